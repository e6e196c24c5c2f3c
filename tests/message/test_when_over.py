"""Times that are over by themselves tell a beginning where no other does: of today's morning, of days running, of a season.

A line is as in `test_when_kinds`.
"""

from datetime import timedelta

import pytest

from gateway.message.account import Status
from tests.message.starts import is_within, lines, read
from tests.message.test_fields import extracted

TOLD = r"""
P|The whole app is a doorstop this morning.|25 05:00..25 12:00
P|My folders evaporated last night.|24 18:00..25 04:00
P|The board was scrambled eggs over the weekend.|20 00:00..23 00:00
P|Just now. I hit Save and it hung.|25 12:30..25 13:00
P|Some time over the weekend, I'd say.|20 00:00..23 00:00
P|Around nine, give or take.|25 08:30..25 09:30
P|Second week running the digest is empty.|15 00:00..21 00:00
P|Four days on the trot the feed was late.|20 00:00..23 00:00
P|The chat is mute since we clocked on, nothing since a little before eight.|25 07:30..25 08:15
P|Nothing has synced from the lunch shift on.|24 11:00..25 14:00
P|Before Tuesday the totals added up.|24 00:00..25 00:00
P|Broken 10-10:30 today, then again.|25 09:30..25 10:30
P|It began 9.40 Denver time.|25 08:30..25 08:50
P|Between 9:10 and 9:30 the queue was down.|25 09:05..25 09:15
P|All 30 seats stand at zero from Monday morning.|23 05:00..23 12:00
B|Heute Vormittag zeigt alles nur Grau.|25 05:00..25 12:00
B|Seit kurz nach acht steht bei uns alles.|25 07:45..25 08:30
B|Seit knapp vor zehn lädt die Liste nicht mehr.|25 09:30..25 10:15
B|Drei Tage hintereinander war der Export leer.|21 00:00..24 00:00
B|Irgendwann am Wochenende, würde ich sagen.|20 00:00..23 00:00
B|Vor Dienstag stimmten die Summen.|24 00:00..25 00:00
B|Zwischen 10:05 und 10:20 war die Suche tot.|25 10:00..25 10:10
B|Ce matin l'appli reste grise.|25 05:00..25 12:00
B|Ça fait bien trois heures que ça rame.|25 12:00..25 14:00
B|Depuis peu après neuf heures plus rien ne charge.|25 08:45..25 09:30
B|Avant mardi les totaux étaient justes.|24 00:00..25 00:00
B|Entre 9h10 et 9h30 la recherche était morte.|25 09:05..25 09:15
M|Esta semana el panel va a paso de tortuga.|23 00:00..25 10:00
M|Llevamos tres días seguidos sin exportar.|21 00:00..24 00:00
M|Antes del martes los totales cuadraban.|24 00:00..25 00:00
M|Desde que entramos hoy no suena nada.|25 04:00..25 10:00
T|月曜から通知が届いていません。|23 00:00..24 00:00
T|三日連続で出力が空です。|21 00:00..24 00:00
T|出社してから音が出ません。|25 04:00..25 12:00
T|火曜日より前は合計が合っていました。|24 00:00..25 00:00
"""

NOT_TOLD = r"""
P|Timers run about two hours fast.
P|It thinks for about a minute and then says no.
P|Please mend it before Monday.
P|We are put on notice for Monday.
P|We go live at all 14 stores on Monday 9am and I cannot print.
P|Yesterday a new hire closed 300 cases with one click.
P|It takes ages to move from one page to the next.
B|Bitte vor Montag beheben.
B|Il faut que ce soit prêt avant mardi.
M|Lo necesitamos antes del martes.
"""

SEASONS = r"""
The logo has been blurred since the spring.
It has been so ever since we signed up in the autumn.
Seit dem Frühjahr fehlen die Umlaute.
Depuis l'été le logo est flou.
Desde el otoño sale borroso.
春からロゴがぼやけています。
"""


@pytest.mark.parametrize(("place", "text", "window"), lines(TOLD))
def test_since_when(place: str, text: str, window: str) -> None:
    assert is_within(place, text, window)


@pytest.mark.parametrize(("place", "text"), lines(NOT_TOLD))
def test_another_time(place: str, text: str) -> None:
    assert read(place, text) is None


@pytest.mark.parametrize("text", SEASONS.strip().split("\n"))
def test_a_season(text: str) -> None:
    """The last one, as long as it was."""
    assert extracted(text)[1]["start_time"].status is Status.PRESENT
    start = read("B", text)
    assert start and start.latest - start.earliest > timedelta(days=40)


@pytest.mark.parametrize("text", ["Spring cleaning: the list is empty.", "The fall-back page is empty."])
def test_a_spring_is_a_thing_as_well(text: str) -> None:
    assert read("P", text) is None
