"""What a mail wants, by its rules and its words, as `reading` puts the two together."""

from email.message import EmailMessage

from gateway.message.account import Account, account_of
from gateway.message.body import new_words
from gateway.message.fields import language_of
from gateway.message.gate import Answers, Intent, intent
from gateway.message.likely import Odds
from gateway.message.parse import parse
from gateway.message.purpose import most_likely, purposes


def account(subject: str, text: str) -> Account:
    mail = EmailMessage()
    mail["Subject"] = subject
    mail.set_content(text)
    message = parse(mail.as_bytes())
    return account_of(message, new_words(message.text, is_reply=False), (), language_of(text or subject))


def wanted(subject: str, text: str, answering: Answers = Answers.NOTHING, prefix: str = "UZ") -> Intent:
    return most_likely(intent(subject, text, answering, prefix), purposes(Odds(account(subject, text))))
