"""Punctuation in Chinese text, as rules about plans judge it."""

from collections.abc import Iterator

from npc.docx_check.finding import Asked, Found, Subject
from npc.docx_check.kinds import Kind
from npc.rules.word_file import RULES
from npc.rules.wording.widths import wrong_signs
from npc.text import Text

PUNCTUATION = RULES["word-punctuation"]
_SIGNS = frozenset(',;:?!()".')


def check(subject: Subject) -> Iterator[Found]:
    """Find half-width signs that belong to Chinese, once a paragraph."""
    for one in subject.all_told:
        # A number in front of a heading, or of an annex, is judged where headings and annexes are.
        unlikely = one.kind in {Kind.BLANK, Kind.HEAD} or len(one.words) > _LONGEST
        if unlikely or _SIGNS.isdisjoint(one.words):
            continue
        changes = [each for each in wrong_signs(one.paragraph.text) if each[0] > _NUMBER_ENDS]
        if not changes:
            continue
        start, end, full = changes[0]
        sign = one.paragraph.text[start]
        yield Found(
            PUNCTUATION,
            Asked("", "practice"),
            Text("half-width “{sign}” in Chinese text", "中文里用了半角“{sign}”").format(sign=sign),
            Text("write “{full}”", "改为全角“{full}”").format(full=full)
            if full
            else Text("write “ and ” in pairs", "改为成对的中文引号“”"),
            one.paragraph,
            one.paragraph.text[max(0, start - 4) : end + 4],
        )


_NUMBER_ENDS = 5
_LONGEST = 10_000
"""Characters of a paragraph that people write; to judge brackets takes the square of it."""
