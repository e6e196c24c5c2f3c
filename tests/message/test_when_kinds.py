"""The ways people say since when, and those in which they say another time: by kind, in five languages.

A line is the writer's place, the words, and between which instants of their clock the value must lie. Written on
Wednesday, 25 November 2026. A single instant is meant within ten minutes.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from gateway.message.body import new_words
from gateway.message.parse import parse
from gateway.message.when import Start, read_start

WRITTEN = {
    "B": datetime(2026, 11, 25, 15, tzinfo=ZoneInfo("Europe/Berlin")),
    "M": datetime(2026, 11, 25, 10, tzinfo=ZoneInfo("America/Mexico_City")),
    "N": datetime(2026, 11, 25, 10, tzinfo=ZoneInfo("America/New_York")),
    "P": datetime(2026, 11, 25, 13, tzinfo=ZoneInfo("America/Los_Angeles")),
    "T": datetime(2026, 11, 25, 16, tzinfo=ZoneInfo("Asia/Tokyo")),
}

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
"""


def lines(table: str) -> list[list[str]]:
    return [each.replace(r"\n", "\n").split("|") for each in table.split("\n") if each]


def read(place: str, text: str) -> Start | None:
    at = WRITTEN[place]
    head = f"From: pat@example.com\nSubject: Problem\nDate: {at:%a, %d %b %Y %H:%M:%S %z}\nContent-Type: text/plain; charset=utf-8\n\n"
    message = parse((head + text + "\n").encode())
    return read_start(
        message, new_words(message.text, (), (), False), at.astimezone(UTC), "America/Los_Angeles"
    )


def instant(words: str, place: str) -> datetime:
    day, hour = words.split()
    month, _, number = day.rpartition("/")
    midnight = datetime(2026, int(month or 11), int(number), tzinfo=WRITTEN[place].tzinfo)
    return midnight + timedelta(hours=int(hour[:2]), minutes=int(hour[3:]))


@pytest.mark.parametrize(("place", "text", "window"), lines(TOLD))
def test_since_when(place: str, text: str, window: str) -> None:
    first, _, last = window.partition("..")
    low, high = instant(first, place), instant(last or first, place)
    if low == high:
        low, high = low - timedelta(minutes=10), high + timedelta(minutes=10)
    start = read(place, text)
    assert start and low <= start.value <= high


@pytest.mark.parametrize(("place", "text"), lines(NOT_TOLD))
def test_another_time(place: str, text: str) -> None:
    assert read(place, text) is None
