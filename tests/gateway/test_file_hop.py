"""The folder as next hop: the letter's own octets, all or nothing, and the same name whenever it is written again."""

import json
import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from gateway.deliver.folder import FileHop
from gateway.deliver.smtp import SmtpHop, from_url
from tests.gateway.letters import START, letter


def files(folder: Path, pattern: str = "*") -> list[str]:
    return sorted(path.name for path in folder.glob(pattern))


async def test_octets_are_the_letters_own(tmp_path: Path) -> None:
    odd = letter(7, octets=b"Subject: x\n\nbare LF\rand CR\r\n.\r\nno end of line \xff\0", reverse_path="")
    result = await FileHop(tmp_path / "new/folder").send(odd)
    assert result.state == "delivered"
    [mail] = (tmp_path / "new/folder").glob("*.eml")
    assert mail.read_bytes() == odd.octets
    assert mail.name == "20260302T090000Z-acknowledgement-pat@example.com-7.eml"
    envelope = json.loads(mail.with_suffix(".json").read_text())
    assert (envelope["reverse_path"], envelope["recipient"]) == ("", "pat@example.com")


async def test_written_twice_is_one_file(tmp_path: Path) -> None:
    hop = FileHop(tmp_path)
    for _ in range(2):
        await hop.send(letter())
    assert len(files(tmp_path, "*.eml")) == 1
    assert len(files(tmp_path)) == 2


async def test_names_sort_by_time_and_stay_in_the_folder(tmp_path: Path) -> None:
    hop = FileHop(tmp_path / "out")
    later = replace(letter(1), not_before=START + timedelta(hours=1))
    for one in (
        later,
        letter(2, recipient="../../etc/\0pas\nswd@example.com" + "x" * 300),
        letter(3, kind="../up"),
    ):
        assert (await hop.send(one)).state == "delivered"
    names = files(tmp_path / "out", "*.eml")
    assert len(names) == 3
    assert names[-1].startswith("20260302T100000Z")
    assert files(tmp_path) == ["out"]


async def test_a_disk_that_refuses_defers_and_leaves_no_half_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        result = await FileHop(tmp_path).send(letter())
    assert result.state == "deferred"
    assert "No space left" in result.reply
    assert files(tmp_path) == []
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert (await FileHop(blocked / "below").send(letter())).state == "deferred"


def test_urls() -> None:
    assert isinstance(from_url("file:out"), FileHop)
    assert isinstance(from_url("smtp://127.0.0.1:2525"), SmtpHop)
    assert isinstance(from_url("smtps://mail.example.org"), SmtpHop)
    for wrong in (
        "file:",
        "smtp:",
        "http://example.org",
        "mail.example.org:25",
        "smtp://user:secret@example.org",
    ):
        with pytest.raises(ValueError, match="next hop"):
            from_url(wrong)
    secret = {"GATEWAY_NEXT_HOP_USERNAME": "user", "GATEWAY_NEXT_HOP_PASSWORD": "secret"}
    with pytest.raises(ValueError, match="without TLS"):
        from_url("smtp://mail.example.org", tls="none", environ=secret)
