"""How people say when something began, in five languages: the words of days, hours, parts of a day, zones and beginnings.

Owns words only; `gateway.message.when` owns what they mean together. A key says what its phrases are ("day -1, part night"),
phrases are parted by |, in any case, with or without accents. Words of a language stand beside the English ones.
"""

from typing import Final

# Minutes from the local midnight of the day that is meant; below 0 and beyond 1440 are the nights around it.
PARTS: Final[dict[str, tuple[int, int]]] = {
    "morning": (5 * 60, 12 * 60),
    "early": (5 * 60, 9 * 60),
    "dawn": (0, 5 * 60),
    "noon": (11 * 60 + 30, 13 * 60),
    "lunch": (11 * 60 + 30, 14 * 60),
    "afternoon": (12 * 60, 18 * 60),
    "evening": (17 * 60, 24 * 60),
    "night": (18 * 60, 28 * 60),
    "overnight": (-6 * 60, 9 * 60),
    "small": (-2 * 60, 6 * 60),  # the night that ends on that day
    "midnight": (-30, 30),
    "opening": (6 * 60, 10 * 60),
    "closing": (16 * 60, 20 * 60),
    "early shift": (4 * 60, 14 * 60),
    "late shift": (13 * 60, 22 * 60),
    "night shift": (20 * 60, 30 * 60),
}
PM_PARTS: Final = frozenset(("afternoon", "evening", "night", "lunch", "noon", "closing", "late shift"))

# fmt: off
WORDS: Final[dict[str, dict[str, str]]] = {
    "en": {
        "goes 1": "we|i|it|its|it's|all|every|everyone|everybody|our|my|they|users|there|when|with|but|so|sharp|and|everything|most|something|one",
        "day 0": "today|this day",
        "day -1": "yesterday|yday|the day before",
        "day -2": "the day before yesterday|day before yesterday",
        "day 1": "tomorrow|tmrw|tomorow",
        "day 0, part morning": "this morning|today in the morning",
        "day 0, part early": "early this morning|first thing this morning|first thing today",
        "day 0, part afternoon": "this afternoon",
        "day 0, part evening": "this evening|tonight",
        "day 0, part overnight": "overnight|during the night|in the night|this night",
        "day 0, part lunch": "this lunchtime|this noon",
        "day -1, part night": "last night|yesterday night|last nite",
        "day -1, part evening": "last evening|yesterday evening",
        "weekend 0": "this weekend|over the weekend|during the weekend|the weekend|at the weekend|last weekend|on the weekend",
        "week -1": "last week|the previous week|week before", "week 0": "this week|earlier this week|the week",
        "months -1": "last month", "months 0": "this month",
        "last 1": "last|previous|past",
        "weekday 0": "monday|mondays|mon", "weekday 1": "tuesday|tuesdays|tue|tues", "weekday 2": "wednesday|wednesdays|wed|weds",
        "weekday 3": "thursday|thursdays|thu|thur|thurs", "weekday 4": "friday|fridays|fri", "weekday 5": "saturday|saturdays|sat",
        "weekday 6": "sunday|sundays|sun",
        "month 1": "january|jan", "month 2": "february|feb", "month 3": "march|mar", "month 4": "april|apr", "month 5": "may",
        "month 6": "june|jun", "month 7": "july|jul", "month 8": "august|aug", "month 9": "september|sept|sep",
        "month 10": "october|oct", "month 11": "november|nov", "month 12": "december|dec",
        "part morning": "morning|mornings|in the morning|the morning|morning shift|forenoon",
        "part early": "early morning|early in the morning|early",
        "part noon": "noon|midday|high noon", "part lunch": "lunch|lunchtime|lunch time|lunch break|lunch hour",
        "part afternoon": "afternoon|in the afternoon|the afternoon|late afternoon|early afternoon",
        "part evening": "evening|in the evening|the evening|late evening|eve",
        "part night": "night|at night|the night|late at night|late night",
        "part midnight": "midnight", "part dawn": "the small hours|small hours|the early hours|early hours",
        "part opening": "start of business|opening|opening time|the start of the day|start of the day",
        "part closing": "close of business|cob|end of business|end of day|eod|close of play|the end of the day",
        "part early shift": "first shift|early shift|day shift", "part late shift": "second shift|late shift|evening shift",
        "part night shift": "third shift|night shift|graveyard shift",
        "number 1": "one", "number 2": "two", "number 3": "three", "number 4": "four", "number 5": "five", "number 6": "six",
        "number 7": "seven", "number 8": "eight", "number 9": "nine", "number 10": "ten", "number 11": "eleven",
        "number 12": "twelve", "number 20": "twenty", "number 25": "twenty five", "number 30": "thirty",
        "few 1": "a|an", "few 2": "a couple of|couple of|a couple|couple", "few 4": "a few|few|some", "few 5": "several",
        "amount 30": "half an hour|half hour|a half hour", "amount 45": "three quarters of an hour",
        "amount 60": "an hour|the last hour|the past hour", "amount 90": "an hour and a half|one and a half hours|1.5 hours",
        "unit 1": "minute|minutes|min|mins", "unit 60": "hour|hours|hr|hrs|h", "unit 1440": "day|days",
        "unit 10080": "week|weeks|wk|wks", "unit 43200": "month|months",
        "ago 1": "ago|back|earlier|now|previously|or so ago|already",
        "before 2": "for the last|for the past|in the last|in the past|over the last|over the past|within the last|the past|the last",
        "before 0": "for about|for over|for almost|for nearly|for at least|for around|for more than|for some|for the better part of|for",
        "approx 1": "about|around|approximately|approx|roughly|circa|ca|like|ish|some time|sometime|or so|or thereabouts|more or less"
                    "|give or take|shortly after|just after|shortly before|just before|right after|nearly|almost|i think|i believe|i guess"
                    "|maybe|probably|about|close to|towards|toward|near|thereabouts|exactly|precisely|sharp|at approx",
        "glue 1": "the|of|on|in|this|at about|local time|local|time|hours|was|it was|that|very|s|at the|in the|started",
        "at 1": "at|around|about|by the clock|starts|starts at|starting at"
                "|at around|at about|at approximately|at roughly|@|at like|right at|after|before",
        "am 0": "am|a m", "am 12": "pm|p m",
        "hour 0": "o'clock|oclock|o clock|hrs|hours|h",
        "half 30": "half|half past", "past 15": "quarter past|a quarter past|quarter after", "to 15": "quarter to|a quarter to|quarter of",
        "past 0": "past", "to 0": "to|till", "between 1": "between|somewhere between", "and 1": "and",
        "since 1": "since|as of|as from|ever since|dating from|dating back to|on since|from about|starting from", "since 0": "from|starting|beginning|effective",
        "began 1": "began|begun|begins|started|start|started at|start time|starttime|beginning|first|firstly|first time|first noticed|first seen|first observed"
                   "|first occurred|first occurrence|first occurence|first reported|first hit|onset|noticed|notice|spotted|noted|observed|occurred|occured|happened|happening|appeared"
                   "|appears|showed up|cropped up|came up|set in|went down|went dark|go down|broke|dropped|when did it start|since when|when|time|time of incident"
                   "|time of occurrence|incident time|detected|discovered|saw it|found out|found|tried|flipped|turned|kicked in|surfaced|got worse|stopped|quit"
                   "|stopped working|last worked|died|crashed|went offline|went red|came in|hit us|lost|alerted|paged|alarm|the moment",
        "fails 1": "down|fail|fails|failed|failing|failure|error|errors|broken|broke|cannot|can't|cant|couldn't|couldnt|not|doesn't|doesnt|don't|dont|isn't|isnt|won't|wont"
                   "|nothing|nobody|none|no|slow|crash|crashes|crashed|crashing|same|blank|empty|missing|wrong|stuck|unavailable|unreachable"
                   "|outage|red|timeout|timeouts|problem|problems|issue|issues|like this|like that|hangs|hanging|frozen|freezes|refuses|unable|lost"
                   "|stopped|dead|gone|dies|kicked|thrown|never|without",
        "against 1": "due|by|launch|launches|launching|launched|meeting|meetings|deadline|go live|goes live|going live|golive|opened|open since|created|submitted|sent"
                    "|printed|next|shift until|scheduled|planned|presentation|demo|call at|appointment|webinar|event|board|expires|delivery|deliver|readout|report is due"
                    "|last deploy|updated|founded|customers since|customer since|customer|with you since|opening hours|office hours|we are open|reach me|call me|will be"
                    "|be back|out of office|back on|on shift|reply by|respond by|before|signed|joined|invoice|renewal|contract|ordered|goes out|going out|planned for"
                    "|interview is|starts tomorrow|ready by|go out",
        "fine 1": "was fine|were fine|worked|worked fine|was working|was ok|was okay|was still|still had|still worked|still fine|still working|was able|were able"
                    "|last time|did not see|didn't see|didnt see|was all right|was alright|no problem|no problems|ran fine|last successful|last success|was good|were good"
                    "|was up|no issues|no issue|no trouble|had it|used to|was fine before|all fine|all good|perfectly|normally|fine|ok|working|went through",
        "until 1": "until|till|untill|up until|up to|ok until|fine until|prior to",
    },
    "de": {
        "goes 1": "geht|ist|sind|können|kann|wir|ich|haben|hat|alle|läuft|laufen|gibt|funktioniert|war|bekommen|bei|keiner|fing|kam",
        "day 0": "heute", "day -1": "gestern", "day -2": "vorgestern", "day 1": "morgen|übermorgen|morgigen",
        "day 0, part morning": "heute morgen|heute vormittag|heut morgen|heute in der früh|heut vormittag", "day 0, part early": "heute früh|heut früh|heute morgen früh|heute am frühen morgen",
        "day 0, part noon": "heute mittag", "day 0, part afternoon": "heute nachmittag", "day 0, part evening": "heute abend",
        "day 0, part small": "heute nacht|in der nacht|diese nacht|über nacht",
        "day -1, part morning": "gestern morgen|gestern vormittag|gestern früh", "day -1, part night": "gestern nacht|letzte nacht|vergangene nacht",
        "day -1, part evening": "gestern abend",
        "weekend 0": "wochenende|am wochenende|übers wochenende|über das wochenende|seit dem wochenende|letztes wochenende",
        "week -1": "letzte woche|letzter woche|vergangene woche|vergangener woche|vorige woche|voriger woche", "week 0": "diese woche|dieser woche|anfang der woche",
        "months -1": "letzten monat|letztem monat|vergangenen monat|vorigen monat", "months 0": "diesen monat|diesem monat",
        "last 1": "letzten|letztem|letzter|letzte|vergangenen|vergangenem|vorigen|vorigem",
        "weekday 0": "montag|montags|mo", "weekday 1": "dienstag|dienstags|di", "weekday 2": "mittwoch|mittwochs|mi", "weekday 3": "donnerstag|donnerstags|do",
        "weekday 4": "freitag|freitags|fr", "weekday 5": "samstag|sonnabend|samstags|sa", "weekday 6": "sonntag|sonntags|so",
        "weekday 0, part morning": "montagmorgen|montagvormittag|montag früh|montag morgen", "weekday 1, part morning": "dienstagmorgen|dienstagvormittag|dienstag früh|dienstag morgen",
        "weekday 2, part morning": "mittwochmorgen|mittwochvormittag|mittwoch früh|mittwoch morgen", "weekday 3, part morning": "donnerstagmorgen|donnerstagvormittag|donnerstag früh|donnerstag morgen",
        "weekday 4, part morning": "freitagmorgen|freitagvormittag|freitag früh|freitag morgen", "weekday 5, part morning": "samstagmorgen|samstagvormittag|samstag früh|samstag morgen", "weekday 6, part morning": "sonntagmorgen|sonntagvormittag|sonntag früh|sonntag morgen",
        "weekday 0, part afternoon": "montagnachmittag|montagmittag", "weekday 1, part afternoon": "dienstagnachmittag|dienstagmittag", "weekday 2, part afternoon": "mittwochnachmittag|mittwochmittag",
        "weekday 3, part afternoon": "donnerstagnachmittag|donnerstagmittag", "weekday 4, part afternoon": "freitagnachmittag|freitagmittag", "weekday 5, part afternoon": "samstagnachmittag|samstagmittag", "weekday 6, part afternoon": "sonntagnachmittag|sonntagmittag",
        "weekday 0, part evening": "montagabend", "weekday 1, part evening": "dienstagabend", "weekday 2, part evening": "mittwochabend", "weekday 3, part evening": "donnerstagabend",
        "weekday 4, part evening": "freitagabend", "weekday 5, part evening": "samstagabend", "weekday 6, part evening": "sonntagabend",
        "month 1": "januar|jänner|jan", "month 2": "februar|feb|feber", "month 3": "märz|mrz", "month 4": "april|apr", "month 5": "mai", "month 6": "juni|jun", "month 7": "juli|jul",
        "month 8": "august|aug", "month 9": "september|sept|sep", "month 10": "oktober|okt", "month 11": "november|nov", "month 12": "dezember|dez",
        "part morning": "vormittag|vormittags|morgens|am morgen|am vormittag|frühmorgens|in der früh", "part early": "früh|am frühen morgen|frühschicht",
        "part noon": "mittag|mittags|am mittag", "part lunch": "mittagspause|mittagessen", "part afternoon": "nachmittag|nachmittags|am nachmittag|spätnachmittag",
        "part evening": "abend|abends|am abend|feierabend", "part night": "nachts|nacht", "part midnight": "mitternacht", "part opening": "arbeitsbeginn|dienstbeginn|schichtbeginn|büroöffnung",
        "part late shift": "spätschicht", "part night shift": "nachtschicht",
        "number 1": "ein|eins", "number 2": "zwei", "number 3": "drei", "number 4": "vier", "number 5": "fünf", "number 6": "sechs", "number 7": "sieben", "number 8": "acht",
        "number 9": "neun", "number 10": "zehn", "number 11": "elf", "number 12": "zwölf", "number 20": "zwanzig", "number 25": "fünfundzwanzig", "number 30": "dreißig",
        "few 1": "eine|einer|einem|einen", "few 3": "ein paar|einigen|einige|wenigen|wenige", "few 5": "mehreren|mehrere",
        "amount 30": "einer halben stunde|eine halbe stunde|halben stunde|halbe stunde", "amount 45": "einer dreiviertelstunde|dreiviertelstunde", "amount 15": "einer viertelstunde|viertelstunde", "amount 90": "anderthalb stunden|eineinhalb stunden",
        "unit 1": "minute|minuten|min", "unit 60": "stunde|stunden|std|h", "unit 1440": "tag|tage|tagen", "unit 10080": "woche|wochen", "unit 43200": "monat|monate|monaten",
        "ago 1": "her|zuvor|lang|schon", "before 2": "seit etwa|seit rund|seit gut|seit knapp|seit über", "before 1": "vor|vor etwa|vor ca|vor rund|vor ungefähr|vor gut|vor knapp",
        "approx 1": "etwa|ungefähr|ca|circa|zirka|rund|gegen|so gegen|so um|so etwa|kurz nach|kurz vor|ungefähr um|so ungefähr|schätzungsweise|wohl|in etwa|spätestens|ziemlich genau|genau|punkt|irgendwann|exakt|pünktlich|so",
        "glue 1": "am|dem|den|der|des|die|das|im|in|nach|um|zur|ortszeit|uhrzeit|zeit|an|schon|bereits|es|war|also|vom",
        "at 1": "um|gegen|ab|seit|so gegen|so um|kurz nach|kurz vor|etwa um|ungefähr um|bereits um|schon um|so ab|nach",
        "hour 0": "uhr|h", "half -30": "halb", "past 15": "viertel nach", "to 15": "viertel vor|dreiviertel", "past 0": "nach|minuten nach", "to 0": "vor|minuten vor",
        "between 1": "zwischen|irgendwann zwischen", "and 1": "und",
        "since 1": "seit|seit dem|ab dem|seit der|schon seit|bereits seit|seitdem", "since 0": "ab|von|vom",
        "began 1": "beginn|begann|begonnen|angefangen|anfang|fing|fing an|gestartet|erstmals|erstmalig|zuerst|das erste mal|zum ersten mal|zeitpunkt|startzeit|aufgetreten|trat|auf|bemerkt|festgestellt"
                   "|aufgefallen|gemerkt|entdeckt|gesehen|passiert|eingetreten|erste|erster|ausgefallen|abgestürzt|aufgetaucht|kam|losgegangen|ging los|gings los|wann|beginn der störung|störungsbeginn|eingesetzt|abgebrochen",
        "fails 1": "nicht|kein|keine|keinen|keiner|nix|nichts|niemand|fehler|fehlermeldung|kaputt|ausfall|ausgefallen|gestört|störung|langsam|leer|falsch|problem|probleme|abgestürzt|stürzt|hängt|weiß|weiße|so|fehlt|fehlen|tot|down|aus|abgebrochen",
        "against 1": "fällig|termin|besprechung|meeting|spätestens bis|frist|abgabe|eröffnet|erstellt|geöffnet|nächste|nächsten|nächster|präsentation|geplant|start der"
                    "|livegang|go live|kunde seit|kunden seit|erreichbar|bitte bis|dabei|gesendet|vorgestellt|lieferung",
        "fine 1": "ging noch|lief noch|funktionierte|funktionierte noch|war alles|alles gut|noch gut|ok|in ordnung|zuletzt|letztmals|letzte mal|einwandfrei|problemlos"
                    "|noch alles|ging alles|lief alles|klappte|klappte noch",
        "until 1": "bis|davor|vorher",
    },
    "fr": {
        "goes 1": "nous|on|je|tous|toutes|ça|il|elle|notre|nos|sur|chez",
        "day 0": "aujourd'hui|aujourd hui|ce jour", "day -1": "hier", "day -2": "avant hier|avant-hier", "day 1": "demain|après demain",
        "day 0, part morning": "ce matin|ce matin tôt|aujourd'hui matin", "day 0, part noon": "ce midi", "day 0, part afternoon": "cet après midi|cette après midi|cet aprem", "day 0, part evening": "ce soir",
        "day 0, part small": "cette nuit|dans la nuit|pendant la nuit", "day -1, part morning": "hier matin", "day -1, part noon": "hier midi", "day -1, part afternoon": "hier après midi|hier aprem", "day -1, part evening": "hier soir|hier au soir", "day -1, part night": "la nuit dernière|la nuit passée|hier dans la nuit|hier nuit",
        "weekend 0": "ce week end|le week end|du week end|week end|weekend|ce weekend|le weekend|week end dernier",
        "week -1": "la semaine dernière|semaine dernière|de la semaine dernière|la semaine passée|semaine passée", "week 0": "cette semaine|de cette semaine", "months -1": "le mois dernier|mois dernier|le mois passé", "months 0": "ce mois ci",
        "last 1": "dernier|dernière|passé",
        "weekday 0": "lundi|lun", "weekday 1": "mardi|mar", "weekday 2": "mercredi|mer", "weekday 3": "jeudi|jeu", "weekday 4": "vendredi|ven", "weekday 5": "samedi|sam", "weekday 6": "dimanche|dim",
        "month 1": "janvier|janv", "month 2": "février|févr|fév", "month 3": "mars", "month 4": "avril|avr", "month 5": "mai", "month 6": "juin", "month 7": "juillet|juil", "month 8": "août",
        "month 9": "septembre|sept", "month 10": "octobre|oct", "month 11": "novembre|nov", "month 12": "décembre|déc",
        "part morning": "matin|au matin|du matin|dans la matinée|matinée|le matin", "part early": "tôt|au petit matin", "part noon": "midi", "part lunch": "déjeuner|pause déjeuner|le déjeuner|heure du déjeuner", "part afternoon": "après midi|aprem|de l après midi|dans l après midi|l après midi|en début d après midi|en fin d après midi",
        "part evening": "soir|soirée|du soir|au soir|dans la soirée|en soirée|le soir", "part night": "nuit|la nuit", "part midnight": "minuit", "part opening": "ouverture|l ouverture", "part closing": "en fin de journée|fin de journée",
        "number 1": "une|un", "number 2": "deux", "number 3": "trois", "number 4": "quatre", "number 5": "cinq", "number 6": "six", "number 7": "sept", "number 8": "huit", "number 9": "neuf", "number 10": "dix",
        "number 11": "onze", "number 12": "douze", "number 14": "quatorze", "number 15": "quinze", "number 16": "seize", "number 20": "vingt", "number 30": "trente",
        "few 3": "quelques", "few 2": "une paire de", "few 5": "plusieurs",
        "amount 30": "une demi heure|demi heure|une demie heure", "amount 45": "trois quarts d heure", "amount 15": "un quart d heure", "amount 90": "une heure et demie", "amount 60": "une heure", "amount 10080": "huit jours|une huitaine", "amount 20160": "quinze jours|une quinzaine",
        "unit 1": "minute|minutes|min|mn", "unit 60": "heure|heures|h", "unit 1440": "jour|jours", "unit 10080": "semaine|semaines", "unit 43200": "mois",
        "ago 1": "plus tôt|auparavant|de ça", "before 2": "voilà|cela fait|ça fait|depuis environ|depuis plus de|depuis près de|depuis au moins", "before 1": "il y a|il y a environ|y a",
        "approx 1": "environ|vers|aux alentours de|aux environs de|autour de|à peu près|approximativement|à peu|peu après|peu avant|juste après|juste avant|sans doute|je crois|ou presque|sur les coups de|exactement|précises|pile",
        "glue 1": "le|la|les|l|d|du|de|des|au|à|en|dans|heure locale|ce|et",
        "at 1": "à|vers|dès|à partir de|depuis|vers les|aux alentours de|autour de|aux environs de|sur les coups de|à environ",
        "hour 0": "heures|heure|h", "past 30": "et demie|et demi", "past 15": "et quart", "to 15": "moins le quart|moins quart", "to 0": "moins", "between 1": "entre", "and 1": "et",
        "since 1": "depuis|à partir de|à partir du|à compter de|à compter du|depuis le|dès le", "since 0": "dès",
        "began 1": "début|commencé|a commencé|commence|ont commencé|débuté|a débuté|apparu|apparue|est apparu|apparus|constaté|constatée|remarqué|remarquée|vu|première fois|pour la première fois|premier|première|survenu|survenue"
                   "|heure de début|date de début|arrivé|arrivée|tombé|tombée|observé|signalé|détecté|produit|s est produit|démarré|quand|essayé|cessé|planté",
        "fails 1": "ne|pas|plus|aucun|aucune|rien|personne|panne|erreur|erreurs|impossible|bloqué|bloquée|lent|lente|vide|faux|mauvaises|problème|souci|plante|échoue|échec|disparu|invisible|n|hs|ko",
        "against 1": "pour le|réunion|échéance|lancement|mise en ligne|prévu|prévue|prévus|au plus tard|ouvert|ouverte|créé|prochain|prochaine|rendez vous|présentation"
                    "|joignable|client depuis|clients depuis|enverrai|livraison|dernier envoi",
        "fine 1": "marchait|fonctionnait|fonctionnait encore|marchait encore|allait bien|dernière fois|tout allait bien|sans problème|correctement|marchait bien"
                    "|fonctionnait bien",
        "until 1": "jusqu|jusque|avant",
    },
    "es": {
        "goes 1": "nos|todos|tenemos|se|nuestro|nuestra|yo|todo|ya|me",
        "day 0": "hoy", "day -1": "ayer", "day -2": "anteayer|antier|antes de ayer", "day 1": "pasado mañana|mañana|mañana por la mañana",
        "day 0, part morning": "esta mañana|hoy por la mañana|hoy en la mañana|hoy temprano|hoy a la mañana", "day 0, part noon": "este mediodía", "day 0, part afternoon": "esta tarde|hoy por la tarde|hoy en la tarde", "day 0, part evening": "esta noche|hoy por la noche",
        "day 0, part dawn": "esta madrugada|hoy de madrugada|la madrugada de hoy", "day -1, part morning": "ayer por la mañana|ayer en la mañana|ayer a la mañana|ayer temprano", "day -1, part afternoon": "ayer por la tarde|ayer en la tarde|ayer a la tarde|ayer tarde",
        "day -1, part night": "anoche|ayer por la noche|ayer en la noche|ayer noche|ayer a la noche", "day -1, part noon": "ayer al mediodía|ayer a mediodía",
        "weekend 0": "este fin de semana|el fin de semana|fin de semana|el finde|finde|fin de semana pasado",
        "week -1": "la semana pasada|semana pasada|de la semana pasada", "week 0": "esta semana|de esta semana", "months -1": "el mes pasado|mes pasado", "months 0": "este mes",
        "last 1": "pasado|pasada|último",
        "weekday 0": "lunes|lun", "weekday 1": "martes|mar", "weekday 2": "miércoles|mié", "weekday 3": "jueves|jue", "weekday 4": "viernes|vie", "weekday 5": "sábado|sáb", "weekday 6": "domingo|dom",
        "month 1": "enero|ene", "month 2": "febrero|feb", "month 3": "marzo", "month 4": "abril|abr", "month 5": "mayo", "month 6": "junio|jun", "month 7": "julio|jul", "month 8": "agosto|ago",
        "month 9": "septiembre|setiembre|sept", "month 10": "octubre|oct", "month 11": "noviembre|nov", "month 12": "diciembre|dic",
        "part morning": "por la mañana|en la mañana|de la mañana|a la mañana|a media mañana|media mañana|a primera hora", "part early": "temprano|muy temprano", "part dawn": "madrugada|de la madrugada|de madrugada|por la madrugada",
        "part noon": "mediodía|al mediodía|a mediodía|medio día", "part lunch": "la comida|el almuerzo|almuerzo|comida", "part afternoon": "tarde|por la tarde|en la tarde|de la tarde|a la tarde|a media tarde", "part evening": "noche|por la noche|en la noche|de la noche|a la noche", "part midnight": "medianoche", "part closing": "a última hora",
        "number 1": "una|un|uno", "number 2": "dos", "number 3": "tres", "number 4": "cuatro", "number 5": "cinco", "number 6": "seis", "number 7": "siete", "number 8": "ocho", "number 9": "nueve",
        "number 10": "diez", "number 11": "once", "number 12": "doce", "number 20": "veinte", "number 25": "veinticinco", "number 30": "treinta",
        "few 3": "unos|unas|unos cuantos", "few 2": "un par de", "few 5": "varios|varias|algunos|algunas",
        "amount 30": "media hora", "amount 90": "hora y media|una hora y media", "amount 60": "una hora", "amount 15": "un cuarto de hora", "amount 45": "tres cuartos de hora",
        "unit 1": "minuto|minutos|min", "unit 60": "hora|horas|h", "unit 1440": "día|días", "unit 10080": "semana|semanas", "unit 43200": "mes|meses",
        "ago 1": "atrás|antes", "before 2": "desde hace|llevo|llevamos|lleva|llevan|desde hace unos|desde hace unas|desde hace como", "before 1": "hace|hace como|hace unos|hace unas|hace aproximadamente|hace más de|hace casi|hará",
        "approx 1": "aproximadamente|aprox|más o menos|como|sobre|hacia|alrededor de|a eso de|cerca de|tipo|unos|unas|en torno a|poco después de|poco antes de|casi|creo|por ahí|quizá|exactamente|en punto|y pico|o así",
        "glue 1": "el|la|los|las|de|del|a|al|en|por|hs|hrs|horas|hora|a las|a la|hora local|y|que",
        "at 1": "a las|a la|sobre las|sobre la|hacia las|desde las|desde la|a eso de las|a eso de la|como a las|como a la|alrededor de las|cerca de las|tipo|tipo las|a partir de las|en torno a las|las|a|pasadas las",
        "hour 0": "horas|hs|hrs|h", "past 30": "y media", "past 15": "y cuarto", "to 15": "menos cuarto", "past 0": "y", "to 0": "menos", "between 1": "entre|entre las|entre la", "and 1": "y|y las",
        "since 1": "desde|a partir de|a partir del|desde el|desde la|desde las", "since 0": "del",
        "began 1": "empezó|empezo|comenzó|empezaron|ha empezado|empezado|inicio|inició|comienzo|hora de inicio|primera vez|por primera vez|primero|primera|noté|notamos|noto|notado|vi|vimos|apareció|ocurrió|sucedió|pasó"
                   "|detectamos|detecté|detectado|observamos|observado|cuándo|cuando|cayó|surgió|dejó|dejó de funcionar|intenté|falló|se cayó",
        "fails 1": "no|nada|nadie|ningún|ninguno|ninguna|error|errores|falla|fallo|fallos|fallan|caído|caída|lento|lenta|vacío|mal|problema|problemas|igual|así|bloqueado|sin",
        "against 1": "para el|para hoy|reunión|plazo|entrega|entregar|lanzamiento|vence|previsto|próximo|próxima|que viene|abierto|creado|presentación|a más tardar"
                    "|clientes desde|cliente desde",
        "fine 1": "funcionaba|funcionaba bien|iba bien|estaba bien|última vez|todavía funcionaba|aún funcionaba|sin problemas|iba perfecto|funcionó|todo bien",
        "until 1": "hasta|antes del|antes de las",
    },
    "ja": {
        "day 0": "今日|本日|きょう", "day -1": "昨日|きのう|前日", "day -2": "一昨日|おととい|おとつい", "day 1": "明日|あした|明後日|明朝",
        "day 0, part morning": "今朝|けさ|今朝方", "day 0, part evening": "今晩|今夜", "day 0, part lunch": "今日の昼", "day -1, part night": "昨夜|昨晩|ゆうべ|昨日の夜|昨日の晩", "day 0, part dawn": "今日未明|本日未明",
        "weekend 0": "週末|先週末|この週末", "week -1": "先週|前週", "week 0": "今週", "months -1": "先月", "months 0": "今月", "last 1": "前回の",
        "weekday 0": "月曜日|月曜|(月)|（月）", "weekday 1": "火曜日|火曜|(火)|（火）", "weekday 2": "水曜日|水曜|(水)|（水）", "weekday 3": "木曜日|木曜|(木)|（木）", "weekday 4": "金曜日|金曜|(金)|（金）", "weekday 5": "土曜日|土曜|(土)|（土）", "weekday 6": "日曜日|日曜|(日)|（日）",
        "part morning": "午前|午前中|朝|朝方", "part early": "早朝|朝一|朝一番", "part noon": "正午|お昼|昼", "part lunch": "昼休み|昼食|昼過ぎ|昼前", "part afternoon": "午後", "part evening": "夕方|夕刻|晩", "part night": "夜|深夜|夜間", "part dawn": "未明|明け方", "part midnight": "真夜中|午前零時", "part opening": "始業時|始業", "part closing": "終業時|終業",
        "number 1": "一", "number 2": "二", "number 3": "三", "number 4": "四", "number 5": "五", "number 6": "六", "number 7": "七", "number 8": "八", "number 9": "九", "number 10": "十", "number 11": "十一", "number 12": "十二", "few 4": "数",
        "amount 30": "半時間|30分間", "year 1": "年", "monthmark 1": "月", "daymark 1": "日", "hour 0": "時", "minutemark 1": "分", "past 30": "半", "unit 60": "時間", "unit 1": "分|分間", "unit 1440": "日|日間|日ほど", "unit 10080": "週間", "unit 43200": "か月|ヶ月|カ月|ヵ月|ヶ月間",
        "ago 1": "前|ほど前|くらい前|ぐらい前|前頃|前ごろ|間|ほど", "approx 1": "頃|ごろ|ころ|くらい|ぐらい|前後|約|おおよそ|およそ|過ぎ|すぎ|ちょうど|あたり|辺り",
        "glue 1": "の|に|、|は|、約|日本時間の|で|のお|付", "since 1": "から|より|以降|以来|からずっと|頃から|ごろから|くらいから",
        "began 1": "発生|発生日時|発生時刻|開始|始まり|始まっ|最初|初めて|気付|気づ|起き|確認|いつから|日時|発生時間|出始め|発覚|検知|生じ",
        "fails 1": "ない|ません|できな|障害|エラー|不具合|不可|停止|落ち|ダウン|おかし|遅い|表示され|消え|異常|失敗",
        "against 1": "予定|締切|締め切り|会議|納期|報告会|期限|公開|リリース予定|次回|作成日|お送り|連絡|営業時間",
        "fine 1": "正常|問題なく|使えて|動いて",
        "until 1": "まで|までに|までは",
    },
}

# A zone is a place, as the tz database names it, or minutes east of UTC with the place whose clocks are meant (many say PST all
# year); "writer" and "vendor" are told by the mail.
ZONES: Final[dict[str, str]] = {
    "writer": "our time|my time|local time|local|our local time|my local time|our end|unserer zeit|ortszeit|notre heure|heure locale|hora local|nuestra hora|hora nuestra|現地時間",
    "vendor": "your time|your local time|your end|eurer zeit|ihrer zeit|ihrer ortszeit|votre heure|heure de chez vous|su hora|hora suya|vuestra hora|hora de ustedes|そちらの時間|貴社の時間",
    "UTC": "utc|gmt|zulu|utc time|gmt time|greenwich mean time|universal time|協定世界時|weltzeit|z",
    "-480 America/Los_Angeles": "pst|pacific standard time", "-420 America/Los_Angeles": "pdt|pacific daylight time", "-360 America/Denver": "mdt", "-300 America/Chicago": "cdt|central daylight time",
    "-300 America/New_York": "est|eastern standard time", "-240 America/New_York": "edt|eastern daylight time",
    "America/Los_Angeles": "pt|pacific|pacific time|us pacific|us/pacific|west coast|west coast time|california|california time|los angeles|san francisco|seattle|san diego|portland|la time|sf time|hora del pacífico|heure du pacifique|pazifik|太平洋時間",
    "America/Denver": "mt|mst|mountain|mountain time|denver|salt lake city|calgary|edmonton|boulder",
    "America/Phoenix": "arizona|phoenix|arizona time",
    "America/Chicago": "ct|cst|central|central time|us central|chicago|dallas|houston|austin|minneapolis|texas|winnipeg|new orleans|nashville|st louis|hora central",
    "America/New_York": "et|eastern|eastern time|us eastern|us/eastern|new york|ny time|nyc|boston|washington|dc|philadelphia|miami|atlanta|detroit|east coast|east coast time|hora del este|nueva york|ニューヨーク時間",
    "America/Toronto": "toronto|montreal|montréal|ottawa|québec|quebec", "America/Vancouver": "vancouver", "America/Halifax": "halifax|atlantic time",
    "America/Anchorage": "akst|akdt|alaska|anchorage", "Pacific/Honolulu": "hst|hawaii|honolulu",
    "America/Mexico_City": "mexico city|ciudad de méxico|la ciudad de méxico|cdmx|méxico|hora de méxico|guadalajara|monterrey", "America/Bogota": "bogotá|colombia|medellín", "America/Lima": "lima|perú",
    "America/Santiago": "santiago|santiago de chile|chile", "America/Argentina/Buenos_Aires": "buenos aires|argentina|art|córdoba|rosario", "America/Sao_Paulo": "são paulo|sao paulo|brasilia|brasília|brt|rio de janeiro|brazil",
    "America/Caracas": "caracas", "America/Panama": "panamá", "America/Montevideo": "montevideo",
    "Europe/London": "london|uk|uk time|british time|bst|manchester|leeds|edinburgh|glasgow|birmingham|bristol|liverpool|cardiff|belfast|londres|britische zeit|ロンドン時間", "Europe/Dublin": "dublin|cork|ireland|irish time",
    "Europe/Lisbon": "lisbon|lisboa|lissabon|wet|west|porto", "Atlantic/Canary": "canarias|hora canaria|las palmas",
    "60 Europe/Paris": "cet|mez|hora central europea|central european time|mitteleuropäische zeit", "120 Europe/Paris": "cest|mesz|central european summer time|mitteleuropäische sommerzeit", "120 Europe/Helsinki": "eet", "180 Europe/Helsinki": "eest",
    "Europe/Paris": "paris|lyon|marseille|toulouse|france|french time|heure française", "Europe/Berlin": "berlin|hamburg|munich|münchen|frankfurt|cologne|köln|stuttgart|leipzig|deutsche zeit|german time|germany|deutschland|cet/cest",
    "Europe/Vienna": "vienna|wien|graz|salzburg", "Europe/Zurich": "zurich|zürich|bern|geneva|genève|genf|basel", "Europe/Madrid": "madrid|barcelona|valencia|sevilla|bilbao|hora peninsular|hora española|spanish time",
    "Europe/Rome": "rome|roma|milan|milano|mailand", "Europe/Amsterdam": "amsterdam|rotterdam|utrecht|dutch time", "Europe/Brussels": "brussels|bruxelles|brüssel|antwerp", "Europe/Copenhagen": "copenhagen", "Europe/Stockholm": "stockholm",
    "Europe/Oslo": "oslo", "Europe/Helsinki": "helsinki|helsinki time", "Europe/Warsaw": "warsaw|warschau|krakow|varsovie|polish time", "Europe/Prague": "prague|prag", "Europe/Budapest": "budapest", "Europe/Athens": "athens|athen", "Europe/Bucharest": "bucharest",
    "Europe/Kyiv": "kyiv|kiev", "Europe/Istanbul": "istanbul|turkey", "Europe/Moscow": "moscow|moskau|msk|moscú|moscou",
    "Asia/Tokyo": "jst|tokyo|japan|japan time|japan standard time|osaka|tokio|日本時間|東京時間", "Asia/Seoul": "kst|seoul|korea", "Asia/Shanghai": "beijing|shanghai|china time|shenzhen|北京時間", "Asia/Hong_Kong": "hkt|hong kong", "Asia/Singapore": "sgt|singapore|シンガポール時間",
    "Asia/Kolkata": "ist|india|indian time|bangalore|bengaluru|mumbai|delhi|hyderabad|chennai|pune", "Asia/Dubai": "gst|dubai|abu dhabi", "Asia/Jerusalem": "jerusalem|tel aviv|israel", "Asia/Manila": "manila|pht|philippines", "Asia/Jakarta": "wib|jakarta", "Asia/Bangkok": "bangkok",
    "Australia/Sydney": "aest|aedt|sydney|melbourne|canberra|australian eastern", "Australia/Brisbane": "brisbane", "Australia/Adelaide": "adelaide|acst|acdt", "Australia/Perth": "awst|perth", "Pacific/Auckland": "nzst|nzdt|auckland|wellington|new zealand",
    "Africa/Johannesburg": "sast|johannesburg|cape town|south africa", "Africa/Nairobi": "nairobi|eat", "Africa/Cairo": "cairo", "Africa/Lagos": "lagos|wat",
}

# Their commonest meaning is another one: days and months only beside a number, or right behind "since".
AMBIGUOUS: Final = frozenset((
    "sat", "sun", "wed", "mon", "may", "mar", "march", "so", "do", "mi", "di", "fr", "sa", "mo", "mer", "jeu", "ven", "sam", "dim",
    "lun", "dom", "jan", "jun", "ago", "sept",
))
# In small letters they are other words: "it is", "l'est", "et".
CAPITAL_ZONES: Final = frozenset((
    "et", "ist", "art", "est", "eat", "mt", "wet", "west", "ct", "pt", "z", "dc", "mst", "wat", "mdt", "central", "eastern", "mountain",
))
# They begin phrases of time and far more others: alone they do not make a sentence worth reading.
COMMON: Final = frozenset((
    "the", "in", "la", "le", "el", "a", "at", "de", "au", "and", "am", "l", "du", "en", "y", "so", "do", "et", "es", "im", "an", "of",
))
# fmt: on
