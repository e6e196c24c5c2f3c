"""The major features of the products, by name, in every language: what people call them.

Owns literals alone. A failing one of each name is counted once, whatever it was called.
"""

from collections.abc import Mapping

FEATURES: Mapping[str, Mapping[str, str]] = {
    "photos": {
        "en": "photo, photos, picture, pictures, image, images, camera, upload, uploads, uploading, photo upload, image upload, attachments",
        "de": "foto, fotos, bild, bilder, kamera, upload, uploads, fotografieren, hochladen, bilderupload",
        "fr": "photo, photos, image, images, caméra, appareil photo, téléversement, téléversements, envoi de photos",
        "es": "foto, fotos, imagen, imágenes, cámara, carga de fotos, subida, subida de fotos",
        "ja": "写真, 画像, カメラ, アップロード",
    },
    "map": {
        "en": "map, maps, route map, gps, navigation, routing map, bin map, route view, route list",
        "de": "karte, karten, routenkarte, navigation, kartenansicht, tourenkarte",
        "fr": "carte, cartes, cartographie, plan, itinéraire, itinéraires",
        "es": "mapa, mapas, mapa de rutas, navegación",
        "ja": "地図, マップ, ルート",
    },
    "reports": {
        "en": "report, reports, reporting, export, exports, exporting, report builder, pdf, excel, csv, diversion report, monthly report",
        "de": "bericht, berichte, berichten, report, reports, export, exporte, auswertungen, monatsbericht, berichtswesen, exportieren",
        "fr": "rapport, rapports, bilan, bilans, export, exports, exportation, reporting",
        "es": "informe, informes, reporte, reportes, exportación, exportar, exportaciones",
        "ja": "レポート, エクスポート, 報告書, 帳票, 月次レポート",
    },
    "scan": {
        "en": "scan, scans, scanning, scanner, scanners, qr, qr code, qr codes, barcode, barcodes, tag reader",
        "de": "scan, scans, scannen, scanner, qr code, qr codes, barcode, barcodes",
        "fr": "scan, scans, scanner, qr code, qr codes, code barres, numérisation",
        "es": "escaneo, escanear, escáner, código qr, códigos qr, lector",
        "ja": "スキャン, バーコード",
    },
    "alerts": {
        "en": "alert, alerts, notification, notifications, alarm, alarms, reminder emails, overflow alerts, push notifications, email alerts",
        "de": "benachrichtigung, benachrichtigungen, alarm, alarme, warnungen, warnmeldungen",
        "fr": "alerte, alertes, notification, notifications",
        "es": "alerta, alertas, notificación, notificaciones, avisos",
        "ja": "アラート, 通知, 警告",
    },
    "dashboard": {
        "en": "dashboard, dashboards, analytics, charts, chart, graphs, statistics page",
        "de": "dashboard, dashboards, diagramme, diagramm, übersicht",
        "fr": "tableau de bord, tableaux de bord, graphiques, graphique",
        "es": "panel, paneles, tablero, gráficos, gráficas, cuadro de mando",
        "ja": "ダッシュボード, グラフ",
    },
    "schedule": {
        "en": "schedule, schedules, scheduling, scheduler, pickup, pickups, calendar, dispatch, dispatching, work orders, work order, service requests",
        "de": "abholung, abholungen, kalender, terminplanung, disposition, einsatzplanung, tourenplanung, aufträge",
        "fr": "planning, plannings, collecte, collectes, calendrier, enlèvements, ordres de travail, planification",
        "es": "recogidas, recogida, calendario, programación, despacho, órdenes de trabajo, agenda",
        "ja": "スケジュール, カレンダー, 収集予定",
    },
    "weighing": {
        "en": "scale, scales, weighing, weigh ins, weigh in, inspections, inspection, audits, audit, fullness, sensors, sensor",
        "de": "waage, waagen, wiegungen, wiegung, begehung, begehungen, audits, sensoren, füllstand, füllstände, kontrollen",
        "fr": "balance, balances, pesée, pesées, audits, inspections, capteurs, contrôles",
        "es": "balanza, báscula, básculas, pesadas, auditorías, inspecciones, sensores, auditoría",
        "ja": "計量, 点検, センサー, 監査",
    },
    "search": {
        "en": "search, searches, searching, searchbar",
        "de": "suche, suchen, suchfunktion, suchfeld",
        "fr": "recherche, recherches",
        "es": "búsqueda, búsquedas, buscador",
        "ja": "検索",
    },
    "chat": {
        "en": "chat, chats, messenger, widget, whatsapp, sms, live chat, chat widget, chatbot",
        "de": "chat, chats, messenger, widget, whatsapp, sms",
        "fr": "chat, tchat, messagerie, widget, whatsapp, sms",
        "es": "chat, chats, mensajería, widget, whatsapp, sms",
        "ja": "チャット, ウィジェット, メッセンジャー",
    },
    "voice": {
        "en": "voice, inbound calls, outbound calls, phone calls, voicemail, voicemails, telephony, voice calls, dialer, dialler, ivr, calls",
        "de": "anrufe, telefonie, sprachanrufe, voicemail, anruf",
        "fr": "appels, téléphonie, messagerie vocale, appel",
        "es": "llamadas, telefonía, buzón de voz, llamada",
        "ja": "通話, 電話, ボイスメール, 着信",
    },
    "mail": {
        "en": "emails, inbound email, outbound email, outgoing emails, incoming emails, email channel, outgoing email, incoming email, incoming mail, outgoing mail",
        "de": "mails, mailversand, mailempfang, ausgehende mails, eingehende mails",
        "fr": "mails, courriels, envoi des mails, mails entrants, mails sortants",
        "es": "correos, correos salientes, correos entrantes, envío de correos",
        "ja": "メール送信, メール受信",
    },
    "conversations": {
        "en": "conversation, conversations, timeline, timelines, inbox, tickets, ticket, queue, queues, conversation view, assignment, routing",
        "de": "konversation, konversationen, unterhaltung, unterhaltungen, posteingang, tickets, warteschlange, warteschlangen, zuweisung",
        "fr": "conversation, conversations, boîte de réception, tickets, file, files, routage",
        "es": "conversación, conversaciones, bandeja, bandeja de entrada, tickets, cola, colas, asignación",
        "ja": "会話, 受信トレイ, チケット, キュー, タイムライン",
    },
    "automation": {
        "en": "workflow, workflows, business rules, automation, automations, shortcuts, shortcut, macros, macro, snippets, triggers, knowledge base, help center, help centre, sla timers",
        "de": "workflow, workflows, automatisierung, automatisierungen, regeln, makros, textbausteine, wissensdatenbank, hilfeseiten",
        "fr": "workflow, workflows, automatisation, automatisations, règles, macros, raccourcis, base de connaissances, centre d'aide",
        "es": "flujos, automatización, automatizaciones, reglas, macros, atajos, base de conocimiento, centro de ayuda, flujo",
        "ja": "ワークフロー, 自動化, マクロ, ショートカット, ナレッジベース",
    },
    "api": {
        "en": "api, webhook, webhooks, endpoint, integration, integrations, salesforce, shopify, slack, sync, synchronisation, synchronization, import, imports, importing",
        "de": "api, webhook, webhooks, schnittstelle, schnittstellen, integration, synchronisierung, synchronisation, import, importe",
        "fr": "api, webhook, webhooks, intégration, intégrations, synchronisation, import, imports, importation",
        "es": "api, webhook, webhooks, integración, integraciones, sincronización, importación",
        "ja": "連携, 同期, インポート",
    },
    "results": {
        "en": "segments, segment, heatmap, heatmaps, clickmap, clickmaps, recordings, videos, video, transcript, transcripts, results page, results tab, filter, filters, playback, highlight reel, clips, highlights, cross tabs"
        ", session replay, replays",
        "de": "filter, heatmap, heatmaps, aufzeichnungen, aufnahmen, video, videos, transkript, transkripte, ergebnisseite, segmente, clips",
        "fr": "filtre, filtres, heatmap, enregistrements, vidéo, vidéos, transcription, transcriptions, page de résultats, segments, cartes de chaleur",
        "es": "filtro, filtros, mapa de calor, mapas de calor, grabaciones, vídeo, video, vídeos, videos, transcripción, transcripciones, segmentos, página de resultados",
        "ja": "動画, 録画, 文字起こし, フィルター, ヒートマップ, 結果画面, 再生",
    },
    "builder": {
        "en": "matrix, matrix question, matrix questions, question type, question builder, study builder, template, templates, builder, editor, stimulus, preview, translations, translation, randomisation, randomization, branching"
        ", skip logic, quota, quotas, invitation, invitations, tags, permissions, folders, folder, projects list, duplicating, question bank, screen recorder",
        "de": "matrix, matrixfrage, matrixfragen, fragetyp, vorlage, vorlagen, editor, vorschau, stimulus, übersetzung, übersetzungen, randomisierung, quote, quoten, einladung, einladungen, ordner",
        "fr": "matrice, matrices, modèle, modèles, éditeur, aperçu, stimulus, traduction, traductions, quota, quotas, invitation, invitations, dossiers",
        "es": "matriz, matrices, plantilla, plantillas, editor, vista previa, estímulo, traducción, traducciones, cuota, cuotas, invitación, invitaciones, tarjetas, carpetas",
        "ja": "テンプレート, プレビュー, 設問, エディタ, 招待, 翻訳, マトリクス",
    },
}
"""What counts as one major feature: a failing one of each name is counted once."""
