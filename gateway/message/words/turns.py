"""Words by which a mail tells what turns a statement round, parts it from the next, or says nothing.

Owns literals alone: classes of words, each by its letter, the phrases by language. Never a meaning of its own.
"""

from collections.abc import Mapping

TURNS: Mapping[str, Mapping[str, str]] = {
    "ñ": {
        "fr": "ni",
        "es": "ni",
    },
    "n": {  # not
        "en": "not, never, isn't, isnt, aren't, arent, doesn't, doesnt, don't, dont, didn't, didnt, wont, wasn't, wasnt, hasn't, hasnt, haven't, havent, no"
        ", no longer, without, refuses to, refuse to, refuses, refusing, fails to, fail to, failed to, failing to, neither, stopped, stops, ain't, aint"
        ", instead of, hardly, barely, won't",
        "de": "nicht, kein, keine, keinen, keinem, keinerlei, nie, niemals, ohne, nimmer, weder, net, nich",
        "fr": "ne, n', pas, plus, jamais, aucun, aucune, sans",
        "es": "no, nunca, jamás, ningún, sin, ya no, deja de, dejó de, tampoco",
        "ja": "ません, ない, なく, せず, なし",
    },
    "i": {  # only supposed
        "en": "if, whether, in case, unless, would be, would have been, scheduled",
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
    "H": {  # what follows is what comes of it
        "en": "so, therefore, hence, consequence, because of this, because of that, as a result, thus, meaning",
        "de": "daher, deshalb, dadurch, folglich, somit, damit, deswegen, sodass, so dass",
        "fr": "donc, du coup, par conséquent, conséquence",
        "es": "por eso, por lo tanto, así que, en consecuencia, por lo que",
        "ja": "そのため, ため",
    },
    "T": {  # what people cannot send or say is no fault of a product
        "en": "work out, wrap my head, get my head, tell whether, tell if, tell which, be sure, be certain, "
        "need, needs, looking for, hoping for, suggest, recommend, propose, offer, share, provide, tell, say, give, send you, send the, recall, remember, think"
        ", speak, see why, imagine, find out, find it, find that, find anything, find any, find where, find the, see where, believe, wait, phone, talk"
        ", disclose, reveal, explain, afford, ask, complain, paste, knows, know, notices, noticed, minds, mind, said, told, complained, complains, tried"
        ", trying, inconvenienced, mentioned, reckons, cares, remembers, reported, grumbled, grumbles, suffers, suffered, moans, moaned, bothered, asks, asked"
        ", answered, objects, spot, locate, discover, figure out, find an option, find a way, find a setting, find the option, find the setting, find such"
        ", see such, see an option, see a setting, see an obvious, make out",
        "de": "herausfinden, rausfinden, herausbekommen, schlau werden, "
        "brauchen, benötigen, vorschlagen, nennen sie, herausgeben, weitergeben, sagen, nennen, mitschicken, schicken, mitteilen, erklären, warten, weiß"
        ", wissen, merkt, gemerkt, bemerkt, beschwert, sagt, versucht, probiert, ausprobiert, gefragt, erzählt, entdecken, ausfindig machen",
        "fr": "comprendre, deviner, trouve que la, trouve que le, trouver où, trouver comment, "
        "besoin, proposer, fournir, transmettre, vous envoyer, partager, dire, préciser, communiquer, attendre, sait, savons, essayé, testé, remarqué, dit"
        ", demandé, repérer",
        "es": "averiguar, entender, deducir, encuentro dónde, encuentro cómo, "
        "necesitamos, necesito, proponer, sugerir, compartir, enviarles, enviar los, mandar, mandarles, decir, facilitar, precisar, esperar, sabe, sabemos"
        ", probé, probamos, intenté, intentamos, dijo, notó, avisó, encuentro, encontrar, localizar, veo la opción, veo dónde, veo cómo",
        "ja": "お送り, 送付, 提供, 共有, 試し, 知り, 気づ",
    },
    ",": {  # another statement begins
        "en": "whereas, while, only that",
        "de": "während, sondern",
        "fr": "alors que, tandis que",
        "es": "mientras que",
    },
    ";": {  # and limits what was said before it
        "en": "but, however, although, though, albeit",
        "de": "aber, jedoch, allerdings, obwohl, nur dass",
        "fr": "mais, cependant, toutefois, bien que, sauf que",
        "es": "pero, sin embargo, aunque, solo que",
        "ja": "ですが, けど, しかし, ものの, ただし",
    },
    "&": {
        "en": "and, nor, as well as, or",
        "de": "und, sowie, oder, noch",
        "fr": "et, ainsi que, ou",
        "es": "y, e, así como, o",
        "ja": "と, および, 及び, や, も",
    },
    ".": {  # turns of speech that mean nothing here
        "en": "no pic from, no pics from, no photo from, no photos from, no picture from, no screenshot from, i duplicated, we duplicated, i've duplicated, i swapped, we swapped, i doubled, "
        "slows me down, slow me down, slowing me down, slows us down, slow us down, slowing us down, slows everyone down, slows everybody down, lets us down"
        ", let us down, letting us down, wears me down, gets me down, them all, us all a, is all, too big for, too large for, none shown, none seen, none given, none displayed"
        ", none that, until then it must, until then it has to, until then it needs, by then it must, by then it has to, until then this has to, until then this must"
        ", hi all, hello all, dear all, hey all, hi everyone, hello everyone, dear everyone, hey everyone, hi everybody, morning all, morning everyone"
        ", afternoon all, afternoon everyone, good morning everyone, all the best, thanks all, thank you all, thanks everyone, hope all is well, hope everyone"
        ", hope everything, hope everything is well, at all, after all, all of a sudden, first of all, above all, once and for all, of all, drop down, dropdown"
        ", scroll down, scrolled down, scrolling down, write down, writing down, wrote down, count down, go down to, cut down, break down, breakdown, down to"
        ", down the, shut down, up and down, pull down, counted down, top down, down below, no problem, no worries, no thanks, no doubt, no idea, no rush"
        ", no hurry, no error, no errors, no error message, no error shown, no message, no matter, no screenshot, error message, error text, error code"
        ", wait for, all good, how many people, team all, data center, data centre, all in, not urgent, not urgent at all, not sure, not to mention, no reason"
        ", don't know, do not know, don't think, do not think, don't worry, if you need, if needed, let me know if, if helpful, if possible, if that is"
        ", if it helps, customer support, support team, customer service, in all, all day, all morning, all night, all week, all weekend, every day, every time"
        ", every few, every week, every month, every morning, every hour, every minute, everyday, of all kinds, no log, no logs, let us know, customer success"
        ", product team, your team, success team, support site, all ears, status page, own site, web site builder, it's no, dear team, hi team, hello team"
        ", hey team, hi support team, dear support team, hello support team, kustomer team, userzoom team, zabble team, dear kustomer, hi kustomer, hi userzoom"
        ", dear userzoom, hi zabble, hello zabble, dear zabble, hello kustomer, hello userzoom, hey zabble, hey kustomer, hey userzoom, zabble support"
        ", kustomer support, userzoom support, of course, please note, wrong address, the wrong time, wrong with, nothing wrong, what is wrong, what's wrong"
        ", what went wrong, went wrong, something went wrong, live agent, as long as, could one of you, can one of you, one of you, could any of you"
        ", can any of you, any of you, can you, could you, could somebody, can somebody, can someone, slow down, how long, how soon, how come, how quickly"
        ", how fast, how is it possible, how bad, how many of, how it, how the, how our, how we, how this, how things, how they, how often, where is my"
        ", where is our, where are our, where are my, where are the, where it, where we, where the, where i, which is, which are, which was, which means"
        ", which makes, which we, which i, which then, which the, which has, which have, which stay, which stays, how serious, what is going on"
        ", what's going on, what's happening, what is happening, how do i get it back, how do we get it back, to show how, and how, see how, show how"
        ", shows how, that's how, which case, which one, is it just us, just us, is it us, where things, in which, of which, for which, some idea, any idea"
        ", any ideas, idea why, idea what, idea when, idea how long, attached, attach, attaching, screenshot attached, photo attached, picture attached"
        ", pic attached, see photo, see picture, bug report, error report, incident report, problem report, mailto, photos attached, idle timeout, idle time"
        ", other sites, other websites, other tools, other apps, other systems, other software, other services, other programs, other web pages, other vendors"
        ", internet is fine, the rest of the internet, everything else on the, network is fine, internet works, other saas, no error message at all"
        ", everything else we use, what's the problem, what is the problem, what's up, what is up, is there an outage, is there a problem, is there a known"
        ", is there a fix, is there an issue, is there any fix, is there a workaround, is there any workaround, are there any known"
        ", is there anything we can do, is there a way around, is there a way round, is there a bug, is there an incident, is there a fault"
        ", what are we supposed, what should we do, what to do, what can we do, is there anything, no joy, no luck, work like this, can't work like this"
        ", cannot work like this, nobody notices, nobody noticed, no one noticed, nobody knows, no one knows, nobody touched, nobody changed"
        ", nobody on our side, nobody to, nobody's on fire, nobody is on fire, nobody died, nobody has died, nobody's dying, nobody is dying, nobody's work"
        ", nobody's day, nobody's fault, nobody's waiting, nobody is waiting, no one is waiting, that's all, that is all, that'll be all, all i know, all i can"
        ", all i get, all i want, all i see, invoice no, order no, ticket no, serial no, account no, ref no, job no, unit no, case no, i wonder whether i might"
        ", wonder if you could help, wonder if you can help, wondering if you could help, wondering if you can help, without luck, without success"
        ", this is a disaster, total disaster, complete disaster, absolute disaster, all hands, drop everything, this is an outage, this is an emergency"
        ", this is a catastrophe, anything but, nothing other than, line manager, on the line, bottom line, in line, online, deadline, sat down, sit down"
        ", calm down, down to two, downtown, further down, lower down, way down, look down, drill down, narrow down, boils down, comes down to, came down to"
        ", hunt down, track down, tracked down, hold down, holding down, press down, pressed down, ship down, lay down, laid down, jot down, jotted down"
        ", note down, noted down, noting down, typed down, download speed, mbps down, speedtest, upside, broken down by, broken down into, break it down"
        ", dead easy, dead simple, dead letter, dead keen, dead slow, hung it, hung them, hung up, hang tight, hang on, hanging on the, hang them, hang it"
        ", hanging in, hang out, hang up, in the field of, all of 19, white screen is, all units, all over fifty, all over, every single time, every second"
        ", every third, every other, every so, every now, every once, all along, all that, all that much, all it, all i, all too, all about, all good here"
        ", all in all, all told, every bit, all of the above, all the way, all the more, all the time, all sorts, all kinds, one and all, all year, all month"
        ", all term, all shift, all season, in the green, green light, all green, in the red, best wishes, kind wishes, warm wishes, good wishes"
        ", warmest wishes, with wishes, wish you, wishing you, ground zero, zero point, twice the, twice as, twice a, twice already, tried twice"
        ", tried it twice, tried that twice, did that twice, did it twice, read it twice, checked twice, twice daily, twice weekly, once or twice, by mistake"
        ", in error, by accident, by error, error on my part",
        "de": "bis dahin muss, bis dahin müssen, bis dahin sollte, bis dahin sollten, bis dahin brauche, bis dahin brauchen, fehlermeldung, hallo alle, hallo zusammen, liebe alle, an alle, vor allem, alles gute, alles liebe, guten tag, gute nacht, alle paar, jeden tag"
        ", jedes mal, kein problem, keine ahnung, keine eile, nicht dringend, keine fehlermeldung, keine meldung, keine sorge, nicht nur, keine protokolle"
        ", alles klar, alles versucht, liebes team, hallo team, liebes support team, hallo kustomer team, hallo zabble team, hallo userzoom team, support team"
        ", kustomer team, zabble team, userzoom team, unser system, unseres systems, nicht sicher, keine ursache, fehlermeldung keine, wenn sie, falls nötig"
        ", falls sie, alles in allem, sehr gut, gut wäre, schöne grüße, weiß nicht, weiß nur, ich weiß, wir wissen nicht, soweit ich weiß, was ist falsch"
        ", können sie, könnten sie, kann jemand, könnte jemand, nach dem, bitte nicht, jeweils alle, wie lange, wie schnell, wie immer, wie gewohnt, wie üblich"
        ", wie oft, wie gesagt, wie kommt, wie kann das sein, wie kann es sein, wie kaugummi, wie folgt, wie besprochen, wie vereinbart, wie beschrieben"
        ", wie bisher, wie eh und je, wie wild, wie erwartet, so wie, wie auch, wie sie, wie ihr, wie vorher, wie am, wie im, wie beim, wie bei, wie zuvor"
        ", wie viele, wo sind unsere, wo ist unser, wo sind meine, wo bleibt, wo bleiben, auf welche, welche idee, jede idee, keine idee, hängt an, hänge an"
        ", hänge ich an, bild hängt an, foto hängt an, screenshot hängt an, liegt bei, andere seiten, andere webseiten, andere websites, andere programme"
        ", andere systeme, andere dienste, anderen seiten, anderen webseiten, anderen programme, alle anderen seiten, internet geht, internet funktioniert"
        ", internet läuft, unser internet, andere software, gibt es eine störung, gibt es ein problem, gibt es probleme, gibt es gerade probleme"
        ", gibt es bei ihnen, gibt es einen workaround, gibt es eine lösung, gibt es einen ausfall, gibt es etwas neues, gibt es neuigkeiten"
        ", so kann man nicht arbeiten, so können wir nicht arbeiten, so kann ich nicht arbeiten, so kann man doch nicht arbeiten, niemand weiß"
        ", niemand hat etwas, niemand hat was, ohne erfolg, nichts gefunden, nichts dazu gefunden, finde nichts, finde es nicht, finde das nicht, nicht fündig"
        ", das ist alles, das war's, das war alles, mehr nicht, mehr aber auch nicht, mehr auch nicht, das ist ein totalausfall, alle jahre, alles andere als"
        ", im allgemeinen, alle viertel, alle halbe, aller dings, alle stunde, alle minuten, alle sekunden, all das, alle zwei, alle drei, alle fünf, alle zehn"
        ", auf jeden fall, in jedem fall, jede minute, jede stunde, jede woche, jeden monat, jeden morgen, jeden abend, jedes jahr, jedes quartal"
        ", im grünen bereich, wünsche ihnen, wünsche euch, wünsche einen, wünsche noch, wünschen ihnen, zweimal täglich, zweimal probiert, zweimal versucht"
        ", aus versehen, versehentlich, irrtümlich",
        "fr": "d'ici là il faut, d'ici là il faudrait, d'ici là ça doit, bonjour à tous, bonjour tout le monde, salut à tous, à tous, tous les jours, tous les matins, à chaque fois, chaque fois, chaque jour, chaque matin"
        ", pas urgent, pas de souci, pas de problème, aucun message, aucune erreur, aucun message d'erreur, message d'erreur, avant toute chose, tout d'abord"
        ", tout à fait, tout de suite, merci à tous, équipe support, équipe kustomer, équipe userzoom, équipe zabble, chère équipe, bonjour l'équipe, plus tôt"
        ", plus tard, au plus, plus ou moins, plus de, le plus, toute l'équipe support, si besoin, si nécessaire, s'il vous plaît, si vous, bien cordialement"
        ", bien à vous, bonne journée, ou bien, bien sûr, plus vite, plus rapidement, rien ne presse, pas sûr, ne sais pas, par personne, une personne"
        ", service technique, pouvez vous, pourriez vous, ce n'est pas grave, où sont nos, où sont passés, où sont passées, où est passé, où est passée, d'où"
        ", là où, au moment où, moment où, jour où, cas où, quel que, n'importe quel, n'importe quelle, quelle que, à quel point, dans quel délai, quel délai"
        ", comment se fait, comment est ce possible, comme d'habitude, aucune idée, une idée de, n'importe où, ci joint, en pièce jointe, pièce jointe"
        ", capture jointe, photo jointe, photo en pièce jointe, autres sites, autres outils, les autres sites, les autres outils, autres logiciels"
        ", internet fonctionne, internet marche, connexion internet, aucun message ne s'affiche, aucun message d'erreur ne, non plus, de plus, en plus"
        ", y a t il un problème, y a t il une panne, y a t il un incident, avez vous un problème, avez vous une panne, avez vous un incident"
        ", y a t il une solution, travailler comme ça, travailler dans ces conditions, personne ne sait, personne n'a touché, personne n'a changé, sans trouver"
        ", sans succès, pas trouvé où, pas trouvé comment, ne trouve pas où, ne trouve pas comment, n'ai pas trouvé, n'ai rien trouvé, c'est tout"
        ", empêche pas de dormir, autre chose qu', autre chose que, toutes les heures, toutes les minutes, toutes les dix, toutes les cinq, toutes les deux"
        ", tous les mois, toutes les semaines, tous les soirs, chaque semaine, chaque mois, chaque soir, en tous cas, en tout cas, de toute façon"
        ", à tout moment, tous les deux, 200 partout, au vert, feu vert, dans le vert, vous souhaite, je vous souhaite, deux fois par, deux fois essayé"
        ", essayé deux fois, par erreur, par mégarde",
        "es": "hasta entonces tiene que, hasta entonces debe, hasta entonces necesito, hasta entonces necesitamos, hola a todos, buenas a todos, todos los días, cada día, cada vez, cada mañana, no corre prisa, no hay prisa, sin prisa, ningún error, ningún mensaje"
        ", mensaje de error, sobre todo, todo bien, de todo, ante todo, sin más, no sé, no obstante, equipo de soporte, equipo de kustomer, equipo de userzoom"
        ", equipo de zabble, estimado equipo, hola equipo, equipo kustomer, equipo userzoom, equipo zabble, si hace falta, si es necesario, si necesitan"
        ", por favor, de todas formas, de todos modos, no tira ningún error, sin error, y si, hace falta, no solo, no hay mensaje, no tengo, del todo, a veces"
        ", si pueden, pueden ayudarnos, puede alguien, me pueden, nos pueden, nos puede, me puede, muy bien, está bien, servicio de atención, cómo es posible"
        ", cómo puede ser, qué pasa, qué ocurre, qué está pasando, qué sucede, dónde están nuestros, dónde están nuestras, dónde están mis, a qué se"
        ", a qué hora, en qué, para qué, por qué, qué tal, en qué momento, ni idea, alguna idea, qué hacer, del que, lo que, adjunto, adjunta, adjunto captura"
        ", adjunto foto, foto adjunta, otros sitios, otras páginas, otras webs, otros programas, otros sistemas, otras herramientas, internet funciona"
        ", internet va bien, conexión a internet, ningún mensaje de error, no sale ningún mensaje, no sale ningún error, no aparece ningún mensaje"
        ", no aparece ningún error, a la vez, hay alguna solución, hay algún problema, hay alguna caída, hay alguna incidencia, tienen algún problema"
        ", tienen alguna incidencia, qué podemos hacer, no sale ninguno, no aparece ninguno, no hay ninguno, no da ninguno, ninguno aparece"
        ", así no se puede trabajar, así no podemos trabajar, nadie sabe, nadie tocó, nadie cambió, sin éxito, sin encontrar, no lo encuentro"
        ", no encuentro dónde, no encuentro la opción, no he encontrado, no encontré, eso es todo, por ningún lado, por ninguna parte, otra cosa que, cada dos"
        ", cada cinco, cada diez, cada hora, cada minuto, cada semana, cada mes, cada noche, cada tarde, cada rato, cada tanto, cada cuanto, de todas maneras"
        ", todo el tiempo, toda la mañana, toda la tarde, toda la noche, todo el rato, todo el día, todas las mañanas, todas las noches, todas las semanas"
        ", en verde, les deseo, le deseo, te deseo, deseo que tengan, deseándole, deseándoles, dos veces al, dos veces por, probé dos veces, intenté dos veces"
        ", por error, por equivocación, sin querer",
        "ja": "ご担当者, 担当者様, ご対応, 対応をお願い, よろしくお願い, 各位, サポートチーム, ご利用, 使用して, 利用して, エラーメッセージ, いつから, どのくらい, どうなって, 何時, 完全に, 完全, 安全, 全然, 健全, 万全, 全般, 全力, 他のサイト, 他のツール"
        ", 他のシステム, インターネットは, 見つけられません, 見当たりません, 以上です",
    },
    "µ": {  # what a number counts, when it is no people
        "en": "inch, inches, px, percent, pct, sec, secs, seconds, second, minutes, mins, hrs, ms, mb, gb, kg, lbs, tons, tonnes, pm, cents, dollars, euros, o'clock"
        ", degrees, miles, km, cm, mm, meg, megs, megabytes",
        "de": "zoll, prozent, sekunden, minuten, stunden, uhr, euro, cent, kilo, zentimeter, kilometer, mal hintereinander",
        "fr": "pouces, pour cent, secondes, heures, centimes, kilomètres",
        "es": "pulgadas, por ciento, segundos, minutos, horas, pesos mexicanos, kilómetros, toneladas",
        "ja": "秒, 分間, 時間, 回, 件, パーセント, インチ",
    },
    "ż": {  # none at all, by number
        "en": "zero",
        "de": "null",
        "fr": "zéro",
        "es": "cero",
        "ja": "ゼロ",
    },
}

ASIDES: Mapping[str, str] = {
    "en": "steps, steps to reproduce, step by step, repro, reproduce, reproduction, to reproduce, how to reproduce, to see it, how to see it, to get it"
    ", to get there, to check, where, way to see it, how to get it, error, error message, error text, message, message on screen, text of error"
    ", text on the, message shown, error code, error shown, on screen, the message, logs, log, evidence, attachment, attachments, attached, screenshot"
    ", screenshots, browser, browsers, version, environment, reference, severity, priority, urgency, location",
    "de": "schritte, ablauf, nachstellen, nachvollziehen, reproduktion, reproduzierbar, so geht's, weg dorthin, weg, wo, fehlermeldung, fehlermeldungen, meldung"
    ", fehlertext, wortlaut, protokoll, protokolle, logs, anhang, anbei, bildschirmfoto, screenshot, nachweis, beleg, browser, version, umgebung"
    ", zum ersten punkt, referenz, dringlichkeit, priorität",
    "fr": "étapes, reproduction, pour reproduire, pour le voir, pour voir, marche à suivre, chemin, message, message affiché, message d'erreur, erreur affichée"
    ", journaux, journal, logs, pièce jointe, pièces jointes, ci-joint, capture, preuve, navigateur, version, environnement, référence, urgence, priorité"
    ", gravité",
    "es": "pasos, reproducción, para reproducir, para verlo, cómo verlo, mensaje, mensaje de error, error que aparece, texto del error, registros, logs"
    ", evidencia, adjunto, captura, navegador, versión, entorno, referencia, urgencia, prioridad, gravedad",
    "ja": "手順, 再現手順, 再現方法, 操作手順, エラー, エラーメッセージ, エラー内容, メッセージ, ログ, 添付, 証跡, 環境, ブラウザ, 優先度, 緊急度",
}
"""What a line that tells something else begins with, before its colon or bar: it says nothing of how bad things are."""
