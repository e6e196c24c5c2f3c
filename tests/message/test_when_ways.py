"""More ways people say since when, in whole little mails: brackets of well and ill, events, talk, and times that are another's.

A line is as in `test_when_kinds`; of those in EVENTS the field is known though no instant is told.
"""

import pytest

from gateway.message.account import Status
from tests.message.starts import is_within, lines, read
from tests.message.test_fields import extracted

TOLD = r"""
N|It worked last Friday, and Monday too, but now the button is gone.|23 00:00..25 10:00
B|Am Montag ging es noch, und am Dienstag auch, jetzt kommt nur noch ein Fehler.|24 00:00..25 15:00
B|La recherche ne répond plus depuis le déjeuner.|25 12:30..25 14:30
B|Seit dem Mittagessen lädt nichts.|25 12:30..25 14:30
N|It didn't before Tuesday.|24 00:00..25 00:00
B|Vor Dienstag nicht.|24 00:00..25 00:00
M|Antes del martes no pasaba.|24 00:00..25 00:00
P|Both went about an hour after noon.|25 13:00
N|We have lost three nights now.|21 12:00..23 12:00
P|Right after lunch every page takes a minute to open.|25 12:00..25 13:00
N|Nobody can submit the audit this morning.|25 05:00..25 10:00
N|The wrong name is shown on my laptop today.|25 06:00..25 10:00
N|The replies are doubled ever since the Monday huddle.|23 08:00..23 11:00
B|Seit der Montagsrunde stehen die Uhrzeiten falsch.|23 08:00..23 11:00
M|Desde anteanoche no entra nadie.|23 18:00..24 06:00
P|It worked at 9 this morning, at 10 it did not.|25 09:00..25 10:15
P|Fine yesterday at 5pm, dead when I tried at 8 today.|24 17:00..25 08:15
P|This was working Monday afternoon, today it isn't.|23 12:00..25 13:00
P|Monday it was OK. Tuesday it wasn't.|23 00:00..25 00:00
P|It was fine Friday morning and by like four pm it was not fine.|20 09:00..20 16:15
P|Last time it let me in was Sunday, now it won't.|22 00:00..25 13:00
P|Logged in OK at 8:15. Tried again at 9:40, locked out.|25 08:15..25 09:45
P|The export came through on Monday, on Tuesday it did not.|23 00:00..25 00:00
P|Last good sync 7:45am, first bad one 8:00am.|25 07:45..25 08:10
P|It let me in fine on Monday.|23 00:00..25 13:00
P|Went from fine to broken at 7:43 this morning.|25 07:43
P|Up at 11:30, gone at 11:45.|25 11:30..25 11:50
P|Both calls, 10 am and 11 am, had no sound.|25 09:45..25 10:15
P|Three interviews yesterday (10, 11:30 and 2), all mute.|24 09:45..24 10:15
P|Placed the order Tuesday at 2:15pm and it has been stuck on pending ever since.|24 14:15
P|We pressed Launch at 11 and it has sat on Preparing ever since.|25 10:45..25 11:15
P|Submitted it Monday around 3pm. It has been spinning since.|23 14:30..23 15:30
P|I hit Send at 9:20 this morning and it still says sending.|25 09:20
P|It began by itself last Thursday.|19 00:00..20 00:00
P|All zeros starting with Monday.|23 00:00..24 00:00
P|The report says 0 for every agent starting with Monday.|23 00:00..24 00:00
P|Been that way a couple days.|23 00:00..24 23:59
P|Been like this a couple of days.|23 00:00..24 23:59
P|Been happening for the past week.|17 00:00..20 00:00
P|It has been doing this a few days now.|20 00:00..24 00:00
P|It's been wonky about a week.|17 00:00..20 00:00
P|I want to say it broke around 5:40pm mountain yesterday.|24 16:10..24 17:10
P|Went down 9:15 eastern.|25 06:15
P|It stopped at 11:20 central time this morning.|25 09:20
P|Broke at 5 pm UK time.|25 08:45..25 09:15
P|It died around 10am your time.|25 09:30..25 10:30
P|It died 8pm berlin time.|25 10:45..25 11:15
P|since 1:30 p.m. est nothing loads|25 10:30
P|dead since 7 pst|25 06:45..25 07:15
P|First thing Monday all my folders were empty.|23 05:00..23 10:00
P|Monday first thing the app was dead.|23 05:00..23 10:00
P|Came in Monday and everything was blank.|23 00:00..24 00:00
P|It went down about an hour ago.|25 11:30..25 12:30
P|Been out an hour or so.|25 11:30..25 12:30
P|down for roughly ninety minutes|25 11:00..25 12:00
P|It kicked off around Friday 9 in the morning.|20 08:30..20 09:30
P|My gut says it started Monday with the new property going live.|23 00:00..24 00:00
P|Seems to have started Sunday night.|22 18:00..23 04:00
P|I first saw it Tuesday after lunch.|24 12:00..24 15:00
P|It is from yesterday evening, after you changed something.|24 17:00..25 00:00
P|Since yesterday evening comes after the login only an error, and the invoice is paid since weeks.|24 17:00..25 00:00
P|I have 17 leavers with open door since begin of November.|01 00:00..10 00:00
P|This has been happening since Nov 3rd, we are due to present on Dec 1.|03 00:00..04 00:00
P|We go live Monday at 9am. Export dead since this morning.|25 05:00..25 12:00
P|I'm on shift until 10pm. Screen froze at 12:15.|25 12:15
P|Meeting is at 3. The deck export died at noon.|25 11:30..25 13:00
P|Since Sunday the reminder mails come at three in the morning.|22 00:00..23 00:00
P|Since the weekend bookings show up twice: 06:12 and again at 06:12.|20 17:00..23 00:00
P|Noticed it Tues 11/24 around quarter to 5 in the afternoon.|24 16:15..24 17:15
P|happens since 24 Nov, approx 16.45h|24 16:45
P|Around lunchtime yesterday the numbers froze.|24 11:00..24 14:00
P|We lost it at 10-ish.|25 09:30..25 10:30
P|went bad a little after 8|25 07:45..25 08:45
P|Started this a.m. when I logged on about 7:30|25 07:30..25 08:00
P|The day before yesterday, around 4, search died.|23 15:30..23 16:30
P|About a week and a half ago the filters vanished.|13 00:00..17 00:00
P|It's been acting up since late last week.|18 00:00..23 00:00
P|Since some time last night.|24 17:00..25 06:00
P|It was green last month, now it is teal.|10/01 00:00..25 13:00
P|Both calls, 10 am and 11 am Eastern, had no sound.|25 07:00
P|This was working Friday afternoon, today it isn't.|20 12:00..25 13:00
P|Hours have been off since the clocks changed.|01 00:00..02 00:00
B|Die Stunden stimmen seit der Umstellung auf Winterzeit nicht mehr.|10/25 00:00..10/26 00:00
B|Ça a planté il y a une dizaine de jours.|14 00:00..17 00:00
P|Since about one hour and half nothing loads.|25 11:20..25 11:40
N|Dead since half seven this morning.|25 07:30
N|Since about five-and-twenty past nine the till is down.|25 09:25
N|It packed up at tea time yesterday.|24 15:00..24 20:00
N|Nothing has come in since Friday teatime.|20 15:00..20 20:00
N|Went off at 8:50 and hasn't come back.|25 08:50
N|Was alright when we shut up shop last night, wasn't when we opened.|24 16:00..25 10:00
N|Fine till about 9, then bang, nothing.|25 08:30..25 09:30
B|Gestern um halb neun ging plötzlich nichts mehr.|24 08:30
B|Heute gegen Viertel nach zehn fing es an zu spinnen.|25 09:45..25 10:45
B|Vorgestern am späten Nachmittag sind die Filter verschwunden.|23 15:00..23 18:00
B|Gestern Nachmittag ging's noch, heut um sieben bei Dienstbeginn nimmer.|24 12:00..25 07:15
B|Um 9 lief alles, um 10 nicht mehr.|25 09:00..25 10:15
B|Am Montag war noch alles da, am Dienstag nicht mehr.|23 00:00..25 00:00
B|Das Problem besteht seit dem Wochenende.|20 17:00..23 00:00
B|Seit dem Wochenende landen Nachrichten bei fremden Kunden.|20 17:00..23 00:00
B|Seit ner guten Stunde kommt keiner mehr rein.|25 13:30..25 14:15
B|Seit heut früh um dreiviertel acht steht alles.|25 07:45
B|Letzten Freitag kurz vor Feierabend ist die App abgestürzt.|20 15:30..20 20:30
B|Freitagabend lief die Auswertung noch, Montag früh war sie leer.|20 17:00..23 09:00
B|Seit so circa zwei Wochen sind die Zahlen falsch.|11/09 00:00..11/14 00:00
B|Angefangen hat es wohl irgendwann gestern Nacht.|24 18:00..25 06:00
B|Angefangen hat das mit der Zeitumstellung Ende Oktober.|10/19 00:00..11/01 00:00
B|Es hat in der Nacht von Montag auf Dienstag angefangen.|23 18:00..24 09:00
B|Die Störung trat erstmals am 24.11. um 14.30 Uhr auf.|24 14:30
B|Wir haben am Donnerstag um 14 Uhr Abgabe, der Export ist seit gestern Mittag leer.|24 11:00..24 14:00
B|Ich bin bis 17 Uhr da. Gegen 11 ist das Bild weg gewesen.|25 10:30..25 11:30
B|Das geht jetzt schon den dritten Tag so.|23 00:00..24 00:00
B|Vor rund einer Dreiviertelstunde ist alles stehen geblieben.|25 13:50..25 14:35
B|Mir ist es vorgestern aufgefallen.|23 00:00..24 00:00
B|Bemerkt haben wir es Montagfrüh.|23 05:00..23 12:00
B|Heute Morgen um 9 Uhr, dann nochmal um 12 Uhr, kam niemand rein.|25 09:00
B|Mit Wochenbeginn sind alle Werte null.|23 00:00..24 12:00
B|Das ist seit Allerheiligen so.|01 00:00..02 00:00
B|Hier ist seit 10 vor 2 alles tot.|25 13:50
B|So um elfe rum ist es passiert.|25 10:30..25 11:30
B|Ca. ab 12:40 ist die Leitung tot.|25 12:40
B|On ne reçoit plus rien depuis avant-hier.|23 00:00..24 00:00
B|Avant-hier soir tout a disparu.|23 17:00..24 00:00
B|Ça a planté vers 11 h.|25 10:30..25 11:30
B|Depuis hier soir plus personne ne peut se connecter.|24 17:00..25 00:00
B|Ça a démarré y a deux heures environ.|25 12:30..25 13:30
B|Depuis une petite heure l'écran reste blanc.|25 13:30..25 14:30
B|Hier à 17h ça marchait, ce matin à 8h plus rien.|24 17:00..25 08:15
B|Lundi ça allait encore, mardi plus du tout.|23 00:00..25 00:00
B|Ce matin à 9 h, puis de nouveau à midi, personne n'a pu entrer.|25 09:00
B|C'est comme ça depuis vendredi dernier.|20 00:00..21 00:00
B|Le problème est apparu dans la nuit de lundi à mardi.|23 18:00..24 09:00
B|Je m'en suis rendu compte hier en fin d'après-midi.|24 15:00..24 19:00
B|On s'en est aperçus mardi matin.|24 05:00..24 12:00
B|Ça fait une bonne semaine que les totaux sont faux.|16 00:00..20 00:00
B|Depuis la Toussaint les rapports sont vides.|01 00:00..02 00:00
B|Réunion jeudi à 14h ; depuis ce midi l'export est vide.|25 11:00..25 14:00
B|Je suis là jusqu'à 18h. L'écran est figé depuis 10h20.|25 10:20
B|Vers les coups de 10h tout s'est arrêté.|25 09:30..25 10:30
B|Il y a trois quarts d'heure tout s'est figé.|25 13:50..25 14:35
B|Ça date de la semaine passée, mercredi ou jeudi je dirais.|18 00:00..20 00:00
B|Ça traîne depuis deux-trois jours.|22 00:00..23 12:00
B|À 9h tout roulait, à 10h c'était mort.|25 09:00..25 10:15
M|Anteayer por la noche dejó de sincronizar.|23 17:00..24 01:00
M|Desde anoche no carga nada.|24 18:00..25 06:00
M|A eso de las 9 se cayó todo.|25 08:30..25 09:30
M|Me di cuenta ayer por la tarde.|24 12:00..24 20:00
M|Nos dimos cuenta esta mañana al entrar.|25 05:00..25 10:00
M|Lo notamos el lunes pasado.|23 00:00..24 00:00
M|A las 8 funcionaba, a las 9 ya no.|25 08:00..25 09:15
M|El lunes iba bien, el martes ya no.|23 00:00..25 00:00
M|Ayer a las 5 de la tarde todavía entraba, hoy a las 8 ya no.|24 17:00..25 08:15
M|La pantalla sale en inglés desde hace un par de días.|23 00:00..24 12:00
M|Lleva así desde el finde.|20 17:00..23 00:00
M|Llevamos así como una hora.|25 08:30..25 09:30
M|Desde el viernes por la tarde los totales salen mal.|20 12:00..20 20:00
M|Empezó ayer tipo 6 de la tarde.|24 17:30..24 18:30
M|Hace cosa de media hora se quedó en blanco.|25 09:10..25 09:50
M|La entrega es el jueves a las 10; el exporte no sirve desde el martes.|24 00:00..25 00:00
M|Como a las ocho y media de la mañana tronó.|25 08:00..25 09:00
M|Esto viene pasando desde hace una semana más o menos.|15 00:00..21 00:00
M|Se fue en la madrugada del martes.|24 00:00..24 06:00
M|Antes de ayer a mediodía se perdió todo.|23 11:00..23 14:00
M|Hoy tempranito ya no abría.|25 05:00..25 10:00
M|Ya van tres días que no sale el reporte.|21 12:00..23 00:00
M|Desde ayer en la tardecita no llegan correos.|24 12:00..24 20:00
T|今朝からログインできません。|25 05:00..25 12:00
T|先週の金曜から集計が合いません。|20 00:00..21 00:00
T|10時半ごろから画面が真っ白です。|25 10:00..25 11:00
T|昨日の夕方からメールが届きません。|24 15:00..24 20:00
T|おとといの夜から反映されません。|23 17:00..24 04:00
T|9時には使えていましたが、10時には使えなくなっていました。|25 09:00..25 10:15
T|昨日は正常でしたが、今朝見たら空でした。|24 00:00..25 12:00
T|一時間ほど前から固まります。|25 14:30..25 15:30
T|ここ一週間ほど遅いです。|17 00:00..20 00:00
T|月曜の朝イチから入れません。|23 05:00..23 10:00
T|気づいたのは昨日の午後です。|24 12:00..24 18:00
T|午後2時過ぎから通話が切れます。|25 13:30..25 14:45
T|15時から会議です。11時頃から表示されません。|25 10:30..25 11:30
T|週明けから開けません。|22 12:00..24 12:00
T|今月の頭から数字がおかしいです。|01 00:00..10 00:00
T|2、3日前から動きません。|22 00:00..23 23:59
T|おそらく昨晩の11時前後からだと思います。画面が出ません。|24 22:30..24 23:30
T|11/24(火) 14:10頃より障害が発生しています。|24 13:40..24 14:40
T|かれこれ三日間この状態です。|22 00:00..23 00:00
"""

NOT_TOLD = r"""
N|I poked around in the settings for half an hour and gave up.
N|Her chats sit above the ones she sent an hour ago.
N|Fern told me at lunch that it works without the dot.
N|Ty texted me "clear it" at 1pm.
N|Nothing's changed since August.
N|My people click in and out all day.
N|Fix it TODAY!
N|Her birthday is now 1 January 1970.
N|The row in Lucinda's October sheet is right.
B|Ich habe eine halbe Stunde gesucht.
P|The client debrief is Thursday at 2pm and we can't re-field before then.
P|No system issue, just for our audit on 8 December.
P|I'm meant to present the tree test at 2 today and all my clips are in there.
P|The owner's rep kicked it back to me Friday.
P|The copy link copies yesterdays link when you press it.
P|Same as two weeks back, phones ring but no popup.
P|Each Monday I untick the same eight boxes.
P|Two new hires begin with us on Monday.
P|Yesterday a new hire closed 900 conversations with one bulk action.
P|Notice says: Certificate on file expired 06/30/2026.
P|The invoice is paid since weeks.
P|The study has been in field since Monday, 180 people answered.
P|We need people in by the weekend.
P|It goes to the VP tomorrow noon.
P|Handle time went from 4 to 7 minutes.
P|They sat there in silence for an hour.
P|It normally flips inside an hour.
P|My shift is 9 to 5, call me then. The page is blank.
P|Her interview with the candidate was booked for Tuesday at 4. Calendar is empty.
P|We have been customers for three years. The page is blank.
P|The museum opens at ten and closes at five, except Mondays.
P|It shows me the numbers for last week instead of this week.
P|The session expires after 30 minutes.
P|Reports over 90 days old are gone.
B|Die Studie läuft seit Montag, rund 180 Leute haben schon geantwortet, die Werte sind falsch.
B|Die Studie ist seit letzter Woche durch, die Heatmap ist falsch.
B|Am Freitag um 10 ist Abgabe, der Export ist leer.
B|Der Timer zählt von 12 bis 13 Uhr weiter, das ist falsch.
B|Die Mail von gestern habe ich bekommen, danke.
B|Wir sind seit drei Jahren Kunde. Die Seite ist weiß.
B|Der Bericht für letzte Woche ist leer.
B|Öffnungszeiten: Mo-Fr 8 bis 17 Uhr. Export geht nicht.
B|Un audit est prévu chez un client jeudi. La page est vide.
B|Le rapport de la semaine dernière est vide.
B|On ouvre à 9h et on ferme à 17h, la page est vide.
B|Le compteur affiche 14:00 au lieu de 15:00.
M|Hoy por hoy lo hago pegando el texto.
M|Abrid la auditoría del 23 de noviembre, sale vacía.
M|Hoy a las 16:00 el propietario recibe el enlace.
M|Somos clientes desde 2019. La página sale vacía.
M|El informe de la semana pasada sale vacío.
T|毎週月曜に集計します。合いません。
T|明日の10時までに必要です。表示されません。
T|先週のレポートが空です。
T|15時に始まる会議で使います。動きません。
"""

EVENTS = r"""
Broken since the marketing offsite.
It stopped working after the update.
Started right after we switched plans.
Ever since the new release the tab is gone.
Since you moved us to the new server everything crawls.
It has been like this since we upgraded.
Has done this since day one.
Never worked since we installed it.
Seit dem letzten Update ist der Knopf weg.
Nach der Umstellung fehlen alle Daten.
Seit wir umgezogen sind, geht nichts.
Depuis la mise à jour, la page reste vide.
Depuis que nous avons changé de forfait, rien ne marche.
Après la migration tout a disparu.
Desde la última actualización no abre.
Desde que cambiamos de plan no carga.
Tras la migración faltan datos.
アップデート後から開けません。
メンテナンス以降、表示されません。
システム更新してから動きません。
"""

NO_EVENTS = r"""
The page stays blank after I press save.
After the login it shows an error.
Nach dem Speichern ist die Seite leer.
Après avoir cliqué, rien ne se passe.
Después de guardar no pasa nada.
保存した後、何も表示されません。
"""


@pytest.mark.parametrize(("place", "text", "window"), lines(TOLD))
def test_since_when(place: str, text: str, window: str) -> None:
    assert is_within(place, text, window)


@pytest.mark.parametrize(("place", "text"), lines(NOT_TOLD))
def test_another_time(place: str, text: str) -> None:
    assert read(place, text) is None


@pytest.mark.parametrize("text", EVENTS.strip().split("\n"))
def test_counted_from_an_event(text: str) -> None:
    assert extracted(text)[1]["start_time"].status in (Status.PRESENT, Status.UNSURE)


@pytest.mark.parametrize("text", NO_EVENTS.strip().split("\n"))
def test_what_only_comes_after(text: str) -> None:
    assert extracted(text)[1]["start_time"].status is Status.MISSING
