"""Times that are easily read wrong: an hour before an event whose day stands behind it, an event with a date of its own,
another's outage, a figure then and now, the words of who learns the language.

A line is as in `test_when_kinds`.
"""

import pytest

from tests.message.starts import is_within, lines, read

TOLD = r"""
P|Happens since the 2pm deploy on monday.|23 13:45..23 14:15
P|It has crashed since the 9:30 release on Tuesday.|24 09:15..24 09:45
P|Blank since the 3 pm update on Friday.|20 14:45..20 15:15
P|After the 10 am maintenance on Nov 19 nothing loads.|19 09:45..19 10:15
P|Ever since your 6 pm rollout last Thursday the list is empty.|19 17:45..19 18:15
P|Since Monday's 2pm deploy the list is slow.|23 13:45..23 14:15
P|The list is slow since the 2pm deploy yesterday.|24 13:45..24 14:15
B|Seit dem 14-Uhr-Deploy am Montag lädt die Liste nicht.|23 13:45..23 14:15
B|Seit dem Update um 18 Uhr am Freitag lädt nichts mehr.|20 17:45..20 18:15
B|Depuis la mise à jour de 14h lundi, la liste est vide.|23 13:45..23 14:15
B|Depuis le déploiement de 18h vendredi plus rien ne charge.|20 17:45..20 18:15
M|Desde la actualización de las 14:00 del lunes la lista sale vacía.|23 13:45..23 14:15
T|月曜14時のデプロイから一覧が空です。|23 13:45..23 14:15
N|Pretty sure that's since the clocks changed on Nov 1.|01 00:00..02 00:00
N|Reminders come an hour early since the clocks changed.|01 00:00..02 00:00
P|Since the clocks went back on Nov 1 reminders are an hour off.|01 00:00..02 00:00
P|Since daylight saving ended all the alarms are wrong.|01 00:00..02 00:00
P|Since the clock change on November 2 the alarms are wrong.|02 00:00..03 00:00
B|Since the clocks changed the alarms are wrong.|10/25 00:00..10/26 00:00
B|Seit der Zeitumstellung sind die Termine falsch.|10/25 00:00..10/26 00:00
B|Seit der Zeitumstellung am 25. Oktober sind die Termine falsch.|10/25 00:00..10/26 00:00
B|Depuis le changement d'heure les rappels sont faux.|10/25 00:00..10/26 00:00
N|Depuis le changement d'heure du 1er novembre les rappels sont faux.|01 00:00..02 00:00
N|Depuis le changement d'heure les rappels sont faux.|01 00:00..02 00:00
N|The tile says NaN since the game on Sunday, kickoff was 1:25 PM pacific.|22 12:00..22 22:00
N|The tile says NaN since the game on Sunday, kickoff was 1:25 PM pacific and it was fine in the morning.|22 05:00..22 22:00
P|The board is blank since the match on Saturday, doors opened at 6 pm.|21 12:00..21 23:59
B|Seit dem Spiel am Sonntag steht da NaN, Anpfiff war 15:30 Uhr, morgens ging es noch.|22 05:00..22 20:00
P|The counter went backwards: 412 at nine last night, 380 now.|24 21:00..25 13:00
P|It showed 1,204 yesterday evening, and 1,130 now.|24 17:00..25 13:00
P|We had 96 tickets at 8 this morning and now there are 41.|25 08:00..25 13:00
P|At noon the balance read 500, now it reads 212.|25 11:30..25 13:00
B|Gestern um 21 Uhr waren es 412, jetzt nur noch 380.|24 21:00..25 15:00
B|Hier à 21h il y en avait 412, maintenant 380.|24 21:00..25 15:00
M|Anoche a las nueve había 412, ahora 380.|24 21:00..25 10:00
P|412 at nine last night, 380 now. Not sure whether it's related to the outage you had on 20 Nov at 14:00 UTC, ours wasn't affected then.|24 21:00..25 13:00
P|It is begin on Friday after you make the maintenance.|20 00:00..21 00:00
P|It was start on Friday.|20 00:00..21 00:00
P|This is start since Monday.|23 00:00..24 00:00
P|It has begin yesterday at 10.|24 09:45..24 10:15
P|The problem is begun on Monday morning.|23 05:00..23 12:00
P|It did start in Monday.|23 00:00..24 00:00
P|It is since Friday like this.|20 00:00..21 00:00
P|Problem is appear from Monday.|23 00:00..24 00:00
P|It was appear on Tuesday.|24 00:00..25 00:00
P|It start yesterday after you make update.|24 00:00..25 00:00
P|Received the first of these on November 20.|20 00:00..21 00:00
P|The first of them came on November 20.|20 00:00..21 00:00
P|Got the first one of those on Friday.|20 00:00..21 00:00
P|First of these arrived on Monday.|23 00:00..24 00:00
P|We saw the first of those on 11/20.|20 00:00..21 00:00
B|Die erste davon kam am 20. November.|20 00:00..21 00:00
B|Den ersten dieser Fehler bekam ich am Freitag.|20 00:00..21 00:00
B|J'ai reçu le premier d'entre eux le 20 novembre.|20 00:00..21 00:00
M|Recibimos el primero de estos el 20 de noviembre.|20 00:00..21 00:00
M|Desde el cambio de octubre a noviembre, más o menos.|10/29 00:00..04 00:00
M|Desde el cambio de mes salen en blanco.|10/29 00:00..04 00:00
B|Seit dem Wechsel von Oktober auf November sind die Fotos leer.|10/29 00:00..04 00:00
B|Seit dem Monatswechsel sind die Fotos leer.|10/29 00:00..04 00:00
B|Depuis le passage d'octobre à novembre les photos sont vides.|10/29 00:00..04 00:00
B|Depuis le changement de mois les photos sont vides.|10/29 00:00..04 00:00
P|The photos are blank since the change from October to November.|10/29 00:00..04 00:00
P|The photos are blank since the turn of the month.|10/29 00:00..04 00:00
T|月が替わってから写真が空です。|10/29 00:00..04 00:00
P|I set it up on Monday, hit send, it said queued, and then today I look and 0 delivered??|23 00:00..25 13:00
P|We launched it on Tuesday and today I look and there is nothing.|24 00:00..25 13:00
P|I scheduled the batch on Monday, and when I check now none went out.|23 00:00..25 13:00
P|Merged two profiles friday. Saw it merged. Sat morning both were back.|20 00:00..21 12:00
P|Sat morning both were back again.|21 05:00..21 12:00
B|Plus personne ne peut se connecter depuis midi moins quart.|25 11:40..25 11:50
B|Depuis midi et quart plus rien ne charge.|25 12:10..25 12:20
B|Depuis midi dix, plus rien ne charge.|25 12:05..25 12:15
P|it was good in last week, now the photos are grey|18 00:00..25 13:00
P|They come in blank. like 2 days now|22 12:00..23 12:00
P|The photos are grey, 3 days now.|21 00:00..23 00:00
P|It's grey, going on 2 days now|22 00:00..24 00:00
M|Desde el sábado a la nochecita.|21 17:00..22 00:00
M|Desde ayer a la tardecita no carga.|24 14:00..24 20:30
M|Desde hoy tempranito no carga.|25 04:00..25 09:00
P|Broken since the 11:30 patch you did on Thursday.|19 11:15..19 11:45
P|Since the 4 pm push last Friday the tiles are gone.|20 15:45..20 16:15
P|The 2pm deploy on Monday broke the list.|23 13:45..23 14:15
B|Seit dem 9-Uhr-Update vom Dienstag steht alles.|24 08:45..24 09:15
B|Nach der Wartung um 22 Uhr am Sonntag geht nichts.|22 21:45..22 22:15
B|Depuis la mise à jour de 18h30 jeudi dernier, tout est vide.|19 18:20..19 18:40
M|Desde el despliegue de las 3 de la tarde del viernes no carga.|20 14:30..20 15:30
M|Desde la actualización de ayer a las 15 no carga.|24 14:45..24 15:15
P|At 9 today we had 40 open chats, it is 12 now.|25 08:30..25 13:00
P|Now it says 300, at 8 am it was 512.|25 07:45..25 13:00
P|Since 10 am we lost 40 rows, now 55.|25 09:45..25 10:15
P|It crashed at 9:10, 40 users out, now 60.|25 09:00..25 09:30
P|Started at 9, it was 5 users, and now it's 50.|25 08:40..25 09:20
P|It has been down since 10, 300 orders waiting now.|25 09:45..25 10:15
B|Seit 10 Uhr fehlen 40 Zeilen, jetzt 55.|25 09:45..25 10:15
P|After your outage on Friday our exports are empty.|20 00:00..21 00:00
P|Since your outage on Friday our exports are empty.|20 00:00..21 00:00
P|Ever since the incident you had on Monday nothing syncs.|23 00:00..24 00:00
B|Seit eurem Ausfall am Freitag sind die Exporte leer.|20 00:00..21 00:00
B|Depuis votre panne de vendredi les exports sont vides.|20 00:00..21 00:00
M|Desde su caída del viernes los informes salen vacíos.|20 00:00..21 00:00
M|Desde la caída que tuvieron el viernes no sale nada.|20 00:00..21 00:00
B|Seit dem Ausfall bei euch am Freitag sind die Exporte leer.|20 00:00..21 00:00
P|Exports have been blank ever since that outage you had on Friday.|20 00:00..21 00:00
P|Exports have been blank after the outage you had on Friday.|20 00:00..21 00:00
T|金曜の御社の障害以降、出力が空です。|20 00:00..21 00:00
M|Desde el cambio de hora los recordatorios salen mal.|10/25 00:00..03 00:00
P|The site has been down since 9am, from Monday nobody can work.|25 08:45..25 09:15
"""

NOT_TOLD = r"""
P|Not sure whether it's related to the outage you had on 20 Nov at 14:00 UTC, ours wasn't affected then.
P|We were not hit by your outage on Friday.
P|Is this the same as the incident you had on Monday?
P|Your status page shows an outage on Nov 19, that one did not touch us.
B|Mit eurem Ausfall am Freitag hat das nichts zu tun.
B|Rien à voir avec votre panne de vendredi.
M|No tiene que ver con la caída que tuvieron el viernes.
T|金曜の御社の障害とは関係ありません。
"""


@pytest.mark.parametrize(("place", "text", "window"), lines(TOLD))
def test_since_when(place: str, text: str, window: str) -> None:
    assert is_within(place, text, window)


@pytest.mark.parametrize(("place", "text"), lines(NOT_TOLD))
def test_another_time(place: str, text: str) -> None:
    assert read(place, text) is None
