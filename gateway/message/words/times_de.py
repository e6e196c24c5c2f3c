"""How people say in German when something began; what the keys mean is told in `words.times`. Words only."""

from typing import Final

# fmt: off
GERMAN: Final[dict[str, str]] = {
    "day 0": "heutigen|heutige|heutiger|heute|heut|heit",
    "day -1": "gestrigen|gestriges|gestrige|gestriger|gestern",
    "day -2": "vorgestern",
    "day 1": "morgen|übermorgen|morgigen",
    "day 0, part morning": "heute morgen|heute vormittag|heut morgen|heute in der früh|heut vormittag",
    "day 0, part early": "heute früh|heut früh|heute morgen früh|heute am frühen morgen",
    "day 0, part noon": "heute mittag",
    "day 0, part afternoon": "heute nachmittag",
    "day 0, part evening": "heute abend",
    "day 0, part small": "heute nacht|in der nacht|diese nacht",
    "day -1, part morning": "gestern morgen|gestern vormittag|gestern früh",
    "day -1, part night": "gestern nacht",
    "day -1, part evening": "gestern abend",
    "day 0, part overnight": "letzte nacht|vergangene nacht|über nacht|letzter nacht|vergangener nacht|der letzten nacht|der vergangenen nacht",
    "day 0, lasting 1": "den ganzen tag|ganzen tag|schon den ganzen tag|der ganze tag",
    "day 0, part morning, lasting 1": "den ganzen vormittag|den ganzen morgen|ganzen vormittag|ganzen morgen",
    "day 0, part afternoon, lasting 1": "den ganzen nachmittag",
    "weekday 0": "montag|mo",
    "weekday 1": "dienstag|di",
    "weekday 2": "mittwoch|mi",
    "weekday 3": "donnerstag|do",
    "weekday 4": "freitag|fr",
    "weekday 5": "samstag|sonnabend|sa",
    "weekday 6": "sonntag",
    "weekday 0, part morning": "montagmorgen|montagvormittag|montag früh|montag morgen",
    "weekday 1, part morning": "dienstagmorgen|dienstagvormittag|dienstag früh|dienstag morgen",
    "weekday 2, part morning": "mittwochmorgen|mittwochvormittag|mittwoch früh|mittwoch morgen",
    "weekday 3, part morning": "donnerstagmorgen|donnerstagvormittag|donnerstag früh|donnerstag morgen",
    "weekday 4, part morning": "freitagmorgen|freitagvormittag|freitag früh|freitag morgen",
    "weekday 5, part morning": "samstagmorgen|samstagvormittag|samstag früh|samstag morgen",
    "weekday 6, part morning": "sonntagmorgen|sonntagvormittag|sonntag früh|sonntag morgen",
    "weekday 0, part evening": "montagabend",
    "weekday 1, part evening": "dienstagabend",
    "weekday 2, part evening": "mittwochabend",
    "weekday 3, part evening": "donnerstagabend",
    "weekday 4, part evening": "freitagabend",
    "weekday 5, part evening": "samstagabend",
    "weekday 6, part evening": "sonntagabend",
    "weekday 0, part early": "montagfrüh",
    "weekday 0, part night": "montagnacht",
    "weekday 1, part early": "dienstagfrüh",
    "weekday 1, part night": "dienstagnacht",
    "weekday 2, part early": "mittwochfrüh",
    "weekday 2, part night": "mittwochnacht",
    "weekday 3, part early": "donnerstagfrüh",
    "weekday 3, part night": "donnerstagnacht",
    "weekday 4, part early": "freitagfrüh",
    "weekday 4, part night": "freitagnacht",
    "weekday 5, part early": "samstagfrüh",
    "weekday 5, part night": "samstagnacht",
    "weekday 6, part early": "sonntagfrüh",
    "weekday 6, part night": "sonntagnacht",
    "week -1": "letzte woche|letzter woche|vergangene woche|vergangener woche|vorige woche|voriger woche",
    "week 0": "woche|der woche|laufenden woche|dieser woche|diese woche",
    "week 0, lasting 1": "die ganze woche|ganze woche",
    "week 0, third 0": (
        "nach dem wochenende|wochenbeginn|wochenanfang|anfang der woche|beginn der woche|anfang dieser woche|wochenstart|dem wochenbeginn"
    ),
    "months -1": "letzten monat|letztem monat|vergangenen monat|vorigen monat",
    "months 0": "diesen monat|diesem monat",
    "month 1": "januar|jänner|jan",
    "month 2": "februar|feb|feber",
    "month 3": "märz|mrz",
    "month 4": "april|apr",
    "month 5": "mai",
    "month 6": "juni|jun",
    "month 7": "juli|jul",
    "month 8": "august|aug",
    "month 9": "september|sept|sep",
    "month 10": "oktober|okt",
    "month 11": "november|nov",
    "month 12": "dezember|dez",
    "third 0": "anfang|anfang der|zu beginn der|anfang des|zu beginn des|frühen|am frühen|anfangs",
    "third 1": "mitte|mitte der|mitte des",
    "third 2": "ende|ende der|ende des|gegen ende der|späten|am späten|spät",
    "part morning": "vormittag|vormittags|morgens|am morgen|am vormittag|frühmorgens|in der früh",
    "part early": "früh|frühmorgens|frühmorgen|am frühen morgen|frühschicht|frühstück|frühstückszeit|sonnenaufgang|morgengrauen|im morgengrauen|zum frühstück",
    "part noon": "mittagszeit|der mittagszeit|mittag|mittags|am mittag",
    "part lunch": "mittagspause|mittagessen",
    "part afternoon": "spätnachmittags|spätnachmittag|nachmittag|nachmittags|am nachmittag",
    "part evening": "abend|abends|am abend|abendessen|abendbrot|sonnenuntergang",
    "part night": "in der nacht von|nacht von|in der nacht vom|nachts|nacht",
    "part midnight": "null uhr|mitternacht",
    "part opening": "arbeitsbeginn|dienstbeginn|schichtbeginn|büroöffnung",
    "part late shift": "spätdienst|abendschicht|spätschicht",
    "part night shift": "nachtdienst|nachtschicht",
    "part past noon": (
        "nach der mittagspause|nach dem mittagessen|nach mittag|nach dem mittag|kurz nach mittag|kurz nach der mittagspause|früher nachmittag|"
        "frühen nachmittag"
    ),
    "part before noon": (
        "vor der mittagspause|vor dem mittagessen|vor mittag|kurz vor mittag|später vormittag|späten vormittag|frühstückspause|brotzeit|"
        "kaffeepause|spätvormittag"
    ),
    "part closing": "feierabend|vor feierabend|dienstschluss|schichtende|ladenschluss",
    "part small": "in der nacht auf|in der nacht zu|in der nacht zum|nacht auf|nacht zum|nacht zu",
    "lately 15": (
        "vor ein paar minuten|vor wenigen minuten|vor einer minute|gerade vorhin|"
        "seit eben|eben|gerade eben|soeben|eben gerade|eben erst|vor einem moment|vor einem augenblick|vor wenigen augenblicken|gerade erst|"
        "in diesem moment|grad eben"
    ),
    "lately 90": "seit einer weile|seit einer ganzen weile|seit einiger zeit|vor einer weile|vor einiger zeit|vorhin|gerade|vor kurzem|seit kurzem|seit vorhin",
    "lately 5760": (
        "in letzter zeit|seit neuestem|seit neustem|neuerdings|die tage|dieser tage|seit mehreren tagen|in den vergangenen tagen|"
        "den vergangenen tagen|letzter zeit|kürzlich|"
        "in den letzten tagen|den letzten tagen|die letzten tage|neulich|seit einigen tagen|seit ein paar tagen|seit paar tagen|seit tagen|"
        "letzten tage|letzten tagen"
    ),
    "lately 45, since 1": "seit etwa einer dreiviertelstunde",
    "lately 2880, lasting 1": "den dritten tag|dritten tag|dritter tag",
    "lately 1440, lasting 1": "den zweiten tag|zweiten tag|zweiter tag",
    "lately 4320, lasting 1": "den vierten tag|vierten tag",
    "amount 30": (
        "ner halben stunde|einer halben std|halben std|gut einer halben stunde|knapp einer halben stunde|einer halben stunde|"
        "eine halbe stunde|halben stunde|halbe stunde"
    ),
    "amount 45": "einer dreiviertelstunde|dreiviertelstunde|dreiviertel stunde|einer dreiviertel stunde",
    "amount 15": "einer viertelstunde|viertelstunde",
    "amount 90": "anderthalb stunden|eineinhalb stunden",
    "amount 60": "einer stunde|eine stunde|einer guten stunde|einer knappen stunde",
    "amount 20160": "vierzehn tagen|zwei wochen|14 tagen",
    "few 1": "ner|nem|ne|nen|eine|einer|einem|einen",
    "few 3": "ein paar|einigen|einige|wenigen|wenige",
    "few 5": "mehreren|mehrere",
    "number 1": "ein|eins",
    "number 2": "zwei|zweie",
    "number 3": "drei|dreie",
    "number 4": "vier|viere",
    "number 5": "fünf|fünfe",
    "number 6": "sechs|sechse",
    "number 7": "sieben|siebene",
    "number 8": "acht",
    "number 9": "neun|neune",
    "number 10": "zehn|zehne|um die zehn",
    "number 11": "elf|elfe",
    "number 12": "zwölf|zwölfe",
    "number 20": "zwanzig",
    "number 25": "fünfundzwanzig",
    "number 30": "dreißig",
    "number 15": "fünfzehn",
    "number 40": "vierzig",
    "number 45": "fünfundvierzig",
    "number 50": "fünfzig",
    "number 14": "vierzehn",
    "unit 1": "minute|minuten|min",
    "unit 60": "stunde|stunden|std|h",
    "unit 1440": "nächte|nächten|morgende|abende|abenden|vormittage|tag|tage|tagen",
    "unit 10080": "woche|wochen",
    "unit 43200": "monat|monate|monaten",
    "many 1, unit 60": "stunden",
    "many 1, unit 1440": "tagen|tage",
    "many 1, unit 10080": "wochen",
    "many 1, unit 43200": "monaten|monate",
    "before 2, since 1": (
        "dauer|wie lange|seit mehr als|seit mindestens|seit fast|seit ungefähr|seit ca|schon seit|bereits seit|nun seit|jetzt seit|"
        "seit nunmehr|seit inzwischen|seit mittlerweile|seit etwa|seit rund|seit gut|seit knapp|seit über"
    ),
    "before 1": "vor|vor etwa|vor ca|vor rund|vor ungefähr|vor gut|vor knapp",
    "ago 1": "in folge|am stück|hintereinander|nacheinander|in serie|her|zuvor",
    "ago 0": "schon|bereits|mittlerweile|inzwischen",
    "last 1": "letzten|letztem|letzter|letzte|vergangenen|vergangenem|vorigen|vorigem",
    "hour 0": "uhr|h",
    "half -30": "halb",
    "half -45": "viertel",
    "past 15": "viertel nach",
    "past 0": "nach|minuten nach",
    "to 15": "viertel vor|dreiviertel",
    "to 0": "vor|minuten vor",
    "between 1": "zwischen|irgendwann zwischen|nicht vor|frühestens um|frühestens",
    "and 1": "und|spätestens um|und spätestens um|und nicht nach|nicht nach",
    "or 1": "oder|vielleicht|evtl|eventuell|womöglich|könnte auch|bzw",
    "approx 1": (
        "würde ich sagen|denke ich|glaube ich|schätze ich|ich glaube|ich denke|irgendwann im laufe|im laufe|irgendwo um|"
        "knapp vor|knapp nach|kurz bevor|ein bisschen nach|ein bisschen vor|etwas nach|etwas vor|ein wenig nach|ein wenig vor|"
        "etwa|ungefähr|ca|circa|zirka|rund|gegen|so gegen|so um|so etwa|kurz nach|kurz vor|ungefähr um|so ungefähr|schätzungsweise|wohl|in etwa|"
        "spätestens|ziemlich genau|genau|punkt|irgendwann|exakt|pünktlich|gute|guten|knappe|knappen|knapp|reichlich|reichliche|schlappe|geschlagene|"
        "geschlagenen|satte|rum|herum|drumrum|umme|bestimmt|sicher|locker|mindestens|fast|über|mehr als|roundabout|so rund|irgendwas um|schätze|"
        "glaube|grob"
    ),
    "glue 1": "vom|seinem|unserem|beim|bei|von|am|dem|den|der|des|die|das|im|in|nach|um|zur|ortszeit|uhrzeit|zeit|an|schon|bereits|es|also",
    "theday 1, glue 1": "dem|am|den|vom|zum",
    "of 1, since 0": "vom|von",
    "of 1": "für",
    "onward 1": "an",
    "goes 1": "kommt|kommen|steht|stehen|hängt|hängen|erscheint|erscheinen|fehlt|fehlen|zeigt|zeigen|sehe|sehen|sieht|bleibt|bleiben|werden|wird|dreht|drehen|lädt|laden|startet|starten|öffnet|öffnen|lässt|lassen|bekomme|kriege|kriegen|komme|spinnt|spinnen|streikt|streiken|klappt|klappen|stürzt|stürzen|meldet|melden|antwortet|reagiert|reagieren|funktionieren|fliegt|fliegen|springt|gehen|tut|tun|habe|hab|nichts|kein|keine|niemand|jeder|jede|unser|unsere|unseren|mein|meine|sämtliche|dauernd|ständig|permanent|plötzlich|immer|nur|gar|überhaupt|komplett|total|tot|down|offline|geht|ist|sind|können|kann|wir|ich|haben|hat|alle|läuft|laufen|gibt|funktioniert|bekommen|bei|keiner|fing|kam",
    "comma 1": "aber|jedoch|allerdings|doch",
    "since 1": (
        "mit dem moment als|seit dem moment|seit der minute|seit dem augenblick|in dem moment als|"
        "seit letztem|seit letzter|seit vergangenem|seit vergangener|schon seit dem|bereits seit dem|"
        "seit der|seit diesem|seit dieser|seit unserem|seit eurem|seit ihrem|seit|schon seit|bereits seit|seitdem|seit so|seit circa|"
        "von dem moment an"
    ),
    "since 0": "ab|von|vom|so ab",
    "since 1, theday 1": "seit dem|ab dem",
    "after 1": "nach|seit|nach dem|seit dem|nach der|seit der|mit|mit dem|mit der|infolge|nachdem",
    "event 1": (
        "neustart|reboot|umstellen|zertifikatswechsel|zertifikatstausch|stromausfall|serverumzug|systemwechsel|providerwechsel|"
        "anbieterwechsel|passwortwechsel|umbenennung|zusammenlegung|fusion|hotfix|firmware|firmwareupdate|betriebssystemupdate|"
        "versionswechsel|datenimport|nachtarbeiten|bauarbeiten|"
        "gestartet|verschickt|eingeschaltet|umgestellt haben|neues handy|getauscht|angelegt|update|updates|release|wartung|wartungsfenster|"
        "umstellung|migration|aktualisierung|upgrade|rollout|einspielen|umgestellt|aktualisiert|neue version|neuen version|version|deployment|umzug|"
        "patch|wechsel|installation|installiert|eingespielt|änderung|freischaltung|relaunch|umgezogen|gewechselt|umgebaut|umgerüstet|umgestiegen|"
        "neue geräte|zeitumstellung|umbau|updaten|ausgerollt|hochgezogen|freigeschaltet|hinzugefügt"
    ),
    "then 1": "seitdem|seither|seit da|von da an|seit diesem zeitpunkt|ab da",
    "weekend 0": "vergangenes wochenende|vergangenem wochenende|letztem wochenende|vorigem wochenende|diesem wochenende|dieses wochenende|wochenend|am we|übers we|letzten wochenende|vergangenen wochenende|wochenende|am wochenende|übers wochenende|über das wochenende|letztes wochenende|dem wochenende",
    "part dusk": "kaffeezeit|schulschluss|dämmerung",
    "part arrival": (
        "als ich heute morgen kam|als ich anfing|als wir anfingen|als ich dazukam|beim reinkommen|beim ankommen|"
        "als ich mich heute anmeldete|beim einstempeln|als ich den rechner hochfuhr|"
        "als ich kam|als wir kamen|als ich reinkam|als wir reinkamen|als ich ins büro kam|als ich ankam|als wir ankamen|als ich angefangen habe|"
        "als ich zur arbeit kam|bei dienstantritt|als ich heute kam|als wir geöffnet haben|als wir aufgemacht haben|beim aufsperren|"
        "als ich eingestempelt habe"
    ),
    "like 1": "wie|genau wie|so wie|analog zu",
    "than 1": "als",
    "due 1": "ist am|ist um|sind am|findet am|tagt am|steht am",
    "act 1": (
        "gedrückt|geklickt|gestartet|hochgeladen|importiert|exportiert|gespeichert|veröffentlicht|eingeloggt|angemeldet|wollte|wollten|"
        "abgeschickt|verschickt|losgeschickt"
    ),
    "now 1": "diesmal|dieses mal|jetzt|nun|mittlerweile",
    "amount 150": "zweieinhalb stunden|zweieinhalb std",
    "amount 210": "dreieinhalb stunden",
    "months 0, third 0": "monatsersten|dem monatsersten|monatsanfang des|monatsanfang|monatsbeginn|anfang des monats|beginn des monats|anfang dieses monats|dem monatsanfang",
    "weekday 0, part afternoon": "montagnachmittag",
    "weekday 0, part lunch": "montagmittag",
    "weekday 1, part afternoon": "dienstagnachmittag",
    "weekday 1, part lunch": "dienstagmittag",
    "weekday 2, part afternoon": "mittwochnachmittag",
    "weekday 2, part lunch": "mittwochmittag",
    "weekday 3, part afternoon": "donnerstagnachmittag",
    "weekday 3, part lunch": "donnerstagmittag",
    "weekday 4, part afternoon": "freitagnachmittag",
    "weekday 4, part lunch": "freitagmittag",
    "weekday 5, part afternoon": "samstagnachmittag",
    "weekday 5, part lunch": "samstagmittag",
    "weekday 6, part afternoon": "sonntagnachmittag",
    "weekday 6, part lunch": "sonntagmittag",
    "at 1": "knapp vor|knapp nach|etwas nach|etwas vor|um|gegen|ab|seit|so gegen|so um|kurz nach|kurz vor|etwa um|ungefähr um|bereits um|schon um|nach|schlag|um schlag|punkt",
    "amount 360": "halben tag|halber tag|einem halben tag|einen halben tag",
    "lately 300, lasting 1": "den halben tag|schon den halben tag",
    "turn 1, fails 1": "endet am|reißt ab|bricht ab|hört auf",
    "began 1": (
        "der erste davon|die erste davon|das erste davon|die ersten davon|der erste dieser|die erste dieser|den ersten dieser|das erste dieser|erste davon|ersten davon|ersten dieser|erste dieser|hat begonnen am|ist begonnen|ist angefangen|erste beschwerde|die erste beschwerde|erste meldung|die erste meldung|erste fehlermeldung|der erste fall|erster fall|ersten fall|erster fehler|der erste fehler|erster alarm|angefangen hat|los gings|mal aufgefallen|laut log|"
        "erscheint erstmals|eingeschlichen|los|losging|aufgeschlagen|drauf gestoßen|darauf gestoßen|untergekommen|aufgekommen|"
        "bekannt geworden|auf gefallen|beginnend|tritt auf|treten auf|trat auf|traten auf|"
        "ersten|die ersten|auftreten|zeitpunkt des auftretens|begann das elend|fing es an|das erste|es war gegen|es war so|das war gegen|das war um|"
        "es war um|es muss|beginn|begann|begonnen|angefangen|anfang|fing|fing an|gestartet|erstmals|erstmalig|zuerst|das erste mal|zum ersten mal|"
        "zeitpunkt|startzeit|aufgetreten|trat|bemerkt|festgestellt|aufgefallen|gemerkt|entdeckt|gesehen|passiert|eingetreten|erste|erster|"
        "ausgefallen|abgestürzt|aufgetaucht|kam|losgegangen|ging los|gings los|wann|beginn der störung|störungsbeginn|eingesetzt|abgebrochen|"
        "rief an|meldete sich|meldeten sich|hat sich gemeldet|haben sich gemeldet|beschwerte sich|erste anruf|der erste anruf|mitbekommen|"
        "gemerkt haben|entdeckten|bemerkte|merkte|merkten|bemerkten|auffällig|fiel auf|stellten fest|stellte fest|gefunden|los ging|aufgeflogen"
    ),
    "label 1": "uhrzeit|datum|wann|zeit",
    "turn 1": (
        "verschwunden|weg|rausgeflogen|raus|fiel|fielen|brach|brachen|stürzte|stürzten|blieb|blieben|wurde|wurden|ging|gingen|kam|kamen|verschwand|"
        "verschwanden|fror|hängte|hing|ausgestiegen|abgeschmiert|ausgefallen|abgestürzt|abgebrochen|eingefroren|zusammengebrochen|gesperrt|geflogen|"
        "stehengeblieben|stehen geblieben|weggebrochen|verloren|unterbrochen|war|waren|konnten|konnte|tauchte|tauchten|lahmgelegt|sah|sahen|stand|"
        "standen|erschien|erscheint|bekamen|bekam|verschluckt|schlug|schlugen|scheiterte|hängen|flog|flogen|verabschiedet|aufgegeben|abgeraucht|"
        "gestreikt|schluss|bekomme|bekommen|plötzlich|auf einmal|von selbst|von allein|von alleine|aus heiterem himmel|schlagartig|urplötzlich|"
        "von jetzt auf gleich|mit einem mal"
    ),
    "fails 1": (
        "weg|verschwunden|lahm|defekt|unvollständig|doppelt|verloren|gesperrt|unmöglich|tote|hakt|spinnt|streikt|klemmt|schluss|verzögert|verspätet|"
        "timeout|nirgends|lässt sich|absturz|abstürze|crash|ende|nie|niemanden|weißer|weißes|vorbei|rausgeflogen|nicht|kein|keine|keinen|keiner|nix|"
        "nichts|niemand|fehler|fehlermeldung|kaputt|ausfall|ausgefallen|gestört|störung|langsam|leer|falsch|problem|probleme|abgestürzt|stürzt|"
        "hängt|weiß|weiße|fehlt|fehlen|tot|down|aus|abgebrochen|fehlten|stockt|mausetot|unbrauchbar|unleserlich|keinerlei|verweigert|nimmer|nich|"
        "net|ned|schwarz|fremden|fremde|vertauscht|verkehrt|null|stumm|zerschossen|verrutscht|hinüber|im eimer|futsch|spinnen|haut nicht hin"
    ),
    "fine 1": (
        "ging's noch|gings noch|lief's noch|liefs noch|klappte's noch|hat's noch|hat's geklappt|hat's funktioniert|ging's gut|war's noch|war's gut|funktionierte's noch|ließ sich noch|ging ja noch|ging wenigstens noch|"
        "noch sauber|noch sauber aus|sauber aus|noch pünktlich|noch alles pünktlich|noch korrekt|noch richtig|noch vollständig|noch alles|noch intakt|noch heil|noch ok|noch okay|noch normal aus|noch gut aus|tauchte noch auf|noch sichtbar|noch erreichbar|noch grün|noch rund|lief rund|ging das noch|waren sie noch|war sie noch|war er noch|war es noch|war das noch|war alles noch|waren alle noch|waren die noch|sah alles noch|sah es noch|sah das noch|noch wie immer|wie gewohnt|wie immer|noch wie gewohnt|noch stabil|noch schnell|noch zuverlässig|kamen sie noch|kam er noch|kam sie noch|kam alles noch|"
        "stimmte noch|stimmte noch alles|stimmte es noch|stimmte alles|stimmten|stimmte|war noch da|waren noch da|passte noch|passte|"
        "passten|war noch richtig|stimmten noch|da war noch|"
        "kam ich noch|kamen noch|stand noch|gab es noch|hatte ich noch|noch problemlos|noch drin|noch rein|alles flott|flott|war noch|waren noch|"
        "noch gegangen|gingen noch|konnten noch|noch gut|lief|liefen|ging noch alles|klappte es|hat es noch|funktionierte es|noch in ordnung|"
        "noch da|noch geklappt|noch funktioniert|letzter erfolgreicher|zuletzt erfolgreich|noch normal|alles normal|keine probleme|kein problem|"
        "ging es noch|alles in ordnung|war noch alles|problemlos|funktioniert hatte|ging noch|lief noch|funktionierte|funktionierte noch|"
        "war alles|alles gut|ok|in ordnung|zuletzt|letztmals|letzte mal|einwandfrei|ging alles|lief alles|klappte|klappte noch|noch gearbeitet|"
        "noch benutzt|noch genutzt|noch verwendet|noch gesehen|noch gehabt|noch exportiert|noch importiert|noch gedruckt|noch geöffnet|"
        "noch verschickt|noch bekommen|noch gekriegt|noch geschafft|anstandslos|tadellos|reibungslos|wie am schnürchen"
    ),
    "was 1": "war|waren|lief|liefen|ging|gingen|konnten|konnte|kamen|klappte",
    "lastgood 1": (
        "die letzte|der letzte|das letzte|letzte erfolgreiche|letzter erfolgreicher|letzte mail|letzte nachricht|zuletzt|letzter eintrag|"
        "letzte eintrag|letzter import|letzter export|letzte buchung|letztmals|letzte anruf|letzter anruf|letztes mal|das letzte mal|"
        "letzte synchronisation|letzte meldung|das letzte foto|die letzte zeile|die letzte datei|die letzte antwort|die letzte sitzung"
    ),
    "until 1": "bis|davor|vorher|bis einschließlich|bis inklusive|bis inkl",
    "against 1": (
        "erst am|erst ab|erst um|start ist|termin ist|geht raus|gehen raus|findet statt|finden statt|steht an|kommt am|kommen am|besuch am|tagt am|tagt|treffen am|"
        "arbeiten von|arbeitet von|öffnen|öffnet|besetzt|schließt|startet|starten|beginnt|danke|bezüglich|ihre mail|ihre nachricht|deine mail|"
        "sie schrieben|raum|build|sprechstunde|läuft noch bis|auswertung vom|abnahme|brauchen|brauche|benötigen|benötige|beheben|muss|müssen|soll|"
        "sollen|wollen|möchten|werden|wird|startet am|starten am|beginnt am|öffnungszeiten|geöffnet von|bericht vom|berichte vom|rechnung vom|"
        "daten vom|mail vom|nachricht vom|ticket vom|gespräch|telefonat|rückruf|rufen sie|eingeladen|gebucht|abgabetermin|vorstandssitzung|sitzung|"
        "bis zum|bis spätestens|spätestens|workshop|erreichen|bürozeiten|mo fr|filter|zeitraum|auswertung für|bericht für|daten für|sprechzeiten|"
        "fällig|termin|besprechung|meeting|spätestens bis|frist|abgabe|nächste|nächsten|nächster|präsentation|geplant|start der|livegang|go live|"
        "kunde seit|kunden seit|erreichbar|bitte bis|dabei|vorgestellt|lieferung|audit|debrief|zählt von|geschäftszeiten|mittagspause von|pause von|"
        "abgelaufen|gültig bis|gültig"
    ),
    "use 1": (
        "unverändert|nichts angefasst|niemand hat etwas geändert|niemand etwas geändert|hat keiner was geändert|nicht angefasst|"
        "im feld|im einsatz|nutzen wir|nutze ich|nutzen|arbeite ich|arbeiten wir|nichts geändert|nichts verändert|nicht geändert|keine änderungen|"
        "nichts umgestellt|nichts deployt|nichts installiert|live seit|läuft die studie|im urlaub|verheiratet|haben wir den vertrag|angestellt|"
        "kunde seit|kunden seit|sind kunde|sind kunden|kunde bei|kunden bei|kunde von|treue kunden|langjährige kunden|bezahlt|studie läuft|"
        "umfrage läuft|befragung läuft|kampagne läuft|aktion läuft|studie ist|umfrage ist|befragung ist|läuft die umfrage|feldphase|bin admin|"
        "bin neu|bin ich admin|bin ich neu|neu dabei|zuständig"
    ),
    "deed 1": (
        "sagte mir|hat mir gesagt|schrieb mir|hat mir geschrieben|meinte um|simste mir|erzählte mir|hab ich angerufen|rief ich|ich rief|wir riefen|neu hochgefahren|ausgesteckt|"
        "neu gestartet|neugestartet|gelöscht|versucht|probiert|angerufen|geschrieben|gemeldet|aufgemacht|eröffnet|erstellt|gesendet|geschickt|"
        "geöffnet|gebeten|besprochen|telefoniert|neustart|gestartet ohne|zurückgesetzt|gesprochen|verlängert|bestellt|mitgeteilt|kontaktiert|"
        "gefragt|zurückgeschickt|zurückgegeben"
    ),
    "every 1": (
        "montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|werktags|werktäglich|jeden|jede|jeder|jedes|täglich|immer|stets|"
        "wöchentlich|nächtlich|jeweils|üblicherweise|normalerweise|pro"
    ),
    "turnto 1": "nein|quatsch|besser gesagt|genauer gesagt|genauer|korrektur|vielmehr|sorry|also eigentlich|eigentlich",
    "greet 1": (
        "guten morgen|guten tag|guten abend|schönes wochenende|schönen tag|schönen abend|schöne woche|schönen feierabend|schönen nachmittag|"
        "gute nacht|gutes wochenende|angenehmen tag|guten start in die woche"
    ),
    "number 13": "dreizehn",
    "number 16": "sechzehn",
    "number 17": "siebzehn",
    "number 18": "achtzehn",
    "number 19": "neunzehn",
    "number 24": "vierundzwanzig",
    "number 48": "achtundvierzig",
    "number 60": "sechzig",
    "number 90": "neunzig",
    "number 35": "fünfunddreißig",
    "number 55": "fünfundfünfzig",
    "clause 1, since 1": "seit wir|seit ich|seit ihr|seitdem wir|seitdem ich|seitdem ihr",
    "shows 1": "zeigt|anzeigt|statt|anstatt|steht auf|angezeigt als|anstelle von",
    "feast 1101": "allerheiligen",
    "feast 1031": "reformationstag|halloween",
    "feast 1206": "nikolaus|nikolaustag",
    "feast 1224": "heiligabend|heilig abend",
    "feast 1225": "weihnachten",
    "feast 1231": "silvester",
    "feast 101": "neujahr",
    "feast 1003": "tag der deutschen einheit|deutschen einheit",
    "feast 1111": "martini|st martin|sankt martin|elften elften",
    "dash 1, glue 1": "auf|auf den",
    "nth 1161, plus -7, west 0": "zeitumstellung|umstellung auf winterzeit|umstellung auf die winterzeit|winterzeit|uhrenumstellung|uhrumstellung",
    "hourly 1": "kurz vor|kurz nach|knapp vor|knapp nach|kurz bevor",
    "season 3": "frühling|frühjahr",
    "season 6": "sommer|sommerferien|den sommerferien",
    "season 9": "herbst|herbstferien|den herbstferien",
    "season 12": "winter",
    "prior 1": "vor|vor dem|vorm|vor der",
    "since 1, part arrival": (
        "seit ich da bin|seit wir da sind|seit ich hier bin|seit ich im büro bin|seit dienstbeginn|seit schichtbeginn|seit arbeitsbeginn|"
        "seit ich angefangen habe|seit ich eingeloggt bin|seit wir aufgemacht haben|seit wir geöffnet haben"
    ),
    "lately 20160": "seit wochen|seit einigen wochen|seit mehreren wochen|seit ein paar wochen|in den letzten wochen|den letzten wochen",
    "part early shift": "tagschicht|tagdienst|frühdienst",
    "lately 20160, lasting 1": "dritte woche|die dritte woche|dritte woche in folge|dritten woche|der dritten woche",
    "lately 10080, lasting 1": "zweite woche|die zweite woche|zweite woche in folge|zweiten woche|der zweiten woche",
    "since 1, at 1, approx 1, hourly 1": "seit knapp vor|seit knapp nach|seit kurz vor|seit kurz nach|seit etwas nach|seit etwas vor",
    "weekend -1": "vorletztes wochenende|vorletzten wochenende|vorletztem wochenende|dem vorletzten wochenende|das vorletzte wochenende|am vorletzten wochenende|vorvergangenes wochenende|vorvergangenen wochenende",
    "week -2": "vorletzte woche|vorletzter woche|der vorletzten woche|vorvergangene woche|vorvergangener woche|die vorletzte woche",
    "months -1, third 2": "monatsende|dem monatsende|monatsabschluss|dem monatsabschluss|ende letzten monats|ende des letzten monats|ende vorigen monats",
    "lately 60": "vor ner stunde|seit ner stunde|in der letzten stunde|der letzten stunde|die letzte stunde|letzte stunde",
    "nthday 1": "ersten|dem ersten|am ersten",
    "nthday 2": "zweiten|dem zweiten|am zweiten",
    "nthday 3": "dritten|dem dritten|am dritten",
    "nthday 4": "vierten|dem vierten|am vierten",
    "nthday 5": "fünften|dem fünften|am fünften",
    "nthday 6": "sechsten|dem sechsten|am sechsten",
    "nthday 7": "siebten|dem siebten|am siebten",
    "nthday 9": "neunten|dem neunten|am neunten",
    "nthday 10": "zehnten|dem zehnten|am zehnten",
    "nthday 11": "elften|dem elften|am elften",
    "nthday 12": "zwölften|dem zwölften|am zwölften",
    "nthday 13": "dreizehnten|dem dreizehnten|am dreizehnten",
    "nthday 14": "vierzehnten|dem vierzehnten|am vierzehnten",
    "nthday 15": "fünfzehnten|dem fünfzehnten|am fünfzehnten",
    "nthday 16": "sechzehnten|dem sechzehnten|am sechzehnten",
    "nthday 17": "siebzehnten|dem siebzehnten|am siebzehnten",
    "nthday 18": "achtzehnten|dem achtzehnten|am achtzehnten",
    "nthday 19": "neunzehnten|dem neunzehnten|am neunzehnten",
    "nthday 20": "zwanzigsten|dem zwanzigsten|am zwanzigsten",
    "attempt 1, deed 1": "probiert|versucht|ausprobiert",
    "newmonth 1": "monatswechsel|dem monatswechsel|seit monatswechsel",
    "turns 1, glue 1": "übergang von",
    "fails 1, now 1": "heute schaue ich|heute schau ich|heute sehe ich|heute seh ich|jetzt schaue ich|jetzt sehe ich",
    "others 1": "eurem ausfall|mit eurem ausfall|mit ihrem ausfall|ihrem ausfall|euer ausfall|ihr ausfall|eurer störung|ihrer störung|eure störung|ihre störung|ausfall bei euch|ausfall bei ihnen|störung bei euch|störung bei ihnen|uns nicht betroffen|wir waren nicht betroffen|waren wir nicht betroffen|hat uns nicht getroffen",
    "effort 1": "gesucht|rumgesucht|herumgesucht|rumprobiert|herumprobiert|durchgeklickt|rumgeklickt|herumgeklickt|gestöbert|gegrübelt|gewartet|warteschleife|verbracht|vergeudet|gegoogelt|gekämpft mit",
    "began 1, day 0": "heute wieder|heute schon wieder|heute erneut|schon wieder heute|wieder heute|heute nochmal",
    "part huddle": "morgenrunde|frührunde|frühbesprechung|morgenbesprechung|standup|stand up|daily|morgenmeeting|teamrunde|schichtbesprechung|morgenkreis",
    "weekday 0, part huddle": "montagsrunde|montagsbesprechung|montagsmeeting|montagsmorgenrunde|montagsdaily|montagsstandup",
    "weekday 1, part huddle": "dienstagsrunde|dienstagsbesprechung|dienstagsmeeting|dienstagsmorgenrunde|dienstagsdaily|dienstagsstandup",
    "weekday 2, part huddle": "mittwochsrunde|mittwochsbesprechung|mittwochsmeeting|mittwochsmorgenrunde|mittwochsdaily|mittwochsstandup",
    "weekday 3, part huddle": "donnerstagsrunde|donnerstagsbesprechung|donnerstagsmeeting|donnerstagsmorgenrunde|donnerstagsdaily|donnerstagsstandup",
    "weekday 4, part huddle": "freitagsrunde|freitagsbesprechung|freitagsmeeting|freitagsmorgenrunde|freitagsdaily|freitagsstandup",
    "part coffee": "meinem kaffee|dem kaffee|ersten kaffee|dem ersten kaffee|meinem ersten kaffee|zweiten kaffee|dem zweiten kaffee|erster kaffee|kaffeeholen",
    "feast 1130": "andreastag",
    "feast 1226": "zweiten weihnachtstag|stephanstag|stefanitag",
    "feast 1204": "barbaratag",
    "feast 106": "dreikönigstag|heilige drei könige",
    "feast 501": "tag der arbeit|maifeiertag|ersten mai",
    "feast 214": "valentinstag",
    "nth 1134, plus 1": "black friday",
    "nth 1134, plus 4": "cyber monday",
}
# fmt: on
