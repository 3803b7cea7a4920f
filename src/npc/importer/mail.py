"""E-mail around a paper that was pasted with it: its head, what is written to who gets it, and what it answers."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from npc.genre.lexicon.documents import (
    MAIL_CLOSINGS,
    MAIL_HEADS,
    MAIL_QUOTED,
    MAIL_SENDERS,
    MAIL_SEPARATORS,
)
from npc.importer.blocks import is_text, without_passages
from npc.importer.looks import ends_as_title, may_be_title_line
from npc.importer.site_lines import has_label
from npc.messages import Message
from npc.originals.original import Block, Grid, Passage
from npc.records import NamedTuple

MAIL = Message("head of an e-mail", "电子邮件的收发件人、主题、发送时间")
_FEWEST = 2
"""Lines of a head."""
_MOST_OF_LETTER = 15
"""Passages; what is longer is looked at as a paper."""
_LAST = 12
"""Passages at the end among which a greeting stands, and at the beginning a title."""
_GREETING = frozenset(("此致", "敬礼", "此致敬礼"))
_LETTERS = ("函", "信")
_SIGNS = "！!，,。 "
_QUOTES = (">", "＞")  # noqa: RUF001 - as programs for mail write them
_AROUND = "-－—_=─ *>"


class Mail(NamedTuple):
    """An original, parted into a paper and the e-mail around it."""

    rest: Sequence[Block]
    heads: Sequence[Passage] = ()
    letters: Sequence[Sequence[Passage]] = ()
    """What is written above and below the paper, each stretch for itself."""


def part_mail(blocks: Sequence[Block]) -> Mail:
    """Part a paper from the e-mail around it; without a head of one, all is the paper."""
    heads = frozenset(_heads(blocks))
    if not heads:
        return _without_greeting(blocks)
    letters = [[blocks[at] for at in stretch] for stretch in _stretches(_in_letters(blocks, heads))]
    taken = [
        [each for each in letter if isinstance(each, Passage)]
        for letter in letters
        if len(letter) <= _MOST_OF_LETTER
    ]
    found = [each for at, each in enumerate(blocks) if at in heads and isinstance(each, Passage)]
    without = {each.number for passages in (found, *taken) for each in passages}
    rest = without_passages(blocks, without)
    is_paper = any(isinstance(each, Grid) or each.text.strip() for each in rest)
    return Mail(rest, found, taken) if is_paper else Mail(blocks)


def _without_greeting(blocks: Sequence[Block]) -> Mail:
    """Part a text from 此致, 敬礼 below it, which are of none but a letter (函)."""
    last = [each for each in blocks[-_LAST:] if isinstance(each, Passage)]
    found = [each for each in last if _bare(each).strip(_SIGNS) in _GREETING]
    of_letter = any(_bare(each).endswith(_LETTERS) for each in blocks[:_LAST])
    if not found or of_letter:
        return Mail(blocks)
    return Mail(without_passages(blocks, {each.number for each in found}), letters=[found])


def _heads(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield where the lines of heads stand: several one below the other, who sent it among them."""
    for is_head, group in groupby(range(len(blocks)), lambda at: _labelled(blocks[at], MAIL_HEADS)):
        run = list(group)
        is_sent = any(_labelled(blocks[at], MAIL_SENDERS) for at in run)
        if is_head and len(run) >= _FEWEST and is_sent:
            yield from run
        elif not is_head:
            yield from (at for at in run if _parts_mails(blocks[at]))


def _labelled(block: Block, words: Iterable[str]) -> bool:
    return has_label(_bare(block), words)


def _bare(block: Block) -> str:
    return block.text.strip(" >＞*") if is_text(block) else ""  # noqa: RUF001 - see _QUOTES


def _parts_mails(block: Block) -> bool:
    return _bare(block).strip(_AROUND) in MAIL_SEPARATORS


def _in_letters(blocks: Sequence[Block], heads: frozenset[int]) -> Iterator[int]:
    """Yield where the passages of letters stand: behind a head up to a title, and below a paper from 此致 on."""
    begins = {at for at in range(len(blocks)) if at not in heads and _begins_paper(blocks, at)}
    if not begins:
        return
    is_letter = False
    for at in range(min(heads), len(blocks)):
        block = blocks[at]
        if at in heads:
            is_letter = True
        elif isinstance(block, Grid) or at in begins:
            is_letter = False
        elif is_letter or _closes(block):
            is_letter = is_letter or not _is_quoted(block)
            yield at


def _begins_paper(blocks: Sequence[Block], at: int) -> bool:
    """Whether a paper begins with a line that reads as a title, or with a table."""
    block = blocks[at]
    if isinstance(block, Grid):
        return True
    is_title = not _is_quoted(block) and may_be_title_line(block)
    below = blocks[at + 1] if at + 1 < len(blocks) else None
    return is_title and (ends_as_title(block.text) or isinstance(below, Grid))


def _closes(passage: Passage) -> bool:
    """Whether a line below a paper is one of the letter again: 此致, 敬礼！, or quoted from the mail before."""
    bare = passage.text.strip(_SIGNS)
    return bare in MAIL_CLOSINGS or bare.endswith(MAIL_QUOTED) or _is_quoted(passage)


def _is_quoted(block: Block) -> bool:
    return isinstance(block, Passage) and block.text.startswith(_QUOTES)


def _stretches(numbers: Iterable[int]) -> Iterator[list[int]]:
    """Yield numbers, those together that follow each other."""
    found: list[int] = []
    for number in numbers:
        if found and number != found[-1] + 1:
            yield found
            found = []
        found.append(number)
    if found:
        yield found
