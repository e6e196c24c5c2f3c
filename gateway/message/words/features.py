"""The major features of the products, by name, in every language: what people call them.

Owns literals alone. A failing one of each name is counted once, whatever it was called.
"""

from collections.abc import Mapping

FEATURES: Mapping[str, Mapping[str, str]] = {
    "photos": {
        "en": "photo, photos, picture, pictures, image, images, camera, upload, uploads, uploading, photo upload, image upload, photo sync, gallery, photo audit, photo audits"
        ", snapshots, pics, pic",
        "de": "foto, fotos, bild, bilder, kamera, upload, uploads, fotografieren, hochladen, bilderupload, fotoupload, foto upload, aufnahme"
        ", schnappschüsse",
        "fr": "photo, photos, image, images, caméra, appareil photo, téléversement, téléversements, envoi de photos, clichés, cliché, envoi des photos"
        ", galerie",
        "es": "foto, fotos, imagen, imágenes, cámara, carga de fotos, subida, subida de fotos, galería, envío de fotos, carga de imágenes, fotografías"
        ", fotografía",
        "ja": "写真, 画像, カメラ, アップロード, 画像アップロード, 撮影",
    },
    "map": {
        "en": "map, maps, route map, route board, gps, navigation, routing map, bin map, route view, route list, route planner, routes, routing screen, heat map"
        ", heatmap view, geolocation, geofence, location tracking, tracking",
        "de": "karte, routenkarte, navigation, kartenansicht, tourenkarte, routen, tour, touren, routenplaner, ortung, standortkarte",
        "fr": "carte, cartes, cartographie, plan, itinéraire, itinéraires, géolocalisation, plan des bacs",
        "es": "mapa, mapas, mapa de rutas, navegación, rutas, ruta, geolocalización, mapa de contenedores",
        "ja": "地図, マップ, ルート, 経路, 位置情報, 巡回",
    },
    "reports": {
        "en": "report, reports, reporting, export, exports, exporting, report builder, diversion report, monthly report, report generator"
        ", diversion data, diversion reports, monthly reports, compliance report, compliance reports, weekly report, quarterly report"
        ", download center",
        "de": "bericht, berichte, berichten, report, reports, export, exporte, auswertungen, monatsbericht, berichtswesen, exportieren"
        ", berichtsfunktion, wochenbericht, quartalsbericht, auswertungsbericht, exportfunktion",
        "fr": "rapport, rapports, bilan, bilans, export, exports, exportation, reporting, rapport mensuel, rapports mensuels, états, exporter les"
        ", reportings",
        "es": "informe, informes, reporte, reportes, exportación, exportar, exportaciones, informe mensual, informes mensuales, reporte mensual",
        "ja": "レポート, エクスポート, 報告書, 帳票, 月次レポート",
    },
    "scan": {
        "en": "scan, scans, scanning, scanner, scanners, qr, qr code, qr codes, barcode, barcodes, tag reader, bin tags, tagging, label reader, rfid"
        ", tag scanner, nfc",
        "de": "scan, scans, scannen, scanner, qr code, qr codes, barcode, barcodes, etikettenscan, rfid, einscannen",
        "fr": "scan, scans, scanner, qr code, qr codes, code barres, numérisation, lecture des codes, lecteur, flashage, rfid",
        "es": "escaneo, escanear, escáner, código qr, códigos qr, lector, lectura de códigos, lectores, rfid, escaneos",
        "ja": "スキャン, バーコード, 読み取り, qrコード",
    },
    "alerts": {
        "en": "alert, alerts, notification, notifications, alarm, alarms, reminder emails, overflow alerts, push notifications, email alerts"
        ", reminders, contamination alerts, email notifications, sms alerts, texts, warnings",
        "de": "benachrichtigung, benachrichtigungen, alarm, alarme, warnungen, warnmeldungen, meldungen an, erinnerungen, alarmierung, push meldungen",
        "fr": "alerte, alertes, notification, notifications, rappels, avertissements, notifications push",
        "es": "alerta, alertas, notificación, notificaciones, avisos, recordatorios, avisos automáticos, alarmas",
        "ja": "アラート, 通知, 警告, リマインダー, お知らせ機能",
    },
    "dashboard": {
        "en": "dashboard, dashboards, analytics, charts, chart, graphs, statistics page, overview, leaderboard, kpis, kpi page, metrics page"
        ", heat maps",
        "de": "dashboard, dashboards, diagramme, diagramm, übersicht, übersichtsseite, kennzahlen, rangliste, statistikseite",
        "fr": "tableau de bord, tableaux de bord, graphiques, graphique, vue d'ensemble, classement",
        "es": "paneles, tablero, gráficos, gráficas, cuadro de mando, tableros, clasificación, resumen general, panel",
        "ja": "ダッシュボード, グラフ, 統計, 集計画面, ランキング",
    },
    "schedule": {
        "en": "schedule, schedules, scheduling, scheduler, pickup, pickups, calendar, dispatch, dispatching, work orders, work order, service requests"
        ", hauls, haul requests, hauling, pick ups, pick up requests, service orders, service request, bookings, tasks page, haul tickets"
        ", collections, collection schedule, tour planning, pickup requests, pickup schedule",
        "de": "abholung, abholungen, kalender, terminplanung, disposition, einsatzplanung, tourenplanung, aufträge, abholaufträge, abholauftrag"
        ", termine, terminkalender, bestellungen, abfuhrplan, leerungen, leerung",
        "fr": "planning, plannings, collecte, collectes, calendrier, enlèvements, ordres de travail, planification, demandes d'enlèvement, commandes"
        ", rendez vous, plan de collecte, tournées de collecte",
        "es": "recogidas, recogida, calendario, programación, despacho, órdenes de trabajo, agenda, solicitudes de recogida, pedidos, recolección"
        ", recolecciones, horarios, calendario de recogidas",
        "ja": "スケジュール, カレンダー, 収集予定, 回収, 予定表, 配車, 依頼",
    },
    "weighing": {
        "en": "scale, scales, weighing, weigh ins, weigh in, inspections, inspection, audits, audit, fullness, sensors, sensor, weight entry"
        ", weigh scale, bin audit, waste audits, audit form, checklists, inspection form, weight capture, bin levels, fill levels",
        "de": "waage, waagen, wiegungen, wiegung, begehung, begehungen, audits, sensoren, füllstand, füllstände, kontrollen, gewichtserfassung"
        ", prüfungen, inspektionen, checklisten, wiegedaten",
        "fr": "balance, balances, pesée, pesées, audits, inspections, capteurs, contrôles, saisie des poids, relevés, relevé, remplissage",
        "es": "balanza, báscula, básculas, pesadas, auditorías, inspecciones, sensores, auditoría, pesaje, pesajes, registro de pesos"
        ", listas de control, niveles de llenado",
        "ja": "計量, 点検, センサー, 監査, 重量入力, 検査, チェックリスト",
    },
    "search": {
        "en": "search, searches, searching, searchbar",
        "de": "suche, suchen, suchfunktion, suchfeld",
        "fr": "recherche, recherches",
        "es": "búsqueda, búsquedas, buscador",
        "ja": "検索",
    },
    "chat": {
        "en": "chat, chats, messenger, widget, whatsapp, sms, live chat, chat widget, chatbot, web chat, chat window, chat bubble, chat button"
        ", instagram, facebook messenger, text messages, messaging",
        "de": "chat, chats, messenger, widget, whatsapp, sms, webchat, chatfenster, chat fenster, instagram",
        "fr": "chat, tchat, messagerie, widget, whatsapp, sms, fenêtre de chat, bulle de chat, webchat, instagram",
        "es": "chat, chats, mensajería, widget, whatsapp, sms, ventana de chat, burbuja de chat, webchat, instagram",
        "ja": "チャット, ウィジェット, メッセンジャー, インスタグラム, チャット画面",
    },
    "voice": {
        "en": "voice, inbound calls, outbound calls, phone calls, voicemail, voicemails, telephony, voice calls, dialer, dialler, ivr, calls"
        ", phone lines, incoming calls, outgoing calls, softphone",
        "de": "anrufe, telefonie, sprachanrufe, voicemail, anruf, telefonanlage, anrufer, softphone",
        "fr": "appels, téléphonie, messagerie vocale, appel, appels entrants, appels sortants, lignes téléphoniques",
        "es": "llamadas, telefonía, buzón de voz, llamada, llamadas entrantes, llamadas salientes, centralita",
        "ja": "通話, 電話, ボイスメール, 着信, 電話機能, 音声",
    },
    "mail": {
        "en": "emails, inbound email, outbound email, outgoing emails, incoming emails, email channel, outgoing email, incoming email, incoming mail"
        ", outgoing mail, email sending, email sync, mail sending, email delivery, outbound emails, inbound emails, outbound mail, inbound mail"
        ", mail flow",
        "de": "mails, mailversand, mailempfang, ausgehende mails, eingehende mails, e mails, emails, mailkanal, ausgehende e mails, eingehende e mails"
        ", antwortmails",
        "fr": "mails, courriels, envoi des mails, mails entrants, mails sortants, e mails, emails, réception des mails, envoi d'e mails"
        ", courriels entrants",
        "es": "correos, correos salientes, correos entrantes, envío de correos, emails, e mails, recepción de correos, envío de emails",
        "ja": "メール送信, メール受信, メール, 返信メール",
    },
    "conversations": {
        "en": "conversation, conversations, timeline, timelines, inbox, tickets, ticket, queue, queues, conversation view, assignment, routing"
        ", messages, unified inbox, team inbox, shared inbox, customer timeline, replies, conversation list, sla, slas, queues and routing",
        "de": "konversation, konversationen, unterhaltung, unterhaltungen, posteingang, tickets, warteschlange, warteschlangen, zuweisung, nachrichten"
        ", tickets und, antworten an kunden, kundentimeline, verlauf, posteingänge",
        "fr": "conversation, conversations, boîte de réception, tickets, routage, files d'attente, file d'attente, messages entrants, fil, fils"
        ", échanges, réponses aux clients, boîte commune, messages",
        "es": "conversación, conversaciones, bandeja, bandeja de entrada, tickets, cola, colas, asignación, hilos, mensajes, bandeja compartida"
        ", línea de tiempo, enrutamiento",
        "ja": "会話, 受信トレイ, チケット, キュー, タイムライン, 会話一覧, 受信箱, メッセージ, 振り分け, ルーティング",
    },
    "automation": {
        "en": "workflow, workflows, business rules, automation, automations, shortcuts, shortcut, macros, macro, snippets, triggers, knowledge base"
        ", help center, help centre, sla timers, sla timer, slas timers, auto replies, auto reply, autoresponder, business hours, rules"
        ", canned responses, saved replies, article, articles, kb",
        "de": "workflow, workflows, automatisierung, automatisierungen, regeln, makros, textbausteine, wissensdatenbank, hilfeseiten, autoantwort"
        ", autoantworten, automatische antwort, automatische antworten, regel, sla uhren, vorlagenantworten, artikel",
        "fr": "workflow, workflows, automatisation, automatisations, règles, macros, raccourcis, base de connaissances, centre d'aide"
        ", réponses automatiques, réponse automatique, règle, articles, modèles de réponse",
        "es": "flujos, automatización, automatizaciones, reglas, macros, atajos, base de conocimiento, centro de ayuda, flujo, respuestas automáticas"
        ", respuesta automática, regla, artículos, plantillas de respuesta, flujos de trabajo, flujo de trabajo",
        "ja": "ワークフロー, 自動化, マクロ, ショートカット, ナレッジベース, 自動返信, ルール, 定型文, 記事",
    },
    "api": {
        "en": "api, webhook, webhooks, endpoint, integration, integrations, salesforce, shopify, slack, sync, synchronisation, synchronization, import"
        ", imports, importing, zapier, connector, connectors, rest api, graphql, feed, feeds",
        "de": "api, webhook, webhooks, schnittstelle, schnittstellen, integration, synchronisierung, synchronisation, import, importe, anbindung"
        ", konnektor, datenimport, datenabgleich",
        "fr": "api, webhook, webhooks, intégration, intégrations, synchronisation, import, imports, importation, connecteur, connecteurs",
        "es": "api, webhook, webhooks, integración, integraciones, sincronización, importación, conector, conectores, importaciones",
        "ja": "連携, 同期, インポート, api, webhook",
    },
    "results": {
        "en": "segments, segment, heatmaps, clickmap, clickmaps, recordings, videos, video, transcript, transcripts, results page, results tab, filter"
        ", filters, playback, highlight reel, clips, highlights, cross tabs, session replay, replays, clickstream, result page, results screen"
        ", results view, success rate, success rates, task success, crosstab, crosstabs, dendrogram, similarity matrix, path analysis"
        ", notes timeline, video player, playback of, word cloud, open ends, verbatims, results dashboard, sessions recordings"
        ", screen recordings, video recordings, metrics tab, comments tab",
        "de": "filter, heatmap, heatmaps, aufzeichnungen, aufnahmen, video, videos, transkript, transkripte, ergebnisseite, segmente, clips"
        ", videoaufzeichnung, videoaufnahmen, dendrogramm, auswertungsseite, ergebnisansicht, ergebnisbereich, wortwolke, bildschirmaufnahmen"
        ", sitzungsaufzeichnungen, aufzeichnung",
        "fr": "filtre, filtres, heatmap, enregistrements, vidéo, vidéos, transcription, transcriptions, page de résultats, segments, cartes de chaleur"
        ", dendrogramme, page des résultats, écran des résultats, nuage de mots, vidéos de session, enregistrement d'écran"
        ", enregistrements vidéo",
        "es": "filtro, filtros, mapa de calor, mapas de calor, grabaciones, vídeo, video, vídeos, videos, transcripción, transcripciones, segmentos"
        ", página de resultados, dendrograma, pantalla de resultados, nube de palabras, grabación, vídeos de sesión",
        "ja": "動画, 録画, 文字起こし, フィルター, ヒートマップ, 結果画面, 再生, 録画データ, 結果ページ, デンドログラム, 録音, ハイライト",
    },
    "builder": {
        "en": "matrix, matrix question, matrix questions, question type, question builder, study builder, template, templates, builder, editor"
        ", stimulus, preview, translations, translation, randomisation, randomization, branching, skip logic, quota, quotas, invitation"
        ", invitations, folders, folder, projects list, duplicating, question bank, screen recorder, prototype, prototypes, figma"
        ", figma prototype, screener, screeners, screening, randomise, randomize, logic, conditions, image question, video question"
        ", video stimulus, welcome page, task editor, question editor, recruit, recruiting, recruitment, intellizoom, participant pool"
        ", incentives, quota settings, study settings, collaborators, share link, projects, project list, workspaces, tree test editor"
        ", tree editor, card labels, survey editor, questionnaire editor, logic editor, consent form, nda page, custom css, study link",
        "de": "matrix, matrixfrage, matrixfragen, fragetyp, vorlage, vorlagen, editor, vorschau, stimulus, übersetzung, übersetzungen, randomisierung"
        ", quote, quoten, einladung, einladungen, ordner, prototyp, prototypen, figma, screener, rekrutierung, logik, bedingungen, verzweigung"
        ", verzweigungen, freigabelink, willkommensseite, karten für, einwilligung, fragebogeneditor, studieneditor, studienlink, projektliste",
        "fr": "matrice, matrices, modèle, modèles, éditeur, aperçu, stimulus, traduction, traductions, quota, quotas, invitation, invitations"
        ", dossiers, prototype, prototypes, figma, screener, recrutement, logique, conditions, embranchement, page d'accueil de l'étude"
        ", lien de partage, lien de l'étude, éditeur d'étude, consentement, cartes à trier",
        "es": "matriz, matrices, plantilla, plantillas, editor, vista previa, estímulo, traducción, traducciones, cuota, cuotas, invitación"
        ", invitaciones, tarjetas, carpetas, prototipo, prototipos, figma, screener, panel de, reclutamiento, lógica, condiciones"
        ", página de bienvenida, enlace del estudio, enlace para compartir, editor de estudios, consentimiento, cuestionarios",
        "ja": "テンプレート, プレビュー, 設問, エディタ, 招待, 翻訳, マトリクス, プロトタイプ, スクリーナー, パネル, 募集, リクルート, 条件分岐, 割付"
        ", クォータ, 調査票, ウェルカムページ, 共有リンク",
    },
    "g": {},
    "invoices": {
        "en": "invoices, invoice, invoicing, billing page, billing module, payments, payment page, pay apps, pay app, pay applications, statements"
        ", billing",
        "de": "rechnungen, rechnung, rechnungsmodul, abrechnung, abrechnungen, zahlungen",
        "fr": "factures, facture, facturation, paiements",
        "es": "facturas, factura, facturación, pagos, cobros",
        "ja": "請求書, 請求, 支払い",
    },
    "waivers": {
        "en": "lien waivers, lien waiver, waivers, waiver, compliance documents, certificates, manifests, manifest",
        "de": "verzichtserklärungen, nachweise, begleitscheine, zertifikate",
        "fr": "attestations, certificats, bordereaux",
        "es": "certificados, manifiestos, exenciones",
        "ja": "証明書, マニフェスト",
    },
    "draws": {
        "en": "draws, draw request, draw requests, draw package, draw packages, budget page, budget pages",
        "de": "abrufe, mittelabrufe",
        "fr": "appels de fonds",
        "es": "solicitudes de desembolso",
        "ja": "ドロー申請",
    },
    "submittals": {
        "en": "submittals, submittal, submittal log, submittal list",
        "de": "einreichungen",
        "fr": "soumissions",
        "es": "entregables",
        "ja": "提出物",
    },
    "approvals": {
        "en": "approvals, approval, approval queue, sign offs, approval workflow",
        "de": "freigaben, freigabe, genehmigungen",
        "fr": "approbations, validations, validation",
        "es": "aprobaciones, aprobación, validaciones",
        "ja": "承認",
    },
    "containers": {
        "en": "bins, bin list, container list, containers, asset list, assets, inventory",
        "de": "behälter, behälterliste, container, tonnen, tonnenliste, bestandsliste",
        "fr": "conteneurs, bacs, liste des bacs, inventaire",
        "es": "contenedores, contenedor, inventario, lista de contenedores",
        "ja": "容器, コンテナ, ゴミ箱, 資産一覧",
    },
}
"""What counts as one major feature: a failing one of each name is counted once."""
