"""What is data to look at and what is a message's wording, in forms that any writer may use; and what only looks alike."""

import pytest

from gateway.message.fields import Status
from tests.message.test_fields import by_tables, extracted

LOGS = [
    ("Search is slow. Nachricht z.B. msg_64be11f0.", True),
    ("The PDF is blank.\n\nTicket nos. 77120, 77131, 77145. No steps really.", True),
    ("The clip is cut.\n\nClip nos c-31, c-32.", True),
    ("The crew is refused. The accounts: agt-14, agt-15, agt-22.", True),
    ("Recordings are gone. Missing ones: S-03, S-11, S-12", True),
    ("The voice is wrong, en la sesión P-07 sale una señora.", True),
    ("Weights are wrong. Loads 20931, 20944 and 20950 are uncorrected.", True),
    ('It breaks on the "Churn Q4" project, doc 5521.', True),
    ("It stays on Draft. Link's in my browser: studies/77120/edit.", True),
    ("Profiles mixed up. Profile links: /app/customers/5fa10 and /app/customers/5fa22", True),
    ("The page is blank: app/s/70412/results", True),
    ('Popup on checkout.\n\ntag: <script data-uz="a71" async>', True),
    ("Images expire. Presigned URL has X-Amz-Expires=60 in it.", True),
    ("The recordings are black. Os paso un enlace a una de ellas esta tarde.", True),
    ("Alertas por triplicado. Le reenvío las cabeceras esta tarde.", True),
    ("Chats are misrouted. I have a routing log somewhere, let me dig it out on Monday.", True),
    ("Mails hang. In unserem MTA kommt nichts an, also auch keine Logs auf unserer Seite.", True),
    ("It fails. Logs? No, nothing of that kind may leave the building.", True),
    ("Map is empty.\n\nWho's hit  all 22\nMessage   Unable to fetch\nFiles    none\n", True),
    ("Map is empty.\n\nWho's hit  all 22\nMessage   Unable to fetch\nAttachments    n/a\n", True),
    ("Wir sehen Doubletten bei den Fahrten 4471, 4475 und 4480.", True),
    ("Les doublons concernent les bacs 3312 et 3313.", True),
    ("Falla en las cargas 5512 y 5513.", True),
    ("セッション S-104 と S-105 の録画が再生できません。", True),
    ("New supervisor cannot log in, his account is piotr@port.example.net.", True),
    ("The invite never comes, user anna.b@port.example.net.", True),
    ("I'll fish the log out of the server tomorrow. Chats are lost.", True),
    ("Ich suche das Protokoll morgen raus. Die Chats sind weg.", True),
    ("Je vous retrouve les journaux demain. Les messages sont perdus.", True),
    ("Chats are lost. We have no logs on our end.", True),
    ("Chats are lost. Pas de logs de notre côté.", True),
    ("Chats are lost. De nuestro lado no hay logs.", True),
    ("Participant P12 and participant P17 see the wrong task.", True),
    ("It happens for users u-2201 and u-2207.", True),
    ("This morning none of his pictures are there. I've got nothing to send the city today.", False),
    ("I could probably count the photos by hand but there's 12,000 of them. The report is empty.", False),
    (
        "The tick-box un-ticks itself. We can get round it perfectly well by shuffling the cards in the CSV before uploading, so nobody is held up.",
        False,
    ),
    ("テスト途中で画像を差し替える方法がわかりません。", False),
    ("how do I share one video clip with someone who has no login?", False),
    ("Do let me have numbers by the 11th. The page is slow.", False),
    ("Dashboard: 312 completes. Export: 287 rows. Panel invoice: 305.", False),
    ("The map is slow since Q3 and Q4 2025.", False),
    ("The page has been slow between 1200 and 1500 hours.", False),
    ("We have 12000 and sometimes 15000 rows. The page is slow.", False),
    ("It is broken on Windows 10 and Windows 11.", False),
    ("The app is slow 24/7 and/or dead in Q4/2026.", False),
    ("I have nothing to show my boss tomorrow. The report is empty.", False),
    ("The page is slow. Please write to me at joan@x.example.com.", False),
    ("I can't see the photos of the drivers, we can print them by hand.", False),
    ("Ich habe nichts, was ich dem Kunden schicken kann, die Liste ist leer.", False),
    ("Step 3 and step 4 do nothing.", False),
    ("How do we export a file for someone without access?", False),
    ("Versions 2023, 2024 and 2025 are all broken.", False),
]

ERRORS = [
    ("cant login pls help. says my org doesnt exist??", True),
    ("I log in and it tells me I have no access.", True),
    ("it tells me you have no access", True),
    ("it says you don't have permission to see this", True),
    ("the page says there is no data", True),
    ("it says not authorised", True),
    ("says this link has expired", True),
    ("then it says the session was closed", True),
    ("The app says we are over our limit", True),
    ("keeps saying wrong password", True),
    ("i click save and it says cant save", True),
    ("The box tells me that my password is wrong.", True),
    ("Beim Anmelden sagt er mir, dass ich keine Berechtigung habe.", True),
    ("Es heißt, dass mein Konto gesperrt ist.", True),
    ("Da steht, ich hätte keinen Zugriff.", True),
    ("Il me dit que je n'ai pas accès.", True),
    ("Ça dit que le lien a expiré.", True),
    ("Me dice que no tengo permiso.", True),
    ("Sale que la sesión ha caducado.", True),
    ("pone que mi cuenta no existe", True),
    ('I click any picture and get "image_not_found".', True),
    (
        "Nach dem Redirect vom IdP steht da nur\n\nSAML assertion rejected: audience mismatch\n\nAm IdP haben wir nichts geändert.",
        True,
    ),
    ("After login it just shows\n\nAccount not provisioned\n\nNothing changed here.", True),
    (
        "After your CDN change it's gone:\n\nRefused to load the script 'https://cdn2.uz.example.net/i/7f3.js' because it violates the following Content Security Policy directive: \"script-src 'self' cdn.uz.example.net\".\n\nI can add cdn2.",
        True,
    ),
    (
        "The prototype stays white. Console:\n\nRefused to frame 'https://proto.example.net/' because an ancestor violates the following Content Security Policy directive: \"frame-ancestors 'self'\".\n",
        True,
    ),
    (
        "署名検証が失敗します。\n\n[ERROR] 2026-12-03T05:12:44+09:00 InvalidSignature: kst-sig header missing (delivery=wh_55102)\n\n",
        True,
    ),
    ("ECONNREFUSED api now", True),
    ("our worker gets ETIMEDOUT", True),
    ('The tab just says "Crunching…" forever.', True),
    ('It stays at "Syncing ..." for hours.', True),
    ("Die Seite zeigt nur „Wird berechnet …“.", True),
    ("Webhook died, NXDOMAIN for your host", True),
    ("Survey ref is SV-6614. Every rating came in as a 1.", False),
    ("A participant has been thanked with a £400 voucher. It ought to say £40.", False),
    (
        "I want to preface this by saying I'm not technical, I studied French poetry. The report is blank.",
        False,
    ),
    ("Gestern nach der Spätschicht, sagt Jörg, ließen sich keine Touren mehr speichern. ", False),
    ('My lead Naomi leans over and says "why is search dead slow?" and search takes forty seconds.', False),
    ('I tried rule "url does not contain /pay" and save. It pops up still.', False),
    ('Customers get our "we got your message" note two times.', False),
    (
        "wenn ich das Makro „Rückgabe“ auswähle, steht im Text „Hallo Frau {{customer}}“ statt des Namens.",
        False,
    ),
    ('its when u hit + on a bin then "what did you find". the list is in a random order', False),
    ("one of them rang me (rang me!) to say her reminder hadn't come. ", False),
    ("escribo, le doy a Enviar y en la conversación aparece el mensaje repetido.", False),
    (
        'Webhooks are dead, log shows:\n\n10.4.1.7 - - [23/Nov/2026:08:02:11 -0600] "POST /kst/hook HTTP/1.1" 200 2 "-" "axios/1.6"\n(nothing after this line)\n\nOur order sync for all 140 agents hangs off these hooks so they\'re looking at stale orders.',
        False,
    ),
    ('We were told "early this week". The weights are missing.', False),
    ("My boss says you never answer. The chat is slow.", False),
    ("Marie said we can't go on like this. The chat is slow.", False),
    ("The customer says he never got the mail.", False),
    ("The dashboard shows that not all routes are closed.", False),
    ('The filter "status is not done" is ignored.', False),
    ('A guest wrote "I never got my code". The invite mail is late.', False),
    ("It cost us $500 and we refunded €404.", False),
    ("My colleague says that the search isn't working.", False),
    ("I must say you have not answered. The search hangs.", False),
    ("The report says we collected nothing on Monday, but we did.", False),
]


@pytest.mark.parametrize("text, told", LOGS)
def test_data(text: str, told: bool) -> None:
    _, fields = extracted(text)
    assert (by_tables(fields["logs"]) is not Status.MISSING) == told


@pytest.mark.parametrize("text, told", ERRORS)
def test_wording(text: str, told: bool) -> None:
    _, fields = extracted(text)
    assert (by_tables(fields["error"]) is not Status.MISSING) == told
