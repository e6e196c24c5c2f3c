"""Words by which a mail tells ways round a fault, and what people say who manage or do not.

Owns literals alone: classes of words, each by its letter, the phrases by language. Never whether one is good enough.
"""

from collections.abc import Mapping

REMEDIES: Mapping[str, Mapping[str, str]] = {
    "r": {  # a way round
        "en": "workaround, workarounds, work around, way around, way round, ways around, alternative, plan b, bypass, detour, temporary fix, another way, other way"
        ", fallback, stopgap, around it, temporary method, temporary way, trick, interim solution",
        "de": "umgehung, umgehungslösung, workaround, ausweichlösung, behelfslösung, alternative, notlösung, umweg, ausweichmöglichkeit, behelf, zwischenlösung",
        "fr": "contournement, contourner, solution de contournement, alternative, solution de rechange, autre moyen, solution provisoire, solution de secours, plan b",
        "es": "solución alternativa, alternativa, rodeo, solución temporal, otra forma, otra manera, solución provisional, workaround, apaño",
        "ja": "回避策, 代替手段, 代替策, 迂回, 回避方法, 代替方法, 回避",
    },
    "K": {  # something goes on, whether it helps is not said
        "en": "can still, are still able, still able to, still works, still work, still working, still go out, still goes out, still possible",
        "de": "können trotzdem, können weiterhin, kann trotzdem, kann weiterhin",
        "fr": "peut quand même, peuvent quand même, peut toujours, peuvent toujours",
        "es": "todavía puede, todavía pueden, aún podemos, aún pueden",
        "ja": "引き続き使え",
    },
    "R": {  # by itself: they manage
        "en": "so we do that, so i do that, so they do that, team does that, i'm not blind, we're not blind, not flying blind, needs are met, in anyone's way, in anybody's way, "
        "live off those, live off that, live off it, makes it behave, comes out right, come out right, right again, i survive, we survive, get by with"
        ", do without, can do without, tide us over, tides us over, so we're fine, so we are fine, so i'm fine, so we manage, we manage with, we can live with"
        ", does the trick, do the trick, does the job, gets us by, getting by, get by, we're all working, works instead, works fine instead, managing by"
        ", managing with, we use that instead, use that instead, so we use, so we're using, so we are using, tedious but it works, that works, that helps"
        ", which works, which does work, works if, works when, works fine if, works fine when, works in incognito, it works if, it works when, ok if, fine if"
        ", it does work if, goes straight through, not blocking us, doesn't block us, does not block us, not blocked, isn't blocking, not blocking"
        ", isn't blocking us, nobody is blocked, no one is blocked, nothing is blocked, not a blocker, no blocker, we're not blocked, we are not blocked"
        ", not blocking anything, not stopping us, isn't stopping us, doesn't stop us, we're fine with that, we can carry on, carries on, we carry on"
        ", doing fine with, isn't blocked, not holding us up, isn't holding us up, works as a stopgap, not stuck, so i can work, so we can work, we can work"
        ", i can work, can keep working, we can keep going, keeps us going, so i'm good, so we're good, we're good, i'm good, i'm using that, we're using that"
        ", using that for now, using that instead, use that for now, fine for now, ok for now, okay for now, will do for now, that will do, is enough for me"
        ", is enough for us, enough for us, good enough, good enough for now, nobody is stuck, no one is stuck, nobody's stuck, nobody is blocked by"
        ", so nothing is held up, we get there, gets there in the end, gets us there, gets me there, gets us through, get us through, we make do, makes do"
        ", make do, making do, i make do, so i'll manage, i'll manage, we'll manage, we manage, i manage, we cope, coping, can cope, so we cope"
        ", everybody can work, everyone can work, everyone can still work, all can work, easy enough to avoid, easily avoided, can be avoided by"
        ", we avoid it by, i get round it, we get round it, get round it by, get around it by, got around it, got round it, getting around it by"
        ", gets around it, get around this by, we sidestep, sidestep, can live with that, live with it for now, present that one instead, that instead"
        ", the other one instead, instead for now, in the meantime we use, in the meantime i use, in the meantime we're using, meanwhile we use"
        ", meanwhile i use, for now we use, for now i use, for now we're using, for the moment we use, for now we, so for now we, meanwhile we"
        ", in the meantime we, in the meantime i, workable, a workable, does fine, will do, suffices, can wait until then, still usable that way, we're covered"
        ", i'm covered, so we're covered, do the job, still do the job, still does the job, that'll do, gets me in, gets us in, still gets me in"
        ", still gets us in, works for her, works for him, is complete, it'll do, we just use, i just use, we just type, i just type, we just do, i simply use"
        ", we simply use, limping along, so i have what i need, i have what i need, we have what we need, gets me by, got what i need, rebuilt it from"
        ", we count from, i count from, we take it from, i take it from, can continue, so we can continue, can continue to work, continue to work"
        ", can still continue, continue working, temporary solution, by other way, can do by other way, using the other, use the other, wing it, found a trick"
        ", found the trick, a trick, print the screen, we do it like this, do it like this now, everything i need, all i need, everything we need, gets by"
        ", scrape by, scraping by, muddle through, muddling through, we're managing, she manages, he manages, they manage, they cope, so they manage"
        ", log back in so, just log back in, refresh and carry on, switched to that, so i switched, so we switched, we've switched to, went back to the old",
        "de": "kommen klar, komme klar, kommen gut klar, ansicht behelfen, behelfen, weiß mir zu helfen, wissen uns zu helfen, vorerst umgehen, klappt es weiterhin, behelfen uns, behelfe mir, kommen wir klar"
        ", komme ich klar, kommen damit zurecht, damit kommen wir, geht es trotzdem, geht es über, klappt es, weichen wir auf, weichen aus, blockiert uns nicht"
        ", blockiert uns also nicht, blockiert uns aber nicht, blockiert uns zum glück nicht, blockiert nicht, blockiert niemanden, nicht blockiert"
        ", damit können wir arbeiten, damit geht es, so geht es, so klappt es, klappt es aber, geht es aber, funktioniert es aber, funktioniert es problemlos"
        ", können wir trotzdem, können weiter arbeiten, können weiterarbeiten, hält uns nicht auf, kommen zurecht, reicht mir, reicht uns, das reicht"
        ", genügt mir, genügt uns, nicht aufgehalten, nicht ausgebremst, sind also nicht blockiert, so kann ich arbeiten, so können wir arbeiten"
        ", ich kann also arbeiten, kann weiterarbeiten, wir können also arbeiten, behelfe ich mir, behelfen wir uns, helfe mir, helfen uns, hilft uns über"
        ", nehmen wir eben, nehme ich eben, nehmen wir so lange, nehme ich so lange, nutzen wir so lange, nutzen solange, nutze ich solange, nutzen wir derzeit"
        ", nutzen wir einstweilen, wir nehmen solange, wir nehmen derweil, kommen über die runden, vorerst reicht, fürs erste reicht, tut es auch, tut's auch"
        ", tuts auch, tut es vorerst, geht es einwandfrei, geht es ohne probleme, für den moment okay, für den moment ok, kommen also klar, komme also klar"
        ", kommen soweit klar, kommen zurecht damit, weiche ich aus, weichen wir aus, weiche aus, machen wir so lange, machen wir solange"
        ", machen wir es so lange, alle können arbeiten, können alle arbeiten, solange machen wir, bis dahin nehmen wir, bis dahin nutzen wir, kann man umgehen"
        ", umgehen wir, umgehe ich, umgehen das, umgehe das, lässt sich umgehen, leicht zu umgehen, arbeiten wir so lange, den nehmen wir, die nehmen wir"
        ", das nehmen wir, den nehme ich, die nehme ich, das nehme ich, den nutzen wir, die nutzen wir, das nutzen wir, den nutze ich, die nutze ich"
        ", das nutze ich, damit behelfen, damit ist mir geholfen, damit ist uns geholfen, komme ich gut, kommen wir gut, gut über die runden, komme gut"
        ", klappt's auch, klappt es auch, klappt auch, geht auch, funktioniert auch, tut's, nehmen wir halt, nehme ich halt, können weiter, kann weiter"
        ", geht weiter, trick gefunden, behelfen wir uns mit, was ich brauche, was wir brauchen, alles was ich brauche, behilft sich, behelfen sich, kommt klar"
        ", kommen alle klar, wurschteln uns durch, geht notfalls, geht zur not, sind umgestiegen",
        "fr": "je survis, on survit, nous survivons, je m'en tire, on s'en tire, ça repart, tout repart, on s'en sort, nous nous en sortons, s'en sort"
        ", on se débrouille, nous nous débrouillons, ne nous bloque pas, ne bloque pas, n'est pas bloquant, pas bloquant, non bloquant, ça marche si"
        ", cela marche si, ça fonctionne si, cela fonctionne si, on peut quand même, nous pouvons quand même, on peut continuer, nous pouvons continuer"
        ", nous passons par, on passe par, pas bloqués, personne n'est bloqué, ça dépanne, cela dépanne, nous arrivons quand même, ça me suffit, ça nous suffit"
        ", cela suffit, cela me suffit, cela nous suffit, ça suffit, on fait avec, nous faisons avec, je fais avec, je m'en sors, on s'arrange"
        ", je me débrouille, je m'arrange, ça ira pour l'instant, ça ira, on s'en contente, je m'en contente, on utilise ça, on utilise celui"
        ", en attendant on utilise, en attendant j'utilise, en attendant nous utilisons, j'utilise donc, nous utilisons donc, on utilise donc, donc on utilise"
        ", donc j'utilise, donc nous utilisons, pour l'instant on utilise, pour l'instant j'utilise, pour l'instant nous, en attendant on, en attendant nous"
        ", en attendant je, on contourne, nous contournons, je contourne, facile à contourner, on peut travailler, nous pouvons travailler, je peux travailler"
        ", tout le monde peut travailler, peut contourner, on peut contourner, je peux continuer, pas coincés, ne nous empêche pas, n'empêche pas"
        ", ne m'empêche pas, rien de bloquant, ça me va, ça nous va, ça me convient, cela me convient, ça nous convient, fait l'affaire, font l'affaire"
        ", fera l'affaire, je prends celui, on prend celui, je passe par, nous passons donc par, on passe donc par, je passe donc, on passe donc"
        ", nous passons donc, c'est jouable, pas gênant, rien de gênant, faisable, c'est faisable, reste faisable, peut donc, on peut donc, nous pouvons donc"
        ", je peux donc, astuce trouvée, ce qu'il me faut, ce dont j'ai besoin, se débrouillent, ils se débrouillent, se débrouille, on bricole",
        "es": "voy tirando, tirando así, se ven perfectas, se ven perfectos, sobrevivimos, sobrevivo, salgo adelante, nos apañamos, me apaño, nos arreglamos"
        ", me arreglo, no nos bloquea, no bloquea, no es bloqueante, podemos seguir, nos las arreglamos, seguimos trabajando, vamos tirando, salimos del paso"
        ", podemos continuar, así funciona, así sí funciona, así sí, funciona si, con eso nos, no estamos bloqueados, pueden seguir, no nos frena, nos sirve"
        ", con eso tiramos, con eso vamos, con eso me, con eso basta, nos vale, me vale, nos basta, me basta, me sirve, de momento usamos, de momento uso"
        ", mientras tanto usamos, mientras usamos, mientras tanto uso, por ahora usamos, por ahora uso, de momento lo hacemos, de momento lo hago"
        ", por ahora lo hacemos, por ahora lo, entretanto usamos, usamos eso, uso eso, podemos trabajar, puedo trabajar, todos pueden trabajar, nos defendemos"
        ", vamos saliendo, lo esquivamos, lo evitamos, se puede esquivar, se puede evitar, lo sorteamos, lo rodeamos, no nos impide, no me impide, no impide"
        ", salgo del paso, nos manejamos, me manejo, zafamos, podemos seguir trabajando, puedo seguir, me apaño con, nos apañamos con, tiramos con"
        ", con eso me vale, con eso nos vale, me conformo, nos conformamos, se comparte igual, funciona igual, se puede igual, igual se puede, igual puedo"
        ", igual podemos, uso ese, uso esa, usamos ese, usamos esa, lo hago desde, lo hacemos desde, nos da igual, se puede hacer, puede hacerse"
        ", encontramos un truco, un truco, truco, lo que necesito, todo lo que necesito, se las arreglan, se arreglan, se apañan, la libramos"
        ", lo resolvemos con, nos las ingeniamos, no paramos por esto, no nos para, no nos detiene, tiramos del, tiramos de, tiro del, tiro de, vamos con el"
        ", vamos tirando con",
        "ja": "代用でき, で対応できて, しのいで, 業務に支障はありません, 業務に支障はない, 支障はありません, 業務は続けられ, 回避できて, 回避できます, 代わりに使って, 問題なく作業, 作業は続けられ, なら正常, であれば正常, なら問題なく, であれば問題なく, 困っていません"
        ", 困ってはいません, 困っておりません, 当面は問題ありません, しのげて, しのいでいます, 代用して, 代わりに, 当面はそれで, 業務は続け, 支障はございません, 支障ありません, 仕事はできています, 作業はできて, 業務は回って, 業務は回せて, それで対応, 対応できています"
        ", で回避, 支障はない, そちらを使って, それを使って, こちらを使って, それで間に合って, 間に合っています, 足りて, 何とかなって, なんとかなって, どうにか, 凌いで",
    },
    "h": {  # there is one
        "en": "have, has, found, there is, there's, there are, we've got, got a, via, known, as a, thanks to",
        "de": "es gibt, haben, habe, per, dank, als",
        "fr": "il y a, avons, trouvé, existe, grâce à, comme",
        "es": "hay, tenemos, tengo, encontramos, encontré, existe, gracias a, como",
        "ja": "あります, ある, 見つけ, 見つかり",
    },
    "ë": {  # they manage, and for how much longer
        "en": "every night until, until midnight, till midnight, cannot go on like this, can't go on like this, keep that up, keep this up, keep up with, keep it up"
        ", keep pace, unsustainable, not sustainable, isn't sustainable, doesn't scale, does not scale, costs us hours, costs hours, takes hours, twice as long"
        ", three times as long, backlog, pile up, piling up, piles up, sort of copes, just about cope, barely cope, barely coping, clunky, queue is growing"
        ", queues are growing, falling behind, fall behind, far behind, overwhelmed, drowning, swamped, first reply times, reply times, penalty, penalties"
        ", breach, breaching, fine us, fined, losing money, lose money, losing customers, lose customers, losing sales, overtime, won't last, will not last"
        ", not for long, cannot go on, can't go on, unworkable, no way to run, never catch up, not viable, unbearable, exhausting, of no use, for the bin"
        ", worthless, no solution, not a solution, no real solution, not an option, no option, no substitute, not practical, impractical",
        "de": "geht so nicht weiter, so geht das nicht, nicht hinterher, kaum hinterher, nicht nach, nicht lange gut, auf dauer, keine dauerlösung, kein zustand"
        ", keine lösung, kein ersatz, rückstau, staut sich, stauen sich, überlastet, überfordert, überstunden, stundenlang, kostet uns stunden, kostet stunden"
        ", doppelt so lange, vertragsstrafe, verlieren kunden, verlieren geld, unzumutbar, nicht zumutbar, nicht praktikabel, kaum zu schaffen"
        ", nicht zu schaffen, schaffen wir nicht, für die tonne",
        "fr": "attendent deux heures, attendent des heures, clients attendent, intenable, pas tenable, pas viable, ne tiendra pas, pas tenir, débordés, débordé"
        ", dépassés, s'accumulent, s'accumule, retard s'accumule, des heures, deux fois plus de temps, heures sup, pénalités, pénalité, perdons des clients"
        ", pas une solution, ce n'est pas tenable, ingérable, ne suivons plus, n'arrive plus à suivre",
        "es": "clientes esperan, hasta la medianoche, así no se puede seguir, no damos abasto, no doy abasto, insostenible, inviable, no es viable, desbordados"
        ", desbordadas, se acumulan, se acumula, horas extra, perdemos clientes, perdemos dinero, penalización, penalizaciones, el doble de tiempo"
        ", nos cuesta horas, no es solución, no es una solución, no aguantamos, no alcanzamos",
        "ja": "追いつきません, 追いつかない, 追いつかず, 間に合いません, 間に合わない, 限界, 溜まって, たまって, 残業, 長くは続け, 現実的ではありません, 損失, 使い物にな",
    },
    "S": {  # in the way, or not: held up
        "en": "get in anyone's way, get in anybody's way, get in our way, get in my way, get in the way, "
        "stuck, blocked, held up, stranded, blocker, stopped by it, stops us, stop us, stopping us, stops me, stopping me, stopping anybody, stopping anyone"
        ", stops anybody, stops anyone, holds us up, holding us up, holding me up, keeps us from, keeps me from, prevents us, prevents me, preventing us"
        ", preventing anyone, hinders us, in our way, in the way, blocking anyone, blocking anybody, blocks us, blocks anyone",
        "de": "blockiert, aufgehalten, ausgebremst, hindert uns, hindert mich, hindert niemanden, hält uns auf, hält mich auf, hält auf, aufhält, hindert"
        ", behindert uns, blockiert uns, stört uns",
        "fr": "bloqué, bloquée, bloqués, bloquées, coincés, coincé, empêche, empêchent, gêne, bloquant, bloquante",
        "es": "bloqueado, bloqueada, bloqueados, bloqueadas, atascados, atascado, impide, impiden, frena, frenan, bloqueante",
        "ja": "困って",
    },
    "I": {  # another way to do the same: it works there, or not
        "en": "splitting it, splitting them, splitting the file, in portrait, in landscape, with the mouse, by mouse, on the computer, on the pc, on the laptop, on the desktop, on paper instead, if i split, broken into, "
        "chrome, firefox, edge, safari, opera, brave, other browser, another browser, different browser, other browsers, incognito, private window"
        ", private mode, incognito window, private browsing, context menu, right click, second click, second attempt, second try, retry, retrying, reload"
        ", reloading, refresh, refreshing, csv, pdf, excel, xlsx, powerpoint, word, json, password link, magic link, direct link, direct url, one by one"
        ", one at a time, individually, in smaller batches, smaller batches, desktop, mobile version, phone app, web version, browser version, desktop version"
        ", the web interface, web interface, classic view, old view, old interface, old editor, list view, another account, different account, other computer"
        ", another computer, another device, other device, vpn, off the vpn, hotspot, with the keyboard, tab key, enter key, bulk edit, bulk action, the api"
        ", log out and, logging out, logging off, log out and back in, deleting cookies, clearing the cache, clear the cache, cleared the cache, zoom out"
        ", zooming, shrink the window, wider, a second time, twice in a row, restart, restarting, rebooting, copy and paste, copy paste, copying, smaller files"
        ", smaller file, duplicate it, from scratch, vlc, downloading, filter instead, export csv, the copy, a copy, via export, batches, in batches, chunks"
        ", in chunks, in parts, smaller pieces, half at a time, two at a time, ctrl, cmd",
        "de": "mit der maus, per maus, im hochformat, im querformat, aufgeteilt, am computer, am pc, mit der tastatur, per tastatur, "
        "anderer browser, anderen browser, anderem browser, inkognito, privates fenster, privaten fenster, privatfenster, inkognitofenster, tastenkürzel"
        ", tastenkombination, kontextmenü, rechtsklick, zweiten klick, zweiter klick, zweiten versuch, zweiten mal, beim zweiten, neu laden, neuladen"
        ", aktualisieren der seite, passwort link, direktlink, direkten link, einzeln, einzeln nacheinander, am rechner, am laptop, am desktop, am handy"
        ", webversion, weboberfläche, oberfläche, klassische ansicht, alte ansicht, alten ansicht, alten editor, listenansicht, anderen konto, anderes gerät"
        ", anderen gerät, ohne vpn, neu anmelden, ab und wieder anmelden, neustart, kopieren, herunterladen, tabtaste, eingabetaste, neu einloggen"
        ", cache leeren, portionsweise, in teilen, häppchenweise, in kleineren, nacheinander, stückweise, strg",
        "fr": "avec la souris, à la souris, en portrait, en paysage, en le découpant, en la divisant, en découpant, au clavier, sur le pc, sur l'ordinateur, "
        "autre navigateur, navigation privée, fenêtre privée, mode privé, raccourci clavier, menu contextuel, clic droit, deuxième clic, second clic"
        ", deuxième fois, deuxième essai, deuxième tentative, au deuxième, recharger, rechargeant, en rechargeant, rafraîchir, rafraîchissant, actualisant"
        ", lien direct, lien par mot de passe, un par un, une par une, version web, interface web, sur ordinateur, sur le web, ancienne vue, ancienne interface"
        ", vue liste, autre appareil, autre compte, sans vpn, reconnectant, redémarrant, copier coller, copiant, se reconnectant, vider le cache, par lots"
        ", par petits lots, en plusieurs fois, en deux fois, par morceaux",
        "es": "con el ratón, con el mouse, en vertical, en horizontal, partiéndolo, dividiéndolo, con el teclado, en la computadora, en el ordenador, en la compu, "
        "otro navegador, modo incógnito, incógnito, ventana privada, atajo de teclado, menú contextual, clic derecho, segundo clic, segunda vez"
        ", segundo intento, a la segunda, recargar, recargando, recargo, refrescar, refresco, refrescando, actualizando, enlace directo, uno a uno, una a una"
        ", uno por uno, una por una, versión web, interfaz web, desde el ordenador, desde el móvil, en el móvil, desde el celular, vista antigua, vista clásica"
        ", vista de lista, otra cuenta, otro dispositivo, sin vpn, reiniciando, copiar y pegar, copiando, volviendo a entrar, por partes, por lotes"
        ", en dos veces, en varias veces, en tandas",
        "ja": "マウス, 縦向き, パソコンから, ブラウザから, "
        "別のブラウザ, 他のブラウザ, シークレット, プライベートウィンドウ, ショートカットキー, 右クリック, もう一度, 二回目, 2回目, 再読み込み, リロード, 更新すると, 再起動, ブラウザ版, ウェブ版, スマホ, スマートフォン, 直接リンク, 一つずつ, 1つずつ, 一件ずつ"
        ", 1件ずつ, 旧画面, 別の端末, 別のアカウント, 再ログイン, 分けて, 少しずつ, 分割",
    },
    "3": {  # done by hand instead
        "en": "by hand, manually, on paper, hand type, typing them in, type it in, spreadsheet, pen and paper, draw it myself, screenshots instead",
        "de": "von hand, händisch, manuell, auf papier, handschriftlich, mit stift und papier, in excel",
        "fr": "à la main, manuellement, sur papier, dans un tableur",
        "es": "a mano, manualmente, en papel, en una hoja de cálculo",
        "ja": "目視, 手作業, 手動, 紙に, 手書き, 手入力",
    },
    "8": {  # it goes
        "en": "gets them all in, gets it in, gets it done, it is working, it's working, are complete, works fine then, it is right then, pops up, pops right up, "
        "it does, does it, they do, goes through, go through, gets through, comes through, does the same, lets me, lets us, it's there, shows up, show up"
        ", show fine, comes up fine, come out, comes out, is readable, readable, still can, still get, still do, still send, still see, still goes, helps"
        ", does help, cures it, fixes it, solves it, sorts it, clears it, brings it back, makes it work, gets it back, is enough, arrives fine",
        "de": "geht's dann, läuft's, "
        "läuft durch, läuft er, läuft es, geht durch, geht es, geht's, geht er, geht sie, klappt's, klappt das, hilft, reicht, genügt, erscheint er"
        ", kommt durch, ist er da, ist sie da, ist es da, lesbar, funktioniert's, funktioniert es, schafft es, kommt an, lässt es sich, lässt sie sich"
        ", lässt er sich",
        "fr": "passe, passent, ça passe, y arrive, y arrivons, sort bien, sortent bien, aide, lisible, suffit, ça va, se fait, aboutit, s'enregistre",
        "es": "sí sale, sí salen, sí jala, sí agarra, "
        "sale bien, salen bien, sale, sí funciona, sí que funciona, sí va, sí carga, sí deja, sí abre, sí se puede, se guarda, se puede, legible, basta, sirve"
        ", se arregla, se soluciona, pasa, entra, entro, sí puedo, sí podemos",
        "ja": "取れる, 取れます, できる, 保存されます, 表示されます, 動きます, 使えます, 使える, 見られます, 見られる, 開きます, 開ける, 開けます, 直ります, 直る, 入れます, 入れる, 通ります, 送れます, 表示される, 保存される, 見える, 見えます, 動く, 動きました"
        ", できました, 出ます",
    },
    "û": {  # for the time being: what is said beside it they do instead
        "en": "meanwhile, in the meantime, in the mean time, for now, for the time being, for the moment, for the present, until then, till then, in the interim"
        ", interim, as a stopgap, temporarily, until it is fixed, until it's fixed, until this is fixed, until that is fixed, till it's fixed, till it is fixed"
        ", till this is fixed, until you fix it, till you fix it, until you fix this, until you get to it, till you get to it, while we wait, in the mean while"
        ", for the while, at a pinch, in a pinch, as plan b, to tide us",
        "de": "solange, so lange, derweil, einstweilen, vorläufig, vorerst, fürs erste, bis dahin, in der zwischenzeit, zwischenzeitlich, übergangsweise, ersatzweise"
        ", währenddessen, unterdessen, stattdessen, notgedrungen, zur not, notfalls, erstmal, erst mal, erst einmal, für den moment, bis es behoben ist"
        ", bis das behoben ist, bis auf weiteres, zur überbrückung, hilfsweise, so lang, solang",
        "fr": "en attendant, pour l'instant, pour le moment, provisoirement, entre temps, d'ici là, temporairement, pour contourner, à défaut, en dépannage"
        ", pour dépanner, dans l'intervalle, faute de mieux, en secours",
        "es": "mientras tanto, entretanto, por ahora, de momento, por el momento, mientras, provisionalmente, en su lugar, hasta entonces, temporalmente"
        ", para salir del paso, entre tanto, de mientras, por lo pronto, por mientras",
        "ja": "当面, とりあえず, ひとまず, 一旦, その間, 暫定的に, 暫定で, 今のところは, 応急, やむなく, 仮に, 当座, いったん",
    },
    "ú": {  # use
        "en": "use, using, uses",
        "de": "nutzen wir, nutze, benutzen wir, verwenden wir, verwende, nehmen wir, greifen, greife, arbeiten wir, arbeite",
        "fr": "utiliser, utilisent, utilise, utilisons, passons, travaillons, travaille",
        "es": "usar, utilizar, usamos, uso, usan, utilizamos, utilizo, utilizan, tiro, trabajamos, trabajo con, trabajan",
        "ja": "使用",
    },
    "ô": {  # what people do who have no way round
        "en": "pause, paused, pausing, halted, suspended, suspend, postponed, postpone, delayed it, pulled it, took it offline, taken offline, switched it off"
        ", turned it off, turned off, switched off, disabled, on hold, hold off, held off, holding off, put on hold, twiddling, sorry to, apologising"
        ", apologizing, apologise, apologize, refunding, refund, cancelled, canceled, cancel, losing, lose, crossed fingers, fingers crossed, praying, hoping"
        ", asked them to wait, send home, dealing with angry, angry, complaints, sit, sitting, sat",
        "de": "pausiert, pausieren, angehalten, gestoppt, ausgesetzt, verschoben auf, abgeschaltet, ausgeschaltet, deaktiviert, vertröstet, vertrösten"
        ", entschuldigen uns, liegt auf eis, heimgeschickt, verlieren, warten lassen, abgesagt, sitzen, eingestellt",
        "fr": "suspendu, suspendue, suspendons, mis en pause, mise en pause, mettons en pause, arrêté, arrêtée, reporté, reportée, désactivé, désactivée, excusons"
        ", excuser, perdons, annulé, annulée, patienter, en pause",
        "es": "pausado, pausada, pausamos, pausé, detenido, detenida, detuvimos, suspendido, suspendida, suspendimos, aplazado, aplazada, desactivado, desactivada"
        ", desactivamos, disculpando, disculparnos, perdiendo, perdemos, cancelado, cancelada, en pausa, esperando, esperan",
        "ja": "中断し, 中止し, 見合わせ, 延期, 停止して, お待ちいただ, 待って, 一時停止し",
    },
}
