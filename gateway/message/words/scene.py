"""The words by which a mail tells what is broken, for whom and how badly, and the features they are about.

Owns literals alone: for each class of words those of every language, a phrase as its words. Never a pattern, never a
weight: `scene` reads the classes in their order, a policy says what they mean for a level.
"""

from collections.abc import Mapping

Words = Mapping[str, str]  # language: words and phrases, a comma between them

CLASSES: Mapping[str, Words] = {
    # --- what turns a meaning round
    "n": {  # not
        "en": "not, never, isn't, isnt, aren't, arent, doesn't, doesnt, don't, dont, didn't, didnt, won't, wont, wasn't, wasnt, hasn't, hasnt"
        ", haven't, havent, no, no longer, without, refuses to, refuse to, refuses, refusing, fails to, fail to, failed to, failing to, neither"
        ", stopped, stops, ain't, aint, instead of, hardly, barely",
        "de": "nicht, kein, keine, keinen, keinem, keinerlei, nie, niemals, ohne, nimmer, weder, net, nich",
        "fr": "ne, n', pas, plus, jamais, aucun, aucune, sans, refuse de, refuse d'",
        "es": "no, nunca, jamás, ningún, sin, tampoco, ya no, deja de, dejó de",
        "ja": "ません, ない, なく, せず, なし",
    },
    "i": {  # only supposed
        "en": "if, whether, in case, unless, would be, scheduled, would have been",
        "de": "wenn, falls, ob",
        "fr": "si, s'il, s'ils",
        "es": "si, en caso de",
        "ja": "場合",
    },
    "j": {  # it comes after, so it went well
        "en": "after, once, upon, following",
        "de": "nach, nachdem, sobald",
        "fr": "après, une fois",
        "es": "después de, después, tras, al",
    },
    "E": {  # all but what the mail is about
        "en": "everything else, all else, the rest, rest of, other, others, everyone else, everybody else, otherwise, elsewhere",
        "de": "alles andere, der rest, andere, anderen, alle anderen, sonst, übrige, übrigen, ansonsten, alles übrige",
        "fr": "tout le reste, le reste, les autres, autres, autre, sinon, par ailleurs",
        "es": "todo lo demás, lo demás, el resto, los demás, otros, otras, por lo demás",
        "ja": "その他, ほかの, 他の, それ以外",
    },
    "H": {  # what follows is what comes of it
        "en": "so, therefore, hence, consequence, because of this, because of that, as a result, thus, meaning, which means",
        "de": "daher, deshalb, dadurch, folglich, somit, damit, deswegen, sodass, so dass",
        "fr": "donc, du coup, par conséquent, conséquence",
        "es": "por eso, por lo tanto, así que, en consecuencia, por lo que",
        "ja": "そのため, ため",
    },
    "T": {  # what people cannot send or say is no fault of a product
        "en": "need, needs, looking for, hoping for, suggest, recommend, propose, offer, share, provide, tell, say, give, attach, send you, send the, recall, remember, think, speak, see why, imagine, find out, find it, find that, find anything, find any, find where, find the, figure out, see where, see how, believe, wait, phone"
        ", talk, disclose, reveal, explain, afford, ask, complain, paste",
        "de": "brauchen, benötigen, vorschlagen, nennen sie, herausgeben, weitergeben, sagen, nennen, mitschicken, schicken, mitteilen, erklären, warten",
        "fr": "besoin, proposer, conseiller, fournir, transmettre, vous envoyer, partager, dire, préciser, communiquer, attendre",
        "es": "necesitamos, necesito, proponer, sugerir, compartir, enviarles, enviar los, mandar, mandarles, decir, facilitar, precisar, esperar",
        "ja": "お送り, 送付, 提供, 共有",
    },
    "&": {
        "en": "and, nor, as well as, or",
        "de": "und, sowie, oder, noch",
        "fr": "et, ainsi que, ou, ni",
        "es": "y, e, así como, o, ni",
        "ja": "と, および, 及び, や, も",
    },
    ",": {  # another statement begins
        "en": "but, however, although, though, whereas, while, only that",
        "de": "aber, jedoch, allerdings, obwohl, während, sondern",
        "fr": "mais, cependant, toutefois, alors que, tandis que, bien que",
        "es": "pero, sin embargo, aunque, mientras que, mientras",
        "ja": "ですが, けど, しかし, ものの",
    },
    "G": {  # who asks how to mend it reports a fault
        "en": "fix, fixed, solve, solved, resolve, resolved, repair, prevent, avoid, back, again, recover, restore, get rid, investigate, look into",
        "de": "beheben, lösen, reparieren, vermeiden, wieder, zurück, wiederherstellen, behoben",
        "fr": "corriger, résoudre, réparer, éviter, récupérer, rétablir, à nouveau",
        "es": "arreglar, solucionar, resolver, reparar, evitar, recuperar, restablecer, de nuevo",
        "ja": "直す, 解決, 復旧, 修正, 直り, 戻す",
    },
    # --- who
    "a": {
        "en": "all, every, everyone, everybody, everyone's, whole, entire, anyone, anybody, any of us, each of us, company wide, companywide, across the board"
        ", organisation wide, organization wide, both, throughout",
        "de": "alle, allen, aller, jeder, jede, jedem, ganze, ganzen, ganzes, gesamte, gesamten, gesamtes, sämtliche, sämtlichen, komplette, kompletten"
        ", komplettes, unternehmensweit, firmenweit, überall",
        "fr": "tous, toutes, toute, chaque, tout le monde, ensemble des, l'ensemble, ensemble de, partout, quiconque, entière, entier, tout le, toute la",
        "es": "todos, todas, toda, cada, todo el mundo, todo el, entera, entero, cualquiera, en ningún sitio",
        "ja": "全員, 全社, みんな, 皆, 全部署, すべてのユーザー, 全ユーザー, 全ての, すべての, 誰でも, 全部",
    },
    "z": {
        "en": "nobody, no one, noone, none of us, none of our, none of the, not one of, not a single, no agent, no user, no driver, no customer, none can"
        ", no member, not anyone, no participant, none, nobody's",
        "de": "niemand, niemandem, keiner, keine einzige, kein einziger, keine einzigen, kein mensch, keiner von uns, kein nutzer, kein mitarbeiter, niemanden",
        "fr": "personne, aucun utilisateur, aucun agent, aucun conseiller, aucun d'entre nous, pas un seul, aucun de nos, aucun de nous, aucun collègue",
        "es": "nadie, ninguno, ninguna, ningún usuario, ningún agente, ni uno solo, ni una sola, ninguno de nosotros",
        "ja": "誰も, だれも, 誰一人, 一人も",
    },
    "p": {
        "en": "users, user, agents, agent, team, colleagues, colleague, staff, company, office, offices, department, people, folks, us, employees, researchers, drivers"
        ", crew, crews, seats, seat, persons, sites, sessions, operators, reps, representatives, workers, haulers, inspectors, members, customers, clients, shift"
        ", org, organisation, organization, licences, licenses, accounts, participants, respondents, devices, tablets, tablet, trucks, analysts, locations, browsers"
        ", machines, computers, auditors, supervisors, designers, editors, testers, panelists, school, schools, buildings, cleaners, collectors, of us, guys, floor, centre, center",
        "de": "benutzer, nutzer, kollegen, kolleginnen, mitarbeiter, mitarbeitende, mitarbeitenden, mitarbeitern, team, leute, leuten, personen, firma, abteilung, büro, agenten"
        ", standorte, standorten, plätze, fahrer, teilnehmer, teilnehmende, teilnehmenden, anwender, uns, belegschaft, haus, geräte, geräten, kunden, forscher, nutzern, benutzern",
        "fr": "utilisateurs, utilisatrices, agents, conseillers, collègues, équipe, équipes, personnel, personnes, entreprise, bureau, service client, chauffeurs, participants"
        ", postes, sites, nous, employés, collaborateurs, agences, clients, conducteurs",
        "es": "usuarios, usuarias, agentes, equipo, compañeros, compañeras, personal, personas, empresa, oficina, departamento, conductores, participantes, empleados, promotoras"
        ", sedes, clientes, choferes, trabajadores, investigadores, operadores",
        "ja": "ユーザー, 社員, 担当者, メンバー, オペレーター, スタッフ, 名, 人, チーム, 部署, 参加者, ドライバー, 利用者",
    },
    "m": {
        "en": "many, several, multiple, some, a few, lots of, a lot of, most, dozens, dozen, hundreds, thousands, various, half",
        "de": "viele, vielen, mehrere, mehreren, einige, einigen, manche, dutzende, hunderte, die meisten, zahlreiche, hälfte",
        "fr": "beaucoup de, plusieurs, certains, certaines, quelques, des dizaines, dizaine, la plupart, nombreux, de nombreux, moitié, centaines",
        "es": "muchos, muchas, varios, varias, algunos, algunas, decenas, la mayoría, docena, mitad, cientos",
        "ja": "多くの, 多数, 複数, 一部, 何人か, 数名",
    },
    "o": {
        "en": "only me, just me, only one user, one user, one agent, a single user, one person, single user, only i, one colleague, one of our, i'm the only, i am the only"
        ", just my, only my, one driver, one tablet, only for me, a colleague",
        "de": "nur ich, nur bei mir, ein benutzer, ein nutzer, eine kollegin, ein kollege, einem kollegen, einer kollegin, nur mein, nur eine person, einzelner",
        "fr": "seulement moi, que moi, un seul utilisateur, un utilisateur, une collègue, un collègue, une seule personne, moi seul",
        "es": "solo yo, solo a mí, un usuario, un solo usuario, una compañera, un compañero, soy el único, soy la única, una persona, sólo yo",
        "ja": "私だけ, 一人だけ, 1名のみ, 自分だけ",
    },
    # --- what
    "w": {  # the product as a whole
        "en": "platform, system, site, website, kustomer, userzoom, zabble, everything, service, server, servers, environment, instance, the tool, whole thing, software, portal, product"
        ", workspace, tenant, user zoom, systems",
        "de": "plattform, system, webseite, website, seite, alles, anwendung, dienst, server, portal, software, umgebung, gesamtsystem, systeme",
        "fr": "plateforme, plate forme, système, site, outil, logiciel, portail, serveur, environnement, tout est, l'outil",
        "es": "plataforma, sistema, sitio, página, aplicación, herramienta, servicio, portal, todo, servidor, entorno",
        "ja": "システム, プラットフォーム, サイト, サービス, サーバー, サーバ, 全体, ポータル, ツール",
    },
    "A": {  # often a part of the product only
        "en": "app, apps, application, mobile app, mobile",
        "de": "app, apps",
        "fr": "appli, app",
        "es": "app, apps",
        "ja": "アプリ",
    },
    "P": {
        "en": "page, pages, screen, screens, menu, tab, tabs, url",
        "de": "seiten, bildschirm, maske, masken, reiter",
        "fr": "page, pages, écran, écrans, onglet, onglets",
        "es": "páginas, pantalla, pantallas, pestaña, pestañas",
        "ja": "画面, ページ",
    },
    "x": {  # out of service
        "en": "down, offline, unreachable, inaccessible, unavailable, inoperable, outage, outages, dead, unusable, kaput, not available, not reachable, not accessible, out of service"
        ", out of order, gone dark, went dark, knocked out, blackout, hard down, unresponsive, not responsive, not responding",
        "de": "ausgefallen, ausfall, offline, unerreichbar, nicht erreichbar, nicht verfügbar, nicht mehr erreichbar, tot, lahmgelegt, down, unbenutzbar, nicht nutzbar"
        ", liegt lahm, zusammengebrochen, fällt aus, nicht aufrufbar",
        "fr": "panne, hors service, inaccessible, injoignable, indisponible, hs, inutilisable, tombé, tombée, down, ne répond plus, ne répond pas, ne répondent plus, plantée",
        "es": "caído, caída, caídos, caídas, inaccesible, fuera de servicio, no disponible, inutilizable, cayó, se cayó, no responde, no responden, inoperativo, inoperativa, muerto",
        "ja": "ダウン, 落ちて, 停止し, 停止中, 障害, つながらない, つながりません, 繋がらない, 繋がりません, アクセスできない, アクセスできません, 接続できない, 接続できません"
        ", 応答しない, 応答しません, 応答がない, 応答がありません",
    },
    "5": {  # answered by a gateway, not by the product
        "en": "502, 503, 504, bad gateway, gateway timeout, gateway error, service unavailable, connection refused, timed out, time out, nxdomain, connection timed out",
    },
    "D": {  # by itself: nothing works
        "en": "everything frozen, everything is frozen, everything hangs, everything fails, everything has stopped, everything stopped, total outage, complete outage, full outage, major outage, completely down, totally down, entirely down, fully down, all down, dead in the water, at a standstill"
        ", at a complete standstill, standstill, ground to a halt, dead stop, system wide outage, site wide outage, everything is broken, everything's broken, completely unusable"
        ", completely unreachable, completely unavailable, totally unusable, completely dead, completely offline, platform outage, service outage, everything is dead",
        "de": "totalausfall, komplettausfall, komplett ausgefallen, nichts geht, geht nichts, geht nix, nix geht, geht gar nichts, geht wieder nix, geht wieder nichts, geht überhaupt nichts"
        ", nichts geht mehr, geht nichts mehr, steht still, stillstand, systemausfall, komplett tot, alles tot, alles steht, komplett lahmgelegt, komplett down, gar nichts mehr",
        "fr": "panne totale, panne générale, panne complète, complètement en panne, totalement inaccessible, à l'arrêt, tout est bloqué, tout est planté, complètement inaccessible"
        ", complètement bloqués, totalement bloqués, tout est en panne, tout est down",
        "es": "caída total, caída general, totalmente caído, totalmente caída, completamente caído, completamente caída, parados, paralizados, paralizada, todo caído, está todo caído"
        ", totalmente parados, no funciona nada, no va nada, no anda nada, no carga nada",
        "ja": "全面停止, 全く使えない, 全く使えません, まったく使えない, まったく使えません, 完全に停止, 完全にダウン, 全滅, 業務が止まって, 何もできない, 何もできません, 全断, 使用不能"
        ", 利用不能, 全サービス停止, システムダウン, 業務が停止",
    },
    "d": {  # by itself: something nobody named, most likely all of it
        "en": "it's down, its down, it is down, it's all down, we're down, we are down, is down again, down again, it went down, went down, still down, is down for, we're completely down"
        ", goes down",
        "de": "läuft nicht mehr, schon wieder down, geht nicht mehr, wieder down",
        "fr": "c'est en panne, en panne, ça ne marche plus, plus rien ne, rien ne",
        "es": "se ha caído, se nos cayó, está caído, está caída",
        "ja": "使えなくなりました, 使えなくなって",
    },
    "e": {
        "en": "nothing, not a thing, not anything, none of it",
        "de": "nichts, nix, gar nichts",
        "fr": "rien",
        "es": "nada",
        "ja": "何も",
    },
    "f": {  # fails
        "en": "fails, fail, failed, failing, failure, broken, broke, crash, crashes, crashed, crashing, error, errors, stuck, blank, spins, spinning, spinner, freezes, freeze, frozen, hang, hangs, hanging, hung, stall, stalls, stalled, acting up, misbehaves, misbehaving, glitching, glitchy, does nothing, do nothing, did nothing, nothing happens, nothing happened, keeps turning"
        ", bug, 500, 404, 422, 403, 401, problem, problems, issue, issues, grey, greyed, vanish, vanished, disappear, disappeared, missing, gone, lost, dies, empty, rejected, rejects"
        ", white, malfunction, glitch, disconnect, disconnects, dropped, drops, silence, refused, blocked, blocks, blocking, kicked, useless, garbage, trash, faulty, defective",
        "de": "passiert nichts, tut sich nichts, startet nicht, starten nicht, fehler, kaputt, defekt, stürzt, abgestürzt, absturz, abstürze, hängt, leer, leere, weiß, weiße, weisse, schwarz, fehlt, fehlen, verschwunden, problem, probleme, störung"
        ", gestört, bricht ab, abbruch, eingefroren, scheitert, fehlgeschlagen, schlägt fehl, blockiert, streikt, spinnt, bleibt hängen, dreht sich, weg, verloren",
        "fr": "rien ne se passe, ne se passe rien, erreur, erreurs, plante, planté, échoue, échec, bloqué, bloquée, bloqués, bloque, vide, vides, blanche, noir, noire, bug, problème, souci, disparu, disparue, manque, manquent"
        ", cassé, cassée, figé, figée, dysfonctionnement, perdu, perdus, tourne en boucle, tourne dans le vide",
        "es": "no hace nada, error, errores, falla, fallan, falló, fallo, fallando, roto, rota, bloqueado, bloqueada, bloquea, vacío, vacía, blanco, negro, desaparecido, desapareció, falta, faltan, problema"
        ", se cierra, se cuelga, colgado, colgada, se congela, dando vueltas, se traba, trabado, perdido, perdidos",
        "ja": "エラー, 失敗, 不具合, 固まる, 固まって, 固まり, 真っ白, 真っ暗, 黒い画面, 表示されない, 表示されません, 表示されなく, 開けない, 開けません, 開かない, 開きません, 動かない, 動きません"
        ", 動作しない, 動作しません, 消えて, 消えた, 届かない, 届きません, 再生できない, 再生できなく, 空白, 落ちる, 落ちます, 強制終了, 反映されない, 反映されません, 保存されない, 保存されません, 届かなく",
    },
    "c": {
        "en": "can't, cant, cannot, can not, couldn't, couldnt, unable, not able, not possible, impossible, unable to, can no longer, could not, can only, can't even, isn't possible, not letting"
        ", won't let, doesn't let, does not let, not allow, can't seem to",
        "de": "nicht möglich, unmöglich, kann nicht, können nicht, nicht mehr möglich, lässt sich nicht, lassen sich nicht, lässt sich nicht mehr, geht nicht, gehen nicht, klappt nicht",
        "fr": "impossible, impossible de, impossible d', incapable, incapables, ne peut plus, ne peuvent plus, ne peut pas, ne pouvons plus, n'arrive pas à, n'arrive plus à, n'arrivons plus à"
        ", n'arrivons pas à, arrive pas à, arrive plus à, ne pouvons pas, ne peuvent pas, ne peux pas, ne peux plus, ne parviennent",
        "es": "imposible, no puede, no pueden, no podemos, no puedo, no se puede, no se pueden, no me deja, no nos deja, no deja, no logro, no logramos, no consigo, no conseguimos, no es posible"
        ", ya no podemos, ya no puedo",
        "ja": "できない, できません, できなく, できず, 出来ない, 出来ません, 不可, 入れない, 入れません, 使えない, 使えません, 使えなく, 送れない, 送れません, 見られない, 見られません, 見れない, 見れません, 使用できない",
    },
    "k": {
        "en": "can, could, able",
        "de": "kann, können, konnte, konnten, könnt, lässt, lassen",
        "fr": "peut, peuvent, pouvons, peux, pouvait, parvient, arrivent, arrivons",
        "es": "puede, pueden, podemos, puedo, podía, deja",
        "ja": "できます",
    },
    "v": {
        "en": "work, works, worked, working, load, loads, loading, loaded, respond, responds, responding, function, functions, functioning, come up, coming up, comes up, reachable, react, reacts"
        ", render, renders, start up, boot, budge, usable",
        "de": "funktioniert, funktionieren, funktionierte, geht, gehen, ging, lädt, laden, reagiert, reagieren, läuft, laufen, antwortet, klappt, erreichbar, aufrufen, baut sich auf",
        "fr": "marche, marchent, fonctionne, fonctionnent, charge, chargent, répond, répondent, démarre, démarrent, accessible, fonctionner",
        "es": "funciona, funcionan, funcionar, carga, cargan, cargar, responde, responden, anda, andan, va, arranca, accesible, funcionando",
        "ja": "動作",
    },
    "b": {
        "en": "open, opens, opening, show, shows, showing, display, displays, displayed, appear, appears, save, saving, send, sends, sent, sending, start, starts, syncs, syncing"
        ", update, updates, updating, play, plays, playing, submit, submits, submitting, receive, received, receiving, create, add, download, downloads, generate, generates, arrive"
        ", arrives, arriving, get, getting, got, come, comes, go, goes, going, find, finds, see, view, edit, change, delete, print, assign, assigned, routed, close, reply, route"
        ", publish, delivered, recognise, recognize, read, refresh, scroll, click, drag, run, filled, populate, populated, enter, entered, connect",
        "de": "öffnen, öffnet, zeigt, zeigen, angezeigt, anzeigen, speichern, senden, sendet, gesendet, starten, abspielen, herunterladen, erstellen, hinzufügen, finden"
        ", gefunden, kommt, kommen, aktualisiert, synchronisiert, erscheint, erscheinen, bearbeiten, ändern, löschen, drucken, zugestellt, verschicken, empfangen, erzeugt, aufnehmen, abschließen",
        "fr": "ouvrir, ouvre, ouvrent, affiche, affichent, afficher, enregistrer, envoyer, envoie, lancer, ajouter, télécharger, créer, synchronise, apparaît, apparaissent, recevoir, reçoit"
        ", reçoivent, reçoivent, modifier, supprimer, imprimer, exporter, lire, trouve, trouver, voir, publier, charger, valider, s'affiche, actualise, génère, soumettre",
        "es": "abrir, abre, abren, muestra, muestran, mostrar, guardar, enviar, envía, envían, agregar, añadir, subir, sube, suben, bajar, descargar, crear, sincroniza, aparece"
        ", aparecen, recibir, recibe, recibimos, modificar, eliminar, imprimir, reproducir, actualiza, actualizan, ver, arrastrar, cerrar, sale, salen, llegan, llega, publicar, genera",
        "ja": "表示, 保存, 送信, 開く, 追加, 作成, 更新, 反映, 出力, 登録, 受信",
    },
    "u": {  # what people do all day
        "en": "use, using, used, access, accessing, reach, reached, do anything, do a thing, do any work, do our job, do our jobs, do their jobs, answer anybody, answer anyone, answer customers, answer any"
        ", serve customers, help customers, help anyone, help anybody, respond to customers, reply to customers, answer our customers, operate, do their work, do our work, open a conversation, open conversations, open any conversation, open the conversations, open any conversations, open a ticket, open tickets, reply to conversations, send replies, open anything, do something, see anything, get anything done, gets anything done, anything done"
        ", get any work done, continue working, look at anything, answer a single, build, do business, take care of customers, get to work, answer a customer, help our customers, reply to anyone",
        "de": "konversationen öffnen, konversationen mehr öffnen, konversation öffnen, konversation mehr öffnen, unterhaltung öffnen, unterhaltungen öffnen, unterhaltungen mehr öffnen, nutzen, benutzen, genutzt, arbeiten, zugreifen, erreichen, verwenden, verwendet, weiterarbeiten, kundenanfrage beantworten, anfragen beantworten, kunden antworten, kunden bedienen, kundenanfragen"
        ", anfrage beantworten, zugriff",
        "fr": "ouvrir de conversation, ouvrir une conversation, ouvrir les conversations, ouvrir la moindre conversation, utiliser, utilisent, travailler, accéder, joindre, utilisable, répondre aux clients, traiter les demandes, accès, répondre à nos clients, avancer, répondre à personne",
        "es": "abrir conversaciones, abrir una conversación, abrir las conversaciones, abrir ninguna conversación, usar, utilizar, trabajar, acceder, entrar al sistema, atender, operar, acceso, responder a los clientes, atender a los clientes, usarla, usarlo, atender clientes",
        "ja": "利用, 使用, 業務, 対応",
    },
    "q": {
        "en": "fine, ok, okay, correctly, properly, normal, normally, right, perfectly, as usual, well, perfect, alright, good, as expected, correct, unaffected, smoothly",
        "de": "gut, einwandfrei, normal, korrekt, richtig, problemlos, stimmt, stimmen, ordnungsgemäß, wie gewohnt, reibungslos, in ordnung, fehlerfrei",
        "fr": "bien, correct, correcte, correctement, normal, normalement, parfaitement, ok, sans problème, sans souci",
        "es": "bien, correcto, correcta, correctamente, normal, normalmente, perfectamente, ok, sin problema, sin problemas",
        "ja": "正常, 問題なく, 正しく, 問題ありません",
    },
    "s": {
        "en": "slow, slowly, slower, sluggish, lag, lags, laggy, lagging, latency, timeouts, timing out, times out, intermittent, intermittently, degraded, delay, delays, delayed, takes forever"
        ", taking forever, takes ages, crawl, crawling, snail, sporadic, sporadically, flaky, unstable, performance issue, performance issues, performance problem, performance problems, poor performance, bad performance, seconds to load, minutes to load, unbearably",
        "de": "langsam, langsame, langsamer, träge, zäh, verzögert, verzögerung, verzögerungen, ruckelt, instabil, sporadisch, zeitüberschreitung, zeitüberschreitungen, ewig, schleppend, lahm, quälend"
        ", dauert ewig, stockt, aussetzer, performanceprobleme, zeitweise, hakt",
        "fr": "lent, lente, lents, lentes, lenteur, lenteurs, ralenti, ralentie, ralentissement, ralentissements, rame, rament, latence, instable, intermittent, intermittente, par intermittence, délai"
        ", délais, une éternité, saccade, problème de performance, problèmes de performance",
        "es": "lento, lenta, lentos, lentas, lentísimo, lentísima, lentitud, demora, demoras, tarda, tardan, intermitente, intermitentes, inestable, latencia, retraso, retrasos, una eternidad, problemas de rendimiento, bajo rendimiento",
        "ja": "遅い, 遅く, 遅延, 重い, 重く, 重たい, 時間がかかる, 時間がかかり, 不安定, 断続的, 遅すぎ",
    },
    # --- a way round it
    "r": {
        "en": "workaround, workarounds, work around, way around, way round, ways around, alternative, plan b, bypass, detour, temporary fix, another way, other way, fallback, stopgap, around it",
        "de": "umgehung, umgehungslösung, workaround, ausweichlösung, behelfslösung, alternative, notlösung, umweg, ausweichmöglichkeit, behelf, zwischenlösung",
        "fr": "contournement, contourner, solution de contournement, alternative, solution de rechange, autre moyen, solution provisoire, solution de secours, plan b",
        "es": "solución alternativa, alternativa, rodeo, solución temporal, otra forma, otra manera, solución provisional, workaround, apaño",
        "ja": "回避策, 代替手段, 代替策, 迂回, 回避方法, 代替方法, 回避",
    },
    "K": {  # something goes on, whether it helps is not said
        "en": "can still, are still able, still able to",
        "de": "können trotzdem, können weiterhin, kann trotzdem, kann weiterhin",
        "fr": "peut quand même, peuvent quand même, peut toujours, peuvent toujours",
        "es": "todavía puede, todavía pueden, todavía podemos, aún podemos, aún pueden",
        "ja": "引き続き使え",
    },
    "R": {  # by itself: they manage
        "en": "so we're fine, so we are fine, so i'm fine, so we manage, we manage with, we can live with, does the trick, do the trick, does the job, gets us by, getting by, get by, we're all working"
        ", works instead, works fine instead, managing by, managing with, we use that instead, use that instead, so we use, so we're using, so we are using, tedious but it works, that works, that helps"
        ", which works, which does work, works if, works when, works fine if, works fine when, works in incognito, it works if, it works when, ok if, fine if, it does work if, goes straight through"
        ", not blocking us, doesn't block us, does not block us, not blocked, isn't blocking, not blocking, isn't blocking us, nobody is blocked, no one is blocked, nothing is blocked, not a blocker, no blocker"
        ", we're not blocked, we are not blocked, not blocking anything, not stopping us, isn't stopping us, doesn't stop us, we're fine with that, we can carry on, carries on, we carry on, doing fine with"
        ", isn't blocked, not holding us up, isn't holding us up, works as a stopgap",
        "de": "klappt es weiterhin, behelfen uns, behelfe mir, kommen wir klar, komme ich klar, kommen damit zurecht, damit kommen wir, geht es trotzdem, geht es über, klappt es, weichen wir auf"
        ", weichen aus, blockiert uns nicht, blockiert uns also nicht, blockiert uns aber nicht, blockiert uns zum glück nicht, blockiert nicht, blockiert niemanden, nicht blockiert, damit können wir arbeiten, damit geht es, so geht es, so klappt es, klappt es aber, geht es aber"
        ", funktioniert es aber, funktioniert es problemlos, können wir trotzdem, können weiter arbeiten, können weiterarbeiten, hält uns nicht auf, kommen zurecht",
        "fr": "on s'en sort, nous nous en sortons, s'en sort, on se débrouille, nous nous débrouillons, ne nous bloque pas, ne bloque pas, n'est pas bloquant, pas bloquant, non bloquant, ça marche si"
        ", cela marche si, ça fonctionne si, cela fonctionne si, on peut quand même, nous pouvons quand même, on peut continuer, nous pouvons continuer, nous passons par, on passe par, pas bloqués"
        ", personne n'est bloqué, ça dépanne, cela dépanne, nous arrivons quand même",
        "es": "nos apañamos, me apaño, nos arreglamos, me arreglo, no nos bloquea, no bloquea, no es bloqueante, podemos seguir, nos las arreglamos, seguimos trabajando, vamos tirando, salimos del paso"
        ", podemos continuar, así funciona, así sí funciona, así sí, funciona si, con eso nos, no estamos bloqueados, pueden seguir, no nos frena, nos sirve",
        "ja": "代用でき, で対応できて, しのいで, 業務に支障はありません, 業務に支障はない, 支障はありません, 業務は続けられ, 回避できて, 回避できます, 代わりに使って, 問題なく作業, 作業は続けられ, なら正常, であれば正常"
        ", なら問題なく, であれば問題なく",
    },
    "h": {  # there is one
        "en": "have, has, found, there is, there's, there are, we've got, got a, via, known, as a, thanks to",
        "de": "es gibt, gibt es, haben, habe, per, dank, als",
        "fr": "il y a, avons, avez, trouvé, existe, grâce à, comme",
        "es": "hay, tenemos, tengo, encontramos, encontré, existe, gracias a, como",
        "ja": "あります, ある, 見つけ, 見つかり",
    },
    # --- people cannot come in
    "l": {
        "en": "login, logins, log in, log on, logon, logging in, logging on, sign in, signing in, sign on, signin, sso, single sign on, authenticate, authentication, get in, getting in, gets in, mfa, 2fa"
        ", get into, saml, password, two factor, one time code, okta, past the login, let in, lets us in, log back in, authenticator",
        "de": "anmelden, anmeldung, einloggen, login, einwählen, anmeldeseite, sso, rein, passwort, kennwort, log in, zwei faktor, hineinkommen, reinkommen, anmeldemaske, eingeloggt, angemeldet",
        "fr": "connexion, connecter, identifier, authentifier, authentification, login, sso, mot de passe, loguer, identification, connectons, entrer dans",
        "es": "iniciar sesión, inicio de sesión, iniciar la sesión, login, acceder a la cuenta, autenticación, autenticar, sso, contraseña, loguear, loguearse, loguearnos, ingresar, entrar, entrar a, autentificación",
        "ja": "ログイン, サインイン, 認証, パスワード, ログオン, シングルサインオン",
    },
    "L": {
        "en": "locked out, logged out of, login failed, login failure, login fails, login loop, login is broken, locks us out, locked us out, kicked back to the login, invalid credentials"
        ", account locked, back to the login, signature validation failed, login error, login broken, login problem, login problems, login issue, login issues",
        "de": "ausgesperrt, anmeldeproblem, anmeldeprobleme, login fehlgeschlagen, anmeldung fehlgeschlagen, login problem, login probleme, anmeldefehler, konto gesperrt, zurück zur anmeldung, loginproblem"
        ", loginprobleme",
        "fr": "problème de connexion, problèmes de connexion, échec de connexion, erreur de connexion, compte bloqué, compte verrouillé, identifiants refusés, erreur d'authentification, échec d'authentification",
        "es": "problema de acceso, problemas de acceso, cuenta bloqueada, error de inicio de sesión, credenciales inválidas, problema de inicio de sesión, error de autenticación, problemas para entrar",
        "ja": "ログイン不可, ロックアウト, ログインエラー, アカウントがロック, 締め出され",
    },
    # --- what was collected
    "g": {
        "en": "data, timestamps, timestamp, dates, answers, answer, responses, response, results, result, values, value, readings, reading, weights, figures, numbers, counts, count, totals, total, times, timings, scores, tallies, stats, tonnage"
        ", statistics, metrics, durations, clicks",
        "de": "daten, antworten, antwort, ergebnisse, ergebnis, werte, werten, wert, zahlen, messwerte, gewichte, zeiten, zeit, auswertung, rohdaten, statistik, summen, angaben",
        "fr": "données, réponses, réponse, résultats, résultat, valeurs, chiffres, mesures, temps, poids, totaux, statistiques",
        "es": "datos, respuestas, respuesta, resultados, resultado, valores, cifras, medidas, tiempos, pesos, kilos, totales, números, estadísticas",
        "ja": "データ, 回答, 結果, 値, 数値, 数字, 集計, 計測",
    },
    "W": {
        "en": "wrong, incorrect, incorrectly, wrongly, mixed up, swapped, doubled, duplicated, corrupted, corrupt, false, inaccurate, mismatched, scrambled, shifted, garbled, off by, overwritten, twice, don't match"
        ", do not match, doesn't match, does not match, doesn't add up, don't add up, nonsense, miscounted, assigned to the wrong, never recorded, not recorded, not being recorded, not saved, not being saved"
        ", not stored, isn't recorded, aren't recorded, not captured, not being captured, aren't saved, isn't saved, not collected, not collecting, recording zero, skewed, bogus, overstated, understated",
        "de": "falsch, falsche, falschen, falscher, falsches, fehlerhaft, fehlerhafte, vertauscht, vertauschte, verfälscht, verfälschte, unbrauchbar, verwechselt, doppelt, doppelte, verdoppelt, verrutscht, unvollständig"
        ", stimmen nicht, stimmt nicht, nicht gespeichert, nicht erfasst, nicht aufgezeichnet, verschoben, durcheinander, nicht verwertbar, überschrieben",
        "fr": "faux, fausses, fausse, faussées, faussés, faussée, mauvaises, mauvaise, mauvais, erronées, erronés, erroné, incorrectes, incorrects, incorrecte, inversées, inversés, doublées, doublés, corrompues"
        ", incohérentes, incohérents, inutilisables, mélangées, mélangés, pas enregistrées, pas enregistrés, décalées",
        "es": "incorrectos, incorrectas, incorrecto, incorrecta, erróneos, erróneas, equivocados, equivocadas, cambiados, cambiadas, falsos, falsas, duplicados, duplicadas, corruptos, inservibles, mezcladas"
        ", mezclados, no se guardan, no se registran, no coinciden, cruzados, cruzadas, intercambiadas, erróneo",
        "ja": "間違った, 間違って, 誤った, 誤って, 違う, 異なる, おかしい, 不正, 入れ替わって, 二重, 重複, 不正確, ずれて, 記録されない, 記録されません, 逆に",
    },
    "V": {  # collects, with what it collects
        "en": "collecting, collects, collected, recording, records, recorded, storing, stores, stored, saves, saved, capturing, captures, captured, logged, logs, registers, registered, counted, counting, tallied"
        ", sit under, end up under, land under, filed under, saved under, stored under, recorded under, recorded as, saved as, stored as, land in, end up in, credited to",
        "de": "gespeichert, speichert, erfasst, sammelt, aufgezeichnet, zeichnet, abgelegt, protokolliert, zugeordnet, gezählt, verbucht, landen",
        "fr": "enregistre, enregistrées, enregistrés, collectées, stockées, comptabilisées, attribuées, saisies",
        "es": "guarda, guardan, guardando, registra, registran, registrando, recoge, recopila, almacena, recolecta, asigna, contabiliza",
        "ja": "記録, 保存され, 集計され, 収集",
    },
    # --- at stake today
    "t": {
        "en": "today, tonight, this morning, this afternoon, this evening, same day, within hours, in an hour, in two hours, by noon, end of day, eod, cob, by tonight, right now",
        "de": "heute, heute abend, heute nachmittag, heute noch, noch heute, in einer stunde, in zwei stunden, bis heute",
        "fr": "aujourd'hui, ce soir, cet après midi, ce matin, ce midi, dans une heure, dans la journée",
        "es": "hoy, esta tarde, esta noche, hoy mismo, en una hora",
        "ja": "今日, 本日, 今夜, 今夕",
    },
    "y": {
        "en": "launch, launches, launching, go live, goes live, going live, due, deliver, deadline, readout, presentation, present, field, fielding, kick off",
        "de": "startet, launch, livegang, fällig, abgabe, präsentation, präsentieren, abgeben, geht live",
        "fr": "lancement, lance, lançons, mise en ligne, rendu, échéance, présentation, restitution, présenter, rendre",
        "es": "lanzamiento, lanza, lanzamos, entrega, entregar, presentación, presentar, plazo, lanzar",
        "ja": "公開, 配信, 開始, 締切, 提出, 報告, リリース, 納期",
    },
    "Y": {
        "en": "study, studies, survey, surveys, test, tests, questionnaire, project, card sort, tree test, fieldwork, unmoderated",
        "de": "studie, studien, umfrage, befragung, test, tests, klicktest, erhebung, projekt, feldphase",
        "fr": "étude, études, enquête, sondage, test, tests, questionnaire, terrain",
        "es": "estudio, estudios, encuesta, test, prueba, cuestionario, card sorting, sondeo",
        "ja": "調査, スタディ, アンケート, テスト",
    },
    "N": {  # live
        "en": "live, running, in field, in the field, ongoing, in flight, active",
        "de": "läuft aktuell, läuft gerade, läuft derzeit, läuft noch, läuft bereits, laufende, laufenden, laufender, aktive, aktiv, live",
        "fr": "en cours, live, active, sur le terrain",
        "es": "en curso, activo, activa, en vivo, en marcha, en campo, corriendo",
        "ja": "実施中, 進行中, 公開中, 稼働中, 配信中",
    },
    # --- nothing much
    "C": {
        "en": "cosmetic, typo, typos, misspelled, misspelt, misspelling, spelling, should read, should be spelled, misaligned, alignment, aesthetic, cosmetics, vanity, looks silly, looks ugly, looks odd, looks weird"
        ", spelled, spelt, purely visual, visual glitch, off centre, off center, spelling mistake, grammar, pixel, pixels, overlaps, overlapping, text is cut off, label is cut off, capitalised, capitalized"
        ", capitalisation, capitalization, font, fonts, dark mode, favicon, tooltip, wording on, overlap",
        "de": "kosmetisch, kosmetisches, kosmetik, schönheitsfehler, tippfehler, rechtschreibfehler, rechtschreibung, schreibfehler, schreibweise, falsch geschrieben, vertippt, verrutschtes, optisch, optisches"
        ", überlappt, überlappen, abgeschnitten, schriftart, schriftgröße, darstellungsfehler, datumsformat, unschön, sieht komisch aus, buchstabendreher, ausrichtung, verrutscht die, tippo",
        "fr": "cosmétique, faute de frappe, coquille, fautes de frappe, faute d'orthographe, orthographe, mal orthographié, esthétique, mal aligné, désaligné, décalage visuel, alignement, police, chevauche"
        ", chevauchent, tronqué, purement visuel, inesthétique, fautes d'orthographe",
        "es": "cosmético, cosmética, errata, erratas, error tipográfico, falta de ortografía, ortografía, ortográfica, mal escrito, mal escrita, estético, estética, desalineado, desalineada, alineación, tipografía"
        ", se solapa, se solapan, puramente visual, mal alineado, se superpone, faltas de ortografía",
        "ja": "誤字, 脱字, 誤植, 表示崩れ, レイアウト崩れ, 見た目, スペルミス, 表記ゆれ, フォント, 文字化けではなく, 表記, タイプミス, 綴り",
    },
    "B": {  # what only looks may be wrong with
        "en": "colour, color, colours, colors, icon, icons, logo, layout, header, footer, banner, brown, green, yellow, blue, date format, avatar, spacing, placeholder text, sort order, sideways, upside down",
        "de": "farbe, farben, symbol, symbole, logo, layout, kopfzeile, fußzeile, grün, gelb, blau, icon, icons, abstand, formatierung",
        "fr": "couleur, couleurs, icône, icônes, logo, mise en page, vert, rouge, jaune, bleu, bandeau, format de date",
        "es": "color, colores, icono, iconos, ícono, logotipo, logo, diseño, verde, rojo, amarillo, azul, formato de fecha, maquetación",
        "ja": "色, アイコン, ロゴ, レイアウト, 配色",
    },
    "M": {
        "en": "tiny thing, tiny bug, tiny issue, tiny detail, tiny one, minor, small thing, little thing, nitpick, nit, nit picking, trivial, not important, no harm, doesn't hurt, not a big deal, no big deal, no biggie, nothing dramatic, nothing serious"
        ", nothing major, nice to have, doesn't affect, does not affect, no impact, low impact, no real impact, just a heads up, nothing broken, nothing is broken, purely a, only a nuisance, slightly annoying"
        ", mildly annoying, a bit annoying, hardly matters, cosmetically, not affecting, no effect on, no direct impact, nobody is affected, doesn't matter much, not the end of the world",
        "de": "kleinigkeit, kleinigkeiten, nix wildes, nichts wildes, nichts schlimmes, nicht schlimm, nicht tragisch, halb so wild, unwichtig, nebensächlich, nicht weiter schlimm, kein drama, nichts dramatisches"
        ", nicht wichtig, geringfügig, stört nicht weiter, nur ein hinweis, keine auswirkung, keine auswirkungen, kein beinbruch, stört kaum",
        "fr": "petit détail, un détail, détail, pas grave, rien de grave, mineur, mineure, pas important, anodin, sans gravité, sans conséquence, sans impact, pas méchant, rien de méchant, pas dramatique, aucun impact"
        ", rien de bloquant, petite remarque",
        "es": "detalle, un detalle, pequeño detalle, detallito, poca cosa, nada grave, no es grave, menor, sin importancia, no es importante, no afecta, sin impacto, insignificante, una tontería, una pequeñez, cosa menor",
        "ja": "些細, 細かい, 軽微, 小さな, 影響はありません, 影響はない, 支障はない, 支障ありません, 急ぎではない",
    },
    "Q": {
        "en": "how do i, how do we, how can i, how can we, how to, how would i, how would we, where do i, where can i, where do we, where can we, is it possible, is there a way, is there any way, can i, can we, do i have to"
        ", do we have to, wondering whether, wondering if, was wondering, quick question, question about, one question, a question, could you explain, can you explain, could you tell us how, can you tell me how"
        ", feature request, would be nice, would be great, it'd be nice, would love, suggestion, could you add, please add, any plans, is there an option, is there a setting, am i missing, wish, what does, what is the"
        ", what's the difference, which setting, would it be possible, do you support, does it support, how does one, what's the best way, what is the best way, are you planning, just curious, how many, what happens if"
        ", how long does, does the platform, is it intended, which plan, could one",
        "de": "wie kann ich, wie können wir, wie stelle ich, wo stelle ich, wo finde ich, wie geht, wo kann ich, ist es möglich, gibt es eine möglichkeit, kann man, wo finden wir, wie lässt sich, eine frage, kurze frage, frage zu"
        ", wäre schön, wäre toll, wunsch, vorschlag, funktionswunsch, wie mache ich, wie macht man, muss ich, könnten sie uns erklären, wie funktioniert, gibt es eine einstellung, lässt sich das, wie bekomme ich, verständnisfrage"
        ", wo stellen wir, wie stellt man, wo stellt man, wo sehe ich, ist geplant, können wir, kann ich, wie richte ich, wie legen wir, wie lege ich, wie ändere ich",
        "fr": "comment faire, comment puis je, comment peut on, comment, où puis je, où peut on, est il possible, serait il possible, y a t il un moyen, une question, petite question, question sur, ce serait bien, suggestion, souhait"
        ", peut on, puis je, existe t il, où trouver, est ce possible, est ce qu'il est possible, pourriez vous nous dire comment, pouvons nous, où se trouve, demande d'évolution, prévoyez vous",
        "es": "cómo puedo, cómo podemos, cómo se, cómo hago, dónde puedo, dónde se, es posible, sería posible, hay alguna forma, hay alguna manera, una pregunta, una duda, consulta, duda, sugerencia, estaría bien, me gustaría saber"
        ", se puede, existe alguna, tienen previsto, cómo hacer, dónde está, dónde encuentro, cómo cambio, cómo configuro",
        "ja": "方法を教えて, どうすれば, どのように, 可能でしょうか, できますか, 教えてください, 教えていただけ, 質問, 要望, どこで設定, どこから, ご教示, 使い方, 可能ですか, できるでしょうか, 追加していただけ, でしょうか",
    },
    # --- turns of speech that mean nothing here
    ".": {
        "en": "hi all, hello all, dear all, hey all, hi everyone, hello everyone, dear everyone, hey everyone, hi everybody, morning all, morning everyone, afternoon all, afternoon everyone, good morning everyone, all the best"
        ", thanks all, thank you all, thanks everyone, hope all is well, hope everyone, hope everything, hope everything is well, at all, after all, all of a sudden, first of all, above all, once and for all, all right, of all"
        ", drop down, dropdown, scroll down, scrolled down, scrolling down, slow down, write down, writing down, wrote down, count down, go down to, cut down, break down, breakdown, down to, down the, shut down, up and down"
        ", pull down, counted down, top down, down below, no problem, no worries, no thanks, no doubt, no idea, no rush, no hurry, no error, no errors, no error message, no error shown, no message, no matter, no screenshot, error message"
        ", error text, error code, wait for, all good, how many people, team all, data center, data centre, all in, not urgent, not urgent at all, not sure, not to mention, no reason, don't know, do not know, don't think, do not think"
        ", don't worry, if you need, if needed, let me know if, if helpful, if possible, if that is, if it helps, customer support, support team, customer service, in all, all day, all morning, all night, all week, all weekend, every day"
        ", every time, every few, every week, every month, every morning, every hour, every minute, everyday, of all kinds, no log, no logs, let us know, customer success, product team, your team, success team, support site, all ears"
        ", status page, own site, web site builder, it's no, dear team, hi team, hello team, hey team, hi support team, dear support team, hello support team, kustomer team, userzoom team, zabble team, dear kustomer, hi kustomer"
        ", hi userzoom, dear userzoom, hi zabble, hello zabble, dear zabble, hello kustomer, hello userzoom, hey zabble, hey kustomer, hey userzoom, zabble support, kustomer support, userzoom support, of course, please note, wrong address"
        ", the wrong time, wrong with, nothing wrong, what is wrong, what's wrong, what went wrong, went wrong, something went wrong, live agent, as long as, can you, could you, could somebody, can somebody, can someone",
        "de": "fehlermeldung, hallo alle, hallo zusammen, liebe alle, an alle, vor allem, alles gute, alles liebe, guten tag, gute nacht, alle paar, jeden tag, jedes mal, kein problem, keine ahnung, keine eile, nicht dringend, keine fehlermeldung"
        ", keine meldung, keine sorge, nicht nur, keine protokolle, alles klar, alles versucht, liebes team, hallo team, liebes support team, hallo kustomer team, hallo zabble team, hallo userzoom team, support team, kustomer team"
        ", zabble team, userzoom team, unser system, unseres systems, nicht sicher, keine ursache, fehlermeldung keine, wenn sie, falls nötig, falls sie, alles in allem, sehr gut, gut wäre, schöne grüße, weiß nicht, weiß nur, ich weiß"
        ", wir wissen nicht, soweit ich weiß, was ist falsch, können sie, könnten sie, kann jemand, könnte jemand, nach dem, bitte nicht, jeweils alle",
        "fr": "bonjour à tous, bonjour tout le monde, salut à tous, à tous, tous les jours, tous les matins, à chaque fois, chaque fois, chaque jour, chaque matin, pas urgent, pas de souci, pas de problème, aucun message, aucune erreur"
        ", aucun message d'erreur, message d'erreur, avant toute chose, tout d'abord, tout à fait, tout de suite, merci à tous, équipe support, équipe kustomer, équipe userzoom, équipe zabble, chère équipe, bonjour l'équipe, de plus"
        ", en plus, plus tôt, plus tard, au plus, plus ou moins, plus de, le plus, non plus, toute l'équipe support, si besoin, si nécessaire, s'il vous plaît, si vous, bien cordialement, bien à vous, bonne journée, ou bien, bien sûr"
        ", plus vite, plus rapidement, rien ne presse, pas sûr, ne sais pas, par personne, une personne, service technique, pouvez vous, pourriez vous, ce n'est pas grave",
        "es": "hola a todos, buenas a todos, todos los días, cada día, cada vez, cada mañana, no corre prisa, no hay prisa, no es urgente, sin prisa, ningún error, ningún mensaje, mensaje de error, sobre todo, todo bien, de todo, ante todo"
        ", sin más, no sé, no obstante, equipo de soporte, equipo de kustomer, equipo de userzoom, equipo de zabble, estimado equipo, hola equipo, equipo kustomer, equipo userzoom, equipo zabble, si hace falta, si es necesario, si necesitan"
        ", por favor, de todas formas, de todos modos, no tira ningún error, sin error, y si, hace falta, no solo, no hay mensaje, no tengo, del todo, a veces, si pueden, pueden ayudarnos, puede alguien, me pueden, nos pueden, nos puede"
        ", me puede, muy bien, está bien, servicio de atención, a la vez",
        "ja": "ご担当者, 担当者様, ご対応, 対応をお願い, よろしくお願い, 各位, サポートチーム, ご利用, 使用して, 利用して, エラーメッセージ",
    },
}
