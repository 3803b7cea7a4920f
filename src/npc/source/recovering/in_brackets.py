"""Slips within brackets that only the trial shows: signs that may part, values that need quotes, brackets left open."""

import re
from collections.abc import Iterator

from npc.source.recovering import sayings
from npc.source.recovering.brackets import PAIRS, Brackets, closing
from npc.source.recovering.cuts import Cut
from npc.source.recovering.flows import before_blanks
from npc.source.recovering.known_keys import english_keys
from npc.source.recovering.repair import Repair, SlipSaying
from npc.source.recovering.rows import BLANKS, LineRole, MeantLine, key_at, skip_blanks
from npc.source.recovering.trouble import Trouble

_LONGEST_BEFORE = 1_000
"""Characters before a place in which its value begins."""
_NEXT_KEY = re.compile(r"(?<=[ \t,，])[\w-]{1,30}:[ \t]")
_MARK = re.compile(r"\[\^[^\[\]\s]{1,80}\]")


def of_flow(trouble: Trouble) -> Iterator[Repair]:
    """Yield what may be wrong where libyaml was within brackets."""
    if "flow" not in trouble.context or trouble.context_at < 0:
        yield from _extra(trouble)
        return
    row = _opening_row(trouble)
    found = closing(trouble.text, row.value, row.level if row.colon >= 0 else row.column)
    if trouble.text[row.value : row.value + 1] not in PAIRS or not found.signs:
        row, found = trouble.row, closing(trouble.text, trouble.context_at, -1)
    if not found.is_closed and trouble.at >= found.end:
        yield from _unclosed(trouble, row, found)
        return
    yield from _commas(trouble.text, found)
    yield from _empty(trouble.text, found)
    yield from _values(trouble, found)
    yield from _unclosed(trouble, row, found)


def _opening_row(trouble: Trouble) -> MeantLine:
    """Return the line on which the outermost brackets around the place open."""
    number = trouble.number_at(trouble.context_at)
    while number > 0 and trouble.rows[number].role is LineRole.INSIDE:
        number -= 1
    return trouble.rows[number]


def _extra(trouble: Trouble) -> Iterator[Repair]:
    at, text = trouble.at, trouble.text
    if text[at : at + 1] in ("]", "}") and text[:at].rstrip()[-1:] in ("]", "}", '"', "'"):
        yield Repair(sayings.EXTRA_BRACKET, at, at + 1, (Cut(at, at + 1, ""),), is_sure=False)


def _commas(text: str, found: Brackets) -> Iterator[Repair]:
    """Yield all wide commas that part a list, or one before something like a key."""
    for sign in found.signs:
        if sign.sign not in "，、；;":
            continue
        behind = skip_blanks(text, sign.at + 1, len(text))
        key = key_at(text, sign.at + 1)
        if sign.within == "[" or (key and key["colon"] in ":："):
            yield Repair(
                sayings.COMMA, sign.at, sign.at + 1, (Cut(sign.at, behind, ", "),), key is not None
            )


def _empty(text: str, found: Brackets) -> Iterator[Repair]:
    """Yield commas before which nothing stands."""
    for sign in found.signs:
        if sign.sign == "," and before_blanks(text, sign.at) in ",[{":
            end = skip_blanks(text, sign.at + 1, len(text))
            yield Repair(
                sayings.TWO_COMMAS, sign.at, sign.at + 1, (Cut(sign.at, end, ""),), is_sure=False
            )


def _values(trouble: Trouble, found: Brackets) -> Iterator[Repair]:
    """Yield the value at the place put in quotes, or parted from the key that follows."""
    text, at = trouble.text, trouble.at
    line_start = text.rfind("\n", 0, at) + 1
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    limit = min(found.end, line_end) if found.end > at else line_end
    start = _value_start(text, max(found.start + 1, line_start, at - _LONGEST_BEFORE), at)
    following = list(_NEXT_KEY.finditer(text, start, limit))
    known = next((match for match in following if match.group()[:-2] in english_keys()), None)
    if known and text[: known.start()].rstrip()[-1:] not in (",", "{", "["):
        cut = Cut(len(text[: known.start()].rstrip()), known.start(), ", ")
        yield Repair(sayings.NO_COMMA, known.start(), known.end() - 1, (cut,))
    end = known.start() if known else limit
    end = len(text[:end].rstrip(BLANKS + ",，")) if known else _value_end(text, start, end)
    inner = text[start:end]
    if not inner.strip() or inner[0] in "\"'":
        return
    saying: SlipSaying = sayings.NOTE_MARK if _MARK.search(inner) else sayings.IN_BRACKETS
    saying = sayings.COLON_IN_VALUE if ": " in inner else saying
    is_sure = "," not in inner or saying is sayings.NOTE_MARK
    doubled = (Cut(each, each, "'") for each in range(start, end) if text[each] == "'")
    yield Repair(
        saying, start, end, (Cut(start, start, "'"), *doubled, Cut(end, end, "'")), is_sure
    )


def _value_start(text: str, first: int, at: int) -> int:
    """Return where the value begins that an offset lies in or behind: behind a comma, a bracket or the colon of a key."""
    start = first
    here = first
    while here < at:
        key = key_at(text, here)
        if key and key["colon"] == ":" and key.end() <= at and key.end() > key.start("colon") + 1:
            start = key.end()
        else:
            start = skip_blanks(text, here, at)
        comma = min(
            (found for found in (text.find(sign, start, at) for sign in ",{") if found >= 0),
            default=-1,
        )
        if comma < 0:
            break
        here = comma + 1
    return start


def _value_end(text: str, start: int, limit: int) -> int:
    """Return where a value ends: before a comma, or the brackets that close around it."""
    comma = text.find(",", start, limit)
    end = comma if comma >= 0 else limit
    stretch = text[start:end].rstrip(BLANKS)
    while (
        stretch
        and stretch[-1] in "]}"
        and stretch.count("[") + stretch.count("{") < (stretch.count("]") + stretch.count("}"))
    ):
        stretch = stretch[:-1].rstrip(BLANKS)
    return start + len(stretch)


def _unclosed(trouble: Trouble, row: MeantLine, found: Brackets) -> Iterator[Repair]:
    """Yield the closing of brackets at the end of their line."""
    if found.is_closed:
        return
    text, opened = trouble.text, list[str]()
    for sign in found.signs:
        if sign.sign in PAIRS:
            opened.append(PAIRS[sign.sign])
        elif sign.sign in "]}｝］】" and opened:
            opened.pop()
    comment = text.find(" #", found.start, found.end)
    end = len(text[: comment if comment >= 0 else found.end].rstrip(BLANKS + "\r"))
    behind = trouble.behind(row)
    is_sure = behind is None or (behind.role is LineRole.ROW and behind.level <= row.level)
    cut = Cut(end, end, "".join(reversed(opened)))
    yield Repair(
        sayings.OPEN_BRACKET, found.start, found.start + 1, (cut,), is_sure and comment < 0
    )
