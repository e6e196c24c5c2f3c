"""More ways of saying since when, by kind: dictated hours, ordinals, a zone told once, an hour in the next sentence.

The lines are as those of `test_when_kinds`.
"""

import pytest

from tests.message.starts import is_within, lines
from tests.message.test_fields import extracted

TOLD = r"""
P|It was maybe eight oh two am when the screen went grey.|25 08:02
P|Our porter says around 2 15 am he stopped hearing pings.|25 02:15
P|It died at 8 10 am today.|25 08:10
P|The notes vanish since nine oh five this morning.|25 09:05
P|White page for everyone. Ten to eleven.|25 10:50
P|Nothing loads. Half past ten.|25 10:30
P|Uploads fail. Today sometime after standup (10 PT).|25 10:00
P|Broken since today 9 ET.|25 06:00
P|Ever since the first of November the rate reads 0%.|01 00:00..02 00:00
P|Since the twentieth of November nothing prints.|20 00:00..21 00:00
M|Desde el primero de noviembre no se puede guardar.|01 00:00..02 00:00
B|Depuis le premier novembre plus rien ne marche.|01 00:00..02 00:00
B|Seit dem ersten November geht nichts.|01 00:00..02 00:00
P|Since the weekend before last we lose the end of each recording.|13 12:00..16 00:00
B|Seit vorletztem Wochenende fehlt der Ton.|13 12:00..16 00:00
M|Desde el penúltimo fin de semana no hay audio.|13 12:00..16 00:00
P|It went wrong in the migration on night 20/21 Nov.|20 17:00..21 05:00
P|Since we moved the help desk onto our new identity provider on Friday afternoon, four of us cannot log in.|20 12:00..20 18:00
P|All three went south the minute the maintenance note came down on Friday at 3 pm.|20 15:00
P|Since we swapped the router on Tuesday (that works, the till loves it) every entry is there three times.|24 00:00..25 00:00
M|Desde el cambio del fin de semana el horario sale mal.|20 12:00..23 00:00
M|Lo vemos desde el cierre de octubre.|10/18 00:00..11/01 00:00
P|It is like this from the turn of the month.|01 00:00..10 00:00
B|Seit dem Monatswechsel stimmen die Zahlen nicht.|01 00:00..10 00:00
M|Hará una horita que no carga nada.|25 08:30..25 09:30
P|Images do not load. last hr or so|25 11:30..25 12:30
P|The dot will not go away. A month, maybe?|10/15 00:00..11/05 00:00
P|For about twenty minutes now it's just white.|25 12:40
M|El tablero amaneció en ceros.|25 00:00..25 09:00
P|I tried last night and again today. Can't take part.|24 18:00..25 04:00
P|It went blank again. Last one 11:32 today, before that 11:05 and 10:40.|25 10:40
P|It used to work before last Thursday or so.|18 12:00..20 12:00
P|handle time went from 4 min to 11. Before lunch yesterday it was one.|24 10:00..24 13:00
B|Die Liste ist leer. Bis Freitagabend sah alles noch sauber aus.|20 17:00..25 15:00
B|Lancement mardi 24 à 9 h, premier participant à 9 h 20, et déjà tronqué.|24 09:20
B|Depuis la mi-journée les traductions ne marchent plus.|25 11:00..25 13:00
P|Publishing is greyed out. We renewed yesterday morning and it's been so since!|24 05:00..24 12:00
P|We clocked on at 5 and it's been dead since.|25 05:00
P|Bids will not load. All times New York: it broke at 9:10.|25 06:10
P|We are in Chicago. Audits fail since 9.|25 07:00
P|First hand went up in yesterday's 2 o'clock lecture, Eastern, and nobody got in.|24 11:00
P|The heatmap is blank. It died on Sunday. Around 2 in the afternoon.|22 14:00
P|As of today's 9.00 slot (PST) the observers see me but don't hear me.|25 09:00
P|Every phone fails, from roll call at 5:45 this a.m.|25 05:45
P|What happens when I switch: the tag is gone when I come back. Been so since Monday.|23 00:00..24 00:00
T|開始時期は11月18日の朝です。|18 05:00..18 12:00
T|今朝からログインできません。今朝8時40分頃に最初に気づきました。|25 08:30..25 08:50
T|月初から集計が合いません。|01 00:00..10 00:00
"""


@pytest.mark.parametrize(("place", "text", "window"), lines(TOLD))
def test_since_when(place: str, text: str, window: str) -> None:
    assert is_within(place, text, window)


MARKED = r"""
Maps are blank since yesterday's walk, all of them.|since yesterday's walk
It was fine before I went to the dentist at eleven.|It was fine before I went to the dentist at eleven
Started after lunch (call it quarter to one, California time).|Started after lunch (call it quarter to one, California time)
Nobody can log in since Monday.|since Monday
La carte est vide. C'est comme ça depuis la mise à jour de mardi soir.|C'est comme ça depuis la mise à jour de mardi soir
"""


@pytest.mark.parametrize("line", MARKED.strip().splitlines())
def test_the_words_that_tell_it(line: str) -> None:
    text, marked = line.split("|")
    assert extracted(text)[1]["start_time"].value == marked
