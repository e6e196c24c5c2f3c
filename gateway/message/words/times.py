"""How people say when something began, in five languages: the words of days, hours, parts of a day, zones and beginnings.

Owns words only; `gateway.message.when` owns what they mean together. A key says what its phrases are ("day -1, part night"),
phrases are parted by |, in any case, with or without accents. Words of a language stand beside the English ones.
"""

from typing import Final

from gateway.message.words.times_de import GERMAN
from gateway.message.words.times_en import ENGLISH
from gateway.message.words.times_es import SPANISH
from gateway.message.words.times_fr import FRENCH
from gateway.message.words.times_ja import JAPANESE

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
    "dusk": (15 * 60, 20 * 60),
    "past noon": (12 * 60, 15 * 60),
    "before noon": (10 * 60, 13 * 60),
    "opening": (6 * 60, 10 * 60),
    "huddle": (8 * 60, 11 * 60),
    "coffee": (7 * 60, 10 * 60 + 30),
    "closing": (16 * 60, 20 * 60),
    "arrival": (4 * 60, 10 * 60),  # "when I came in it was already so"
    "early shift": (4 * 60, 14 * 60),
    "late shift": (13 * 60, 22 * 60),
    "night shift": (20 * 60, 30 * 60),
}
PM_PARTS: Final = frozenset(
    ("afternoon", "evening", "night", "lunch", "noon", "closing", "late shift", "dusk", "past noon")
)

WORDS: Final[dict[str, dict[str, str]]] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "ja": JAPANESE,
}

# fmt: off
# A zone is a place, as the tz database names it, or minutes east of UTC with the place whose clocks are meant (many say PST all
# year); "writer" and "vendor" are told by the mail.
ZONES: Final[dict[str, str]] = {
    "writer": (
        "our timezone|our time zone|local here|here locally|heure d ici|unsere zeit|当方の時間|here|our time|my time|local time|local|"
        "our local time|my local time|our end|unserer zeit|ortszeit|notre heure|heure locale|hora local|nuestra hora|hora nuestra|現地時間"
    ),
    "vendor": (
        "your timezone|your time zone|pacific time your side|votre fuseau|su zona|貴社時間|your time|your local time|your end|eurer zeit|"
        "ihrer zeit|ihrer ortszeit|votre heure|heure de chez vous|su hora|hora suya|vuestra hora|hora de ustedes|そちらの時間|貴社の時間"
    ),
    "UTC": (
        "accra|ghana|dakar|reykjavik|gmt 0|heure utc|hora utc|utc zeit|heure gmt|temps universel|utc|zulu|utc time|gmt time|"
        "greenwich mean time|universal time|協定世界時|weltzeit|z"
    ),
    "-480 America/Los_Angeles": "pst|pacific standard time",
    "-420 America/Los_Angeles": "pdt|pacific daylight time",
    "-360 America/Denver": "mdt",
    "-300 America/Chicago": "cdt|central daylight time",
    "-300 America/New_York": "est|eastern standard time",
    "-240 America/New_York": "edt|eastern daylight time",
    "America/Los_Angeles": (
        "fresno|modesto|bakersfield|long beach|santa cruz|santa barbara|berkeley|palo alto|silicon valley|bay area|the bay area|spokane|tacoma|pacific timezone|norcal|socal|"
        "la time|california time|seattle time|sacramento|oakland|san jose|las vegas|hora de california|kalifornische zeit|米国太平洋時間|us west|"
        "oregon|pt|pacific|pacific time|us pacific|west coast|west coast time|california|los angeles|san francisco|seattle|san diego|portland|"
        "sf time|hora del pacífico|heure du pacifique|pazifik|太平洋時間"
    ),
    "America/Denver": "colorado springs|santa fe|new mexico|wyoming|montana|fort collins|mountain timezone|colorado|utah|albuquerque|mt|mst|mountain|mountain time|denver|salt lake city|calgary|edmonton|boulder",
    "America/Boise": "boise|idaho",
    "America/Phoenix": "arizona|phoenix|arizona time",
    "America/Chicago|Asia/Shanghai": "cst",
    "America/Chicago": (
        "tulsa|oklahoma|oklahoma city|st paul|des moines|fort worth|baton rouge|louisiana|iowa|wisconsin|minnesota|missouri|illinois|nebraska|alabama|little rock|arkansas|fargo|central timezone|"
        "chicago time|central us|kansas city|milwaukee|dallas time|米国中部時間|omaha|memphis|san antonio|duluth|ct|central|central time|us central|"
        "chicago|dallas|houston|austin|minneapolis|texas|winnipeg|new orleans|nashville|st louis|hora central"
    ),
    "America/New_York": (
        "ithaca|brooklyn|manhattan|philly|raleigh|orlando|tampa|syracuse|hartford|vermont|new jersey|new hampshire|massachusetts|connecticut|maryland|cincinnati|eastern timezone|"
        "new york time|hora de nueva york|heure de new york|new yorker zeit|boston time|florida|carolina|virginia|georgia|ohio|pittsburgh|"
        "cleveland|columbus|baltimore|東部時間|米国東部時間|hora este|eastern us|us east|et|eastern|eastern time|us eastern|new york|ny time|nyc|boston|"
        "washington|dc|philadelphia|miami|atlanta|detroit|east coast|east coast time|hora del este|nueva york|ニューヨーク時間"
    ),
    "America/Toronto": "ontario|montréal|heure de montréal|heure de toronto|toronto time|toronto|montreal|ottawa|québec",
    "America/Vancouver": "vancouver",
    "America/Halifax": "halifax|atlantic time",
    "America/Anchorage": "akst|akdt|alaska|anchorage",
    "Pacific/Honolulu": "hst|hawaii|honolulu",
    "America/Mexico_City": (
        "puebla|querétaro|hora del centro|hora centro|tiempo del centro|mérida|"
        "hora de ciudad de méxico|hora del centro de méxico|tiempo de méxico|mexico city|ciudad de méxico|la ciudad de méxico|cdmx|méxico|"
        "hora de méxico|guadalajara|monterrey"
    ),
    "America/Bogota": "cali|quito|ecuador|barranquilla|hora de bogotá|hora de colombia|hora colombiana|bogotá|colombia|medellín",
    "America/Lima": "arequipa|hora de lima|hora peruana|hora de perú|lima|perú",
    "America/Santiago": "hora de santiago|hora de chile|hora chilena|santiago|santiago de chile|chile",
    "America/Argentina/Buenos_Aires": "hora de buenos aires|hora argentina|hora de argentina|buenos aires|argentina|art|córdoba|rosario",
    "America/Sao_Paulo": "brasilia time|são paulo time|hora de brasilia|brazil time|brt|são paulo|brasilia|rio de janeiro|brazil",
    "America/Caracas": "caracas",
    "America/Panama": "panamá",
    "America/Montevideo": "montevideo",
    "Europe/London": (
        "newcastle|sheffield|nottingham|leicester|southampton|brighton|aberdeen|dundee|swansea|britain|"
        "londoner zeit|london time|hora de londres|heure de londres|british summer time|wales|scotland|england|london|uk|uk time|british time|"
        "bst|manchester|leeds|edinburgh|glasgow|birmingham|bristol|liverpool|cardiff|belfast|londres|britische zeit|ロンドン時間"
    ),
    "Europe/Dublin": "galway|limerick|waterford|dublin|cork|ireland|irish time",
    "Europe/Lisbon": "hora de lisboa|portugal|lisbon time|lisbon|lisboa|lissabon|wet|west|porto",
    "Atlantic/Canary": "canarias|hora canaria|las palmas",
    "60 Europe/Paris": "cet|mez|hora central europea|central european time|mitteleuropäische zeit",
    "120 Europe/Paris": "cest|mesz|central european summer time|mitteleuropäische sommerzeit",
    "120 Europe/Helsinki": "eet",
    "180 Europe/Helsinki": "eest",
    "Europe/Paris": "lille|nantes|bordeaux|strasbourg|rennes|grenoble|montpellier|dijon|heure de paris|pariser zeit|paris time|paris|lyon|marseille|toulouse|france|french time|heure française",
    "Europe/Berlin": (
        "dresden|hannover|nürnberg|bremen|dortmund|bonn|karlsruhe|mannheim|augsburg|potsdam|rostock|münster|"
        "deutscher zeit|hamburg time|berlin time|hora alemana|hora de alemania|heure allemande|berliner zeit|düsseldorf|stuttgart|berlin|"
        "hamburg|munich|münchen|frankfurt|cologne|köln|leipzig|deutsche zeit|german time|germany|deutschland|cet/cest"
    ),
    "Europe/Vienna": "linz|innsbruck|klagenfurt|österreich|austria|wiener zeit|austrian time|vienna|wien|graz|salzburg",
    "Europe/Zurich": "zürich|luzern|winterthur|st gallen|schweiz|suisse|switzerland|schweizer zeit|swiss time|lausanne|zurich|bern|geneva|genève|genf|basel",
    "Europe/Madrid": (
        "zaragoza|málaga|murcia|vigo|gijón|alicante|granada|valladolid|"
        "hora de madrid|hora de españa|españa|spain|peninsular|madrid|barcelona|valencia|sevilla|bilbao|hora peninsular|hora española|"
        "spanish time"
    ),
    "Europe/Rome": "italian time|rome time|turin|rome|roma|milan|milano|mailand",
    "Europe/Amsterdam": "amsterdam time|amsterdam|rotterdam|utrecht|dutch time",
    "Europe/Brussels": "brussels time|heure de bruxelles|brüsseler zeit|brussels|bruxelles|brüssel|antwerp",
    "Europe/Copenhagen": "copenhagen",
    "Europe/Stockholm": "stockholm",
    "Europe/Oslo": "oslo",
    "Europe/Helsinki": "helsinki|helsinki time",
    "Europe/Warsaw": "warsaw|warschau|krakow|varsovie|polish time",
    "Europe/Prague": "prague|prag",
    "Europe/Budapest": "budapest",
    "Europe/Athens": "athens|athen",
    "Europe/Bucharest": "bucharest",
    "Europe/Kyiv": "kyiv|kiev",
    "Europe/Istanbul": "istanbul|turkey",
    "Europe/Moscow": "moscow|moskau|msk|moscú|moscou",
    "Asia/Tokyo": "名古屋|福岡|札幌|京都|kyoto|nagoya|fukuoka|sapporo|yokohama|tokyo time|jst|tokyo|japan|japan time|japan standard time|osaka|tokio|日本時間|東京時間",
    "Asia/Seoul": "kst|seoul|korea",
    "Asia/Shanghai": "beijing|shanghai|china time|shenzhen|北京時間",
    "Asia/Hong_Kong": "hkt|hong kong",
    "Asia/Singapore": "singapore time|sgt|singapore|シンガポール時間",
    "Asia/Kolkata": "india time|indian standard time|noida|gurgaon|kolkata|ist|india|indian time|bangalore|bengaluru|mumbai|delhi|hyderabad|chennai|pune",
    "Asia/Dubai": "gst|dubai|abu dhabi",
    "Asia/Jerusalem": "jerusalem|tel aviv|israel",
    "Asia/Manila": "manila|pht|philippines",
    "Asia/Jakarta": "wib|jakarta",
    "Asia/Bangkok": "bangkok",
    "Australia/Sydney": "sydney time|aet|melbourne time|aest|aedt|sydney|melbourne|canberra|australian eastern",
    "Australia/Brisbane": "brisbane",
    "Australia/Adelaide": "adelaide|acst|acdt",
    "Australia/Perth": "awst|perth",
    "Pacific/Auckland": "nz time|new zealand time|kiwi time|nzst|nzdt|auckland|wellington|new zealand",
    "Africa/Johannesburg": "sast|johannesburg|cape town|south africa",
    "Africa/Nairobi": "nairobi|eat",
    "Africa/Cairo": "cairo",
    "Africa/Lagos": "lagos|wat",
}

# What leads to the zone of all the hours in a mail, or of those in its log; and the heads of columns it may stand behind.
ALL_TIMES: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        *("all times", "times are", "times in", "times given in", "times below", "we are in", "we're in", "i'm in", "i am in", "based in"),
        *("writing from", "here in"),
    ),
    "de": ("alle zeiten", "alle uhrzeiten", "zeiten in", "wir sind in", "wir sitzen in", "ich bin in", "ich sitze in", "hier in"),
    "fr": ("toutes les heures", "heures en", "les heures sont", "nous sommes à", "on est à", "je suis à", "ici à", "basés à"),
    "es": ("todas las horas", "horas en", "las horas son", "estamos en", "estoy en", "aquí en"),
    "ja": ("時刻はすべて", "時刻は全て", "時間はすべて", "時刻表記は"),
}
LOG_TIMES: Final[dict[str, tuple[str, ...]]] = {
    "en": ("log is", "log in", "logs are", "logs in", "log time", "timestamps are", "timestamps in", "timestamp is", "stamps are", "server time is"),
    "de": ("logs sind", "log ist", "logzeiten", "zeitstempel in", "zeitstempel sind"),
    "fr": ("log en", "logs en", "horodatage en", "horodatages en"),
    "es": ("log en", "logs en", "registro en", "registros en", "marcas en"),
    "ja": ("ログは", "タイムスタンプは"),
}
ZONED_COLUMNS: Final = r"\b(?:times?|heures?|horas?|uhrzeit|zeit|timestamps?|datetime|when|horodatage)|時刻|日時|時間"

# What nobody knows, beside "not" and "know": a start that need not be asked for.
UNKNOWN: Final = (
    *("since when", "when it start", "when it began", "when this", "when exactly", "exact time", "exact start", "start time", "how long", "when that"),
    *("when it first", "when the problem", "seit wann", "wann genau", "wann es", "wann das", "genauen zeitpunkt", "depuis quand", "quand ça", "quand cela"),
    *("quand exactement", "heure exacte", "desde cuándo", "desde cuando", "cuándo empezó", "hora exacta", "cuándo comenzó", "いつから", "発生時刻", "発生日時", "正確な時刻"),
)

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
