"""The words by which a mail tells what is broken, for whom and how badly, and the features they are about.

Owns literals alone: for each class of words those of every language, a phrase as its words. Never a pattern, never a
weight: `scene` reads the classes in their order, a policy says what they mean for a level.
"""

from collections.abc import Mapping

Words = Mapping[str, str]  # language: words and phrases, a comma between them

CLASSES: Mapping[str, Words] = {
    # --- where else it was seen: first, so that who has a narrower meaning keeps it
    "ö": {  # what one may look from
        "en": "home, wifi, wi fi, 4g, 5g, lte, mobile data, cell phone, cell phones, phones, smartphone, smartphones, pc, pcs, mac, macs, desktops, network"
        ", networks, another network, other networks, ipad, ipads, iphone, iphones, android, ios, headquarters, head office, warehouse, yard, hq"
        ", home office, hotel, guest network, another laptop, different computer, different devices",
        "de": "zuhause, zu hause, daheim, homeoffice, wlan, mobilfunk, mobil, handy, handys, netz, netzwerk, netzwerke, netzwerken, netze, netzen, zentrale"
        ", mobile daten, anderen netz",
        "fr": "maison, domicile, télétravail, réseau, réseaux, téléphone, téléphones, portable, portables, tablette, tablettes, siège, partage de connexion"
        ", données mobiles, fixe",
        "es": "casa, datos móviles, red, redes, móvil, móviles, celular, celulares, portátil, portátiles, tableta, tabletas, sede, teletrabajo, teléfono"
        ", teléfonos",
        "ja": "自宅, 在宅, 本社, タブレット, パソコン, 回線, モバイル, 会社の",
    },
    "é": {  # wherever one looks
        "en": "whatever we, whatever i, whatever you, whoever tries, whichever of us, alike, each of our, each tablet, each device, each machine, each browser, each pc, each of the, each office, each site, each location, on both networks, at every, in every, from every, on every, from any, everywhere, wherever, anywhere, whichever, no matter which, no matter where, no matter what, doesn't matter which, does not matter which"
        ", doesn't matter where, regardless of, any browser, any device, any network, any machine, any computer, any of them, every url, every link"
        ", any url, any page, any screen, any address, every address, same on, same from, same for, same result, same picture, same story"
        ", identical on, same everywhere, same thing on, same thing for, independent of, irrespective of, any part",
        "de": "was wir auch, was auch immer wir, wer auch immer, nirgends, nirgendwo, egal welche, egal welcher, egal welches, egal welchen, egal wo, egal was, egal von wo, dasselbe, unabhängig von"
        ", unabhängig vom, genauso, gleiches bild, gleiche bild, dasselbe bild, auf allen geräten, bei allen, an jedem, in jedem browser, auf jedem"
        ", jeder browser, welche seite auch immer, in allen browsern",
        "fr": "sur chaque, depuis chaque, dans chaque, sur tous les, depuis tous les, dans toutes les, nulle part, quel que soit, quelle que soit, peu importe le, peu importe la, pareil sur, pareil depuis, pareil chez, idem sur, idem depuis"
        ", idem chez, même chose sur, même chose chez, même résultat, tous navigateurs",
        "es": "en cada, desde cada, desde todos, en todos los, en todas las, desde cualquier, en todas partes, en ninguna parte, en ningún, en ninguna, da igual qué, da igual desde, da igual el, sin importar, lo mismo en"
        ", lo mismo desde, igual en todos, igual en todas, cualquier navegador, cualquier dispositivo, cualquier red, cualquier dirección"
        ", cualquier equipo, mismo resultado, por igual",
        "ja": "どこでも, どの端末, どの端末も, どの端末からも, どの端末でも, どのブラウザ, どのブラウザでも, どの拠点, どの回線, でも同じ, 同様です, 同じ症状, 同じ状態, 何を使っても",
    },
    # --- how a thing looks or reads; a narrower meaning wins here too
    "ç": {
        "en": "abbreviated, abbreviation, stray line, stray character, stray dot, on two lines, in two lines, two lines instead, initials, too many letters, squashed, squished, stretched, squeezed, distorted, deformed, bold, italic, italics, square box, empty square, empty squares, tofu, shade"
        ", tint, tinted, smiley, smileys, decimal point, dot instead, comma instead, full stop instead, am pm, us format, american format"
        ", american style, american date, european format, month first, day first, heading, headings, caption, captions, old name, old product name"
        ", old logo, old brand, old branding, old year, half english, lacks an, accent, accents, umlaut, umlauts, hyphen, hover, hovering"
        ", theme, rounded, rounding, leading zero, leading zeros, off by one pixel, too far left, too far right, too far up, too low, too high"
        ", too big, too small, too wide, too narrow, too long for, too large, too close, too pale, lower than, higher than, taller than, wider than"
        ", in double, shown twice, appears twice, displayed twice, listed twice, different heights, different sizes, different fonts, covers part"
        ", covers half, covers the, hides part, hides half, half hidden, sticks out, spills over, spills out, runs over, runs out of"
        ", on top of each other, old text, wallpaper, background, shadow, border, borders, animation, confetti, grey on grey, gray on gray"
        ", white on white, plural, singular, gender, salutation, blurb, strapline, slogan, visible although, scroll bar, scrollbar, half off"
        ", off the bottom, off the edge, off screen, emoji picker, currency sign, euro sign, dollar sign, has moved, moved below, moved above"
        ", next to each other, dot beside, unread dot, odd characters, weird characters, should be called, reads like, worded, wording"
        ", spacing between, blank between, gap between, in english, in german, in french, bigger than, smaller than, should say, ought to say"
        ", ought to read, ought to be called, supposed to say, missing a letter, wrong way round",
        "de": "abgekürzt, abkürzung, zwei zeilen, zweizeilig, ein strich, punkt zu viel, gestaucht, gestreckt, gequetscht, verzerrt, verzogen, fett, kursiv, kästchen dargestellt, leeres kästchen, amerikanischen format"
        ", amerikanisches format, amerikanisch, amerikanische, englischen format, punkt statt, komma statt, überschrift, überschriften, alten namen"
        ", alter name, altes logo, alte logo, leerzeichen, umlaute, bindestrich, ragt über, ragt heraus, ragt in, läuft über, hintergrund, rahmen"
        ", schatten, anrede, mehrzahl, einzahl, zu weit links, zu weit rechts, zu weit oben, zu weit unten, zu groß, zu klein, zu breit, zu schmal"
        ", zu hoch, zu niedrig, höher als, tiefer als, größer als, kleiner als, doppelt angezeigt, doppelt angezeigte, führende null, währungszeichen"
        ", eurozeichen, verdeckt, halb verdeckt, passt nicht zur legende, farbton, statt nach, auf englisch, sonderzeichen, noch das jahr"
        ", alte jahreszahl, jahreszahl, wochentag, versetzt, nicht bündig, nicht mittig, müsste heißen, sollte heißen, grau auf grau, weiß auf weiß",
        "fr": "abrégé, abréviation, sur deux lignes, en deux lignes, trait en trop, étiré, étirée, étirés, écrasé, écrasée, aplati, aplatie, déformé, déformée, gras, italique, carré vide, carrés vides, un carré, émoji"
        ", émojis, format américain, format anglais, à l'américaine, point à la place, virgule à la place, titre, titres, intitulé, ancien nom"
        ", ancien logo, trait d'union, dépasse du, dépasse de, déborde, arrière plan, bordure, ombre, pluriel, singulier, trop à gauche"
        ", trop à droite, trop haut, trop bas, trop grand, trop petit, trop large, plus bas que, plus haut que, plus grand que, plus petit que"
        ", en double, deux fois, zéro en trop, symbole euro, à moitié caché, cache la moitié, nuance, teinte, devrait s'appeler, au lieu de lire"
        ", en anglais, gris sur gris, blanc sur blanc, espace en trop",
        "es": "abreviado, abreviatura, en dos líneas, mes primero, raya de más, estirado, estirada, aplastado, aplastada, achatado, achatada, deformado, deformada, negrita, cursiva, cuadrado, cuadrados, cuadrito"
        ", cuadritos, emoticono, emoticonos, formato americano, formato inglés, formato estadounidense, punto en vez, coma en vez, título, títulos"
        ", encabezado, nombre antiguo, nombre viejo, logo antiguo, logo viejo, acento, acentos, guion, fondo, borde, sombra, animación"
        ", demasiado a la, demasiado alto, demasiado bajo, demasiado grande, demasiado pequeño, muy grande, muy pequeño, más abajo que"
        ", más arriba que, dos veces, duplicado el, símbolo del euro, tapa la mitad, medio tapado, tono, debería decir, debería poner"
        ", encima del texto, se sale, sobresale, en inglés, gris sobre gris, blanco sobre blanco",
        "ja": "二行に, 2行に, 省略されて, 略称, 絵文字, 四角で, 四角になって, アメリカ式, 日付の形式, 表示形式, 文言, 見出し, タイトル, 太字, 斜体, 伸びて, つぶれて, 横に伸び, 背景, 枠線, 影, アニメーション, 旧名称, 古い名称, 古いロゴ, 重なって, 重なり, 位置が, の位置, 大きすぎ"
        ", 小さく表示, 色が, 英語です, 英語になって, 桁区切り, 半角, 全角",
    },
    "ë": {  # they manage, and for how much longer
        "en": "every night until, until midnight, till midnight, cannot go on like this, can't go on like this, keep that up, keep this up, keep up with, keep it up, keep pace, unsustainable, not sustainable, isn't sustainable, doesn't scale"
        ", does not scale, costs us hours, costs hours, takes hours, twice as long, three times as long, backlog, pile up, piling up, piles up"
        ", sort of copes, just about cope, barely cope, barely coping, clunky, queue is growing, queues are growing, falling behind, fall behind"
        ", far behind, overwhelmed, drowning, swamped, first reply times, reply times, penalty, penalties, breach, breaching, fine us, fined"
        ", losing money, lose money, losing customers, lose customers, losing sales, overtime, won't last, will not last, not for long"
        ", cannot go on, can't go on, unworkable, no way to run, never catch up, not viable, unbearable, exhausting, of no use, for the bin"
        ", worthless, no solution, not a solution, no real solution, not an option, no option, no substitute, not practical, impractical",
        "de": "geht so nicht weiter, so geht das nicht, nicht hinterher, kaum hinterher, nicht nach, nicht lange gut, auf dauer, keine dauerlösung, kein zustand, keine lösung, kein ersatz"
        ", rückstau, staut sich, stauen sich, überlastet, überfordert, überstunden, stundenlang, kostet uns stunden, kostet stunden"
        ", doppelt so lange, vertragsstrafe, verlieren kunden, verlieren geld, unzumutbar, nicht zumutbar, nicht praktikabel, kaum zu schaffen"
        ", nicht zu schaffen, schaffen wir nicht, für die tonne",
        "fr": "attendent deux heures, attendent des heures, clients attendent, intenable, pas tenable, pas viable, ne tiendra pas, pas tenir, débordés, débordé, dépassés, s'accumulent, s'accumule, retard s'accumule"
        ", des heures, deux fois plus de temps, heures sup, pénalités, pénalité, perdons des clients, pas une solution, ce n'est pas tenable"
        ", ingérable, ne suivons plus, n'arrive plus à suivre",
        "es": "clientes esperan, hasta la medianoche, así no se puede seguir, no damos abasto, no doy abasto, insostenible, inviable, no es viable, desbordados, desbordadas, se acumulan, se acumula, horas extra"
        ", perdemos clientes, perdemos dinero, penalización, penalizaciones, el doble de tiempo, nos cuesta horas, no es solución"
        ", no es una solución, no aguantamos, no alcanzamos",
        "ja": "追いつきません, 追いつかない, 追いつかず, 間に合いません, 間に合わない, 限界, 溜まって, たまって, 残業, 長くは続け, 現実的ではありません, 損失, 使い物にな",
    },
    "ñ": {"fr": "ni", "es": "ni"},  # not the one nor the other
    # --- what turns a meaning round
    "n": {  # not
        "en": "not, never, isn't, isnt, aren't, arent, doesn't, doesnt, don't, dont, didn't, didnt, wont, wasn't, wasnt, hasn't, hasnt, haven't"
        ", havent, no, no longer, without, refuses to, refuse to, refuses, refusing, fails to, fail to, failed to, failing to, neither, stopped"
        ", stops, ain't, aint, instead of, hardly, barely, won't",
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
    "E": {  # all but what the mail is about
        "en": "everything else, all else, the rest, rest of, other, others, everyone else, everybody else, otherwise, elsewhere, everyone else's"
        ", my colleagues are, my colleagues can, colleagues are fine, the others",
        "de": "alles andere, der rest, andere, anderen, alle anderen, sonst, übrige, übrigen, ansonsten, alles übrige",
        "fr": "tout le reste, le reste, les autres, autres, autre, sinon, par ailleurs",
        "es": "todo lo demás, lo demás, el resto, los demás, otros, otras, por lo demás, las demás, el resto del equipo",
        "ja": "その他, ほかの, 他の, それ以外",
    },
    "H": {  # what follows is what comes of it
        "en": "so, therefore, hence, consequence, because of this, because of that, as a result, thus, meaning",
        "de": "daher, deshalb, dadurch, folglich, somit, damit, deswegen, sodass, so dass",
        "fr": "donc, du coup, par conséquent, conséquence",
        "es": "por eso, por lo tanto, así que, en consecuencia, por lo que",
        "ja": "そのため, ため",
    },
    "T": {  # what people cannot send or say is no fault of a product
        "en": "need, needs, looking for, hoping for, suggest, recommend, propose, offer, share, provide, tell, say, give, send you, send the, recall"
        ", remember, think, speak, see why, imagine, find out, find it, find that, find anything, find any, find where, find the, see where"
        ", believe, wait, phone, talk, disclose, reveal, explain, afford, ask, complain, paste, knows, know, notices, noticed, minds, mind, said"
        ", told, complained, complains, tried, trying, inconvenienced, mentioned, reckons, cares, remembers, reported, grumbled, grumbles, suffers, suffered, moans, moaned, bothered, asks, asked, answered, objects",
        "de": "brauchen, benötigen, vorschlagen, nennen sie, herausgeben, weitergeben, sagen, nennen, mitschicken, schicken, mitteilen, erklären"
        ", warten, weiß, wissen, merkt, gemerkt, bemerkt, beschwert, sagt, versucht, probiert, ausprobiert, gefragt, erzählt",
        "fr": "besoin, proposer, fournir, transmettre, vous envoyer, partager, dire, préciser, communiquer, attendre, sait, savons, essayé, testé"
        ", remarqué, dit, demandé",
        "es": "necesitamos, necesito, proponer, sugerir, compartir, enviarles, enviar los, mandar, mandarles, decir, facilitar, precisar, esperar"
        ", sabe, sabemos, probé, probamos, intenté, intentamos, dijo, notó, avisó",
        "ja": "お送り, 送付, 提供, 共有, 試し, 知り, 気づ",
    },
    "&": {
        "en": "and, nor, as well as, or",
        "de": "und, sowie, oder, noch",
        "fr": "et, ainsi que, ou",
        "es": "y, e, así como, o",
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
        "en": "all, every, whole, entire, company wide, companywide, across the board, organisation wide, organization wide, both, throughout, 100 of them"
        ", 100 of us, 100 of our, 100 of the, each and every",
        "de": "alle, allen, aller, jeder, jede, jedem, ganze, ganzen, ganzes, gesamte, gesamten, gesamtes, sämtliche, sämtlichen, komplette"
        ", kompletten, komplettes, unternehmensweit, firmenweit, überall",
        "fr": "tous, toutes, toute, chaque, ensemble des, l'ensemble, ensemble de, partout, entière, entier, tout le, toute la",
        "es": "todos, todas, toda, cada, todo el, entera, entero, cualquiera, en ningún sitio",
        "ja": "全社, 全部署, すべてのユーザー, 全ユーザー, 全ての, すべての, 誰でも, 全部, 全",
    },
    "z": {
        "en": "no colleague, no employee, no driver, no one here, nobody here, no office, no adviser, no advisor, nobody, no one, noone, none of us, none of our, none of the, not one of, not a single, no agent, no user, no driver, no customer"
        ", none can, no member, not anyone, no participant, none, nobody's, not one, not one agent, not one user, not one person"
        ", not one colleague, not one driver, not a soul, no soul",
        "de": "kein kollege, keine kollegin, kein fahrer, kein berater, kein standort, kein arbeitsplatz, niemand, niemandem, keiner, keine einzige, kein einziger, keine einzigen, kein mensch, keiner von uns, kein nutzer, kein mitarbeiter"
        ", niemanden, nicht einer, nicht eine, keine sau, kein schwein",
        "fr": "personne, aucun utilisateur, aucun agent, aucun conseiller, aucun d'entre nous, pas un seul, aucun de nos, aucun de nous"
        ", aucun collègue, pas un agent, pas une personne, pas un collègue, pas un seul agent",
        "es": "ningún compañero, ninguna compañera, ningún asesor, ningún conductor, ninguna persona, ningún empleado, ninguna oficina, ninguna sede, ni un solo, ni una sola, nadie, ninguno, ninguna, ningún usuario, ningún agente, ni uno solo, ni una sola, ninguno de nosotros, ni un agente, ni un usuario"
        ", ni dios, ni una persona",
        "ja": "誰も, だれも, 誰一人, 一人も",
    },
    "p": {
        "en": "users, user, agents, agent, team, colleagues, colleague, staff, company, office, offices, department, people, folks, us, employees"
        ", researchers, drivers, crew, crews, seats, seat, persons, sites, sessions, operators, reps, representatives, workers, haulers"
        ", inspectors, members, customers, clients, shift, org, organisation, organization, licences, licenses, accounts, devices, tablets"
        ", tablet, trucks, analysts, locations, browsers, machines, computers, auditors, supervisors, designers, school, schools, buildings"
        ", cleaners, collectors, of us, guys, floor, centre, center, machine, browser, computer, laptop, laptops, device, person, site, location"
        ", branch, branches, workstation, workstations, desk, desks, depot, depots, region, regions, squad, division, workforce, headcount"
        ", operator, driver, collector, hauler, inspector, tech, techs, technicians, janitors, porters, managers, coordinators, pms, subs"
        ", approvers, moderators, recruiters, adviser, advisor, advisers, advisors, consultant, consultants",
        "de": "benutzer, nutzer, kollegen, kolleginnen, mitarbeiter, mitarbeitende, mitarbeitenden, mitarbeitern, team, leute, leuten, personen"
        ", abteilung, büro, agenten, standorte, standorten, plätze, fahrer, anwender, uns, belegschaft, haus, geräte, geräten, kunden, forscher"
        ", nutzern, benutzern, firma, rechner, rechnern, arbeitsplatz, arbeitsplätze, arbeitsplätzen, filiale, filialen, niederlassung"
        ", niederlassungen, mannschaft, schicht, abteilungen, browser, browsern, teams, berater, beraterinnen, disponenten, sachbearbeiter"
        ", hausmeister, reinigungskräfte, mitarbeiterinnen, nutzerinnen, benutzerin, nutzerin",
        "fr": "utilisateurs, utilisatrices, agents, conseillers, collègues, équipe, équipes, personnel, personnes, entreprise, bureau, service client"
        ", chauffeurs, postes, sites, nous, employés, collaborateurs, agences, clients, conducteurs, machines, ordinateurs, navigateurs, agence"
        ", services, succursales, boutiques, plateau, plateaux, télé conseillers, téléconseillers, chercheurs, chercheuses, techniciens"
        ", gardiens, opérateurs, managers, salariés, conseiller, conseillère, conseillères, utilisateur, utilisatrice, chauffeur, gens",
        "es": "usuarios, usuarias, agentes, equipo, compañeros, compañeras, personal, personas, empresa, oficina, departamento, conductores, empleados"
        ", promotoras, sedes, clientes, choferes, trabajadores, investigadores, operadores, máquinas, ordenadores, computadoras, navegadores"
        ", oficinas, sucursales, tiendas, turno, asesores, asesoras, investigadoras, conductoras, técnicos, operadoras, operarios, colegas"
        ", gente, asesor, asesora, usuario, usuaria, conductor, chofer, operador, operadora",
        "ja": "ユーザー, 社員, 担当者, メンバー, オペレーター, スタッフ, 名, 人, チーム, 部署, ドライバー, 利用者, 端末, 拠点, 店舗, 支店, 部門"
        ", 社内, 従業員, 研究員, リサーチャー, 運転手, 作業員, 職員",
    },
    "m": {
        "en": "many, several, multiple, some, a few, lots of, a lot of, most, dozens, dozen, hundreds, thousands, various, half",
        "de": "viele, vielen, mehrere, mehreren, einige, einigen, manche, dutzende, hunderte, die meisten, zahlreiche, hälfte",
        "fr": "beaucoup de, plusieurs, certains, certaines, quelques, des dizaines, dizaine, la plupart, nombreux, de nombreux, moitié, centaines",
        "es": "muchos, muchas, varios, varias, algunos, algunas, decenas, la mayoría, docena, mitad, cientos",
        "ja": "多くの, 多数, 複数, 一部, 何人か, 数名",
    },
    "o": {
        "en": "my screen only, mine only, only mine, on mine only, preview only, only in preview, only in the preview, only the pilot, nobody but me, only me, just me, only one user, one user, one agent, a single user, one person, single user, only i, just my, only my, one driver"
        ", one tablet, only for me, just for me, only on my, me only, myself only, only affects me, only affecting me, nobody else has"
        ", no one else has, nobody else sees, nobody else is affected, i'm the only one, i am the only one, i'm the only person"
        ", i am the only person, i'm the only admin, i'm the only user, am the only, only one person, only one of us, one person only"
        ", single person, one of us, just one user, just one agent, it's only me, my account only, just my account, only my account"
        ", only my machine, just my machine, only for my",
        "de": "nur ich, nur bei mir, ein benutzer, ein nutzer, nur mein, nur eine person, nur mich, nur mir, nur für mich, bin die einzige"
        ", bin der einzige, ich bin die einzige, ich bin der einzige, nur eine kollegin, nur ein kollege, nur einen kollegen, nur bei einer"
        ", nur bei einem, nur eine nutzerin, nur ein nutzer, nur mein konto, nur mein rechner, betrifft nur mich, ausschließlich mich"
        ", einzig ich, allein mich",
        "fr": "seulement moi, que moi, un seul utilisateur, un utilisateur, une seule personne, moi seul, seulement chez moi, uniquement moi"
        ", uniquement chez moi, je suis le seul, je suis la seule, suis le seul, suis la seule, juste moi, seul utilisateur, rien que moi"
        ", ne touche que moi, ne concerne que moi, que chez moi, une seule collègue, un seul collègue, seul mon compte",
        "es": "solo yo, solo a mí, un usuario, un solo usuario, soy el único, soy la única, una persona, sólo yo, solo me pasa, sólo me pasa"
        ", solo me ocurre, a mí nomás, nomás a mí, únicamente a mí, únicamente yo, solamente yo, solamente a mí, nada más a mí, solo en mi"
        ", sólo en mi, sólo a mí, sólo mi, solo mi cuenta, una sola compañera, un solo compañero, un único usuario, una única persona",
        "ja": "私だけ, 一人だけ, 1名のみ, 自分だけ, 私のみ, 私ひとり, 自分のみ, 当方のみ, 一名のみ, 1名だけ, 一人のみ",
    },
    "à": {  # all of them, in a word
        "en": "everyone, everybody, everyone's, anyone, anybody, any of us, each of us, all of us, all of them, us all, the lot of us",
        "de": "jedermann, allesamt, alle miteinander, wir alle, uns allen, sämtliche leute",
        "fr": "tout le monde, quiconque, nous tous, chacun d'entre nous",
        "es": "todo el mundo, todos nosotros, cualquiera de nosotros",
        "ja": "誰が, 誰がやっても, 全員, みんな, 皆",
    },
    "ß": {  # waited for in vain: slow, or gone
        "en": "times out, timing out, timeouts, timeout, timed out",
        "de": "zeitüberschreitung, zeitüberschreitungen",
        "fr": "délai d'attente, délai dépassé, délai d'attente dépassé",
        "es": "tiempo de espera, se agota el tiempo, tiempo agotado",
        "ja": "タイムアウト",
    },
    # --- what
    "w": {  # the product as a whole
        "en": "platform, system, website, kustomer, userzoom, zabble, everything, service, server, servers, environment, instance, the tool"
        ", whole thing, software, portal, product, workspace, tenant, user zoom, systems, everything's, our tenant, your app, your platform"
        ", your site, your service, your system, whole system, backend, entire app, the app itself, start page, home page, homepage"
        ", landing page, front page, main page, start screen, root address, root url, login screen itself, servers, app host, zabble zero, whole lot, the whole lot, site's been, site's down, site's gone, app's been, app's down, platform's"
        ", system's been, system's down, kustomer's down, kustomer's been, kustomer's dead, zabble's down, zabble's been, userzoom's down"
        ", userzoom's been, website's down, website's been, tool's down, service's down",
        "de": "plattform, system, webseite, website, seite, alles, anwendung, dienst, server, portal, software, umgebung, gesamtsystem, systeme"
        ", startseite, komplettsystem, eure plattform, ihre plattform, die ganze app, das ganze system",
        "fr": "plateforme, plate forme, système, outil, logiciel, portail, serveur, environnement, tout est, l'outil, page d'accueil"
        ", application entière, toute l'application, votre plateforme, votre outil, votre site",
        "es": "plataforma, sistema, sitio, página, aplicación, herramienta, servicio, portal, todo, servidor, entorno, página de inicio"
        ", página principal, plataforma entera, su plataforma, vuestra plataforma, la web, aplicativo",
        "ja": "システム, プラットフォーム, サイト, サービス, サーバー, サーバ, 全体, ポータル, ツール, ウェブ, トップページ, 御社のサービス, アプリ全体"
        ", 管理画面全体",
    },
    "A": {  # often a part of the product only
        "en": "app, apps, application, mobile, mobile app",
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
        "en": "collapsed, has collapsed, dropped off, dropped off the map, no response at all, no answer at all, without response, wiped out, down, offline, unreachable, inaccessible, unavailable, inoperable, outage, outages, dead, unusable, kaput, not available, not reachable"
        ", not accessible, out of service, out of order, went dark, knocked out, blackout, hard down, unresponsive, not responsive"
        ", not responding, fallen over, toast, is out, are out, both out, out since, out today, out again, out for us, out completely"
        ", off the air, defunct, gave up the ghost, nonresponsive, not answering, doesn't answer, does not answer, not resolving"
        ", down and out, off line, unreacheable, don't answer, do not answer, isn't answering, aren't answering, answer nothing, answers nobody"
        ", answers nothing",
        "de": "zusammengeklappt, gibt keine antwort, ohne antwort, verschwunden vom, ausgefallen, ausfall, offline, unerreichbar, nicht erreichbar, nicht verfügbar, nicht mehr erreichbar, lahmgelegt, down, unbenutzbar"
        ", nicht nutzbar, liegt lahm, zusammengebrochen, fällt aus, nicht aufrufbar, weggebrochen, hinüber, im eimer, nicht ansprechbar"
        ", antwortet nicht, antwortet nicht mehr, reagiert nicht, reagiert nicht mehr, reagieren nicht, nicht mehr da, abgeraucht"
        ", nicht zu erreichen, nicht mehr zu erreichen, nicht mehr aufrufbar, streikt, tot",
        "fr": "panne, hors service, inaccessible, injoignable, indisponible, hs, inutilisable, tombé, tombée, down, ne répond plus, ne répond pas"
        ", ne répondent plus, plantée, à terre, planté, plantés, tombés, ne répondent pas, kaput, mort, morte, en rade, hors d'usage"
        ", plus accessible, pas accessible, plus joignable, pas joignable, injoignables, indisponibles, inaccessibles",
        "es": "caído, caída, caídos, caídas, inaccesible, fuera de servicio, no disponible, inutilizable, cayó, se cayó, no responde, no responden"
        ", inoperativo, inoperativa, muerto, muerta, tirado, tirada, colapsado, colapsada, no contesta, inaccesibles, sin conexión"
        ", fuera de línea, indisponible, no accesible, no está disponible",
        "ja": "ダウン, 落ちて, 停止し, 停止中, 障害, つながらない, つながりません, 繋がらない, 繋がりません, アクセスできない, アクセスできません"
        ", 接続できない, 接続できません, 応答しない, 応答しません, 応答がない, 応答がありません, 使えない状態, 応答なし, 接続不可, アクセス不可"
        ", つながりにくい, ストップ, 機能していません, 機能していない, 停止, 開けない状態",
    },
    "5": {  # answered by a gateway, not by the product
        "en": "502, 503, 504, bad gateway, gateway timeout, gateway error, service unavailable, connection refused, time out, nxdomain"
        ", connection timed out, 500 internal server error, internal server error, gateway time out, err connection, dns error, upstream error"
        ", no healthy upstream, took too long to respond, can't reach this page, server not found, error page, error pages, origin error, host error"
        ", site can't be reached, site cannot be reached, cannot reach this page, refused to connect, connection reset",
        "de": "website ist nicht erreichbar, seite ist nicht erreichbar, dienst nicht verfügbar, verbindung abgelehnt, server nicht gefunden"
        ", fehlerseite, fehlerseiten, seite kann nicht angezeigt, keine verbindung zum server, gateway fehler",
        "fr": "site est inaccessible, site inaccessible, service indisponible, connexion refusée, serveur introuvable, page d'erreur, pages d'erreur"
        ", passerelle, serveur injoignable",
        "es": "no se puede acceder a este sitio, servicio no disponible, conexión rechazada, servidor no encontrado, página de error"
        ", páginas de error, no se puede obtener acceso a esta página",
        "ja": "サービスを利用できません, サービス利用不可, このサイトにアクセスできません, 接続が拒否, エラーページ, ゲートウェイ",
    },
    "D": {  # by itself: nothing works
        "en": "vanished from the internet, disappeared from the internet, every single thing we open, not one thing works, not a thing works, errors only, serves errors, zero response, total silence from, no sign of life, refuses all service, everything frozen, everything is frozen, everything hangs, everything fails, everything has stopped, everything stopped, total outage"
        ", complete outage, full outage, major outage, completely down, totally down, entirely down, fully down, all down, dead in the water"
        ", system wide outage, site wide outage, everything is broken, everything's broken, completely unusable, completely unreachable"
        ", completely unavailable, totally unusable, completely dead, completely offline, platform outage, service outage, everything is dead"
        ", stone dead, dead as a doodo, dead as a dodo, fell over, keeled over, gone dark, lights out, whole thing is dead, whole thing is down"
        ", lost access completely, completely gone, entirely unavailable, entirely unreachable, wholly unreachable, complete blackout"
        ", total blackout, nothing works, nothing work, nothing is working, nothing's working, nothing is loading, nothing loads, nothing opens"
        ", nothing responds, nothing comes up, no page opens, wherever we click, whatever we click, whatever i click, no matter what we click"
        ", nothing but errors, nothing but an error, lost kustomer, lost zabble, lost userzoom, won't come up at all, doesn't come up at all"
        ", completely inaccessible, fully unavailable, totally inaccessible, down completely, down across, down everywhere, gone down completely"
        ", total failure, complete failure, total system failure, all systems down, everything's down, everything is down, everything went down"
        ", complete standstill, total standstill, crippled, brought to its knees, meltdown, no access at all, no access whatsoever"
        ", not reachable at all, 100 down, completely frozen, entirely frozen, down for everyone, down for everybody, down for all"
        ", down for the whole, down for our whole, down for our entire, out for everyone, out for everybody, dead for everyone"
        ", dead for everybody, unreachable for everyone, unreachable for all, no one can use it, nobody can use it",
        "de": "kein lebenszeichen mehr, nirgends lädt, nirgends geht, nirgends kommt, aus dem netz verschwunden, vom netz verschwunden, totalausfall, komplettausfall, komplett ausgefallen, nichts geht, geht nichts, geht nix, nix geht, geht gar nichts, geht wieder nix"
        ", geht wieder nichts, geht überhaupt nichts, nichts geht mehr, geht nichts mehr, systemausfall, komplett tot, alles tot"
        ", komplett lahmgelegt, komplett down, gar nichts mehr, mausetot, mausetod, komplett weg, ganz weg, komplett offline"
        ", vollständig ausgefallen, vollkommen ausgefallen, total ausgefallen, komplett unerreichbar, komplett nicht erreichbar, nichts lädt"
        ", lädt nichts, nichts funktioniert, funktioniert nichts, funktioniert gar nichts, läuft gar nichts, läuft nichts, läuft nichts mehr"
        ", läuft gar nichts mehr, nix läuft, alles weg, alles down, nichts lässt sich öffnen, keine seite öffnet, funktioniert überhaupt nichts"
        ", funktioniert nichts mehr, lädt gar nichts, rührt sich nichts, rührt sich nichts mehr, totalstörung, großstörung, kompletter ausfall"
        ", kompletter stillstand, vollständiger ausfall, flächendeckend ausgefallen, legt alles lahm, keinerlei zugriff, gar kein zugriff"
        ", überhaupt kein zugriff, auf gar nichts, komplett eingefroren, für alle ausgefallen, bei allen ausgefallen, alles ausgefallen",
        "fr": "plus aucun signe, aucun signe de vie, nulle part ne, panne totale, panne générale, panne complète, complètement en panne, totalement inaccessible, tout est bloqué, tout est planté"
        ", complètement inaccessible, complètement bloqués, totalement bloqués, tout est en panne, tout est down, plus rien ne fonctionne"
        ", rien ne fonctionne, plus rien ne marche, rien ne marche, rien ne s'affiche, plus rien ne s'affiche, rien ne s'ouvre"
        ", plus rien ne s'ouvre, rien ne répond, plus rien ne répond, rien ne charge, totalement hs, complètement hs, entièrement indisponible"
        ", totalement indisponible, complètement down, tout est mort, coupure totale, complètement mort, tout est tombé, plus du tout accessible"
        ", plus aucun accès, black out, blackout complet, service interrompu, tout s'est arrêté, interruption totale, indisponibilité totale"
        ", indisponible pour tous, inaccessible pour tous, en panne pour tous, hs pour tout le monde, tombé pour tout, tombée pour tout",
        "es": "ninguna señal de vida, nada en absoluto funciona, desapareció de internet, caída total, caída general, totalmente caído, totalmente caída, completamente caído, completamente caída, todo caído, está todo caído"
        ", no funciona nada, no va nada, no anda nada, no carga nada, no funciona absolutamente nada, nada funciona, nada carga, nada abre"
        ", nada responde, todo muerto, está muerto, completamente muerto, sin servicio, fuera de servicio por completo"
        ", completamente inaccesible, totalmente inaccesible, se cayó todo, todo se ha caído, nos hemos quedado sin, ninguna página abre"
        ", no abre nada, no se abre nada, no responde nada, no abre ninguna página, inaccesible por completo, apagón, colapso total"
        ", se ha caído todo, está todo parado, caído para toda, caído para todos, caída para todos, inaccesible para todos, interrupción total"
        ", sin acceso a nada, nada de nada funciona",
        "ja": "全面停止, 全く使えない, 全く使えません, まったく使えない, まったく使えません, 完全に停止, 完全にダウン, 全滅, 業務が止まって, 何もできない"
        ", 何もできません, 全断, 使用不能, 利用不能, 全サービス停止, システムダウン, 業務が停止, すべて使えません, 全く動かない, 全く動きません"
        ", 何も動かない, 何も動きません, 何も表示されません, 何も表示されない, 何も開かない, 何も開きません, 全機能が, 一切使えない, 一切使えません"
        ", 一切アクセスできません, 一切開けません, 全面的に停止, 完全に使えない, 完全に使えません, 完全にアクセスできません, 全サービスが停止"
        ", すべてのページが開きません, すべての画面が開きません, どのページも開きません, どの画面も開きません, サービスが停止, アクセス不能, 一切利用でき"
        ", サービスダウン, 業務停止, 全く反応し, まったく反応し, 全然使えない, 全然使えません, 全面ダウン",
    },
    "d": {  # by itself: something nobody named, most likely all of it
        "en": "it's down, its down, it is down, it's all down, we're down, we are down, is down again, down again, it went down, went down, still down"
        ", is down for, we're completely down, goes down, you're down, you are down, are you down, you guys down, without kustomer"
        ", without zabble, without userzoom, kustomer is gone, zabble is gone, userzoom is gone, system is gone, died on us, no system, dead air",
        "de": "schon wieder down, wieder down, ohne kustomer, ohne zabble, ohne userzoom, kein system",
        "fr": "c'est en panne, en panne, sans kustomer, sans zabble, sans userzoom, plus de système",
        "es": "se ha caído, se nos cayó, está caído, está caída, sin kustomer, sin zabble, sin userzoom, no hay sistema, sin sistema"
        ", no tenemos sistema, no hay servicio",
        "ja": "使えなくなりました, 使えなくなって, システムが落ち",
    },
    "e": {
        "en": "nothing, not a thing, not anything, none of it, nothing's, nada, zilch, nothing at all",
        "de": "nichts, nix, gar nichts, überhaupt nichts, garnichts",
        "fr": "rien, plus rien, absolument rien",
        "es": "nada, nada de nada",
        "ja": "何も",
    },
    "f": {  # fails
        "en": "fails, fail, failed, failing, failure, broken, broke, crash, crashes, crashed, crashing, error, errors, stall, stalls, stalled"
        ", acting up, misbehaves, misbehaving, glitching, glitchy, does nothing, do nothing, did nothing, nothing happens, nothing happened"
        ", keeps turning, bug, 422, 403, 401, problem, problems, issue, issues, grey, greyed, vanish, vanished, disappear, disappeared, missing"
        ", gone, lost, dies, empty, rejected, rejects, malfunction, glitch, disconnect, disconnects, dropped, drops, silence, refused, kicked"
        ", useless, garbage, trash, faulty, defective, packed up, packed in, quit, quits, conked out, died, is no more, gave up, gives up"
        ", fell apart, falls apart, goes nowhere, went south, swallows, swallowed, eats, ate, choked, chokes, bombs, bombed, bombs out, barfs"
        ", belly up, on the blink, on the fritz, haywire, nothing gets, nothing got, timing out on, refused to, doesn't want, seized, locked up"
        ", locks up, unexpected application error, not happening, keeps failing, knocked back, came back as, bounced, bouncing, bounces, expired"
        ", expires, closed itself, closes itself, shuts, shut, kicked out, sits on, sat on, thrown out, get thrown out, logged out every, kicks"
        ", blocks, blocking, stays at 0, sits at 0, stuck at, stalls at, stops at, never finishes, never ends, never completes, greyed out"
        ", grayed out",
        "de": "passiert nichts, tut sich nichts, fehler, defekt, stürzt, abgestürzt, absturz, abstürze, leer, leere, fehlt, fehlen, verschwunden"
        ", problem, probleme, störung, gestört, bricht ab, abbruch, scheitert, fehlgeschlagen, schlägt fehl, spinnt, bleibt hängen, weg"
        ", verloren, schwarz, hängt, hängengeblieben, hängt fest, klemmt, klemmen, verweigert, will nicht, wollen nicht, mag nicht, spinnen"
        ", kaputt, ging kaputt, dreht durch, passiert nix, verreckt, verabschiedet, aufgehängt, macht nichts, machen nichts, verschluckt, zickt"
        ", stürzen ab, abgelaufen, schließt sich, bleibt bei, bleiben bei, bleibt stehen, bleiben stehen, hängt bei, hängen bei, steht bei 0"
        ", rührt sich nicht",
        "fr": "rien ne se passe, ne se passe rien, erreur, erreurs, plante, échoue, échec, vide, vides, bug, problème, souci, disparu, disparue"
        ", manque, manquent, cassé, cassée, dysfonctionnement, perdu, perdus, en carafe, en vrac, déconne, déconnent, buggé, bugge, bugs, bogue"
        ", bogues, coince, coincent, planter, plantent, ne veut pas, ne veulent pas, ne veut plus, ne donne rien, ne fait rien, ne font rien"
        ", saute, mouline, moulinent, patine, refuse, expiré, expirés, expirée, se ferme, bloque, bloquent, reste à 0, reste à zéro"
        ", reste bloqué, restent bloqués, s'arrête à, s'arrêtent, n'avance plus, n'avance pas",
        "es": "no hace nada, error, errores, falla, fallan, falló, fallo, fallando, roto, rota, vacío, vacía, desaparecido, desapareció, falta, faltan"
        ", problema, se cierra, se traba, trabado, perdido, perdidos, se ha roto, se rompió, estropeado, estropeada, peta, petado, trabada"
        ", se queda pensando, no quiere, no quieren, no responde a, no da, no hace, se niega, averiado, averiada, tronó, truena, se pierde"
        ", se pierden, no reacciona, rechaza, rechazado, se queda, caducado, caducados, vencido, expirado, bloquea, bloquean, se queda en 0"
        ", se detiene, se detienen, no avanza, no avanzan, se para en, se paran",
        "ja": "エラー, 失敗, 不具合, 表示されない, 表示されません, 表示されなく, 動かない, 動きません, 動作しない, 動作しません, 消えて, 消えた"
        ", 届かない, 届きません, 再生できない, 再生できなく, 空白, 落ちる, 落ちます, 強制終了, 反映されない, 反映されません, 保存されない"
        ", 保存されません, 届かなく, おかしく, 壊れて, 壊れた, 機能しない, 機能しません, 効かない, 効きません, 反応しない, 反応しません"
        ", 反応がない, 反応がありません, 止まる, 止まります, 止まり, 消える, 消えます, 消えました, 切れる, 切れます, 出ない, 出ません, 出なく"
        ", 来ない, 来ません, 進まなく, 返ってきません, 弾かれ, 戻されて, うまくいきません, うまくいかない, 期限切れ, 表示されず, 届かず, 動かず"
        ", 反応せず, 映らない, 映りません, 聞こえない, 聞こえません, 始まらない, 始まりません, 0%のまま, のまま止ま, 途中で止ま, 終わらない"
        ", 終わりません, 完了しない, 完了しません",
    },
    "c": {
        "en": "can't, cant, cannot, can not, couldn't, couldnt, unable, not able, not possible, impossible, unable to, can no longer, could not"
        ", can only, can't even, isn't possible, not letting, won't let, doesn't let, does not let, not allow, can't seem to, cannot be"
        ", no way to, won't allow, doesn't allow, don't let, wouldn't let, isn't letting, refuses to let, has no way, no longer able"
        ", lost the ability",
        "de": "nicht möglich, unmöglich, kann nicht, können nicht, nicht mehr möglich, lässt sich nicht, lassen sich nicht, lässt sich nicht mehr"
        ", geht nicht, gehen nicht, klappt nicht, lässt mich nicht, lässt uns nicht, unmöglich zu, bekomme nicht, bekommen nicht, können weder"
        ", kann weder, können keine, kann keine, können keinen, kann keinen, können kein, kann kein, können niemanden, schaffe es nicht"
        ", schaffen es nicht, gelingt nicht, gelingt es nicht, kriege ich nicht, kriegen wir nicht, bekomme ich nicht, bekommen wir nicht",
        "fr": "impossible, impossible de, impossible d', incapable, incapables, ne peut plus, ne peuvent plus, ne peut pas, ne pouvons plus"
        ", n'arrive pas à, n'arrive plus à, n'arrivons plus à, n'arrivons pas à, arrive pas à, arrive plus à, ne pouvons pas, ne peuvent pas"
        ", ne peux pas, ne peux plus, ne parviennent, ne me laisse pas, ne nous laisse pas, refuse de, refuse d', pas possible, pas possible de"
        ", plus possible, plus possible de, plus moyen de, pas moyen de, plus moyen d', pas moyen d', ne peuvent rien, ne pouvons rien"
        ", ne parviens pas, ne parvenons pas, ne parvient plus, n'arrive plus, n'arrivent plus, n'arrivent pas",
        "es": "imposible, no puede, no pueden, no podemos, no puedo, no se puede, no se pueden, no me deja, no nos deja, no deja, no logro"
        ", no logramos, no consigo, no conseguimos, no es posible, ya no podemos, ya no puedo, no permite, no nos permite, no me permite"
        ", no hay forma de, no hay manera de, no hay modo de, no logran, no consiguen, no consigue, no logra",
        "ja": "できない, できません, できなく, できず, 出来ない, 出来ません, 不可, 入れない, 入れません, 使えない, 使えません, 使えなく, 送れない"
        ", 送れません, 見られない, 見られません, 見れない, 見れません, 使用できない, 行えません, 行えない, 行えず, 取れません, 取れない, 入れず"
        ", 使えず, 見えません, 見えない, 選べません, 選べない, 押せません, 押せない, 進めません, 進めない, 進みません, 進まない, 進めず"
        ", 再生でき, 編集でき, 取得できません, 取得できない, 開始されず, 受けられません, 受けられない, 受けられず, 受信できません, 受信できない"
        ", 対応できません, 対応できない, 応対できません, 応対できない, 応答不可, 利用不可, 使用不可, 操作できません, 操作できない, 処理できません"
        ", 処理できない, 取れず, 出せません, 出せない, 見ることができ, 対応できず, 応対できず, 業務できず",
    },
    "k": {
        "en": "can, could, able, may, manage, manages, gets to",
        "de": "kann, können, konnte, konnten, könnt, lässt, lassen",
        "fr": "peut, peuvent, pouvons, peux, pouvait, parvient, arrivent, arrivons",
        "es": "consigue, consiguen, logra, logran, puede, pueden, podemos, puedo, podía, deja",
        "ja": "できます",
    },
    "v": {
        "en": "work, works, worked, working, load, loads, loading, loaded, respond, responds, responding, functions, functioning, come up, coming up"
        ", comes up, reachable, react, reacts, render, renders, start up, boot, budge, usable, come back, comes back, go up, start working"
        ", does work, do work, function, fire, fires, fired, trigger, ring, rings",
        "de": "funktioniert, funktionieren, funktionierte, geht, gehen, ging, lädt, laden, reagiert, reagieren, läuft, laufen, antwortet, klappt"
        ", erreichbar, baut sich auf, aufgeht, aufgehen, hochkommt, hochfährt, tut, tun, startet hoch, rennt, mitmacht, anspringt, springt an",
        "fr": "marche, marchent, fonctionne, fonctionnent, charge, chargent, répond, répondent, accessible, fonctionner, va, vont, se charge"
        ", tourne correctement, accessibles, tourne, tournent, réagit, réagissent",
        "es": "funciona, funcionan, funcionar, carga, cargan, cargar, responde, responden, anda, andan, va, accesible, funcionando, sirven, contesta"
        ", levanta, accesibles, jala, jalan, jalando, marcha, marchan, rula, rulan, chuta, tira, tiran, prende, prenden",
        "ja": "動作, 動い, 使え",
    },
    "b": {
        "en": "show, shows, showing, display, displays, displayed, appear, appears, save, saving, send, sends, sent, sending, syncs, syncing, update"
        ", updates, updating, play, plays, playing, submit, submits, submitting, receive, received, receiving, create, add, download, downloads"
        ", generate, generates, arrive, arrives, arriving, get, getting, got, come, comes, go, goes, going, find, finds, see, edit, change"
        ", delete, print, assign, assigned, routed, close, reply, route, delivered, recognise, recognize, read, scroll, click, drag, run, filled"
        ", populate, populated, enter, entered, connect, view, gets, accepted, accepts, accept, recognised, recognized, begun, begin, begins",
        "de": "zeigt, zeigen, angezeigt, anzeigen, speichern, senden, sendet, gesendet, abspielen, erstellen, hinzufügen, finden, gefunden, kommt"
        ", kommen, aktualisiert, synchronisiert, erscheint, erscheinen, ändern, löschen, drucken, zugestellt, verschicken, empfangen, erzeugt"
        ", aufnehmen, abschließen, akzeptiert, angenommen, erkannt, begonnen, beginnt",
        "fr": "affiche, affichent, afficher, enregistrer, envoyer, envoie, ajouter, télécharger, créer, synchronise, apparaît, apparaissent, recevoir"
        ", reçoit, reçoivent, reçoivent, modifier, supprimer, imprimer, exporter, lire, trouve, trouver, voir, charger, valider, s'affiche"
        ", actualise, génère, soumettre, accepté, acceptée, accepte, reconnu, reconnue, commencé, commence",
        "es": "muestra, muestran, mostrar, guardar, enviar, envía, envían, agregar, añadir, subir, sube, suben, bajar, descargar, crear, sincroniza"
        ", aparece, aparecen, recibir, recibe, recibimos, modificar, eliminar, imprimir, reproducir, actualiza, actualizan, ver, arrastrar"
        ", cerrar, salen, llegan, llega, genera, aceptada, aceptado, acepta, reconoce, reconocido, comenzado",
        "ja": "表示, 保存, 送信, 追加, 作成, 更新, 反映, 出力, 登録, 受信, 受け付け, 認識",
    },
    "u": {  # what people do all day
        "en": "use, using, used, access, accessing, reach, reached, do any work, do our job, do our jobs, do their jobs, answer anybody, answer anyone"
        ", answer customers, answer any, serve customers, help customers, help anyone, help anybody, respond to customers, reply to customers"
        ", answer our customers, operate, do their work, do our work, open a conversation, open conversations, open any conversation"
        ", open the conversations, open any conversations, open a ticket, open tickets, reply to conversations, send replies, do something"
        ", get anything done, gets anything done, anything done, get any work done, answer a single, do business, take care of customers"
        ", get to work, answer a customer, help our customers, reply to anyone, get past, gets past, get anywhere, gets anywhere, take chats"
        ", take a chat, take a single, take calls, take any chats, take any calls, take a call, work with it, continue, carry on working"
        ", reply to anybody, respond to anyone, respond to anybody, serve our customers, serve anyone, serve anybody, help our clients"
        ", answer clients, answer our clients, answer the phone, answer the phones, get on with, work on anything, log any work, process orders"
        ", work at all, get to our conversations, get to the conversations, get through to it, handle customers, handle requests, handle any"
        ", reply to a single, get anyone served, pull up, pull anything up, bring up, call up, get a page, see a single, reach a single"
        ", get to a single, touch anything, get into anything, get anything, get at anything, get hold of, do a thing, do a single thing"
        ", do anything, do anything at all",
        "de": "konversationen öffnen, konversationen mehr öffnen, konversation öffnen, konversation mehr öffnen, unterhaltung öffnen"
        ", unterhaltungen öffnen, unterhaltungen mehr öffnen, nutzen, benutzen, genutzt, arbeiten, zugreifen, erreichen, verwenden, verwendet"
        ", weiterarbeiten, kundenanfrage beantworten, anfragen beantworten, kunden antworten, kunden bedienen, kundenanfragen"
        ", anfrage beantworten, zugriff, bearbeiten, kundenanliegen, anfragen bearbeiten, anfrage bearbeiten, kunden betreuen, kunden helfen"
        ", weiterkommen, loslegen, einsetzen, bedienen, nachrichten beantworten, zugegriffen, ans system, ins system, damit arbeiten, aufrufen"
        ", irgendwas machen, etwas machen, was machen, irgendwas tun, etwas tun, rankommen, drankommen",
        "fr": "ouvrir de conversation, ouvrir une conversation, ouvrir les conversations, ouvrir la moindre conversation, utiliser, utilisent"
        ", travailler, accéder, joindre, utilisable, répondre aux clients, traiter les demandes, accès, répondre à nos clients, avancer"
        ", répondre à personne, traiter les tickets, traiter nos demandes, traiter la moindre demande, traiter aucune demande, accède, accèdent"
        ", servir les clients, répondre aux demandes, bosser, s'en servir, faire quoi, prendre les appels, prendre les chats, prendre en charge"
        ", servir nos clients, traiter nos tickets, répondre à la moindre, aider les clients, répondre à un seul, faire quoi que ce soit"
        ", ouvrir quoi que ce soit, bosser avec, faire notre travail",
        "es": "abrir conversaciones, abrir una conversación, abrir las conversaciones, abrir ninguna conversación, usar, utilizar, trabajar, acceder"
        ", entrar al sistema, atender, operar, acceso, responder a los clientes, atender a los clientes, usarla, usarlo, atender clientes"
        ", atender a nadie, contestar, contestar a los clientes, responder a nadie, responder clientes, atender a nuestros clientes"
        ", dar servicio, tramitar, gestionar, hacer nada, accede, acceden, trabajo, currar, laburar, dar respuesta, usar la plataforma"
        ", hacer algo, hacer su trabajo, hacer nuestro trabajo, atender llamadas",
        "ja": "利用, 使用, 業務, 対応, 仕事, 作業, アクセス, 問い合わせ対応, 顧客対応, 応対, お客様対応, 操作, 応対業務, 顧客対応業務, 受電",
    },
    "q": {
        "en": "behaves, behave, is right, are right, is correct, are correct, are fine, is fine, fine, ok, okay, correctly, properly, normal, normally, right, perfectly, as usual, well, perfect, alright, good, as expected, correct"
        ", unaffected, smoothly, all right",
        "de": "gut, einwandfrei, normal, korrekt, richtig, problemlos, stimmt, stimmen, ordnungsgemäß, reibungslos, in ordnung, fehlerfrei"
        ", vollständig",
        "fr": "bien, correct, correcte, correctement, normal, normalement, parfaitement, ok, sans problème, sans souci",
        "es": "bien, correcto, correcta, correctamente, normal, normalmente, perfectamente, ok, sin problema, sin problemas",
        "ja": "正常, 問題なく, 正しく, 問題ありません",
    },
    "s": {
        "en": "slow, slowly, slower, sluggish, lag, lags, laggy, lagging, latency, intermittent, intermittently, degraded, delay, delays, delayed"
        ", takes forever, taking forever, takes ages, crawl, crawling, snail, sporadic, sporadically, flaky, unstable, performance issue"
        ", performance issues, performance problem, performance problems, poor performance, bad performance, seconds to load, minutes to load"
        ", unbearably, slowness, slowly loading, slowed, slowing, slowed down, slows, sluggishness, treacle, molasses, crawls, at a crawl"
        ", snail's pace, takes several minutes, take ages, takes a minute, takes minutes, take minutes, takes almost, seconds per click, eternity"
        ", painfully, forever to, minute to open, seconds to open, glacial, choppy, stutters, stuttering, hiccups, on and off, comes and goes"
        ", off and on, sometimes works, sometimes it works, slow as, unresponsive at times, long time to, seconds to appear, half a minute"
        ", half a second",
        "de": "langsam, langsame, langsamer, träge, zäh, verzögert, verzögerung, verzögerungen, ruckelt, instabil, sporadisch, ewig, schleppend, lahm"
        ", quälend, dauert ewig, stockt, aussetzer, performanceprobleme, zeitweise, hakt, kaugummi, zähflüssig, schneckentempo, verlangsamt"
        ", verlangsamung, ladezeiten, wartezeit, wartezeiten, braucht ewig, brauchen ewig, braucht eine halbe, dauert eine halbe, dauert minuten"
        ", dauert sekunden, minutenlang, sekundenlang, mal geht es, mal klappt, ruckeln, kriecht, lahmt, lahmen, geduldsprobe, trödelt, verzögern"
        ", sehr lange, halbe minute, langsamkeit, unregelmäßig",
        "fr": "lent, lente, lents, lentes, lenteur, lenteurs, ralenti, ralentie, ralentissement, ralentissements, rame, rament, latence, instable"
        ", intermittent, intermittente, par intermittence, délai, délais, une éternité, saccade, problème de performance"
        ", problèmes de performance, lentement, ramé, traîne, traînent, escargot, met du temps, met une minute, mettent du temps"
        ", met trop de temps, met des plombes, temps de chargement, temps de réponse, trop longtemps, par moments, par à coups, saccadé"
        ", aléatoirement, secondes pour, minutes pour, une plombe, poussif, au ralenti",
        "es": "lento, lenta, lentos, lentas, lentísimo, lentísima, lentitud, demora, demoras, tarda, tardan, intermitente, intermitentes, inestable"
        ", latencia, retraso, retrasos, una eternidad, problemas de rendimiento, bajo rendimiento, lentamente, tortuga, va a pedales"
        ", se arrastra, arrastra, tardando, tiempo de carga, tiempos de carga, a ratos, a veces sí, intermitencia, intermitencias, a trompicones"
        ", segundos en abrir, minutos en abrir, minuto en abrirse, se demora, demorando, lerdo, lerda, lentitudes, pesado, pesada, a tirones",
        "ja": "遅い, 遅く, 遅延, 重い, 重く, 重たい, 時間がかかる, 時間がかかり, 不安定, 断続的, 遅すぎ, もっさり, 数分かかり, 秒かかり, 秒ほどかかり, 分かかり, 待たされ, 反応が鈍い, 低下, 鈍い, 遅れて, 遅れ, 秒以上かかり, 間欠的, 重たく"
        ", カクカク",
    },
    # --- a way round it
    "r": {
        "en": "workaround, workarounds, work around, way around, way round, ways around, alternative, plan b, bypass, detour, temporary fix"
        ", another way, other way, fallback, stopgap, around it, temporary method, temporary way, trick, interim solution",
        "de": "umgehung, umgehungslösung, workaround, ausweichlösung, behelfslösung, alternative, notlösung, umweg, ausweichmöglichkeit, behelf"
        ", zwischenlösung",
        "fr": "contournement, contourner, solution de contournement, alternative, solution de rechange, autre moyen, solution provisoire"
        ", solution de secours, plan b",
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
        "en": "live off those, live off that, live off it, makes it behave, comes out right, come out right, right again, i survive, we survive, get by with, do without, can do without, tide us over, tides us over, so we're fine, so we are fine, so i'm fine, so we manage, we manage with, we can live with, does the trick, do the trick, does the job"
        ", gets us by, getting by, get by, we're all working, works instead, works fine instead, managing by, managing with, we use that instead"
        ", use that instead, so we use, so we're using, so we are using, tedious but it works, that works, that helps, which works"
        ", which does work, works if, works when, works fine if, works fine when, works in incognito, it works if, it works when, ok if, fine if"
        ", it does work if, goes straight through, not blocking us, doesn't block us, does not block us, not blocked, isn't blocking"
        ", not blocking, isn't blocking us, nobody is blocked, no one is blocked, nothing is blocked, not a blocker, no blocker"
        ", we're not blocked, we are not blocked, not blocking anything, not stopping us, isn't stopping us, doesn't stop us"
        ", we're fine with that, we can carry on, carries on, we carry on, doing fine with, isn't blocked, not holding us up"
        ", isn't holding us up, works as a stopgap, not stuck, so i can work, so we can work, we can work, i can work, can keep working"
        ", we can keep going, keeps us going, so i'm good, so we're good, we're good, i'm good, i'm using that, we're using that"
        ", using that for now, using that instead, use that for now, fine for now, ok for now, okay for now, will do for now, that will do"
        ", is enough for me, is enough for us, enough for us, good enough, good enough for now, nobody is stuck, no one is stuck, nobody's stuck"
        ", nobody is blocked by, so nothing is held up, we get there, gets there in the end, gets us there, gets me there, gets us through"
        ", get us through, we make do, makes do, make do, making do, i make do, so i'll manage, i'll manage, we'll manage, we manage, i manage"
        ", we cope, coping, can cope, so we cope, everybody can work, everyone can work, everyone can still work, all can work"
        ", easy enough to avoid, easily avoided, can be avoided by, we avoid it by, i get round it, we get round it, get round it by"
        ", get around it by, got around it, got round it, getting around it by, gets around it, get around this by, we sidestep, sidestep"
        ", can live with that, live with it for now, present that one instead, that instead, the other one instead, instead for now"
        ", in the meantime we use, in the meantime i use, in the meantime we're using, meanwhile we use, meanwhile i use, for now we use"
        ", for now i use, for now we're using, for the moment we use, for now we, so for now we, meanwhile we, in the meantime we"
        ", in the meantime i, workable, a workable, does fine, will do, suffices, can wait until then, still usable that way, we're covered"
        ", i'm covered, so we're covered, do the job, still do the job, still does the job, that'll do, gets me in, gets us in, still gets me in"
        ", still gets us in, works for her, works for him, is complete, it'll do, we just use, i just use, we just type, i just type, we just do"
        ", i simply use, we simply use, limping along, so i have what i need, i have what i need, we have what we need, gets me by"
        ", got what i need, rebuilt it from, we count from, i count from, we take it from, i take it from, can continue, so we can continue"
        ", can continue to work, continue to work, can still continue, continue working, temporary solution, by other way, can do by other way"
        ", using the other, use the other, wing it, found a trick, found the trick, a trick, print the screen, we do it like this"
        ", do it like this now, everything i need, all i need, everything we need",
        "de": "ansicht behelfen, behelfen, weiß mir zu helfen, wissen uns zu helfen, vorerst umgehen, klappt es weiterhin, behelfen uns, behelfe mir, kommen wir klar, komme ich klar, kommen damit zurecht, damit kommen wir"
        ", geht es trotzdem, geht es über, klappt es, weichen wir auf, weichen aus, blockiert uns nicht, blockiert uns also nicht"
        ", blockiert uns aber nicht, blockiert uns zum glück nicht, blockiert nicht, blockiert niemanden, nicht blockiert"
        ", damit können wir arbeiten, damit geht es, so geht es, so klappt es, klappt es aber, geht es aber, funktioniert es aber"
        ", funktioniert es problemlos, können wir trotzdem, können weiter arbeiten, können weiterarbeiten, hält uns nicht auf, kommen zurecht"
        ", reicht mir, reicht uns, das reicht, genügt mir, genügt uns, nicht aufgehalten, nicht ausgebremst, sind also nicht blockiert"
        ", so kann ich arbeiten, so können wir arbeiten, ich kann also arbeiten, kann weiterarbeiten, wir können also arbeiten, behelfe ich mir"
        ", behelfen wir uns, helfe mir, helfen uns, hilft uns über, nehmen wir eben, nehme ich eben, nehmen wir so lange, nehme ich so lange"
        ", nutzen wir so lange, nutzen solange, nutze ich solange, nutzen wir derzeit, nutzen wir einstweilen, wir nehmen solange"
        ", wir nehmen derweil, kommen über die runden, vorerst reicht, fürs erste reicht, tut es auch, tut's auch, tuts auch, tut es vorerst"
        ", geht es einwandfrei, geht es ohne probleme, für den moment okay, für den moment ok, kommen also klar, komme also klar"
        ", kommen soweit klar, kommen zurecht damit, weiche ich aus, weichen wir aus, weiche aus, machen wir so lange, machen wir solange"
        ", machen wir es so lange, alle können arbeiten, können alle arbeiten, solange machen wir, bis dahin nehmen wir, bis dahin nutzen wir"
        ", kann man umgehen, umgehen wir, umgehe ich, umgehen das, umgehe das, lässt sich umgehen, leicht zu umgehen, arbeiten wir so lange"
        ", den nehmen wir, die nehmen wir, das nehmen wir, den nehme ich, die nehme ich, das nehme ich, den nutzen wir, die nutzen wir"
        ", das nutzen wir, den nutze ich, die nutze ich, das nutze ich, damit behelfen, damit ist mir geholfen, damit ist uns geholfen"
        ", komme ich gut, kommen wir gut, gut über die runden, komme gut, klappt's auch, klappt es auch, klappt auch, geht auch"
        ", funktioniert auch, tut's, nehmen wir halt, nehme ich halt, können weiter, kann weiter, geht weiter, trick gefunden"
        ", behelfen wir uns mit, was ich brauche, was wir brauchen, alles was ich brauche",
        "fr": "je survis, on survit, nous survivons, je m'en tire, on s'en tire, ça repart, tout repart, on s'en sort, nous nous en sortons, s'en sort, on se débrouille, nous nous débrouillons, ne nous bloque pas, ne bloque pas"
        ", n'est pas bloquant, pas bloquant, non bloquant, ça marche si, cela marche si, ça fonctionne si, cela fonctionne si"
        ", on peut quand même, nous pouvons quand même, on peut continuer, nous pouvons continuer, nous passons par, on passe par, pas bloqués"
        ", personne n'est bloqué, ça dépanne, cela dépanne, nous arrivons quand même, ça me suffit, ça nous suffit, cela suffit, cela me suffit"
        ", cela nous suffit, ça suffit, on fait avec, nous faisons avec, je fais avec, je m'en sors, on s'arrange, je me débrouille"
        ", je m'arrange, ça ira pour l'instant, ça ira, on s'en contente, je m'en contente, on utilise ça, on utilise celui"
        ", en attendant on utilise, en attendant j'utilise, en attendant nous utilisons, j'utilise donc, nous utilisons donc, on utilise donc"
        ", donc on utilise, donc j'utilise, donc nous utilisons, pour l'instant on utilise, pour l'instant j'utilise, pour l'instant nous"
        ", en attendant on, en attendant nous, en attendant je, on contourne, nous contournons, je contourne, facile à contourner"
        ", on peut travailler, nous pouvons travailler, je peux travailler, tout le monde peut travailler, peut contourner, on peut contourner"
        ", je peux continuer, pas coincés, ne nous empêche pas, n'empêche pas, ne m'empêche pas, rien de bloquant, ça me va, ça nous va"
        ", ça me convient, cela me convient, ça nous convient, fait l'affaire, font l'affaire, fera l'affaire, je prends celui, on prend celui"
        ", je passe par, nous passons donc par, on passe donc par, je passe donc, on passe donc, nous passons donc, c'est jouable, pas gênant"
        ", rien de gênant, faisable, c'est faisable, reste faisable, peut donc, on peut donc, nous pouvons donc, je peux donc, astuce trouvée"
        ", ce qu'il me faut, ce dont j'ai besoin",
        "es": "voy tirando, tirando así, se ven perfectas, se ven perfectos, sobrevivimos, sobrevivo, salgo adelante, nos apañamos, me apaño, nos arreglamos, me arreglo, no nos bloquea, no bloquea, no es bloqueante, podemos seguir, nos las arreglamos"
        ", seguimos trabajando, vamos tirando, salimos del paso, podemos continuar, así funciona, así sí funciona, así sí, funciona si"
        ", con eso nos, no estamos bloqueados, pueden seguir, no nos frena, nos sirve, con eso tiramos, con eso vamos, con eso me, con eso basta"
        ", nos vale, me vale, nos basta, me basta, me sirve, de momento usamos, de momento uso, mientras tanto usamos, mientras usamos"
        ", mientras tanto uso, por ahora usamos, por ahora uso, de momento lo hacemos, de momento lo hago, por ahora lo hacemos, por ahora lo"
        ", entretanto usamos, usamos eso, uso eso, podemos trabajar, puedo trabajar, todos pueden trabajar, nos defendemos, vamos saliendo"
        ", lo esquivamos, lo evitamos, se puede esquivar, se puede evitar, lo sorteamos, lo rodeamos, no nos impide, no me impide, no impide"
        ", salgo del paso, nos manejamos, me manejo, zafamos, podemos seguir trabajando, puedo seguir, me apaño con, nos apañamos con"
        ", tiramos con, con eso me vale, con eso nos vale, me conformo, nos conformamos, se comparte igual, funciona igual, se puede igual"
        ", igual se puede, igual puedo, igual podemos, uso ese, uso esa, usamos ese, usamos esa, lo hago desde, lo hacemos desde, nos da igual"
        ", se puede hacer, puede hacerse, encontramos un truco, un truco, truco, lo que necesito, todo lo que necesito",
        "ja": "代用でき, で対応できて, しのいで, 業務に支障はありません, 業務に支障はない, 支障はありません, 業務は続けられ, 回避できて, 回避できます"
        ", 代わりに使って, 問題なく作業, 作業は続けられ, なら正常, であれば正常, なら問題なく, であれば問題なく, 困っていません, 困ってはいません"
        ", 困っておりません, 当面は問題ありません, しのげて, しのいでいます, 代用して, 代わりに, 当面はそれで, 業務は続け, 支障はございません"
        ", 支障ありません, 仕事はできています, 作業はできて, 業務は回って, 業務は回せて, それで対応, 対応できています, で回避, 支障はない"
        ", そちらを使って, それを使って, こちらを使って, それで間に合って, 間に合っています, 足りて",
    },
    "h": {  # there is one
        "en": "have, has, found, there is, there's, there are, we've got, got a, via, known, as a, thanks to",
        "de": "es gibt, haben, habe, per, dank, als",
        "fr": "il y a, avons, trouvé, existe, grâce à, comme",
        "es": "hay, tenemos, tengo, encontramos, encontré, existe, gracias a, como",
        "ja": "あります, ある, 見つけ, 見つかり",
    },
    # --- people cannot come in
    "l": {
        "en": "login, logins, log in, log on, logon, logging in, logging on, sign in, signing in, sign on, signin, sso, single sign on, authenticate"
        ", authentication, get in, getting in, gets in, mfa, 2fa, get into, saml, password, two factor, one time code, okta, past the login"
        ", let in, lets us in, log back in, authenticator",
        "de": "anmelden, anmeldung, einloggen, login, einwählen, anmeldeseite, sso, rein, passwort, kennwort, log in, zwei faktor, hineinkommen"
        ", reinkommen, anmeldemaske, eingeloggt, angemeldet",
        "fr": "connexion, connecter, identifier, authentifier, authentification, login, sso, mot de passe, loguer, identification, connectons"
        ", entrer dans",
        "es": "iniciar sesión, inicio de sesión, iniciar la sesión, login, acceder a la cuenta, autenticación, autenticar, sso, contraseña, loguear"
        ", loguearse, loguearnos, ingresar, entrar, entrar a, autentificación",
        "ja": "ログイン, サインイン, 認証, パスワード, ログオン, シングルサインオン",
    },
    "L": {
        "en": "locked out, logged out of, login failed, login failure, login fails, login loop, login is broken, locks us out, locked us out"
        ", kicked back to the login, invalid credentials, account locked, back to the login, signature validation failed, login error"
        ", login broken, login problem, login problems, login issue, login issues",
        "de": "ausgesperrt, anmeldeproblem, anmeldeprobleme, login fehlgeschlagen, anmeldung fehlgeschlagen, login problem, login probleme"
        ", anmeldefehler, konto gesperrt, zurück zur anmeldung, loginproblem, loginprobleme",
        "fr": "problème de connexion, problèmes de connexion, échec de connexion, erreur de connexion, compte bloqué, compte verrouillé"
        ", identifiants refusés, erreur d'authentification, échec d'authentification",
        "es": "problema de acceso, problemas de acceso, cuenta bloqueada, error de inicio de sesión, credenciales inválidas"
        ", problema de inicio de sesión, error de autenticación, problemas para entrar",
        "ja": "ログイン不可, ロックアウト, ログインエラー, アカウントがロック, 締め出され",
    },
    # --- what was collected
    "g": {
        "en": "data, timestamps, timestamp, dates, answer, responses, response, results, result, values, value, readings, reading, weights, figures"
        ", numbers, counts, count, totals, total, times, timings, scores, tallies, stats, tonnage, statistics, metrics, durations, clicks"
        ", answers",
        "de": "daten, antwort, ergebnisse, ergebnis, werte, werten, wert, zahlen, messwerte, gewichte, zeiten, zeit, auswertung, rohdaten, statistik"
        ", summen, angaben, antworten",
        "fr": "données, réponses, réponse, résultats, résultat, valeurs, chiffres, mesures, temps, poids, totaux, statistiques",
        "es": "datos, respuestas, respuesta, resultados, resultado, valores, cifras, medidas, tiempos, pesos, kilos, totales, números, estadísticas",
        "ja": "データ, 回答, 結果, 値, 数値, 数字, 集計, 計測",
    },
    "W": {
        "en": "wrong, incorrect, incorrectly, wrongly, mixed up, swapped, doubled, duplicated, corrupted, corrupt, false, inaccurate, mismatched"
        ", scrambled, shifted, garbled, off by, overwritten, twice, don't match, do not match, doesn't match, does not match, doesn't add up"
        ", don't add up, nonsense, miscounted, assigned to the wrong, never recorded, not recorded, not being recorded, not saved"
        ", not being saved, not stored, isn't recorded, aren't recorded, not captured, not being captured, aren't saved, isn't saved"
        ", not collected, not collecting, recording zero, skewed, bogus, overstated, understated, come in empty, come through empty"
        ", arrive empty, come out empty, saved empty, ignored, ignores",
        "de": "falsch, falsche, falschen, falscher, falsches, fehlerhaft, fehlerhafte, vertauscht, vertauschte, verfälscht, verfälschte, unbrauchbar"
        ", verwechselt, doppelt, doppelte, verdoppelt, unvollständig, stimmen nicht, stimmt nicht, nicht gespeichert, nicht erfasst"
        ", nicht aufgezeichnet, verschoben, durcheinander, nicht verwertbar, überschrieben, kommen leer an, kommt leer an, leer gespeichert"
        ", ignoriert",
        "fr": "faux, fausses, fausse, faussées, faussés, faussée, mauvaises, mauvaise, mauvais, erronées, erronés, erroné, incorrectes, incorrects"
        ", incorrecte, inversées, inversés, doublées, doublés, corrompues, incohérentes, incohérents, inutilisables, mélangées, mélangés"
        ", pas enregistrées, pas enregistrés, décalées, arrivent vides, ignorés, ignorées",
        "es": "incorrectos, incorrectas, incorrecto, incorrecta, erróneos, erróneas, equivocados, equivocadas, cambiados, cambiadas, falsos, falsas"
        ", duplicados, duplicadas, corruptos, inservibles, mezcladas, mezclados, no se guardan, no se registran, no coinciden, cruzados"
        ", cruzadas, intercambiadas, erróneo, llegan vacías, llegan vacíos, ignora, ignoran",
        "ja": "間違った, 間違って, 誤った, 誤って, 違う, 異なる, おかしい, 不正, 入れ替わって, 二重, 重複, 不正確, ずれて, 記録されない"
        ", 記録されません, 逆に, 空で保存, 空で記録, 無視",
    },
    "V": {  # collects, with what it collects
        "en": "collecting, collects, collected, recording, recorded, storing, stores, stored, saves, saved, capturing, captures, captured, logged"
        ", logs, registers, registered, counted, counting, tallied, sit under, end up under, land under, filed under, saved under, stored under"
        ", recorded under, recorded as, saved as, stored as, land in, end up in, credited to, collect, gathering, gather, gathers, counts up",
        "de": "gespeichert, speichert, erfasst, sammelt, aufgezeichnet, zeichnet, abgelegt, protokolliert, zugeordnet, gezählt, verbucht, landen"
        ", sammeln, gesammelt, erfassen, aufzeichnen",
        "fr": "enregistre, enregistrées, enregistrés, collectées, stockées, comptabilisées, attribuées, saisies, collecter, recueille"
        ", enregistrer les réponses",
        "es": "guarda, guardan, guardando, registra, registran, registrando, recoge, recopila, almacena, recolecta, asigna, contabiliza, recoger"
        ", recolectando, recopilando, recogiendo",
        "ja": "記録, 保存され, 集計され, 収集",
    },
    # --- at stake today
    "t": {
        "en": "today, tonight, this morning, this afternoon, this evening, same day, within hours, in an hour, in two hours, by noon, end of day, eod"
        ", cob, by tonight, right now",
        "de": "heute, heute abend, heute nachmittag, heute noch, noch heute, in einer stunde, in zwei stunden, bis heute",
        "fr": "aujourd'hui, ce soir, cet après midi, ce matin, ce midi, dans une heure, dans la journée",
        "es": "hoy, esta tarde, esta noche, hoy mismo, en una hora",
        "ja": "今日, 本日, 今夜, 今夕",
    },
    "y": {
        "en": "due, deliver, readout, presentation, present, fielding, kick off",
        "de": "fällig, abgabe, präsentation, präsentieren, abgeben",
        "fr": "rendu, échéance, présentation, restitution, présenter, rendre",
        "es": "entrega, entregar, presentación, presentar, plazo",
        "ja": "締切, 提出, 報告, 納期",
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
        "en": "sits too far, sits too low, sits too high, sits oddly, lacks a letter, lopsided, cosmetic, typo, typos, misspelled, misspelt, misspelling, spelling, should read, should be spelled, misaligned, alignment, aesthetic"
        ", cosmetics, vanity, looks silly, looks ugly, looks odd, looks weird, spelled, spelt, purely visual, visual glitch, off centre"
        ", off center, spelling mistake, grammar, pixel, pixels, overlaps, overlapping, text is cut off, label is cut off, capitalised"
        ", capitalized, capitalisation, capitalization, font, fonts, dark mode, favicon, wording on, overlap, ugly, eyesore, unsightly, cut off"
        ", blurry, blurred, pixelated, fuzzy, grainy, misprint, mistyped, spelling error, spelling errors, letter missing, letter is missing"
        ", missing letter, off by a pixel, off by a few pixels, crooked, lopsided, tilted, not centred, not centered, indentation, padding"
        ", whitespace, washed out, hard to read, tiny print, small print, misaligned by, low contrast, display glitch, visual bug, visual thing"
        ", aesthetics, looks off, looks bad, looks messy, looks strange, looks untidy, unprofessional, embarrassing typo, capital letter"
        ", lower case, upper case, apostrophe, comma is missing, double space, translated wrongly, untranslated, not translated, mistranslated"
        ", mistranslation, mixed languages, still in english, in english instead, wrong shade, shade of, hue, flickers, twitches"
        ", turned sideways, mirrored, truncated, sideways, on its side, text too small, font too small, tooltip, photo rotated, images rotated"
        ", photos rotated, shown rotated, sort order, sorted alphabetically, sorts alphabetically, alphabetical order, not in order, one letter"
        ", with one l, letter too many, wraps badly, date format, number format, decimal comma, thousand separator, looks amateur, amateurish"
        ", shaved off, chopped off, clipped, on the left of, wrong side, on the wrong side, hour format, 12 hour, 24 hour, week starts, crest"
        ", letterhead, looks wrong, looks cheap, sits on top of, out of place, misplaced, off to the side, shifted by, a pixel, millimetres"
        ", millimeters, looks dated, looks daft, looks rubbish, hideous, garish, unpolished, cropped, cropped oddly, oddly cropped, slightly off"
        ", slightly shifted, a bit off, a touch off, shifted to the, a little off, slightly to the",
        "de": "kosmetisch, kosmetisches, kosmetik, schönheitsfehler, tippfehler, rechtschreibfehler, rechtschreibung, schreibfehler, schreibweise"
        ", falsch geschrieben, vertippt, verrutschtes, optisch, optisches, überlappt, überlappen, abgeschnitten, schriftart, schriftgröße"
        ", darstellungsfehler, datumsformat, unschön, sieht komisch aus, buchstabendreher, ausrichtung, verrutscht die, tippo, hässlich"
        ", unschöne, schönheit, wird abgeschnitten, unscharf, verpixelt, verschwommen, pixelig, buchstabe fehlt, fehlender buchstabe, zu blass"
        ", zu hell, zu dunkel, schief, verrutscht, verschobene, zeilenumbruch, umbruch, kontrast, schwer lesbar, schlecht lesbar, optik"
        ", optischer, optische, kosmetischer, kosmetische, rein optisch, rein kosmetisch, großschreibung, kleinschreibung, übersetzungsfehler"
        ", nicht übersetzt, unübersetzt, holprig übersetzt, flackert, flackern, zuckt, gedreht, kopfüber, sieht unschön, sieht doof, sieht blöd"
        ", sieht seltsam, sieht merkwürdig, sieht unprofessionell, steht schief, hängt schief, auf der falschen seite, links statt rechts"
        ", rechts statt links, wochenbeginn, millimeter, dilettantisch, leicht verschoben, etwas verschoben, ein bisschen verschoben"
        ", bisschen verrutscht, leicht verrutscht, minimal verschoben",
        "fr": "cosmétique, faute de frappe, coquille, fautes de frappe, faute d'orthographe, orthographe, mal orthographié, esthétique, mal aligné"
        ", désaligné, décalage visuel, alignement, police, chevauche, chevauchent, tronqué, purement visuel, inesthétique, fautes d'orthographe"
        ", moche, laid, laide, pas joli, pas très joli, floue, flou, flous, floues, pixelisé, pixelisée, une lettre manque, il manque une lettre"
        ", trop pâle, de travers, contraste, peu lisible, illisible à l'œil, affichage décalé, faute dans, faute de, fautes dans, mal traduit"
        ", mal traduite, pas traduit, pas traduite, non traduit, non traduite, erreur de traduction, traduction bancale, resté en anglais"
        ", en anglais au lieu, majuscule, clignote, scintille, quart de tour, à l'envers, de côté, photo tournée, tournées d'un quart"
        ", tournée d'un quart, pas beau, pas très beau, fait amateur, peu esthétique, mal placé, mal placée, mal centré, mal centrée"
        ", du mauvais côté, à gauche au lieu, à droite au lieu, millimètres, décalé d'un, un peu décalé, un peu décalée, légèrement décalé"
        ", légèrement décalée, un peu décalés, décalé vers, décalée vers",
        "es": "cosmético, cosmética, errata, erratas, error tipográfico, falta de ortografía, ortografía, ortográfica, mal escrito, mal escrita"
        ", estético, estética, desalineado, desalineada, alineación, tipografía, se solapa, se solapan, puramente visual, mal alineado"
        ", se superpone, faltas de ortografía, feo, fea, borroso, borrosa, pixelado, pixelada, falta una letra, sobra una letra, torcido"
        ", torcida, contraste, poco legible, mal traducido, mal traducida, sin traducir, error de traducción, en inglés en vez"
        ", en inglés en lugar, en vez de configuración, mayúscula, tilde, parpadea, girado, girada, giradas, de lado, boca abajo"
        ", falta de acento, queda feo, queda mal, se ve mal, se ve feo, se ve raro, poco profesional, mal colocado, mal colocada, mal centrado"
        ", al lado equivocado, a la izquierda en vez, milímetros, un poco desplazado, un poco desplazada, ligeramente desplazado"
        ", algo desplazado, un poco torcido",
        "ja": "誤字, 脱字, 誤植, 表示崩れ, レイアウト崩れ, 見た目, スペルミス, 表記ゆれ, フォント, 文字化けではなく, 表記, タイプミス, 綴り, ぼやけて"
        ", にじんで, 見づらい, 見にくい, ずれている, はみ出し, はみ出て, 崩れて, 崩れ, 改行, 色味, 横向き, 逆さま, 余白, 未翻訳"
        ", 翻訳されていない, 英語のまま, 誤訳, 表記ミス, 文字が小さ, 小さすぎ, 大文字, ちらつき, 脱字です, 見栄え, 位置がずれ, 左に寄, 右に寄"
        ", 中央に, ミリ, ダサい, 不格好, 少しずれ, やや右, やや左, 見づらく, 見えづらい, 読みにくい",
    },
    "B": {  # what only looks may be wrong with
        "en": "colour, color, colours, colors, icon, icons, layout, footer, banner, brown, yellow, blue, avatar, spacing, placeholder text"
        ", upside down, logo",
        "de": "farbe, farben, symbol, symbole, layout, kopfzeile, fußzeile, grün, gelb, blau, icon, icons, abstand, formatierung, logo",
        "fr": "couleur, couleurs, icône, icônes, mise en page, vert, rouge, jaune, bleu, bandeau, format de date, logo",
        "es": "color, colores, icono, iconos, ícono, logotipo, diseño, verde, rojo, amarillo, azul, formato de fecha, maquetación, logo",
        "ja": "色, アイコン, レイアウト, 配色, ロゴ",
    },
    "M": {
        "en": "trifling, a giggle, a laugh, rather minor, makes us smile, made us smile, makes me smile, funny, amusing, cosmetic only, tiny thing, tiny bug, tiny issue, tiny detail, tiny one, minor, small thing, little thing, nitpick, nit, nit picking, trivial"
        ", not important, no harm, doesn't hurt, not a big deal, no big deal, no biggie, nothing dramatic, nothing serious, nothing major"
        ", doesn't affect, does not affect, no impact, low impact, no real impact, just a heads up, nothing broken, nothing is broken, purely a"
        ", only a nuisance, slightly annoying, mildly annoying, a bit annoying, hardly matters, cosmetically, not affecting, no effect on"
        ", no direct impact, nobody is affected, doesn't matter much, not the end of the world, hardly a drama, no drama, harmless"
        ", just letting you know, just fyi, fyi, for your information, just so you know, for what it's worth, when you have time"
        ", whenever you have time, when you get a chance, no urgency, low priority, lowest priority, not pressing, nothing pressing"
        ", nothing urgent, small bug, small glitch, small issue, very small, small detail, tiny bit, little bug, little detail, little glitch"
        ", little issue, petty, pedantic, picky, nuisance, annoying but, more of an annoyance, only annoying, mildly irritating, does no harm"
        ", not the end, no one minds, nobody minds, does not matter, doesn't matter, don't care much, purely, negligible, otherwise fine"
        ", otherwise all fine, small problem, little problem, not dramatic, neither is burning, nothing burning, nothing is burning, not burning"
        ", isn't burning, no fire, no emergency, not an emergency, nothing critical, not critical, isn't critical, non critical, a trifle"
        ", trifle, trivia, trifling, small curiosity, curiosity, oddity, in case it amuses, minor annoyance, small annoyance, annoyance"
        ", irritating, mildly, whenever you get round, whenever suits, when you find time, no stress, take your time, not in a hurry"
        ", not big thing, no big thing, not a huge deal, not a big thing, no huge deal, exceedingly minor, it can wait, can wait"
        ", sure it can wait, bottom of the pile, put it at the bottom, lowest of, least of our, stops nobody, bothers nobody, bothers no one"
        ", bothers me, figured you'd want to know, thought you'd like to know, thought you should know, thought i'd mention"
        ", thought i'd let you know, thought i would mention, worth a mention, for the backlog, some day, one day, sometime, fix it some time"
        ", when convenient",
        "de": "zum schmunzeln, schmunzeln, lustig, kurios, kleine kuriosität, kleinigkeit, kleinigkeiten, nix wildes, nichts wildes, nichts schlimmes, nicht schlimm, nicht tragisch, halb so wild, unwichtig"
        ", nebensächlich, nicht weiter schlimm, kein drama, nichts dramatisches, nicht wichtig, geringfügig, stört nicht weiter, nur ein hinweis"
        ", keine auswirkung, keine auswirkungen, kein beinbruch, stört kaum, kleine sache, kleine anmerkung, kleiner fehler, kleines problem"
        ", klitzekleine, harmlos, harmlose, nur zur info, zur info, nur als hinweis, nur der vollständigkeit, nervt mehr nicht, nicht dramatisch"
        ", undramatisch, tut nicht weh, kleiner schönheitsfehler, kleinkram, pillepalle, lappalie, banal, banales, stört nicht, stört niemanden"
        ", unkritisch, nichts kritisches, nichts dringendes, eilt nicht, eilt alles nicht, hat zeit, ohne eile, ganz ohne eile, kleinere sache"
        ", winzigkeit, winziger, niedrige priorität, nervt nur, nur nervig, bloß nervig, nur lästig, bloß lästig, etwas lästig"
        ", ein bisschen lästig, lästig aber, keine katastrophe, nichts weltbewegendes, nix weltbewegendes, kein weltuntergang, kein notfall"
        ", nur ein schönheitsfehler, bei gelegenheit, wenn sie mal zeit, wenn ihr mal zeit, nicht eilig, eilt überhaupt nicht, kann warten"
        ", das kann warten, dachte ich melde, wollte es nur melden, nur gemeldet haben, hätte es nur gern gemeldet, ganz unten auf, irgendwann",
        "fr": "fait sourire, prête à sourire, petite bizarrerie, bizarrerie, petit détail, un détail, détail, pas grave, rien de grave, mineur, mineure, pas important, anodin, sans gravité, sans conséquence"
        ", sans impact, pas méchant, rien de méchant, pas dramatique, aucun impact, petite remarque, petit souci, petit bug, petite chose"
        ", petit problème, petite anomalie, petit défaut, bricole, broutille, pas bien grave, rien d'urgent, rien de pressant, pour information"
        ", pour info, juste pour info, à titre d'information, sans importance, sans urgence, pas prioritaire, quand vous aurez le temps"
        ", quand vous avez le temps, bénin, inoffensif, peu importe, rien de dramatique, un peu agaçant, un peu gênant, pas une urgence"
        ", rien d'alarmant, petit agacement, simple détail, quand vous pourrez, sans presse, ça ne presse pas, pas la fin du monde"
        ", peut attendre, ça peut attendre, je voulais juste signaler, juste signaler, simplement signaler, un jour",
        "es": "gracioso, curiosidad, hace gracia, detalle, un detalle, pequeño detalle, detallito, poca cosa, nada grave, no es grave, menor, sin importancia, no es importante"
        ", no afecta, sin impacto, insignificante, una tontería, una pequeñez, cosa menor, cosa pequeña, pequeña cosa, pequeño fallo"
        ", pequeño error, detalle menor, fallo menor, fallito, errorcillo, tontería, menudencia, nimiedad, no es urgente, no pasa nada"
        ", nada importante, nada urgente, sin urgencia, cuando puedan, cuando tengan tiempo, para su información, a título informativo"
        ", inofensivo, solo aviso, sólo aviso, solo para avisar, no molesta, un poco molesto, molesto pero, sin drama, nada del otro mundo"
        ", no es el fin del mundo, no es una emergencia, cuando se pueda, sin apuro, no hay apuro, no es para tanto, cosita, puede esperar"
        ", solo quería avisar, quería avisar, para que lo sepan, algún día",
        "ja": "些細, 細かい, 軽微, 小さな, 影響はありません, 影響はない, 急ぎではない, 急ぎません, 急ぎではありません, お急ぎではありません"
        ", お時間のあるとき, お手すきの際, 念のため, ご参考まで, 大したことではありません, 小さなこと, 小さい, ちょっとした, 実害はありません"
        ", 実害はない, 気になる程度, 優先度は低い, 気になりました, 気になっただけ, 小さな点, 些末, ついでの際, お知らせまで, ご報告まで, 後回しで",
    },
    "Q": {
        "en": "how do i, how do we, how can i, how can we, how to, how would i, how would we, where do i, where can i, where do we, where can we"
        ", is it possible, is there a way, is there any way, can i, can we, do i have to, do we have to, wondering whether, wondering if"
        ", was wondering, quick question, question about, one question, a question, could you explain, can you explain, could you tell us how"
        ", can you tell me how, feature request, would be nice, would be great, it'd be nice, would love, suggestion, could you add, please add"
        ", any plans, is there an option, is there a setting, am i missing, wish, what does, what is the, what's the difference, which setting"
        ", would it be possible, do you support, does it support, how does one, what's the best way, what is the best way, are you planning"
        ", just curious, how many, what happens if, how long does, does the platform, is it intended, which plan, could one, where would i"
        ", where would we, where should i, where should we, how should we, how should i, how exactly do, how exactly can, any chance"
        ", any chance of, any way to, would be lovely, it'd be lovely, would be handy, would be helpful, would be useful, would be cool"
        ", would be good to, would be so, be a great addition, great to have, nice to have, wish list, wishlist, feature idea, an idea, idea for"
        ", improvement idea, enhancement, enhancement request, we'd love, we would love, i'd love, i would love, we would like to be able"
        ", would like to know, i'd like to know, want to know, curious whether, curious if, curious how, tell me how, tell us how, explain how"
        ", show me how, show us how, know how to, know where, could you tell me, point me to, pointers on, is there a guide"
        ", is there documentation, is there any documentation, documentation on, documentation for, steps for, best practice, best way to"
        ", easiest way, proper way, right way to, correct way, recommended way, is it allowed, are we allowed, does it make a difference"
        ", does that include, is it included, do you offer, do you have, would it be feasible, is that possible, possible to, it possible"
        ", one small dream, i dream of, could we have, can you add, could there be, please consider, have you considered, feature suggestion"
        ", on the roadmap, your roadmap, roadmap, in the pipeline, quick one, how come there is no, do you plan, planning to add, training"
        ", trying to figure out how, trying to work out how, figure out how, work out how, not sure how to, unsure how to, don't know how to"
        ", do not know how to, i wonder, we wonder, just wondering, what's the correct, clarification, clarify, could you clarify"
        ", can you clarify, is it normal that, is it by design, by design, intended behaviour, is there a, is there an, is there any"
        ", are there any, is there some, do you have a, a maximum, is that something, could that be, would that be, would you be able to"
        ", we'd like, i'd like, we would like, i would like, could we get, can we get, can we have, could i get, may i, might there be"
        ", is it ok to, is it okay to, is it fine to, is it safe to, what would, what should, when would, does anyone know how, asking for"
        ", requesting a, request for a, feature ask, small wish, a wish, one wish, wishes, what is, what are, what's, where on earth"
        ", how on earth, do i set, do we set, how do you, is it whichever, do those add up, what's the best, would you mind, we'd prefer"
        ", we would prefer, i'd prefer, prefer, please change, could you change",
        "de": "wie kann ich, wie können wir, wie stelle ich, wo stelle ich, wo finde ich, wie geht, wo kann ich, ist es möglich"
        ", gibt es eine möglichkeit, kann man, wo finden wir, wie lässt sich, eine frage, kurze frage, frage zu, wäre schön, wäre toll, wunsch"
        ", vorschlag, funktionswunsch, wie mache ich, wie macht man, muss ich, könnten sie uns erklären, wie funktioniert"
        ", gibt es eine einstellung, lässt sich das, wie bekomme ich, verständnisfrage, wo stellen wir, wie stellt man, wo stellt man"
        ", wo sehe ich, ist geplant, können wir, kann ich, wie richte ich, wie legen wir, wie lege ich, wie ändere ich, wo ändere ich"
        ", wo ändern wir, wo lege ich, wo legen wir, wo trage ich, wo schalte ich, wie schalte ich, wie füge ich, wie lösche ich"
        ", wie benenne ich, wie exportiere ich, wie importiere ich, wie kriege ich, wie bekomme, wie bekommen wir, wie erstelle ich"
        ", wie erstellen wir, wie dupliziere ich, wie kopiere ich, wie teile ich, wie teilen wir, wie füge, wie setze ich, wie setzen wir"
        ", wie richten wir, wie gehe ich vor, wie gehen wir, wie gehen wir vor, wie geht das, wie komme ich, schön wäre, toll wäre, super wäre"
        ", praktisch wäre, wäre praktisch, wäre super, wäre klasse, wäre hilfreich, wäre prima, wäre fein, wäre gut, hätten gern, hätten gerne"
        ", hätte gern, hätte gerne, wünschen uns, wünsche mir, würden uns wünschen, idee, verbesserungsvorschlag, verbesserungsidee, anregung"
        ", ist vorgesehen, besteht die möglichkeit, gäbe es eine möglichkeit, gibt es einen weg, gibt es eine option, gibt es eine anleitung"
        ", anleitung, gibt es die möglichkeit, ist das möglich, geht das irgendwie, geht das, könnte man, könnt ihr einbauen"
        ", könnten sie einbauen, ließe sich, frage zur, frage zum, rückfrage, eine kleine frage, zwei fragen, wüsste gern, wüssten gern"
        ", möchte wissen, würde gern wissen, würden gern wissen, wollte fragen, wollten fragen, ist es vorgesehen, ist es geplant, kann ich das"
        ", kann man das, können wir das, wozu dient, was bedeutet, was ist der unterschied, roadmap, gibt es, gibt's, kann man irgendwo"
        ", kann man irgendwie, darf man, dürfen wir, darf ich, wir hätten lieber, lieber wäre, bevorzugen",
        "fr": "comment faire, comment puis je, comment peut on, où puis je, où peut on, est il possible, serait il possible, y a t il un moyen"
        ", une question, petite question, question sur, ce serait bien, suggestion, souhait, peut on, puis je, existe t il, où trouver"
        ", est ce possible, est ce qu'il est possible, pourriez vous nous dire comment, pouvons nous, où se trouve, demande d'évolution"
        ", prévoyez vous, comment, comment on, comment fait on, comment faut il, comment dois je, comment devons nous, où dois je, où se règle"
        ", où change t on, où changer, où régler, où modifier, où configurer, peut il, peuvent ils, pourrait on, pourrions nous"
        ", serait il envisageable, est il prévu, il serait bien, il serait utile, il serait pratique, ce serait pratique, ce serait utile"
        ", ce serait super, ce serait génial, ce serait top, serait appréciable, nous aimerions, on aimerait, j'aimerais, j'aimerais savoir"
        ", nous souhaiterions, je souhaiterais, idée d'amélioration, une idée, idée, suggestion d'amélioration, amélioration"
        ", existe t il un moyen, existe t il une, y a t il une option, y a t il une façon, y a t il un réglage, y a t il une possibilité"
        ", quelle est la différence, quelle est la procédure, quelle est la marche, marche à suivre, quelle est la meilleure, savoir comment"
        ", savoir si, expliquer comment, indiquer comment, dire comment, indiquer où, dire où, mode d'emploi, tutoriel, documentation"
        ", deux questions, une petite question, demande d'information, renseignement, feuille de route, à quoi sert, faut il, doit on"
        ", peut on trier, peut on changer, est ce qu'on peut, est ce que l'on peut, est ce que nous pouvons, est ce que je peux, y aurait il"
        ", avez vous, y a t il, comment faire pour, nous préférerions, je préférerais, on préférerait",
        "es": "cómo puedo, cómo podemos, cómo se, cómo hago, dónde puedo, dónde se, es posible, sería posible, hay alguna forma, hay alguna manera"
        ", una pregunta, una duda, consulta, duda, sugerencia, estaría bien, me gustaría saber, existe alguna, tienen previsto, cómo hacer"
        ", dónde está, dónde encuentro, cómo cambio, cómo configuro, cómo se hace, cómo hacemos, cómo agrego, cómo añado, cómo duplico"
        ", cómo elimino, cómo borro, cómo comparto, cómo exporto, cómo importo, cómo creo, cómo activo, cómo desactivo, cómo renombro"
        ", cómo asigno, cómo descargo, cómo agregamos, cómo añadimos, cómo cambiamos, cómo creamos, cómo debo, cómo debemos, dónde cambio"
        ", dónde cambiamos, dónde configuro, dónde veo, dónde hay que, dónde activo, dónde se cambia, dónde se configura, hay manera de"
        ", hay forma de, hay algún modo, existe la posibilidad, sería bueno, sería útil, sería genial, sería estupendo, estaría genial"
        ", estaría muy bien, vendría bien, nos gustaría, me gustaría, nos encantaría, quisiera saber, quisiéramos saber, querría saber"
        ", queríamos saber, quería saber, quería preguntar, una idea, idea, idea de mejora, mejora, propuesta, propuesta de mejora"
        ", petición de mejora, qué diferencia, cuál es la diferencia, cuál es la mejor, saber cómo, explicar cómo, decir cómo, explicarme cómo"
        ", decirme cómo, indicar cómo, decirnos cómo, dos preguntas, pregunta, preguntas, es normal que, se podría, podríamos, podría añadirse"
        ", podrían añadir, podrían agregar, hay alguna opción, existe alguna opción, qué hay que hacer, manual, tutorial, documentación"
        ", para qué sirve, qué significa, hoja de ruta, se puede ordenar, se puede cambiar, se puede añadir, se puede agregar, hay alguna"
        ", hay algún, tienen alguna, tienen algún, existe algún, hay una opción, hay opción, puedo cambiar, podemos cambiar, sería de ayuda"
        ", preferiríamos, preferiría",
        "ja": "方法を教えて, どうすれば, どのように, 可能でしょうか, できますか, 教えてください, 教えていただけ, 質問, 要望, どこで設定, ご教示, 使い方"
        ", 可能ですか, できるでしょうか, 追加していただけ, でしょうか, はどこ, どこにあります, どこでしょうか, ありますか, 方法は, 方法が知りたい"
        ", 方法について, やり方, 手順を教え, 変更したい, 追加したい, 設定したい, 可能でしょう, したいのですが, していただけると嬉しい, があると助かり"
        ", があると嬉しい, ほしいです, 欲しいです, 希望します, 要望です, 機能追加, ご検討, 改善案, 提案です, 知りたい, お伺い, 伺いたい, お尋ね"
        ", お聞きし, 違いは, 仕様でしょうか, 問い合わせです, 予定はあり, ありますでしょうか, あると便利, あると助かる, できるようにして"
        ", できるようになると, 教えて下さい, お教え, 教えてほしい, 可能か, できるか",
    },
    # --- turns of speech that mean nothing here
    ".": {
        "en": "hi all, hello all, dear all, hey all, hi everyone, hello everyone, dear everyone, hey everyone, hi everybody, morning all"
        ", morning everyone, afternoon all, afternoon everyone, good morning everyone, all the best, thanks all, thank you all, thanks everyone"
        ", hope all is well, hope everyone, hope everything, hope everything is well, at all, after all, all of a sudden, first of all"
        ", above all, once and for all, of all, drop down, dropdown, scroll down, scrolled down, scrolling down, write down, writing down"
        ", wrote down, count down, go down to, cut down, break down, breakdown, down to, down the, shut down, up and down, pull down"
        ", counted down, top down, down below, no problem, no worries, no thanks, no doubt, no idea, no rush, no hurry, no error, no errors"
        ", no error message, no error shown, no message, no matter, no screenshot, error message, error text, error code, wait for, all good"
        ", how many people, team all, data center, data centre, all in, not urgent, not urgent at all, not sure, not to mention, no reason"
        ", don't know, do not know, don't think, do not think, don't worry, if you need, if needed, let me know if, if helpful, if possible"
        ", if that is, if it helps, customer support, support team, customer service, in all, all day, all morning, all night, all week"
        ", all weekend, every day, every time, every few, every week, every month, every morning, every hour, every minute, everyday"
        ", of all kinds, no log, no logs, let us know, customer success, product team, your team, success team, support site, all ears"
        ", status page, own site, web site builder, it's no, dear team, hi team, hello team, hey team, hi support team, dear support team"
        ", hello support team, kustomer team, userzoom team, zabble team, dear kustomer, hi kustomer, hi userzoom, dear userzoom, hi zabble"
        ", hello zabble, dear zabble, hello kustomer, hello userzoom, hey zabble, hey kustomer, hey userzoom, zabble support, kustomer support"
        ", userzoom support, of course, please note, wrong address, the wrong time, wrong with, nothing wrong, what is wrong, what's wrong"
        ", what went wrong, went wrong, something went wrong, live agent, as long as, could one of you, can one of you, one of you, could any of you, can any of you, any of you, can you, could you, could somebody, can somebody"
        ", can someone, slow down, how long, how soon, how come, how quickly, how fast, how is it possible, how bad, how many of, how it"
        ", how the, how our, how we, how this, how things, how they, how often, where is my, where is our, where are our, where are my"
        ", where are the, where it, where we, where the, where i, which is, which are, which was, which means, which makes, which we, which i"
        ", which then, which the, which has, which have, which stay, which stays, how serious, what is going on, what's going on"
        ", what's happening, what is happening, how do i get it back, how do we get it back, to show how, and how, see how, show how, shows how"
        ", that's how, which case, which one, is it just us, just us, is it us, where things, in which, of which, for which, some idea, any idea"
        ", any ideas, idea why, idea what, idea when, idea how long, attached, attach, attaching, screenshot attached, photo attached"
        ", picture attached, pic attached, see photo, see picture, bug report, error report, incident report, problem report, mailto"
        ", photos attached, idle timeout, idle time, other sites, other websites, other tools, other apps, other systems, other software"
        ", other services, other programs, other web pages, other vendors, internet is fine, the rest of the internet, everything else on the"
        ", network is fine, internet works, other saas, no error message at all, everything else we use, what's the problem, what is the problem"
        ", what's up, what is up, is there an outage, is there a problem, is there a known, is there a fix, is there an issue, is there any fix"
        ", is there a workaround, is there any workaround, are there any known, is there anything we can do, is there a way around"
        ", is there a way round, is there a bug, is there an incident, is there a fault, what are we supposed, what should we do, what to do"
        ", what can we do, is there anything, no joy, no luck, work like this, can't work like this, cannot work like this, nobody notices"
        ", nobody noticed, no one noticed, nobody knows, no one knows, nobody touched, nobody changed, nobody on our side, nobody to"
        ", nobody's on fire, nobody is on fire, nobody died, nobody has died, nobody's dying, nobody is dying, nobody's work, nobody's day, nobody's fault, nobody's waiting, nobody is waiting, no one is waiting, that's all, that is all, that'll be all, all i know, all i can, all i get"
        ", all i want, all i see, invoice no, order no, ticket no, serial no, account no, ref no, job no, unit no, case no"
        ", i wonder whether i might, wonder if you could help, wonder if you can help, wondering if you could help, wondering if you can help"
        ", without luck, without success, this is a disaster, total disaster, complete disaster, absolute disaster, all hands, drop everything"
        ", this is an outage, this is an emergency, this is a catastrophe, anything but, nothing other than, line manager, on the line"
        ", bottom line, in line, online, deadline",
        "de": "fehlermeldung, hallo alle, hallo zusammen, liebe alle, an alle, vor allem, alles gute, alles liebe, guten tag, gute nacht, alle paar"
        ", jeden tag, jedes mal, kein problem, keine ahnung, keine eile, nicht dringend, keine fehlermeldung, keine meldung, keine sorge"
        ", nicht nur, keine protokolle, alles klar, alles versucht, liebes team, hallo team, liebes support team, hallo kustomer team"
        ", hallo zabble team, hallo userzoom team, support team, kustomer team, zabble team, userzoom team, unser system, unseres systems"
        ", nicht sicher, keine ursache, fehlermeldung keine, wenn sie, falls nötig, falls sie, alles in allem, sehr gut, gut wäre, schöne grüße"
        ", weiß nicht, weiß nur, ich weiß, wir wissen nicht, soweit ich weiß, was ist falsch, können sie, könnten sie, kann jemand"
        ", könnte jemand, nach dem, bitte nicht, jeweils alle, wie lange, wie schnell, wie immer, wie gewohnt, wie üblich, wie oft, wie gesagt"
        ", wie kommt, wie kann das sein, wie kann es sein, wie kaugummi, wie folgt, wie besprochen, wie vereinbart, wie beschrieben, wie bisher"
        ", wie eh und je, wie wild, wie erwartet, so wie, wie auch, wie sie, wie ihr, wie vorher, wie am, wie im, wie beim, wie bei, wie zuvor"
        ", wie viele, wo sind unsere, wo ist unser, wo sind meine, wo bleibt, wo bleiben, auf welche, welche idee, jede idee, keine idee"
        ", hängt an, hänge an, hänge ich an, bild hängt an, foto hängt an, screenshot hängt an, liegt bei, andere seiten, andere webseiten"
        ", andere websites, andere programme, andere systeme, andere dienste, anderen seiten, anderen webseiten, anderen programme"
        ", alle anderen seiten, internet geht, internet funktioniert, internet läuft, unser internet, andere software, gibt es eine störung"
        ", gibt es ein problem, gibt es probleme, gibt es gerade probleme, gibt es bei ihnen, gibt es einen workaround, gibt es eine lösung"
        ", gibt es einen ausfall, gibt es etwas neues, gibt es neuigkeiten, so kann man nicht arbeiten, so können wir nicht arbeiten"
        ", so kann ich nicht arbeiten, so kann man doch nicht arbeiten, niemand weiß, niemand hat etwas, niemand hat was, ohne erfolg"
        ", nichts gefunden, nichts dazu gefunden, finde nichts, finde es nicht, finde das nicht, nicht fündig, das ist alles, das war's"
        ", das war alles, mehr nicht, mehr aber auch nicht, mehr auch nicht, das ist ein totalausfall",
        "fr": "bonjour à tous, bonjour tout le monde, salut à tous, à tous, tous les jours, tous les matins, à chaque fois, chaque fois, chaque jour"
        ", chaque matin, pas urgent, pas de souci, pas de problème, aucun message, aucune erreur, aucun message d'erreur, message d'erreur"
        ", avant toute chose, tout d'abord, tout à fait, tout de suite, merci à tous, équipe support, équipe kustomer, équipe userzoom"
        ", équipe zabble, chère équipe, bonjour l'équipe, plus tôt, plus tard, au plus, plus ou moins, plus de, le plus, toute l'équipe support"
        ", si besoin, si nécessaire, s'il vous plaît, si vous, bien cordialement, bien à vous, bonne journée, ou bien, bien sûr, plus vite"
        ", plus rapidement, rien ne presse, pas sûr, ne sais pas, par personne, une personne, service technique, pouvez vous, pourriez vous"
        ", ce n'est pas grave, où sont nos, où sont passés, où sont passées, où est passé, où est passée, d'où, là où, au moment où, moment où"
        ", jour où, cas où, quel que, n'importe quel, n'importe quelle, quelle que, à quel point, dans quel délai, quel délai, comment se fait"
        ", comment est ce possible, comme d'habitude, aucune idée, une idée de, n'importe où, ci joint, en pièce jointe, pièce jointe"
        ", capture jointe, photo jointe, photo en pièce jointe, autres sites, autres outils, les autres sites, les autres outils"
        ", autres logiciels, internet fonctionne, internet marche, connexion internet, aucun message ne s'affiche, aucun message d'erreur ne"
        ", non plus, de plus, en plus, y a t il un problème, y a t il une panne, y a t il un incident, avez vous un problème"
        ", avez vous une panne, avez vous un incident, y a t il une solution, travailler comme ça, travailler dans ces conditions"
        ", personne ne sait, personne n'a touché, personne n'a changé, sans trouver, sans succès, pas trouvé où, pas trouvé comment"
        ", ne trouve pas où, ne trouve pas comment, n'ai pas trouvé, n'ai rien trouvé, c'est tout, empêche pas de dormir, autre chose qu'"
        ", autre chose que",
        "es": "hola a todos, buenas a todos, todos los días, cada día, cada vez, cada mañana, no corre prisa, no hay prisa, sin prisa, ningún error"
        ", ningún mensaje, mensaje de error, sobre todo, todo bien, de todo, ante todo, sin más, no sé, no obstante, equipo de soporte"
        ", equipo de kustomer, equipo de userzoom, equipo de zabble, estimado equipo, hola equipo, equipo kustomer, equipo userzoom"
        ", equipo zabble, si hace falta, si es necesario, si necesitan, por favor, de todas formas, de todos modos, no tira ningún error"
        ", sin error, y si, hace falta, no solo, no hay mensaje, no tengo, del todo, a veces, si pueden, pueden ayudarnos, puede alguien"
        ", me pueden, nos pueden, nos puede, me puede, muy bien, está bien, servicio de atención, cómo es posible, cómo puede ser, qué pasa"
        ", qué ocurre, qué está pasando, qué sucede, dónde están nuestros, dónde están nuestras, dónde están mis, a qué se, a qué hora, en qué"
        ", para qué, por qué, qué tal, en qué momento, ni idea, alguna idea, qué hacer, del que, lo que, adjunto, adjunta, adjunto captura"
        ", adjunto foto, foto adjunta, otros sitios, otras páginas, otras webs, otros programas, otros sistemas, otras herramientas"
        ", internet funciona, internet va bien, conexión a internet, ningún mensaje de error, no sale ningún mensaje, no sale ningún error"
        ", no aparece ningún mensaje, no aparece ningún error, a la vez, hay alguna solución, hay algún problema, hay alguna caída"
        ", hay alguna incidencia, tienen algún problema, tienen alguna incidencia, qué podemos hacer, no sale ninguno, no aparece ninguno"
        ", no hay ninguno, no da ninguno, ninguno aparece, así no se puede trabajar, así no podemos trabajar, nadie sabe, nadie tocó"
        ", nadie cambió, sin éxito, sin encontrar, no lo encuentro, no encuentro dónde, no encuentro la opción, no he encontrado, no encontré"
        ", eso es todo, por ningún lado, por ninguna parte, otra cosa que",
        "ja": "ご担当者, 担当者様, ご対応, 対応をお願い, よろしくお願い, 各位, サポートチーム, ご利用, 使用して, 利用して, エラーメッセージ, いつから"
        ", どのくらい, どうなって, 何時, 完全に, 完全, 安全, 全然, 健全, 万全, 全般, 全力, 他のサイト, 他のツール, 他のシステム"
        ", インターネットは, 見つけられません, 見当たりません, 以上です",
    },
    "0": {  # whatever it may be
        "en": "anything, a thing, anything at all, a single thing, a damn thing",
        "de": "irgendetwas, irgendwas, das geringste, auch nur irgendetwas, irgendeine seite",
        "fr": "quoi que ce soit, la moindre chose, quoi que",
        "es": "cosa alguna, absolutamente nada",
        "ja": "何一つ, 何ひとつ, 一切",
    },
    "U": {  # a part of a screen, a small thing of the product: what fails there is no outage
        "en": "one report, this report, that report, one page, this page, one screen, one tab, button, buttons, field, fields, column, columns, row, rows, link, links, checkbox, checkboxes, label, labels, toggle, toggles, note"
        ", notes, tag, setting, settings, modal, popup, pop up, form, forms, sidebar, legend, tile, tiles, option, options, picker, list, lists"
        ", box, boxes, bar, cursor, badge, counter, signature, signatures, profile, profiles, editor toolbar, toolbar, attachment, comments"
        ", emoji, emojis, views, permission set, roles, role, draft reply, thumbnail, thumbnails, dropdowns, sort, sorting, audio, sound"
        ", question, questions, task, tasks, file, files, record, records, entry, entries, item, items, document, documents, feature, features"
        ", section, address, number, name, names, text, arrow, arrows, checkmark, slider, switch, keyboard shortcut, attachments",
        "de": "knopf, button, buttons, schaltfläche, feld, felder, feldern, spalte, spalten, zeile, zeilen, link, links, häkchen, beschriftung"
        ", schalter, notiz, notizen, schlagwort, tags, einstellung, einstellungen, fenster, formular, formulare, seitenleiste, liste, listen"
        ", kästchen, balken, profil, signatur, anhang, anhänge, kommentar, kommentare, ansicht, ansichten, rolle, rollen, frage, fragen, aufgabe"
        ", aufgaben, datei, dateien, eintrag, einträge, dokument, dokumente, funktion, abschnitt, adresse, nummer, name, namen, text, kachel"
        ", kacheln",
        "fr": "bouton, boutons, champ, champs, colonne, colonnes, ligne, lignes, lien, liens, case, cases, libellé, étiquette, étiquettes, note, notes"
        ", réglage, réglages, paramètre, paramètres, fenêtre, formulaire, formulaires, liste, listes, barre, profil, signature, pièces jointes"
        ", commentaire, commentaires, vue, vues, rôle, tâche, tâches, fichier, fichiers, fiche, fiches, entrée, document, documents, fonction"
        ", rubrique, adresse, numéro, nom, noms, texte",
        "es": "botón, botones, campo, campos, columna, columnas, fila, filas, enlace, enlaces, casilla, casillas, etiqueta, etiquetas, nota, notas"
        ", ajuste, ajustes, ventana, formulario, formularios, lista, listas, barra, perfil, adjuntos, comentario, comentarios, vista, vistas"
        ", rol, tarea, tareas, archivo, archivos, ficha, fichas, documento, documentos, función, apartado, dirección, número, nombre, texto",
        "ja": "ボタン, 項目, 列, 行, リンク, チェックボックス, フィルタ, ラベル, メモ, タグ, 設定, ポップアップ, フォーム, サイドバー, 一覧"
        ", リスト, プロフィール, 署名, 添付ファイル, コメント, ビュー, 権限, ファイル, 欄, 設問文, 機能",
    },
    "X": {  # fails, and takes a whole screen with it
        "en": "loading animation, loading icon, loading symbol, spinning icon, spinning thing, throbber, white void, blank canvas, blank, white, spins, spinning, spinner, hang, hangs, hung, hanging, frozen, freezes, freeze, stuck loading, keeps loading"
        ", loading forever, loads forever, loading endlessly, loads endlessly, endless loading, keeps spinning, white screen, white page"
        ", blank page, blank screen, white screens, blank screens, blank pages, grey screen, black screen, 500, 404, skeleton, just sits there"
        ", hourglass, beach ball, spinning wheel, gray page, grey page, gray screen, gray pages, never ending spinner, empty page, empty pages"
        ", empty screen, endless wheel, endless spinner, eternal wheel, spinning circle, loading wheel, loading circle, loading screen"
        ", loading dots, splash screen, grey skeleton, gray skeleton, white nothing, empty shell",
        "de": "drehenden kreis, kreis dreht, kreis dreht sich, kringel dreht, ladeanimation, ladesymbol, weiße, weisse, weiße seite, weisse seite, leere seite, weißer bildschirm, weissen bildschirm, weißen bildschirm, schwarzer bildschirm"
        ", eingefroren, sanduhr, ladekreis, lädt und lädt, lädt ewig, lädt endlos, dreht sich, bleibt weiß, ist weiß, nur weiß, komplett weiß"
        ", alles weiß, einfach weiß, wird weiß, bleiben weiß, sind weiß, seite weiß, bildschirm weiß, ladekringel, ladebalken, ladebildschirm"
        ", drehender kreis, dreht sich der kreis, dreht sich nur, nur der kreis, endlos, weißes fenster",
        "fr": "écran figé, animation de chargement, rond qui tourne, cercle de chargement, page vide, pages blanches, pages vides, écrans blancs, blanche, noir, noire, page blanche, écran blanc, écran noir, figé, figée, tourne en boucle, tourne dans le vide, charge à l'infini"
        ", chargement infini, sablier, roue qui tourne, ça tourne, tourne sans fin, cercle qui tourne, barre de chargement, chargement sans fin",
        "es": "círculo de carga, animación de carga, pantallas en blanco, páginas en blanco, página vacía, blanco, negro, en blanco, pantalla en blanco, pantalla blanca, página en blanco, colgado, colgada, se cuelga, se congela, dando vueltas"
        ", cargando sin fin, reloj de arena, rueda girando, ruedita, rueditas, cargando eternamente, círculo girando, se queda cargando"
        ", pantalla de carga",
        "ja": "真っ白, 真っ暗, 黒い画面, 固まる, 固まって, 固まり, フリーズ, 読み込みが終わらない, 読み込みが終わりません, 読み込み中のまま, 開かない"
        ", 開きません, 開けない, 開けません, 開かず, 開けず, ぐるぐる, くるくる, 白い画面, ローディング, 読み込み中, 白画面",
    },
    "S": {  # in the way, or not: held up
        "en": "stuck, blocked, held up, stranded, blocker, stopped by it, stops us, stop us, stopping us, stops me, stopping me, stopping anybody"
        ", stopping anyone, stops anybody, stops anyone, holds us up, holding us up, holding me up, keeps us from, keeps me from, prevents us"
        ", prevents me, preventing us, preventing anyone, hinders us, in our way, in the way, blocking anyone, blocking anybody, blocks us"
        ", blocks anyone",
        "de": "blockiert, aufgehalten, ausgebremst, hindert uns, hindert mich, hindert niemanden, hält uns auf, hält mich auf, hält auf, aufhält"
        ", hindert, behindert uns, blockiert uns, stört uns",
        "fr": "bloqué, bloquée, bloqués, bloquées, coincés, coincé, empêche, empêchent, gêne, bloquant, bloquante",
        "es": "bloqueado, bloqueada, bloqueados, bloqueadas, atascados, atascado, impide, impiden, frena, frenan, bloqueante",
        "ja": "困って",
    },
    "J": {  # people who can do nothing but wait
        "en": "stands still, standing still, at a full stop, to a full stop, at a stop, everyone is waiting, everybody is waiting, the whole team is waiting, cannot do any work"
        ", can't do any work, no work gets done, work is not possible, nothing moves, everything stands, all work has ceased, sitting idle, sit idle, idle, twiddling thumbs, twiddling their thumbs, twiddling our thumbs, downed tools, hands tied, sitting here"
        ", just sitting, sent home, sending people home, unable to work, nobody works, not able to work, stopped working altogether"
        ", sitting around, standing around, waiting around, work has stopped, work stopped, stopped work, out of action, out of business"
        ", lost the whole morning, closed for business, support is closed, at a standstill, standstill, ground to a halt"
        ", at a complete standstill, dead stop, we can't work, we cannot work, we can not work, they can't work, team can't work"
        ", agents can't work, us can't work, can't work at all, cannot work at all, staff cannot work, people cannot work, people can't work",
        "de": "steht alles still, steht alles, stehen still, alles still, ruht der betrieb, ruht alles, alle warten, niemand kann arbeiten, tatenlos, untätig, stehen rum, steht rum, stehen herum, steht herum, sitzen herum, sitzen rum, drehen däumchen, däumchen"
        ", arbeitsunfähig, nicht mehr arbeiten, nicht arbeitsfähig, alle plätze stehen, kundendienst steht, betrieb steht, arbeit steht"
        ", arbeit ruht, nach hause geschickt, lahm gelegt, aufgeschmissen, plätze stehen, kundenservice steht, stillstand, steht still"
        ", alles steht, können nicht arbeiten, können wir nicht arbeiten, kann nicht arbeiten, kann niemand arbeiten, nicht arbeiten können",
        "fr": "tout s'arrête, plus personne ne travaille, tout le service attend, chômage technique, bras croisés, se tournent les pouces, ne peut plus travailler, ne peuvent plus travailler"
        ", ne pouvons plus travailler, ne peut pas travailler, ne peuvent pas travailler, ne pouvons pas travailler, impossible de travailler"
        ", travail est à l'arrêt, sont à l'arrêt, est à l'arrêt, activité à l'arrêt, sans outil de travail, à l'arrêt",
        "es": "brazos cruzados, sin poder trabajar, no podemos trabajar, no puede trabajar, no pueden trabajar, no se puede trabajar, parado, parada"
        ", trabajo parado, de manos atadas, nos tiene parados, parados, paralizados, paralizada, totalmente parados",
        "ja": "手が止まって, 仕事にならない, 仕事になりません, 作業が止まって, 業務ができません, 業務ができない, 業務がまったくできません, 業務がまったくできない"
        ", 手も足も出ません, 待機して, 止まっています, 止まってしまって, 止まったまま, 業務ストップ, 業務が完全に, 全員使えない, 全員使えません"
        ", 全員が使えない, 全員が使えません",
    },
    "I": {  # another way to do the same: it works there, or not
        "en": "chrome, firefox, edge, safari, opera, brave, other browser, another browser, different browser, other browsers, incognito"
        ", private window, private mode, incognito window, private browsing, context menu, right click, second click, second attempt, second try"
        ", retry, retrying, reload, reloading, refresh, refreshing, csv, pdf, excel, xlsx, powerpoint, word, json, password link, magic link"
        ", direct link, direct url, one by one, one at a time, individually, in smaller batches, smaller batches, desktop, mobile version"
        ", phone app, web version, browser version, desktop version, the web interface, web interface, classic view, old view, old interface"
        ", old editor, list view, another account, different account, other computer, another computer, another device, other device, vpn"
        ", off the vpn, hotspot, with the keyboard, tab key, enter key, bulk edit, bulk action, the api, log out and, logging out, logging off"
        ", log out and back in, deleting cookies, clearing the cache, clear the cache, cleared the cache, zoom out, zooming, shrink the window"
        ", wider, a second time, twice in a row, restart, restarting, rebooting, copy and paste, copy paste, copying, smaller files"
        ", smaller file, duplicate it, from scratch, vlc, downloading, filter instead, export csv, the copy, a copy, via export, batches"
        ", in batches, chunks, in chunks, in parts, smaller pieces, half at a time, two at a time, ctrl, cmd",
        "de": "anderer browser, anderen browser, anderem browser, inkognito, privates fenster, privaten fenster, privatfenster, inkognitofenster"
        ", tastenkürzel, tastenkombination, kontextmenü, rechtsklick, zweiten klick, zweiter klick, zweiten versuch, zweiten mal, beim zweiten"
        ", neu laden, neuladen, aktualisieren der seite, passwort link, direktlink, direkten link, einzeln, einzeln nacheinander, am rechner"
        ", am laptop, am desktop, am handy, webversion, weboberfläche, oberfläche, klassische ansicht, alte ansicht, alten ansicht, alten editor"
        ", listenansicht, anderen konto, anderes gerät, anderen gerät, ohne vpn, neu anmelden, ab und wieder anmelden, neustart, kopieren"
        ", herunterladen, tabtaste, eingabetaste, neu einloggen, cache leeren, portionsweise, in teilen, häppchenweise, in kleineren"
        ", nacheinander, stückweise, strg",
        "fr": "autre navigateur, navigation privée, fenêtre privée, mode privé, raccourci clavier, menu contextuel, clic droit, deuxième clic"
        ", second clic, deuxième fois, deuxième essai, deuxième tentative, au deuxième, recharger, rechargeant, en rechargeant, rafraîchir"
        ", rafraîchissant, actualisant, lien direct, lien par mot de passe, un par un, une par une, version web, interface web, sur ordinateur"
        ", sur le web, ancienne vue, ancienne interface, vue liste, autre appareil, autre compte, sans vpn, reconnectant, redémarrant"
        ", copier coller, copiant, se reconnectant, vider le cache, par lots, par petits lots, en plusieurs fois, en deux fois, par morceaux",
        "es": "otro navegador, modo incógnito, incógnito, ventana privada, atajo de teclado, menú contextual, clic derecho, segundo clic, segunda vez"
        ", segundo intento, a la segunda, recargar, recargando, recargo, refrescar, refresco, refrescando, actualizando, enlace directo"
        ", uno a uno, una a una, uno por uno, una por una, versión web, interfaz web, desde el ordenador, desde el móvil, en el móvil"
        ", desde el celular, vista antigua, vista clásica, vista de lista, otra cuenta, otro dispositivo, sin vpn, reiniciando, copiar y pegar"
        ", copiando, volviendo a entrar, por partes, por lotes, en dos veces, en varias veces, en tandas",
        "ja": "別のブラウザ, 他のブラウザ, シークレット, プライベートウィンドウ, ショートカットキー, 右クリック, もう一度, 二回目, 2回目, 再読み込み"
        ", リロード, 更新すると, 再起動, ブラウザ版, ウェブ版, スマホ, スマートフォン, 直接リンク, 一つずつ, 1つずつ, 一件ずつ, 1件ずつ"
        ", 旧画面, 別の端末, 別のアカウント, 再ログイン, 分けて, 少しずつ, 分割",
    },
    "3": {  # done by hand instead
        "en": "by hand, manually, on paper, hand type, typing them in, type it in, spreadsheet, pen and paper, draw it myself, screenshots instead",
        "de": "von hand, händisch, manuell, auf papier, handschriftlich, mit stift und papier, selber, eigenhändig, in excel",
        "fr": "à la main, manuellement, sur papier, nous mêmes, dans un tableur",
        "es": "a mano, manualmente, en papel, nosotros mismos, en una hoja de cálculo",
        "ja": "手作業, 手動, 紙に, 手書き, 手入力",
    },
    "8": {  # it goes
        "en": "it does, does it, they do, goes through, go through, gets through, comes through, does the same, lets me, lets us, it's there, shows up"
        ", show up, show fine, comes up fine, come out, comes out, is readable, readable, still can, still get, still do, still send, still see"
        ", still goes, helps, does help, cures it, fixes it, solves it, sorts it, clears it, brings it back, makes it work, gets it back"
        ", is enough, arrives fine",
        "de": "läuft durch, läuft er, läuft es, geht durch, geht es, geht's, geht er, geht sie, klappt's, klappt das, hilft, reicht, genügt"
        ", erscheint er, kommt durch, ist er da, ist sie da, ist es da, lesbar, funktioniert's, funktioniert es, schafft es, kommt an"
        ", lässt es sich, lässt sie sich, lässt er sich",
        "fr": "passe, passent, ça passe, y arrive, y arrivons, sort bien, sortent bien, aide, lisible, suffit, ça va, se fait, aboutit, s'enregistre",
        "es": "sale bien, salen bien, sale, sí funciona, sí que funciona, sí va, sí carga, sí deja, sí abre, sí se puede, se guarda, se puede, legible"
        ", basta, sirve, se arregla, se soluciona, pasa, entra, entro, sí puedo, sí podemos",
        "ja": "取れる, 取れます, できる, 保存されます, 表示されます, 動きます, 使えます, 使える, 見られます, 見られる, 開きます, 開ける, 開けます"
        ", 直ります, 直る, 入れます, 入れる, 通ります, 送れます, 表示される, 保存される, 見える, 見えます, 動く, 動きました, できました"
        ", 出ます",
    },
    "1": {  # as it was before
        "en": "until, till, used to, was, were, previously, before, formerly, yesterday, last week, last month, had been, normally works",
        "de": "bis, vorher, früher, gestern, war, waren, bislang, bisher, zuvor, sonst immer, letzte woche",
        "fr": "jusqu', jusque, hier, avant, auparavant, était, étaient, fonctionnait, marchait",
        "es": "hasta, ayer, antes, estaba, funcionaba, iba, anteriormente",
        "ja": "まで, 昨日, 以前, 先週",
    },
    "4": {  # asks for the way
        "en": "how, where, which, how would, how exactly",
        "de": "wie, wo, welche, welcher, welches, womit, wohin",
        "fr": "où, quel, quelle, quels",
        "es": "cómo, dónde, cuál, qué",
        "ja": "どこで, どうやって, どうやったら, どこから, どの画面で",
    },
    "O": {
        "en": "launch, launches, launching, launched, relaunch, go live, goes live, going live, went live, gone live, publish, publishes, publishing"
        ", published, publication, set it live, set live, push live, put live, start the study, start the test, start our study, start our test"
        ", start my study, start a study, start the survey, start our survey, start my test, start fieldwork, starting the study"
        ", open the study to, get the study out, send out the study, kick off the study, deploy, activate",
        "de": "launch, launchen, veröffentlichen, veröffentlicht, veröffentlichung, freischalten, freigeschaltet, live schalten, live geschaltet"
        ", live gehen, geht live, online gehen, online stellen, studienstart, studie starten, test starten, umfrage starten, livegang"
        ", aktivieren, scharf schalten, ins feld",
        "fr": "lancement, lance, lancer, lancée, lançons, publier, publiée, publication, mise en ligne, mettre en ligne, mise en production"
        ", passer en ligne, passe pas en ligne, démarrage, activer, activée, ouvrir aux participants",
        "es": "lanzamiento, lanza, lanzar, lanzado, lanzada, lanzarlo, lanzarla, lanzamos, publicar, publicarlo, publicarla, publica, publicado"
        ", publicación, activar, activarlo, poner en marcha, salir a campo, poner en vivo, iniciar el estudio, comenzar el estudio"
        ", empezar el estudio",
        "ja": "公開, 配信, リリース, ローンチ, 立ち上げ",
    },
    "6": {  # not launched yet
        "en": "still in draft, still a draft, still draft, stays in draft, stays a draft, stays draft, stuck in draft, stuck as draft, back to draft"
        ", back in draft, remains in draft, remains a draft, remains draft, sits in draft, sitting in draft, left in draft, reverts to draft"
        ", returns to draft, flips back to draft, still says draft, still shows draft, keeps saying draft, stuck on draft, never leaves draft"
        ", status stays, status remains, still launching, stays at launching, stuck on launching, stuck launching, preparing launch"
        ", still preparing, stays scheduled, still paused, stays paused, back to paused, still pending, stuck in review, stays closed"
        ", still says preparing, says preparing, status still, status is still, still shows preparing, shows preparing, still says paused"
        ", still shows paused, paused itself, pauses itself, paused by itself",
        "de": "bleibt im entwurf, bleibt entwurf, bleibt ein entwurf, bleibt auf entwurf, noch im entwurf, noch entwurf, weiterhin entwurf"
        ", weiter im entwurf, wieder entwurf, zurück auf entwurf, zurück in den entwurf, steht auf entwurf, bleibt als entwurf"
        ", bleibt im entwurfsmodus, hängt im entwurf, im status entwurf, immer noch entwurf, immer noch im entwurf, immer noch ein entwurf"
        ", wird vorbereitet, bleibt pausiert, immer noch pausiert, noch nicht online, noch nicht live, geht nicht online, immer noch wartend"
        ", steht auf wartend, status ist immer noch, status bleibt, status steht, pausiert sich, hat sich pausiert",
        "fr": "reste en brouillon, reste à l'état de brouillon, toujours en brouillon, repasse en brouillon, encore en brouillon, reste un brouillon"
        ", toujours à l'état de brouillon, reste bloquée en brouillon, revient en brouillon, reste en mode brouillon, demeure en brouillon"
        ", restée en brouillon, toujours en pause, reste en pause, toujours pas en ligne, pas encore en ligne, toujours pas lancée"
        ", toujours en attente, en attente de lancement, statut reste, statut indique toujours, s'est mise en pause, se met en pause",
        "es": "sigue en borrador, sigue como borrador, queda en borrador, queda como borrador, se queda en borrador, se queda como borrador"
        ", vuelve a borrador, permanece en borrador, continúa en borrador, continúa como borrador, sigue siendo borrador, aparece como borrador"
        ", en estado borrador, en estado de borrador, sigue siendo un borrador, sigue en pausa, sigue pausado, aún no está en vivo"
        ", todavía no está publicado, sigue en espera, sigue pendiente, estado sigue, se ha pausado, se pausó solo, se pausa solo",
        "ja": "下書きのまま, 下書きに戻, ドラフトのまま, ステータスが下書き, 下書き状態, 準備中のまま, ステータスは, 一時停止のまま",
    },
    "7": {  # those who take a study
        "en": "participants, participant, respondents, respondent, testers, tester, panelists, panelist, panellists, test persons, test takers"
        ", testees, subjects, interviewees, people invited",
        "de": "teilnehmer, teilnehmende, teilnehmenden, teilnehmern, teilnehmerin, teilnehmerinnen, probanden, testpersonen, befragte, befragten"
        ", panelisten",
        "fr": "participants, participant, participantes, répondants, répondant, testeurs, panélistes, sondés, interrogés",
        "es": "participante, encuestados, encuestado, panelistas, probadores",
        "ja": "参加者, 回答者, 被験者, モニター, テスター",
    },
    "Z": {  # opens
        "en": "open, opens, opening, opened",
        "de": "öffnet, öffnen, öffnet sich",
        "fr": "s'ouvre, s'ouvrent, ouvre, ouvrent, ouvrir",
        "es": "abre, abren, abrir, se abre, se abren",
        "ja": "開く, 開け",
    },
    "%": {  # two faults, said so
        "en": "a couple of things, several broken, several things broken, couple of problems, both went, both since, both of them, both are, both have, both began, both started, both happen, two things, two problems, two faults"
        ", two issues, two gripes, two troubles, two failures, two features, two functions, two modules, two major, two different, two main"
        ", two of the main, two of our main, three things, three problems, three issues, three modules, three features, several things"
        ", several features, several modules, several functions, multiple features, multiple things, multiple modules, more than one thing"
        ", more than one feature, double trouble, on top of that, on top of it, as if that wasn't enough, to make it worse"
        ", to make matters worse, also down, also dead, also broken, is gone too, is dead too, is down too, are down too, not working either"
        ", doesn't work either, don't work either, same goes for, the same with, at the same time",
        "de": "beides, zwei sachen, zwei dinge, zwei probleme, zwei störungen, zwei funktionen, zwei fehler, zwei bereiche, zwei module, zwei themen"
        ", drei sachen, drei probleme, drei funktionen, mehrere funktionen, mehrere bereiche, gleich zwei, obendrein, dazu kommt, hinzu kommt",
        "fr": "deux choses, deux problèmes, deux pannes, deux fonctions, deux soucis, deux modules, deux points, trois problèmes, trois choses"
        ", plusieurs fonctions, plusieurs modules, les deux, idem pour, pareil pour, tout comme, par dessus le marché, à la fois",
        "es": "dos cosas, dos problemas, dos fallos, dos funciones, dos módulos, tres cosas, tres problemas, varias funciones, varios módulos, ambos"
        ", ambas, las dos, los dos, lo mismo con, igual con",
        "ja": "2点, 二点, 両方, 2件, 二件, 二つ, 2つ, どちらも",
    },
    "@": {  # no page at all
        "en": "no page, no pages, not one page, not a page, zero pages, no screen, none of the pages, none of the screens, no part of it"
        ", not one screen, not a single page, no tab",
        "de": "keine seite, keine einzige seite, keine der seiten, keine maske, kein bildschirm, keine einzige maske",
        "fr": "aucune page, aucune des pages, aucun écran, pas une page, pas une seule page, plus une page, plus une seule page, pas un écran",
        "es": "ninguna página, ninguna pantalla, ninguna de las páginas, ni una página, ni una sola página, ni una pantalla",
        "ja": "どのページも, どの画面も, いずれの画面も, どのページ, 全ページ, 全画面, どの画面",
    },
    "": {},
    "=": {  # starts
        "en": "start, starts, starting, started",
        "de": "starten, startet, gestartet, starte",
        "fr": "démarrer, démarre, démarrent, démarré",
        "es": "arranca, arrancan, arrancar, inicia, iniciar, comienza, comenzar, empieza",
        "ja": "開始, スタート",
    },
    "!": {  # ours, of whom the number is given: all of them
        "en": "our, ours, my",
        "de": "unsere, unseren, unserer, unser, meine, meiner, meinen",
        "fr": "nos, mes, notre",
        "es": "nuestros, nuestras, mis, nuestro",
        "ja": "弊社, 当社, 当センター, 弊センター",
    },
}
"""What a line that tells something else begins with, before its colon or bar: it says nothing of how bad things are."""

ASIDES: Mapping[str, str] = {
    "en": "steps, steps to reproduce, step by step, repro, reproduce, reproduction, to reproduce, how to reproduce, to see it, how to see it, to get it, to get there, to check"
    ", where, way to see it, how to get it, error, error message, error text, message, message on screen, text of error, text on the, message shown, error code, error shown, on screen"
    ", the message, logs, log, evidence, attachment, attachments, attached, screenshot, screenshots, browser, browsers, version, environment, reference, severity, priority, urgency, location",
    "de": "schritte, ablauf, nachstellen, nachvollziehen, reproduktion, reproduzierbar, so geht's, weg dorthin, weg, wo, fehlermeldung, fehlermeldungen, meldung, fehlertext, wortlaut, protokoll, protokolle, logs"
    ", anhang, anbei, bildschirmfoto, screenshot, nachweis, beleg, browser, version, umgebung, zum ersten punkt, referenz, dringlichkeit, priorität",
    "fr": "étapes, reproduction, pour reproduire, pour le voir, pour voir, marche à suivre, chemin, message, message affiché, message d'erreur, erreur affichée, journaux, journal, logs, pièce jointe"
    ", pièces jointes, ci-joint, capture, preuve, navigateur, version, environnement, référence, urgence, priorité, gravité",
    "es": "pasos, reproducción, para reproducir, para verlo, cómo verlo, mensaje, mensaje de error, error que aparece, texto del error, registros, logs, evidencia, adjunto, captura, navegador, versión"
    ", entorno, referencia, urgencia, prioridad, gravedad",
    "ja": "手順, 再現手順, 再現方法, 操作手順, エラー, エラーメッセージ, エラー内容, メッセージ, ログ, 添付, 証跡, 環境, ブラウザ, 優先度, 緊急度",
}
"""What a line that tells something else begins with, before its colon or bar: it says nothing of how bad things are."""
