"""Words by which a mail tells what works and what does not: one thing, or the product as a whole.

Owns literals alone: classes of words, each by its letter, the phrases by language. Never how many are hit.
"""

from collections.abc import Mapping

FAULTS: Mapping[str, Mapping[str, str]] = {
    "w": {  # the product as a whole
        "en": "platform, system, website, kustomer, userzoom, zabble, everything, service, server, servers, environment, instance, the tool, whole thing, software"
        ", portal, product, workspace, tenant, user zoom, systems, everything's, our tenant, your app, your platform, your site, your service, your system"
        ", whole system, backend, entire app, the app itself, start page, home page, homepage, landing page, front page, main page, start screen, root address"
        ", root url, login screen itself, app host, zabble zero, whole lot, the whole lot, site's been, site's down, site's gone, app's been, app's down"
        ", platform's, system's been, system's down, kustomer's down, kustomer's been, kustomer's dead, zabble's down, zabble's been, userzoom's down"
        ", userzoom's been, website's down, website's been, tool's down, service's down",
        "de": "plattform, system, webseite, website, seite, alles, anwendung, dienst, server, portal, software, umgebung, gesamtsystem, systeme, startseite"
        ", komplettsystem, eure plattform, ihre plattform, die ganze app, das ganze system",
        "fr": "plateforme, plate forme, système, outil, logiciel, portail, serveur, environnement, tout est, l'outil, page d'accueil, application entière"
        ", toute l'application, votre plateforme, votre outil, votre site",
        "es": "plataforma, sistema, sitio, página, aplicación, herramienta, servicio, portal, todo, servidor, entorno, página de inicio, página principal"
        ", plataforma entera, su plataforma, vuestra plataforma, la web, aplicativo",
        "ja": "システム, プラットフォーム, サイト, サービス, サーバー, サーバ, 全体, ポータル, ツール, ウェブ, トップページ, 御社のサービス, アプリ全体, 管理画面全体",
    },
    "A": {  # often a part of the product only
        "en": "app, apps, application, mobile, mobile app",
        "de": "app, apps",
        "fr": "appli, app",
        "es": "app, apps",
        "ja": "アプリ",
    },
    "P": {  # screens
        "en": "page, pages, screen, screens, menu, tab, tabs, url",
        "de": "seiten, bildschirm, maske, masken, reiter",
        "fr": "page, pages, écran, écrans, onglet, onglets",
        "es": "páginas, pantalla, pantallas, pestaña, pestañas",
        "ja": "画面, ページ",
    },
    "x": {  # out of service
        "en": "collapsed, has collapsed, dropped off, dropped off the map, no response at all, no answer at all, without response, wiped out, down, offline"
        ", unreachable, inaccessible, unavailable, inoperable, outage, outages, dead, unusable, kaput, not available, not reachable, not accessible"
        ", out of service, out of order, went dark, knocked out, blackout, hard down, unresponsive, not responsive, not responding, fallen over, toast, is out"
        ", are out, both out, out since, out today, out again, out for us, out completely, off the air, defunct, gave up the ghost, nonresponsive"
        ", not answering, doesn't answer, does not answer, not resolving, down and out, off line, unreacheable, don't answer, do not answer, isn't answering"
        ", aren't answering, answer nothing, answers nobody, answers nothing",
        "de": "zusammengeklappt, gibt keine antwort, ohne antwort, verschwunden vom, ausgefallen, ausfall, offline, unerreichbar, nicht erreichbar, nicht verfügbar"
        ", nicht mehr erreichbar, lahmgelegt, down, unbenutzbar, nicht nutzbar, liegt lahm, zusammengebrochen, fällt aus, nicht aufrufbar, weggebrochen"
        ", hinüber, im eimer, nicht ansprechbar, antwortet nicht, antwortet nicht mehr, reagiert nicht, reagiert nicht mehr, reagieren nicht, nicht mehr da"
        ", abgeraucht, nicht zu erreichen, nicht mehr zu erreichen, nicht mehr aufrufbar, streikt, tot",
        "fr": "panne, hors service, inaccessible, injoignable, indisponible, hs, inutilisable, tombé, tombée, down, ne répond plus, ne répond pas, ne répondent plus"
        ", plantée, à terre, planté, plantés, tombés, ne répondent pas, kaput, mort, morte, en rade, hors d'usage, plus accessible, pas accessible"
        ", plus joignable, pas joignable, injoignables, indisponibles, inaccessibles",
        "es": "caído, caída, caídos, caídas, inaccesible, fuera de servicio, no disponible, inutilizable, cayó, se cayó, no responde, no responden, inoperativo"
        ", inoperativa, muerto, muerta, tirado, tirada, colapsado, colapsada, no contesta, inaccesibles, sin conexión, fuera de línea, indisponible"
        ", no accesible, no está disponible",
        "ja": "ダウン, 落ちて, 停止し, 停止中, 障害, つながらない, つながりません, 繋がらない, 繋がりません, アクセスできない, アクセスできません, 接続できない, 接続できません, 応答しない, 応答しません, 応答がない, 応答がありません, 使えない状態, 応答なし, 接続不可"
        ", アクセス不可, つながりにくい, ストップ, 機能していません, 機能していない, 停止, 開けない状態",
    },
    "X": {  # fails, and takes a whole screen with it
        "en": "froze, freezing, kept freezing, freezes up, froze up, "
        "loading animation, loading icon, loading symbol, spinning icon, spinning thing, throbber, white void, blank canvas, blank, white, spins, spinning"
        ", spinner, hang, hangs, hung, hanging, frozen, freezes, freeze, stuck loading, keeps loading, loading forever, loads forever, loading endlessly"
        ", loads endlessly, endless loading, keeps spinning, white screen, white page, blank page, blank screen, white screens, blank screens, blank pages"
        ", grey screen, black screen, 404, skeleton, just sits there, hourglass, beach ball, spinning wheel, gray page, grey page, gray screen, gray pages"
        ", never ending spinner, empty page, empty pages, empty screen, endless wheel, endless spinner, eternal wheel, spinning circle, loading wheel"
        ", loading circle, loading screen, loading dots, splash screen, grey skeleton, gray skeleton, white nothing, empty shell",
        "de": "drehenden kreis, kreis dreht, kreis dreht sich, kringel dreht, ladeanimation, ladesymbol, weiße, weisse, weiße seite, weisse seite, leere seite"
        ", weißer bildschirm, weissen bildschirm, weißen bildschirm, schwarzer bildschirm, eingefroren, sanduhr, ladekreis, lädt und lädt, lädt ewig"
        ", lädt endlos, dreht sich, bleibt weiß, ist weiß, nur weiß, komplett weiß, alles weiß, einfach weiß, wird weiß, bleiben weiß, sind weiß, seite weiß"
        ", bildschirm weiß, ladekringel, ladebalken, ladebildschirm, drehender kreis, dreht sich der kreis, dreht sich nur, nur der kreis, endlos"
        ", weißes fenster",
        "fr": "écran figé, animation de chargement, rond qui tourne, cercle de chargement, page vide, pages blanches, pages vides, écrans blancs, blanche, noir"
        ", noire, page blanche, écran blanc, écran noir, figé, figée, tourne en boucle, tourne dans le vide, charge à l'infini, chargement infini, sablier"
        ", roue qui tourne, ça tourne, tourne sans fin, cercle qui tourne, barre de chargement, chargement sans fin",
        "es": "círculo de carga, animación de carga, pantallas en blanco, páginas en blanco, página vacía, blanco, negro, en blanco, pantalla en blanco"
        ", pantalla blanca, página en blanco, colgado, colgada, se cuelga, se congela, dando vueltas, cargando sin fin, reloj de arena, rueda girando, ruedita"
        ", rueditas, cargando eternamente, círculo girando, se queda cargando, pantalla de carga",
        "ja": "真っ白, 真っ暗, 黒い画面, 固まる, 固まって, 固まり, フリーズ, 読み込みが終わらない, 読み込みが終わりません, 読み込み中のまま, 開かない, 開きません, 開けない, 開けません, 開かず, 開けず, ぐるぐる, くるくる, 白い画面, ローディング, 読み込み中, 白画面",
    },
    "5": {  # answered by a gateway, not by the product
        "en": "502, 503, 504, bad gateway, gateway timeout, gateway error, service unavailable, connection refused, time out, nxdomain, connection timed out"
        ", 500 internal server error, internal server error, gateway time out, err connection, dns error, upstream error, no healthy upstream"
        ", took too long to respond, can't reach this page, server not found, error page, error pages, origin error, host error, site can't be reached"
        ", site cannot be reached, cannot reach this page, refused to connect, connection reset",
        "de": "website ist nicht erreichbar, seite ist nicht erreichbar, dienst nicht verfügbar, verbindung abgelehnt, server nicht gefunden, fehlerseite"
        ", fehlerseiten, seite kann nicht angezeigt, keine verbindung zum server, gateway fehler",
        "fr": "site est inaccessible, site inaccessible, service indisponible, connexion refusée, serveur introuvable, page d'erreur, pages d'erreur, passerelle"
        ", serveur injoignable",
        "es": "no se puede acceder a este sitio, servicio no disponible, conexión rechazada, servidor no encontrado, página de error, páginas de error"
        ", no se puede obtener acceso a esta página",
        "ja": "サービスを利用できません, サービス利用不可, このサイトにアクセスできません, 接続が拒否, エラーページ, ゲートウェイ",
    },
    "D": {  # by itself: nothing works
        "en": "vanished from the internet, disappeared from the internet, every single thing we open, not one thing works, not a thing works, errors only"
        ", serves errors, zero response, total silence from, no sign of life, refuses all service, everything frozen, everything is frozen, everything hangs"
        ", everything fails, everything has stopped, everything stopped, total outage, complete outage, full outage, major outage, completely down"
        ", totally down, entirely down, fully down, all down, dead in the water, system wide outage, site wide outage, everything is broken"
        ", everything's broken, completely unusable, completely unreachable, completely unavailable, totally unusable, completely dead, completely offline"
        ", platform outage, service outage, everything is dead, stone dead, dead as a doodo, dead as a dodo, fell over, keeled over, gone dark, lights out"
        ", whole thing is dead, whole thing is down, lost access completely, completely gone, entirely unavailable, entirely unreachable, wholly unreachable"
        ", complete blackout, total blackout, nothing works, nothing work, nothing is working, nothing's working, nothing is loading, nothing loads"
        ", nothing opens, nothing responds, nothing comes up, no page opens, wherever we click, whatever we click, whatever i click, no matter what we click"
        ", nothing but errors, nothing but an error, lost kustomer, lost zabble, lost userzoom, won't come up at all, doesn't come up at all"
        ", completely inaccessible, fully unavailable, totally inaccessible, down completely, down across, down everywhere, gone down completely, total failure"
        ", complete failure, total system failure, all systems down, everything's down, everything is down, everything went down, complete standstill"
        ", total standstill, crippled, brought to its knees, meltdown, no access at all, no access whatsoever, not reachable at all, 100 down"
        ", completely frozen, entirely frozen, down for everyone, down for everybody, down for all, down for the whole, down for our whole, down for our entire"
        ", out for everyone, out for everybody, dead for everyone, dead for everybody, unreachable for everyone, unreachable for all, no one can use it"
        ", nobody can use it",
        "de": "kein lebenszeichen mehr, nirgends lädt, nirgends geht, nirgends kommt, aus dem netz verschwunden, vom netz verschwunden, totalausfall, komplettausfall"
        ", komplett ausgefallen, nichts geht, geht nichts, geht nix, nix geht, geht gar nichts, geht wieder nix, geht wieder nichts, geht überhaupt nichts"
        ", nichts geht mehr, geht nichts mehr, systemausfall, komplett tot, alles tot, komplett lahmgelegt, komplett down, gar nichts mehr, mausetot, mausetod"
        ", komplett weg, ganz weg, komplett offline, vollständig ausgefallen, vollkommen ausgefallen, total ausgefallen, komplett unerreichbar"
        ", komplett nicht erreichbar, nichts lädt, lädt nichts, nichts funktioniert, funktioniert nichts, funktioniert gar nichts, läuft gar nichts"
        ", läuft nichts, läuft nichts mehr, läuft gar nichts mehr, nix läuft, alles weg, alles down, nichts lässt sich öffnen, keine seite öffnet"
        ", funktioniert überhaupt nichts, funktioniert nichts mehr, lädt gar nichts, rührt sich nichts, rührt sich nichts mehr, totalstörung, großstörung"
        ", kompletter ausfall, kompletter stillstand, vollständiger ausfall, flächendeckend ausgefallen, legt alles lahm, keinerlei zugriff, gar kein zugriff"
        ", überhaupt kein zugriff, auf gar nichts, komplett eingefroren, für alle ausgefallen, bei allen ausgefallen, alles ausgefallen",
        "fr": "plus aucun signe, aucun signe de vie, nulle part ne, panne totale, panne générale, panne complète, complètement en panne, totalement inaccessible"
        ", tout est bloqué, tout est planté, complètement inaccessible, complètement bloqués, totalement bloqués, tout est en panne, tout est down"
        ", plus rien ne fonctionne, rien ne fonctionne, plus rien ne marche, rien ne marche, rien ne s'affiche, plus rien ne s'affiche, rien ne s'ouvre"
        ", plus rien ne s'ouvre, rien ne répond, plus rien ne répond, rien ne charge, totalement hs, complètement hs, entièrement indisponible"
        ", totalement indisponible, complètement down, tout est mort, coupure totale, complètement mort, tout est tombé, plus du tout accessible"
        ", plus aucun accès, black out, blackout complet, service interrompu, tout s'est arrêté, interruption totale, indisponibilité totale"
        ", indisponible pour tous, inaccessible pour tous, en panne pour tous, hs pour tout le monde, tombé pour tout, tombée pour tout",
        "es": "ninguna señal de vida, nada en absoluto funciona, desapareció de internet, caída total, caída general, totalmente caído, totalmente caída"
        ", completamente caído, completamente caída, todo caído, está todo caído, no funciona nada, no va nada, no anda nada, no carga nada"
        ", no funciona absolutamente nada, nada funciona, nada carga, nada abre, nada responde, todo muerto, está muerto, completamente muerto, sin servicio"
        ", fuera de servicio por completo, completamente inaccesible, totalmente inaccesible, se cayó todo, todo se ha caído, nos hemos quedado sin"
        ", ninguna página abre, no abre nada, no se abre nada, no responde nada, no abre ninguna página, inaccesible por completo, apagón, colapso total"
        ", se ha caído todo, está todo parado, caído para toda, caído para todos, caída para todos, inaccesible para todos, interrupción total"
        ", sin acceso a nada, nada de nada funciona",
        "ja": "全面停止, 全く使えない, 全く使えません, まったく使えない, まったく使えません, 完全に停止, 完全にダウン, 全滅, 業務が止まって, 何もできない, 何もできません, 全断, 使用不能, 利用不能, 全サービス停止, システムダウン, 業務が停止, すべて使えません, 全く動かない"
        ", 全く動きません, 何も動かない, 何も動きません, 何も表示されません, 何も表示されない, 何も開かない, 何も開きません, 全機能が, 一切使えない, 一切使えません, 一切アクセスできません, 一切開けません, 全面的に停止, 完全に使えない, 完全に使えません, 完全にアクセスできません"
        ", 全サービスが停止, すべてのページが開きません, すべての画面が開きません, どのページも開きません, どの画面も開きません, サービスが停止, アクセス不能, 一切利用でき, サービスダウン, 業務停止, 全く反応し, まったく反応し, 全然使えない, 全然使えません, 全面ダウン",
    },
    "d": {  # by itself: something nobody named, most likely all of it
        "en": "it's down, its down, it is down, it's all down, we're down, we are down, is down again, down again, it went down, went down, still down, is down for"
        ", we're completely down, goes down, you're down, you are down, are you down, you guys down, without kustomer, without zabble, without userzoom"
        ", kustomer is gone, zabble is gone, userzoom is gone, system is gone, died on us, no system, dead air",
        "de": "schon wieder down, wieder down, ohne kustomer, ohne zabble, ohne userzoom, kein system",
        "fr": "c'est en panne, en panne, sans kustomer, sans zabble, sans userzoom, plus de système",
        "es": "se ha caído, se nos cayó, está caído, está caída, sin kustomer, sin zabble, sin userzoom, no hay sistema, sin sistema, no tenemos sistema"
        ", no hay servicio",
        "ja": "使えなくなりました, 使えなくなって, システムが落ち",
    },
    "e": {
        "en": "nothing, not a thing, not anything, none of it, nothing's, nada, zilch, nothing at all",
        "de": "nichts, nix, gar nichts, überhaupt nichts, garnichts",
        "fr": "rien, plus rien, absolument rien",
        "es": "nada, nada de nada",
        "ja": "何も",
    },
    "J": {  # people who can do nothing but wait
        "en": "stands still, standing still, at a full stop, to a full stop, at a stop, everyone is waiting, everybody is waiting, the whole team is waiting"
        ", cannot do any work, can't do any work, no work gets done, work is not possible, nothing moves, everything stands, all work has ceased, sitting idle"
        ", sit idle, idle, twiddling thumbs, twiddling their thumbs, twiddling our thumbs, downed tools, hands tied, sitting here, just sitting, sent home"
        ", sending people home, unable to work, nobody works, not able to work, stopped working altogether, sitting around, standing around, waiting around"
        ", work has stopped, work stopped, stopped work, out of action, out of business, lost the whole morning, closed for business, support is closed"
        ", at a standstill, standstill, ground to a halt, at a complete standstill, dead stop, we can't work, we cannot work, we can not work, they can't work"
        ", team can't work, agents can't work, us can't work, can't work at all, cannot work at all, staff cannot work, people cannot work, people can't work"
        ", nothing to do, with nothing to do, doing a jigsaw, staring at the ceiling, staring at the wall, staring at each other, looking at the ceiling"
        ", playing cards, drinking coffee, on a long coffee break",
        "de": "steht alles still, steht alles, stehen still, alles still, ruht der betrieb, ruht alles, alle warten, niemand kann arbeiten, tatenlos, untätig"
        ", stehen rum, steht rum, stehen herum, steht herum, sitzen herum, sitzen rum, drehen däumchen, däumchen, arbeitsunfähig, nicht mehr arbeiten"
        ", nicht arbeitsfähig, alle plätze stehen, kundendienst steht, betrieb steht, arbeit steht, arbeit ruht, nach hause geschickt, lahm gelegt"
        ", aufgeschmissen, plätze stehen, kundenservice steht, stillstand, steht still, alles steht, können nicht arbeiten, können wir nicht arbeiten"
        ", kann nicht arbeiten, kann niemand arbeiten, nicht arbeiten können, starren löcher, nichts zu tun haben, starren an die decke, spielen karten"
        ", trinken kaffee",
        "fr": "tout s'arrête, plus personne ne travaille, tout le service attend, chômage technique, bras croisés, se tournent les pouces, ne peut plus travailler"
        ", ne peuvent plus travailler, ne pouvons plus travailler, ne peut pas travailler, ne peuvent pas travailler, ne pouvons pas travailler"
        ", impossible de travailler, travail est à l'arrêt, sont à l'arrêt, est à l'arrêt, activité à l'arrêt, sans outil de travail, à l'arrêt"
        ", regardent le plafond, regardons le plafond, rien à faire, jouent aux cartes, boivent le café",
        "es": "brazos cruzados, está parada, está parado, estamos paradas, estamos parados, sin poder trabajar, no podemos trabajar, no puede trabajar, no pueden trabajar, no se puede trabajar, trabajo parado"
        ", de manos atadas, nos tiene parados, parados, paralizados, paralizada, totalmente parados, mirando al techo, mirando el techo, mirando las moscas"
        ", sin nada que hacer, jugando cartas, tomando café",
        "ja": "手が止まって, 仕事にならない, 仕事になりません, 作業が止まって, 業務ができません, 業務ができない, 業務がまったくできません, 業務がまったくできない, 手も足も出ません, 待機して, 止まっています, 止まってしまって, 止まったまま, 業務ストップ, 業務が完全に, 全員使えない"
        ", 全員使えません, 全員が使えない, 全員が使えません",
    },
    "0": {  # whatever it may be
        "en": "anything, a thing, anything at all, a single thing, a damn thing",
        "de": "irgendetwas, irgendwas, das geringste, auch nur irgendetwas, irgendeine seite",
        "fr": "quoi que ce soit, la moindre chose, quoi que",
        "es": "cosa alguna, absolutamente nada",
        "ja": "何一つ, 何ひとつ, 一切",
    },
    "@": {  # no page at all
        "en": "no page, no pages, not one page, not a page, zero pages, no screen, none of the pages, none of the screens, no part of it, not one screen"
        ", not a single page, no tab",
        "de": "keine seite, keine einzige seite, keine der seiten, keine maske, kein bildschirm, keine einzige maske",
        "fr": "aucune page, aucune des pages, aucun écran, pas une page, pas une seule page, plus une page, plus une seule page, pas un écran",
        "es": "ninguna página, ninguna pantalla, ninguna de las páginas, ni una página, ni una sola página, ni una pantalla",
        "ja": "どのページも, どの画面も, いずれの画面も, どのページ, 全ページ, 全画面, どの画面",
    },
    "f": {  # fails
        "en": "fails, fail, failed, failing, failure, broken, broke, crash, crashes, crashed, crashing, error, errors, stall, stalls, stalled, acting up, misbehaves"
        ", misbehaving, glitching, glitchy, does nothing, do nothing, did nothing, nothing happens, nothing happened, keeps turning, bug, 422, 403, 401"
        ", problem, problems, issue, issues, grey, greyed, vanish, vanished, disappear, disappeared, missing, gone, lost, dies, empty, rejected, rejects"
        ", malfunction, glitch, disconnect, disconnects, dropped, drops, silence, refused, kicked, useless, garbage, trash, faulty, defective, packed up"
        ", packed in, quit, quits, conked out, died, is no more, gave up, gives up, fell apart, falls apart, goes nowhere, went south, swallows, swallowed"
        ", eats, ate, choked, chokes, bombs, bombed, bombs out, barfs, belly up, on the blink, on the fritz, haywire, nothing gets, nothing got, timing out on"
        ", refused to, doesn't want, seized, locked up, locks up, unexpected application error, not happening, keeps failing, knocked back, came back as"
        ", bounced, bouncing, bounces, expired, expires, closed itself, closes itself, shuts, shut, kicked out, sits on, sat on, thrown out, get thrown out"
        ", logged out every, kicks, blocks, blocking, stays at 0, sits at 0, stuck at, stalls at, stops at, never finishes, never ends, never completes"
        ", greyed out, grayed out, error 500, http 500, 500 error, 500 errors, 500 internal, status 500, returns 500, return 500, gives 500, a 500, 500s"
        ", code 500, throws 500, get 500, gets 500, with 500, response 500, server 500, turned away, sent away, thrown off, dropped out, drop out, drop off"
        ", give up, sent back, no good, of no good, any good, conks out, konked out, gone awol, awol, mia, zonked, borked, hosed, busted, knackered, bust"
        ", buggered, stuffed, wonky, up the spout, gone haywire, nada happens, zip happens, sod all happens, nothing at all happens",
        "de": "passiert nichts, tut sich nichts, fehler, defekt, stürzt, abgestürzt, absturz, abstürze, leer, leere, fehlt, fehlen, verschwunden, problem, probleme"
        ", störung, gestört, bricht ab, abbruch, scheitert, fehlgeschlagen, schlägt fehl, spinnt, bleibt hängen, weg, verloren, schwarz, hängt, hängengeblieben"
        ", hängt fest, klemmt, klemmen, verweigert, will nicht, wollen nicht, mag nicht, spinnen, kaputt, ging kaputt, dreht durch, passiert nix, verreckt"
        ", verabschiedet, aufgehängt, macht nichts, machen nichts, verschluckt, zickt, stürzen ab, abgelaufen, schließt sich, bleibt bei, bleiben bei"
        ", bleibt stehen, bleiben stehen, hängt bei, hängen bei, steht bei 0, rührt sich nicht, fehler 500, 500er, mit 500, statuscode 500, brechen ab, bricht"
        ", abbrechen, abgebrochen, abgewiesen, rausgeworfen, zurückgeschickt, verlorengegangen, verloren gegangen, taugt nichts, taugen nichts"
        ", nicht zu gebrauchen, spackt",
        "fr": "rien ne se passe, ne se passe rien, erreur, erreurs, plante, échoue, échec, vide, vides, bug, problème, souci, disparu, disparue, manque, manquent"
        ", cassé, cassée, dysfonctionnement, perdu, perdus, en carafe, en vrac, déconne, déconnent, buggé, bugge, bugs, bogue, bogues, coince, coincent"
        ", planter, plantent, ne veut pas, ne veulent pas, ne veut plus, ne donne rien, ne fait rien, ne font rien, saute, mouline, moulinent, patine, refuse"
        ", expiré, expirés, expirée, se ferme, bloque, bloquent, reste à 0, reste à zéro, reste bloqué, restent bloqués, s'arrête à, s'arrêtent, n'avance plus"
        ", n'avance pas, erreur 500, erreurs 500, code 500 serveur, renvoyés, éjectés, éjecté, refoulés, abandonnent, foire, foirent, naze, fichu, fichue"
        ", cassés, ça coince, part en vrille, fait des siennes",
        "es": "no hace nada, error, errores, falla, fallan, falló, fallo, fallando, roto, rota, vacío, vacía, desaparecido, desapareció, falta, faltan, problema"
        ", se cierra, se traba, trabado, perdido, perdidos, se ha roto, se rompió, estropeado, estropeada, peta, petado, trabada, se queda pensando, no quiere"
        ", no quieren, no responde a, no da, no hace, se niega, averiado, averiada, tronó, truena, se pierde, se pierden, no reacciona, rechaza, rechazado"
        ", se queda, caducado, caducados, vencido, expirado, bloquea, bloquean, se queda en 0, se detiene, se detienen, no avanza, no avanzan, se para en"
        ", se paran, error 500 interno, errores 500, código 500, rechazados, expulsados, abandonan, chafa, descompuesto, descompuesta, se traban, casca"
        ", fastidiado, no pela, no jala, no jalan",
        "ja": "エラー, 失敗, 不具合, 表示されない, 表示されません, 表示されなく, 動かない, 動きません, 動作しない, 動作しません, 消えて, 消えた, 届かない, 届きません, 再生できない, 再生できなく, 空白, 落ちる, 落ちます, 強制終了, 反映されない, 反映されません, 保存されない"
        ", 保存されません, 届かなく, おかしく, 壊れて, 壊れた, 機能しない, 機能しません, 効かない, 効きません, 反応しない, 反応しません, 反応がない, 反応がありません, 止まる, 止まります, 止まり, 消える, 消えます, 消えました, 切れる, 切れます, 出ない, 出ません"
        ", 出なく, 来ない, 来ません, 進まなく, 返ってきません, 弾かれ, 戻されて, うまくいきません, うまくいかない, 期限切れ, 表示されず, 届かず, 動かず, 反応せず, 映らない, 映りません, 聞こえない, 聞こえません, 始まらない, 始まりません, 0%のまま, のまま止ま"
        ", 途中で止ま, 終わらない, 終わりません, 完了しない, 完了しません, 500エラー, はじかれ, 離脱, 途中で終了",
    },
    "c": {  # cannot
        "en": "can't, cant, cannot, can not, couldn't, couldnt, unable, not able, not possible, impossible, unable to, can no longer, could not, can only, can't even"
        ", isn't possible, not letting, won't let, doesn't let, does not let, not allow, can't seem to, cannot be, no way to, won't allow, doesn't allow"
        ", don't let, wouldn't let, isn't letting, refuses to let, has no way, no longer able, lost the ability",
        "de": "nicht möglich, unmöglich, kann nicht, können nicht, nicht mehr möglich, lässt sich nicht, lassen sich nicht, lässt sich nicht mehr, geht nicht"
        ", gehen nicht, klappt nicht, lässt mich nicht, lässt uns nicht, unmöglich zu, bekomme nicht, bekommen nicht, können weder, kann weder, können keine"
        ", kann keine, können keinen, kann keinen, können kein, kann kein, können niemanden, schaffe es nicht, schaffen es nicht, gelingt nicht"
        ", gelingt es nicht, kriege ich nicht, kriegen wir nicht, bekomme ich nicht, bekommen wir nicht",
        "fr": "impossible, impossible de, impossible d', incapable, incapables, ne peut plus, ne peuvent plus, ne peut pas, ne pouvons plus, n'arrive pas à"
        ", n'arrive plus à, n'arrivons plus à, n'arrivons pas à, arrive pas à, arrive plus à, ne pouvons pas, ne peuvent pas, ne peux pas, ne peux plus"
        ", ne parviennent, ne me laisse pas, ne nous laisse pas, refuse de, refuse d', pas possible, pas possible de, plus possible, plus possible de"
        ", plus moyen de, pas moyen de, plus moyen d', pas moyen d', ne peuvent rien, ne pouvons rien, ne parviens pas, ne parvenons pas, ne parvient plus"
        ", n'arrive plus, n'arrivent plus, n'arrivent pas",
        "es": "imposible, no puede, no pueden, no podemos, no puedo, no se puede, no se pueden, no me deja, no nos deja, no deja, no logro, no logramos, no consigo"
        ", no conseguimos, no es posible, ya no podemos, ya no puedo, no permite, no nos permite, no me permite, no hay forma de, no hay manera de"
        ", no hay modo de, no logran, no consiguen, no consigue, no logra",
        "ja": "できない, できません, できなく, できず, 出来ない, 出来ません, 不可, 入れない, 入れません, 使えない, 使えません, 使えなく, 送れない, 送れません, 見られない, 見られません, 見れない, 見れません, 使用できない, 行えません, 行えない, 行えず, 取れません"
        ", 取れない, 入れず, 使えず, 見えません, 見えない, 選べません, 選べない, 押せません, 押せない, 進めません, 進めない, 進みません, 進まない, 進めず, 再生でき, 編集でき, 取得できません, 取得できない, 開始されず, 受けられません, 受けられない, 受けられず"
        ", 受信できません, 受信できない, 対応できません, 対応できない, 応対できません, 応対できない, 応答不可, 利用不可, 使用不可, 操作できません, 操作できない, 処理できません, 処理できない, 取れず, 出せません, 出せない, 見ることができ, 対応できず, 応対できず"
        ", 業務できず",
    },
    "k": {  # can
        "en": "can, could, able, may, manage, manages, gets to",
        "de": "kann, können, konnte, konnten, könnt, lässt, lassen",
        "fr": "peut, peuvent, pouvons, peux, pouvait, parvient, arrivent, arrivons",
        "es": "consigue, consiguen, logra, logran, puede, pueden, podemos, puedo, podía, deja",
        "ja": "できます",
    },
    "v": {  # it works
        "en": "runs, work, works, worked, working, load, loads, loading, loaded, respond, responds, responding, functions, functioning, come up, coming up, comes up"
        ", reachable, react, reacts, render, renders, start up, boot, budge, usable, come back, comes back, go up, start working, does work, do work, function"
        ", fire, fires, fired, trigger, ring, rings",
        "de": "funktioniert, funktionieren, funktionierte, geht, gehen, ging, lädt, laden, reagiert, reagieren, läuft, laufen, antwortet, klappt, erreichbar"
        ", baut sich auf, aufgeht, aufgehen, hochkommt, hochfährt, tut, tun, startet hoch, rennt, mitmacht, anspringt, springt an",
        "fr": "marche, marchent, fonctionne, fonctionnent, charge, chargent, répond, répondent, accessible, fonctionner, va, vont, se charge, tourne correctement"
        ", accessibles, tourne, tournent, réagit, réagissent",
        "es": "funciona, funcionan, funcionar, carga, cargan, cargar, responde, responden, anda, andan, va, accesible, funcionando, sirven, contesta, levanta"
        ", accesibles, jala, jalan, jalando, marcha, marchan, rula, rulan, chuta, tira, tiran, prende, prenden",
        "ja": "動作, 動い, 使え",
    },
    "b": {  # what the product does
        "en": "show, shows, showing, display, displays, displayed, appear, appears, save, saving, send, sends, sent, sending, syncs, syncing, update, updates"
        ", updating, play, plays, playing, submit, submits, submitting, receive, received, receiving, create, add, download, downloads, generate, generates"
        ", arrive, arrives, arriving, get, getting, got, come, comes, go, goes, going, find, finds, see, edit, change, delete, print, assign, assigned, routed"
        ", close, reply, route, delivered, recognise, recognize, read, scroll, click, drag, run, filled, populate, populated, enter, entered, connect, view"
        ", gets, accepted, accepts, accept, recognised, recognized, begun, begin, begins, landed, arrived, come in, came in, coming in, trickled, popping, pop"
        ", pops",
        "de": "zeigt, zeigen, angezeigt, anzeigen, speichern, senden, sendet, gesendet, abspielen, erstellen, hinzufügen, finden, gefunden, kommt, kommen"
        ", aktualisiert, synchronisiert, erscheint, erscheinen, ändern, löschen, drucken, zugestellt, verschicken, empfangen, erzeugt, aufnehmen, abschließen"
        ", akzeptiert, angenommen, erkannt, begonnen, beginnt, eingegangen, reingekommen, angekommen, eingetroffen",
        "fr": "affiche, affichent, afficher, enregistrer, envoyer, envoie, ajouter, télécharger, créer, synchronise, apparaît, apparaissent, recevoir, reçoit"
        ", reçoivent, modifier, supprimer, imprimer, exporter, lire, trouve, trouver, voir, charger, valider, s'affiche, actualise, génère, soumettre, accepté"
        ", acceptée, accepte, reconnu, reconnue, commencé, commence, arrivé, arrivés, arrivée, arrivées",
        "es": "muestra, muestran, mostrar, guardar, enviar, envía, envían, agregar, añadir, subir, sube, suben, bajar, descargar, crear, sincroniza, aparece"
        ", aparecen, recibir, recibe, recibimos, modificar, eliminar, imprimir, reproducir, actualiza, actualizan, ver, arrastrar, cerrar, salen, llegan, llega"
        ", genera, aceptada, aceptado, acepta, reconoce, reconocido, comenzado, entran, llegado, llegaron, entrado",
        "ja": "表示, 保存, 送信, 追加, 作成, 更新, 反映, 出力, 登録, 受信, 受け付け, 認識",
    },
    "u": {  # what people do all day
        "en": "used, access, accessing, reach, reached, do any work, do our job, do our jobs, do their jobs, answer anybody, answer anyone, answer customers"
        ", answer any, serve customers, help customers, help anyone, help anybody, respond to customers, reply to customers, answer our customers, operate"
        ", do their work, do our work, open a conversation, open conversations, open any conversation, open the conversations, open any conversations"
        ", open a ticket, open tickets, reply to conversations, send replies, do something, get anything done, gets anything done, anything done"
        ", get any work done, answer a single, do business, take care of customers, get to work, answer a customer, help our customers, reply to anyone"
        ", get past, gets past, get anywhere, gets anywhere, take chats, take a chat, take a single, take calls, take any chats, take any calls, take a call"
        ", work with it, continue, carry on working, reply to anybody, respond to anyone, respond to anybody, serve our customers, serve anyone, serve anybody"
        ", help our clients, answer clients, answer our clients, answer the phone, answer the phones, get on with, work on anything, log any work"
        ", process orders, work at all, get to our conversations, get to the conversations, get through to it, handle customers, handle requests, handle any"
        ", reply to a single, get anyone served, pull up, pull anything up, bring up, call up, get a page, see a single, reach a single, get to a single"
        ", touch anything, get into anything, get anything, get at anything, get hold of, do a thing, do a single thing, do anything, do anything at all",
        "de": "konversationen öffnen, konversationen mehr öffnen, konversation öffnen, konversation mehr öffnen, unterhaltung öffnen, unterhaltungen öffnen"
        ", unterhaltungen mehr öffnen, nutzen, benutzen, genutzt, arbeiten, zugreifen, erreichen, verwenden, verwendet, weiterarbeiten"
        ", kundenanfrage beantworten, anfragen beantworten, kunden antworten, kunden bedienen, kundenanfragen, anfrage beantworten, zugriff, bearbeiten"
        ", kundenanliegen, anfragen bearbeiten, anfrage bearbeiten, kunden betreuen, kunden helfen, weiterkommen, loslegen, einsetzen, bedienen"
        ", nachrichten beantworten, zugegriffen, ans system, ins system, damit arbeiten, aufrufen, irgendwas machen, etwas machen, was machen, irgendwas tun"
        ", etwas tun, rankommen, drankommen",
        "fr": "ouvrir de conversation, ouvrir une conversation, ouvrir les conversations, ouvrir la moindre conversation, travailler, accéder, joindre, utilisable"
        ", répondre aux clients, traiter les demandes, accès, répondre à nos clients, avancer, répondre à personne, traiter les tickets, traiter nos demandes"
        ", traiter la moindre demande, traiter aucune demande, accède, accèdent, servir les clients, répondre aux demandes, bosser, s'en servir, faire quoi"
        ", prendre les appels, prendre les chats, prendre en charge, servir nos clients, traiter nos tickets, répondre à la moindre, aider les clients"
        ", répondre à un seul, faire quoi que ce soit, ouvrir quoi que ce soit, bosser avec, faire notre travail",
        "es": "abrir conversaciones, abrir una conversación, abrir las conversaciones, abrir ninguna conversación, trabajar, acceder, entrar al sistema, atender"
        ", operar, acceso, responder a los clientes, atender a los clientes, usarla, usarlo, atender clientes, atender a nadie, contestar"
        ", contestar a los clientes, responder a nadie, responder clientes, atender a nuestros clientes, dar servicio, tramitar, gestionar, hacer nada, accede"
        ", acceden, trabajo, currar, laburar, dar respuesta, usar la plataforma, hacer algo, hacer su trabajo, hacer nuestro trabajo, atender llamadas",
        "ja": "利用, 業務, 対応, 仕事, 作業, アクセス, 問い合わせ対応, 顧客対応, 応対, お客様対応, 操作, 応対業務, 顧客対応業務, 受電",
    },
    "q": {  # as it should
        "en": "behaves, behave, is right, are right, is correct, are correct, are fine, is fine, fine, ok, okay, correctly, properly, normal, normally, right"
        ", perfectly, as usual, well, perfect, alright, good, as expected, correct, unaffected, smoothly, all right, not affected, all fine, are good, is good"
        ", work fine, works fine, are okay, are ok, is ok, is okay, are all right, intact, without any problem, without any problems, without problems"
        ", without issue, without issues, without any issue, without a hitch, without trouble, without any trouble",
        "de": "gut, einwandfrei, normal, korrekt, richtig, problemlos, stimmt, stimmen, ordnungsgemäß, reibungslos, in ordnung, fehlerfrei, vollständig, unauffällig"
        ", tadellos, passt, passen, nicht betroffen, ohne probleme, ohne jedes problem, ohne weiteres",
        "fr": "bien, correct, correcte, correctement, normal, normalement, parfaitement, ok, sans problème, sans souci, rien à redire, rien à signaler, impeccable"
        ", nickel, pas touchés, pas concernés, sans aucun problème, sans aucun souci, sans problèmes, sans encombre",
        "es": "bien, correcto, correcta, correctamente, normal, normalmente, perfectamente, ok, sin problema, sin problemas, perfecto, perfecta, perfectos, perfectas"
        ", impecable, jala bien, jalan bien, no afectados, sin ningún problema, sin ningún inconveniente, sin inconvenientes, sin mayor problema, sin novedad",
        "ja": "正常, 問題なく, 正しく, 問題ありません, 正常です, 問題ございません, 正確",
    },
    "s": {  # slow
        "en": "slow, slowly, slower, sluggish, lag, lags, laggy, lagging, latency, intermittent, intermittently, degraded, delay, delays, delayed, takes forever"
        ", taking forever, takes ages, crawl, crawling, snail, sporadic, sporadically, flaky, unstable, performance issue, performance issues"
        ", performance problem, performance problems, poor performance, bad performance, seconds to load, minutes to load, unbearably, slowness, slowly loading"
        ", slowed, slowing, slowed down, slows, sluggishness, treacle, molasses, crawls, at a crawl, snail's pace, takes several minutes, take ages"
        ", takes a minute, takes minutes, take minutes, takes almost, seconds per click, eternity, painfully, forever to, minute to open, seconds to open"
        ", glacial, choppy, stutters, stuttering, hiccups, on and off, comes and goes, off and on, sometimes works, sometimes it works, slow as"
        ", unresponsive at times, long time to, seconds to appear, half a minute, half a second, minutes late, hours late, an hour late, hours after, late by",
        "de": "langsam, langsame, langsamer, träge, zäh, verzögert, verzögerung, verzögerungen, ruckelt, instabil, sporadisch, ewig, schleppend, lahm, quälend"
        ", dauert ewig, stockt, aussetzer, performanceprobleme, zeitweise, hakt, kaugummi, zähflüssig, schneckentempo, verlangsamt, verlangsamung, ladezeiten"
        ", wartezeit, wartezeiten, braucht ewig, brauchen ewig, braucht eine halbe, dauert eine halbe, dauert minuten, dauert sekunden, minutenlang"
        ", sekundenlang, mal geht es, mal klappt, ruckeln, kriecht, lahmt, lahmen, geduldsprobe, trödelt, verzögern, sehr lange, halbe minute, langsamkeit"
        ", unregelmäßig, minuten verspätung, stunden verspätung, stunden später, mit verspätung, verspätet",
        "fr": "lent, lente, lents, lentes, lenteur, lenteurs, ralenti, ralentie, ralentissement, ralentissements, rame, rament, latence, instable, intermittent"
        ", intermittente, par intermittence, délai, délais, une éternité, saccade, problème de performance, problèmes de performance, lentement, ramé, traîne"
        ", traînent, escargot, met du temps, met une minute, mettent du temps, met trop de temps, met des plombes, temps de chargement, temps de réponse"
        ", trop longtemps, par moments, par à coups, saccadé, aléatoirement, secondes pour, minutes pour, une plombe, poussif, au ralenti, minutes de retard"
        ", heures de retard, avec du retard, en retard, une heure après, heures après",
        "es": "lento, lenta, lentos, lentas, lentísimo, lentísima, lentitud, demora, demoras, tarda, tardan, intermitente, intermitentes, inestable, latencia"
        ", retraso, retrasos, una eternidad, problemas de rendimiento, bajo rendimiento, lentamente, tortuga, va a pedales, se arrastra, arrastra, tardando"
        ", tiempo de carga, tiempos de carga, a ratos, a veces sí, intermitencia, intermitencias, a trompicones, segundos en abrir, minutos en abrir"
        ", minuto en abrirse, se demora, demorando, lerdo, lerda, lentitudes, pesado, pesada, a tirones, minutos de retraso, horas de retraso, con retraso"
        ", una hora después, horas después",
        "ja": "遅い, 遅く, 遅延, 重い, 重く, 重たい, 時間がかかる, 時間がかかり, 不安定, 断続的, 遅すぎ, もっさり, 数分かかり, 秒かかり, 秒ほどかかり, 分かかり, 待たされ, 反応が鈍い, 低下, 鈍い, 遅れて, 遅れ, 秒以上かかり, 間欠的, 重たく, カクカク, 遅れで"
        ", 遅れて届",
    },
    "ß": {  # waited for in vain: slow, or gone
        "en": "times out, timing out, timeouts, timeout, timed out",
        "de": "zeitüberschreitung, zeitüberschreitungen",
        "fr": "délai d'attente, délai dépassé, délai d'attente dépassé",
        "es": "tiempo de espera, se agota el tiempo, tiempo agotado",
        "ja": "タイムアウト",
    },
    "U": {  # a part of a screen, a small thing of the product: what fails there is no outage
        "en": "one report, this report, that report, one page, this page, one screen, one tab, button, buttons, field, fields, column, columns, row, rows, link"
        ", links, checkbox, checkboxes, label, labels, toggle, toggles, note, notes, tag, setting, settings, modal, popup, pop up, form, forms, sidebar, legend"
        ", tile, tiles, option, options, picker, list, lists, box, boxes, bar, cursor, badge, counter, signature, signatures, profile, profiles, editor toolbar"
        ", toolbar, attachment, comments, emoji, emojis, views, permission set, roles, role, draft reply, thumbnail, thumbnails, dropdowns, sort, sorting"
        ", audio, sound, question, questions, task, tasks, file, files, record, records, entry, entries, item, items, document, documents, feature, features"
        ", section, address, number, name, names, text, arrow, arrows, checkmark, slider, switch, keyboard shortcut, attachments, module, modules, panels, pane"
        ", whole tab, the tab, whole window, whole form, entire form, entire tab, tab freezes, dialog, dialogue box, dialog box, wizard",
        "de": "knopf, button, buttons, schaltfläche, feld, felder, feldern, spalte, spalten, zeile, zeilen, link, links, häkchen, beschriftung, schalter, notiz"
        ", notizen, schlagwort, tags, einstellung, einstellungen, fenster, formular, formulare, seitenleiste, liste, listen, kästchen, balken, profil, signatur"
        ", anhang, anhänge, kommentar, kommentare, ansicht, ansichten, rolle, rollen, frage, fragen, aufgabe, aufgaben, datei, dateien, eintrag, einträge"
        ", dokument, dokumente, funktion, abschnitt, adresse, nummer, name, namen, text, kachel, kacheln, modul, ganze formular, ganzes formular, ganze fenster"
        ", dialogfenster",
        "fr": "bouton, boutons, champ, champs, colonne, colonnes, ligne, lignes, lien, liens, case, cases, libellé, étiquette, étiquettes, note, notes, réglage"
        ", réglages, paramètre, paramètres, fenêtre, formulaire, formulaires, liste, listes, barre, profil, signature, pièces jointes, commentaire"
        ", commentaires, vue, vues, rôle, tâche, tâches, fichier, fichiers, fiche, fiches, entrée, document, documents, fonction, rubrique, adresse, numéro"
        ", nom, noms, texte, tuile, encart, tout l'onglet, tout le formulaire, boîte de dialogue",
        "es": "botón, botones, campo, campos, columna, columnas, fila, filas, enlace, enlaces, casilla, casillas, etiqueta, etiquetas, nota, notas, ajuste, ajustes"
        ", ventana, formulario, formularios, lista, listas, barra, perfil, adjuntos, comentario, comentarios, vista, vistas, rol, tarea, tareas, archivo"
        ", archivos, ficha, fichas, documento, documentos, función, apartado, dirección, número, nombre, texto, módulo, módulos, toda la pestaña"
        ", todo el formulario, cuadro de diálogo",
        "ja": "ボタン, 項目, 列, 行, リンク, チェックボックス, フィルタ, ラベル, メモ, タグ, 設定, ポップアップ, フォーム, サイドバー, 一覧, リスト, プロフィール, 署名, 添付ファイル, コメント, ビュー, 権限, ファイル, 欄, 設問文, 機能, モジュール, ダイアログ"
        ", タブ全体",
    },
    "1": {  # as it was before
        "en": "until, till, used to, was, were, previously, before, formerly, yesterday, last week, last month, had been, normally works",
        "de": "bis, vorher, früher, gestern, war, waren, bislang, bisher, zuvor, sonst immer, letzte woche",
        "fr": "jusqu', jusque, hier, avant, auparavant, était, étaient, fonctionnait, marchait",
        "es": "hasta, ayer, antes, estaba, funcionaba, iba, anteriormente",
        "ja": "まで, 昨日, 以前, 先週",
    },
    "Z": {  # opens
        "en": "open, opens, opening, opened",
        "de": "öffnet, öffnen, öffnet sich",
        "fr": "s'ouvre, s'ouvrent, ouvre, ouvrent, ouvrir",
        "es": "abriendo, abre, abren, abrir, se abre, se abren",
        "ja": "開く, 開け",
    },
    "=": {  # starts
        "en": "start, starts, starting, started",
        "de": "starten, startet, gestartet, starte",
        "fr": "démarrer, démarre, démarrent, démarré",
        "es": "arranca, arrancan, arrancar, inicia, iniciar, comienza, comenzar, empieza",
        "ja": "開始, スタート",
    },
    "%": {  # two faults, said so
        "en": "half the features, half of the features, half the functions, half the modules, half the menus, half the menu, half the buttons, "
        "a couple of things, several broken, several things broken, couple of problems, both went, both since, both of them, both are, both have, both began"
        ", both started, both happen, two things, two problems, two faults, two issues, two gripes, two troubles, two failures, two features, two functions"
        ", two modules, two major, two different, two main, two of the main, two of our main, three things, three problems, three issues, three modules"
        ", three features, several things, several features, several modules, several functions, multiple features, multiple things, multiple modules"
        ", more than one thing, more than one feature, double trouble, on top of that, on top of it, as if that wasn't enough, to make it worse"
        ", to make matters worse, also down, also dead, also broken, is gone too, is dead too, is down too, are down too, not working either"
        ", doesn't work either, don't work either, same goes for, the same with, at the same time",
        "de": "die hälfte der funktionen, die halbe anwendung, das halbe menü, "
        "beides, zwei sachen, zwei dinge, zwei probleme, zwei störungen, zwei funktionen, zwei fehler, zwei bereiche, zwei module, zwei themen, drei sachen"
        ", drei probleme, drei funktionen, mehrere funktionen, mehrere bereiche, gleich zwei, obendrein, dazu kommt, hinzu kommt",
        "fr": "la moitié des fonctions, la moitié des menus, la moitié des modules, "
        "deux choses, deux problèmes, deux pannes, deux fonctions, deux soucis, deux modules, deux points, trois problèmes, trois choses, plusieurs fonctions"
        ", plusieurs modules, les deux, idem pour, pareil pour, tout comme, par dessus le marché, à la fois",
        "es": "la mitad de las funciones, la mitad de los menús, medio menú, "
        "dos cosas, dos problemas, dos fallos, dos funciones, dos módulos, tres cosas, tres problemas, varias funciones, varios módulos, ambos, ambas, las dos"
        ", los dos, lo mismo con, igual con",
        "ja": "2点, 二点, 両方, 2件, 二件, 二つ, 2つ, どちらも",
    },
}
