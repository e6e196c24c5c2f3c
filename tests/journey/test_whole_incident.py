"""A whole incident by mail alone: nobody sits at a keyboard of ours, from the report to the end."""

from datetime import timedelta

from gateway.trial import Trial
from store.records import Letter
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, kinds_to, latest, mail, reply, words

MONDAY = "2026-11-30T09:00:00Z"  # 01:00 PT, in hours
DANA, SAM, KIM, ALEX = "dana@example.com", "sam@example.org", "kim@example.org", "alex@example.org"


class Story:
    """One conversation; each agent's mail must be answered with exactly one letter."""

    def __init__(self, world: Trial) -> None:
        self.world = world
        self.told = 0

    async def sam(self, letter: Letter, text: str) -> str:
        """What the letter says that answers him."""
        await reply(self.world, letter, text)
        answers = [each for each in await self.world.letters() if each.kind == "transcript"]
        assert len(answers) == self.told + 1
        self.told += 1
        await self.world.advance(self.world.clock.now() + timedelta(minutes=2))
        return words(answers[-1])

    async def dana(self, letter: Letter, text: str) -> None:
        await reply(self.world, letter, text)

    async def next_draft(self) -> Letter:
        """On to the moment at which the next update is shown to whoever has it."""
        before = len([each for each in await self.world.letters() if each.kind == "draft"])
        while True:
            found = [each for each in await self.world.letters() if each.kind == "draft"]
            if len(found) > before:
                return found[-1]
            due = await self.world.next_instant()
            assert due is not None
            await self.world.advance(due)

    async def state(self) -> tuple[str, str, str | None]:
        (row,) = await self.world.gateway.db.rows("SELECT state, level, assigned FROM incidents")
        return row["state"], row["level"], row["assigned"]


async def test_from_the_report_to_the_end(start: Start) -> None:
    world = await start(MONDAY, vendor={"userzoom": {"team": [SAM, KIM], "lead": [ALEX]}})
    story = Story(world)
    await world.receive(mail("Our study will not launch since this morning."), DANA, TICKET)
    notice = await latest(world, "notice", SAM)
    assert words(notice).startswith("P2, answer to Dana due Mon 30 Nov, 03:00 PT.")

    assert "yours" in await story.sam(notice, "ok")
    assert await story.state() == ("open", "2", SAM)
    text = await story.sam(notice, "#priority 3 because one study of many\n#need steps\n\n")
    assert "priority 3" in text
    assert await kinds_to(world, DANA) == ["acknowledgement", "changed", "needs"]

    await story.dana(
        await latest(world, "needs", DANA), "1. open the study, press Launch, wait. Please tell me daily."
    )
    wrote = await latest(world, "wrote", SAM)
    text = await story.sam(
        wrote, "#agreed every 1d\n\nThank you, we see the error now and look for its cause.\n\nSam"
    )
    assert "updates every" in text and "Your answer leaves for Dana" in text

    for words_sent in ("send", "The cause is found, a mended version is being tested.\n\nSam"):
        draft = await story.next_draft()
        assert draft.recipient == SAM and words(draft).startswith("Update to Dana due")
        await story.sam(draft, words_sent)
    assert (await kinds_to(world, DANA))[-2:] == ["status", "answer"]

    text = await story.sam(await latest(world, "draft"), "#estimate in 20h")
    assert "#estimate in 20h" in text
    await story.sam(
        await latest(world, "draft"), "#resolve patch The quota check is mended; please launch it again."
    )
    assert (await story.state())[0] == "resolved"

    await story.dana(await latest(world, "resolved", DANA), "It still says 4012, sorry.")
    assert (await story.state())[0] == "open"
    again = await latest(world, "wrote", SAM)
    await story.sam(again, "#resolve patch Now it is mended for panels, too.")
    await story.sam(await latest(world, "wrote", SAM), "#close")
    assert (await story.state())[0] == "closed"

    kinds = await kinds_to(world, DANA)
    assert kinds[:6] == ["acknowledgement", "changed", "needs", "answer", "status", "answer"]
    assert kinds[6:] == ["resolved", "resolved"]
    for letter in await world.letters():
        if letter.recipient == DANA:
            assert "#" not in words(letter)
