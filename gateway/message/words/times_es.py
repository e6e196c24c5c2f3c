"""How people say in Spanish when something began; what the keys mean is told in `words.times`. Words only."""

from typing import Final

# fmt: off
SPANISH: Final[dict[str, str]] = {
    "day 0": "hoy",
    "day -1": "ayer",
    "day -2": "anteayer|antier|antes de ayer",
    "day 1": "pasado mañana|mañana|mañana por la mañana",
    "day 0, part morning": "esta mañana|hoy por la mañana|hoy en la mañana|hoy temprano|hoy a la mañana|en la mañanita",
    "day 0, part noon": "este mediodía",
    "day 0, part afternoon": "esta tarde|hoy por la tarde|hoy en la tarde",
    "day 0, part evening": "esta noche|hoy por la noche",
    "day 0, part dawn": "esta madrugada|hoy de madrugada|la madrugada de hoy",
    "day -1, part morning": "ayer por la mañana|ayer en la mañana|ayer a la mañana|ayer temprano",
    "day -1, part afternoon": "ayer por la tarde|ayer en la tarde|ayer a la tarde|ayer tarde|ayer en la tardecita",
    "day -1, part night": "anoche|ayer por la noche|ayer en la noche|ayer noche|ayer a la noche",
    "day -1, part noon": "ayer al mediodía|ayer a mediodía",
    "day 0, part opening": "primera hora|a primera hora|primera hora de la mañana",
    "day 0, lasting 1": "todo el día|el día entero",
    "day 0, part morning, lasting 1": "toda la mañana",
    "day 0, part afternoon, lasting 1": "toda la tarde",
    "day -1, part night, lasting 1": "toda la noche",
    "weekday 0": "lunes|lun",
    "weekday 1": "martes|mar",
    "weekday 2": "miércoles|mié",
    "weekday 3": "jueves|jue",
    "weekday 4": "viernes|vie",
    "weekday 5": "sábado|sáb",
    "weekday 6": "domingo|dom",
    "weekend 0": "durante el fin de semana|el finde pasado|este finde|el fin de semana pasado|fin de semana anterior|el weekend|este fin de semana|el fin de semana|fin de semana|el finde|finde|fin de semana pasado",
    "week -1": "la semana pasada|semana pasada",
    "week 0": "semana|la semana|de semana|esta semana",
    "week 0, lasting 1": "toda la semana",
    "week 0, third 0": (
        "después del fin de semana|tras el fin de semana|inicio de semana|principio de semana|principios de semana|inicios de semana|"
        "comienzo de semana|inicio de la semana|principio de la semana"
    ),
    "months -1": "el mes pasado|mes pasado",
    "months 0": "este mes",
    "month 1": "enero|ene",
    "month 2": "febrero|feb",
    "month 3": "marzo",
    "month 4": "abril|abr",
    "month 5": "mayo",
    "month 6": "junio|jun",
    "month 7": "julio|jul",
    "month 8": "agosto|ago",
    "month 9": "septiembre|setiembre|sept",
    "month 10": "octubre|oct",
    "month 11": "noviembre|nov",
    "month 12": "diciembre|dic",
    "third 0": (
        "principios de|a principios de|comienzos de|inicios de|principio de|primeros de|a comienzos de|a inicios de|principios del|inicio de|"
        "el inicio de|comienzo de|el comienzo de"
    ),
    "third 1": "mediados de|a mediados de|mediados del|mitad de|a media|media",
    "third 2": "cierre de|el cierre de|cierre del|el cierre del|al cierre de|los últimos días de|finales de|a finales de|fines de|finales del|última hora de|final de|fin de|tarde en|al final de",
    "part morning": "por la mañana|en la mañana|de la mañana|a la mañana|media mañana|a primera hora",
    "part early": "muy temprano|temprano|desayuno|el desayuno|la hora del desayuno|al amanecer|amanecer|tempranito|bien temprano",
    "part dawn": "madrugada|de la madrugada|de madrugada|por la madrugada",
    "part noon": "mediodía|al mediodía|a mediodía|medio día",
    "part lunch": "la comida|el almuerzo|almuerzo|comida",
    "part afternoon": "tarde|por la tarde|en la tarde|de la tarde|a la tarde|en la tardecita|tardecita|tardecito",
    "part evening": "a la nochecita|de nochecita|la nochecita|nochecita|por la nochecita|entrada la noche|noche|por la noche|en la noche|de la noche|a la noche|la cena|cena|anochecer",
    "part midnight": "medianoche",
    "part closing": "a última hora",
    "part past noon": "después de comer|después de la comida|tras la comida|después del almuerzo|después de almorzar|luego del almuerzo|sobremesa",
    "part before noon": "antes de comer|antes del almuerzo|antes de la comida|antes del mediodía|antes de mediodía|media mañana|a media mañana",
    "part night": "la noche del|en la noche del|noche del|durante la noche del|la noche de",
    "lately 15": "justo ahora|hace unos minutos|hace unos momentos|hace un minuto|hace unos minutitos|recién ahora|ahora mismito|ahora mismo|hace un momento|hace un instante|recién|hace unos instantes|en este momento|ahorita|ahorita mismo|horita|hace nada",
    "lately 15, turn 1, fails 1": "acaba de|acaban de|se acaba de|se acaban de",
    "lately 90": (
        "hace un rato|desde hace un rato|hace poco|desde hace poco|hace un ratito|hace rato|hace ratito|hace un ratote|hace un buen rato|"
        "desde hace rato"
    ),
    "lately 5760": (
        "últimamente|recientemente|de unos días para acá|de unos días a esta parte|de un tiempo a esta parte|estos últimos días|"
        "en los últimos días|en estos días|desde hace un tiempo|hace un tiempo|hace tiempo|"
        "estos días|los últimos días|últimos días|desde hace unos días|hace unos días|desde hace varios días|desde hace días|hace días|"
        "hace varios días|desde hace algunos días|hace algunos días|el otro día"
    ),
    "lately 20160": "las últimas semanas|en las últimas semanas|estas semanas|desde hace semanas|hace semanas|desde hace varias semanas",
    "lately 180": "desde hace horas|hace horas|desde hace varias horas",
    "lately 2880, lasting 1": "tercer día|el tercer día",
    "lately 1440, lasting 1": "segundo día|el segundo día",
    "amount 30": "media hora",
    "amount 90": "hora y media|una hora y media",
    "amount 60": "una horita|horita|una horita larga|una hora larga|una hora escasa|una horilla|cosa de una hora|una hora",
    "amount 15": "un cuarto de hora",
    "amount 45": "tres cuartos de hora",
    "few 3": "unos|unas|unos cuantos",
    "few 2": "un par de|par de|unos dos",
    "few 5": "varios|varias|algunos|algunas",
    "number 1": "una|un|uno",
    "number 2": "dos",
    "number 3": "tres",
    "number 4": "cuatro",
    "number 5": "cinco",
    "number 6": "seis",
    "number 7": "siete",
    "number 8": "ocho",
    "number 9": "nueve",
    "number 10": "diez|una decena de|decena de",
    "number 11": "once",
    "number 12": "doce|una docena de",
    "number 20": "veinte|una veintena de",
    "number 25": "veinticinco",
    "number 30": "treinta",
    "number 15": "quince",
    "number 40": "cuarenta",
    "number 45": "cuarenta y cinco",
    "unit 1": "minuto|minutos|min",
    "unit 60": "hora|horas|h",
    "unit 1440": "noches|mañanas|tardes|día|días",
    "unit 10080": "semana|semanas",
    "unit 43200": "mes|meses",
    "many 1, unit 60": "horas",
    "many 1, unit 1440": "días",
    "many 1, unit 10080": "semanas",
    "before 2, since 1": "desde hace|desde hace unos|desde hace unas|desde hace como",
    "before 2": (
        "duración|cuánto tiempo|ya van|van ya|van|llevo|llevamos|lleva|llevan|tenemos|tengo|ya son|son ya|ya tenemos|tenemos ya|ya vamos para|"
        "vamos ya"
    ),
    "before 1": "hará ya|hará como|hará unos|hará unas|hará cosa de|hace cosa de|hace algo así como|hace apenas|hace ya|hace como unas|hace como unos|debe hacer|hace|hace como|hace unos|hace unas|hace aproximadamente|hace más de|hace casi|hará",
    "ago 1": "seguidos|seguidas|consecutivos|consecutivas|de corrido|al hilo|sin parar|atrás|antes",
    "last 1": "pasado|pasada|último",
    "hour 0": "horas|hs|hrs|h",
    "past 30": "y media",
    "past 15": "y cuarto",
    "past 0": "y",
    "to 15": "menos cuarto",
    "to 0": "menos",
    "between 1": "entre|entre las|entre la|no antes de las|no antes de",
    "and 1": "y|y las|no después de las|ni después de las|y no después de las|a más tardar a las",
    "or 1": "o|quizá|quizás|tal vez|puede que|a lo mejor|o quizá",
    "approx 1": (
        "en algún momento|en algún momento de|en algún momento del|diría yo|diría|yo diría|me parece|creo que fue|en el transcurso de|"
        "durante|"
        "quizás|tal vez|casi|más de|al menos|buenas|aproximadamente|aprox|más o menos|como|sobre|hacia|alrededor de|a eso de|cerca de|tipo|unos|"
        "unas|en torno a|poco después de|poco antes de|creo|por ahí|quizá|exactamente|en punto|y pico|o así|buena|buen|larga|largas|largo|largos|"
        "escasa|escasos|escasas|cosa de|algo así como|por ahí de|por ahí a|como a eso de|y tantos|cosa de unos|un poco más de|poco más de"
    ),
    "at 1": (
        "a las|a la|sobre las|sobre la|hacia las|desde las|desde la|a eso de las|a eso de la|como a las|como a la|alrededor de las|"
        "cerca de las|tipo|tipo las|a partir de las|en torno a las|las|a|pasadas las"
    ),
    "glue 1": "el|la|los|las|de|del|a|al|en|por|hs|hrs|horas|hora|a las|a la|hora local|y|que",
    "theday 1, glue 1": "el|del|día|el día",
    "of 1": "del|de|para",
    "onward 1": "en adelante",
    "goes 1": "nos|todos|tenemos|se|nuestro|nuestra|yo|todo|ya|me",
    "comma 1": "pero|sin embargo|aunque|y hoy",
    "since 1": "desde el momento en que|desde el instante en que|en el momento en que|en cuanto|al minuto de|viene de|viene desde|vienen de|viene del|desde|a partir de|desde la|desde las|a partir de las",
    "since 0": "del",
    "since 1, theday 1": "desde el|a partir del|desde el día",
    "after 1": "después de|tras|desde|a raíz de|luego de|después de la|desde la|tras la|con la|después del|tras el",
    "event 1": (
        "reinicio|renovación|rotación|cambio de versión|mudanza|traslado|corte de luz|apagón|fusión|parcheo|integración|reforma|obras|"
        "cambio de contraseña|cambio de proveedor|importación|"
        "actualización|mantenimiento|migración|despliegue|versión|nueva versión|update|release|cambio|actualizamos|actualizaron|instalación|"
        "upgrade|parche|migramos|cambiamos"
    ),
    "then 1": "desde entonces|a partir de entonces|desde ese momento|y desde ahí|a partir de ahí",
    "part dusk": "a la tardecita|de tardecita|la tardecita|tardecita|por la tardecita|merienda|la merienda|media tarde|a media tarde|atardecer",
    "part arrival": (
        "a la llegada|a mi llegada|cuando arrancamos|al entrar hoy|al entrar esta mañana|al entrar al turno|cuando empecé|cuando empezamos|al fichar|cuando entramos|"
        "al abrir|"
        "cuando llegué|cuando llegamos|al llegar|cuando entré|cuando entramos a trabajar|cuando entré a trabajar|al entrar a trabajar|"
        "al abrir la tienda|cuando abrimos|al iniciar el turno|al empezar el turno"
    ),
    "day -1, part closing": "ayer a última hora|ayer última hora",
    "like 1": "como|que|igual que|lo mismo que|al igual que",
    "due 1": "es el|es a las|tiene lugar|es este|toca el|se celebra el",
    "act 1": (
        "di a|pulsé|hice clic|pinché|lancé|subí|importé|exporté|guardé|publiqué|entré|presioné|apreté|le di|quise|quisimos|traté de|tratamos de|"
        "al intentar|envié la|publicamos|subimos|guardamos|importamos|exportamos|activamos|programamos|mandamos"
    ),
    "now 1": "esta vez|en esta ocasión|ahora",
    "months 0, third 0": (
        "primero de mes|el primero de mes|el inicio de mes|comienzo del mes|el comienzo del mes|arranque de mes|arranque del mes|"
        "principios de mes|principio de mes|inicio de mes|inicios de mes|principios del mes|principio del mes|inicio del mes|comienzos de mes|"
        "comienzo de mes"
    ),
    "turn 1, fails 1": "se corta|se cortan|se queda en",
    "began 1": (
        "el primero de estos|la primera de estas|el primero de ellos|la primera de ellas|el primero de esos|la primera de esas|los primeros de estos|es empezado|está empezado|primera queja|la primera queja|primer aviso|el primer aviso|primer reporte|el primer reporte|primera alerta|la primera alerta|primer caso|el primer caso|primer fallo|el primer fallo|primera llamada|primer correo|el primer correo|primer error|fue a la|fue sobre las|fue como a las|fue el|fue ayer|fue hoy|se cayó a las|nos pasó|"
        "se dio|comienza|inició|"
        "primeros|primeras|los primeros|las primeras|fecha hora en que inició|que inició|fecha hora|desde cuándo|se presentó|apareció por|fue sobre|"
        "fue a las|era sobre|serían las|debió ser|fecha y hora|hora del incidente|fecha del incidente|empezó|comenzó|empezaron|ha empezado|empezado|"
        "inicio|comienzo|hora de inicio|primera vez|por primera vez|primero|primera|noté|notamos|noto|notado|vi|vimos|apareció|ocurrió|sucedió|pasó|"
        "detectamos|detecté|detectado|observamos|observado|cuándo|cayó|surgió|dejó|dejó de funcionar|falló|se cayó|llamó|nos llamó|se quejó|"
        "nos avisó|nos reportó|la primera llamada|me di cuenta|nos dimos cuenta|se dio cuenta|se dieron cuenta|nos percatamos|me percaté|se percató|"
        "lo notamos|lo noté|lo vimos|lo vi|descubrí|descubrimos|saltó|arrancó|viene pasando|surgió el|se manifestó|reportaron|nos reportaron"
    ),
    "label 1": "hora|fecha|cuándo",
    "turn 1": (
        "se cayó|se cayeron|cayó|cayeron|dejó|dejaron|desapareció|desaparecieron|se quedó|se quedaron|se bloqueó|se cortó|se cortaban|se cortaron|"
        "se perdió|se perdieron|quedó|quedaron|se detuvo|se congeló|se cerró|estaba|estaban|murió|perdimos|se apagó|se fue|falló|fallaron|"
        "se desconectó|apareció|aparecieron|se vació|empezó a|nos echó|se colgó|se rompió|paró|se paró|se trabó|salió|salían|caerse|de repente|"
        "de pronto|de golpe|súbitamente|de la nada|por sí solo|solito|de la noche a la mañana|de buenas a primeras|se esfumó|se esfumaron|se borró|"
        "se borraron"
    ),
    "fails 1": (
        "cae|cayó|desapareció|caídas|perdido|bloqueada|congelado|congelada|vacía|vacíos|vacías|duplicado|duplicados|imposible|incorrecto|"
        "incorrectos|cierra|fallando|caerse|cortaban|cortes|nunca|tampoco|incidencia|erróneo|cuadran|cuelga|lenta|lentos|lentas|bloqueados|no|nada|"
        "nadie|ningún|ninguno|ninguna|error|errores|falla|fallo|fallos|fallan|caído|caída|lento|vacío|mal|problema|problemas|igual|así|bloqueado|"
        "sin|falta|faltan|muerto|muerta|roto|rota|trabado|trabada|trabados|desaparecido|descuadrado|ilegible|mudo|muda|truena|tronó|jala|negro|"
        "negra|cruzados|cambiados|ceros|cero|en inglés|raro|rara|chafa|equivocado|equivocada|mezcladas|mezclados|en blanco|pasmado"
    ),
    "fine 1": (
        "iban bien|todo iba bien|iba todo|iban perfecto|andaban bien|todo estaba bien|aún iban|todavía andaba|aún estaban|todavía estaban|de lujo|como la seda|de perlas|"
        "estaban bien|cuadraba|cuadraban|salían bien|estaba ahí|estaban ahí|aparecía bien|estaba todo|todo cuadraba|marcaba|"
        "dejaba|me dejaba|nos dejaba|entraba|cargaba|salía bien|podía|podíamos|andaba bien|todavía iba|todavía estaba|todavía podíamos|aún iba|"
        "aún estaba|aún podíamos|todavía iban|todavía se podía|aún se podía|iba bien|estaba bien|todo bien|muy bien|funcionaban|iba|iban|"
        "iba todo bien|estaba todo bien|último bueno|última correcta|andaba|sin problema|funcionaba|funcionaba bien|última vez|"
        "todavía funcionaba|aún funcionaba|sin problemas|iba perfecto|funcionó|si estaban|si estaba|sí estaban|sí estaba|si salían|si salía|"
        "si funcionaba|si funcionaban|si aparecían|si aparecía|si jalaba|jalaba|jalaban|servía|servían|sin ningún lío|sin lío|si podía|"
        "si podíamos|todavía jalaba|exportaba bien|sin novedad|sin contratiempos|de maravilla|perfectamente|perfecto|todavía exportaba|salía|"
        "salían|exportaba|cargaban"
    ),
    "was 1": "dejaba|entraba|cargaba|andaba|era|eran|estaba|estaban|iba|funcionaba|podíamos|podía",
    "lastgood 1": (
        "el último|la última|último correo|última sincronización|último mensaje|última vez|último pedido|última llamada|último registro|"
        "último ticket|última entrada|último envío|última correcta|último bueno|la última foto|la última fila|el último archivo|"
        "la última respuesta|la última sesión"
    ),
    "until 1": "hasta|antes del|antes de las|hasta el día|hasta e incluyendo",
    "against 1": (
        "viene|vienen|llega el|llegan el|visita el|se presenta|no es hasta|es el día|lo pide|lo piden|nos visitan|abrimos a|"
        "trabajamos de|trabajan de|abre|abren|abrimos|arranca|arrancan|arrancamos|empieza|empiezan|su correo|su mensaje|tu correo|sala|atendemos|"
        "gracias|lanzar|lanza|necesito|necesitamos|antes de|antes del|horario|disponible|localizable|informe del|informe de|informes del|"
        "factura del|datos del|datos de|correo del|será|habrá|tengo que|debe|debemos|comité|junta|cita|reserva|invitados|filtro|período|empieza el|"
        "comienza el|reunión|webinar|gracias por|para las|vence|cierre|para el|para hoy|plazo|entrega|entregar|lanzamiento|previsto|próximo|próxima|"
        "presentación|a más tardar|clientes desde|cliente desde|auditoría|caduca|caducó|venció|válido hasta|vigente hasta|lanzamos"
    ),
    "use 1": (
        "no ha cambiado|nadie ha tocado|nadie ha cambiado|nadie cambió|nadie tocó|sin tocar|nada cambió|no lo hemos tocado|no se ha tocado|"
        "usamos|uso|utilizamos|cliente desde|clientes desde|no hemos cambiado|nada ha cambiado|sin cambios|no cambiamos|no hemos tocado|en campo|"
        "trabajo aquí|de vacaciones|suscritos|pagada|pagado|pagadas|está pagada|somos clientes|soy cliente|soy admin|soy nuevo|soy nueva|"
        "soy administrador|soy administradora"
    ),
    "deed 1": (
        "reinició|reiniciaron|reinicié|dice a|me dijo|me dice|me contó|me escribió|me avisó|me marcó|me llamó|le dije|le pedí|le hablé|dijo que|limpió|borró|"
        "reiniciamos|reinicié|borramos|borré|probé|probamos|llamé|llamamos|escribí|escribimos|envié|enviamos|contacté|intenté|intentamos|abierto|"
        "creado|abrí|avisé|comenté|hablé|hablamos|consulté|lo reporté|ya reporté|reporté el|reporté esto|yo reporté"
    ),
    "every 1": "cada|todos los|todas las|siempre|diario|diariamente|a diario|semanal|habitualmente|normalmente",
    "turnto 1": "mejor dicho|perdón|digo|no espera|más bien|corrección|no",
    "greet 1": (
        "a día de hoy|hoy en día|al día de hoy|buenos días|buenas tardes|buenas noches|buen día|buen fin de semana|feliz día|buena semana|"
        "feliz fin de semana|buena tarde|feliz semana|hoy por hoy"
    ),
    "number 13": "trece",
    "number 14": "catorce",
    "number 16": "dieciséis",
    "number 17": "diecisiete",
    "number 18": "dieciocho",
    "number 19": "diecinueve",
    "number 24": "veinticuatro",
    "number 48": "cuarenta y ocho",
    "number 50": "cincuenta",
    "number 60": "sesenta",
    "number 90": "noventa",
    "number 35": "treinta y cinco",
    "number 55": "cincuenta y cinco",
    "shows 1": "marca|dice|muestra|en vez de|en lugar de|indica|sale como",
    "clause 1, since 1": "desde que",
    "day 0, part early": "hoy tempranito|hoy muy temprano|hoy bien temprano",
    "feast 1101": "todos los santos|día de todos los santos",
    "feast 1102": "día de muertos|el día de muertos",
    "feast 1206": "día de la constitución|puente de la constitución",
    "feast 1208": "la inmaculada",
    "feast 1225": "navidad",
    "feast 1224": "nochebuena",
    "feast 1231": "nochevieja",
    "feast 101": "año nuevo",
    "feast 1012": "el pilar|día de la hispanidad",
    "nth 1134, plus 1": "black friday|viernes negro",
    "nth 1161, plus -7, west 0": "horario invernal|cambio de hora|el cambio de hora|horario de invierno",
    "season 3": "primavera|la primavera|esta primavera",
    "season 6": "verano|el verano|este verano",
    "season 9": "otoño|el otoño|este otoño",
    "season 12": "invierno|el invierno|este invierno",
    "prior 1": "antes de|antes del|antes de este|antes de la",
    "since 1, part arrival": (
        "desde que llegamos|desde que llegué|desde que entramos|desde que entré|desde que abrimos|desde que abrí|desde que empezamos|"
        "desde que empecé|desde la llegada|desde que inició el turno|desde que empezó el turno|desde el inicio del turno|"
        "desde el comienzo del turno|desde la apertura|desde que arrancamos"
    ),
    "lately 20160, lasting 1": "tercera semana|la tercera semana|tercera semana seguida|tercera semana consecutiva",
    "lately 10080, lasting 1": "segunda semana|la segunda semana|segunda semana seguida|segunda semana consecutiva",
    "since 1, at 1, approx 1, hourly 1": "desde poco antes de las|desde poco después de las|desde un poco antes de las|desde un poco después de las",
    "weekend -1": "el penúltimo fin de semana|penúltimo fin de semana|hace dos fines de semana|el fin de semana anterior|el fin de semana antepasado|fin de semana antepasado|el otro fin de semana",
    "week -2": "la semana antepasada|semana antepasada|la penúltima semana|hace dos semanas ya",
    "months -1, third 2": "cierre de mes|el cierre de mes|cierre mensual|el cierre mensual|fin del mes pasado|finales del mes pasado|el cierre del mes",
    "amount 20": "un ratito|ratito|un ratico",
    "amount 120": "un par de horas|un par de horitas|par de horas|un par de horillas",
    "amount 10080": "una semanita|semanita",
    "day 0, part overnight": "amaneció|amanecieron|amanecimos|amanecí|ha amanecido|han amanecido|amanece|amanecen",
    "lately 60": "la última horita",
    "nthday 1": "primero|el primero|primero de|el primero de|día primero|el día primero",
    "attempt 1, deed 1": "probé|intenté|lo intenté|lo probé|intentamos|probamos",
    "earlier 1": "antes de eso|y antes",
    "newmonth 1": "cambio de mes|el cambio de mes",
    "turns 1, glue 1": "paso de",
    "fails 1, now 1": "hoy miro|hoy reviso|hoy entro y|ahora miro|ahora reviso|hoy veo",
    "others 1": "no tiene que ver|nada que ver|su caída|vuestra caída|caída que tuvieron|caída que tuvisteis|incidente que tuvieron|incidente que tuvisteis|problema que tuvieron|su incidente|vuestro incidente|no nos afectó|a nosotros no nos tocó",
    "day -2, part night": "anteanoche|antenoche|antes de anoche|antier en la noche|antier por la noche|anteayer por la noche|anteayer noche",
    "effort 1": "buscando|busqué|buscamos|rebuscando|peleando con|esperando|perdí una|perdí dos|dando vueltas|me pasé|nos pasamos|estuve media|en espera",
    "began 1, day 0": "hoy otra vez|otra vez hoy|hoy de nuevo|de nuevo hoy|hoy nuevamente",
    "part huddle": "la daily|el daily|reunión de la mañana|junta de la mañana|junta matutina|reunión matinal|standup|stand up|la reunión diaria",
    "part coffee": "mi café|el café|primer café|el primer café|mi primer café|segundo café|cafecito|un café",
    "feast 1130": "san andrés|día de san andrés",
    "feast 106": "reyes|día de reyes|los reyes",
    "feast 1120": "día de la revolución",
    "feast 1212": "día de la virgen|la guadalupe",
    "feast 501": "día del trabajo",
    "feast 214": "san valentín",
    "nth 1134, plus 4": "cyber monday|ciber lunes",
}
# fmt: on
