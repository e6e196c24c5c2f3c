"""The words that lead to what is told: connectives, who noticed it, in which case one sees it.

Owns tables only, of the languages that part their words.
"""

# Words that join a clause to the one before, at its beginning.
CONNECTS = (
    r"(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Nn]ow|[Tt]hen|[Aa]lso|[Bb]ecause|[Ww]ell|[Bb]tw|[Aa]nyway|[Bb]asically|[Aa]pparently|[Uu]nfortunately|[Tt]hat"
    r"|[Uu]nd|[Aa]ber|[Nn]un|[Jj]etzt|[Dd]enn|[Ww]eil|[Dd]ass|[Ll]eider|[Aa]ußerdem|[Ee]t|[Mm]ais|[Dd]onc|[Aa]lors|[Pp]uis|[Cc]ar|[Mm]alheureusement"
    r"|[Yy]|[Pp]ero|[Aa]sí que|[Ee]ntonces|[Pp]ues|[Pp]orque|[Qq]ue|[Ll]amentablemente)\b,? ){1,3}"
)
# How a clause begins that tells in which case one sees it.
WHENEVER = (
    r"(?:[Aa]nd |[Uu]nd |[Ee]t |[Yy] )?(?:[Ww]hen(?:ever)?|[Ii]f|[Oo]nce|[Aa]fter|[Aa]s soon as|[Ee]very time|[Ee]ach time|[Tt]he moment|[Ww]hile|[Ss]ince|[Bb]y \w{2,20}ing"
    r"|[Ww]enn|[Ss]obald|[Nn]achdem|[Bb]eim|[Dd]ès|[Qq]uand|[Ll]orsqu\w{0,2}['’]?|[Ss]i|[Aa]près|[Aa]u moment|[Ee]n \w{2,20}ant|[Cc]haque fois"
    r"|[Cc]uando|[Aa]l|[Tt]ras|[Dd]espués|[Cc]ada vez|[Ee]n cuanto) "
)
# Who noticed or tells it, until the word behind which it is told.
REPORTS = (
    r"[^\n.;:!?]{0,90}?\b(?:(?:report(?:s|ed|ing)?|notic(?:e|es|ed|ing)|flag(?:ged|ging)?|mention(?:s|ed|ing)?|say(?:s|ing)?|said|tells?|told|know|see[ns]?|saw|found|realis\w{1,4}|realiz\w{1,4}|complain\w{0,4}|seems?|appears?|believe|think|afraid|happens?"
    r"|melde[nt]?|gemeldet|mitteilen|festgestellt|feststell\w{1,4}|bericht\w{1,5}|aufgefallen|auffallen|bemerkt|merk\w{1,4}|sehe?n?"
    r"|signal\w{1,5}|constat\w{1,5}|remarqu\w{1,5}|inform\w{1,6}|figurez-vous|arrive|semble|dire|dit|disent|coment\w{1,6}|avis\w{1,5}|not[éóa]\w{0,4}|parece|resulta|dicen?|pasa|cuento)"
    r"(?: \w{1,20}){0,3}?,? (?:that|dass|que) |(?:signal\w{1,5}|constat\w{1,5}|remarqu\w{1,5}|figurez-vous|arrive|semble|dire|dit|disent) qu['’])"
)
# Where a clause without marks has a seam; and words for what is wrong, behind one.
SEAMS = frozenset(("and", "but", "und", "aber", "et", "mais", "y", "pero", "that", "dass", "que"))
ONES = frozenset(
    (
        "it",
        "they",
        "he",
        "she",
        "nothing",
        "es",
        "er",
        "sie",
        "nichts",
        "il",
        "elle",
        "ils",
        "ça",
        "se",
        "rien",
        "nada",
    )
)

DANGLING = frozenset(
    [
        "&",
        "+",
        "/",
        "–",
        "—",
        "-",
        "(",
        ",",
        ";",
        ":",
        "a",
        "an",
        "the",
        "and",
        "or",
        "but",
        "so",
        "that",
        "which",
        "who",
        "my",
        "our",
        "your",
        "his",
        "her",
        "their",
        "its",
        "of",
        "on",
        "in",
        "at",
        "to",
        "from",
        "for",
        "with",
        "by",
        "as",
        "than",
        "into",
        "onto",
        "der",
        "die",
        "das",
        "den",
        "dem",
        "des",
        "ein",
        "eine",
        "einen",
        "einem",
        "einer",
        "und",
        "oder",
        "aber",
        "dass",
        "mein",
        "meine",
        "unser",
        "unsere",
        "von",
        "vom",
        "zu",
        "zum",
        "zur",
        "im",
        "in",
        "am",
        "an",
        "auf",
        "aus",
        "bei",
        "beim",
        "mit",
        "für",
        "nach",
        "über",
        "le",
        "la",
        "les",
        "l'",
        "un",
        "une",
        "des",
        "du",
        "de",
        "d'",
        "et",
        "ou",
        "mais",
        "que",
        "qui",
        "mon",
        "ma",
        "mes",
        "notre",
        "nos",
        "à",
        "au",
        "aux",
        "en",
        "dans",
        "sur",
        "par",
        "pour",
        "avec",
        "sans",
        "el",
        "los",
        "las",
        "lo",
        "unos",
        "unas",
        "y",
        "o",
        "u",
        "pero",
        "mi",
        "mis",
        "nuestro",
        "nuestra",
        "del",
        "al",
        "por",
        "con",
        "sin",
        "para",
        "desde",
    ]
)
"""What a phrase does not end in: another word is wanted behind it."""
