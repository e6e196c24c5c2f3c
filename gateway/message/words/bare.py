"""What people say who only ask how far we are, and who only say that all is well: phrases by language, and what may stand
beside them.

Owns the tables only. A sentence is such a one if it holds a phrase and nothing else but `BESIDE`; so nothing that tells of a
fault may stand in any of them.
"""

from collections.abc import Mapping

NEUTRAL = ("status", "status update", "update", "news")
"""Said in every language: they tell nothing of the writer's."""

ASKS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "any news", "any update", "any updates", "any progress", "anything new", "what is new", "what's new", "what is the status",
        "what's the status", "the status of", "current status", "latest status", "how far are you", "how far is it", "where do we stand",
        "where does it stand", "where does this stand", "where things stand", "where it stands", "where are we", "how is it going",
        "how's it going", "how does it look", "how is it looking", "give me an update", "give us an update", "send me an update",
        "send us an update", "update me", "update us", "status request", "status report", "have you heard", "have you made progress",
        "is there progress", "when will it be fixed", "when will this be fixed", "when will it be solved", "when will this be solved",
        "when can we expect", "when can i expect", "do you have news", "is there news", "status please", "checking in",
        "just checking", "following up", "follow up", "how far you are", "how far along", "how far we are", "is this fixed", "is it fixed", "is this solved", "is it solved",
        "is this resolved", "is it resolved", "is this done", "is it done", "an eta", "any eta", "the eta", "eta", "when will it be done", "when will this be done",
        "when will it be resolved", "when will this be resolved", "when will it work", "when will this work", "get an update", "have an update for", "going on with",
        "happening with", "is anyone working on", "is anybody working on", "is somebody working on", "is someone working on", "anyone looking into", "how long will it take",
        "how long will this take", "how much longer", "did you make progress", "have you made any progress", "have you found anything", "found out anything",
    ),
    "de": (
        "etwas neues", "was neues", "neues zu", "gibt es neues", "gibt's neues", "neuigkeiten", "gibt es schon etwas", "wie ist der stand",
        "was ist der stand", "wie ist der status", "der aktuelle stand", "den aktuellen stand", "aktueller stand", "stand der dinge",
        "wie weit sind sie", "wie weit seid ihr", "wie sieht es aus", "wie sieht's aus", "wie steht es", "zwischenstand",
        "sachstand", "wann ist es behoben", "wann wird es behoben", "wann ist das behoben", "wann ist es gelöst", "wann können wir damit rechnen",
        "wann kann ich damit rechnen", "wann geht es weiter", "wie geht es weiter", "bitte um stand", "zum stand", "wann ist das gelöst", "wann ist das fertig", "wann ist es fertig", "wie lange dauert es noch",
        "wie lange dauert das noch", "wie lange noch", "ist das schon behoben", "ist es schon behoben", "ist das behoben", "ist es behoben", "ist das gelöst", "ist es gelöst",
        "ist das schon gelöst", "ist es schon gelöst", "kann ich mit einer lösung rechnen", "können wir mit einer lösung rechnen", "wann wird das behoben", "wann wird das gelöst",
        "wann wird es gelöst", "wann geht das wieder", "wann geht es wieder", "wann läuft es wieder", "kommen sie voran", "kommt ihr voran", "gibt es fortschritte",
        "gibt es schon fortschritte",
    ),
    "fr": (
        "des nouvelles", "du nouveau", "quelque chose de nouveau", "où en est", "où en sommes", "où en êtes", "où ça en est", "quel est l'état",
        "quel est le statut", "quel est l'avancement", "l'avancement", "un point sur", "une mise à jour sur", "quand sera-ce résolu", "quand est-ce que ce sera résolu",
        "statut", "l'état de", "où en êtes-vous", "où en est-on", "où en sommes-nous", "avez-vous avancé", "ça avance", "des avancées", "une idée du délai", "une idée des délais",
        "quel délai", "quels délais", "est-ce que ce sera réparé", "est-ce que ce sera réglé", "quand sera-ce réparé", "quand sera-ce réglé", "est-ce résolu", "est-ce réglé", "est-ce réparé",
        "est-ce que c'est résolu", "est-ce que c'est réglé", "combien de temps encore", "combien de temps cela va-t-il prendre",
    ),
    "es": (
        "alguna novedad", "hay novedades", "alguna noticia", "hay noticias", "algo nuevo", "hay algo nuevo", "cuál es el estado",
        "cómo va", "cómo vamos", "en qué estado está", "el estado de", "alguna actualización", "cuándo estará resuelto", "cuándo estará solucionado",
        "novedades sobre", "estado actual", "cuándo estará arreglado", "cuándo estará listo", "cuándo se arreglará", "cuándo se solucionará", "se sabe algo", "una actualización",
        "cuánto falta", "cuánto tardará", "cuánto va a tardar", "algún avance", "hay avances", "han avanzado", "cómo sigue", "en qué punto está", "en qué punto estamos",
    ),
}  # fmt: skip

ASKS_ALL: Mapping[str, tuple[str, ...]] = {
    "en": (
        "what is open", "what's open", "what is still open", "what do we have open", "what do i have open", "which requests are open",
        "what requests are open", "which tickets are open", "what tickets are open", "which of our requests are open",
        "list of open requests", "our open requests", "my open requests", "all open requests", "all our requests", "all my requests",
        "open requests", "open tickets",
    ),
    "de": (
        "was ist offen", "was ist noch offen", "was ist bei uns offen", "welche anfragen sind offen", "welche anfragen sind noch offen",
        "welche tickets sind offen", "welche tickets sind noch offen", "offene anfragen", "offenen anfragen", "offene tickets", "offenen tickets", "alle anfragen",
        "was ist alles offen", "noch offen", "bei uns offen", "alles offen",
    ),
    "fr": (
        "qu'est-ce qui est ouvert", "quelles demandes sont ouvertes", "quelles sont nos demandes ouvertes", "quels tickets sont ouverts",
        "demandes ouvertes", "tickets ouverts", "demandes en cours", "toutes nos demandes",
    ),
    "es": (
        "qué está abierto", "qué hay abierto", "qué solicitudes están abiertas", "qué tickets están abiertos", "solicitudes abiertas",
        "tickets abiertos", "todas nuestras solicitudes",
    ),
}  # fmt: skip

BESIDE: Mapping[str, str] = {
    "en": ("please could would can may you i we me us my our your the a an of on in for to about with from this that these it its is are was"
        " there do does have has got yet so far now today just only kindly request requests ticket tickets case number reference ref"
        " matter regarding re question concerning wanted want wondering wonder ask asking know let like tell give be if and what how"
        " when where side end already soon hear any anyone that's there's open currently up at moment right present still overall all"
        " everything ours mine latest quick quickly by chance time being week team"),
    "de": ("bitte könnten können kannst könntest sie du ich wir mir uns mein meine meiner meinem unser unsere unserer unserem ihr ihre den der die"
        " das dem ein eine einen einer es ist sind gibt gibt's schon bereits zu zum zur bei von vom mit über für auf in hierzu dazu da"
        " anfrage anfragen ticket tickets nummer aktenzeichen referenz betreff frage wollte möchte nur kurz mal noch heute inzwischen"
        " nachfragen fragen wissen geben sagen senden schicken was wie wann wo und denn so weit seiten ihrer derzeit aktuell hier wäre nett freundlich ob"
        " um rückmeldung kurze kurzen kurzes moment momentan gerade augenblick immer alles insgesamt eigentlich bitte eurer euch ihnen woche team dieser diese dieses diesem"),
    "fr": ("s'il vous plaît svp pouvez pourriez avez-vous avez vous je nous me le la les l un une de des du d à au sur pour en dans cette ce"
        " ma mon notre nos mes votre est sont y a-t-il il ya a demande demandes ticket tickets dossier numéro référence question au sujet concernant"
        " voudrais voulais aimerais savoir demander donner quand où et ça cela maintenant aujourd'hui déjà avoir faire c'est t"
        " moment en-ce actuellement toujours encore tout là équipe semaine ici"),
    "es": ("por favor podría podrían puede pueden me nos decir dar saber quisiera quería querría preguntar el la los las un una de del sobre acerca"
        " en con para mi mis nuestra nuestro nuestras nuestros su esta este esto es está hay ya hoy ahora solicitud solicitudes ticket"
        " tickets caso número referencia pregunta respecto y cuándo qué si tienen tienes tiene hasta al a momento"
        " actualmente ahorita todavía aún todo equipo semana aquí lo le"),
}  # fmt: skip
"""Words that tell nothing: with a question beside them it is still only a question."""

TOPICS = frozenset(
    {
        *(
            "problem",
            "problems",
            "issue",
            "issues",
            "bug",
            "bugs",
            "error",
            "errors",
            "outage",
            "fault",
            "glitch",
        ),
        *(
            "probleme",
            "fehler",
            "störung",
            "ausfall",
            "thema",
            "problème",
            "problèmes",
            "erreur",
            "panne",
            "bogue",
        ),
        *("problema", "problemas", "fallo", "fallos", "incidencia", "avería"),
    }
)
"""What a question about news may name without telling of it anew."""

TURNS = frozenset(
    {
        *(
            "but",
            "because",
            "since",
            "although",
            "however",
            "instead",
            "otherwise",
            "while",
            "also",
            "meanwhile",
            "another",
        ),
        *(
            "aber",
            "weil",
            "sonst",
            "obwohl",
            "außerdem",
            "auch",
            "trotzdem",
            "mais",
            "parce",
            "sinon",
            "aussi",
            "autre",
        ),
        *("pero", "porque", "sino", "también", "además", "otro", "otra"),
    }
)
"""Behind these something else is told."""

WELL: Mapping[str, tuple[str, ...]] = {
    "en": (
        "thanks", "thank you", "many thanks", "thx", "works", "it works", "works now", "works again", "working again", "working now", "is working",
        "solved", "is solved", "that solved it", "fixed", "is fixed", "that fixed it", "that did it", "did the trick", "resolved",
        "all good", "all fine", "all is well", "looks good", "perfect", "great", "excellent", "wonderful", "awesome", "confirmed", "much appreciated",
        "you can close", "please close", "can be closed", "thanks again", "thank you again", "ok now", "okay now", "fine now", "good now", "fine again", "ok again",
        "back to normal", "back up", "up and running", "running again", "problem solved", "problem is solved", "problem is fixed", "problem is gone",
        "problem resolved", "problem is resolved", "issue solved", "issue is solved", "issue is fixed", "issue is gone", "issue resolved", "issue is resolved",
        "problem has been solved", "problem has been fixed", "issue has been resolved", "issue has been fixed", "error is gone", "no more problems",
        "works fine", "works perfectly", "works well", "works like a charm", "working fine", "it worked", "that worked", "sorted",
    ),
    "de": (
        "danke", "vielen dank", "herzlichen dank", "besten dank", "dankeschön", "passt", "passt so", "geht wieder", "geht jetzt", "es geht",
        "läuft wieder", "läuft jetzt", "funktioniert", "funktioniert wieder", "funktioniert jetzt", "gelöst", "ist gelöst", "behoben", "erledigt",
        "hat geklappt", "hat geholfen", "alles gut", "alles bestens", "alles klar", "in ordnung", "super", "perfekt", "prima", "klasse", "wunderbar", "top",
        "kann geschlossen werden", "können sie schließen", "alles wieder gut", "wieder gut", "wieder in ordnung", "alles wieder in ordnung", "alles wieder ok",
        "problem gelöst", "problem ist gelöst", "problem ist behoben", "problem behoben", "problem ist weg", "fehler ist weg", "fehler ist behoben", "fehler behoben",
        "problem hat sich erledigt", "hat sich erledigt", "ist erledigt", "alles wieder normal", "funktioniert alles", "alles funktioniert", "klappt wieder", "klappt jetzt",
        "klappt", "läuft wieder", "danke dir", "danke ihnen", "danke euch", "tiptop", "geht wieder alles", "alles läuft", "läuft", "geht wieder einwandfrei", "funktioniert wieder einwandfrei", "funktioniert einwandfrei",
        "danke nochmal", "danke nochmals", "nochmals danke", "nochmals vielen dank",
    ),
    "fr": (
        "merci", "merci beaucoup", "ça marche", "cela marche", "ça fonctionne", "cela fonctionne", "tout fonctionne", "fonctionne à nouveau", "remarche",
        "résolu", "est résolu", "c'est bon", "c'est réglé", "parfait", "super", "génial", "tout va bien", "vous pouvez fermer", "marche à nouveau", "remarche", "refonctionne", "tout refonctionne", "tout remarche", "tout marche", "tout est rentré dans l'ordre",
        "rentré dans l'ordre", "problème résolu", "problème est résolu", "problème est réglé", "problème réglé", "problème a disparu", "marche de nouveau",
        "fonctionne de nouveau", "fonctionne maintenant", "marche maintenant", "nickel", "impeccable", "merci encore", "mille mercis",
    ),
    "es": (
        "gracias", "muchas gracias", "funciona", "ya funciona", "todo funciona", "resuelto", "está resuelto", "solucionado", "arreglado",
        "perfecto", "genial", "todo bien", "todo en orden", "estupendo", "pueden cerrar", "funciona de nuevo", "vuelve a funcionar", "vuelve a ir", "todo vuelve a funcionar", "problema resuelto", "problema está resuelto",
        "problema solucionado", "problema está solucionado", "se ha resuelto", "quedó resuelto", "ha quedado resuelto", "listo", "va bien", "todo va bien", "gracias de nuevo",
        "mil gracias", "muy agradecido", "muy agradecida",
    ),
}  # fmt: skip

BESIDE_WELL: Mapping[str, str] = {
    "en": ("it it's that's that this now all for us me my our the and you your so much very a lot quick fast help helping support everything is has been"
        " was have can ok okay yes fine everyone team here in one ticket request case on side great to"),
    "de": ("es das jetzt nun alles bei uns mir für die der den ihre ihr eure schnelle rasche hilfe unterstützung und so ist hat sehr vielen"
        " ja ok okay von sie team hier unserer seite damit somit auch wirklich schnell ticket anfrage"),
    "fr": ("ça cela c'est maintenant de chez nous moi pour votre aide et tout est oui ok bien très rapide vous le la l les"
        " beaucoup désormais"),
    "es": ("ya ahora todo de para nosotros a mí por su la el ayuda y está sí ok bien muy rápida rapidez se ha el"
        " les con"),
}  # fmt: skip

POLITE: Mapping[str, str] = {
    "en": "hello hi hey dear thanks thank you many in advance much please team all support good morning afternoon",
    "de": "hallo guten tag moin servus danke vielen dank im voraus bitte team zusammen morgen liebes schon mal lieben",
    "fr": "bonjour bonsoir salut merci d'avance beaucoup par s'il vous plaît l'équipe équipe",
    "es": "hola buenos buenas días tardes gracias de antemano muchas por favor equipo",
}  # fmt: skip

GREETINGS = (
    r"hello|hi|hey|dear|good (?:morning|afternoon|day)|hallo|guten (?:tag|morgen|abend)|moin|servus|liebe[rs]?|sehr geehrte[rs]?"
    r"|bonjour|bonsoir|salut|ch[eè]re?s?|hola|buen[oa]s (?:d[ií]as|tardes)|estimad[oa]s?|buenas"
)
CLOSINGS = (
    r"(?:(?:best|kind|warm|many)(?: regards| wishes)?|regards|cheers|thanks|thank you|many thanks|sincerely|yours"
    r"|(?:mit )?(?:freundlichen?|besten?|herzlichen?|vielen?|liebe|viele|beste|schöne) (?:gr(?:ü|ue)(?:ß|ss)en?|dank)|gr(?:ü|u)(?:ß|ss)e?|danke|mfg|vg|lg"
    r"|cordialement|bien à vous|merci(?: d'avance| beaucoup)?|salutations|saludos(?: cordiales)?|un saludo|gracias|atentamente)"
)

ASKS_JA = (
    "進捗はいかがでしょうか", "進捗はいかがですか", "進捗はどうですか", "進捗状況を教えてください", "進捗を教えてください", "状況を教えてください", "状況はいかがでしょうか",
    "状況はいかがですか", "状況はどうですか", "その後いかがでしょうか", "その後いかがですか", "その後どうなりましたか", "どうなっていますか", "ステータスを教えてください",
    "進捗状況をお知らせください", "進捗をお知らせください", "状況をお知らせください", "進捗はありますか", "進捗ありますか", "進捗はございますか", "いつ頃直りますか", "いつ直りますか",
    "いつ頃解決しますか", "いつ解決しますか", "いつ頃復旧しますか", "いつ復旧しますか", "解決の見込みはいかがでしょうか", "復旧の見込みはいかがでしょうか", "対応状況を教えてください",
    "対応状況はいかがでしょうか", "何か進展はありますか", "何か進展はありましたか", "進展はありますか", "最新の状況を教えてください", "新しい情報はありますか",
)  # fmt: skip
ASKS_ALL_JA = (
    "未解決の問い合わせを教えてください",
    "未対応の件を教えてください",
    "未解決の件を教えてください",
    "何が未解決ですか",
)
BESIDE_JA = (
    "お世話になっております", "よろしくお願いいたします", "よろしくお願いします", "宜しくお願いいたします", "宜しくお願いします", "ありがとうございます",
    "お手数ですが", "恐れ入りますが", "こんにちは", "について", "に関して", "の件ですが", "の件", "現在の", "の", "は", "、", "その後", "お願いします",
)  # fmt: skip
WELL_JA = (
    "ありがとうございました", "ありがとうございます", "解決しました", "解決いたしました", "直りました", "問題なく動いています", "動くようになりました", "大丈夫です", "大丈夫でした",
    "無事に解決しました",
    "解決済みです",
    "復旧しました",
    "復旧しています",
    "正常に動いています",
    "正常に動作しています",
    "正常に動作しました",
    "使えるようになりました",
    "確認できました",
    "問題ありません",
    "問題ございません",
    "助かりました",
)  # fmt: skip

STATEMENT = (
    r"(?:we|i|you|they) have|(?:we|i)'ve|(?:it|this|that|there|status|news|update|state) (?:is|was)|it's|that's|here is|here's|no change"
    r"|(?:wir|ich) (?:haben|habe|hätten)|(?:das|es|dies|status|stand|anfrage|ticket) (?:ist|sind|war|wäre)|es gibt|hier ist|(?:sind|ist) (?:noch|bei|alle)"
    r"|(?:^ )?noch offen|bei uns offen|alles offen|nous avons|j'ai|(?:c'est|statut est|état est|cela est|ça est|il y a|voici)"
    r"|tenemos|tengo|(?:estado|esto|eso|solicitud) (?:es|está)|aquí está"
)
"""With these before it "status" is told, not asked, unless the sentence wonders."""

WONDERS = (
    "what what's how when where which who whether if know tell ask asking wonder wondering let any please"
    " was wie wann wo welche welches wer ob wissen sagen fragen bitte gibt's"
    " quel quelle quelles quels quand où si savoir dire qu'est-ce comment avez-vous a-t-il svp"
    " qué cuál cuáles cómo cuándo dónde si saber decir favor alguna"
)

NO_NAME = (
    "yes no yep nope ok okay sure none nobody everybody everyone all never urgent asap important critical high low"
    " monday tuesday wednesday thursday friday saturday sunday today tomorrow now later always"
    " firefox chrome safari edge opera windows mac macos linux android ios iphone ipad teams outlook export import login"
    " ja nein doch keiner niemand alle nie dringend wichtig eilig kritisch montag dienstag mittwoch donnerstag freitag samstag sonntag heute morgen"
    " oui non si aucun personne tous jamais urgence important lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui demain"
    " sí nadie todos nunca urgente importante lunes martes miércoles jueves viernes sábado domingo hoy mañana"
)
"""With a capital they may stand on a line of their own, and are an answer."""

NO_NAME_JA = "障害停止復旧緊急至解決再発件断失敗遅延要問題更確認対応報告連絡回答返追変状況原因済未不全員誰昨今明週曜時能異常質"
"""Characters that tell of something: a short line that has one of them is no name."""

THANKED = r"(?:many )?thanks|thank you|thx|(?:vielen |besten |herzlichen )?dank(?:e)?|merci(?: beaucoup)?|(?:muchas )?gracias|great|perfect|super|perfekt"
AND = r"and|it|all|for|that|und|es|alles|für|et|pour|y|por|works|everything|now"

ACCEPTED = (
    "ok", "okay", "alright", "all right", "fine", "good", "agreed", "understood", "noted", "einverstanden", "alles klar", "in ordnung", "verstanden", "d'accord", "entendu",
    "très bien", "vale", "de acuerdo", "entendido", "muy bien",
)  # fmt: skip
"""Said to a letter that something is solved, they take it; said to a question they may be the answer."""

ACCEPTED_JA = ("了解しました", "了解です", "承知しました", "承知いたしました", "わかりました", "分かりました")
