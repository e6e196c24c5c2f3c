"""Words by which a mail tells who is hit, and where it was seen.

Owns literals alone: classes of words, each by its letter, the phrases by language. Never what hit them.
"""

from collections.abc import Mapping

PEOPLE: Mapping[str, Mapping[str, str]] = {
    "ö": {  # what one may look from
        "en": "home, wifi, wi fi, 4g, 5g, lte, mobile data, cell phone, cell phones, phones, smartphone, smartphones, pc, pcs, mac, macs, desktops, network, networks"
        ", another network, other networks, ipad, ipads, iphone, iphones, android, ios, headquarters, head office, warehouse, yard, hq, home office, hotel"
        ", guest network, another laptop, different computer, different devices",
        "de": "zuhause, zu hause, daheim, homeoffice, wlan, mobilfunk, mobil, handy, handys, netz, netzwerk, netzwerke, netzwerken, netze, netzen, zentrale"
        ", mobile daten, anderen netz",
        "fr": "maison, domicile, télétravail, réseau, réseaux, téléphone, téléphones, portable, portables, tablette, tablettes, siège, partage de connexion"
        ", données mobiles, fixe",
        "es": "casa, datos móviles, red, redes, móvil, móviles, celular, celulares, portátil, portátiles, tableta, tabletas, sede, teletrabajo, teléfono, teléfonos",
        "ja": "自宅, 在宅, 本社, タブレット, パソコン, 回線, モバイル, 会社の",
    },
    "é": {  # wherever one looks
        "en": "whatever we, whatever i, whatever you, whoever tries, whichever of us, alike, each of our, each tablet, each device, each machine, each browser"
        ", each pc, each of the, each office, each site, each location, on both networks, at every, in every, from every, on every, from any, everywhere"
        ", wherever, anywhere, whichever, no matter which, no matter where, no matter what, doesn't matter which, does not matter which, doesn't matter where"
        ", regardless of, any browser, any device, any network, any machine, any computer, any of them, every url, every link, any url, any page, any screen"
        ", any address, every address, same on, same from, same for, same result, same picture, same story, identical on, same everywhere, same thing on"
        ", same thing for, independent of, irrespective of, any part",
        "de": "was wir auch, was auch immer wir, wer auch immer, nirgends, nirgendwo, egal welche, egal welcher, egal welches, egal welchen, egal wo, egal was"
        ", egal von wo, dasselbe, unabhängig von, unabhängig vom, genauso, gleiches bild, gleiche bild, dasselbe bild, auf allen geräten, bei allen, an jedem"
        ", in jedem browser, auf jedem, jeder browser, welche seite auch immer, in allen browsern",
        "fr": "sur chaque, depuis chaque, dans chaque, sur tous les, depuis tous les, dans toutes les, nulle part, quel que soit, quelle que soit, peu importe le"
        ", peu importe la, pareil sur, pareil depuis, pareil chez, idem sur, idem depuis, idem chez, même chose sur, même chose chez, même résultat"
        ", tous navigateurs, n'importe laquelle, n'importe lequel, n'importe qui",
        "es": "en cada, desde cada, desde todos, en todos los, en todas las, desde cualquier, en todas partes, en ninguna parte, en ningún, en ninguna, da igual qué"
        ", da igual desde, da igual el, sin importar, lo mismo en, lo mismo desde, igual en todos, igual en todas, cualquier navegador, cualquier dispositivo"
        ", cualquier red, cualquier dirección, cualquier equipo, mismo resultado, por igual",
        "ja": "どこでも, どの端末, どの端末も, どの端末からも, どの端末でも, どのブラウザ, どのブラウザでも, どの拠点, どの回線, でも同じ, 同様です, 同じ症状, 同じ状態, 何を使っても",
    },
    "a": {  # all
        "en": "all, every, whole, entire, company wide, companywide, across the board, organisation wide, organization wide, both, throughout, 100 of them, 100 of us"
        ", 100 of our, 100 of the, each and every",
        "de": "alle, allen, aller, jeder, jede, jedem, ganze, ganzen, ganzes, gesamte, gesamten, gesamtes, sämtliche, sämtlichen, komplette, kompletten, komplettes"
        ", unternehmensweit, firmenweit, überall",
        "fr": "tous, toutes, toute, chaque, ensemble des, l'ensemble, ensemble de, partout, entière, entier, tout le, toute la",
        "es": "todos, todas, toda, cada, todo el, entera, entero, cualquiera, en ningún sitio",
        "ja": "全社, 全部署, すべてのユーザー, 全ユーザー, 全ての, すべての, 誰でも, 全部, 全",
    },
    "z": {  # nobody
        "en": "no colleague, no employee, no driver, no one here, nobody here, no office, no adviser, no advisor, nobody, no one, noone, none of us, none of our"
        ", none of the, not one of, not a single, no agent, no user, no customer, none can, no member, not anyone, no participant, none, nobody's, not one"
        ", not one agent, not one user, not one person, not one colleague, not one driver, not a soul, no soul",
        "de": "kein kollege, keine kollegin, kein fahrer, kein berater, kein standort, kein arbeitsplatz, niemand, niemandem, keiner, keine einzige, kein einziger"
        ", keine einzigen, kein mensch, keiner von uns, kein nutzer, kein mitarbeiter, niemanden, nicht einer, nicht eine, keine sau, kein schwein",
        "fr": "personne, aucun utilisateur, aucun agent, aucun conseiller, aucun d'entre nous, pas un seul, aucun de nos, aucun de nous, aucun collègue, pas un agent"
        ", pas une personne, pas un collègue, pas un seul agent",
        "es": "ningún compañero, ninguna compañera, ningún asesor, ningún conductor, ninguna persona, ningún empleado, ninguna oficina, ninguna sede, ni un solo"
        ", ni una sola, nadie, ninguno, ninguna, ningún usuario, ningún agente, ni uno solo, ninguno de nosotros, ni un agente, ni un usuario, ni dios"
        ", ni una persona",
        "ja": "誰も, だれも, 誰一人, 一人も",
    },
    "p": {  # people
        "en": "users, user, agents, agent, team, colleagues, colleague, staff, company, office, offices, department, people, folks, us, employees, researchers"
        ", drivers, crew, crews, seats, seat, persons, sites, sessions, operators, reps, representatives, workers, haulers, inspectors, members, customers"
        ", clients, shift, org, organisation, organization, licences, licenses, accounts, devices, tablets, tablet, trucks, analysts, locations, browsers"
        ", machines, computers, auditors, supervisors, designers, school, schools, buildings, cleaners, collectors, of us, guys, floor, centre, center, machine"
        ", browser, computer, laptop, laptops, device, person, site, location, branch, branches, workstation, workstations, desk, desks, depot, depots, region"
        ", regions, squad, division, workforce, headcount, operator, driver, collector, hauler, inspector, tech, techs, technicians, janitors, porters"
        ", managers, coordinators, pms, subs, approvers, moderators, recruiters, adviser, advisor, advisers, advisors, consultant, consultants",
        "de": "benutzer, nutzer, kollegen, kolleginnen, mitarbeiter, mitarbeitende, mitarbeitenden, mitarbeitern, team, leute, leuten, personen, abteilung, büro"
        ", agenten, standorte, standorten, plätze, fahrer, anwender, uns, belegschaft, haus, geräte, geräten, kunden, forscher, nutzern, benutzern, firma"
        ", rechner, rechnern, arbeitsplatz, arbeitsplätze, arbeitsplätzen, filiale, filialen, niederlassung, niederlassungen, mannschaft, schicht, abteilungen"
        ", browser, browsern, teams, berater, beraterinnen, disponenten, sachbearbeiter, hausmeister, reinigungskräfte, mitarbeiterinnen, nutzerinnen"
        ", benutzerin, nutzerin",
        "fr": "utilisateurs, utilisatrices, agents, conseillers, collègues, équipe, équipes, personnel, personnes, entreprise, bureau, service client, chauffeurs"
        ", postes, sites, nous, employés, collaborateurs, agences, clients, conducteurs, machines, ordinateurs, navigateurs, agence, services, succursales"
        ", boutiques, plateau, plateaux, télé conseillers, téléconseillers, chercheurs, chercheuses, techniciens, gardiens, opérateurs, managers, salariés"
        ", conseiller, conseillère, conseillères, utilisateur, utilisatrice, chauffeur, gens",
        "es": "usuarios, usuarias, agentes, equipo, compañeros, compañeras, personal, personas, empresa, oficina, departamento, conductores, empleados, promotoras"
        ", sedes, clientes, choferes, trabajadores, investigadores, operadores, máquinas, ordenadores, computadoras, navegadores, oficinas, sucursales, tiendas"
        ", turno, asesores, asesoras, investigadoras, conductoras, técnicos, operadoras, operarios, colegas, gente, asesor, asesora, usuario, usuaria"
        ", conductor, chofer, operador, operadora",
        "ja": "ユーザー, 社員, 担当者, メンバー, オペレーター, スタッフ, 名, 人, チーム, 部署, ドライバー, 利用者, 端末, 拠点, 店舗, 支店, 部門, 社内, 従業員, 研究員, リサーチャー, 運転手, 作業員, 職員",
    },
    "m": {  # many, some
        "en": "many, several, multiple, some, a few, lots of, a lot of, most, dozens, dozen, hundreds, thousands, various, half",
        "de": "viele, vielen, mehrere, mehreren, einige, einigen, manche, dutzende, hunderte, die meisten, zahlreiche, hälfte",
        "fr": "beaucoup de, plusieurs, certains, certaines, quelques, des dizaines, dizaine, la plupart, nombreux, de nombreux, moitié, centaines",
        "es": "muchos, muchas, varios, varias, algunos, algunas, decenas, la mayoría, docena, mitad, cientos",
        "ja": "多くの, 多数, 複数, 一部, 何人か, 数名",
    },
    "o": {  # one person
        "en": "my screen only, mine only, only mine, on mine only, preview only, only in preview, only in the preview, only the pilot, nobody but me, only me"
        ", just me, only one user, one user, one agent, a single user, one person, single user, only i, just my, only my, one driver, one tablet, only for me"
        ", just for me, only on my, me only, myself only, only affects me, only affecting me, nobody else has, no one else has, nobody else sees"
        ", nobody else is affected, i'm the only one, i am the only one, i'm the only person, i am the only person, i'm the only admin, i'm the only user"
        ", am the only, only one person, only one of us, one person only, single person, one of us, just one user, just one agent, it's only me"
        ", my account only, just my account, only my account, only my machine, just my machine, only for my, one of our agents, one of my agents"
        ", one of our newer agents, one of our new agents, one colleague, a colleague of mine, a single agent, one of the girls, one of our drivers"
        ", one of my drivers, one of the drivers, one of our people, one of my people, one new agent, one new hire, a new hire, one team member, one researcher"
        ", one of our researchers, one of my colleagues, one of our colleagues, one manager, one dispatcher",
        "de": "nur ich, nur bei mir, ein benutzer, ein nutzer, nur mein, nur eine person, nur mich, nur mir, nur für mich, bin die einzige, bin der einzige"
        ", ich bin die einzige, ich bin der einzige, nur eine kollegin, nur ein kollege, nur einen kollegen, nur bei einer, nur bei einem, nur eine nutzerin"
        ", nur ein nutzer, nur mein konto, nur mein rechner, betrifft nur mich, ausschließlich mich, einzig ich, allein mich, eine kollegin, ein kollege"
        ", einer unserer mitarbeiter, eine unserer mitarbeiterinnen, eine mitarbeiterin, ein mitarbeiter, ein fahrer von uns, bei einer kollegin"
        ", bei einem kollegen, einem kollegen, einer kollegin",
        "fr": "seulement moi, que moi, un seul utilisateur, un utilisateur, une seule personne, moi seul, seulement chez moi, uniquement moi, uniquement chez moi"
        ", je suis le seul, je suis la seule, suis le seul, suis la seule, juste moi, seul utilisateur, rien que moi, ne touche que moi, ne concerne que moi"
        ", que chez moi, une seule collègue, un seul collègue, seul mon compte, une collègue, un collègue, une de nos conseillères, un de nos conseillers"
        ", un de nos agents, une de mes collègues, un de mes collègues, un seul agent, un seul conseiller",
        "es": "solo yo, solo a mí, un usuario, un solo usuario, soy el único, soy la única, una persona, sólo yo, solo me pasa, sólo me pasa, solo me ocurre"
        ", a mí nomás, nomás a mí, únicamente a mí, únicamente yo, solamente yo, solamente a mí, nada más a mí, solo en mi, sólo en mi, sólo a mí, sólo mi"
        ", solo mi cuenta, una sola compañera, un solo compañero, un único usuario, una única persona, una compañera, un compañero, uno de nuestros agentes"
        ", una de nuestras agentes, una de mis compañeras, uno de mis compañeros, un solo agente, un agente nuevo",
        "ja": "私だけ, 一人だけ, 1名のみ, 自分だけ, 私のみ, 私ひとり, 自分のみ, 当方のみ, 一名のみ, 1名だけ, 一人のみ, 担当者1名, 1名の担当者, 一人の担当者, 新人1名",
    },
    "à": {  # all of them, in a word
        "en": "everyone, everybody, everyone's, anyone, anybody, any of us, each of us, all of us, all of them, us all, the lot of us, all the same"
        ", all of us the same, the five of us, the four of us, the three of us",
        "de": "jedermann, allesamt, alle miteinander, wir alle, uns allen, sämtliche leute, bei allen gleich, bei allen das gleiche, bei allen dasselbe",
        "fr": "tout le monde, quiconque, nous tous, chacun d'entre nous, tous pareil, tous la même chose, tous les mêmes",
        "es": "todo el mundo, todos nosotros, cualquiera de nosotros, todos igual, a todos igual, a todos lo mismo, todos lo mismo",
        "ja": "誰が, 誰がやっても, 全員, みんな, 皆",
    },
    "E": {  # all but what the mail is about
        "en": "everything else, all else, the rest, rest of, other, others, everyone else, everybody else, otherwise, elsewhere, everyone else's, my colleagues are"
        ", my colleagues can, colleagues are fine, the others, the other ones, all others, all the others, the remaining",
        "de": "alles andere, der rest, andere, anderen, alle anderen, sonst, übrige, übrigen, ansonsten, alles übrige, die übrigen, alle übrigen, die restlichen"
        ", restlichen, die anderen",
        "fr": "tout le reste, le reste, les autres, autres, autre, sinon, par ailleurs, toutes les autres, tous les autres, celles de, ceux de",
        "es": "todo lo demás, lo demás, el resto, los demás, otros, otras, por lo demás, las demás, el resto del equipo, todas las demás, todos los demás, las otras"
        ", los otros",
        "ja": "その他, ほかの, 他の, それ以外, それ以外は, 以外は, 以外の, 他は",
    },
    "!": {  # ours, of whom the number is given: all of them
        "en": "our, ours, my",
        "de": "unsere, unseren, unserer, unser, meine, meiner, meinen",
        "fr": "nos, mes, notre",
        "es": "nuestros, nuestras, mis, nuestro",
        "ja": "弊社, 当社, 当センター, 弊センター",
    },
    "7": {  # those who take a study
        "en": "participants, participant, respondents, respondent, testers, tester, panelists, panelist, panellists, test persons, test takers, testees, subjects"
        ", interviewees, people invited",
        "de": "teilnehmer, teilnehmende, teilnehmenden, teilnehmern, teilnehmerin, teilnehmerinnen, probanden, testpersonen, befragte, befragten, panelisten",
        "fr": "participants, participant, participantes, répondants, répondant, testeurs, panélistes, sondés, interrogés",
        "es": "participante, encuestados, encuestado, panelistas, probadores",
        "ja": "参加者, 回答者, 被験者, モニター, テスター",
    },
}
