"""The ways people say since when, and those in which they say another time: by kind, in five languages.

A line is the writer's place, the words, and between which instants of their clock the value must lie. Written on
Wednesday, 25 November 2026. A single instant is meant within ten minutes.
"""

import pytest

from tests.message.starts import is_within, lines, read

TOLD = r"""
P|Down since 11.05 a.m.|25 11:05
P|All was broken when we got in this morning.|25 05:00..25 11:00
P|It stopped right after lunch.|25 11:30..25 13:00
P|Somewhere between 8 and 8:30 this morning the sync died.|25 08:00..25 08:30
P|between 10:15 and 10:30 AM the widget vanished|25 10:15..25 10:30
P|Issue started at approximately 10:20 hrs.|25 10:20
P|When did it start? 10:20 AM today|25 10:20
P|Began ~10:20am|25 10:20
P|Began c. 10:20am|25 10:10..25 10:30
P|It froze on us at 10 past 9.|25 09:10
P|Broken since ten past nine.|25 09:10
P|Broke at five to nine today.|25 08:55
P|since nine-thirty nothing loads|25 09:30
P|It crashed at one thirty yesterday afternoon.|24 13:30
P|At about half past ten it stopped saving.|25 10:30
P|Since midnight all jobs fail.|25 00:00
P|The search has been down the whole morning.|25 05:00..25 12:00
P|since we opened at 7|25 07:00
P|It started a couple of hours ago.|25 10:00..25 12:00
P|The last 20 minutes all our calls drop.|25 12:40
P|Started approx. 2 hrs ago.|25 10:30..25 11:30
P|Nothing has worked for two hours.|25 11:00
P|For two days now the exports come out empty.|23 00:00..24 00:00
P|Since 3 days we have this.|22 00:00..23 00:00
P|since one week the report is wrong|17 00:00..20 00:00
P|It's been down for over an hour.|25 11:00..25 12:10
P|We have been locked out for 3 hours already.|25 10:00
P|It's been 3 hours since the site went down.|25 10:00
P|This has been going on all week.|22 00:00..24 00:00
P|Yesterday late afternoon uploads started failing.|24 15:00..24 18:00
P|Over the weekend the import broke.|20 17:00..23 00:00
P|Since last Friday nobody gets mails.|20 00:00..21 00:00
P|Since last month the totals are off.|10/01 00:00..11/01 00:00
P|since early November|01 00:00..10 00:00
P|A week ago today the emails stopped.|18 00:00..19 00:00
P|Tuesday of last week the emails stopped.|17 00:00..18 00:00
P|three weeks back the emails stopped|11/02 00:00..11/07 00:00
P|It started yesterday.|24 00:00..25 00:00
P|Came in this morning to find all cases gone.|25 05:00..25 12:00
P|Since last night's release all filters are gone.|24 17:00..25 06:00
P|After the update last night all filters are gone.|24 17:00..25 06:00
P|Ever since you rolled out the new version on Nov 17 it lags.|17 00:00..18 00:00
P|The new layout came on the 23rd and since then the tab is gone.|23 00:00..24 00:00
P|Since Nov 3 the invoices are wrong.|03 00:00..04 00:00
P|Since 3 November 2026, 14:00 invoices are wrong.|03 14:00
P|Date/time of first occurrence: 11/24/2026 3:15 PM|24 15:15
P|Started 11/24 @ 3:15pm|24 15:15
P|on 11/20 the exports started to fail|20 00:00..21 00:00
P|Started: 2026-11-24T23:15Z|24 15:15
P|Incident began 2026-11-24T15:15:00-08:00|24 15:15
P|Since 24-Nov-2026 15:15|24 15:15
P|Since 24.11.2026 15:15|24 15:15
P|Since Tue Nov 24 15:15|24 15:15
P|on the evening of Nov 20 it started|20 17:00..21 00:00
P|First failed job: 2026/11/24 03:00|24 03:00
P|First noticed at 10 but users say since 8.|25 08:00
P|It was down from 9:10 until 9:50 this morning, and again since 12:30.|25 09:00..25 12:40
P|I think it was around 10, could be 10:30.|25 09:45..25 10:40
P|Timeline: 10:12 first alert, 10:20 confirmed, 10:45 escalated.|25 10:12
P|Worked fine last week. Today it's blank.|25 00:00..25 13:00
P|Nothing has come through since 9:12.|25 09:12
P|No problem yesterday. Since today 8:00 no mails.|25 08:00
P|Server log: 09:01:12 ERROR a\n09:02:13 ERROR b\nThe problem began at 8:45.|25 08:45
P|Noticed: 24 Nov, late afternoon|24 15:00..24 19:00
P|Start time - 09:10 AM|25 09:10
P|Occurred on: 11/24/2026 at 14:10|24 14:10
P|Date of the incident: November 24, 2026|24 00:00..25 00:00
P|The alarms went off at 0315 local.|25 03:15
P|We face this issue from morning.|25 05:00..25 12:00
P|Facing this since yesterday evening 6 PM onwards.|24 18:00
P|The issue is there from last 2 days.|23 00:00..24 00:00
P|Problem exists since 24th Nov 3 PM.|24 15:00
P|Since about three days the export has wrong columns.|22 00:00..23 00:00
P|Since this week the colours are off.|22 00:00..25 13:00
P|Problem start: yesterday, 10:07am Pacific|24 10:07
P|Started when: yesterday 10:07|24 10:07
P|Timeframe: started this morning|25 05:00..25 12:00
P|This is the third day we cannot work.|23 00:00..24 00:00
P|Ever since Friday's outage our webhooks are delayed.|20 00:00..21 00:00
P|I could open it at 9, but at 10 it was gone.|25 09:00..25 10:05
P|Everything was normal up to 10:30 or so. Now nothing.|25 10:15..25 10:45
P|No calls since 10:30.|25 10:30
P|Not a single email after 10:30.|25 10:30
P|Zero orders came in after 4 pm yesterday.|24 16:00
P|Started at 11:05 and ended at 11:40, then again at 12:20.|25 11:05
P|Every night at 2 the job runs; since Sunday it fails.|22 00:00..23 00:00
P|In the middle of our 10 o'clock session the video went black.|25 10:00..25 11:00
P|During this morning's stand-up the board went blank.|25 05:00..25 12:00
P|At 9:15, 9:40 and 10:05 all calls dropped for a minute.|25 09:15
N|Our agents got kicked out at half eight.|25 08:30
N|From quarter past nine nobody could log in.|25 09:15
N|Since a quarter to ten we get error 500.|25 09:45
N|It all went wrong at twenty past eight.|25 08:20
N|This morning we noticed the reports are blank. Looking at it, the last good one is from yesterday 6 pm.|25 05:00..25 10:00
B|Since 05/11 the export fails.|05 00:00..06 00:00
B|First seen 24/11/26 14:10.|24 14:10
B|Down since 06:05 Mountain time|25 14:05
B|Down since 13:05 London time|25 14:05
B|Down since 14:05 CET (5:05 your time)|25 14:05
B|Down since 8:05 am in New York|25 14:05
B|Down since 8:05 New York time|25 14:05
B|Down since 10:05 Brasilia time|25 14:05
B|Down since 22:05 Tokyo time|25 14:05
B|Since Tue 11:30 pm PST|25 08:30
B|since yesterday 11 PM PT|25 08:00
B|Seit 7:40 Uhr keine Anmeldung möglich.|25 07:40
B|Seit 7.40 Uhr keine Anmeldung möglich.|25 07:40
B|Seit Viertel nach neun geht nichts.|25 09:15
B|Seit Viertel vor neun geht nichts.|25 08:45
B|Seit fünf vor halb neun geht nichts.|25 08:25
B|Seit der Mittagspause sind die Listen leer.|25 11:00..25 14:00
B|Seit gestern Abend sind die Listen leer.|24 17:00..25 00:00
B|Seit letzter Nacht sind die Listen leer.|24 18:00..25 06:00
B|Seit Freitag letzter Woche sind die Listen leer.|20 00:00..21 00:00
B|Seit Ende letzter Woche sind die Listen leer.|19 00:00..23 00:00
B|Seit dem Wochenende sind die Listen leer.|20 17:00..23 00:00
B|Seit Oktober stimmen die Zahlen nicht.|10/01 00:00..11/01 00:00
B|Seit dem 14. November stimmen die Zahlen nicht.|14 00:00..15 00:00
B|Am 24. um 14:10 fiel alles aus.|24 14:10
B|Aufgetreten: 24.11.2026, 14:10 Uhr|24 14:10
B|Uhrzeit: ca. 14:10|25 14:10
B|Seit ca. einer halben Stunde geht nichts.|25 14:30
B|Seit gut zwei Stunden geht nichts.|25 12:30..25 13:15
B|Seit drei Tagen geht nichts.|22 00:00..23 00:00
B|Seit ein paar Tagen geht nichts.|20 00:00..24 00:00
B|Vor einer Stunde ist alles ausgefallen.|25 14:00
B|Gerade eben ist alles ausgefallen.|25 14:30..25 15:00
B|Soeben ist alles ausgefallen.|25 14:30..25 15:00
B|Seit Arbeitsbeginn hängt die App.|25 06:00..25 10:00
B|Seit 13 Uhr UTC geht nichts.|25 14:00
B|Seit 14:30h geht nichts.|25 14:30
B|Seit 14h30 geht nichts.|25 14:30
B|Jeden Morgen seit Montag dauert die Anmeldung ewig.|23 00:00..24 00:00
B|Depuis 16h30, plus rien ne marche.|24 16:30
B|Depuis 14h plus rien ne marche.|25 14:00
B|Depuis 14 h plus rien ne marche.|25 14:00
B|Depuis 9h du matin plus rien ne marche.|25 09:00
B|Depuis ce matin impossible de se connecter.|25 05:00..25 12:00
B|Depuis hier soir impossible de se connecter.|24 17:00..25 00:00
B|Depuis lundi matin impossible de se connecter.|23 05:00..23 12:00
B|Depuis ce week-end impossible de se connecter.|20 17:00..23 00:00
B|Depuis la semaine dernière impossible de se connecter.|15 00:00..23 00:00
B|Depuis début novembre les chiffres sont faux.|01 00:00..08 00:00
B|Depuis samedi 14 vers 9h30 les chiffres sont faux.|14 09:30
B|Depuis 20 minutes plus rien ne marche.|25 14:40
B|Depuis des jours plus rien ne marche.|18 00:00..24 15:00
B|Depuis une semaine plus rien ne marche.|17 00:00..20 00:00
B|Le service vient de tomber.|25 14:30..25 15:00
B|Heure de début : 14h10 (heure de Paris)|25 14:10
B|De 9h10 à 9h50 les appels étaient coupés.|25 09:10
B|Depuis l'ouverture à 8h les caisses sont bloquées.|25 08:00
B|Desde las 9 de la mañana no funciona nada.|25 09:00
B|Desde las 14:10 no funciona nada.|25 14:10
B|Hacia el mediodía se cayó todo.|25 11:30..25 13:30
B|Desde el mediodía no funciona nada.|25 11:30..25 13:30
B|Desde hoy por la mañana no funciona nada.|25 05:00..25 12:00
B|Desde primera hora no funciona nada.|25 06:00..25 10:00
B|Desde ayer no funciona nada.|24 00:00..25 00:00
B|Desde la madrugada no funciona nada.|25 00:00..25 06:00
B|Desde el viernes pasado no funciona nada.|20 00:00..21 00:00
B|Desde principios de semana no funciona nada.|23 00:00..24 12:00
B|Desde el mes pasado no cuadran los datos.|10/01 00:00..11/01 00:00
B|Desde el 14 no cuadran los datos.|14 00:00..15 00:00
B|Desde hace una hora no funciona nada.|25 14:00
B|Desde hace un rato no funciona nada.|25 12:00..25 15:00
B|Hace un par de horas se cayó todo.|25 12:00..25 14:00
B|Llevamos desde ayer sin poder entrar.|24 00:00..25 00:00
B|Cuándo: esta mañana sobre las 10|25 09:30..25 10:30
B|Desde la actualización de ayer la app se cierra.|24 00:00..25 00:00
B|Desde la actualización del lunes la app se cierra.|23 00:00..24 00:00
B|Hasta las 10 funcionaba, ahora nada.|25 10:00
B|Seit gestern Nachmittag gegen halb vier spinnt die Suche.|24 15:30
B|Seit knapp zwei Stunden stehen alle Bänder.|25 12:50..25 13:30
B|Das erste Mal trat es am Montag kurz vor Feierabend auf.|23 15:30..23 20:00
B|Letzten Donnerstag um 16 Uhr fing es an.|19 16:00
B|Anfang letzter Woche fing es an.|16 00:00..18 12:00
B|Mit dem Update vom 23.11. verschwand der Knopf.|23 00:00..24 00:00
B|Freitag lief der Import noch, Montag nicht mehr.|20 00:00..24 00:00
B|Seit heute 9 Uhr, manche sagen schon seit 8:30, kommt nichts an.|25 08:20..25 09:05
B|Seit Montagmorgen, 7 Uhr.|23 07:00
B|Seit Mo., 23.11., 8 Uhr keine Verbindung|23 08:00
B|Ça rame depuis lundi midi.|23 11:00..23 14:00
B|On a constaté le problème à 10h12 ce matin.|25 10:12
B|Les premiers appels sont arrivés vers 8h50.|25 08:40..25 09:10
B|Tout a planté pile à midi.|25 11:50..25 12:30
B|Il est 14h et depuis une bonne heure rien ne part.|25 13:30..25 14:15
B|Panne depuis 9 h 20|25 09:20
B|Apparu suite à la mise à jour du 23 novembre.|23 00:00..24 00:00
B|Empezó a fallar el lunes a mediodía.|23 11:30..23 13:30
B|Lo notamos hoy a las 9:20 pero viene de ayer por la noche.|24 18:00..25 09:25
B|Se cayó hace como media hora.|25 14:30
B|Desde el cambio de versión del día 23 no sale nada.|23 00:00..24 00:00
B|Inicio del problema: lunes 23/11, 9:20 h|23 09:20
B|¿Desde cuándo? Desde hoy a las 9:20|25 09:20
M|Desde las 4 y media no funciona nada.|25 04:30
T|月曜日からログインできません。|23 00:00..24 00:00
T|今週の月曜からログインできません。|23 00:00..24 00:00
T|今週に入ってからログインできません。|22 00:00..24 12:00
T|14日から数字が合いません。|14 00:00..15 00:00
T|30分ほど前からログインできません。|25 15:30
T|先ほどからログインできません。|25 13:00..25 16:00
T|たった今ログインできなくなりました。|25 15:30..25 16:00
T|昼過ぎからログインできません。|25 11:30..25 14:30
T|発生時刻：14:10|25 14:10
T|発生日時: 2026/11/24 14:10 (JST)|24 14:10
T|本日9時20分頃よりログインできない状態です。|25 09:20
T|9時20分頃、突然画面が真っ白になりました。|25 09:20
T|昨日の夜10時過ぎから動画が止まります。|24 22:00
T|今週月曜の朝から動画が止まります。|23 05:00..23 12:00
T|23日の夕方以降、動画が止まります。|23 15:00..23 20:00
T|いつから：今朝9時20分|25 09:20
T|昨日の午後までは正常でした。今朝から止まります。|25 05:00..25 12:00
T|先週末のメンテナンス後から止まります。|20 17:00..23 00:00
T|金曜までは使えました。|20 00:00..25 16:00
P|Pages are blank since 0812 PT.|25 08:12
P|Pages went blank at 0812.|25 08:12
P|Pages have been blank from 0812 to 0830 PT.|25 08:12
N|Blank since 11/24 08:14 EST.|24 08:14
N|Blank since 11/24 0814 EST.|24 08:14
N|Blank since 24NOV 0814 EST.|24 08:14
N|11/24 08:14 EST first timeout|24 08:14
B|Seit 24.11. 15:20h geht nichts mehr.|24 15:20
B|Seit 24.11., 15.20h geht nichts mehr.|24 15:20
B|Seit Di 24.11. 15:20 geht nichts mehr.|24 15:20
B|24.11. 15:20h: Totalausfall der Telefonie|24 15:20
B|Since yesterday evening 6.30 the search is slow.|24 18:30
B|Since yesterday 6.30 pm the search is slow.|24 18:30
B|Started Tuesday evening at 6.30 CET, still down.|24 18:30
B|Been bugging me for weeks lol. It says the wrong thing.|10/20 00:00..18 00:00
B|The wrong total has been annoying us for months.|08/01 00:00..11/01 00:00
B|This has plagued us for days.|20 00:00..24 00:00
P|Pressed Launch at half eleven and got a pink banner.|25 11:30
P|I clicked Save at 10:20 and got error 502.|25 10:20
B|Ich habe um 11:20 auf Speichern geklickt und bekam Fehler 502.|25 11:20
B|J'ai cliqué sur Enregistrer à 11h20 et j'ai eu une erreur 502.|25 11:20
M|Le di a Guardar a las 9:20 y salió error 502.|25 09:20
T|11時20分に保存を押したらエラー502になりました。|25 11:20
P|The last thing anyone did was at 11.40 today. App won't open.|25 11:40..25 13:00
B|Der Kalender zeigt seit dem Wochenende alle Termine falsch an.|20 17:00..23 00:00
B|L'agenda est faux depuis le week-end.|20 17:00..23 00:00
M|La agenda sale mal desde el fin de semana.|20 17:00..23 00:00
M|No puedo publicar desde ayer a última hora: por la mañana publiqué otro sin ningún lío.|24 14:00..24 23:30
P|It broke late yesterday; in the morning it was fine.|24 12:00..25 00:00
P|Our report doubled every photo, so the October score went from 88 to 61 overnight.|24 18:00..25 09:00
P|Since this Wed. (day before Thanksgiving), around 8 AM, pins are missing.|25 08:00
P|Since Monday (yes, the whole week!), about 8 AM, pins are missing.|23 08:00
B|Seit Montag (leider!), ca. 8 Uhr, fehlen die Pins.|23 08:00
B|Depuis lundi (jour férié !) vers 8h, rien ne marche.|23 08:00
M|Desde el lunes (¡festivo!), como a las 8, nada funciona.|23 08:00
P|Down on Tue at 9 am.|24 09:00
P|Since last Sat nothing syncs.|21 00:00..22 00:00
P|It went wrong on Mon.|23 00:00..24 00:00
P|Everything stopped this Tues around 8am.|24 08:00
B|Telefonie is seit ner guten Stunde mausetot.|25 13:40..25 14:10
B|Telefonie ist seit gut einer Stunde tot.|25 13:40..25 14:10
B|Telefonie ist seit knapp zwei Stunden tot.|25 12:30..25 13:30
B|Telefonie tot seit ner Viertelstunde.|25 14:45
B|Down for a good hour now.|25 13:30..25 14:10
B|Down for the best part of two hours.|25 12:30..25 13:30
B|La téléphonie est morte depuis une bonne heure.|25 13:30..25 14:10
B|La téléphonie est morte depuis une petite heure.|25 13:30..25 14:30
M|El teléfono lleva muerto una hora larga.|25 08:30..25 09:10
M|El teléfono está muerto desde hace una buena hora.|25 08:30..25 09:10
T|先週の金曜までは普通に見れてました。今は見れません。|20 00:00..25 16:00
T|昨日までは普通に使えてたのに、今日は開けません。|24 00:00..25 16:00
T|朝からログインできません。|25 05:00..25 12:00
T|さっきから全員入れません。|25 14:00..25 16:00
T|お昼くらいから重いです。|25 11:00..25 14:00
T|11/24(火)15時頃から発生しています。|24 15:00
T|一昨日の夕方から送信できません。|23 15:00..23 20:00
N|Le clavardage est tombé à matin, y'a pu personne qui reçoit rien.|25 05:00..25 10:00
N|Ça marche pu depuis hier soir.|24 17:00..25 00:00
N|Ça a planté tantôt.|25 06:00..25 10:00
M|Ahorita se cayó el sistema.|25 08:30..25 10:00
M|Se cayó hace ratito.|25 08:00..25 10:00
M|Desde en la mañana no jala nada.|25 05:00..25 10:00
M|oigan ya no me salen los botes del piso 3 en el mapa, nomas los del 3, ayer si estaban|24 00:00..25 10:00
M|Ayer sí salían los botes, hoy ya no.|24 00:00..25 10:00
B|About 70 conversations gone since yesterday teatime.|24 15:00..24 20:00
B|Since breakfast the sync is dead.|25 05:30..25 10:00
B|It went down at dinner time yesterday.|24 17:00..24 21:00
B|Since elevenses nothing loads.|25 10:00..25 13:00
B|Seit dem Frühstück geht nichts.|25 05:30..25 10:00
B|Seit gestern zum Feierabend geht nichts.|24 16:00..24 20:00
B|Depuis le petit-déjeuner rien ne marche.|25 05:30..25 10:00
M|Desde el desayuno nada carga.|25 05:30..25 10:00
B|Preview is broken, noticed on Monday, no earlier than 2, no later than 4.|23 14:00..23 16:00
B|It died on Monday, not before 2 and not after 4.|23 14:00..23 16:00
B|Store rollout began on 24 nov, 14h Bucharest and the chat does not open.|24 13:00
B|From build 4.12.0 (rollout began on 24 nov, 14h Bucharest) the chat window is not opening.|24 13:00
P|{"sev": "2", "began": "2026-11-25T05:10:00-08:00", "what": "old draft"}|25 05:10
P|{"error": {"code": "PRECHECK_FAILED", "ts": "2026-11-25T10:31:55-08:00"}}|25 10:32
P|{"code": "FAILED", "ts": 1795545000}|24 10:30..24 10:31
P|{"code": "FAILED", "timestamp": 1795545000123}|24 10:30..24 10:31
P|We see:\n11-25 10:31:20.004  8120  8120 I ChatCore: init\n11-25 10:31:20.611 8120 E ChatCore: handshake failed|25 10:31
P|We see:\n[25/Nov/2026:10:31:20 -0800] "GET /x" 502|25 10:31
P|We see:\nNov 25 10:31:20 host app[1]: ERROR handshake failed|25 10:31
P|We see:\n2026-11-25 10:21:20 INFO init ok\n2026-11-25 10:31:20 ERROR handshake failed|25 10:21..25 10:32
P|We see:\nI1125 10:31:20.004 handshake failed|25 10:31
P|When I came in it was already like this, no one can log in.|25 05:00..25 12:00
B|Als ich kam, war es schon so: keiner kommt rein.|25 05:00..25 12:00
B|Quand je suis arrivé c'était déjà comme ça, rien ne marche.|25 05:00..25 12:00
M|Cuando llegué ya estaba así, nadie puede entrar.|25 05:00..25 10:00
T|出社したらすでに使えない状態でした。|25 05:00..25 12:00
P|A user told us "it stopped at 10:20 today" and it is still dead.|25 10:20
B|Ein Kunde schrieb "seit 11:20 Uhr geht nichts", das sehen wir auch.|25 11:20
P|Nothing comes in, from 10:20 on.|25 10:20
P|Our chat queue shows timeouts from about 10:20 PT.|25 10:20
P|We are getting errors on all tablets from Monday.|23 00:00..24 00:00
P|It all started when I got back from lunch.|25 12:00..25 13:00
P|Down since the small hours.|25 00:00..25 06:00
P|All good till I came back from my coffee around 10.|25 09:30..25 10:30
P|it quit sometime between lunch and 12:50|25 11:30..25 12:50
P|Not working as of 11:15|25 11:15
P|went kaput circa 1115h|25 11:15
P|dead since ten-ish|25 10:00
P|dead since 10ish|25 10:00
P|dead since just gone ten|25 10:00..25 10:20
P|broken as from the 23rd inst.|23 00:00..24 00:00
P|started Nov. 24th at approx. 3:15 in the afternoon|24 15:15
B|started on 24th of November around quarter past three pm|24 15:15
B|Seit heute in der Früh, so um acht herum|25 08:00
B|seit heut Vormittag|25 08:00..25 12:00
B|Ging gestern um 16 Uhr noch, heute früh um 8 nicht mehr.|24 16:00..25 08:00
B|Gestern Nachmittag ging es noch, heute nicht.|24 12:00..25 15:00
B|depuis ce mat' vers 9h|25 09:00
B|depuis c'matin|25 05:00..25 12:00
B|Depuis hier 18h30 plus rien|24 18:30
B|C'est arrivé mardi en fin de journée|24 16:00..24 20:00
B|Problème depuis le 24/11 15h20|24 15:20
B|Hier vers 16 heures ça marchait encore.|24 16:00..25 15:00
M|desde el martes como a eso de las 3 de la tarde|24 15:00
M|desde ayer 24/11 a las 15:20 hrs|24 15:20
M|desde las 8:30 aprox no carga|25 08:30
M|Ayer a las 4 todavía jalaba|24 16:00..25 10:00
T|今日の10時過ぎから固まります|25 10:00..25 10:40
T|昨夜23時頃から落ちています|24 23:00
T|24日の15:20より発生|24 15:20
T|先週末から|20 00:00..23 00:00
T|2時間くらい前から|25 14:00
P|It was fine when I left last night, and this morning nothing loads.|24 17:00..25 09:00
P|Worked when I went home yesterday, dead this morning.|24 16:00..25 09:00
B|Hier soir en partant ça marchait, ce matin plus rien.|24 17:00..25 09:00
M|Ayer cuando me fui todavía funcionaba, hoy ya no.|24 12:00..25 10:00
T|昨日帰るときは動いていましたが、今朝は動きません。|24 15:00..25 10:00
P|It has been like this since before lunch.|25 10:00..25 13:00
P|Third time this week. Today it started just before 9.|25 08:50..25 09:00
P|This is the second time today; first was at 8:15 and lasted ten minutes, now again since 12:40.|25 08:00..25 12:50
P|Happened last Thursday too, but this time it has been down since 9:40.|25 09:40
B|Schon letzten Donnerstag, und heute wieder ab 9:40 Uhr.|25 09:40
P|Somewhere between 11 last night and 6 this morning the import died.|24 23:00..25 06:00
B|Irgendwann zwischen gestern 22 Uhr und heute 6 Uhr ist der Import gestorben.|24 22:00..25 06:00
B|Entre hier 22h et ce matin 6h, l'import est mort.|24 22:00..25 06:00
M|Entre anoche a las 11 y hoy a las 6 se murió la importación.|24 23:00..25 06:00
P|Not sure when, but it was after 3pm yesterday because I used it then.|24 15:00..25 13:00
B|Weiß nicht genau, aber nach 15 Uhr gestern, da lief es noch.|24 15:00..25 15:00
P|Sometime after the 20th the totals stopped adding up.|20 00:00..25 13:00
P|Every export since the 18th has had empty columns.|18 00:00..19 00:00
P|All entries from Nov 19 onwards are missing.|19 00:00..20 00:00
B|Alle Einträge ab dem 19. fehlen.|19 00:00..20 00:00
B|Toutes les entrées à partir du 19 manquent.|19 00:00..20 00:00
M|Faltan todas las entradas a partir del 19.|19 00:00..20 00:00
T|19日以降のデータがすべて消えています。|19 00:00..20 00:00
P|Last email we got from the system was Monday 4:12 pm.|23 16:12..25 13:00
P|The last photo that made it in is from 8:47 this morning.|25 08:47..25 12:00
B|Das letzte Foto, das ankam, ist von heute 8:47 Uhr.|25 08:47..25 15:00
B|La dernière photo reçue date de ce matin 8h47.|25 08:47..25 15:00
M|La última foto que entró es de hoy a las 8:47.|25 08:47..25 10:00
T|最後に届いたメールは今朝8時47分です。|25 08:47..25 16:00
P|Quarter to nine this morning, bang, everything gone.|25 08:45
P|At ten to nine everything went.|25 08:50
P|It's been about an hour and a quarter.|25 11:30..25 12:00
P|Down 45 min and counting.|25 12:15
P|We're 2 hrs into an outage.|25 11:00
P|Two hours in and still nothing works.|25 11:00
P|We've had no calls for the past 40 mins.|25 12:20
P|not a single call in the last hour and a half|25 11:30
P|About 90 minutes now without mail.|25 11:30
B|Seit anderthalb Stunden ist Ruhe.|25 13:30
B|Seit 1,5 Stunden ist alles tot.|25 13:30
B|Seit 1 1/2 Stunden ist alles tot.|25 13:30
B|Seit zweieinhalb Stunden ist alles tot.|25 12:30
B|Den zweiten Tag in Folge fehlt alles.|24 00:00..25 00:00
B|Ça fait deux heures que rien ne marche.|25 13:00
B|Voilà deux heures que rien ne marche.|25 13:00
B|Cela fait une heure et demie que tout est bloqué.|25 13:30
B|Plus rien depuis 2h30.|25 12:30
B|Depuis 2 heures et demie plus rien.|25 12:30
M|Llevamos dos horas y media sin sistema.|25 07:30
M|Tenemos dos horas sin sistema.|25 08:00
M|Ya son dos horas que no hay sistema.|25 08:00
T|かれこれ2時間半使えません。|25 13:30
T|もう2日も使えない状態です。|23 00:00..24 00:00
T|2日前の夜から|23 18:00..24 04:00
P|since this a.m.|25 05:00..25 12:00
P|Since about 10 this AM the page is blank.|25 10:00
P|Since approx 0930hrs local the page is blank.|25 09:30
P|TOI: 09:30 PST|25 09:30
P|Start time 25 Nov 0930|25 09:30
P|Start: Wed 9.30am|25 09:30
P|Begin: 11-25 9:30|25 09:30
P|When: this morning, 9:30-ish|25 09:30
P|When: 9-ish today|25 09:00
P|When did this start? Around lunch yesterday|24 11:30..24 14:00
P|Since when? Monday|23 00:00..24 00:00
P|Since: Mon|23 00:00..24 00:00
P|since: last thurs|19 00:00..20 00:00
B|Seit wann: Mo, 23.11., ca. 9 Uhr|23 09:00
B|Seit wann? Montag früh|23 05:00..23 12:00
B|Depuis quand : lundi matin|23 05:00..23 12:00
M|Desde cuándo: lunes en la mañana|23 05:00..23 12:00
T|発生日時：11月23日 午前9時ごろ|23 09:00
T|いつから：月曜の朝|23 05:00..23 12:00
T|2026年11月23日（月）9時00分頃|23 09:00
T|23日の朝イチから|23 05:00..23 11:00
T|週明けから動作が重い|23 00:00..24 12:00
T|今月に入ってから|01 00:00..15 00:00
T|11月頭から遅い|01 00:00..10 00:00
P|since the start of the month the numbers are off|01 00:00..10 00:00
P|Since start of week exports fail.|23 00:00..24 12:00
P|Since beginning of last week exports fail.|16 00:00..18 12:00
B|Seit Wochenbeginn schlagen Exporte fehl.|23 00:00..24 12:00
B|Seit Monatsanfang falsche Summen.|01 00:00..10 00:00
B|Depuis le début du mois les totaux sont faux.|01 00:00..10 00:00
M|Desde principios de mes los totales salen mal.|01 00:00..10 00:00
M|Desde inicio de semana falla.|23 00:00..24 12:00
P|a couple of weeks ago the chart vanished|11/05 00:00..14 00:00
P|for a fortnight now the chart has been wrong|09 00:00..13 00:00
P|Ever since Friday's deploy the chart is wrong.|20 00:00..21 00:00
P|Since your Friday release the chart is wrong.|20 00:00..21 00:00
P|After Thursday's maintenance window the chart is wrong.|19 00:00..20 00:00
B|Nach dem Wartungsfenster am Donnerstag ist alles falsch.|19 00:00..20 00:00
B|Depuis la maintenance de jeudi tout est faux.|19 00:00..20 00:00
M|Desde el mantenimiento del jueves todo sale mal.|19 00:00..20 00:00
T|木曜のメンテナンス後からおかしいです。|19 00:00..20 00:00
P|He noticed it at noon, I saw it first around 11.|25 11:00..25 12:00
P|Reported by our night crew around 3 AM, still broken.|25 03:00
P|A customer rang at 8:05 to say the page is blank.|25 08:05
B|Der erste Anruf kam um 8:05 Uhr, seitdem klingelt es.|25 08:05
B|Les premiers appels sont arrivés vers 8h05.|25 08:05
M|La primera llamada llegó a las 8:05.|25 08:05
T|最初の連絡は8時5分でした。|25 08:05
N|started 10:20 Central yesterday|24 11:20
N|started 10:20 yesterday our time|24 10:20
N|started 4pm London yesterday|24 11:00
N|started yesterday 16:00 GMT+1|24 10:00
N|started yesterday 16:00 (UTC+1)|24 10:00
N|since 2026-11-24 16:00+01|24 10:00
N|since 24.11.26 10.20 am|24 10:20
N|since Tue, Nov 24, 2026 at 10:20 AM|24 10:20
N|since 10:20a Tue|24 10:20
N|since 1020 yesterday|24 10:20
N|since 10 20 yesterday|24 10:20
N|since quarter past 10 yest|24 10:15
N|since yesterday arvo|24 12:00..24 18:00
N|since yday|24 00:00..25 00:00
N|since y'day morning|24 05:00..24 12:00
N|broke last nite round 9|24 21:00
N|broke tues nite|24 18:00..25 04:00
B|Freitag um halb fünf war noch alles da, heute ist die Liste leer.|20 16:30..25 15:00
B|Am Montag hab ich damit noch gearbeitet.|23 00:00..25 15:00
B|Vorige Woche hat es noch geklappt, die Buttons sind jetzt ausgegraut.|16 00:00..25 15:00
B|Gestern Abend hab ich noch exportiert, heute kommt Fehler 500.|24 17:00..25 15:00
B|Kurz vor zwölf hat sich das Ding verabschiedet.|25 11:50..25 12:00
B|Um 14:05 kam die Meldung.|25 14:05
B|Das Ganze fing an, als ich um 14:05 den Tab gewechselt habe.|25 14:05
B|Heute gegen 14 Uhr wollte ich den Bericht ziehen, da kam nur ein weißes Blatt.|25 14:00
B|Wollte heute um 14:05 ein Update einspielen, ging nicht.|25 14:05
B|Mein letzter erfolgreicher Versuch war gestern 16:40.|24 16:40..25 15:00
B|Passiert ist es heute Mittag.|25 11:00..25 13:00
B|Aufgefallen ist es uns am Montag nach dem Mittagessen.|23 12:00..23 15:00
B|Der Spuk dauert nun schon den halben Tag.|25 06:00..25 12:00
B|Seit Dienstagabend, als die Kollegin den Import gemacht hat.|24 17:00..25 00:00
B|Seit Montagmittag gehen keine Mails mehr raus.|23 11:00..23 14:00
B|Seit heute um viertel zehn geht nichts.|25 09:15
B|Seit dreiviertel neun geht nichts.|25 08:45
B|Seit kurz nach zehne geht nüscht mehr.|25 10:00..25 10:20
B|Seit'm Wochenende ist alles weg.|20 17:00..23 00:00
B|seit gestern nachmittag ca 3|24 15:00
B|Seit heute 8:00h|25 08:00
B|Seit heute Morgen acht Uhr dreißig|25 08:30
B|Seit 8 Uhr morgens|25 08:00
B|Beginn: 25.11., 08:30|25 08:30
B|Beginn der Störung 25.11.26 / 08:30 Uhr|25 08:30
B|Zeitpunkt: heute, 08:30|25 08:30
B|Uhrzeit des Fehlers: 08:30|25 08:30
B|Wann: eben gerade|25 14:30..25 15:00
B|Ausfall (seit 13:40)|25 13:40
B|Ausfall seit 13:40!!!|25 13:40
B|13:40 ging gar nichts mehr.|25 13:40
B|Ab 13:40 nur noch Timeouts.|25 13:40
B|Um 13:40 herum war Schluss.|25 13:40
B|Bis 13:40 lief alles, dann Stille.|25 13:40
B|Letzte Buchung 13:38, danach kam nichts mehr an.|25 13:38..25 15:00
P|Friday at half four everything was still there, today the list is empty.|20 15:30..25 13:00
P|On Monday I still used it without trouble.|23 00:00..25 13:00
P|Last week this exact export ran without a hitch.|16 00:00..25 13:00
P|I exported the same thing yesterday evening, no drama. Today I get error 500.|24 17:00..25 13:00
P|My colleague had no trouble with it on Friday.|20 00:00..25 13:00
P|We last saw it working on Friday.|20 00:00..25 13:00
P|It did work when I tested it on Monday.|23 00:00..25 13:00
P|The report was right on Friday.|20 00:00..25 13:00
P|Friday's numbers were correct, Monday's are not.|20 00:00..25 00:00
P|Friday's export was OK, this one isn't.|20 00:00..25 13:00
P|It can't have been broken before Monday, because I used it on Sunday.|22 00:00..24 00:00
P|This started some time between Friday evening and Monday morning.|20 17:00..23 12:00
P|We closed up Friday at 5 and it was good, opened Monday and it was broken.|20 17:00..23 12:00
P|It bombed out at 11:05.|25 11:05
P|11:05: red banner. 11:10: logged out. Now: nothing.|25 11:05
P|The thing packed in around elevenish.|25 11:00
P|My tablet said 11:05 when the screen went grey.|25 11:05
P|I was exporting at 11:05 when it threw me out.|25 11:05
P|I tried to open a case at 11:05 and got a blank page.|25 11:05
P|Was going to send the survey at 11:05, but the button is dead.|25 11:05
P|Had been happily working until 11:05.|25 11:05
P|We got the red banner first at 11:05 and then every minute.|25 11:05
P|my last successful try was yesterday 4:40pm|24 16:40..25 13:00
P|no tickets created after 11:05|25 11:05
P|newest record I can see is from 11:05|25 11:05..25 13:00
P|Most recent entry is from yesterday 16:40|24 16:40..25 13:00
P|nothing newer than yesterday 16:40|24 16:40..25 13:00
P|data stops at Nov 23|23 00:00..25 00:00
P|The graph ends on Nov 23|23 00:00..25 00:00
P|the feed froze at 11:05|25 11:05
P|This has been the state of affairs since I clocked on at 6.|25 06:00
P|Slow all day, unusable since 11.|25 11:00
P|It's Wednesday and it has been down since Monday.|23 00:00..24 00:00
P|as of an hour ago|25 12:00
P|as of about ten minutes ago all is dead|25 12:50
P|going on 3 hours now|25 10:00
P|Day two of this.|24 00:00..25 00:00
B|Vendredi à 16h30 tout était encore là, aujourd'hui la liste est vide.|20 16:30..25 15:00
B|La semaine dernière l'export passait encore.|16 00:00..25 15:00
B|À 14h05 j'ai eu un écran rouge.|25 14:05
B|Tout est tombé en rade vers 14h.|25 14:00
B|C'est comme ça depuis que j'ai pris mon service à 8h.|25 08:00
B|Dernier essai réussi hier à 16h40.|24 16:40..25 15:00
B|Depuis lundi midi plus aucun mail ne part.|23 11:00..23 14:00
B|Depuis une paire d'heures ça rame.|25 12:00..25 14:00
B|Ça date de vendredi.|20 00:00..21 00:00
M|El viernes a las 4 y media todavía estaba todo, hoy la lista está vacía.|20 16:30..25 10:00
M|La semana pasada todavía exportaba bien.|16 00:00..25 10:00
M|A las 9:05 me salió una pantalla roja.|25 09:05
M|Como a las nueve tronó todo.|25 09:00
M|Mi último intento bueno fue ayer a las 4:40 pm.|24 16:40..25 10:00
M|Así está desde que entré a las 8.|25 08:00
M|Esto viene pasando desde el lunes al mediodía.|23 11:00..23 14:00
M|Desde ayer como a las 5 y cacho.|24 17:00..24 18:00
M|Desde el lunes pasado no llegan correos.|16 00:00..24 00:00
T|先週は問題なくエクスポートできていました。|16 00:00..25 16:00
T|14時5分に赤い画面が出ました。|25 14:05
T|金曜の16時半にはまだありましたが、今日は空です。|20 16:30..25 16:00
T|昨日の16時40分が最後に成功した時刻です。|24 16:40..25 16:00
T|今朝出社してから一度も開けません。|25 05:00..25 12:00
T|月曜の昼から届きません。|23 11:00..23 14:00
T|昼休み明けから固まります。|25 12:00..25 15:00
T|昨日の午後３時頃から|24 15:00
T|２４日の夕方から|24 15:00..24 20:00
"""

NOT_TOLD = r"""
P|Since the time change the schedules are off by one hour.
P|The study launches tomorrow at 9 am and we cannot preview.
P|Please call me back before 4 pm. Search finds nothing.
P|Office hours: 9:00 - 17:00 CET. Login fails.
P|Ticket 2026-1124 is still open. Login fails.
P|The meeting of Nov 30 does not show up in the calendar.
P|See RFC 2026-11-20 and build 4.11.2026. Login fails.
P|I will be in the office from 8 am tomorrow. Login fails.
P|Last time this happened in March. Login fails.
P|Already reported in September, ticket 4711. Export is empty.
P|Hi, hope you had a good weekend. The export is empty.
P|Happy Monday! The export is empty.
P|Good morning, the export is empty.
P|Our fiscal year starts on December 1. Login fails.
P|I have a demo at 2. Charts are blank.
P|The deadline was yesterday. Charts are blank.
P|Launch is Monday 9 am ET. Charts are blank.
P|Fieldwork ends Friday. Charts are blank.
P|Please reply by EOD. Charts are blank.
P|The timeout is 30 seconds.
P|It takes 45 minutes to load a page that took 2 seconds.
P|We have 3 shifts, 6-14, 14-22, 22-6. Tablets hang.
P|I spent two hours on the phone with IT. Tablets hang.
P|Regarding your mail from Tuesday: tablets hang.
P|You wrote on Monday that it is fixed. It is not.
P|Version 3.10 of the app hangs on 5 of 12 tablets.
P|Selecting the period 01.11.-24.11. gives an error.
B|Die Präsentation ist morgen um 10 Uhr und der Export ist leer.
B|Ich bin von 9 bis 17 Uhr erreichbar. Der Export ist leer.
B|Der Export läuft jede Nacht um 2 Uhr und ist leer.
B|Der Bericht vom 20.11. ist leer.
B|Version 14.11 ist defekt.
B|Tel. 089 123 4567, Raum 14.11, Mo-Fr 8-17 Uhr. Der Export ist leer.
B|Merci de corriger avant 16h. L'export est vide.
B|L'export tourne chaque nuit à 2h et il est vide.
B|El lunes a las 9 lanzamos el estudio y la vista previa no abre.
B|Nuestro horario es de 9:00 a 17:00. La exportación sale vacía.
B|Der Bericht für Oktober ist leer.
B|Wir brauchen eine Lösung bis heute Abend. Nichts geht.
B|Le comité se réunit jeudi à 10h. Rien ne part.
B|Nous sommes ouverts de 8h à 18h. Rien ne part.
B|El informe de octubre sale vacío.
B|Tenemos comité el jueves a las 10. Sale vacío.
B|Atendemos de lunes a viernes de 8 a 17. Sale vacío.
B|Lo necesito para mañana a primera hora. Sale vacío.
T|アップデート以降、アプリが落ちます。
T|明日10時から会議ですが、ファイルが開けません。
T|本日17時までに必要です。ファイルが開けません。
T|営業時間は9時から17時です。ファイルが開けません。
T|読み込みに3分かかります。
T|11月20日のレポートが空です。
T|昨日お送りした件ですが、ファイルが開けません。
T|10月のレポートが空です。
T|毎朝9時にバッチが動きますが、失敗します。
T|会議は15時からです。動画が止まります。
T|30分でセッションが切れます。
P|Since youre up 24/7 I write now: app is down.
P|We run 24/7 and the app is down.
B|Wir arbeiten 24/7, die App ist tot.
B|On travaille 24h/24 et 7j/7, plus rien ne marche.
M|Trabajamos 24/7 y nada funciona.
P|The Monday report is empty.
B|Der Oktober-Bericht ist leer.
B|El pleno es el jueves a las 9:00 y el informe falla.
B|The board is on Thursday at 9 and the report fails.
B|Die Sitzung ist am Donnerstag um 9 und der Bericht geht nicht.
B|Le conseil est jeudi à 9h et le rapport échoue.
P|Same thing as last month, screen is blank.
B|Gleicher Fehler wie letzten Monat, leer.
B|Même erreur que le mois dernier, vide.
M|Mismo error que el mes pasado, vacío.
T|先月と同じエラーです。
P|from one of our yards: totals are wrong
P|Two of us cannot log in. It worked for one of the four.
P|It takes about two minutes each, purge works for about two minutes.
P|Down since T-20min
"""


@pytest.mark.parametrize(("place", "text", "window"), lines(TOLD))
def test_since_when(place: str, text: str, window: str) -> None:
    assert is_within(place, text, window)


@pytest.mark.parametrize(("place", "text"), lines(NOT_TOLD))
def test_another_time(place: str, text: str) -> None:
    assert read(place, text) is None
