"""Words by which a mail tells what is small: looks, questions, wishes.

Owns literals alone: classes of words, each by its letter, the phrases by language. Never whether the mail is small.
"""

from collections.abc import Mapping

TRIFLES: Mapping[str, Mapping[str, str]] = {
    "ç": {  # how a thing looks or reads; a narrower meaning wins here too
        "en": "abbreviated, abbreviation, stray line, stray character, stray dot, on two lines, in two lines, two lines instead, initials, too many letters, squashed"
        ", squished, stretched, squeezed, distorted, deformed, bold, italic, italics, square box, empty square, empty squares, tofu, shade, tint, tinted"
        ", smiley, smileys, decimal point, dot instead, comma instead, full stop instead, am pm, us format, american format, american style, american date"
        ", european format, month first, day first, heading, headings, caption, captions, old name, old product name, old logo, old brand, old branding"
        ", old year, half english, lacks an, accent, accents, umlaut, umlauts, hyphen, hover, hovering, theme, rounded, rounding, leading zero, leading zeros"
        ", off by one pixel, too far left, too far right, too far up, too low, too high, too big, too small, too wide, too narrow, too long for, too large"
        ", too close, too pale, lower than, higher than, taller than, wider than, in double, shown twice, appears twice, displayed twice, listed twice"
        ", different heights, different sizes, different fonts, covers part, covers half, covers the, hides part, hides half, half hidden, sticks out"
        ", spills over, spills out, runs over, runs out of, on top of each other, old text, wallpaper, background, shadow, border, borders, animation, confetti"
        ", grey on grey, gray on gray, white on white, plural, singular, gender, salutation, blurb, strapline, slogan, visible although, scroll bar, scrollbar"
        ", half off, off the bottom, off the edge, off screen, emoji picker, currency sign, euro sign, dollar sign, has moved, moved below, moved above"
        ", next to each other, dot beside, unread dot, odd characters, weird characters, should be called, reads like, worded, wording, spacing between"
        ", blank between, gap between, in english, in german, in french, bigger than, smaller than, should say, ought to say, ought to read, ought to be called"
        ", supposed to say, missing a letter, wrong way round, semicolon, exclamation mark, question mark, quotation marks, quote marks, bracket, brackets"
        ", ellipsis",
        "de": "abgekürzt, abkürzung, zwei zeilen, zweizeilig, ein strich, punkt zu viel, gestaucht, gestreckt, gequetscht, verzerrt, verzogen, fett, kursiv"
        ", kästchen dargestellt, leeres kästchen, amerikanischen format, amerikanisches format, amerikanisch, amerikanische, englischen format, punkt statt"
        ", komma statt, überschrift, überschriften, alten namen, alter name, altes logo, alte logo, leerzeichen, umlaute, bindestrich, ragt über, ragt heraus"
        ", ragt in, läuft über, hintergrund, rahmen, schatten, anrede, mehrzahl, einzahl, zu weit links, zu weit rechts, zu weit oben, zu weit unten, zu groß"
        ", zu klein, zu breit, zu schmal, zu hoch, zu niedrig, höher als, tiefer als, größer als, kleiner als, doppelt angezeigt, doppelt angezeigte"
        ", führende null, währungszeichen, eurozeichen, verdeckt, halb verdeckt, passt nicht zur legende, farbton, statt nach, auf englisch, sonderzeichen"
        ", noch das jahr, alte jahreszahl, jahreszahl, wochentag, versetzt, nicht bündig, nicht mittig, müsste heißen, sollte heißen, grau auf grau"
        ", weiß auf weiß, semikolon, strichpunkt, ausrufezeichen, anführungszeichen, klammer",
        "fr": "abrégé, abréviation, sur deux lignes, en deux lignes, trait en trop, étiré, étirée, étirés, écrasé, écrasée, aplati, aplatie, déformé, déformée, gras"
        ", italique, carré vide, carrés vides, un carré, émoji, émojis, format américain, format anglais, à l'américaine, point à la place, virgule à la place"
        ", titre, titres, intitulé, ancien nom, ancien logo, trait d'union, dépasse du, dépasse de, déborde, arrière plan, bordure, ombre, pluriel, singulier"
        ", trop à gauche, trop à droite, trop haut, trop bas, trop grand, trop petit, trop large, plus bas que, plus haut que, plus grand que, plus petit que"
        ", en double, deux fois, zéro en trop, symbole euro, à moitié caché, cache la moitié, nuance, teinte, devrait s'appeler, au lieu de lire, en anglais"
        ", gris sur gris, blanc sur blanc, espace en trop, point virgule, guillemets, point d'exclamation, parenthèse",
        "es": "abreviado, abreviatura, en dos líneas, mes primero, raya de más, estirado, estirada, aplastado, aplastada, achatado, achatada, deformado, deformada"
        ", negrita, cursiva, cuadrado, cuadrados, cuadrito, cuadritos, emoticono, emoticonos, formato americano, formato inglés, formato estadounidense"
        ", punto en vez, coma en vez, título, títulos, encabezado, nombre antiguo, nombre viejo, logo antiguo, logo viejo, acento, acentos, guion, fondo, borde"
        ", sombra, animación, demasiado a la, demasiado alto, demasiado bajo, demasiado grande, demasiado pequeño, muy grande, muy pequeño, más abajo que"
        ", más arriba que, dos veces, duplicado el, símbolo del euro, tapa la mitad, medio tapado, tono, debería decir, debería poner, encima del texto"
        ", se sale, sobresale, en inglés, gris sobre gris, blanco sobre blanco, punto y coma, comillas, signo de exclamación, paréntesis",
        "ja": "二行に, 2行に, 省略されて, 略称, 絵文字, 四角で, 四角になって, アメリカ式, 日付の形式, 表示形式, 文言, 見出し, タイトル, 太字, 斜体, 伸びて, つぶれて, 横に伸び, 背景, 枠線, 影, アニメーション, 旧名称, 古い名称, 古いロゴ, 重なって, 重なり, 位置が"
        ", の位置, 大きすぎ, 小さく表示, 色が, 英語です, 英語になって, 桁区切り, 半角, 全角, 句読点, 感嘆符, かっこ",
    },
    "C": {  # looks or reads wrong
        "en": "untidy, messy, "
        "sits too far, sits too low, sits too high, sits oddly, lacks a letter, lopsided, cosmetic, typo, typos, misspelled, misspelt, misspelling, spelling"
        ", should read, should be spelled, misaligned, alignment, aesthetic, cosmetics, vanity, looks silly, looks ugly, looks odd, looks weird, spelled, spelt"
        ", purely visual, visual glitch, off centre, off center, spelling mistake, grammar, pixel, pixels, overlaps, overlapping, text is cut off"
        ", label is cut off, capitalised, capitalized, capitalisation, capitalization, font, fonts, dark mode, favicon, wording on, overlap, ugly, eyesore"
        ", unsightly, cut off, blurry, blurred, pixelated, fuzzy, grainy, misprint, mistyped, spelling error, spelling errors, letter missing"
        ", letter is missing, missing letter, off by a pixel, off by a few pixels, crooked, tilted, not centred, not centered, indentation, padding, whitespace"
        ", washed out, hard to read, tiny print, small print, misaligned by, low contrast, display glitch, visual bug, visual thing, aesthetics, looks off"
        ", looks bad, looks messy, looks strange, looks untidy, unprofessional, embarrassing typo, capital letter, lower case, upper case, apostrophe"
        ", comma is missing, double space, translated wrongly, untranslated, not translated, mistranslated, mistranslation, mixed languages, still in english"
        ", in english instead, wrong shade, shade of, hue, flickers, twitches, turned sideways, mirrored, truncated, sideways, on its side, text too small"
        ", font too small, tooltip, photo rotated, images rotated, photos rotated, shown rotated, sort order, sorted alphabetically, sorts alphabetically"
        ", alphabetical order, not in order, one letter, with one l, letter too many, wraps badly, date format, number format, decimal comma"
        ", thousand separator, looks amateur, amateurish, shaved off, chopped off, clipped, on the left of, wrong side, on the wrong side, hour format, 12 hour"
        ", 24 hour, week starts, crest, letterhead, looks wrong, looks cheap, sits on top of, out of place, misplaced, off to the side, shifted by, a pixel"
        ", millimetres, millimeters, looks dated, looks daft, looks rubbish, hideous, garish, unpolished, cropped, cropped oddly, oddly cropped, slightly off"
        ", slightly shifted, a bit off, a touch off, shifted to the, a little off, slightly to the",
        "de": "kosmetisch, kosmetisches, kosmetik, schönheitsfehler, tippfehler, rechtschreibfehler, rechtschreibung, schreibfehler, schreibweise, falsch geschrieben"
        ", vertippt, verrutschtes, optisch, optisches, überlappt, überlappen, abgeschnitten, schriftart, schriftgröße, darstellungsfehler, datumsformat"
        ", unschön, sieht komisch aus, buchstabendreher, ausrichtung, verrutscht die, tippo, hässlich, unschöne, schönheit, wird abgeschnitten, unscharf"
        ", verpixelt, verschwommen, pixelig, buchstabe fehlt, fehlender buchstabe, zu blass, zu hell, zu dunkel, schief, verrutscht, verschobene, zeilenumbruch"
        ", umbruch, kontrast, schwer lesbar, schlecht lesbar, optik, optischer, optische, kosmetischer, kosmetische, rein optisch, rein kosmetisch"
        ", großschreibung, kleinschreibung, übersetzungsfehler, nicht übersetzt, unübersetzt, holprig übersetzt, flackert, flackern, zuckt, gedreht, kopfüber"
        ", sieht unschön, sieht doof, sieht blöd, sieht seltsam, sieht merkwürdig, sieht unprofessionell, steht schief, hängt schief, auf der falschen seite"
        ", links statt rechts, rechts statt links, wochenbeginn, millimeter, dilettantisch, leicht verschoben, etwas verschoben, ein bisschen verschoben"
        ", bisschen verrutscht, leicht verrutscht, minimal verschoben",
        "fr": "cosmétique, faute de frappe, coquille, fautes de frappe, faute d'orthographe, orthographe, mal orthographié, esthétique, mal aligné, désaligné"
        ", décalage visuel, alignement, police, chevauche, chevauchent, tronqué, purement visuel, inesthétique, fautes d'orthographe, moche, laid, laide"
        ", pas joli, pas très joli, floue, flou, flous, floues, pixelisé, pixelisée, une lettre manque, il manque une lettre, trop pâle, de travers, contraste"
        ", peu lisible, illisible à l'œil, affichage décalé, faute dans, faute de, fautes dans, mal traduit, mal traduite, pas traduit, pas traduite"
        ", non traduit, non traduite, erreur de traduction, traduction bancale, resté en anglais, en anglais au lieu, majuscule, clignote, scintille"
        ", quart de tour, à l'envers, de côté, photo tournée, tournées d'un quart, tournée d'un quart, pas beau, pas très beau, fait amateur, peu esthétique"
        ", mal placé, mal placée, mal centré, mal centrée, du mauvais côté, à gauche au lieu, à droite au lieu, millimètres, décalé d'un, un peu décalé"
        ", un peu décalée, légèrement décalé, légèrement décalée, un peu décalés, décalé vers, décalée vers",
        "es": "cosmético, cosmética, errata, erratas, error tipográfico, falta de ortografía, ortografía, ortográfica, mal escrito, mal escrita, estético, estética"
        ", desalineado, desalineada, alineación, tipografía, se solapa, se solapan, puramente visual, mal alineado, se superpone, faltas de ortografía, feo"
        ", fea, borroso, borrosa, pixelado, pixelada, falta una letra, sobra una letra, torcido, torcida, contraste, poco legible, mal traducido, mal traducida"
        ", sin traducir, error de traducción, en inglés en vez, en inglés en lugar, en vez de configuración, mayúscula, tilde, parpadea, girado, girada"
        ", giradas, de lado, boca abajo, falta de acento, queda feo, queda mal, se ve mal, se ve feo, se ve raro, poco profesional, mal colocado, mal colocada"
        ", mal centrado, al lado equivocado, a la izquierda en vez, milímetros, un poco desplazado, un poco desplazada, ligeramente desplazado, algo desplazado"
        ", un poco torcido",
        "ja": "誤字, 脱字, 誤植, 表示崩れ, レイアウト崩れ, 見た目, スペルミス, 表記ゆれ, フォント, 文字化けではなく, 表記, タイプミス, 綴り, ぼやけて, にじんで, 見づらい, 見にくい, ずれている, はみ出し, はみ出て, 崩れて, 崩れ, 改行, 色味, 横向き, 逆さま, 余白"
        ", 未翻訳, 翻訳されていない, 英語のまま, 誤訳, 表記ミス, 文字が小さ, 小さすぎ, 大文字, ちらつき, 脱字です, 見栄え, 位置がずれ, 左に寄, 右に寄, 中央に, ミリ, ダサい, 不格好, 少しずれ, やや右, やや左, 見づらく, 見えづらい, 読みにくい",
    },
    "B": {  # what only looks may be wrong with
        "en": "colour, color, colours, colors, icon, icons, layout, footer, banner, brown, yellow, blue, avatar, spacing, placeholder text, upside down, logo, teal"
        ", turquoise, purple, violet, pink, orange, magenta, cyan, maroon, beige, navy, crimson, olive, lilac, mauve, indigo, salmon, emerald, khaki, amber"
        ", gold colour, colored, coloured, coloring, colouring, palette, pastel, brand colours, brand colors, brand colour, brand color, glyph, glyphs, emblem"
        ", pictogram, pictograms, divider, drop shadow, corner radius, corners, gridlines, margin, margins, typeface, letter spacing, kerning, tagline"
        ", watermark",
        "de": "farbe, farben, symbol, symbole, layout, kopfzeile, fußzeile, grün, gelb, blau, icon, icons, abstand, formatierung, logo, türkis, lila, violett, rosa"
        ", braun statt, farblich, farbig, farbschema, hausfarbe, hausfarben, piktogramm, piktogramme, trennlinie, rand, ränder, schriftzug, wasserzeichen"
        ", vorschaubild",
        "fr": "couleur, couleurs, icône, icônes, mise en page, vert, rouge, jaune, bleu, bandeau, format de date, logo, violette, rose, marron, coloris, pictogramme"
        ", pictogrammes, marge, marges, filigrane, vignette, vignettes, bordeaux",
        "es": "color, colores, icono, iconos, ícono, logotipo, diseño, verde, rojo, amarillo, azul, formato de fecha, maquetación, logo, turquesa, morado, morada"
        ", violeta, naranja, marrón, colorido, emblema, pictograma, márgenes, margen, marca de agua, miniatura, miniaturas, celeste",
        "ja": "色, アイコン, レイアウト, 配色, ロゴ, 水色, 紫, ピンク, オレンジ, 緑色, 赤色, 青色, 黄色, 茶色, 灰色, 透かし, サムネイル, 絵文字の",
    },
    "M": {  # said to be little
        "en": "slows me down is all, slows us down is all, just slows me down, only slows me down, just slows us down, "
        "trifling, a giggle, a laugh, rather minor, makes us smile, made us smile, makes me smile, funny, amusing, cosmetic only, tiny thing, tiny bug"
        ", tiny issue, tiny detail, tiny one, minor, small thing, little thing, nitpick, nit, nit picking, trivial, not important, no harm, doesn't hurt"
        ", not a big deal, no big deal, no biggie, nothing dramatic, nothing serious, nothing major, doesn't affect, does not affect, no impact, low impact"
        ", no real impact, just a heads up, purely a, only a nuisance, slightly annoying, mildly annoying, a bit annoying, hardly matters, cosmetically"
        ", not affecting, no effect on, no direct impact, nobody is affected, doesn't matter much, not the end of the world, hardly a drama, no drama, harmless"
        ", just letting you know, just fyi, fyi, for your information, just so you know, for what it's worth, when you have time, whenever you have time"
        ", when you get a chance, no urgency, low priority, lowest priority, not pressing, nothing pressing, nothing urgent, small bug, small glitch"
        ", small issue, very small, small detail, tiny bit, little bug, little detail, little glitch, little issue, petty, pedantic, picky, nuisance"
        ", annoying but, more of an annoyance, only annoying, mildly irritating, does no harm, not the end, no one minds, nobody minds, does not matter"
        ", doesn't matter, don't care much, purely, negligible, otherwise fine, otherwise all fine, small problem, little problem, not dramatic"
        ", neither is burning, nothing burning, nothing is burning, not burning, isn't burning, no fire, no emergency, not an emergency, nothing critical"
        ", not critical, isn't critical, non critical, a trifle, trifle, trivia, small curiosity, curiosity, oddity, in case it amuses, minor annoyance"
        ", small annoyance, annoyance, irritating, mildly, whenever you get round, whenever suits, when you find time, no stress, take your time"
        ", not in a hurry, not big thing, no big thing, not a huge deal, not a big thing, no huge deal, exceedingly minor, it can wait, can wait"
        ", sure it can wait, bottom of the pile, put it at the bottom, lowest of, least of our, stops nobody, bothers nobody, bothers no one, bothers me"
        ", figured you'd want to know, thought you'd like to know, thought you should know, thought i'd mention, thought i'd let you know"
        ", thought i would mention, worth a mention, for the backlog, some day, one day, sometime, fix it some time, when convenient, world is ending"
        ", end of the world, bit of a giggle, bit of a nuisance, bit of a pain, bit annoying, a wee bit, wee thing, teeny, piffling, silly thing, silly little"
        ", daft little, a niggle, niggle, niggles, small niggle, quibble, gripe, pet peeve, peeve, bugs me, bugbear, grates, not fussed, not too fussed"
        ", can live without, can live with it, i can live with, hardly urgent, far from urgent, least important, less important, of little, of no consequence"
        ", no consequence, little consequence, inconsequential, immaterial, unimportant, insignificant, at your leisure, at leisure, whenever you get a minute"
        ", whenever you have a minute, whenever you get a chance, whenever you like, whenever, when you've a moment, when you have a moment"
        ", when you get a moment, when you get a sec, no one's waiting, in no hurry, no great hurry, no particular hurry, no particular rush, some slack"
        ", there's some slack, plenty of time, not in any rush, low prio, prio low, p4, sev 4, severity low, priority low, lowest prio, for information only"
        ", only mentioning, only mention it, i only mention, just mentioning, just flagging, just a note that, minor snag, small snag, snag, little snag"
        ", tiny snag, housekeeping, cleanup, tidy up, meh, more a, more of a, barely noticeable, hardly noticeable, few would notice, nobody else noticed"
        ", doesn't bother, does not bother",
        "de": "zum schmunzeln, schmunzeln, lustig, kurios, kleine kuriosität, kleinigkeit, kleinigkeiten, nix wildes, nichts wildes, nichts schlimmes, nicht schlimm"
        ", nicht tragisch, halb so wild, unwichtig, nebensächlich, nicht weiter schlimm, kein drama, nichts dramatisches, nicht wichtig, geringfügig"
        ", stört nicht weiter, nur ein hinweis, keine auswirkung, keine auswirkungen, kein beinbruch, stört kaum, kleine sache, kleine anmerkung"
        ", kleiner fehler, kleines problem, klitzekleine, harmlos, harmlose, nur zur info, zur info, nur als hinweis, nur der vollständigkeit, nervt mehr nicht"
        ", nicht dramatisch, undramatisch, tut nicht weh, kleiner schönheitsfehler, kleinkram, pillepalle, lappalie, banal, banales, stört nicht"
        ", stört niemanden, unkritisch, nichts kritisches, nichts dringendes, eilt nicht, eilt alles nicht, hat zeit, ohne eile, ganz ohne eile, kleinere sache"
        ", winzigkeit, winziger, niedrige priorität, nervt nur, nur nervig, bloß nervig, nur lästig, bloß lästig, etwas lästig, ein bisschen lästig"
        ", lästig aber, keine katastrophe, nichts weltbewegendes, nix weltbewegendes, kein weltuntergang, kein notfall, nur ein schönheitsfehler"
        ", bei gelegenheit, wenn sie mal zeit, wenn ihr mal zeit, nicht eilig, eilt überhaupt nicht, kann warten, das kann warten, dachte ich melde"
        ", wollte es nur melden, nur gemeldet haben, hätte es nur gern gemeldet, ganz unten auf, irgendwann, nervt halt, nervt mehr aber auch nicht"
        ", nicht so wichtig, nicht so schlimm, nicht sehr wichtig, hat keine eile, hat alle zeit, wenn mal zeit ist, wenn ihr zeit habt, wenn sie zeit haben"
        ", keine hektik, ganz entspannt, geringe priorität, prio niedrig, am rande, nur am rande, nebenbei, schönheitsproblem, schönheitsmakel"
        ", spielt keine rolle, unerheblich, belanglos, zu vernachlässigen, vernachlässigbar, stört mich nicht, stört uns nicht, nur der ordnung halber"
        ", der vollständigkeit halber, zur information, zur kenntnis",
        "fr": "fait sourire, prête à sourire, petite bizarrerie, bizarrerie, petit détail, un détail, détail, pas grave, rien de grave, mineur, mineure"
        ", pas important, anodin, sans gravité, sans conséquence, sans impact, pas méchant, rien de méchant, pas dramatique, aucun impact, petite remarque"
        ", petit souci, petit bug, petite chose, petit problème, petite anomalie, petit défaut, bricole, broutille, pas bien grave, rien d'urgent"
        ", rien de pressant, pour information, pour info, juste pour info, à titre d'information, sans importance, sans urgence, pas prioritaire"
        ", quand vous aurez le temps, quand vous avez le temps, bénin, inoffensif, peu importe, rien de dramatique, un peu agaçant, un peu gênant"
        ", pas une urgence, rien d'alarmant, petit agacement, simple détail, quand vous pourrez, sans presse, ça ne presse pas, pas la fin du monde"
        ", peut attendre, ça peut attendre, je voulais juste signaler, juste signaler, simplement signaler, un jour, non urgent, aucune urgence, pas d'urgence"
        ", pas pressé, pas pressés, pas pressée, cela peut attendre, quand vous aurez, à l'occasion, à votre convenance, un de ces jours, pas bien méchant"
        ", petit truc, vétille, une bêtise, détail sans, gêne minime, gêne légère, légère gêne, agaçant, agace, un peu pénible, juste pénible, je signale juste"
        ", pour signaler, simple remarque, basse priorité, priorité basse, faible priorité",
        "es": "gracioso, curiosidad, hace gracia, detalle, un detalle, pequeño detalle, detallito, poca cosa, nada grave, no es grave, menor, sin importancia"
        ", no es importante, no afecta, sin impacto, insignificante, una tontería, una pequeñez, cosa menor, cosa pequeña, pequeña cosa, pequeño fallo"
        ", pequeño error, detalle menor, fallo menor, fallito, errorcillo, tontería, menudencia, nimiedad, no es urgente, no pasa nada, nada importante"
        ", nada urgente, sin urgencia, cuando puedan, cuando tengan tiempo, para su información, a título informativo, inofensivo, solo aviso, sólo aviso"
        ", solo para avisar, no molesta, un poco molesto, molesto pero, sin drama, nada del otro mundo, no es el fin del mundo, no es una emergencia"
        ", cuando se pueda, sin apuro, no hay apuro, no es para tanto, cosita, puede esperar, solo quería avisar, quería avisar, para que lo sepan, algún día"
        ", no urge, no corre prisa ninguna, cuando podáis, cuando tengáis tiempo, sin prisas, tonterías, tontada, bobada, pavada, minucia, pequeñez"
        ", una chorrada, no es dramático, nada dramático, solo molesta, sólo molesta, molesta un poco, es molesto, solo es incómodo, un pelín"
        ", solo para informar, sólo para avisar, baja prioridad, prioridad baja",
        "ja": "些細, 細かい, 軽微, 小さな, 影響はありません, 影響はない, 急ぎではない, 急ぎません, 急ぎではありません, お急ぎではありません, お時間のあるとき, お手すきの際, 念のため, ご参考まで, 大したことではありません, 小さなこと, 小さい, ちょっとした, 実害はありません"
        ", 実害はない, 気になる程度, 優先度は低い, 気になりました, 気になっただけ, 小さな点, 些末, ついでの際, お知らせまで, ご報告まで, 後回しで, お手すき, お時間があるとき, 急いでいません, 急いでおりません, お急ぎではございません, 急ぎではございません, 細かいこと"
        ", 細かな, ささいな, 大したこと, 大きな支障, 実害はございません",
    },
    "Q": {  # asks, wishes
        "en": "it is possible, is possible to, would want to know, dumb question, stupid question, silly question, basic question, forgot how to, forgotten how to, i forgot where, remind me how, remind me where, can someone show me, can anyone show me, which page do, which menu do, "
        "how do i, how do we, how can i, how can we, how to, how would i, how would we, where do i, where can i, where do we, where can we, is it possible"
        ", is there a way, is there any way, can i, can we, do i have to, do we have to, wondering whether, wondering if, was wondering, quick question"
        ", question about, one question, a question, could you explain, can you explain, could you tell us how, can you tell me how, could you add, any plans"
        ", is there an option, is there a setting, am i missing, what does, what is the, what's the difference, which setting, would it be possible"
        ", do you support, does it support, how does one, what's the best way, what is the best way, are you planning, just curious, how many, what happens if"
        ", how long does, does the platform, is it intended, which plan, could one, where would i, where would we, where should i, where should we"
        ", how should we, how should i, how exactly do, how exactly can, any chance, any chance of, any way to, would like to know, i'd like to know"
        ", want to know, curious whether, curious if, curious how, tell me how, tell us how, explain how, show me how, show us how, know how to, know where"
        ", could you tell me, point me to, pointers on, is there a guide, is there documentation, is there any documentation, documentation on"
        ", documentation for, steps for, best practice, best way to, easiest way, proper way, right way to, correct way, recommended way, is it allowed"
        ", are we allowed, does it make a difference, does that include, is it included, do you offer, do you have, would it be feasible, is that possible"
        ", possible to, it possible, one small dream, i dream of, could we have, can you add, could there be, please consider, have you considered"
        ", feature suggestion, on the roadmap, your roadmap, roadmap, in the pipeline, quick one, how come there is no, do you plan, planning to add, training"
        ", trying to figure out how, trying to work out how, figure out how, work out how, not sure how to, unsure how to, don't know how to"
        ", do not know how to, i wonder, we wonder, just wondering, what's the correct, clarification, clarify, could you clarify, can you clarify"
        ", is it normal that, is it by design, by design, intended behaviour, is there a, is there an, is there any, are there any, is there some"
        ", do you have a, a maximum, is that something, could that be, would that be, would you be able to, we'd like, i'd like, we would like, i would like"
        ", could we get, can we get, can we have, could i get, may i, might there be, is it ok to, is it okay to, is it fine to, is it safe to, what would"
        ", what should, when would, does anyone know how, asking for, requesting a, request for a, feature ask, one wish, what is, what are, what's"
        ", where on earth, how on earth, do i set, do we set, how do you, is it whichever, do those add up, what's the best, would you mind, we'd prefer"
        ", we would prefer, i'd prefer, prefer, please change, could you change, how i can, how we can, how one can, how to do, is there some way"
        ", is there some setting, there a way, have a way to, would it be an option, quick q, quick query, a query, query on, query about, query regarding"
        ", quickie, training question, how-to question, general question, small question, one more question, please clarify, please advise how, advise how"
        ", kindly advise how, advise if, do i need, do we need, am i allowed, what happens when, does it mean, what would happen, can it be, can this be"
        ", can that be, can these be, please delete, please remove the, please deactivate, please increase, kindly delete, request for a new, like to remove"
        ", like to have, like to see, we'd like to, looking for a way, looking for the option, looking for an option, searching for a way, where can one"
        ", where does one, where is the option, where is the setting, which option, which button do, which permission, which role do, who can change"
        ", planned feature, is it planned, will there be, follows the, do i create, do we create, do i use, is it a user role, is that a setting"
        ", what's the right, what is the right, what is the correct, what's the proper, is there any documentation on, is it supported, is that supported"
        ", supported at all, can somebody walk, walk me through, talk me through",
        "de": "dumme frage, blöde frage, vergessen wie man, wie man nochmal, "
        "wie kann ich, wie können wir, wie stelle ich, wo stelle ich, wo finde ich, wie geht, wo kann ich, ist es möglich, gibt es eine möglichkeit, kann man"
        ", wo finden wir, wie lässt sich, eine frage, kurze frage, frage zu, wunsch, funktionswunsch, wie mache ich, wie macht man, muss ich"
        ", könnten sie uns erklären, wie funktioniert, gibt es eine einstellung, lässt sich das, wie bekomme ich, verständnisfrage, wo stellen wir"
        ", wie stellt man, wo stellt man, wo sehe ich, ist geplant, können wir, kann ich, wie richte ich, wie legen wir, wie lege ich, wie ändere ich"
        ", wo ändere ich, wo ändern wir, wo lege ich, wo legen wir, wo trage ich, wo schalte ich, wie schalte ich, wie füge ich, wie lösche ich"
        ", wie benenne ich, wie exportiere ich, wie importiere ich, wie kriege ich, wie bekomme, wie bekommen wir, wie erstelle ich, wie erstellen wir"
        ", wie dupliziere ich, wie kopiere ich, wie teile ich, wie teilen wir, wie füge, wie setze ich, wie setzen wir, wie richten wir, wie gehe ich vor"
        ", wie gehen wir, wie gehen wir vor, wie geht das, wie komme ich, super wäre, wäre fein, wäre gut, hätten gern, hätten gerne, hätte gern, hätte gerne"
        ", wünsche mir, idee, verbesserungsidee, ist vorgesehen, besteht die möglichkeit, gäbe es eine möglichkeit, gibt es einen weg, gibt es eine option"
        ", gibt es eine anleitung, anleitung, gibt es die möglichkeit, ist das möglich, geht das irgendwie, geht das, könnte man, könnt ihr einbauen"
        ", könnten sie einbauen, ließe sich, frage zur, frage zum, rückfrage, eine kleine frage, zwei fragen, wüsste gern, wüssten gern, möchte wissen"
        ", würde gern wissen, würden gern wissen, wollte fragen, wollten fragen, ist es vorgesehen, ist es geplant, kann ich das, kann man das, können wir das"
        ", wozu dient, was bedeutet, was ist der unterschied, roadmap, gibt es, gibt's, kann man irgendwo, kann man irgendwie, darf man, dürfen wir, darf ich"
        ", wir hätten lieber, lieber wäre, bevorzugen, wie kann man, wie legt man, wie ändern wir, wie komme ich zu, wie würde ich, wie würden wir, wo kann man"
        ", wo findet man, gibt es irgendwo, wäre es möglich, wäre es denkbar, rückfrage zu, anfrage zu, ist das geplant, geplant ist, plant ihr, planen sie"
        ", unterstützt ihr, unterstützen sie, bitte löschen, bitte hinzufügen, bitte aktivieren sie, bitte ändern sie, bitte ändert, könnt ihr erklären"
        ", muss ich dafür, müssen wir dafür, brauche ich dafür, was passiert wenn, worin liegt, was wäre der",
        "fr": "question bête, j'ai oublié comment, "
        "comment faire, comment puis je, comment peut on, où puis je, où peut on, est il possible, serait il possible, y a t il un moyen, une question"
        ", petite question, question sur, peut on, puis je, existe t il, où trouver, est ce possible, est ce qu'il est possible"
        ", pourriez vous nous dire comment, pouvons nous, où se trouve, prévoyez vous, comment, comment on, comment fait on, comment faut il, comment dois je"
        ", comment devons nous, où dois je, où se règle, où change t on, où changer, où régler, où modifier, où configurer, peut il, peuvent ils, pourrait on"
        ", pourrions nous, serait il envisageable, est il prévu, il serait utile, il serait pratique, ce serait utile, ce serait top, j'aimerais"
        ", j'aimerais savoir, nous souhaiterions, je souhaiterais, idée d'amélioration, une idée, idée, suggestion d'amélioration, amélioration"
        ", existe t il un moyen, existe t il une, y a t il une option, y a t il une façon, y a t il un réglage, y a t il une possibilité"
        ", quelle est la différence, quelle est la procédure, quelle est la marche, marche à suivre, quelle est la meilleure, savoir comment, savoir si"
        ", expliquer comment, indiquer comment, dire comment, indiquer où, dire où, mode d'emploi, tutoriel, documentation, deux questions, une petite question"
        ", demande d'information, renseignement, feuille de route, à quoi sert, faut il, doit on, peut on trier, peut on changer, est ce qu'on peut"
        ", est ce que l'on peut, est ce que nous pouvons, est ce que je peux, y aurait il, avez vous, y a t il, comment faire pour, nous préférerions"
        ", je préférerais, on préférerait, comment je fais, comment on fait, comment faites, comment doit on, comment procéder, comment peut, comment pouvons"
        ", comment pourrais, comment activer, comment créer, comment supprimer, comment modifier, comment ajouter, comment changer, où est ce que je"
        ", où est ce qu'on, où trouve t on, y a t il moyen, nous souhaitons, je voudrais savoir, aimerions savoir, question concernant, question au sujet"
        ", c'est prévu, prévu de, prenez vous en charge, dois je, devons nous, que signifie, que se passe t il si, merci de supprimer, merci de modifier"
        ", pourriez vous ajouter, pourriez vous créer, pourriez vous activer, pourriez vous supprimer",
        "es": "pregunta tonta, se me olvidó cómo, me olvidé de cómo, cómo se hace para, "
        "cómo puedo, cómo podemos, cómo se, cómo hago, dónde puedo, dónde se, es posible, sería posible, hay alguna forma, hay alguna manera, una pregunta"
        ", una duda, consulta, duda, me gustaría saber, existe alguna, tienen previsto, cómo hacer, dónde está, dónde encuentro, cómo cambio, cómo configuro"
        ", cómo se hace, cómo hacemos, cómo agrego, cómo añado, cómo duplico, cómo elimino, cómo borro, cómo comparto, cómo exporto, cómo importo, cómo creo"
        ", cómo activo, cómo desactivo, cómo renombro, cómo asigno, cómo descargo, cómo agregamos, cómo añadimos, cómo cambiamos, cómo creamos, cómo debo"
        ", cómo debemos, dónde cambio, dónde cambiamos, dónde configuro, dónde veo, dónde hay que, dónde activo, dónde se cambia, dónde se configura"
        ", hay manera de, hay forma de, hay algún modo, existe la posibilidad, estaría muy bien, vendría bien, nos encantaría, quisiera saber"
        ", quisiéramos saber, querría saber, queríamos saber, quería saber, quería preguntar, una idea, idea, idea de mejora, mejora, propuesta"
        ", propuesta de mejora, petición de mejora, qué diferencia, cuál es la diferencia, cuál es la mejor, saber cómo, explicar cómo, decir cómo"
        ", explicarme cómo, decirme cómo, indicar cómo, decirnos cómo, dos preguntas, tengo una pregunta, mi pregunta, la pregunta es, pregunta sobre, preguntas, es normal que, se podría, podríamos, podría añadirse"
        ", podrían añadir, podrían agregar, hay alguna opción, existe alguna opción, qué hay que hacer, manual, tutorial, documentación, para qué sirve"
        ", qué significa, hoja de ruta, se puede ordenar, se puede cambiar, se puede añadir, se puede agregar, hay alguna, hay algún, tienen alguna"
        ", tienen algún, existe algún, hay una opción, hay opción, puedo cambiar, podemos cambiar, sería de ayuda, preferiríamos, preferiría, cómo le hago"
        ", cómo hago para, cómo le hacemos, cómo podría, cómo podríamos, cómo cambiar, cómo configurar, dónde está la opción, podría ser posible"
        ", es posible que, existe la opción, hay posibilidad, hay manera, hay forma, hay modo, habría forma, habría manera, habría posibilidad, tienen pensado"
        ", tenéis pensado, está previsto, está prevista, tengo una duda, duda sobre, duda con, dudas sobre, una consulta, consulta sobre, consulta rápida"
        ", pregunta rápida, para cuándo tendrán, qué diferencia hay, qué pasa si, qué pasaría si, hay que, tengo que, debo crear, podríais añadir"
        ", podríais incluir, podrían incluir, podrían activar, pueden cambiar, pueden agregar, pueden activar, pueden eliminar, pueden crear, soportan ustedes",
        "ja": "方法を教えて, どうすれば, どのように, 可能でしょうか, できますか, 教えてください, 教えていただけ, 質問, どこで設定, ご教示, 使い方, 可能ですか, できるでしょうか, でしょうか, はどこ, どこにあります, どこでしょうか, ありますか, 方法は, 方法が知りたい"
        ", 方法について, やり方, 手順を教え, 変更したい, 追加したい, 設定したい, 可能でしょう, したいのですが, があると助かり, があると嬉しい, ほしいです, 欲しいです, ご検討, 改善案, 提案です, 知りたい, お伺い, 伺いたい, お尋ね, お聞きし, 違いは, 仕様でしょうか"
        ", 問い合わせです, 予定はあり, ありますでしょうか, あると助かる, できるようにして, できるようになると, 教えて下さい, お教え, 教えてほしい, 可能か, できるか, ご教授, お伺いしたい, お尋ねしたい, 質問です, ご質問, 質問がございます, お教えいただけ, 教えていただき"
        ", 方法はあります, 方法はございます, 方法がございます, 方法をご, することは可能, は可能でしょう, 設定方法, いただけると助かります, 対応予定, 予定はございます, 予定はあります, 違いを教え, 違いは何, どのような意味, でしょうかという質問",
    },
    "4": {  # asks for the way
        "en": "how, where, which, how would, how exactly",
        "de": "wie, wo, welche, welcher, welches, womit, wohin",
        "fr": "où, quel, quelle, quels",
        "es": "cómo, dónde, cuál, qué",
        "ja": "どこで, どうやって, どうやったら, どこから, どの画面で",
    },
    "G": {  # who asks how to mend it reports a fault
        "en": "fix, fixed, solve, solved, resolve, resolved, repair, prevent, avoid, back, again, recover, restore, get rid, investigate, look into",
        "de": "beheben, lösen, reparieren, vermeiden, wieder, zurück, wiederherstellen, behoben",
        "fr": "corriger, résoudre, réparer, éviter, récupérer, rétablir, à nouveau",
        "es": "arreglar, solucionar, resolver, reparar, evitar, recuperar, restablecer, de nuevo",
        "ja": "直す, 解決, 復旧, 修正, 直り, 戻す",
    },
    "ø": {  # said that nothing is broken
        "en": "nothing broken, nothing is broken, nothing's broken, not broken, isn't broken, nothing actually broken, nothing is actually broken, no bug, not a bug"
        ", isn't a bug, not really a bug, no fault, not a fault, no system issue, no technical issue, no technical problem, no malfunction"
        ", nothing wrong with it, nothing is wrong, nothing's wrong, not an issue, not an issue as such, not a problem as such, not an incident"
        ", no issue as such, no incident, works as designed, everything works fine, all works fine, everything works, nothing fails, nothing is failing"
        ", nothing is failing here, nothing is down, nothing's down",
        "de": "nichts kaputt, nichts ist kaputt, ist nichts kaputt, kein fehler, kein bug, keine störung, kein technisches problem, kein defekt, nicht kaputt"
        ", nichts defekt, es funktioniert alles, funktioniert alles, läuft alles, alles funktioniert, keine fehlermeldung nur eine frage, nur eine frage"
        ", nur ne frage",
        "fr": "rien de cassé, rien n'est cassé, pas un bug, pas un bogue, pas une panne, aucune panne, aucun bug, pas d'incident, aucun incident, tout fonctionne"
        ", rien n'est en panne, rien en panne, simple question, juste une question, pas un problème",
        "es": "nada roto, nada está roto, no hay nada roto, no está roto, no es un fallo, no es un error, no es un bug, ningún fallo, ninguna avería"
        ", no es una avería, todo funciona, no es una incidencia, solo una duda, sólo una duda, solo una pregunta, sólo una pregunta, no hay ningún problema",
        "ja": "不具合ではありません, 不具合ではなく, 故障ではありません, 故障ではなく, 障害ではありません, 障害ではなく, 問題が起きているわけでは",
    },
    "ŵ": {  # wishes
        "en": "would be nice, would be great, it'd be nice, would love, would be lovely, it'd be lovely, would be handy, would be helpful, would be useful"
        ", would be cool, would be good to, would be so, be a great addition, great to have, nice to have, wish list, wishlist, feature request, feature idea"
        ", an idea, idea for, improvement idea, enhancement, enhancement request, we'd love, we would love, i'd love, i would love, we would like to be able"
        ", product idea, product suggestion, idea for you, just an idea, one suggestion, a suggestion, small wish, small request, a wish, my wish, nicer if"
        ", better if, easier if, helpful if, useful if, handy if, lovely if, great if, good if, cool if, love it if, be nice to, be great to, be handy to"
        ", be lovely to, be useful to, be helpful to, like to change, like to rename, like to add, like to hide, like to be able, like the app to"
        ", like it to say, like it to show, would like the, i'd like the, i'd like every, we'd like the, please rename, please create, please enable"
        ", please activate, kindly change, kindly add, kindly create, kindly enable, request to add, request to change, request to create, request to enable"
        ", please add, wishing, just wishing, wish it could, wish we could, wish i could, i wish, we wish, hoping you could add, while we're dreaming"
        ", dream feature, wish for, suggestion, wish list for, i wish it, i wish the, i wish we, if wishes, wish the app, wish the, wish there, wish there was",
        "de": "wäre schön, wäre toll, wäre super, wäre hilfreich, wäre praktisch, wäre klasse, wäre prima, schön wäre, toll wäre, hilfreich wäre, praktisch wäre"
        ", verbesserungsvorschlag, vorschlag, anregung, idee für, wünschen uns, würden uns wünschen, würde mir wünschen, bitte umbenennen, bitte anlegen"
        ", bitte freischalten, wünschenswert, ein traum wäre, wunschliste",
        "fr": "il serait bien, ce serait bien, ce serait pratique, ce serait chouette, ce serait super, ce serait génial, serait appréciable, serait utile"
        ", serait top, j'aimerais pouvoir, on aimerait, nous aimerions, souhait, demande d'évolution, évolution souhaitée, merci d'ajouter, merci de créer"
        ", merci d'activer, merci de renommer, on rêve de, l'idéal serait",
        "es": "sería genial, sería bueno, sería útil, sería práctico, sería estupendo, sería ideal, estaría bien, estaría genial, estaría bueno, me gustaría"
        ", nos gustaría, sugerencia, una sugerencia, petición, ojalá se pudiera, ojalá pudiéramos",
        "ja": "要望です, ご要望, 希望します, 希望いたします, していただけると嬉しい, 機能追加, 機能があると, あると便利, 追加していただけ, 要望",
    },
}
