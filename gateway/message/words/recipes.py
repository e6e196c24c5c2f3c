"""What one does step by step, by its forms: recipes without a label, tales of what was done, and that there is nothing to do.

Owns tables only.
"""

from itertools import product


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _forms(stems: str, endings: str) -> frozenset[str]:
    """`-` is no ending."""
    return frozenset(stem + ending.strip("-") for stem, ending in product(stems.split(), endings.split()))


# What one is told to do, in English by the bare verb.
BIDS = _set(
    "open click press tap hit select choose pick tick untick type enter scan drag drop save close go start launch pause resume snooze answer reply set"
    " change rename add remove delete create merge assign send upload download import export filter sort search scroll zoom rotate turn tilt lock unlock"
    " switch toggle move copy paste duplicate publish preview submit finish complete reach watch play stop skip wait put take generate build run print"
    " resize hover expand collapse reload refresh return leave join rejoin share swipe accept reject approve confirm tab record shrink widen minimise minimize"
    " maximise maximize unplug plug attach invite schedule book navigate continue carry edit reopen archive tag untag highlight clip trim mute unmute"
    " compare say double-click right-click"
)
# The same in the other languages, by the form that stands first or, in German, last.
BIDS_ELSEWHERE = (
    _forms(
        "cliqu tap coch décoch appuy enregistr ferm gliss lanc entr valid sélectionn coll copi ajout supprim modifi filtr tri redémarr recharg relanc envoy",
        "er ez",
    )
    | _set("ouvrir ouvrez choisir choisissez saisir saisissez aller allez revenir revenez mettre mettez répondre répondez")
    | _forms(
        "puls toc apret llen guard entr mand envi marc seleccion termin carg paus reanud cambi copi peg borr arrastr busc filtr orden cre edit cerr contest activ desactiv",
        "ar",
    )
    | _set("abrir elegir escribir volver poner meter subir añadir abre abra abran pulse pulsen toque toquen elija entre vaya escriba ponga")
    | _set(
        "öffnen klicken anklicken drücken tippen antippen eintippen wählen auswählen speichern scannen einscannen laden hochladen herunterladen schließen ziehen setzen"
        " anlegen eingeben stellen starten beantworten anmelden einloggen abmelden ausloggen bestätigen absenden abschicken senden verschieben kopieren einfügen löschen"
        " ändern umbenennen filtern sortieren suchen hinzufügen hinein rein drehen umdrehen zuweisen pausieren fortsetzen veröffentlichen abspielen aufrufen aufmachen"
        " zumachen antworten weiter exportieren importieren drucken duplizieren zusammenführen freigeben auflegen annehmen warten"
    )
)  # fmt: skip
# What somebody does, as it is told.
DEEDS = (
    _forms(
        "open click press tap select pick tick untick enter scan launch resume answer rename add delete return upload download import export filter sort"
        " scroll zoom rotate turn tilt lock unlock toggle submit skip preview hover expand join swipe accept reject confirm record clip play finish publish refresh reload"
        " log drag assign start",
        "- s ed es",
    )
    | _set(
        "choose chooses chose types typed saves saved closes closed close save type pause pauses paused snooze snoozes snoozed replies replied changes changed merges merged"
        " creates created moves moved pastes pasted copies copied duplicates duplicated completes completed hits hit goes go went takes took take sets set puts put dragged drops dropped"
        " tapped ticked scanned logged clicks clicked approves approved resizes resized archives archived trims trimmed sends sent watches watched leaves left says say rejoins typed sorted"
        " double-click double-clicks snap snaps snapped"
    )
    | _forms(
        "cliqu tap coch décoch appui appuy enregistr ferm gliss lanc entr valid sélectionn coll copi ajout supprim modifi filtr recharg envoi envoy remont dépos",
        "e es ons ez ent é",
    )
    | _set("ouvre ouvres ouvrons ouvrent ouvert choisit choisis choisissons saisit saisis saisissons fait fais faisons va vais revient reviens met mets descend répond réponds j'entre j'ouvre j'appuie j'enregistre j'envoie j'ajoute j’entre j’ouvre j’appuie j’enregistre j’envoie j’ajoute")
    | _forms(
        "puls toc pic apriet apret llen guard entr mand enví envi marc seleccion termin carg paus reanud cambi copi peg borr arrastr busc filtr orden edit cierr cerr contest tecle escane",
        "o a as an amos é ó aron",
    )
    | _forms("abr escrib elig eleg vuelv volv met sub recib", "o e es en emos imos í ió ieron")
    | _set("pone pones ponen pongo ponemos doy da das dan damos hace hago haces hacen va voy vas van añado añade añaden sale salgo elijo")
    | _forms("öffn klick drück tipp wähl speicher scann setz stell start beantwort zieh fahr mach leg schieb dreh lösch änder bestätig", "e en t et")
    | _set("gebe gibt geben gehe geht gehen schließe schließt lade lädt nehme nimmt nehmen spricht sprechen legt legen fährt antworte antwortet tausche tauscht")
)  # fmt: skip
# Deeds of every day, on no screen: two of these alone are no way to see it.
IDLE_DEEDS = _set(
    "go goes went take takes took put puts say says left leaves send sends sent answer answers answered replies replied turn turns turned return returns returned start starts started"
    " play plays va vais vont fait fais faisons met mets répond réponds revient reviens descend da dan das doy damos hace hago haces hacen van voy vas sale salgo contesta contestan"
    " gebe gibt geben gehe geht gehen nehme nimmt nehmen mache macht machen lege legt legen stelle stellt stellen setze setzt setzen  spricht sprechen antwortet antworte zieht ziehen"
    " record records join joins joined add adds added change changes changed close closes closed  finish finishes finished confirm confirms confirmed start accept accepts lock locks locked"
    " entra entran sube suben recibe reciben termina terminan vuelve vuelven  cierra cierran manda mandan entre entrent"
)
# Who does it, where the table of people says nothing: before the deed.
ACTORS = _set(
    "i we you he she they one somebody someone anybody anyone ich wir man er sie jemand wer je on nous il elle quelqu'un quelqu’un yo uno una alguien el la user"
)
# What parts two deeds of one clause.
AND_THEN = _set("and then und dann danach anschließend et puis ensuite y luego después e & or")
# What may stand before what one is to do.
FIRST = _set(
    "just simply so then and now first next once you einfach nur dann danach zuerst erst puis ensuite et d'abord simplement luego después y primero solo basta con"
)
# What an order is done to begins with one of these: before it no noun can stand.
DETERMINERS = _set(
    "a an any some one two three another anything past on in into to from off with at until between as customer question task study"
)
# What the writer would have us do: no recipe.
OF_US = _set("my our us me please your this that these those for them back off out over")
BACK_TO_US = _set("them us me")
# What one is told to do with these comes from a report that reads its own list: a place on a screen.
PLACES = _set(
    "tab tabs menu button settings page screen any first last custom icon dots arrow icons anywhere preview then puis luego dann danach menú ajustes pestaña botón botones"
    " écran bouton onglet accueil réglages première dernier première reiter knopf einstellungen menü kachel startseite irgendein irgendeine beliebig cualquier n'importe"
    " identifiant login username password contraseña clave passwort benutzername enter"
)
# What is done every day tells how people work.
ROUTINE = _set(
    "usually normally always routine daily everyday used generally normalerweise üblicherweise sonst immer gewöhnlich d'habitude habituellement toujours normalmente siempre suele suelen"
    " instead stattdessen notepad word excel whatsapp paper pencil papier paperwork spreadsheet spreadsheets zettel hand phone fax calculator calculatrice calculette taschenrechner calculadora block-notes libreta cuaderno papel"
)
# What is done on no screen of ours.
OUTSIDE = _set("calculator calculatrice calculette taschenrechner calculadora abacus 電卓")
# Who is told to do it meanwhile: how one copes.
TOLD_TO = r"(?i:\b(?:told|asked|instructed|advised|telling|asking|having) (?:\w+ ){1,3}to \w|\bgebeten\b|\bangewiesen\b|\b(?:demandé|dit) (?:à|aux?) .{2,30}? d[e'’]|\b(?:pedido|dicho|pedimos|dijimos) (?:a |que ))"
# What was tried in vain: "reloading gives the same", "Neu laden ändert nichts".
IN_VAIN = (
    r"(?i:\b(?:reload|refresh|restart|reboot|re-?log|logging (?:out|off|back)|signing out|clearing|switching|updating|reinstall|neu ?lad|neu ?start|aktualisier|recharg|rafraîch|redémarr|recarg|refresc|reinici)\w*\b[^.!?\n]{0,40}"
    r"\b(?:gives?|brings?|shows?|gets?|does|do|did|makes?|made|doesn['’]t|didn['’]t|don['’]t|changes?|changed|hilft|half|bringt|brachte|ändert|zeigt|ne change|n['’]y change|n['’]aide|ne sert|donne|no sirve|no ayuda|no cambia|da)\b[^.!?\n]{0,12}"
    r"\b(?:the same|same|nothing|no difference|help|helped|no good|anything|gar nichts|nichts|nix|nicht|dasselbe|das gleiche|rien|pareil|la même|nada|lo mismo|igual)\b"
    r"|\b(?:clicked|click|tapped|pressed|tried) (?:on )?(?:everywhere|everything|all over)\b|\büberall (?:ge)?klick\w*|\bcliqué partout|\bpor todos lados)"
)
# What comes only then is mended by it: "messages only turn up once I press refresh".
MENDED = r"(?i:\b(?:only|not (?:\w+ )?until|erst|ne [^.!?\n]{2,40} qu['’e]|solo|sólo|hasta)\b[^.!?\n]{0,60}\b(?:refresh|reload|aktualisier|neu ?lad|rafraîch|actualis|recharg|recarg|actualiz|refresc)\w*)"
# In lower case; without any of these it is none of the three.
NO_WAY_PARTS = (
    *("told ", "asked ", "instructed ", "advised ", "telling ", "asking ", "having ", "gebeten", "angewiesen"),
    *("demandé ", "dit ", "pedido ", "dicho ", "pedimos ", "dijimos ", "load", "refresh", "restart", "reboot", "relog", "re-log"),
    *("logging ", "signing out", "clearing", "switching", "updating", "reinstall", "lad", "neustart", "neu start", "ktualis"),
    *("recharg", "rafraîch", "redémarr", "recarg", "refresc", "reinici", "actuali", "everywhere", "everything"),
    *("all over", "überall", "partout", "por todos lados"),
)  # fmt: skip
# That there is nothing to do for it.
NO_STEPS = (
    r"(?i:\bno (?:real |particular |special |specific )?steps\b(?! (?:forward|ahead|missing|are|were|in|on|of|taken|have|yet))|\bno steps to (?:speak|give|tell|list|report|follow)"
    r"|\b(?:don['’]t|didn['’]t|do not|did not|not|aren['’]t|wasn['’]t|weren['’]t|without) do(?:ing)? (?:anything|something) (?:special|in particular|particular|unusual|fancy|different|out of the ordinary)"
    r"|\b(?:do|did|doing) nothing (?:special|in particular|unusual|fancy|different|out of the ordinary)|\bnothing (?:special |in particular )?(?:we|i|one|you|anyone|they) (?:do|does|did) (?:triggers?|causes?|sets? it|provokes?|brings?)|\bthere['’]?s? (?:is )?nothing (?:special )?to do to (?:see|get|trigger|provoke|make)"
    r"|\b(?:it|they|this|that) (?:just |simply |all )?(?:comes?|came|arrives?|arrived|happens?|happened|appears?|occurs?)(?: in| up| on)? (?:all |entirely |completely )?(?:by (?:itself|themselves)|(?:all )?on (?:its|their) own|of (?:its|their) own accord|unprompted)"
    r"|\bkeine (?:besonder\w+|bestimmt\w+|eigentlich\w+|speziell\w+|konkret\w+) (?:schritte|handgriffe|aktion\w*)|\b(?:schritte|handgriffe) (?:gibt es|gibt['’]?s|habe ich|haben wir|brauch\w* \w+|sind)(?: \w+){0,2} (?:keine|nicht)\b|\bkeine schritte\b"
    r"|\b(?:mach\w*|tu\w*|tun|gemacht|getan) (?:\w+ ){0,3}nichts (?:besonderes|ungewöhnliches|anderes|dafür|dazu)|\bnichts (?:besonderes|ungewöhnliches) (?:gemacht|getan|dabei)"
    r"|\b(?:das|es|sie) (?:kommt|kommen|passiert|geschieht|erscheint|erscheinen|tritt) (?:\w+ ){0,3}?(?:von (?:selbst|allein|alleine|selber|sich aus))|\b(?:kommt|passiert|geschieht) (?:ganz )?von (?:selbst|allein|alleine|selber)\b"
    r"|\b(?:pas|aucune) (?:d['’])?(?:étapes?|manipulations?|manip) (?:particulière|spéciale|précise|à (?:faire|suivre|décrire)|pour)\w*|\b(?:fais|fait|faisons|faire) rien (?:de |d['’])(?:spécial|particulier|extraordinaire|anormal|autre)|\brien (?:de |d['’])(?:spécial|particulier) à faire"
    r"|\b(?:ça|cela|elles?|ils?|c['’]est) (?:arrive|arrivent|vient|viennent|apparaît|apparaissent|se produit|survient|tombent) (?:tout seul|toutes? seules?|tous seuls|tout seuls|de (?:lui|elle)s?-mêmes?)"
    r"|\b(?:no hay|sin) pasos\b|\bno (?:hago|hacemos|hice|hicimos|hace uno|se hace) nada (?:especial|raro|en particular|en especial|particular|del otro mundo|fuera de lo normal|de nada)"
    r"|\b(?:llegan?|vienen?|pasa|ocurre|aparecen?|sucede) (?:ell[oa]s )?(?:sol(?:o|a|os|as|it[oa]s?)|por sí (?:sol|mism)[oa]s?)\b)"
    r"|(?:特に|何も|特別な?)[^。、]{0,10}操作[^。、]{0,8}(?:していま|しておりま|していな|しておら|しませ|なし|ありませ|ございませ)|(?:操作|手順)(?:は|も)?(?:特に|何も)?(?:していませ|しておりませ|なし|ありませ|ございませ)"
)
# Without any of these nobody says so.
NO_STEPS_PARTS = (
    *("steps", "nothing", "anything", "something", "itself", "themselves", " own", "unprompted", "schritte", "handgriff", "nichts", " von "),
    *("étape", "manip", "rien", "seul", "même", "pasos", "nada", " sol", " sí ", "操作", "手順"),
)  # fmt: skip
