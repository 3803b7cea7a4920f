"""The adoption (题注): when which meeting adopted, amended or issued a paper, and when it was made public."""

from collections.abc import Iterator, Sequence

from npc.genre.lexicon.documents import ADOPTED_AS, PUBLISHED_AS
from npc.genre.lexicon.numerals import FIGURES
from npc.genre.list_numbers import list_number
from npc.importer.accounting import Accounting
from npc.importer.clippings import Clipping, whole
from npc.importer.found import FoundMapping
from npc.importer.looks import begins_adoption, is_adoption
from npc.importer.text.days import day_at_start
from npc.importer.text.paragraphs import TextParagraph
from npc.messages import Message
from npc.originals.original import Block, Passage, PassageKind
from npc.records import NamedTuple

_MOST_BEFORE = 4
"""Passages of a text before which its 题注 stands."""
_MOST_LINES = 4
_MEETING = "会议"
_LONGEST_ACTION = 12
_SIGNS = Message("brackets and commas of the adoption", "题注的标点")
_UNREAD = Message("the adoption, which was not understood", "没有读懂的题注")
_BODY_CONCLUDED = Message(
    "the original names the session only; that it is one of the standing committee is concluded",
    "原文只写届次，按常委会会议填写",
)
_BEFORE_DAYS = frozenset("，,；; \u3000、（(）)经据于【在")
_LONGEST_NAME = 40
"""Characters of a meeting with all its numbers."""
_OF_CONGRESS = ("人民代表大会", "人大")
_OF_COMMITTEE = ("常务委员会", "常委会")


class AdoptionStep(NamedTuple):
    """A step, and where its words stand in the text of the 题注."""

    day: str
    start: int
    day_end: int
    body: str
    session: str
    name: tuple[int, int]
    """Where body and session are named."""
    action: str
    end: int
    is_concluded: bool = False
    """Whether the body is not named."""


def take_adoption(
    blocks: Sequence[Block], mapping: FoundMapping, accounting: Accounting
) -> list[Block]:
    """Read the 题注 with which a text begins, and return the text without it."""
    found = _passages(blocks)
    if not found:
        return list(blocks)
    paragraph = TextParagraph(found, None)
    text = paragraph.words
    steps = list(adoption_steps(text))
    if not steps:
        for passage in found:
            mapping.keep(whole(passage), _UNREAD)
    else:
        _put(paragraph, steps, mapping)
        _compute_signs(paragraph, mapping, accounting)
    return [block for block in blocks if block not in found]


def _passages(blocks: Sequence[Block]) -> tuple[Passage, ...]:
    """Return the lines of the 题注."""
    for at, block in enumerate(blocks[:_MOST_BEFORE]):
        if not isinstance(block, Passage) or block.standing is not PassageKind.TEXT:
            continue
        if "。" in block.text or list_number(block.text, block.label_end):
            return ()
        if is_adoption(block.text):
            return _with_next(blocks, at)
        if begins_adoption(block.text):
            return _until_closed(blocks, at)
    return ()


def _with_next(blocks: Sequence[Block], at: int) -> tuple[Passage, ...]:
    lines = []
    for block in blocks[at : at + _MOST_LINES]:
        if not isinstance(block, Passage) or not is_adoption(block.text):
            break
        lines.append(block)
    return tuple(lines)


def _until_closed(blocks: Sequence[Block], at: int) -> tuple[Passage, ...]:
    lines: list[Passage] = []
    for block in blocks[at : at + _MOST_LINES]:
        if not isinstance(block, Passage):
            break
        lines.append(block)
        if block.text.rstrip().endswith(("）", ")")):
            return tuple(lines) if is_adoption("".join(line.text for line in lines)) else ()
    return ()


def adoption_steps(text: str) -> Iterator[AdoptionStep]:
    """Yield the steps that a 题注 tells; nothing where one of them cannot be read."""
    starts = list(_starts(text))
    steps: list[AdoptionStep] = []
    for start, end in zip(starts, (*starts[1:], len(text)), strict=True):
        year = steps[-1].day[:4] if steps else ""
        step = _step(text, start, end, year)
        if step is None:
            return
        steps.append(step)
    if starts and not text[: starts[0]].strip("（(【经 "):
        yield from steps


def _starts(text: str) -> Iterator[int]:
    """Yield where days begin."""
    at = 0
    year = ""
    while at < len(text):
        is_first = text[at] in FIGURES or text[at] in "１２０〇○"  # noqa: RUF001 - as typed
        span = day_at_start(text[at:], year) if is_first and _is_parted(text, at) else None
        if span:
            yield at
            year = span.day[:4]
            at += span.end
        else:
            at += 1


def _is_parted(text: str, at: int) -> bool:
    before = text[:at]
    return not before or before[-1] in _BEFORE_DAYS or before.endswith((*ADOPTED_AS, *PUBLISHED_AS))


def _step(text: str, start: int, end: int, year: str) -> AdoptionStep | None:
    span = day_at_start(text[start:end], year)
    if span is None:
        return None
    words = text[start + span.end : end]
    bare = words.rstrip("，,；;、（( \u3000）)。根据经")
    name, action = _name_and_action(bare)
    if not action or len(name) > _LONGEST_NAME or ("年" in name and "月" in name):
        return None
    begins = start + span.end + words.find(name) if name else start + span.end
    body, session, is_concluded = body_and_session(name)
    if not body and action not in PUBLISHED_AS:
        return None
    return AdoptionStep(
        span.day,
        start,
        start + span.end,
        body,
        session,
        (begins, begins + len(name)),
        action,
        start + span.end + len(bare),
        is_concluded,
    )


def _name_and_action(words: str) -> tuple[str, str]:
    """Return the meeting that is named, and what it did: 审议并原则通过; nothing where it is no step."""
    known = (*ADOPTED_AS, *PUBLISHED_AS)
    at = words.rfind(_MEETING) + len(_MEETING)
    behind = words[at:].strip("，, 上") if at >= len(_MEETING) else ""
    if behind and len(behind) <= _LONGEST_ACTION and behind.endswith(known):
        return words[:at], behind
    action = next((word for word in known if words.endswith(word)), "")
    return words.removesuffix(action).strip("，, ") if action else "", action


def body_and_session(name: str) -> tuple[str, str, bool]:
    """Return the meeting and its number of what a step names, and whether the meeting is concluded.

    第38次主任会议: 主任会议, 第38次. 示例县第十八届人大常委会第二十九次会议: 常委会会议, all of it.
    """
    before, sign, behind = name.rpartition("次")
    if not sign:
        return name, "", False
    if behind not in {"会议", "全体会议", "全会", ""}:
        return behind, before + sign, False
    if any(word in name for word in _OF_COMMITTEE):
        return ("主任会议" if "主任" in name else "常委会会议"), name, False
    if any(word in name for word in _OF_CONGRESS):
        return "人代会", name, False
    return "常委会会议", name, True


def _put(paragraph: TextParagraph, steps: Sequence[AdoptionStep], mapping: FoundMapping) -> None:
    for step in steps:
        if step.action in PUBLISHED_AS and not step.body:
            mapping.put("published", *paragraph.cut(step.start, step.end), text=step.day)
            continue
        found = mapping.add("adopted")
        found.put("date", *paragraph.cut(step.start, step.day_end), text=step.day)
        name = paragraph.cut(*step.name)
        if step.body:
            found.put("body", *name, text=step.body)
        if step.session:
            found.put("session", *name, text=step.session)
        found.put("action", *paragraph.cut(step.end - len(step.action), step.end))
        if step.is_concluded:
            found.check("body", _BODY_CONCLUDED, paragraph.first.place)


def _compute_signs(paragraph: TextParagraph, mapping: FoundMapping, accounting: Accounting) -> None:
    """Note what stands between the steps, where that is nothing but signs."""
    used = {
        (clipping.passage.number, at)
        for clipping in mapping.clippings()
        for at in range(clipping.start, clipping.end)
    }
    for passage in paragraph.passages:
        for at, sign in enumerate(passage.text):
            if (passage.number, at) not in used and sign in "（(）)，,；;、。【】经":
                accounting.computed(Clipping(passage, at, at + 1), _SIGNS)
