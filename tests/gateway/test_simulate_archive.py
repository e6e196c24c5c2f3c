"""Where a mail of an archive begins and ends, and at which instant it came."""

import mailbox
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.simulate.archive import EMPTY, IMPOSSIBLE, TOO_LARGE, UNDATED, instant_of, read

ROOM = 1024 * 1024
RECEIVED = b"Received: from a by b; Mon, 23 Nov 2026 12:00:00 -0800 (PST)\r\n"
EARLIER = b"Received: from c by a; Mon, 23 Nov 2026 11:58:00 -0800\r\n"
DATE = b"Date: Mon, 23 Nov 2026 11:50:00 -0800\r\n"
FROM_LINE = b"Mon Nov 23 20:05:00 2026"


@pytest.mark.parametrize(
    ("head", "minute"),
    [
        (RECEIVED + EARLIER + DATE, (20, 0)),  # the server that took it last stands on top
        (b"Subject: x\r\n" + DATE, (19, 50)),
        (b"Received: by b with no date\r\n" + DATE, (19, 50)),
        (b"Date: yesterday\r\n", (20, 5)),
        (b"Subject: x\r\n", (20, 5)),
    ],
)
def test_the_time_of_a_mail(head: bytes, minute: tuple[int, int]) -> None:
    assert instant_of(head, FROM_LINE) == datetime(2026, 11, 23, *minute, tzinfo=UTC)


@pytest.mark.parametrize(
    "date", ["", "Mon, 99 Nov 2026 12:00:00 +0000", "x" * 500, "Mon, 1 Jan 20260 0:0 +0"]
)
def test_what_is_no_date_is_none(date: str) -> None:
    assert instant_of(f"Date: {date}\r\n".encode()) is None


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    for name, octets in {
        "a.eml": DATE + b"\r\nHello\r\n",
        "b.eml": b"Subject: x\r\n\r\nHello\r\n",
        "c.eml": b"Date: Thu, 1 Jan 1970 00:00:00 +0000\r\n\r\nHello\r\n",
        "d.eml": DATE + b"\r\n" + b"x" * ROOM,
        "e.eml": b"",
        "notes.txt": b"no mail",
    }.items():
        (tmp_path / name).write_bytes(octets)
    archive = read([tmp_path], ROOM)
    assert [mail.path.name for mail in archive.mails] == ["a.eml"]
    assert archive.skipped == {UNDATED: 1, IMPOSSIBLE: 1, TOO_LARGE: 1, EMPTY: 1}


def test_mail_is_in_the_order_of_time_and_equal_instants_keep_theirs(tmp_path: Path) -> None:
    for name, minute in (("a", 30), ("b", 10), ("c", 20), ("d", 10)):
        date = f"Date: Mon, 23 Nov 2026 11:{minute}:00 -0800\r\n\r\n"
        (tmp_path / f"{name}.eml").write_bytes(date.encode())
    assert [mail.path.stem for mail in read([tmp_path], ROOM).mails] == ["b", "d", "c", "a"]


def test_a_maildir_is_read_with_its_folders_and_without_what_was_never_finished(tmp_path: Path) -> None:
    for place in ("cur", "new", "tmp", ".Sent/cur"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "1.M1.host:2,S").write_bytes(DATE + b"\r\nHello\r\n")
    found = {str(mail.path.parent.relative_to(tmp_path)) for mail in read([tmp_path], ROOM).mails}
    assert found == {"cur", "new", ".Sent/cur"}


def test_a_path_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read([tmp_path / "absent"], ROOM)


LINES = st.sampled_from(
    [
        "Hello",
        "",
        "From here on it fails.",
        ">From what I saw",
        "From: dana",
        "From Monday to Friday 2026",
        "--",
        " x",
    ]
)


@settings(max_examples=60, deadline=None)
@given(bodies=st.lists(st.lists(LINES, max_size=6), min_size=1, max_size=5))
def test_an_mbox_gives_back_what_was_put_into_it(
    bodies: list[list[str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Lines that begin with From are quoted there; a line in the text never begins a mail."""
    file = tmp_path_factory.mktemp("mbox") / "archive.mbox"
    with file.open("wb") as box:
        for number, lines in enumerate(bodies):
            text = "".join(
                f">{line}\n" if line.lstrip(">").startswith("From ") else f"{line}\n" for line in lines
            )
            box.write(
                f"From dana@example.com Mon Nov 23 20:0{number}:00 2026\nSubject: {number}\n\n{text}\n".encode()
            )
    archive = read([file], ROOM)
    assert not archive.skipped
    wanted = [
        "".join(f"{line}\r\n" for line in (f"Subject: {number}", "", *lines))
        for number, lines in enumerate(bodies)
    ]
    assert [mail.octets().decode().rstrip("\r\n") for mail in archive.mails] == [
        each.rstrip("\r\n") for each in wanted
    ]


def test_an_mbox_of_another_program_is_read(tmp_path: Path) -> None:
    box = mailbox.mbox(str(tmp_path / "archive.mbox"))
    for number in range(3):
        box.add(f"Subject: {number}\nDate: Mon, 23 Nov 2026 11:5{number}:00 -0800\n\nFrom here on.\n\n")
    box.close()
    archive = read([tmp_path / "archive.mbox"], ROOM)
    assert [mail.octets().count(b"\r\nFrom here on.") for mail in archive.mails] == [1, 1, 1]


def test_one_mail_may_begin_with_a_from_line_of_no_known_form(tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(b"From somewhere\r\n" + DATE + b"\r\nHello\r\n")
    (mail,) = read([tmp_path / "one.eml"], ROOM).mails
    assert mail.octets() == DATE + b"\r\nHello\r\n"
