"""The words by which people tell what a report must hold: labels, and classes of words for each language.

Owns tables only. A word ending in `*` stands for all that begin so; Japanese, which parts no words, is sought as it
stands. A class never holds a word that is common in another sense: the code demands two classes for what counts.
"""


class Is:
    """What a word is a sign of: bits, kept plain because they are joined for every word of a mail."""

    NOT = 1 << 0  # not, cannot, nicht mehr
    FAILS = 1 << 1  # wrong by itself: down, fails, blank
    MANY = 1 << 2  # all, nobody, several, none
    PEOPLE = 1 << 3  # agents, participants; who can be hit
    WE = 1 << 4  # the writer and their own
    SO = 1 << 5  # what follows from it: so, therefore, by hand
    ERROR = 1 << 6  # error, message, Meldung
    SAYS = 1 << 7  # what a screen does with a message
    DATA = 1 << 8  # logs, screenshots, exports
    SENDS = 1 << 9  # send, share, attach
    LATER = 1 << 10  # will, tomorrow, once
    DOES = 1 << 11  # what one does on a screen: open, click
    SINCE = 1 << 12  # a start follows
    BEGAN = 1 << 13  # a start is told, before or behind
    WHEN = 1 << 14  # part of a time
    PAST = 1 << 16  # a time that is over by itself: yesterday, this (morning)
    EVENT = 1 << 17  # release, update, shift
    POLITE = 1 << 19  # thanks, hello, sorry
    TRIED = 1 << 20  # what was done about it
    ASKS = 1 << 21  # how do I, is it possible
    HERE = 1 << 22  # attached, below, anbei
    LIKE = 1 << 23  # no harm, cosmetic; who is hit, in weak words
    IF = 1 << 24  # when I, beim, al: steps may follow
    REPEAT = 1 << 26  # reproduce, nachstellen
    KNOWS = 1 << 27  # tell, say, know: with a negation, no steps are to be had
    FINE = 1 << 28  # a time when all was well is no start
    HIT = 1 << 29  # affected, betroffen
    CASE = 1 << 30  # the case in which it happens may follow: every (time), on (saving)
    RANDOM = 1 << 31  # by chance
    MUTE = 1 << 32  # without a word
    HAS = 1 << 33  # there is, see, get: with a negation, there is none
    THING = 1 << 34  # of the product, or a thing at all: page, export, folder
    HARM = 1 << 35  # what it costs: idle, complaints, by hand
    TOO = 1 << 36  # also: with people, who else is hit
    ABLE = 1 << 25  # can, kann, peut: with a negation, what somebody cannot do


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Of a label's words, any of these tells the field it asks for; what stands first wins.
LABEL_WORDS: dict[str, tuple[str, ...]] = {
    "steps": (
        *("reproduce*", "repro", "reproducing", "reproduction", "replicate", "steps", "recreate", "see it", "get there"),
        *("what i do", "what i did", "what we do", "where", "click path", "clickpath", "path", "way there", "how to see"),
        *("schritte", "schritt*", "nachstell*", "reproduzier*", "reproduktion", "nachvollzieh*", "ablauf", "klickweg", "klickpfad"),
        *("vorgehen", "weg dorthin", "étape*", "etape*", "reproduire", "pour voir", "marche à suivre", "manipulation*"),
        *("pasos", "reproducir", "para verlo", "cómo llegar", "ruta", "手順", "再現", "操作"),
        *("step", "operation step", "operation steps", "trigger", "triggered by", "how", "how to", "how to get there", "procedure", "procedure to see", "sequence", "way", "to see it", "to reproduce", "reproducibility", "auslöser", "so geht's", "weg", "anleitung", "klicks", "déclencheur", "comment", "chemin", "parcours", "disparador", "cómo", "procedimiento", "camino", "再現手順", "再現方法", "操作手順"),
        *("do this", "try this", "what you do", "how we", "how i", "how you", "how it", "what to do", "to trigger", "to provoke", "to get it", "clicks", "clicked", "navigation", "walkthrough", "actions", "action"),
        *("handgriff*", "so sieht man", "so kommt man", "was ich tue", "was wir tun", "was ich mache", "was man tut", "wie man", "wie es", "handlung*", "bedienung*", "navigationspfad", "menüpfad", "menüweg", "klickfolge", "handanstoß"),
        *("chemin suivi", "chemin parcouru", "ce que je fais", "ce que nous faisons", "ce qu'on fait", "que faire", "comment faire", "comment voir", "pour le voir", "pour y arriver", "cheminement", "opération*", "mode opératoire", "démarche", "clics"),
        *("qué hago", "qué hacemos", "qué hice", "qué hacer", "cómo verlo", "cómo se", "lo que hago", "para reproducirlo", "para llegar", "recorrido", "secuencia", "acciones", "camino seguido", "ruta seguida", "やり方", "見方", "やること", "手順等"),
    ),
    "error": (
        *("error", "errors", "message", "error message", "exact wording", "wording", "on screen", "pop-up", "popup"),
        *("fehler", "fehlermeldung*", "meldung*", "fehlertext", "anzeige", "angezeigt*", "wortlaut", "hinweistext"),
        *("erreur*", "message affiché", "texte affiché", "mensaje*", "texto del error", "エラー", "メッセージ", "表示"),
        *("signature", "output", "response", "reply", "exact text", "screen says", "system says", "says", "code", "error code", "returned", "antwort", "ausgabe", "code erreur", "texte", "libellé", "affiché", "réponse", "código", "respuesta", "texto", "mensaje en pantalla", "エラー内容", "エラー文", "表示内容"),
        *("what it says", "it says", "shown", "displayed", "text shown", "prompt", "screen text", "on the screen", "banner", "dialog", "toast", "it reads", "bildschirmtext", "bildschirmmeldung", "am bildschirm", "auf dem bildschirm", "es steht", "es heißt", "text dazu", "hinweis am schirm"),
        *("libellé affiché", "à l'écran", "l'écran dit", "s'affiche", "texte à l'écran", "ce qui s'affiche", "mention", "aviso", "texto en pantalla", "en pantalla", "lo que dice", "lo que sale", "qué dice", "qué sale", "qué pone", "letrero", "leyenda", "画面の表示", "画面表示", "文言"),
    ),
    "start_time": (
        *("since", "started", "start", "starts", "began", "begin", "beginning", "first noticed", "first seen", "onset"),
        *("first observed", "first occurrence", "first occurred", "occurred", "noticed", "start time", "when", "since when"),
        *("time", "date and time", "seit", "beginn", "begonnen", "zeitpunkt", "erstmals", "wann", "uhrzeit", "startzeit"),
        *("début", "depuis", "commencé", "constaté", "quand", "apparu", "inicio", "desde", "empezó", "comenzó", "cuándo"),
        *("発生時刻", "発生日時", "開始", "いつ", "日時"),
        *("date", "date d'apparition", "t0", "onset", "from", "first", "first failure", "seen since", "since when", "last ok", "seit wann", "erstes auftreten", "aufgetreten", "beginn der störung", "datum", "heure", "date et heure", "première fois", "fecha", "hora", "fecha y hora", "desde cuándo", "a partir de", "primera vez", "detectado", "detected", "発生", "発生日", "いつから", "時刻", "発生時間", "開始時刻"),
        *("problem start", "first spotted", "first time", "earliest", "first sign", "first complaint", "first report", "as of", "going on since", "time of onset", "start of problem", "started at", "began at", "problembeginn", "störungsbeginn", "erstmalig", "erstmeldung", "erste meldung", "erster fall", "angefangen", "los ging es", "bemerkt"),
        *("première constatation", "premier constat", "première apparition", "premier cas", "début du problème", "date de début", "heure de début", "début des faits", "constaté le", "inicio del problema", "comienzo", "hora de inicio", "fecha de inicio", "primer caso", "primera aparición", "primer aviso", "empieza", "初回", "最初", "発覚"),
    ),
    "logs": (
        *("logs", "log", "logfile*", "evidence", "data", "attachment*", "screenshot*", "trace", "stack trace", "traces"),
        *("request id", "request ids", "examples", "example ids", "sample data", "protokoll*", "logdatei*", "auszug"),
        *("anhang", "anhänge", "daten", "nachweis*", "belege", "bildschirmfoto*", "journaux", "journal", "pièce*", "capture*"),
        *("données", "identifiants", "exemples", "trace réseau", "registro*", "adjunto*", "captura*", "datos", "ログ"),
        *("添付", "データ", "files", "file", "dateien", "fichiers", "archivos", "ficheros", "logs / files", "ファイル"),
        *("proof", "enclosed", "ids", "id", "material", "pieces", "enclosures", "references", "example", "nachweise", "beispiel", "beispiele", "kennung*", "preuve*", "annexe*", "justificatif*", "exemple", "evidencia*", "prueba*", "anexo*", "ejemplo*", "資料", "証跡", "リクエストid"),
        *("console*", "devtools", "terminal", "stacktrace", "har", "konsole*", "konsolenausgabe", "unterlagen", "consola*", "traza*", "trazas", "correlation id", "trace id", "correlation", "コンソール", "スクショ"),
    ),
    "impact": (
        *("impact", "affected users", "users affected", "who", "who is affected", "scope", "consequence*", "extent"),
        *("number of users", "does to us", "effect", "people affected", "auswirkung*", "umfang", "betroffene", "folge*"),
        *("wer ist betroffen", "nutzer", "benutzer", "conséquence*", "utilisateurs", "qui est touché", "périmètre"),
        *("impacto", "afectados", "usuarios", "alcance", "consecuencia*", "quién", "影響", "対象者", "範囲"),
        *("blast radius", "population", "affects", "hit", "who suffers", "reach", "victims", "people", "users hit", "personnes", "gêne*", "gêné*", "touché*", "qui", "afectación", "a quién", "afecta", "usuarios afectados", "nutzerkreis", "schaden", "reichweite", "personenkreis", "kunden", "staff", "business impact", "severity of impact", "damage", "harm", "concerné*", "影響範囲", "影響者", "影響人数"),
        *("affected people", "those affected", "hits", "users impacted", "impacted", "magnitude", "cost to us", "cost", "business effect", "what it costs", "ausmaß", "tragweite", "betroffenenkreis", "trifft", "betrifft", "wen es trifft", "kosten", "étendue", "ampleur", "portée", "incidence", "impacte", "touche", "concerne", "coût", "retentissement"),
        *("extensión", "magnitud", "repercusión", "repercusiones", "perjudicados", "implicados", "afectada*", "coste", "costo", "規模", "被害", "影響度", "困っている"),
    ),
    "aspects": (
        *("what", "what fails", "what is broken", "broken", "defect", "problem", "issue", "short description", "summary"),
        *("symptom*", "affected", "aspects", "component", "not working", "description", "observed", "actual", "fault", "bug"),
        *("problem*", "fehlerbild", "betroffen", "störung", "was", "komponente", "symptom", "kurzbeschreibung", "beschreibung"),
        *("problème*", "ne fonctionne pas", "composant", "dysfonctionnement", "anomalie", "souci", "problema*", "qué falla"),
        *("descripción", "fallo", "síntoma*", "問題", "現象", "症状", "事象", "内容", "概要", "対象機能"),
        *("manifestation", "failure", "complaint", "what happens", "what happened", "malfunction", "in short", "constat", "panne", "incident", "objet du problème", "falla", "qué pasa", "incidencia", "avería", "was passiert", "was geht nicht", "fehlerbeschreibung", "mangel", "befund", "不具合", "不具合内容", "障害内容"),
        *("nature du dysfonctionnement", "nature du problème", "nature", "trouble", "finding", "behaviour", "behavior", "what's wrong", "what goes wrong", "wrong", "art der störung", "was ist los", "was klemmt", "ce qui se passe", "ce qui ne va pas", "ce qui cloche", "qué ocurre", "qué sucede", "qué hay", "lo que pasa", "トラブル内容", "状況", "状態"),
    ),
}  # fmt: skip
# What the first word of a short label asks for, whatever follows.
LABEL_HEADS: dict[str, str] = {
    **dict.fromkeys(("who", "whom", "wer", "wen", "wem", "qui", "quién", "quiénes"), "impact"),
    **dict.fromkeys(("since", "when", "seit", "wann", "depuis", "quand", "desde", "cuándo"), "start_time"),
}
# A label with any of these asks for something else.
LABEL_STRANGERS = frozenset(
    (
        *("number", "reported", "opened", "urgency", "priority", "severity", "phone", "subject", "browser", "version"),
        *("workaround", "tried", "system", "service", "caller", "expected", "please", "bitte", "dringlichkeit", "priorität"),
        *("urgence", "priorité", "urgencia", "prioridad", "reference", "ref", "contact", "user", "name", "company"),
        *("question", "pregunta", "frage", "note", "ps", "two", "deux", "zwei", "dos", "things", "points", "puntos"),
        *("not", "but", "aber", "mais", "pero", "because", "if"),
    )
)  # fmt: skip
# What a label's value begins with when there is nothing to tell.
NOTHING = frozenset(
    (
        *("none", "null", "n/a", "na", "n.a", "nothing", "no", "not", "nil", "unknown", "-", "--", "—", "–", "without", "/", "x"),
        *("keine", "keiner", "kein", "entfällt", "nichts", "nicht", "leider", "unbekannt", "ohne"),
        *("sans objet", "so", "s/o", "no consta", "entfaellt", "aucun", "aucune", "néant", "rien", "pas", "sans", "non"),
        *("ninguno", "ninguna", "ningún", "nada", "sin", "n/d"),
        *("なし", "無し", "無", "ありません", "特になし", "特に無し", "不明", "该当なし"),
    )
)  # fmt: skip

_EN: dict[int, str] = {
    Is.HIT: "affected affecting affects impacted impacting impacts hit hits concerned",
    Is.FINE: "ok okay fine worked working able left until spotless",
    Is.REPEAT: "reproduces replicates repro reproduce reproduced reproducible reproducing replicate replicated recreate pattern",
    Is.KNOWS: "tell say know sure idea clue explain",
    Is.ABLE: "can can't can’t cant cannot could couldn't couldn’t able unable impossible",
    Is.NOT: "not no none never nothing nobody neither nor without cannot cant can't can’t won't wont won’t doesn't doesnt doesn’t"
    " don't dont don’t didn't didnt didn’t isn't isnt isn’t aren't aren’t wasn't wasn’t couldn't couldn’t haven't haven’t hasn't"
    " hasn’t wouldn't wouldnt wouldn’t shouldn't shouldn’t weren't werent weren’t hadn't hadn’t ain't aint ain’t arent wasnt havent hasnt couldnt needn't mustn't unable impossible refuses refuse refusing refused stopped stops longer hardly barely",
    Is.FAILS: "down fail fails failed failing failure failures broken broke breaks crash crashes crashed crashing unavailable hang hangs"
    " hanging hung stuck stalls stalled freezes frozen froze wrong wrongly incorrect incorrectly missing lost gone blank empty slow"
    " slowly slower sluggish outage offline unreachable unresponsive broken swapped duplicate duplicated duplicates twice doubled"
    " greyed grayed gibberish loops loop looping spins spinning spinner disappear disappears disappeared disappearing vanish vanishes"
    " vanished dies dead kicked throws thrown garbled corrupt corrupted truncated misaligned overlapping delayed late timeout timeouts"
    " typo misspelled misspelt upside sideways rejected reject rejects error errors exception bug glitch 404 422 500 502 503 504 403"
    " instead itself off misses skips skipped ignores ignored unreadable unusable invisible disconnects disconnected flickers jumps resets overwritten deleted wiped lags laggy zeros zeroes nonsense rubbish trash scrambled forever inaccessible degraded interrupted silence outdated"
    " stale drops dropped timing throwing blurry blurred blurs silent mute muted stopping refus* overlap* misplaced mislabelled mislabeled jumbled mixed mixes mixing shrinks shrunk squashed squeezed stretched swallow* bouncing bounced undefined nan ages crawl crawls crawling crawled laggy unusably dying dead spun spins rotates rotated sideways tilted skewed mangled messed mess faulty defective defect glitchy glitches buggy bugs broken-down stutters stuttering choppy patchy erratic flaky unstable haywire acting awol refusing denied denies expired expires collapses collapsed trashed erased wiping skipping jumping shuffled reordered miscounted miscounts inflated miscalculated incomplete partial cropped clipped illegible hidden obscured covers covering squish limping choking misbehaving malfunction malfunctioning malfunctions disabled inactive unclickable unresponsively logged-out kicks booted knocked loading spinning-wheel hourglass grey gray unfinished unsent undelivered unsaved outright doesnt mismatch mismatched mismatches contradictory inconsistent disagree disagrees clash off-by-one nowhere amiss odd weird strange funny",
    Is.MANY: "all every each everybody everyone everything nobody none whole entire most many several some few dozen dozens hundreds"
    " hundred thousands both half third quarter only two three four five six seven eight nine ten eleven twelve fifteen twenty thirty"
    " forty fifty sixty percent any one anybody anyone same company-wide",
    Is.PEOPLE: "worker clerk operator squad squads pax headcount user users agent agents customer customers client clients people person persons staff employees employee colleague"
    " colleagues team teams participant participants respondent respondents panelists panelist researcher researchers editors editor"
    " driver drivers crew crews truck trucks visitors visitor readers callers guests residents tenants members supervisors managers"
    " department departments office offices sites site seats folks guys analysts operators cleaners shift everyone"
    " everybody nobody anybody anyone workforce org organisation organization company ppl coworker coworkers co-worker boss bosses manager managers designer designers engineers engineer developers teachers nurses doctors inspectors dispatchers dispatcher leads planners reps rep salespeople associates volunteers interns parents families households citizens marketers recruiters agency business floor warehouse branch branches locations location restaurants stores store schools school group groups assistants supervisor moderator analyst auditors auditor advisors clerks personnel testers moderators students patients"
    "  council owners  subscribers buyers shoppers tenants technicians haulers accounts   tablet tablets phone phones laptop laptops machine machines device devices vehicle vehicles terminal terminals till tills register registers scanner scanners computer computers pc pcs account accounts workspace workspaces brand brands shop shops station stations campus campuses hospital hospitals facility facilities region regions country countries hall class classes pilot pilots nurse doctor teacher driver tenant everybody's dispatch accounting finance payroll hr sales marketing procurement logistics subs subcontractor subcontractors suppliers supplier vendors vendor contractor contractors crew general-contractor panel public audience reps freelancers residents families patient patients caretaker caretakers janitor janitors foreman foremen folk kids pupils kitchen apprentices trainees interviewees speaker speakers applicants candidates hosts guest owner founder ceo cfo cto director directors leadership head heads board client's supervisors *ers *ors *ists *ians *eers *ees *women *men admin admins receptionist receptionists handful folks volunteer *ants",
    Is.WE: "i we we're we've i'm i've our us my me i’m we’re we’ve myself ourselves i'd i’d im ive they them",
    Is.SO: "so therefore thus consequently meaning means hence hand manually unusable useless workload backlog waiting rely relying"
    " lose losing losing cannot can't can’t cant unable without repeat redo affects affected affecting blocked blocks dead quit"
    " sitting deadline pen paper resort copying copy behind overtime complaints complaining complain asking cancel instead",
    Is.LIKE: "harm harmless hurt hurts annoying nuisance cosmetic silly confuses confusing confused embarrassing workaround nobody"
    " trouble inconvenient callbacks nervous vanity tedious minor bothers happens bearable visual cosmetically eyesore purely low ugly bother bothering mild    ",
    Is.ERROR: "error errors err errs errmsg message exception popup pop-up warning alert banner dialog dialogue toast complain complaint",
    Is.SAYS: "says say said saying shows show showed showing shown reads read reports reported reporting returns returned returning gives"
    " give gave giving get gets got getting appears appeared appear pops popped comes came displays displayed displaying answers answered responds message messages error errors"
    " page throws threw see saw seeing tells told console prompt prompts with fails failed text banner box window strip words wording code reading warns warned complains states flashes ends throwing status write writes wrote written insists claims claimed announces announced informs notifies prints printed spits spat barks greets greeted blinks blinking announcing responds respond response bounced bounces prompt prompts titled met told complaining offers reply replies mutters muttering mumbles whispers screams screaming yells shouts squeaks squawks grumbles moans whines growls bleats howls chirps proclaims declares declaring spews coughs",
    Is.DATA: "footage printout photograph photographs screen-recording paperwork snapshot snapshots logfile logfiles videos logs log har trace traces screenshot screenshots screen-shot screengrab video recording pic pics picture pictures photo"
    " photos screencast dump export extract data file files csv console capture details id ids samples example examples pdf pdfs dump dumps har-file loom looms recordings stacktrace stacktraces",
    Is.SENDS: "chuck chucking fling shoot bung send sends sending sent share shared sharing provide provided forward forwarding attach attached upload supply supplied follow"
    " follows following give hand deliver email mail get post record    record recorded happy glad  gladly screenshot-follow shoot shooting film offer grab dig pull pass passing",
    Is.LATER: "will i'll i’ll ill we'll we’ll tomorrow later soon shortly once tonight afterwards follow follows   request    separately",
    Is.DOES: "posting open opens opened opening click clicks clicked clicking press pressed pressing tap taps tapped tapping select selected"
    " choose chose pick picked enter entered type typed log logged sign signed go went scan scanned drag dragged hit push pushed"
    " launch launched upload uploaded submit submitted save saved navigate visit visited create created send compare filter filtered"
    " play played take took accept wait fill filled scroll tick ticked untick switch hover generate export add start"
    " download search view try import invite change set look"
    " replac* snooz* resend* resent archiv* restored reopen* unassign* reassign* unpublish* duplicat* added click* open* press* select* choos* enter* upload* submit* saving navigat* scroll* filter* sorted sorting sort search*"
    " export* import* download* switch* toggl* delet* remov* renam* copied copying paste* drag* drop assign* invit* creat*"
    " adding edit* reload* refresh* publish* preview* print* tap* duplicat* clone* cloning merge merging merged mark marked"
    " marking move   resize* zoom* swipe* swiping expand* collaps* configure enable disabled disable connect reply"
    " replied replying hitting logging signing going type typing confirm* approv* reject* share sharing place book"
    " schedul* scan* pair* restart* using put puts putting change* edit ticks hits goes picks enters drags types",
    Is.SINCE: "since from as for been",
    Is.BEGAN: "started starting start began begun begin first noticed appeared detected spotted discovered observed realised realized encountered arose happened happening occurred happens found saw stopped"
    " broke changed tried flipped seen failing",
    Is.WHEN: "am pm a.m p.m o'clock oclock noon midnight midday lunchtime lunch morning afternoon evening night tonight today yesterday"
    " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun weekend week weeks month"
    " months day days hour hours hrs hr minute minutes min mins january february march april june july august september october"
    " november december jan feb mar apr jun jul aug sep sept oct nov dec est edt cst cdt mst mdt pst pdt et ct pt utc gmt cet cest"
    " bst ist jst eastern central pacific ago z fortnight quarter year half noonish oclock",
    Is.PAST: "yesterday today tonight morning afternoon night weekend ago lunchtime yesterday's yesterday’s",
    Is.EVENT: "release update upgrade deploy deployment version rollout maintenance migration change rotation shift patch reboot outage"
    " upgraded updated rolled moved install installation cutover go-live login",
    Is.POLITE: "thanks thank thx plz pls hello hi hey dear regards cheers hope please sorry apologies greetings appreciate bye"
    " wishes ta rush hurry urgent whatsoever",
    Is.TRIED: "tried restarted rebooted cleared checked cache incognito reinstalled toggled reset refreshed changed restarting"
    " logging reinstalling",
    Is.ASKS: "how where possible can could does is question wondering know possibility way",
    Is.HERE: "attached attaching attach enclosed below attachment enclosing appended",
    Is.RANDOM: "random randomly haphazardly sporadically unpredictable unpredictably",
    Is.MUTE: "silently wordless wordlessly soundlessly",
    Is.HAS: "there have has had see saw seen get got getting give gives gave given show shows find found notice",
    Is.HARM: "idle standstill stuck stranded waiting losing cost costs costing revenue money overtime backlog pile piles piling complaints complained complaining complain angry furious upset threatening threatens escalating deadline deadlines sla slas payroll worthless unusable useless manually paper spreadsheet spreadsheets excel postpone postponed reschedule rescheduled behind halt halted paralysed paralyzed crippled blind cope workload rework redo blocked blocks blocker blocking critical standing twiddling hostage penalty penalties fines salaries wages paid pay deadlock hold hindering hampered embarrassed sitting knock queue queues queuing overwhelmed swamped overloaded impacted guess guessing hours-long missing-out depends depending hinges slowing slows wastes wasting wasted fallback ringing shouting refund refunds compensation pause paused suspend suspended stopgap moaning grumbling",
    Is.THING: "arrow arrows card cards page pages screen screens button buttons link links list lists map maps report reports export exports import imports upload uploads download downloads login log-in signup sign-in sync webhook webhooks api apis endpoint chat chats email emails mail mails inbox inboxes search widget widgets dashboard dashboards photo photos image images picture pictures study studies survey surveys task tasks recording recordings transcript transcripts filter filters app apps board boards notification notifications route routes bin bins invoice invoices field fields form forms file files folder folders tab tabs tag tags macro macros workflow workflows rule rules queue conversation conversations message messages ticket tickets timer timers number numbers letter letters order orders header headers footer footers server servers parameter parameters container containers tracker trackers offer offers paper papers other others color colors colour colours sensor sensors monitor monitors cursor cursors indicator indicators counter counters marker markers layer layers border borders buffer placeholder placeholders newsletter newsletters banner reminder reminders sticker stickers chapter chapters fee fees tree trees degree degrees variant variants door doors floor floors answer answers corner corners printer printers router routers browser browsers calendar character characters helper pointer slider sliders spinner loader loaders folder footer quarters refers others integration integrations connector connectors template templates question questions prototype preview video videos audio sound chart charts graph graphs total totals figure figures column columns row rows table tables icon icons menu menus dropdown label labels title text date dates time password account quota quotas screener invite invites invitation invitations session sessions interview score scores scale readings data attachment attachments shortcut shortcuts snippet snippets status profile site feature function module section tool system platform product software program toolbar editor viewer player explorer uploader reader importer converter container orders users' percent others' years whatever however together transfers transfer whether either later centers center matters refers wonders remembers considers delivers appears enters covers discovers renders triggers registers vouchers voucher stickers rollers posters towers powers flowers dinners summers winters minors majors mirrors vectors factors errors tremors constants variants giants wants grants plants instants quadrants",
    Is.TOO: "too also same likewise either well",
    Is.IF: "when whenever once after if upon as soon while by",
    Is.CASE: "every each time anytime moment second instant happens happening occurs occurring trying tried tries attempt attempts"
    " attempted attempting on only fails crashes breaks appears reproduces wherever during with enough all any",
}  # fmt: skip

_DE: dict[int, str] = {
    Is.HIT: "trifft betroffen betrifft betreffen betroffene betroffenen",
    Is.FINE: "lief ging funktionierte klappte noch ok zuletzt",
    Is.REPEAT: "nachstell* nachvollzieh* reproduzier* muster",
    Is.KNOWS: "weiß sagen wissen sicher ahnung",
    Is.ABLE: "cha chan chömed kömma kann können konnte konnten könnte kannst möglich unmöglich",
    Is.NOT: "keins koa koan koane kane nicht nich nöd ned net nid nüt nüd nischt nix nichts kein keine keinen keiner keinem keines niemand nie niemals ohne unmöglich weder mehr nirgends nirgendwo keinerlei nimmer kaum",
    Is.FAILS: "kaputt ausgefallen fällt ausfall defekt falsch falsche falschen falscher falsches fehlt fehlen fehlerhaft stürzt abgestürzt"
    " absturz hängt hängen leer leere langsam lahm quälend weiß weiße weisse gestört störung steht nullen doppelt vertauscht blockiert"
    " verschwunden verschwindet unerreichbar offline unlesbar abgebrochen bricht bleibt dreht spinnt streikt verzögert fehler"
    " fehlerhafte fehlerhaften verloren tot scheitert schlägt fehlgeschlagen verschoben abbruch hakt ruckelt wackelt springt unvollständig unscharf verzerrt überschrieben gelöscht schwarz schwarze schwarzer stattdessen obwohl bug ausgegraut eingefroren"
    " friert überlagert vertauschte 404 422 500 502 503 504 403 null tippfehler schreibfehler abgelegt lahmgelegt zäh träge hakelig verrutscht verdreht verdrehte stumm tonlos fehlend* verschluckt vergisst stürzen hängen verweigert weg abgehängt verschwunden verschwinden versagt abgelehnt abgewiesen ungültig ruckeln lahmt hakt klemmt zerschossen durcheinander vermischt gemischt gekürzt abgeschnitten abgestürzt abstürzt einfriert eingefrorene grau graue ausgegraute tut unvollständige unbrauchbar falschem fehlende fehlender ewig endlos endlosschleife schleife rausgeworfen rausgeschmissen fliegt fliegen abgemeldet zurückgesetzt unlesbar unsichtbar überlappt überlappen verdeckt verzerrte seitenverkehrt spiegelverkehrt komisch seltsam merkwürdig laggt laggen verzögerung verspätung verspätet dauert nirgends aussetzer crash crasht",
    Is.MANY: "alli olle alle allen aller alles jede jeder jeden sämtliche niemand keiner keine mehrere einige viele wenige ganze gesamte gesamten"
    " ganzen beide beiden zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig zweit dritt viert fünft sechst siebt neunt zehnt hundert tausend dutzend hälfte prozent nur zusammen etwa",
    Is.PEOPLE: "ma mitarb nutzer* benutzer* anwender* kunde* kunden* kollege* kollegin* mitarbeit* leute person personen team teams teilnehm* agent"
    " agenten agentin* besucher* fahrer* plätze platz schicht schichten abteilung* standort* fachkräfte berater* bearbeiter* filiale*"
    " firma unternehmen anrufer* geräte geräten bürger* dienst gäste mandanten niemand leser* studierende* probanden befragte* betrieb büro büros agentur belegschaft haus häuser vertrieb redaktion zentrale verwaltung lehrer* mieter* bewohner* techniker* moderator* forscher* chef chefin mensch* callcenter hotline praktikant* sachbearbeit* designer* analyst* tester* disponent* kräfte arbeitsplätze"
    " leitung rechner geräte handys tablets fahrzeuge fahrzeug lkw lkws wagen kassen terminals standorte filialen werk werke abteilungen schulen klinik kliniken niederlassung niederlassungen buchhaltung einkauf personalabteilung versand lager logistik marketing disposition kundendienst kundenservice support lieferanten lieferant subunternehmer handwerker hausmeister mieter lehrkräfte eltern schüler patienten ärzte pfleger azubi azubis geschäftsführung geschäftsführer vorstand chefs publikum probandinnen spediteure monteure *innen *kräfte *leute *personal *arbeiter *führer *leiter *helfer *pfleger *wärter *meister *beauftragte *beauftragten leute* studierenden innendienst außendienst ehrenamtliche",
    Is.WE: "ich wir uns unser unsere unseren unserem unserer mir mich mein meine meinen meiner",
    Is.SO: "daher deshalb deswegen somit damit dadurch folglich können kann müssen muss händisch hand manuell unbrauchbar verwertbar"
    " betroffen betrifft blockiert ohne stehen steht warten schaffen notlösung mussten musste",
    Is.LIKE: "verwirrt stört nervt mühsam ärgerlich kosmetisch schlimm behelfen umständlich schönheitsfehler optisch unschön lästig harmlos verkraftbar störend nervig blöd stören",
    Is.ERROR: "fehlermeldung* meldung* fehler fehlertext hinweis hinweise warnung nachricht text popup fehlercode banner dialog fehlercode",
    Is.SAYS: "sehe sieht sehen lese lesen schreibt behauptet begründung steht erscheint erscheinen kommt meldet zeigt sagt heißt lautet meldung fehlermeldung fehler angezeigt anzeige liefert"
    " antwortet gibt sehe seite wirft bekommen bekomme erhalten erhalte meint dort banner kasten fenster streifen code quittiert antwort lese stand fehlercode wortlaut balken gemeldet poppt blitzt laut kriege kriegen erhielt murmelt mault meckert jammert motzt spuckt schreit verkündet nörgelt protestiert brüllt begrüßt grüßt vermeldet quäkt",
    Is.DATA: "*video *videos *mitschnitt *mitschnitte *protokoll *protokolle *auszug *auszüge *logs log logs logdatei* protokoll* screenshot* bildschirmfoto* bild bilder foto fotos har auszug abzug mitschnitt mitschnitte mitschrift aufnahme aufnahmen clip clips beleg belege unterlagen nachweise video videos ausdruck auszüge daten"
    " video export datei dateien unterlagen trace beispiele belege aufzeichnung aufzeichnungen mitschnitte aufnahmen technisches",
    Is.SENDS: "reicht schicke schicken schickt sende senden liefere liefern reiche reichen folgt folgen nachreichen nachliefern herausgeben"
    " schick schicks send sende gebe geben liefer mache mach weitergeben teilen bereitstellen verfügung stellen überlassen lade hochladen mitschicken beifügen zusenden zukommen weiterleiten anhängen kommen  anbieten aufnehmen aufzeichnen hinterher liefert erstellen kommt raussuchen",
    Is.LATER: "morgen nachher später folgt folgen nach werde werden sobald demnächst gleich nachreichen nachliefern hinterher bedarf wunsch    separat gesondert",
    Is.DOES: "antipp* anklick* eintipp* draufdrück* draufklick* aufmach* zumach* aufruf* abschick* hochlad* herunterlad* runterlad* umschalt* abspiel* öffnen öffne öffnet geöffnet klicken klicke klickt geklickt klick anklicken angeklickt drücken drücke drückt gedrückt wählen"
    " wähle wählt gewählt auswählen ausgewählt eingeben eingegeben starten starte startet gestartet scannen gescannt aufrufen rufe"
    " aufgerufen anmelden angemeldet melde tippen tippe auslösen speichern gespeichert beantworten überspringen abschließen nachsehen"
    " ausfüllen hochladen herunterladen gehen gehe exportieren filtern suchen eintragen hinzufügen bestätigen einloggen ziehen laden"
    " absenden senden markieren löschen anlegen enter run abspielen anzeigen einstellen warten"
    " klick* öffn* drück* wähl* auswähl* ausgewählt eingeb* hochlad* hochgeladen herunterlad* speicher* export* import*"
    " filter* sortier* such* anmeld* lösch* umbenenn* umbenannt kopier* einfüg* verschieb* zieh* hinzufüg* bearbeit* änder*"
    " erstell* anleg* angelegt veröffentlich* druck* scroll* hochscroll* tipp* zuweis* zugewiesen bestätig* abschick*"
    " abgeschickt einlad* eingeladen aktualisier* wechsel* meldet melden gebe gibt aktivier* deaktivier* lade lädt dupliz*"
    " umschalt* anhak* freigeb* füge fügen fügt trage trägt setze setzt lege legt stelle ziehe zieht",
    Is.SINCE: "seit ab seitdem",
    Is.BEGAN: "angefangen begonnen begann aufgetreten fing erstmals bemerkt gemerkt entdeckt gesehen beobachtet kam trat aufgefallen los gestartet erste ersten trat tritt"
    " festgestellt passiert",
    Is.WHEN: "montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag* uhr heute gestern vorgestern morgen früh vormittag vormittags mittag mittags mittagspause nachmittag nachmittags abend abends"
    " nacht nachts montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende woche wochen tag tage tagen monat monaten"
    " stunde stunden minuten januar februar märz april mai juni juli august september oktober november dezember mez mesz utc gmt cet"
    " cest halb viertel dreiviertel feierabend mitternacht jahr",
    Is.PAST: "heute gestern vorgestern vormittag früh",
    Is.EVENT: "update release umstellung wartung version migration aktualisierung neustart wechsel anmeldung schichtbeginn upgrade deployment",
    Is.POLITE: "danke dank hallo guten grüße grüßen gruß liebe lieber sehr bitte entschuldigung servus moin hoffe vielen eile dringend eilt",
    Is.TRIED: "versucht probiert neu neugestartet geleert cache geändert abmelden geprüft ausprobiert inkognito angehalten",
    Is.ASKS: "wie wo kann geht möglich frage können",
    Is.HERE: "anbei beigefügt angehängt hänge anhang anliegend unten",
    Is.RANDOM: "zufällig sporadisch unvorhersehbar willkürlich",
    Is.MUTE: "stillschweigend kommentarlos wortlos",
    Is.HAS: "gibt habe haben hatte sehe sehen gesehen bekomme bekommen kriege kriegen erscheint kommt erhalte erhalten finde bekommt kriegt sieht",
    Is.HARM: "lahm lahmgelegt stillstand still kostet kosten blockiert aufgeschmissen warten wartet beschweren beschwert beschwerden händisch manuell excel zettel papier überstunden rückstau verlieren verliert umsatz geld frist gehälter löhne ärger stau aufgehalten däumchen notbetrieb doppelt hand behelfen verärgert sauer unzufrieden wertlos unbrauchbar untätig stehen herum vertragsstrafe überlastet überfordert nacharbeit liegenbleiben aufgehalten verschieben verschoben nachtragen abhängt hängt davon entgehen entgeht abschluss monatsabschluss aufträge rückstand geschlossen anhalten angehalten pausieren unterbrechen",
    Is.THING: "anruf anrufe seite seiten bildschirm knopf knöpfe schaltfläche button link liste listen karte karten bericht berichte export import upload login anmeldung suche filter dashboard foto fotos bild bilder studie studien umfrage umfragen aufgabe aufgaben aufnahme aufnahmen transkript app benachrichtigung benachrichtigungen route routen tour touren rechnung rechnungen feld felder formular datei dateien ordner reiter makro makros workflow regel regeln konversation konversationen nachricht nachrichten ticket tickets mail mails e-mail e-mails postfach chat chats server zahlen zahl summe summen diagramm tabelle spalte zeile menü icon passwort konto vorschau video ton prototyp frage fragen antwort antworten integration vorlage vorlagen einladung einladungen sitzung auswertung ergebnis ergebnisse verbindung zähler leiste anzeige funktion system plattform portal webhook schnittstelle drucker anhang anhänge",
    Is.TOO: "auch ebenfalls ebenso genauso dasselbe gleiche",
    Is.IF: "wenn sobald beim   falls nachdem",
    Is.CASE: "immer indem versuch* durch klicke klickt klicken drücke drückt öffne öffnet wähle wählt tritt passiert kommt erscheint"
    " nur tippe tippt gehe geht lade lädt speichere starte startet sortiere filtere gebe bei nach studie während kaum reicht man",
}  # fmt: skip

_FR: dict[int, str] = {
    Is.HIT: "touche touché touchés touchée touchées concerne concerné concernés concernée concernées impacté impactés impactée bloqués",
    Is.FINE: "fonctionnait marchait encore jusqu'à bien",
    Is.REPEAT: "reproduire reproductible reproduit reproduis reproduisons",
    Is.KNOWS: "sais savons dire idée",
    Is.ABLE: "peut peux pouvons peuvent pouvez impossible arrive arrivons arrivent",
    Is.NOT: "ne n pas pu pus plus aucun aucune rien jamais impossible sans personne ni refuse",
    Is.FAILS: "panne erreur plante plantent bloqué bloquée bloqués vide vides lent lente lents lenteur lentement faux fausse fausses faussées"
    " mauvaise mauvaises mauvais incorrect incorrecte incorrectes perdu perdus manque manquent disparu disparue disparus planté ko cassé"
    " cassée indisponible injoignable interrompu interrompue coupe coupé noir blanche blanc tourne erroné erronées erronés doublon"
    " doublons double doubles échoue échouent souci lieu 404 422 500 502 503 504 403 inutilisable inaccessible ralenti invisible mal grisé grisée grisés figé figée figés figent muet muette flou floue flous coupées tournées tournée décalé décalée décalés déraille rame rament ralentit ralentie mélangé mélangés mélange refuse refusent refusé plantage figer grillé cassés disparaît disparaissent disparait tronqué tronqués tronquée illisible invisible invisibles déconnecte déconnectés éjecté éjectés saute sautent boucle bug bugs bugue buguent crash crashe dysfonctionne dysfonctionnement anomalie inopérant inopérante injoignables incohérent incohérents incomplet incomplète vierge sablier éternité interminable bizarre étrange gèle anormal anormale",
    Is.MANY: "tous toutes tout chaque personne aucun aucune plusieurs quelques dizaine centaine deux trois quatre cinq six sept huit neuf"
    " dix onze douze vingt quarante seul seule seuls trente quarante cinquante quinze quinzaine vingtaine trentaine quarantaine cinquantaine centaines milliers moitié tiers ensemble nombreux environ",
    Is.PEOPLE: "plateau plateaux téléconseiller* utilisateur* client clients agent agents conseiller* conseillère* participant* visiteur* collègue* équipe équipes personnes"
    " gens répondant* chauffeur* salarié* employé* responsable* bénéficiaire* service services site sites poste postes magasin*"
    " enquêteur* chargé* opérateur* abonné* agence agences bureau bureaux entreprise société rédaction chercheur* analyste* boutique* école* élève* habitant* technicien* livreur* gestionnaire* internaute* monde commerciaux infirmières infirmiers compta comptabilité direction patron patronne sous-traitant sous-traitants fournisseur fournisseurs tablettes téléphones ordinateurs camions véhicules postes caisses campus hôpital enseignants parents patients locataires gardiens chefs prestataires terrain dispatch panel répondant sondés enquêtés testeurs atelier ateliers région pays *eurs *istes *iennes *trices étage volontaires bénévoles administrateurs admins",
    Is.WE: "je nous on notre nos mon ma mes moi j",
    Is.SO: "donc alors inutilisables inutilisable main bloqués bloquée bloqué attendent suspendu concerne touche touchés touché submergés"
    " plus conséquence manuellement obligés reporter attendant devons doivent doit dû",
    Is.LIKE: "gênant gêne embêtant confus contournement cosmétique esthétique visuel visuelle gêné gênée gênant embêtante agaçant mineur",
    Is.ERROR: "erreur erreurs message messages alerte avertissement fenêtre bandeau pop-up",
    Is.SAYS: "affiche affichent affiché dit indique message erreur apparaît obtient obtenons reçoit renvoie retourne répond donne voit écran"
    " lit sort met bandeau fenêtre encart code écrit tombe droit apparait apparaît s'affiche s’affiche mention répondent dit sort reçois écrivent vois voyons lis lisons marque marqué annonce prétend raconte râle crie balance crache marmonne proclame hurle grogne accueille signale signalant",
    Is.DATA: "logs log journal journaux capture captures trace traces export données fichier fichiers vidéo vidéos har extrait extraits identifiants enregistrement enregistrements pièces justificatifs photos photo"
    " exemples identifiant récapitulatif relevé-d'écran",
    Is.SENDS: "envoyer envoie envoient transmet transmettons enverrai enverrons transmettre transmettrai transmets joindre joindrai partager fournir communiquer ferai suit"
    " suivent envoyons fais faisons donne donnons joignons poste posterai remettre fournirai fournirons suivent donner parvenir suivront suivre faire filmer fournira fournir enregistrer offrir arrivent  arriveront joins",
    Is.LATER: "demain enverrai enverrons transmettrai joindrai ferai suivront suivra  tard prochainement dès bientôt suivre besoin fournira demande   second autre arriveront séparément fera feront enverra transmettra",
    Is.DOES: "tapent tapons relancer ouvrir ouvre ouvrez ouvert cliquer clique cliquez cliquant cliqué choisir choisit choisis choisissant aller va accepter attendre"
    " sélectionner sélectionne répondre terminer saisir saisis envoyer appuyer appuie lancer lance créer remplir valider télécharger"
    " connecter connecte filtrer exporter taper entrer entre ajouter enregistrer cocher glisser coche scanner prendre"
    " remplac* archiv* restaur* défil* ouvr* cliqu* sélectionn* chois* saisi* appuy* lanc* enregistr* télécharg* télévers* import* export* filtr* tri* cherch*"
    " recherch* supprim* renomm* copi* coll* glisse* dépos* modifi* ajout* publi* imprim* valid* connect* remont* touche tape"
    " tapez vais va entre coche* décoch* affich* invit* crée* partag* correspondre confirme* dupliqu* attribue* ajoute* mets met authentifi* identifi* déplac* déroul*",
    Is.SINCE: "depuis dès fait",
    Is.BEGAN: "commencé apparu apparue débuté début constaté remarqué première détecté repéré découvert vu vus arrivé survient survenue survenu commence",
    Is.WHEN: "hier matin après-midi midi minuit soir nuit aujourd'hui aujourd’hui h heure heures lundi mardi mercredi jeudi vendredi samedi"
    " dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre semaine semaines jour jours mois"
    " minutes paris cet cest utc gmt week-end weekend avant-hier",
    Is.PAST: "hier avant-hier aujourd'hui aujourd’hui matin nuit",
    Is.EVENT: "mise version déploiement migration maintenance release bascule ouverture",
    Is.POLITE: "bonjour merci cordialement bonsoir avance salutations veuillez bonne bien madame monsieur désolé presse",
    Is.TRIED: "essayé cherché réinstallé rechargé redémarré vidé vérifié désactivées réactivées testé changé touché tenté cache",
    Is.ASKS: "comment où possible pourriez peut-on pouvez question",
    Is.HERE: "joint jointe joins jointes ci-joint ci-jointe dessous ci-dessous annexe attachée",
    Is.RANDOM: "aléatoire aléatoires aléatoirement hasard",
    Is.MUTE: "silencieusement",
    Is.HAS: "a ai avons avait vois voyons voit vu obtiens obtient trouve",
    Is.HARM: "coincé coincée coincés coincées arrêt perd perdons perdent perdre coûte coûtent argent attend attendent furieux plaintes plaignent plainte main ressaisir excel débrouille débrouillons pouces retard retards paie salaires facturation bloque bloquant blocage bloqués bloquée papier paralysé paralysée paralysés pénalités mécontents débordés reportée repousser obligé obligés dépend dépendent clôture facturer chômage suspendre suspendu interrompre",
    Is.THING: "appel appels page pages écran bouton boutons lien liens liste listes carte cartes rapport rapports export exports import connexion recherche filtre filtres tableau photo photos image images étude études enquête enquêtes tâche tâches enregistrement enregistrements transcription appli application notification notifications itinéraire tournée tournées facture factures champ champs formulaire fichier fichiers dossier dossiers onglet onglets macro macros règle règles conversation conversations message messages ticket tickets mail mails courriel courriels boîte chat serveur serveurs chiffres total totaux graphique colonne ligne menu icône mot compte aperçu vidéo son prototype question questions réponse réponses intégration modèle modèles invitation invitations session résultat résultats papiers calendrier calendriers couleur couleurs valeur valeurs erreurs secteurs compteur compteurs plusieurs ailleurs leurs heures moteurs indicateurs curseur derniers premiers meilleurs plateforme outil système logiciel interface",
    Is.TOO: "aussi également pareil idem même",
    Is.IF: "quand lorsque en après si lorsqu dès",
    Is.CASE: "chaque fois une à au lors suffit voulu essayé essaie essayant tente tenté produit pendant aussitôt moment l'ouverture"
    " l’ouverture lorsqu'* lorsqu’* bout n'importe n’importe",
}  # fmt: skip

_ES: dict[int, str] = {
    Is.HIT: "afecta afectado afectada afectados afectadas afectando pasa ocurre",
    Is.FINE: "funcionaba iba todavía bien hasta",
    Is.REPEAT: "reproducir* reproducible reproduce replicar*",
    Is.KNOWS: "sé sabemos decir idea",
    Is.ABLE: "puedo puede podemos pueden deja imposible logro logramos",
    Is.NOT: "no nada ningún ninguno ninguna nadie nunca sin imposible tampoco ni",
    Is.FAILS: "caído caída falla fallan fallo fallos error errores lento lenta lentísimo lentísima vacío vacía vacíos blanco roto rota"
    " mal incorrecto incorrecta incorrectos equivocado cierra cierran pierde pierden perdido bloqueado bloqueada cuelga cuelgan"
    " congelado desaparecido desaparecen desapareció tarda tardan doble repetidos repetido desaparecieron borra borran borrado colgado lentos equivocados equivocada incorrectas duplicado duplicados inaccesible erróneo erróneos dañado vueltas"
    " 404 422 500 502 503 504 403 bloquea atascado interrumpe gris congela congelada congelados mudo muda mudos borroso borrosa borrosas cortado cortada cortadas girado giradas descolocado mezclado mezclados mezclan desaparecen rechaza rechazan trabado trabada traba callado pegado pegada tildado demora demoran demoradísimo lentitud trunca truncado ilegible invisible expulsa saca bucle congelan repite repiten duplica duplican caídos caídas vacías descuadran cuadran incoherente raro rara raros extraño gira girando atorado atorada atoran colgada inoperante bug bugs incompleto incompleta averiado descompuesto",
    Is.MANY: "todos todas todo toda cada nadie ninguno ninguna varios varias algunos muchas muchos dos tres cuatro cinco seis siete ocho nueve"
    " diez once doce quince treinta cuarenta cincuenta cien docena veinte único única solo sólo mitad unas unos docena",
    Is.PEOPLE: "usuario* cliente* agente* persona personas gente compañero* compañera* equipo equipos participante* empleado* visitante*"
    " promotor* conductor* chofer* operador* oficina* departamento* sucursal* asesor* trabajador* encuestado* nosotros vecino* empresa agencia tienda* colega* jefe jefa analista* técnico* repartidor* moderador* gerente* estudiante* alumno* encargad* supervisor*"
    " investigador* comerciales comercial enfermeras enfermeros proveedores proveedor subcontratistas tabletas teléfonos ordenadores camiones vehículos cajas hospital profesores padres pacientes inquilinos conserjes dirección contabilidad almacén logística ventas turno plantilla personal jefes panelistas público clase clases región país sede sedes *istas *adores *idores gerencia directivos voluntarios administradores operario* *arios",
    Is.WE: "yo nosotros nos nuestro nuestra nuestros nuestras mi mis me somos soy tengo tenemos estamos podemos puedo",
    Is.SO: "así mano manualmente parados afecta afectados afectado inutilizables inservible perdemos bloqueados igual apañamos tengo tenemos tuvimos tuve",
    Is.LIKE: "molesto incómodo confunde confuso estético estética visual molesta pesado incómodo menor leve feo fea",
    Is.ERROR: "error errores mensaje mensajes aviso alerta cartel código ventana banner letrero letreros cartelito",
    Is.SAYS: "dice sale aparece muestra muestran pone error mensaje devuelve responde indica da tira salta pantalla ventana código texto bota cartel banner recibo recibimos leo sale queja avisa cartelito escribe anuncia informa ve veo vemos leemos suelta arroja lanza canta reza figura marca escupe grita murmura protesta larga suelta regaña anuncia saluda",
    Is.DATA: "fichero ficheros registro registros trazas pantalla-captura log logs captura capturas pantallazo* archivo archivos datos video vídeo har exportación foto fotos traza registros vídeos videos pantallazo pantallazos ejemplo ejemplos grabación grabaciones evidencia evidencias pdf",
    Is.SENDS: "mandaros enviaros mando manda mandan mandamos envía envían enviamos mandar mandaré envío enviar enviaré enviaremos subo subir subiré adjuntaré compartir paso pasar pasaré facilitar dar"
    " entregar grabar  ofrecer pasamos paso adjuntar mandárselo enviárselo pasárselo pasáros pasarlo pasarlos mandarlo enviarlo proporcionar aportar remito remitir remitiré",
    Is.LATER: "mañana luego tarde después enviaré mandaré subiré pasaré adjuntaré enviaremos cuando falta necesario   aparte",
    Is.DOES: "pico pica picamos pongo ponemos pone metemos damos escojo escogemos cancel* program* abrir abro abra abrimos elijo elegir elija tomo tomar doy pulsar pulso pulsa clic hacer hago filtrar exportar exporto entrar"
    " entro ir voy guardar seleccionar selecciono iniciar subir tocar toco mover tratar escribir introducir ingresar ingreso crear"
    " enviar aceptar esperar responder cargar buscar arrastrar darle dar"
    " cambi* reempla* sustitu* dupliq* public* publiq* desplaz* archiv* restaur* abr* puls* seleccion* elij* elig* escrib* guard* export* import* filtr* orden* busc* borr* renombr* copi* peg* arrastr*"
    " oprim* presion* ingres* introduc* meto mete meten metemos ponen edit* modific* añad* agreg* public* imprim* sub* descarg* hacer hago haz voy entro clic toca toco toque cre* invit*"
    " confirm* acept* asign* duplic* conect* cierr* inicio inici* genera generar marc* añado cambio pincho arrastro borro pinchar entran toman prenden pulsan dan tocan abren escriben guardan toma entra pulsa abre",
    Is.SINCE: "desde hace llevamos llevo",
    Is.BEGAN: "empezó comenzó detecté detectamos descubrimos encontramos vimos noté notamos vi vimos inició ocurrió apareció empieza primera",
    Is.WHEN: "ayer hoy anoche mañana tarde mediodía madrugada noche lunes martes miércoles jueves viernes sábado domingo enero febrero marzo"
    " abril mayo junio julio agosto septiembre octubre noviembre diciembre hora horas hs minutos semana semanas día días mes cet utc"
    " gmt cinco cuatro tres dos seis siete ocho nueve diez once doce una media ciudad méxico lunes",
    Is.PAST: "ayer hoy anoche anteayer",
    Is.EVENT: "actualización versión mantenimiento migración cambio despliegue lanzamiento",
    Is.POLITE: "hola gracias buenos buenas saludo saludos estimado estimados favor cordial atentamente perdón buen atenta abrazo prisa urgente",
    Is.TRIED: "reiniciamos reinici* buscamos reinstal* limpié vaci* intenté probé probamos borré cambiamos limpiamos comprobado",
    Is.ASKS: "cómo dónde puede pueden puedo podría posible pregunta",
    Is.HERE: "adjunto adjunta adjuntos adjuntamos abajo anexo",
    Is.RANDOM: "aleatorio aleatoria aleatoriamente azar",
    Is.MUTE: "silenciosamente",
    Is.HAS: "hay tengo tenemos veo vemos vi sale da aparece muestra",
    Is.HARM: "parado parada parados paradas perdemos pierden perder cuesta dinero esperan esperando quejas quejan enfadados molestos mano excel apañamos brazos retraso retrasos nómina nóminas bloqueado bloqueados bloqueada papel pérdidas pérdida multa penalización frenado atascados sueldos urge varados colapsados cruzados depende dependen cierre facturar arreglamos parar pausar suspender",
    Is.THING: "llamada llamadas página páginas pantalla botón botones enlace enlaces lista listas mapa mapas informe informes reporte reportes exportación importación acceso búsqueda filtro filtros panel foto fotos imagen imágenes estudio estudios encuesta encuestas tarea tareas grabación grabaciones transcripción app aplicación notificación notificaciones ruta rutas factura facturas campo campos formulario archivo archivos carpeta carpetas pestaña pestañas macro macros regla reglas conversación conversaciones mensaje mensajes ticket tickets correo correos bandeja chat servidor servidores cifras total totales gráfico columna fila menú icono contraseña cuenta vista video vídeo sonido prototipo pregunta preguntas respuesta respuestas integración plantilla plantillas invitación sesión resultado resultados valores colores errores indicadores marcadores ordenador contador contadores vistas plataforma sistema programa herramienta widget",
    Is.TOO: "también tampoco igual mismo misma",
    Is.IF: "al cuando después si",
    Is.CASE: "cada vez en siempre mientras apenas tras intento intenté intentamos intentar trato traté basta con pasa ocurre sucede"
    " aparece falla antes durante cualquier cualquiera",
}  # fmt: skip

WORDS: dict[str, dict[int, str]] = {"en": _EN, "de": _DE, "fr": _FR, "es": _ES}

JAPANESE: dict[int, tuple[str, ...]] = {
    Is.HARM: ("すべて同じ", "全て同じ", "全部同じ", "件とも同じ", "ストップし", "殺到", "中断", "割合", "同じ症状", "止まって", "待機", "待って", "待たせ", "手作業", "苦情", "クレーム", "支障", "支払", "間に合", "残業", "損失", "滞って", "滞り", "困って", "締め切", "締切", "納期"),
    Is.THING: ("画面", "ページ", "ボタン", "一覧", "地図", "検索", "レポート", "写真", "アプリ", "調査", "通知", "メール", "チャット", "ファイル", "ログイン", "問い合わせ"),
    Is.HIT: ("影響", "対象"),
    Is.REPEAT: ("再現",),
    Is.KNOWS: ("わかり", "分かり", "不明"),
    Is.ABLE: ("でき", "られ", "せない", "えない"),
    Is.NOT: ("なし", "ません", "ない", "できず", "不可", "れず", "なくな"),
    Is.FAILS: (
        *("エラー", "障害", "不具合", "停止", "落ち", "固ま", "遅い", "重い", "空白", "真っ白", "失敗", "消え", "誤", "おかし"),
        *("不可", "表示されな", "使えな", "できな", "できま", "開けな", "届かな", "動かな", "動作しな", "なりません", "異常", "ずれ"),
        *("保存されな", "反映されな", "繋がら", "つながら", "ダウン", "遅延", "文字化け", "重複", "二重", "途切れ", "切れ", "止ま", "反応し", "合わな", "合いま", "合わず", "違", "出てこ", "見えな", "見えま", "欠け", "勝手", "変です", "落ちま", "重く", "遅く", "くるくる", "終わらな", "終わりま", "進まな", "進みま", "戻って", "戻され"),
    ),
    Is.MANY: ("全員", "すべて", "全て", "全社", "誰も", "複数", "名", "人", "半数", "部署", "社全体", "全体", "のみ", "だけ", "件", "台", "割", "分の", "二人", "支社", "支店", "拠点", "社内", "誰が"),
    Is.PEOPLE: ("社内の", "誰が", "誰も", "人とも", "人全員", "名とも", "二人", "三人", "0人", "1人", "2人", "3人", "4人", "5人", "6人", "7人", "8人", "9人", "０人", "数人", "何人", "担当者", "ユーザー", "利用者", "参加者", "社員", "顧客", "お客様", "オペレーター", "名", "部署", "チーム", "全員", "従業員", "スタッフ", "回答者"),
    Is.WE: ("当社", "弊社", "私", "我々", "こちら"),
    Is.SO: ("状況", "状態", "影響", "業務", "ため", "困って", "出せない", "使えない", "進められ", "対応できな", "支障"),
    Is.LIKE: ("見づら", "紛らわし", "見た目", "私だけ", "自分だけ", "アカウントだけ", "急ぎでは", "急ぎま", "影響はありま", "支障はありま", "差し支え", "差支え", "支障はない", "支障ありま", "問題はありま", "問題ありま", "問題ない", "問題なし", "支障なく", "支障なし", "困ってはいま", "困るほど", "軽微", "致命的では", "我慢", "些細", "細かい", "運用で"),
    Is.ERROR: ("ダイアログ", "エラー", "メッセージ", "警告"),
    Is.SAYS: ("返って", "返り", "返さ", "ダイアログ", "コード", "表示", "出て", "出ま", "出る", "エラー", "メッセージ", "と出", "と言"),
    Is.DATA: ("har", "トレース", "ダンプ", "抜粋", "スクショ", "ログ", "スクリーンショット", "画面", "データ", "添付", "動画", "キャプチャ", "ファイル", "画像"),
    Is.SENDS: ("送ら", "お渡し", "撮り", "撮影", "送り", "送付", "送信", "提供", "共有", "開示"),
    Is.LATER: ("明日", "後ほど", "後日", "追って", "本日中", "今日中", "午後にお送", "夕方にお送", "夕方お送", "のちほど", "次第", "あとで", "後で", "今夜", "来週", "必要でし", "必要であれ", "ご要望"),
    Is.DOES: ("押す", "押し", "クリック", "開く", "開き", "開いて", "選ぶ", "選び", "選択", "入力", "ログインし", "タップ", "保存し", "実行", "入れると", "アップロード", "ドラッグ", "送信する", "表示する", "並べ替え", "割り当て", "検索", "編集", "追加", "削除", "起動", "変更", "作成し", "作成する", "読み込", "公開し", "インポート", "エクスポート", "スキャン", "切り替え"),
    Is.SINCE: ("から", "以降", "以来"),
    Is.BEGAN: ("始ま", "発生", "気づ", "気付", "最初"),
    Is.PAST: ("昨日", "今朝", "昨夜", "先週", "本日", "今日", "一昨日", "午前", "午後", "先ほど", "昨晩"),
    Is.EVENT: ("リリース", "アップデート", "更新", "メンテナンス", "バージョン"),
    Is.POLITE: ("ご連絡", "ご確認", "ご対応", "お世話に", "よろしく", "ありがとう", "申します", "恐れ入り", "助かり", "お手すき", "お手隙", "幸いです", "いただけます", "いただければ", "お手数", "御中", "ご担当", "失礼"),
    Is.TRIED: ("試し", "再起動", "キャッシュ", "ても同じ", "でも同じ", "ても変わら", "でも変わら", "ても改善", "ても直", "ても解消", "てもだめ", "てもダメ", "ても駄目", "替えても", "変えても", "換えても"),
    Is.ASKS: ("でしょうか", "ますか", "方法", "可能"),
    Is.HERE: ("添付しま", "添付いたし", "添付して", "添付の"),
    Is.RANDOM: ("ランダム", "不定期"),
    Is.IF: ("と、", "ると", "すと", "くと", "ぶと", "つと", "ぐと", "うと", "むと", "際", "たび", "度に", "瞬間", "た後", "たら", "場合", "ても", "途端", "とき", "時に", "たところ", "ますと", "直後", "たあと", "中に", "するだけで"),
}  # fmt: skip

# Beginnings of sentences that never tell of the trouble itself, casefolded.
# Words that make nothing of what they stand before: "no message", "keine Logs".
NO = _set(
    "no any without zero neither nor never pas ni tampoco weder d'aucun d’aucun d'aucune d’aucune kein keine keinen keinerlei ohne aucun aucune sans pas ningún ninguna ningun sin nessun"
)
# What is known already is not said to be absent: "the error does not go away".
THE = _set(
    "the this that these those my our your their his her der die das dem den diese dieser meine unsere ihre eure l le la les cette cet ces mes nos vos ses leurs el los las este esta estos estas mis nuestros sus"
)
# By what it comes: "ni por mensaje" is no wording that is not shown.
BY = _set("by via per par por via")
# A word of silence only with "not": "so we paste from a Word".
MUTE_WITH_NOT = _set("word peep notice feedback explanation why")
# Before a number that only looks like the code of a state: "order of 400", "ab Zeile 500".
COUNTED = _set(
    "of row rows line lines page pages about around than over under only nearly almost roughly some from to until till between and unit room floor bin order"
    " zeile zeilen seite ab bis von etwa rund über unter ca circa knapp fast mehr nur zimmer"
    " ligne lignes page environ presque près plus jusqu'à dès les des"
    " fila filas línea líneas página unos unas casi hasta más los las"
)
# Before a mark in brackets by which a thing is found: "same number (SUB-0418)".
NUMBERED = _set(
    "number numbers no id ref reference nummer nr kennung kennzeichen numéro référence n° número núm referencia study case ticket order invoice submittal conversation"
)
# On what one presses, and what one goes to without pressing.
ON = _set("on auf sur en into in à al a")
GOES = _set("go goes went gehen gehe va voy ir")
# Who tells himself, where no screen does.
WRITERS = _set("i we ich wir je nous yo nosotros to want would")
# "It says no device": a word for what there is not, when a screen says it.
NAMES_NONE = (
    r"(?:(?:er|es|sie|mir|uns|dass|que) ){0,2}(?:no (?!(?:error|message|one|more|idea|longer|reason|such thing|it|that|this|matter|warning|wording|way|need|but)\b)|(?:keine? |pas de |pas d['’]|aucune? |sin |no hay |no such )(?!(?:Fehler|Meldung|erreur|message|error|mensaje)))"
    r"[\w'’-]{2,30}(?: (?:found|available|connected|detected|selected|allowed|possible|gefunden|verfügbar|trouvée?|disponible|encontrad[oa]))?"
)
# Where a word is spelt wrongly, and what it ought to be.
SPELLING = r"(?i:\b(?:(?:must|should|ought to|has to) (?:be|read|say)|instead of|rather than|typo|spel(?:t|led|ling)|miss?pel\w+|statt|anstatt|anstelle|müsste|sollte|geschrieben|tippfehler|rechtschreib\w+|schreibfehler|au lieu|devrait|orthographe|coquille|faute de frappe|en vez|en lugar|debería|falta una|errata|ortogr\w+)\b|誤字|誤記|脱字|正しくは)"
# Who is meant by "I cannot send you ..".
YOU = _set(
    "you euch ihnen dir vous te le les os usted ustedes share provide disclose herausgeben weitergeben partager compartir facilitar"
    " allowed permitted liberty leider unfortunately sadly désolé malheureusement lamentablemente confidential policy gdpr datenschutz datenschutzgründen"
)
# An event is a start only behind one of these: "after the release".
AFTER = _set("after since following with seit nach mit ab depuis après avec suite desde tras después con")
# Two words that are signs only together.
_ONE = Is.PEOPLE | Is.MANY
PAIRS: dict[tuple[str, str], int] = {
    ("passe", "par"): Is.DOES,
    ("passons", "par"): Is.DOES,
    ("passez", "par"): Is.DOES,
    ("passer", "par"): Is.DOES,
    ("paso", "por"): Is.DOES,
    ("pasamos", "por"): Is.DOES,
    ("let", "you"): Is.SENDS,
    ("vous", "laisser"): Is.SENDS,
    ("screen", "grab"): Is.DATA,
    ("screen", "grabs"): Is.DATA,
    ("screen", "shot"): Is.DATA,
    ("screen", "shots"): Is.DATA,
    ("red", "text"): Is.ERROR,
    ("red", "banner"): Is.ERROR,
    ("red", "box"): Is.ERROR,
    ("rote", "schrift"): Is.ERROR,
    ("texte", "rouge"): Is.ERROR,
    ("texto", "rojo"): Is.ERROR,
    ("letras", "rojas"): Is.ERROR,
    ("nichts", "gemeldet"): Is.MUTE,
    ("nichts", "dazu"): Is.MUTE,
    ("pop", "up"): Is.ERROR,
    ("pop", "ups"): Is.ERROR,
    ("of", "us"): Is.PEOPLE,
    ("a", "todos"): _ONE,
    ("a", "todas"): _ONE,
    ("doesn't", "touch"): Is.LIKE,
    ("not", "touch"): Is.LIKE,
    ("doesn't", "affect"): Is.LIKE,
    ("not", "affect"): Is.LIKE,
    ("no", "paramos"): Is.LIKE,
    ("it's", "me"): Is.LIKE,
    ("vor", "allem"): Is.LIKE,
    ("no", "explanation"): Is.MUTE,
    ("any", "explanation"): Is.MUTE,
    ("without", "explanation"): Is.MUTE,
    ("says", "nothing"): Is.MUTE,
    ("saying", "nothing"): Is.MUTE,
    ("say", "why"): Is.MUTE,
    ("says", "why"): Is.MUTE,
    ("no", "reason"): Is.MUTE,
    ("a", "peep"): Is.MUTE,
    ("a", "word"): Is.MUTE,
    ("any", "notice"): Is.MUTE,
    ("no", "feedback"): Is.MUTE,
    ("any", "feedback"): Is.MUTE,
    ("sagt", "nichts"): Is.MUTE,
    ("ohne", "kommentar"): Is.MUTE,
    ("ohne", "erklärung"): Is.MUTE,
    ("keine", "erklärung"): Is.MUTE,
    ("keinen", "hinweis"): Is.MUTE,
    ("dit", "rien"): Is.MUTE,
    ("rien", "dire"): Is.MUTE,
    ("sans", "explication"): Is.MUTE,
    ("aucune", "explication"): Is.MUTE,
    ("aucune", "indication"): Is.MUTE,
    ("sans", "prévenir"): Is.MUTE,
    ("dice", "nada"): Is.MUTE,
    ("decir", "nada"): Is.MUTE,
    ("sin", "explicación"): Is.MUTE,
    ("ninguna", "explicación"): Is.MUTE,
    ("sin", "avisar"): Is.MUTE,
    ("of", "them"): Is.PEOPLE,
    ("von", "uns"): Is.PEOPLE,
    ("no", "one"): _ONE,
    ("only", "me"): _ONE,
    ("only", "i"): _ONE,
    ("just", "me"): _ONE,
    ("nur", "ich"): _ONE,
    ("nur", "mir"): _ONE,
    ("nur", "uns"): _ONE,
    ("solo", "yo"): _ONE,
    ("solo", "a"): _ONE,
    ("moi", "seul"): _ONE,
    ("me", "and"): _ONE,
    ("and", "i"): _ONE,
    ("and", "me"): _ONE,
    ("i", "both"): _ONE,
    ("us", "both"): _ONE,
    ("only", "one"): Is.LIKE,
    ("ich", "und"): _ONE,
    ("und", "ich"): _ONE,
    ("et", "moi"): _ONE,
    ("moi", "et"): _ONE,
    ("que", "moi"): _ONE,
    ("y", "yo"): _ONE,
    ("yo", "y"): _ONE,
    ("chez", "moi"): Is.LIKE,
    ("chez", "nous"): Is.LIKE,
    ("bei", "mir"): Is.LIKE,
    ("bei", "uns"): Is.LIKE,
    ("live", "with"): Is.LIKE,
    ("will", "come"): Is.LATER | Is.SENDS,
    ("anything", "technical"): Is.DATA,
    ("to", "attach"): Is.DATA,
    ("come", "separately"): Is.LATER | Is.SENDS,
    ("coming", "up"): Is.LATER | Is.SENDS,
    ("to", "come"): Is.LATER | Is.SENDS,
    ("not", "urgent"): Is.LIKE,
    ("nothing", "urgent"): Is.LIKE,
    ("no", "rush"): Is.LIKE,
    ("no", "hurry"): Is.LIKE,
    ("can", "wait"): Is.LIKE,
    ("not", "blocking"): Is.LIKE,
    ("eilt", "nicht"): Is.LIKE,
    ("keine", "eile"): Is.LIKE,
    ("nicht", "dringend"): Is.LIKE,
    ("nicht", "eilig"): Is.LIKE,
    ("pas", "urgent"): Is.LIKE,
    ("pas", "bloquant"): Is.LIKE,
    ("no", "urgente"): Is.LIKE,
    ("sin", "prisa"): Is.LIKE,
    ("hago", "llegar"): Is.LATER | Is.SENDS,
    ("haré", "llegar"): Is.LATER | Is.SENDS,
    ("lo", "mismo"): Is.LIKE,
    ("même", "chose"): Is.LIKE,
    ("same", "thing"): Is.LIKE,
    ("same", "here"): Is.LIKE,
    ("same", "for"): Is.LIKE,
    ("peut", "attendre"): Is.LIKE,
    ("puede", "esperar"): Is.LIKE,
    ("kann", "warten"): Is.LIKE,
    ("show", "stopper"): Is.LIKE,
    ("big", "deal"): Is.LIKE,
    ("for", "me"): Is.LIKE,
    ("two", "times"): Is.FAILS,
    ("have", "to"): Is.SO,
    ("has", "to"): Is.SO,
    ("had", "to"): Is.SO,
    ("having", "to"): Is.SO,
    ("tenemos", "que"): Is.SO,
    ("tengo", "que"): Is.SO,
}
# Where a clause without marks may be parted, the names of marks that were dictated among them.
JOINTS = _set(
    "and but so because which when then where while since if or also plus though although period comma"
    " und aber weil wenn dass sondern oder denn damit obwohl punkt komma"
    " et mais parce quand alors donc puis ou point virgule y pero porque cuando entonces o punto coma"
)
# "We are five": who counts themselves, and what looks like a number there and is none.
ARE = _set("are were sind waren sommes étions est était")
WE_ARE = _set("we're we’re somos éramos")
NO_NUMBER = _set(
    "only any one same nobody none nur kein tout seul seule solo sólo único todo the cada every each most"
)
OF = _set("in cada of out von der de des sur del")
# Who by themselves are people, and none of them: "keiner kommt durch".
NOBODY = _set("nobody noone keiner niemand personne nadie ninguno")
# Before one person, or after: there is no other whom it hits.
ONLY_WHO = _set(
    "only just solely merely nobody nur allein alleine lediglich ausschließlich bloß seul seule seuls seules seulement uniquement que solo sólo solamente únicamente nomás sola"
)
# The writer, as one of those whom it hits; and the writer with others.
ME = _set("me i myself mir mich ich moi je yo mí mi")
US = _set("we wir nous nosotros nosotras los las")
AND = _set("and und et y e plus sowie & ni")
# One person by their work, where it tells who is hit: words that stand for a thing as well are none.
ROLES = _set(
    "secretary receptionist assistant intern apprentice trainee boss manager supervisor dispatcher driver accountant bookkeeper teacher librarian nurse doctor patient director chef cook janitor custodian caretaker cashier landlord technician volunteer treasurer foreman mayor dean principal analyst researcher designer editor moderator interviewer tenant guest guests tenants patients visitors resident residents"
    " sekretärin sekretariat sekretär praktikant praktikantin azubi lehrling chef chefin vorgesetzte vorgesetzter disponent disponentin fahrer fahrerin buchhalter buchhalterin buchhaltung empfang rezeption hausmeister hausmeisterin lehrer lehrerin ärztin arzt patient patientin patienten leiterin leiter assistentin assistent assistenz bürgermeister mieter gäste gast kassiererin werkstudent werkstudentin forscherin forscher"
    " secrétaire assistante assistant stagiaire chef cheffe patron patronne comptable directeur directrice gardien gardienne chauffeur infirmière infirmier médecin patient patiente patients apprenti apprentie alternant alternante gérant gérante locataire locataires maire réceptionniste accueil"
    " secretaria secretario asistente becario becaria jefe jefa contable recepcionista conductor conductora conserje encargado encargada enfermera médico paciente pacientes gerente director directora inquilinos huéspedes alcaldesa alcalde aprendiz"
)
# Who waits stands still: said of one person.
STANDS = _set(
    "wait waits waited waiting sits sitting stands standing stranded stuck wartet warten sitzt sitzen steht attend attendent patiente patientent espera esperan esperando"
)
# What one fails to do, said without "I": "komm nicht mehr rein".
OWN_DEEDS = _set(
    "komm komme krieg kriege bekomm bekomme schaff schaffe find finde seh sehe arrive arrivons puedo logro consigo accède"
)
# What is not there to be sent: "logs are not available", "wir haben keine Logs".
HAD = _set(
    "gibt's gibt’s gibts hab hob habm hamma liegen liegt vorliegen available have has got exist access keep keeps kept take took taken made pull save stored ask write writes schreiben schreibt gibt nothing nichts rien nada heran ran zugreifen gemacht way pris fait hice hay hecho guardamos gardons gardé guardé guardó let lets disposons dispose disposent verfüge verfügen verfügt dispongo disponemos dispone lässt laisse deja dejan conserve conservé verfügbar vorhanden haben habe zugriff disponible disponibles avons n'ai n’ai n'a n’a n'avons n’avons n'est n’est accès tengo tenemos acceso hay"
)
# What one would have to know to see it again.
CAUSES = _set(
    "trigger triggers triggered causes cause brings again second ausgelöst auslöst auslöser ursache wodurch déclenche provoque cause provoca causa rhyme pattern muster logique lógica"
)
# Who needs it is offered it.
NEEDS = _set(
    "need needs want like brauchen braucht benötigen besoin souhaitez voulez necesitan necesitas quieren hilft helps aide sirve"
)
# What one makes to be sent, and who may not send.
MAKES = _set(
    "raussuchen heraussuchen suchen chercher buscar make do take machen mache faire fais hacer hago grabar"
)
MAY_NOT = _set(
    "allowed permitted liberty told darf dürfen erlaubt permis autorisé autorisés droit permitido autorizado policy legal"
)
# What one makes for us to see: "I'll film it".
COMES_YET = (
    r"(?i:\b(?:logs?|logfiles?|har(?:[- ]?(?:file|datei))?|traces?|screen[- ]?(?:shots?|grabs?|casts?|s)|shots|mitschnitte?|bildschirmfotos?|captures?|journaux|capturas?|pantallazos?|recordings?|samples?|vidéo|video)\b"
    r"[^.,;:\n]{0,24}\b(?:on (?:its|their|the) way|(?:is|are|'s) (?:coming|following|to follow)|coming (?:once|when|later|tonight|tomorrow|soon|as soon|up)|unterwegs|komm(?:t|en) (?:heute|morgen|gleich|noch|später|nach|dann)|en route|en chemin|en camino|de camino"
    r"|follow(?:s)? (?:in|by|later|tonight|tomorrow|separately)|in your (?:inbox|mailbox))(?!\w))"
)
FILMS = _set(
    "record recording film filming screenshot screenshots aufnehmen aufzeichnen mitschneiden abfilmen filmen filmer filmerai enregistrer enregistrerai grabar grabaré filmar filmaré"
)
# "I'll send it over."
IT = _set("it them that those one some everything all")
OVER = _set("over across along through")
# Data that only who reports makes, and data that the product makes as well: "no pdf" may be what fails.
PROOFS = _set(
    "log logs logfile logfiles har trace traces screenshot screenshots screengrab screencast stacktrace protokoll protokolle mitschnitt mitschnitte bildschirmfoto bildschirmfotos journaux capture captures registros pantallazo pantallazos"
)
PRODUCED = _set(
    "pdf pdfs picture pictures photo photos pic pics file files csv export exports video videos recording recordings extract data id ids details"
    " bild bilder foto fotos datei dateien aufnahme aufnahmen daten fichier fichiers données vidéo archivo archivos fichero ficheros datos vídeo exportación"
)
# Who forbids it: "our policy forbids me to pass it on".
FORBID = _set(
    "forbids forbid forbade prohibits prohibit bars verbietet verbieten untersagt interdit interdisent proscrit prohíbe prohíben prohibe impide impiden"
)
# What one does with data for somebody: not with what the product sends.
SUPPLY = _set(
    "let laisser überlassen supply provide disclose hand furnish produce liefern nachliefern vorlegen bereitstellen mitgeben übermitteln aushändigen herausgeben weitergeben beisteuern"
    " fournir communiquer transmettre remettre produire divulguer partager facilitar entregar proporcionar aportar compartir ceder"
)
# Until what: "as soon as the office of privacy says ok", "once she has given us permission".
DUE = (
    r"\b(?:[Aa]s soon as|[Oo]nce|[Tt]he moment|[Ww]hen(?:ever)? (?:I|i|we|he|she|they|legal|it|our|my|the)|[Aa]fter (?:I|i|we|legal|he|she)|[Uu]ntil|[Ss]obald|[Ww]enn (?:ich|wir|er|sie|die|der|das)|[Nn]achdem|[Dd]ans (?:la (?:journée|matinée|soirée|semaine)|l['’](?:après-midi|heure)|un instant)|[Cc]et après-midi|[Ii]m Laufe|[Nn]ach(?: dem)? (?:Mittag|Feierabend|Essen)|[Ee]sta (?:tarde|noche)|[Tt]his (?:afternoon|evening)|[Aa]fter (?:lunch|work|dinner)|[Ii]n a (?:bit|minute|moment|sec)|[Dd]ès (?:que|qu['’]|réception|demain|ce)|[Uu]ne fois|[Aa]ussitôt que|[Qq]uand (?:je|j['’]|nous|on|il|elle)"
    r"|[Ee]n cuanto|[Uu]na vez|[Tt]an pronto|[Cc]uando (?:lo|la|los|las|me|nos|teng|pued|lleg|vuelv)|[Aa]penas|[Aa]l rato|[Ll]uego|[Aa]l (?:llegar|volver)|[Mm]orgen|[Nn]achher|[Ss]päter|[Dd]emain|[Tt]out à l['’]heure|[Pp]lus tard|[Ee]n rentrant|[Cc]e soir|[Mm]ás tarde|[Mm]añana|[Tt]omorrow|[Ll]ater|[Ss]oon|[Tt]onight|[Aa]m (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Nachmittag|Abend)|[Hh]eute (?:Nachmittag|Abend)"
    r"|[Oo]n (?:Monday|Tuesday|Wednesday|Thursday|Friday)|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ee]l (?:lunes|martes|miércoles|jueves|viernes))(?!\w)"
)
_YET = r"(?:tomorrow|tonight|later|soon|(?:on |by |this |next )(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|morning|afternoon|evening|weekend|week)|after lunch|when I(?:'m| am) back|morgen|heute (?:Abend|Nachmittag)|nachher|später|(?:am )?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag)|demain|ce soir|plus tard|cet après-midi|(?:lundi|mardi|mercredi|jeudi|vendredi)|esta (?:tarde|noche)|mañana|luego|más tarde|el (?:lunes|martes|miércoles|jueves|viernes))"
# Who looks it out for us by and by: "let me dig it out on Monday".
LOOKED_OUT = (
    r"\b(?:(?:[Ll]et me|[Ll]emme|I['’]?ll|[Ww]e['’]?ll|I will|[Ww]e will|I can|going to|gonna|[Ii]ch|[Ww]ir|[Jj]e|[Oo]n|[Nn]ous) (?:\w{2,8} ){0,2}(?:dig|fish|pull|hunt|find|look|retrieve|grab|scrape|chase|track|get hold|suche?n?|krame?n?|grabe?n?|hole?n?|fische?n?|ziehe?n?|(?:re)?trouve(?:r|rai|ns)?|cherche(?:r|rai)?|récupère(?:r|rai)?|ressors|sors)|(?:lo|la|los|las) (?:busco|rescato|saco|recupero))\b[^.!?\n]{0,50}\b"
    + _YET
    + r"(?!\w)"
)
# What is given to us by and by, whatever it is: "os paso un enlace esta tarde".
GIVEN_TODAY = (
    r"(?:\b(?:[Ll]e|[Ll]es|[Oo]s|[Tt]e) (?:paso|pasamos|envío|enviamos|reenvío|reenviamos|mando|mandamos|remito|comparto|adjunto) (?:un|una|unos|unas|el|la|los|las|otr[oa]s?|mi|mis)\b"
    r"|\b[Jj]e vous (?:envoie|transmets|transfère|fais suivre|passe|renvoie) (?:un|une|des|le|la|les|mes|mon|ma|l['’])"
    r"|\b(?:[Ii]ch (?:schicke|sende|leite|reiche|maile)|[Ss]chicke|[Ss]ende|[Ll]eite|[Rr]eiche) (?:ich )?(?:Ihnen|Euch|euch|dir) (?:die|den|das|ein|eine|einen|noch)\b"
    r"|\b(?:I['’]?ll|[Ww]e['’]?ll|I will|[Ww]e will) (?:send|forward|mail|email|pass|get) (?:you|u) (?:a|an|the|some|one|our|my) (?:\w+ )?(?:links?|headers?|samples?|details|ids?|files?|copy|copies|dumps?|output|originals?|examples?|lists?|numbers?)\b)[^.!?\n]{0,60}?(?<!\w)"
    + _YET
    + r"(?!\w)"
)
# Without any of these nothing is given so.
GIVEN_TODAY_PARTS = (
    *(
        "ll ",
        "e vous ",
        "hnen ",
        "uch ",
        "dir ",
        "paso ",
        "pasamos ",
        "nvío ",
        "nviamos ",
        "mando ",
        "mandamos ",
    ),
    *("remito ", "comparto ", "adjunto "),
)
# That there are none where the writer is, or none may leave it.
NONE_HERE = (
    r"(?i:\b(?:(?:no|keine(?:rlei)?|pas de|aucune?|sin|ningún|ninguna|no hay) (?:\w+ )?(?:logs?|traces?|screenshots?|Protokolle?|Mitschnitte?|journaux|captures?|capturas?|registros?)\b[^.;\n]{0,20}\b(?:on (?:our|my) (?:side|end)|here|auf unserer Seite|bei uns|unsererseits|de notre côté|chez nous|de nuestro lado|por nuestra parte|aquí)"
    r"|(?:on our (?:side|end)|auf unserer Seite|bei uns|de notre côté|chez nous|de nuestro lado|por nuestra parte)[^.;\n]{0,16}\b(?:no|keine|aucune?|pas de|no hay|sin) (?:logs?|traces?|screenshots?|Protokolle?|journaux|capturas?|registros?)"
    r"|[Nn]othing (?:of (?:that|the|this) (?:kind|sort)|like that|of ours) (?:may|can|is allowed to|must) (?:leave|go out)|[Nn]ichts (?:davon|dergleichen) darf\b[^.\n]{0,24}(?:verlassen|raus|hinaus)|[Rr]ien de tel ne (?:peut|doit) (?:sortir|quitter)|[Nn]ada de (?:eso|esto) puede salir"
    r"|(?:[Ww]e|I) (?:don['’]?t|do not|never) (?:keep|store|save|retain|record|log) (?:those|them|any of (?:that|those)|such|that sort)|[Ss]o ?(?:et)?was (?:bewahren|speichern|heben) wir nicht|[Oo]n ne (?:garde|conserve) pas (?:ça|cela|ces)|[Nn]o (?:guardamos|conservamos) (?:eso|esos|esas)))"
)
# In lower case; without any of these nobody says so.
NONE_HERE_PARTS = (
    *("our side", "our end", "my side", "my end", "here", "unserer seite", "bei uns", "unsererseits", "de notre côté", "chez nous"),
    *("nuestro lado", "nuestra parte", "aquí", "nothing of", "nothing like", "nichts da", "nichts der", "rien de tel", "nada de es"),
    *(" keep", " store", " save", " retain", " record", " log", "was bewahren", "was speichern", "was heben"),
    *("garde pas", "conserve pas", "no guardamos", "no conservamos"),
)  # fmt: skip
# Who gives it, and of verbs the endings that tell it is the writer.
GIVERS = _set("i i'll i’ll we we'll we’ll ich wir je nous on yo")
OWN_GIVING = (
    "mando",
    "mandamos",
    "envío",
    "enviamos",
    "paso",
    "pasamos",
    "subo",
    "subimos",
    "adjunto",
    "haré",
    "aré",
    "aremos",
    "iré",
    "iremos",
)
GIVEN = _set("it them those that es sie das die le les l lo la los las")
# What says that there is nothing at all to be sent, and to send it.
NOTHING_AT_ALL = _set("nothing nichts nix rien nada")
TO_GIVE = _set(
    "attach send share provide forward supply show joindre envoyer fournir transmettre communiquer partager montrer"
    " beifügen anhängen mitschicken schicken senden liefern nachreichen enviar mandar adjuntar compartir facilitar enviaros mandaros"
)
# What a thing of the product stands behind: "previews of attached pictures".
OF_PRODUCT = _set("of from with in the all any von der des aller les des de los las del")
# What stays where it is, and where that is.
STAYS = _set(
    "stay stays remain remains bleiben bleibt bleibe rester reste restent quedarse queda quedan permanecer"
)
LEAVES = _set("leave leaves verlassen verlässt quitter quitte sortir sort salir sale salen raus")
INSIDE = _set(
    "us house in-house inhouse inside network building premises company organisation organization haus uns netz netzwerk unternehmen chez réseau maison entreprise casa red empresa"
)
# "Without videos I have nothing to hand in" holds back nothing.
WITHOUT = _set("without ohne sans sin")
# Who we are to the writer, in words that mean nobody else.
TO_YOU = _set("you ya you'll you’ll sie ihnen euch vous ustedes usted os les le te")
# What comes to somebody, and what nobody but us can be said to get.
GETS = _set(
    "have get receive bekommen bekommt erhalten erhaltet kriegt kriegen habt reciben tienen you'll you’ll"
)
GETS_ALONE = _set(
    "aurez recevrez parviendra parviendront recibirán recibirás recibiréis tendrán tendréis tendrás"
)
# What says of logs and data that they cannot be had.
CLOSED = _set(
    "confidential confidentiel confidentiels confidentielles vertraulich vertrauliche confidencial confidenciales confidentiality confidentialité confidencialidad nda ndas hipaa geheimhaltung verschwiegenheit schweigepflicht verboten untersagt interdit interdits interdites interdite prohibido prohibidos prohibidas forbidden prohibited limits permiten permite sensitive rgpd dsgvo gdpr privacy geheim"
)
# A question about these asks how the product is used.
WAYS = _set("how where possible way wie wo möglich comment où cómo dónde posible でしょうか 方法")
# In Japanese: what is not there to be sent.
NO_DATA = r"(?:ログ|スクリーンショット|画像|データ|添付|キャプチャ|動画|スクショ)[^。、\n]{0,16}(?:撮れま|撮れず|お渡しできま|提供できま|提出できま|提出でき|出せま|送れま|ありません|ございません|なし|取れません|残っていません|取得(?:して|でき)(?:おり|い)?(?:ません|ない)|取得できません|採取(?:して|でき)|残して(?:おり|い)ません|保存して(?:おり|い)ません|用意(?:して|でき)|手元に)"
# In Japanese, behind the label: it was not taken.
NONE_TAKEN = r"(?:取得|採取|保存|用意|添付|提供|提出|確認)[^。、\n]{0,8}(?:ません|ない|なし|できず)|手元に(?:は)?(?:ありま|ござい|ない)"
# In Japanese: no message is shown.
NO_MESSAGE = r"(?:エラー|メッセージ|警告|アラート)[^。、\n]{0,10}(?:出|表示|ありま|ない|なし|無|見当た)"
# When it happens: whoever says so has told a step, if not all. Looked for only in sentences with a word that is a sign of IF.
SITUATIONS = (
    r"\b(?:[Ww]hen(?:ever)?|[Ee]very ?time|[Ee]ach time|[Aa]ny ?time|[Aa]s soon as|[Oo]nce|[Tt]he (?:moment|second|minute|instant)|[Aa]fter|[Ww]hile|[Ii]f|[Ww]herever) "
    r"(?:I|i|we|you|u|ya|y['’]all|ppl|folks|everyone|they|he|she|someone|somebody|anyone|people|one|\w{3,20}ing)\b(?!['’]ve)(?! (?:need|want|can|could|would|have|understand|appreciate|had|know|knew|hear|are|were|aren|weren|isn|wasn|haven|went|think|should|like|prefer|wish|require|get (?:a |the )?(?:chance|time))\b)",
    r"\b(?:[Ww]hen(?:ever)?|[Ee]very ?time|[Ee]ach time|[Aa]s soon as|[Oo]nce|[Tt]he (?:moment|second|minute|instant)) (?:an?|the|my|our|any|two|three|more than|both|one of|users?|agents?|\w{3,20}(?:ers|ants|ents|tors|ees)) (?!(?:fix|bug|issue|problem|patch|update|release|time|case)\b)\w",
    r"\b(?:[Uu]pon|[Aa]fter|[Ww]hile|[Bb]y|[Oo]n|[Ww]hen) (?!the|our|your|during|nothing|something|anything|everything|being|having|waiting|missing|morning|evening|beijing|chasing|losing|getting)\w{2,20}ing\b",
    r"\b(?:[Hh]appens|[Hh]appening|[Oo]ccurs|occurring|fails|failing|crashes|breaks|appears|[Oo]nly|reproduces) (?:with|when|(?:on|to|for|in) (?:every|each|any|all)|every|each|whenever|if|after|upon|as soon|while|in the)\b",
    r"\b(?:[Oo]n|[Aa]t|[Aa]fter|[Ww]ith) (?:the |my |our |your )?(?:very )?(?:first|second|third|next|every|each|any|\dnd|\drd|1st) (?:attempt|try|click|log-?in|sign-?in|load|reload|page load|visit|save|upload|tap|press|scan|refresh)\b|\b[Tt]ried (?:to )?(?:re)?(?:send|open|click|sav|upload|export|log|sign|search|launch|publish|submit)\w*"
    r"|\b[Aa]fter (?:the |a |every |each )?(?:log-?in|sign-?in|click|reload|refresh|upload|import|export|save|submit|login in)\b",
    r"\b(?:[Ww]hen|[Ww]henever|[Ww]enn|[Ss]obald|[Qq]uand|[Ll]orsqu\W|[Cc]uando) (?:an?|the|ein\w?|der|die|une?|le|la|una?|el) (?:incoming |new |neue[rs]? |nouve\w{1,3} |nuev[oa] )?(?:call|chat|message|mail|email|ticket|[Aa]nruf|[Cc]hat|[Nn]achricht|appel|client|message|llamada|mensaje|cliente|correo)\b", r"\b(?:POST|GET|PUT|PATCH|DELETE)(?:t?ing|s)? (?:an? \w+ )?(?:to |from |on )?/\w",
    r"\b[Aa]fter (?:an?|someone|somebody|my|one) (?!while|few|bit|day|week|month|long|couple|release|update)\w", r"\b[Dd]uring (?:the |an? |each |every )?(?!night|day|week|morning|afternoon|evening|meeting|holiday|month)\w", r"\b[Ww]ith (?:more than|two|several|both|any) \w", r"\b(?:[Aa]ll (?:you|one) (?:need|ha[sv]e?) to do|[Ii]t['’]?s enough to|[Ee]nough to)\b",
    r"\b(?!Hat|Ist|Geht)[A-ZÄÖÜ]\w+t man\b", r"\b[Mm]an (?:muss|braucht) nur\b", r"\b(?:on|with|in) any \w", r"\bn['’]importe quel", r"\ben cualquier", r"\bbei jede\w\b",
    r"\b(?:[Bb]ei mehr als|[Ww]ährend (?:de[rs]|eine[rs])|[Kk]aum \w+ (?:man|ich|wir)|[Ee]s reicht)\b", r"\b(?:[Pp]endant (?:l['’]|la |le |une? )(?!nuit|semaine|matinée|journée|week)|[Aa]u bout de)", r"\b[Dd]urante (?:la|el|una?) (?!noche|semana|tarde|mañana|día|mes)",
    r"\b(?:[Tt]ry|tries|[Tt]ried|[Tt]rying|[Aa]ttempt|attempts|attempted|attempting) to (?!(?:be|reach|call|contact|find|keep|explain|fix|solve|understand|help|get (?:hold|in touch|through)|figure)\b)\w",
    r"\b[Bb]ei (?:jede\w|[Ee]ingabe|[Aa]uswahl|[Aa]ufruf)\b", r"\b[Bb]ei (?:der )?[A-ZÄÖÜ]\w*(?:abe|ung|ahl|age|uf|ug|zug|such\w?|legung) (?:eine[rs]|von|mehrerer|zweier|mit|über|per)\b", r"\b[Bb]eim (?:[a-zäöü]+ )?[A-ZÄÖÜ]\w*(?:en|ern|eln|[Kk]lick|[Ss]tart|[Ll]ogin|[Ee]xport|[Ii]mport|[Uu]pload|[Dd]ownload|[Vv]ersuch|[Ss]can|[Aa]ufruf|[Dd]ruck|[Ww]echsel)\b", r"\b[Nn]ach (?:de[mr] )?(?:[A-ZÄÖÜ]\w+(?:en|eln|ern)|[Ee]ingabe|[Aa]uswahl|[Kk]lick|[Aa]ufruf|[Hh]ochladen|[Aa]bsenden|[Uu]pload|[Ll]ogin|[Aa]nmeldung|[Ee]inloggen|[Ii]mport|[Ee]xport|[Dd]ownload|[Bb]estätigung) ",
    r"\b(?:[Ss]obald|[Ww]enn|[Nn]achdem|[Ff]alls|[Ii]ndem) (?:ich|wir|man|jemand|er|ein\w{0,2}|der|die|das|den|mein\w{0,2}|unser\w{0,2}|zwei|mehrere)\b(?! (?:möglich|geht|gelöst|behoben|kann|könnt))",
    r"\b(?:[Kk]lick|[Dd]rück|[Öö]ffn|[Ww]ähl|[Ss]peicher|[Vv]ersuch|[Tt]ipp|[Ss]ortier|[Ff]ilter|[Ss]tart|[Ll]ad|[Gg]eb|[Gg]eh)(?:e|en|t|et|ere|ern|le)? (?:ich|wir|man)\b", r"\b(?:versuche?n?|versucht),? .{0,60}\bzu \w+en\b",
    r"\b(?:tritt|treten|passiert|kommt|erscheint|nur) (?:\w+ )?(?:bei|beim|immer|wenn|nach|sobald)\b(?! (?:uns|mir|ihm|ihr|allen|vielen|einigen|manchen|mehreren|niemand\w*|keine\w*)\b)",
    r"\b(?:[Qq]uand|[Ll]orsque|[Dd]ès que|[Cc]haque fois que|[Uu]ne fois que|[Aa]ussitôt que|[Aa]près que|[Pp]endant que|[Ll]à où) (?:je|on|nous|vous|un|une|le|la|les|il|elle|ils|mon|ma|mes|nos|notre|deux|(?:[jlm]|quelqu)['’](?=\w))(?:(?<=['’])|(?!\w))(?! (?:pourr|aurez|voudr|saur))",
    r"\b(?:[Qq]uand|[Ll]orsqu|[Dd]ès qu|[Cc]haque fois qu|[Uu]ne fois qu|[Ss]i)['’ ](?:je|on|nous|une?|ils?|elles?|quelqu)\b", r"\b[Ee]n (?!tant|avant|attend|pend|venant|regard|voy|lisant|étant|ayant|espér|sachant|discut|croisant|bloquant|pratique)\w{2,20}ant\b",
    r"\b[Aa]près (?:avoir|être|une?|l['’](?:import|envoi|export|ajout|enregistr|ouvert|appui|upload)|la (?:saisie|connexion|validation|sélection))", r"\b(?:[Aa]u moment (?:de|où|d['’])|[Aa]u (?:clic|chargement|démarrage|lancement)\b|[Àà] chaque (?!jour|semaine)|[Àà] l['’](?:ouvert|envoi|enregistr|import|export|affich|ajout|appui|impress)|[Ll]ors (?:de|du|des|d['’]))",
    r"\b(?:essay|tent|voul)(?:e|é|ais|ons|ez|u|ant) (?:de |d['’])?\w+(?:er|ir|re)\b", r"\bse produit (?:à|avec|quand|lors|pour|dès|uniquement)\b",
    r"\b(?:pasa|ocurre|sucede|aparece|falla) (?:con|al|cuando|en cada|siempre|cada)\b", r"\b[Aa]l (?:\w{2,20}[aei]r(?:l[aeo]s?|se|me)?|intentar|tratar|momento de)\b", r"\b(?:[Dd]espués de|[Tt]ras|[Aa]ntes de) \w{2,20}[aeiíá]r(?:l[aeo]s?|se|me)?\b",
    r"\b(?:[Cc]uando|[Ss]i|[Cc]ada vez que|[Ee]n cuanto|[Ss]iempre que|[Uu]na vez que|[Aa]penas|[Mm]ientras) (?:yo |se |le |lo |la |los |me |uno |alguien |el |un |una |mi |dos )?(?!vous|tu |je |on |nous|hay|es|son|est[éá]|sea|pued|teng|quier|neces|hac[ei]|fue|era|no\b|sepa|vuelv|cre)\w+",
    r"\b(?:[Ii]ntent|[Tt]rat)(?:o|é|amos|ó|aba|an|ar|ando) (?:de )?\w+[aei]r", r"\b(?:[Bb]asta con|[Ii]l suffit d)",
)  # fmt: skip
# What announces how to see it: "J'ai fait : ..", "to see it just ..", "se puede ver así: ..".
SHOWN = (
    r"(?:(?:\b(?:[Ww]hat (?:I|we) (?:do|did)|[Ii] did|[Ww]e did|[Hh]ow (?:I|we) (?:do|did) it|[Jj]['’]ai fait|[Nn]ous avons fait|[Oo]n (?:a fait|fait)|[Jj]e fais|[Hh]ago|[Hh]ice|[Hh]acemos|[Hh]icimos"
    r"|[Ii]ch (?:mache|habe gemacht)|[Ww]ir (?:machen|haben gemacht)|[Ss]o sieht man(?: es| das)?|[Ss]e (?:puede ver|ve|reproduce) así|[Aa]sí se ve|[Ww]as (?:wir|ich) gemacht habe?n?[^:.\n]{0,30}"
    r"|[Jj]'ai refait un (?:test|essai)|[Uu]n (?:test|essai)|[Pp]rueba hecha|[Vv]oici comment(?: faire)?|[Ss]equence|[Rr]epro)|手順|操作) ?[:：]\s?"
    r"|\b(?:[Tt]o (?:see|get|trigger|reproduce|provoke) (?:it|this|that)|[Yy]ou (?:can )?(?:see|get) it|[Uu]m (?:es|das) (?:zu sehen|nachzustellen)|[Pp]our (?:le|la) (?:voir|reproduire)|[Pp]ara (?:verlo|reproducirlo|que (?:pase|salga|ocurra)))"
    r"(?: just| simply| you| einfach| il suffit de| basta con)?[,:]? )((?![.?!\s])[^\n.?!]{8,200})"
)
# Without any of these nothing announces it.
SHOWN_PARTS = (
    *(
        ":",
        "：",
        "see ",
        "get ",
        "trigger ",
        "roduce ",
        "rovoke ",
        "zu sehen",
        "nachzustellen",
        " voir",
        "reproduire",
    ),
    *("verlo", "reproducirlo", "que pase", "que salga", "que ocurra"),
)
# How to see it, by name; and that it will be told.
STEPS_NAMED = r"(?i:\bsteps\b|\bhow (?:to|we|i|you)\b|\brepro|\bclick path|\bway (?:to|there)\b|\bschritte|\bnachst?ell|\bwie (?:man|wir|ich|es)\b|\bvorgehen\b|\bablauf\b|\bklickweg|\bétapes\b|\bmarche à suivre|\bcomment (?:faire|on|le|la|reproduire|y)\b|\bmanipulation|\bpasos\b|\bcómo (?:se|lo|llegar|reproducir|hacer|verlo)\b|手順|再現方法|操作方法)"
# Without any of these there is no name of it.
STEPS_PARTS = ("steps", "how ", "repro", "click path", "way to", "way there", "schritte", "nachs", "wie ", "vorgehen", "ablauf", "klickweg", "étapes", "marche à", "comment ", "manipulation", "pasos", "cómo ", "手順", "方法")  # fmt: skip
TOLD_LATER = (
    r"(?i:\b(?:i['’]?ll|we['’]?ll|will|to) (?:\w{2,12} )?(?:write|send|follow|note|jot|describe|document|put|list|share|explain|tell|come|get|type)\b|\b(?:schreib\w*|schick\w*|send\w+|beschreib\w*|notier\w*|liefer\w*|reich\w*|erklär\w*)\b[^.!?]{0,30}\b(?:ich|wir|ihnen|euch|nach)\b|\b(?:ich|wir)\b[^.!?]{0,30}\b(?:schreib\w*|schick\w*|send\w+|beschreib\w*|nachreich\w*|notier\w*|liefer\w*|erklär\w*)\b|\bfolg(?:t|en)\b|\bkomm(?:t|en) (?:noch|nach|später|morgen)"
    r"|\b(?:je|on|nous) (?:vous |te )?(?:l['’]|les? )?(?:enverr\w+|envoi\w+|envoyons|écri\w+|décri\w+|détaill\w+|not\w+|expliqu\w+|donner\w+|ferai|mets|mettr\w+|transmet\w+)|\bsui(?:t|vent|vront|vre)\b|\b(?:les |se las? |se los? |os los? |te los? )?(?:mando|mandamos|mandaré|envío|enviamos|enviaré|escribo|escribiré|paso|pasaré|detallo|detallaré|explico|explicaré|cuento|contaré|describo)\b)|追って|後ほど|後日|のちほど|あとで|後で|お送り|ご連絡し"
)
# How one copes meanwhile: no step to see it.
WORKAROUNDS = (
    *("for now", "meanwhile", "in the meantime", "for the time being", "as a workaround", "as a stopgap", "hoy por hoy", "mientras tanto", "entretanto", "entre tanto", "de momento", "por ahora", "por el momento"),
    *("en attendant", "pour l'instant", "pour l’instant", "pour le moment", "entre-temps", "derweil", "einstweilen", "vorläufig", "vorderhand", "in der zwischenzeit", "als notlösung", "als behelf", "とりあえず", "当面", "暫定"),
)  # fmt: skip
# "So I export to PowerPoint and save from there".
SO_WE = _set("so also daher deshalb deswegen donc alors así entonces")
# Who asks with these knows no steps: "does it not go when both are open?"
QUESTIONS = _set(
    "is are am was does do did can could would will should has have may ist sind kann können könnte geht gibt darf muss soll est-ce peut-on pourrait puis-je faut-il ¿es ¿se ¿puede ¿hay es hay puede se"
)
WISHES = _set(
    "könnte könnten würde würden wäre could would pourrait pourraient pourrions serait pudiera pudiéramos podría podrían sería"
)
# "As I click save".
AS_WHO = _set("soon i we you they he she one users agents people")
# Each of many: "each click takes 20 seconds".
EACH = _set("each every chaque cada jeder jede jedes")
# What stands before a doing that takes long, and that it does.
BEFORE_DOING = _set("to but and also even just now aber und auch das schon mais et y pero solo sólo le el")
LASTS = _set(
    "takes took lasts costs needs hangs freezes dauert braucht hängt prend prennent met dure lleva llevan tarda tardan demora cuesta toma"
)
# To what a mail is done: "marking this urgent", "copying in my boss".
ABOUT_MAIL = _set("this in on you your my up back here it again because to about for with from into")
# All is well there.
WELL = _set(
    "perfect perfectly fine flawless flawlessly einwandfrei tadellos perfekt parfait parfaitement perfecto perfectamente"
)
# What one is told to do at a sentence's beginning.
ORDERS = _set(
    "hit open go click press tap select choose pick enter scan drag navigate scroll upload import export search sort filter try type create add"
    " rename delete switch toggle edit publish launch watch play download put move send save pull hover reply drag swipe sort double-click tick untick"
    " öffnen klicken anmelden einloggen auswählen drücken tippen suchen hochladen wählen gehen starten scrollen eine einen"
    " ouvrir cliquer aller choisir sélectionner se saisir appuyer lancer importer exporter connecter d'ouvrir d’ouvrir d'aller"
    " vais clique choisis ouvre appuie dépose voy hago entro pulso abro subo elijo doy selecciono busco mando escribo envío pruebo"
    " write reload refresh mark assign merge duplicate copy paste invite enable disable expand collapse zoom print preview sync close reopen approve reject schedule pair reorder"
    " kopieren speichern aktualisieren ziehen schließen bearbeiten löschen exportieren importieren filtern sortieren eingeben bestätigen anlegen hinzufügen scannen einfügen umschalten öffnet klickt"
    " copier coller enregistrer ajouter créer modifier supprimer filtrer trier taper ouvrez cliquez allez choisissez glisser cocher"
    " copiar pegar guardar exportar importar añadir agregar crear editar borrar filtrar ordenar escribir abran pulsen elijan abrid pulsad arrastrar marcar"
    " abrir abra ir vaya entrar entre pulsar pulse hacer haga elegir seleccionar subir buscar iniciar"
)
# What an order names when it stands before it: "Approve button is grey", "a pair of".
NAMED_BY_ORDERS = _set(
    "bit part thing side since isn't still seems of button buttons field fields tab tabs page pages screen screens icon icons link links menu option options function feature box bar view step dialog window is was has does doesn't isn't won't works fails times"
    " returns gives takes shows says keeps hangs spins stays comes goes gets dies crashes sits ends stops did didn't can't cannot also again throws breaks turns looks seems remains"
    " liegt liegen folgt folgen hängt geht gehen kommt klappt ist sind steht bleibt dauert läuft bricht tut est sont marche va fonctionne plante rame no sigue está va falla tarda"
)
ORDERS_OF_TWO = frozenset(
    ("log in", "log on", "log into", "log out", "sign in", "sign into", "sign up", "sign out")
)
ACTS = _set(
    "dan ponen meten entran abren pulsan eligen tocan oprimen presionan introducen ingresan seleccionan escogen inician meto mete damos ingreso introduzco oprimo presiono cambié dupliqué publiqué creé añadí agregué borré copié pegué edité modifiqué moví arrastré exporté importé descargué cargué filtré ordené marqué activé desactivé cerré reemplacé sustituí renombré asigné confirmé acepté escribí tecleé rellené completé reemplazé escaneé pinché toqué pico pongo ponemos meto metemos entramos abrimos pulsamos elegimos seleccionamos damos tecleo tecleamos escogemos abrí pulsé entré elegí seleccioné guardé subí cliqué escogí puse metí di"
    " cliquent clique cliquons tapent tapons ouvrons saisissent saisissons choisissons appuyons validons añado cambio guardo cierro escojo pincho toco arrastro marco borro voy hago entro pulso abro subo elijo doy selecciono busco mando escribo envío pruebo"
)
# What stands between the writer and what is done: "le doy clic", "j'y vais".
CLITICS = _set("le lo la los las les se me just then luego ahora primero solo")
# Who waits for it does something too.
WAITS = _set(
    "wait waits waited waiting warten wartet warte attend attends attendre attendons esperar espera espero esperamos"
)
# What one does all day, on no screen: a step only with a thing of the product behind it.
IDLE_ACTS = _set(
    "sign signed signs confirm confirms confirmed replace replaced replaces type types add added répondent répond répondons répondez confirment confirme put puts putting look looks looked use uses using used wait waits waited take takes took taken write writes set start starts started go goes went"
    " send sends sent play plays played accept answer answers hit compare place share reply replied book connect add"
    " warten schreiben gehen machen tippen senden anrufen aufrufen"
    " attendre prendre écrire envoyer va répondre mettre mets escriben escribe esperan toman hacen hago van ir tomar dar"
)
# Done once more, or in vain: it was tried.
DONE_AGAIN = _set(
    "again anew erneut nochmal nochmals wieder encore ressayé réessayé volví vuelto nuevo instead workaround"
)
# Whom it is for, or with: "for shoppers on older phones".
FOR_WHOM = _set("for to with among für bei mit pour chez auprès para entre con")
# What stands before the only thing that is shown: "just "Connection reset"".
ONLY = _set("only just simply nur bloß lediglich seulement juste que solo sólo simplemente")
# What says that so much shows it: "opening the page is enough".
ENOUGH = _set("enough suffices suffice genügt genügen reicht ausreicht suffit basta bastan alcanza")
NO_DOING = _set(
    "nothing something everything anything during missing being having following regarding concerning including according looking waiting hoping thanking morning evening"
)
# Who does it, right before what is done.
DOERS = _set(
    "j'ai j’ai i we you one he she they ich wir man er je nous on vous yo j uno usted alguien someone"
)
# Who says or answers it is somebody, no screen.
WHO = _set(
    "me us agent agent's lady customer user participant client boss's driver drivers crew teacher tenant hauler vendor colleague colleagues boss gut ceo admin admins manager managers guy guys he she they kollege kollegen kollegin kolleginnen chef chefin collègue collègues compañero compañeros compañera jefe jefa who everybody everyone anyone anybody somebody someone people customers users participants wer die qui quien quienes clientes clients kunden teilnehmer"
)
# What stands between who says it and the saying.
BETWEEN = _set(
    "already also just even then has have had to rightly schon auch hat haben a ont déjà aussi ya también ha han me nos le les se te lui leur"
)
# Words before the first that tells what to do: "just open the page", "einfach anmelden".
LEAD_IN = _set(
    "just simply so then please to and first e.g now you only einfach nur dann bitte zum il suffit de simplement puis basta con solo simplemente hay que"
)
# What announces the wording of a message without marks around it.
ANNOUNCE = (
    r"[Ss]a(?:ys?|id|ying)", r"reads?", r"reading", r"reported", r"reports?", r"reporting", r"tells? (?:me|us|you)", r"told", r"telling (?:me|us)", r"warn(?:s|ed|ing)?", r"complain(?:s|ed|ing)?",
    r"states?", r"stating", r"display(?:s|ed|ing)?", r"show(?:s|ed|ing)?", r"flash(?:es|ed)?(?: up)?", r"answer(?:s|ed)(?: with)?", r"respond(?:s|ed)(?: with)?", r"returns?", r"comes? back(?: with)?",
    r"with (?:the|an?) (?:words|text|message|error|code|reason|status)", r"(?:[Mm]essage|[Ee]rror|[Tt]ext|[Ww]ording|[Tt]itle)(?: (?:is|was|says))", r"get(?:s|ting)?(?: an?| the)?", r"got(?: an?)?", r"ends (?:in|with)", r"prompts?", r"titled", r"met with(?: an?)?", r"greeted (?:by|with)(?: an?)?", r"(?:reply|answer|result) is(?: always)?(?: the same)?", r"fail(?:s|ed) because", r"fail(?:s|ed)? with", r"throw(?:s|n|ing)?", r"see(?:ing)?",
    r"melde(?:t|te)", r"sagt er(?: (?:mir|uns))?", r"sag(?:t|te)", r"steht(?: (?:dann|da|dort|nur|unten|oben|lediglich)){0,2}", r"stand", r"heißt es", r"[Ee]s heißt", r"lautet", r"zeigt(?: (?:nur|mir|uns))?", r"angezeigt wird(?: lediglich)?", r"erscheint", r"kommt(?: (?:nur|dann|die|der))?", r"antwortet mit", r"gemeldet", r"(?:krieg|bekomm|erhalt)(?:e|en)?(?: ich| wir)?", r"words", r"[Ll]aut Anzeige", r"liest man", r"mit (?:dem|der) (?:Text|Hinweis|Meldung|Fehler|Wortlaut)",
    r"dit", r"disent", r"indiqu(?:e|ant)", r"affich(?:e|ant)", r"s['’]affiche", r"renvoie", r"répond", r"dit que", r"avec la mention", r"tombe sur", r"reçois", r"reçoit", r"est écrit", r"avec le (?:message|texte)", r"apparaît", r"obtien[ts]", r"lit",
    r"dice", r"dicen", r"[Pp]one", r"[Ss]ale", r"aparece", r"muestra", r"devuelve", r"indica", r"con el (?:mensaje|texto)", r"el mensaje", r"responde", r"se queja de", r"avisa(?: de)?", r"salta", r"recibo", r"recibimos",
)  # fmt: skip
# Of these those that only a screen does, so that words in small letters are enough.
SPEAK = (
    r"[Ss]a(?:ys?|id|ying)", r"read(?:s|ing)", r"tell(?:s|ing)?", r"told", r"warn", r"complain", r"stat(?:es|ing)", r"with the", r"melde", r"sag", r"steht", r"heißt", r"lautet", r"gemeldet", r"[Ll]aut", r"répond", r"avisa", r"se queja", r"prompts", r"dit", r"indiqu", r"est écrit", r"dice", r"[Pp]one", r"[Ss]ale que", r"[Ee]s heißt", r"indica",
)  # fmt: skip
ANNOUNCED_AS = (
    r"that", r"just", r"simply", r"only", r"merely", r"something like", r"in red", r"then", r"basically", r"now", r"it", r"like", r"me", r"us", r"them", r"him", r"her", r"everyone", r"everybody", r"with",
    r"dass", r"nur", r"einfach", r"lediglich", r"dann", r"sinngemäß", r"que", r"qu['’]", r"juste", r"simplement", r"seulement", r"solo", r"sólo", r"simplemente", r"algo así como",
)  # fmt: skip
# Where a sentence goes on with something else than the wording.
CUT = (
    r"when(?:ever)?", r"while", r"every time", r"each time", r"after (?:I|we|\w+ing)", r"before", r"as soon", r"even though", r"although", r"whenever", r"on (?:every|each|all|any|my|our|the)", r"in the (?:browser|console|app|log)", r"instead", r"since", r"and (?:then|nothing|the|we|I|it|that)", r"but", r"so",
    r"full stop", r"period", r"comma", r"new (?:line|paragraph)", r"[Pp]unkt", r"[Kk]omma", r"neue Zeile", r"point", r"virgule", r"à la ligne", r"punto", r"coma",
    r"bei", r"beim", r"wenn", r"obwohl", r"sobald", r"seit", r"und (?:dann|nichts|das|die|der)", r"quand", r"lorsque", r"alors", r"depuis", r"et (?:puis|rien)", r"dès", r"cuando", r"aunque", r"al", r"desde", r"y (?:nada|luego|ya)",
)  # fmt: skip
ARTICLES = _set(
    "a an the some this that these those one any ein eine einen einer die der das den diese dieser un une des la le les l el los unos unas una este esta"
)
# What follows "says" or "get" when no wording does.
NO_WORDING = _set(
    "to not it its we i you they he she our me us their theirs ours his hers mine yours up in on no nothing there this that's following as out back off into through down lost stuck kicked thrown"
    " logged new more these those all everything a-lot dass es wir ich sie nichts kein keine keinen er man on je ils il elle nous rien aucun aucune"
    " wird werden wurde wurden worden ist sind war waren hat haben hätte"
    " que qu nada ningún ninguna yo nosotros ya what how hello whether if at by for from only him her them people"
)
# That it is a screen that says it, so that a whole sentence may follow: "it says you don't have access".
_SCREEN = (
    r"it|this|that|which|page|screen|app|application|box|pop-?up|window|dialog(?:ue)?|message|banner|notice|note|site|website|browser|system|platform|console|portal|widget|login|editor|player|tool|program|software|phone|tablet|link|button|form|toast|tooltip|panel|tab|status|thing|server|api|error|kustomer|userzoom|zabble"
    r"|es|seite|maske|anwendung|fenster|meldung|hinweis|knopf|programm|portal|anzeige|formular"
    r"|ça|cela|page|écran|appli(?:cation)?|fenêtre|site|système|message|navigateur|outil|logiciel"
    r"|página|pantalla|aplicación|ventana|sistema|mensaje|aviso|navegador|programa|cartel"
)
SCREEN_SAYS = (
    rf"(?i:(?:\b(?:{_SCREEN})|^|[.,;:(–—-]|\b(?:and|but|then|now|just|only|always|keeps?|und|dann|et|puis|y|luego)) ?(?:(?:now|just|only|then|always|simply|still|also|keeps?|even) ){{0,2}}(?:says|saying|say|reads|tells (?:me|us)|telling (?:me|us)|states|told (?:me|us)|complains|warns (?:me|us)|claims|sagt|meldet|behauptet|heißt|dit|indique|affiche|dice|pone|indica|avisa)(?:,? (?:that|dass|que|qu['’]|nur|now|just|only|like|me|mir|uns)){{0,2}}[:,]?[ \n]{{0,8}}$"
    r"|\bsagt er (?:mir|uns),? (?:dass )?$|\b(?:da|dort|dann|nur) steht(?: (?:nur|dann|dass))?[:,]? (?:dass )?$|\bes heißt,? (?:dass )?$|\b(?:il|elle|on) (?:me|nous) (?:dit|indique|répond) (?:que |qu['’])$|\b(?:me|nos) (?:dice|sale|pone|indica|avisa|aparece)(?: de)? que $|\b(?:sale|pone|aparece) que $)"
)
# What leads on to the wording of an error in the next lines.
FOLLOWS = ("following", "folgende", "suivant", "siguiente", "次の", "以下")
# Heads of a mail that was passed on, and what stands for a subject that there is not.
HEADS = (
    *("from:", "to:", "cc:", "sent:", "date:", "subject:", "von:", "an:", "gesendet:", "datum:", "betreff:", "de:", "à:", "à :", "de :", "envoyé", "objet:", "objet :"),
    *("asunto:", "para:", "enviado", "fecha:", "差出人", "宛先", "件名", "送信日時", "begin forwarded", "----", "____", "reply-to:", "(no subject)", "(sans objet)", "(kein betreff)", "(sin asunto)", "(件名なし)"),
)  # fmt: skip
GREETINGS = (
    *("hi", "hello", "hey", "dear", "good morning", "good afternoon", "good evening", "morning", "afternoon", "thanks", "thank you"),
    *("cheers", "regards", "best", "kind regards", "sincerely", "many thanks", "sent from", "hope", "guys", "team", "to whom"),
    *("hallo", "guten", "sehr geehrte", "liebe", "moin", "servus", "viele grüße", "mit freundlichen", "danke", "vielen dank", "beste grüße"),
    *("bonjour", "bonsoir", "cordialement", "bien cordialement", "merci", "madame", "bonne"),
    *("hola", "buenos", "buenas", "buen día", "estimad", "saludos", "un saludo", "gracias", "quedo"),
    *("お世話に", "いつもお世話", "よろしく", "どうぞよろしく", "ご担当", "失礼"),
)  # fmt: skip
# What an error's wording is made of, to tell it from a name in quotation marks.
ERROR_WORDING = (
    *("error", "fail", "wrong", "not ", "n't", "n’t", "unable", "cannot", "invalid", "unavailable", "expired", "denied", "locked", "sorry"),
    *("lost", "incorrect", "mismatch", "conflict", "reload", "handshake", "refresh", "already", "contraseña incorr", "trouble", "right back", "be back", "gleich zurück", "no existe", "no es v", "no permit", "no dispon", "no está dispon", "no tiene perm", "n'existe", "n’existe", "n'est p", "n’est p", "n'a pas", "n’a pas", "pas dispon", "absent", "ausente", "vencid", "try again", "timeout", "timed out", "too many", "rejected", "refused", "missing", "unknown", "forbidden", "exceeded", "unauthor"),
    *("null", "exception", "interrupt", "incomplete", "limit", "no result", "code", "oops", "went", "fehlge", "fehler", "nicht", "kein", "ungültig"),
    *("abgelaufen", "gesperrt", "versuchen", "erreur", "échec", "impossible", "interrompu", "indisponible", "expiré", "refusé", "réessay"),
    *("fallo", "inténte", "intente", "no se ", "no pudo", "inválid", "denegado", "caducad", "エラー", "ません", "失敗", "無効", "できな"),
    *("closed", "does not", "could not", "couldn", "permission", "must be", "too large", "offline", "out of date", "paused", "later", "required", "disabled", "exceed", "in use", "reset", "revoked", "unknown"),
    *("reached", "expire", "suspend", "overload", "maintenance", "internal server", "bad gateway", "bad request", "gateway", "not found", "unexpected", "insufficient", "mismatch", "corrupt", "duplicate", "aborted"),
    *("schiefgelaufen", "beendet", "verloren", "berechtigung", "überschritten", "verweigert", "später", "unbekannt", "konnte", "zeitüberschreitung", "getrennt", "unterbrochen", "wartung", "existiert"),
    *("survenue", "dépassé", "perdue", "verrouillé", "introuvable", "invalide", "oups", "inconnu", "accès", "problème", "connexion", "expir"),
    *("salió mal", "superad", "perdid", "bloquead", "encontrad", "agotad", "expirad", "desconocid", "acceso", "conexión", "ocurrió"),
    *("切れ", "拒否", "超え", "発生しました", "問題が", "やり直", "タイムアウト", "存在しない", "見つかり", "もう一度", "再度"),
    *("abgebrochen", "lapsed", "degraded", "mismatch", "suspendu", "demasiado", "trop ", "délai", "too big", "too long", "no access", "zugriff", "fehlge", "nichts"),
    *("out of range", "retry", "reconnect", "administrator", "hang tight", "hang on", "whoops", "uh oh", "not enough", "validate", "unsupported", "contact support", "read-only", "terminat", "malformed", "unreachable", "in progress", "stale", "outdated", "no longer", "please wait"),
    *("außerhalb", "unterstützt", "erneut", "neu laden", "kontaktieren", "administrator", "unzulässig", "ausgelastet", "unterbrochen", "nur lesen", "überlastet", "verbindung", "zurückgesetzt", "erstellt werden", "sitzung"),
    *("hors ", "veuillez", "recharg", "contactez", "administrateur", "saturé", "patienter", "rejet", "obsolète", "non valide", "non autoris"),
    *("fuera de", "no válid", "reintent", "vuelva a", "vuelve a", "recarg", "administrador", "rechazad", "saturad", "espere", "excedid", "permiso", "no autoriz", "desconect", "sin conexión"),
    *("お待ち", "再試行", "お問い合わせ", "管理者", "混み合", "有効期限", "範囲外", "制限", "不正", "停止中", "応答", "接続"),
    *("processing", "loading", "fetching", "has ended", "has been", "inactiv", "verify", "please ", "nothing to ", "no match", "not yet", "wird geladen", "wird verarbeitet", "bitte ", "fehlt", "unvollständig", "pflichtfeld", "chargement", "traitement", "incomplet", "manqu", "obligatoire", "cargando", "procesando", "falta ", "faltan", "obligatori", "incomplet", "terminad", "処理中", "読み込み", "未入力", "必須", "終了しま"),
    *("enlace vencid", "vencido", "caducad", "unresponsive", "not responding", "no longer", "no data", "no results", "0 results", "0 treffer", "0 résultat", "keine daten", "aucun", "ningún", "ninguna", "データがありま", "delayed"),
)  # fmt: skip
# Words of labels that count only when they are the whole label.
WHOLE_LABELS = frozenset(
    (
        *("what", "where", "when", "who", "time", "data", "files", "file", "dateien", "fichiers", "archivos", "ficheros", "ファイル", "path", "since", "start", "starts", "effect", "log", "logs", "affected"),
        *("actual", "observed", "description", "summary", "scope", "extent", "examples", "evidence", "begin", "started", "began"),
        *("was", "wann", "seit", "daten", "nutzer", "benutzer", "anzeige", "beschreibung", "betroffen", "auszug", "beginn"),
        *("depuis", "quand", "données", "début", "journal", "utilisateurs", "desde", "datos", "ruta", "usuarios", "inicio"),
        *("how", "way", "from", "first", "hit", "date", "says", "code", "reply", "output", "response", "people", "staff", "damage", "harm", "id", "example", "proof"),
        *("datum", "weg", "code", "antwort", "kunden", "schaden", "beispiel", "heure", "qui", "comment", "texte", "exemple", "personnes", "incident", "chemin"),
        *("nature", "wrong", "trouble", "hits", "cost", "coste", "costo", "touche", "concerne", "prompt", "mention", "aviso", "shown", "displayed", "earliest", "bemerkt", "trifft", "betrifft", "impacted", "action", "actions", "clicked", "navigation", "terminal", "banner", "incidence", "状況", "状態", "最初"),
        *("fecha", "hora", "cómo", "afecta", "texto", "ejemplo", "camino", "prueba", "trigger", "sequence", "procedure", "complaint", "failure", "reach", "発生"),
    )
)  # fmt: skip
ATTACHMENT_NAMES = (".log", ".txt", ".csv", ".har", ".json", ".xml", ".zip", ".gz", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic",
    ".mp4", ".mov", ".webm", ".xls", ".xlsx", ".pdf", ".docx", ".doc", ".pptx", ".eml", ".msg", ".html", ".dmp", ".trace", ".tsv")  # fmt: skip
ATTACHMENT_STRANGERS = (".vcf", ".ics", "winmail.dat", ".p7s", ".p7m", ".asc", ".sig", "smime", "logo", "signature", "facebook", "twitter",
    "linkedin", "icon", "banner", "oledata.mso")  # fmt: skip
