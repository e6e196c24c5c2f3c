"""How people say in French when something began; what the keys mean is told in `words.times`. Words only."""

from typing import Final

# fmt: off
FRENCH: Final[dict[str, str]] = {
    "day 0": "aujourd'hui|aujourd hui|ce jour",
    "day -1": "hier",
    "day -2": "avant hier",
    "day 1": "demain|après demain",
    "day 0, part morning": "ce matin|ce matin tôt|aujourd'hui matin|à matin|c matin|ce mat|ce mat'|de ce matin",
    "day 0, part noon": "ce midi",
    "day 0, part afternoon": "cet après midi|cette après midi|cet aprem",
    "day 0, part evening": "ce soir|à soir",
    "day 0, part small": "cette nuit|dans la nuit|pendant la nuit",
    "day -1, part morning": "hier matin",
    "day -1, part noon": "hier midi",
    "day -1, part afternoon": "hier après midi|hier aprem",
    "day -1, part evening": "hier soir|hier au soir",
    "day -1, part night": "la nuit dernière|la nuit passée|hier dans la nuit|hier nuit",
    "day 0, lasting 1": "toute la journée|la journée entière",
    "day 0, part morning, lasting 1": "toute la matinée|toute la mat",
    "day 0, part afternoon, lasting 1": "tout l après midi|toute l après midi",
    "day 0, part small, lasting 1": "toute la nuit",
    "weekday 0": "lundi|lun",
    "weekday 1": "mardi|mar",
    "weekday 2": "mercredi|mer",
    "weekday 3": "jeudi|jeu",
    "weekday 4": "vendredi|ven",
    "weekday 5": "samedi|sam",
    "weekday 6": "dimanche|dim",
    "weekend 0": (
        "week ends|ce we|le we|du we|durant le week end|pendant le week end|au cours du week end|dans le week end|week end passé|"
        "fin de semaine|en fin de semaine|la fin de semaine|cette fin de semaine|fin de semaine dernière|ce week end|le week end|du week end|"
        "week end|weekend|ce weekend|le weekend|week end dernier"
    ),
    "week -1": "la semaine dernière|semaine dernière|la semaine passée|semaine passée",
    "week 0": "la semaine|cette semaine",
    "week 0, lasting 1": "toute la semaine",
    "week 0, third 0": (
        "après le week end|retour de week end|après le weekend|début de semaine|le début de semaine|début de la semaine|le début de la semaine|"
        "début de cette semaine"
    ),
    "months -1": "le mois dernier|mois dernier|le mois passé",
    "months 0": "ce mois ci",
    "month 1": "janvier|janv",
    "month 2": "février|févr|fév",
    "month 3": "mars",
    "month 4": "avril|avr",
    "month 5": "mai",
    "month 6": "juin",
    "month 7": "juillet|juil",
    "month 8": "août",
    "month 9": "septembre|sept",
    "month 10": "octobre|oct",
    "month 11": "novembre|nov",
    "month 12": "décembre|déc",
    "third 0": "début|le début de|au début de|du début de|le début du|au début du|début de|en début de|tôt dans|en début d",
    "third 1": "milieu d|au milieu de l|en milieu de|en milieu d|au milieu d|mi|à la mi|la mi|milieu de|au milieu de|le milieu de|au milieu du",
    "third 2": "clôture de|clôture d|la clôture de|la clôture d|la toute fin de|fin d|la fin d|fin|la fin de|à la fin de|en fin de|fin de|la fin du|en fin d|tard|fin du",
    "part morning": "matin|au matin|du matin|dans la matinée|matinée|le matin",
    "part early": "tôt|au petit matin|petit déjeuner|le petit déjeuner|petit déj|le petit déj|lever du jour|l aube|aube",
    "part noon": "mi journée|la mi journée|à la mi journée|midi pile|la mi journee|midi",
    "part lunch": "déjeuner|pause déjeuner|le déjeuner|heure du déjeuner",
    "part afternoon": "après midi|aprem|de l après midi|dans l après midi|l après midi",
    "part evening": "soir|soirée|du soir|au soir|dans la soirée|en soirée|le soir|dîner|le dîner|souper|le souper|apéro|l apéro|coucher du soleil",
    "part night": "dans la nuit de|la nuit de|la nuit du|nuit du|nuit de|nuit|la nuit",
    "part midnight": "minuit",
    "part opening": "à l ouverture|dès l ouverture|à l ouverture du magasin|à l ouverture des portes|ouverture|l ouverture",
    "part closing": "en fin de journée|fin de journée",
    "part past noon": (
        "retour de pause déjeuner|le retour de pause déjeuner|retour du déjeuner|le retour du déjeuner|retour de déjeuner|retour de la pause|le retour de la pause|retour de pause|le retour de pause|la sortie de table|en sortant de table|"
        "après le déjeuner|après déjeuner|après manger|après la pause déjeuner|juste après le déjeuner|après le repas|au retour de la pause|"
        "retour de pause|après la pause de midi|au retour de la pause de midi|au retour de déjeuner"
    ),
    "part before noon": (
        "avant le déjeuner|avant midi|juste avant midi|avant la pause déjeuner|fin de matinée|en fin de matinée|pause café|la pause café|"
        "milieu de matinée|mi matinée"
    ),
    "lately 15": "juste maintenant|maintenant même|il y a quelques minutes|à l instant encore|à l instant|il y a un instant|il y a quelques instants|tout juste|à l instant même",
    "lately 15, turn 1, fails 1": "vient de|viennent de",
    "lately 90": "tout à l heure|il y a peu|depuis peu|il y a un moment|depuis un moment|depuis tout à l heure|depuis un petit moment",
    "lately 5760": "récemment|dernièrement|depuis peu de jours|ces derniers temps|les derniers jours|les jours derniers|ces jours derniers|depuis plusieurs jours déjà|depuis un certain temps|depuis quelque temps|ces derniers jours|ces jours ci|depuis quelques jours|depuis des jours|ces temps ci|depuis plusieurs jours|l autre jour",
    "lately 20160": "ces dernières semaines|les dernières semaines|depuis bien des semaines|depuis des semaines|depuis plusieurs semaines|depuis quelques semaines",
    "lately 180": "depuis des heures|depuis plusieurs heures|depuis quelques heures",
    "lately 2880, lasting 1": "troisième jour|le troisième jour",
    "lately 1440, lasting 1": "deuxième jour|le deuxième jour|second jour",
    "amount 30": "une demi heure|demi heure|une demie heure",
    "amount 45": "trois quarts d heure",
    "amount 15": "un quart d heure",
    "amount 90": "une heure et demie",
    "amount 60": "une heure",
    "amount 10080": "huit jours|une huitaine|une bonne semaine|bonne semaine|une semaine",
    "amount 20160": "quinze jours|une quinzaine",
    "few 3": "quelques",
    "few 2": "une paire de|une paire d|paire d|une couple de|deux trois",
    "few 5": "plusieurs",
    "number 1": "une|un",
    "number 2": "deux",
    "number 3": "trois",
    "number 4": "quatre",
    "number 5": "cinq",
    "number 6": "six",
    "number 7": "sept",
    "number 8": "huit",
    "number 9": "neuf",
    "number 10": "dix|une dizaine de|dizaine de|une dizaine|petite dizaine de",
    "number 11": "onze",
    "number 12": "douze|une douzaine de",
    "number 14": "quatorze",
    "number 15": "quinze|une quinzaine de|quinzaine de",
    "number 16": "seize",
    "number 20": "vingt|une vingtaine de|vingtaine de",
    "number 30": "trente|une trentaine de",
    "number 13": "treize",
    "number 17": "dix sept",
    "number 18": "dix huit",
    "number 40": "quarante",
    "number 45": "quarante cinq",
    "number 25": "vingt cinq",
    "unit 1": "minute|minutes|min|mn",
    "unit 60": "heure|heures|h",
    "unit 1440": "nuits|matins|soirs|matinées|soirées|jour|jours",
    "unit 10080": "semaine|semaines",
    "unit 43200": "mois",
    "many 1, unit 60": "heures",
    "many 1, unit 1440": "jours",
    "many 1, unit 10080": "semaines",
    "before 2, since 1": "depuis environ|depuis plus de|depuis près de|depuis au moins",
    "before 2": "ça va faire|cela va faire|ça fera|ça fait déjà|cela fait déjà|voici|ça fait maintenant|durée|depuis combien de temps|combien de temps|voilà|cela fait|ça fait",
    "before 1": "il y a|il y a environ|y a",
    "ago 1": "d affilée|de suite|consécutifs|consécutives|durant|à la suite|que ça dure|que cela dure|plus tôt|auparavant|de ça",
    "last 1": "dernier|dernière|passé",
    "hour 0": "heures|heure|h",
    "past 30": "et demie|et demi",
    "past 15": "et quart|un quart|quart",
    "to 15": "moins un quart|moins le quart|moins quart",
    "to 0": "moins",
    "between 1": "entre|pas avant|au plus tôt à|au plus tôt",
    "and 1": "et|au plus tard à|et au plus tard à|et pas après|pas après",
    "or 1": "ou|peut être|ou peut être|ou bien|éventuellement",
    "approx 1": (
        "je dirais|je pense|à un moment|à un moment donné|courant|quelque part|au cours|"
        "bien|bientôt|largement|facilement|au moins|déjà|"
        "plus d|près d|plus d un|un peu plus de|un peu plus d|bonnes|bonne|petite|petites|bons|longues|grosses|presque|plus de|près de|quasiment|peut être|environ|vers|aux alentours de|"
        "aux environs de|autour de|à peu près|approximativement|à peu|peu après|peu avant|juste après|juste avant|sans doute|je crois|"
        "ou presque|sur les coups de|exactement|précises|pile"
    ),
    "at 1": "à|vers|dès|à partir de|depuis|vers les|aux alentours de|autour de|aux environs de|sur les coups de|à environ",
    "glue 1": "le|la|les|l|d|du|de|des|au|à|en|dans|heure locale|ce|et",
    "theday 1, glue 1": "le|du",
    "of 1": "du|de|pour le|pour",
    "goes 1": "nous|on|je|tous|toutes|ça|il|elle|notre|nos|sur|chez",
    "comma 1": "mais|cependant|toutefois",
    "since 1": "dès l instant où|à la minute où|à la seconde où|au moment où|depuis le moment où|depuis l instant où|date du|date de|date d|remonte au|remonte à|remontent au|datent du|depuis la|depuis les|depuis|à partir de|à compter de",
    "since 0": "dès",
    "since 1, theday 1": "depuis le|dès le|à partir du|à compter du",
    "after 1": "après|depuis|suite à|après la|depuis la|depuis le|après le|à la suite de|dès|avec|suite au|dès la",
    "event 1": (
        "redémarrage|bascule du certificat|renouvellement|changement de version|mise à niveau|déménagement|correctif|fusion|refonte|"
        "intervention|coupure de courant|changement de mot de passe|changement de prestataire|"
        "mise à jour|maintenance|migration|déploiement|version|nouvelle version|bascule|mise en production|màj|release|upgrade|changement|"
        "installation|passage à|passés à|mis à jour|déployé|livré"
    ),
    "then 1": "depuis lors|depuis ce moment|depuis ce temps|et depuis|dès lors|à partir de là",
    "part dusk": "goûter|l heure du goûter|sortie de l école|sortie des classes",
    "part arrival": (
        "en prenant mon service|en ouvrant la boutique|en ouvrant le magasin|en entrant au bureau|quand j ai commencé|"
        "quand on a commencé|en début de service|à la prise de service|à mon retour|à notre retour|en rentrant|"
        "quand je suis arrivé|quand je suis arrivée|quand nous sommes arrivés|quand on est arrivés|quand on est arrivé|en arrivant|à mon arrivée|"
        "à notre arrivée|à l embauche|à la prise de poste|en prenant mon poste|quand j ai pris mon poste|quand on a ouvert"
    ),
    "lately 240": "tantôt",
    "like 1": "comme|que|pareil que|le même que|idem que",
    "due 1": "est le|est à|a lieu|a lieu le|est ce|est",
    "act 1": "cliqué|appuyé|lancé|importé|exporté|enregistré|publié|connecté|connectée|chargé|j ai voulu|ai essayé de|en voulant|voulais",
    "now 1": "cette fois|cette fois ci|maintenant|désormais|à présent",
    "months 0, third 0": "premier du mois|le premier du mois|le 1er du mois|tout début du mois|début du mois|le début du mois|début de mois|le début de ce mois|début de ce mois",
    "amount 360": "une demi journée|demi journée",
    "turn 1, fails 1": "s arrêtent|s arrête au|s arrête le|lâche|a lâché",
    "began 1": (
        "le premier d entre eux|la première d entre elles|premier de ceux ci|le premier de ceux ci|la première de celles ci|le premier de ces|la première de ces|les premiers de ces|est commencé|a commencer|est débuté|premier cas|premier cas remonté|le premier cas|première plainte|la première plainte|premier signalement|le premier signalement|premier appel|le premier appel|premier message|première erreur|la première erreur|premières erreurs|premiers signalements|premières plaintes|premières 502|premier ticket|première occurrence|premier incident|premier participant|premier échec|"
        "constatons|constate|remarquons|remarque|s en est aperçu|s en sont aperçus|on s en est|nous nous sommes aperçus|commence|commencent|"
        "a surgi|surgi|est survenu|s est déclaré|s est manifesté|manifesté|se manifeste|tombés dessus|tombée dessus|tombé dessus|"
        "premiers|premières|les premiers|les premières|première alerte|date d apparition|remonte|remonte au|apparition|date d occurrence|le premier|"
        "la première|c était vers|c était à|ça devait être|quand|date et heure|heure de l incident|date de l incident|début|commencé|a commencé|"
        "ont commencé|débuté|a débuté|apparu|apparue|est apparu|apparus|constaté|constatée|remarqué|remarquée|vu|première fois|"
        "pour la première fois|premier|première|survenu|survenue|heure de début|date de début|arrivé|arrivée|tombé|tombée|observé|signalé|détecté|"
        "produit|s est produit|démarré|essayé|cessé|planté|a appelé|nous a appelés|s est plaint|nous a prévenus|nous a signalé|rendu compte|"
        "rendue compte|rendus compte|rendues compte|rends compte|aperçu|aperçue|aperçus|aperçues|aperçoit|découvert|découverte|repéré|noté|se passe|"
        "date|datant"
    ),
    "label 1": "heure|date|quand",
    "turn 1": (
        "s est|se sont|est tombé|est tombée|tombé|tombée|arrêté|arrêtée|bloqué|bloquée|disparu|planté|plantée|coupé|coupée|coupés|devenu|devenue|"
        "s est arrêté|figé|figée|perdu|perdue|éteint|éteinte|était|étaient|lâché|déconnecté|déconnectés|étions|été|sont tombés|fermé|expulsés|"
        "éjectés|a cessé|ont cessé|voyons|a sauté|s arrête|j ai eu|on a eu|nous avons eu|m a affiché|m a sorti|tout à coup|tout d un coup|soudain|"
        "soudainement|d un coup|subitement|du jour au lendemain|brusquement|brutalement|tout seul|toute seule"
    ),
    "fails 1": (
        "coupé|coupés|coupée|coupées|disparu|disparue|perdu|fausse|faux|fausses|arrêté|arrêtée|figé|figée|blanc|blanche|incomplet|en double|"
        "doublons|ralenti|ralentie|incohérent|indisponible|inaccessible|hors service|plantée|planté|plantent|échouent|fermé|dysfonctionnement|"
        "incident|bug|vides|coupures|coupure|tombé|ne|pas|plus|aucun|aucune|rien|personne|panne|erreur|erreurs|impossible|bloqué|bloquée|lent|lente|"
        "vide|mauvaises|problème|souci|échoue|échec|invisible|n|hs|ko|pu|manque|manquent|rame|rament|mort|morte|cassé|cassée|buggé|bugue|illisible|"
        "muet|muette|introuvable|introuvables|nulle part|faussé|faussés|décalé|décalés|noir|noire|dédoublé|dédoublée|inversé|inversés|zéro|nul|"
        "bizarre|mauvais|mauvaise|ramer|pète|pété|en carafe|en rade|aux fraises|dans les choux"
    ),
    "fine 1": (
        "roulait encore|tout roulait encore|marchait très bien|marchait parfaitement|fonctionnait très bien|fonctionnait parfaitement|était normal|étaient normaux|tout fonctionnait|tout était normal|tout était en ordre|tout était là|étaient encore là|était encore là|ça tournait|tournait encore|ça fonctionnait|fonctionnaient encore|marchaient encore|était parfait|étaient parfaits|parfait|"
        "était encore bon|étaient encore bons|tout était bon|était bon|était juste|étaient justes|était correct|étaient corrects|"
        "tombait juste|tout y était|y était encore|y étaient encore|était là|étaient là|"
        "chargeait|pouvais|pouvions|j avais accès|était encore|étaient encore|pouvait encore|allait encore bien|encore bien|encore bon|sans souci|"
        "marchait encore|ça marchait|marchaient|fonctionnaient|allait encore|dernier bon|dernière bonne|tout marchait|étaient bons|"
        "étaient correctes|c était bon|ça allait|dernier succès|marchait|fonctionnait|fonctionnait encore|allait bien|dernière fois|"
        "tout allait bien|sans problème|correctement|marchait bien|fonctionnait bien|passait encore|sans accroc|nickel|impeccable|impeccablement|"
        "sans encombre|comme sur des roulettes|passait|passaient|tournait|roulait|tout roulait|marchait nickel|ça passait|ça allait encore"
    ),
    "was 1": "était|étaient|marchait|fonctionnait|allait|pouvait|pouvions|avait",
    "lastgood 1": (
        "le dernier|la dernière|dernier envoi|dernière synchronisation|dernier message|dernier mail|dernière connexion|dernier export|"
        "dernier appel|dernière commande|dernière fois|dernier import|dernière entrée|dernier ticket|dernier succès|dernière bonne|dernier bon|"
        "la dernière photo|la dernière ligne|le dernier fichier|la dernière réponse|la dernière session"
    ),
    "until 1": "jusqu à|jusqu au|jusqu|jusque|avant|jusque et y compris",
    "against 1": (
        "a lieu|ont lieu|seulement le|n est que le|vient le|passe le|sont convoqués|sont attendus|est attendu|"
        "travaillons de|travaillent de|ouvre|ouvrent|ouvrons|démarrent|ferme à|merci pour|votre mail|votre message|votre courriel|vous avez écrit|"
        "salle|se réunit|il me faut|lançons|lancer|commence lundi|merci de corriger|corriger avant|avant le|avant|besoin|faut|doit|devons|joignable|"
        "disponible|horaires|ouvert de|ouverts de|rapport du|rapports du|facture du|données du|courriel du|mail du|réunion|sera|serai|seront|rendez|"
        "invités|réservé|comité|filtre|période|rappeler|rappelez|soutenance|congés|client depuis|pour le|échéance|lancement|mise en ligne|prévu|"
        "prévue|prévus|au plus tard|prochain|prochaine|rendez vous|présentation|clients depuis|enverrai|livraison|dernier envoi|audit|expiré|expire|"
        "valable jusqu|valide jusqu|réunion est|comité est|on démarre|nous démarrons|étude démarre|session démarre|démarre demain|démarre lundi|"
        "on lance|je lance|nous lançons"
    ),
    "use 1": (
        "inchangé|inchangée|inchangés|rien n a changé|rien bougé|personne n a touché|personne n a changé|personne n a rien touché|pas touché|n a pas bougé|"
        "utilisons|utilise|client depuis|clients depuis|rien changé|rien modifié|rien déployé|rien touché|rien installé|n avons rien|"
        "aucun changement|sur le terrain|en congé|travaille chez|abonné|abonnés|payé|payée|payés|payées|réglée|clients chez|sommes clients|"
        "suis client|suis cliente|suis admin|suis administrateur|suis administratrice|suis nouveau|suis nouvelle|en poste"
    ),
    "deed 1": (
        "m a dit|m a écrit|m a fait remarquer|m a texté|m a envoyé|m a signalé|me dit|j ai dit|j ai prévenu|on a prévenu|débranché|rebranché|vidé le cache|"
        "redémarré|relancé|essayé|appelé|écrit|envoyé|signalé|contacté|ouvert|ouverte|créé|téléphoné|réinitialisé|échangé|demandé|transmis|parlé|"
        "tenté|ticket ouvert"
    ),
    "every 1": "chaque|tous les|toutes les|toujours|quotidien|quotidiennement|habituellement|d habitude|hebdomadaire",
    "turnto 1": "non|plutôt|ou plutôt|pardon|enfin|je veux dire|correction",
    "greet 1": (
        "à ce jour|de nos jours|bonjour|bonne journée|bonsoir|bon week end|bonne soirée|bon weekend|bonne fin de journée|bonne semaine|"
        "bonne matinée|excellente journée|belle journée|bon après midi|bonne après midi|bonne nuit|bonne fin de semaine"
    ),
    "number 19": "dix neuf",
    "number 21": "vingt et un",
    "number 24": "vingt quatre",
    "number 48": "quarante huit",
    "number 50": "cinquante",
    "number 60": "soixante",
    "number 90": "quatre vingt dix",
    "number 35": "trente cinq",
    "number 55": "cinquante cinq",
    "at 1, approx 1": "vers les coups de|sur les coups de|aux alentours des",
    "shows 1": "affiche|indique|au lieu de|au lieu d|marque|à la place de",
    "clause 1, since 1": "depuis que|depuis qu|depuis la fois où",
    "feast 1101": "toussaint|la toussaint",
    "feast 1111": "11 novembre|armistice|l armistice",
    "feast 1225": "noël",
    "feast 1224": "réveillon de noël",
    "feast 1231": "saint sylvestre",
    "feast 101": "jour de l an|nouvel an",
    "feast 714": "14 juillet",
    "nth 1161, plus -7, west 0": "heure d hiver|à l heure d hiver|changement d heure|le changement d heure|passage à l heure d hiver|l heure d hiver",
    "season 3": "printemps|ce printemps|le printemps",
    "season 6": "l été|cet été",
    "season 9": "automne|l automne|cet automne",
    "season 12": "hiver|l hiver|cet hiver",
    "prior 1": "avant|avant le|avant ce",
    "since 1, part arrival": (
        "depuis que je suis arrivé|depuis que je suis arrivée|depuis que nous sommes arrivés|depuis qu on est arrivé|"
        "depuis qu on est arrivés|depuis mon arrivée|depuis notre arrivée|depuis la prise de poste|depuis la prise de service|"
        "depuis l ouverture|depuis l embauche|depuis que j ai pris mon poste"
    ),
    "lately 20160, lasting 1": "troisième semaine|la troisième semaine|troisième semaine de suite|troisième semaine d affilée",
    "lately 10080, lasting 1": "deuxième semaine|la deuxième semaine|deuxième semaine de suite|deuxième semaine d affilée",
    "since 1, at 1, approx 1, hourly 1": "depuis peu avant|depuis peu après|depuis juste avant|depuis juste après|depuis un peu avant|depuis un peu après",
    "weekend -1": "l avant dernier week end|avant dernier week end|l avant dernier weekend|il y a deux week ends|le week end d avant|le week end précédent|week end précédent",
    "week -2": "il y a deux semaines déjà|la semaine d avant|l avant dernière semaine|avant dernière semaine",
    "months -1, third 2": "fin du mois dernier|la fin du mois dernier|clôture mensuelle|la clôture mensuelle|la clôture du mois",
    "lately 60": "depuis une petite heure|il y a une petite heure|depuis une bonne heure|la dernière heure|depuis la dernière heure|cette dernière heure",
    "nthday 1": "premier|le premier",
    "attempt 1, deed 1": "essayé|j ai essayé|on a essayé|tenté",
    "earlier 1": "avant ça|avant cela|et avant",
    "newmonth 1": "changement de mois|le changement de mois|passage de mois",
    "turns 1, glue 1": "passage d|bascule d",
    "fails 1, now 1": "aujourd hui je regarde|je regarde aujourd hui|maintenant je regarde|là je regarde",
    "others 1": "rien à voir|votre panne|votre incident|votre coupure|panne que vous avez eue|incident que vous avez eu|panne chez vous|incident chez vous|panne de votre côté|nous n étions pas touchés|on n était pas touchés|nous n avons pas été touchés|on n a pas été touchés",
    "effort 1": "cherché|à chercher|fouillé|bidouillé|tâtonné|attendu|passé une|passé deux|passé trois|perdu une heure|perdu deux heures|galéré|tourné en rond",
    "began 1, day 0": "aujourd'hui encore|encore aujourd'hui|à nouveau aujourd'hui|de nouveau aujourd'hui|rebelote aujourd'hui|aujourd'hui rebelote",
    "part huddle": "le point du matin|point du matin|point quotidien|réunion du matin|stand up|standup|daily|le daily|brief du matin|le brief|mêlée",
    "part coffee": "mon café|mon premier café|premier café|le premier café|deuxième café|le café du matin|pause café|la pause café",
    "feast 1130": "saint andré|la saint andré",
    "feast 1206": "saint nicolas|la saint nicolas",
    "feast 1125": "sainte catherine|la sainte catherine",
    "feast 501": "fête du travail|premier mai",
    "feast 106": "épiphanie|fête des rois",
    "feast 214": "saint valentin|la saint valentin",
    "nth 1134, plus 1": "black friday|le black friday|vendredi noir",
    "nth 1134, plus 4": "cyber monday",
}
# fmt: on
