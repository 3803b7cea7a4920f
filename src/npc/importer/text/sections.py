"""Sections of a text: headings, subsections, points and paragraphs, with how they are numbered."""

from collections.abc import Iterable, Sequence

from npc.importer.accounting import Accounting
from npc.importer.clippings import Clipping
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.text.leads import Leads, end_of_lead, leads_of
from npc.importer.text.numbers import FoundNumbering, numbering_of, wrong_numbers
from npc.importer.text.outline import roles_of
from npc.importer.text.paragraphs import joined, paragraphs_of
from npc.importer.text.parts import HeadingParts, PointParts, TextParts, Words
from npc.importer.text.title_lines import put_title_lines
from npc.kinds.points import CONTINUOUS, LINE_OF_ITS_OWN, RUN_IN, UNNUMBERED
from npc.messages import Message
from npc.originals.original import Block

NUMBER_OF_HEADING = Message("number of a heading", "标题序号")
_NUMBER_OF_POINT = Message("number of a point", "要点序号")
_STOP = Message("full stop behind a heading or lead", "标题、首句后的句号")
OPEN = "待填"
_NO_HEADING = Message(
    "the original has no headings: what this part is called must be filled in",
    "原文没有分部分的标题，请填写",
)
_SHORT = Message(
    "lines without numbers are taken for headings because they are short",
    "标题没有序号，按单独成行的短句认出，请核对",
)
NO_HEADINGS = Message(
    "no heading was found: all of the text stands in the preamble",
    "没有找到“一、”这样的标题，全部文字放在引言里，请分开",
)
_GUESSED = Message(
    "{count} leads are not bold in the original: the first sentence is taken for one",
    "{count}个要点的首句在原文中没有加粗，按第一个句号前的文字作首句",
)
_LEADING = ("如下", "附后", "见附表", "见下表")
_LONGEST_LEAD = 500
"""Characters of what leads to tables."""
LONGEST_PREAMBLE = 1500
"""Characters of the longest preamble that offices write; more is a text whose headings were not seen."""
_TOO_LONG = Message(
    "the preamble has more than {most} characters: a heading may have been missed",
    "引言超过{most}字，可能有标题没有认出",
)


def sections_of(
    blocks: Iterable[Block],
    mapping: FoundMapping,
    accounting: Accounting,
    preamble: str = "preamble",
) -> None:
    """Read a text into a mapping: its preamble, its sections, and how they are numbered.

    Args:
        blocks: The text, without title, adoption, signature and annex note.
        mapping: What gets the keys.
        accounting: What is told of the numbers.
        preamble: The key of what stands before the first heading.

    """
    paragraphs = paragraphs_of(blocks)
    roles = roles_of(paragraphs)
    parts = TextParts(paragraphs, roles)
    leads = leads_of(parts.sections)
    numbering = numbering_of(parts)
    styles = [_style_of_leads(section, leads) for section in parts.sections]
    usual = _usual_leads(styles)
    if parts.sections:
        _put_styles(parts, numbering, usual, mapping)
    put_paragraphs(mapping, preamble, parts.before)
    _check_preamble(parts, mapping, preamble)
    for section, own, style in zip(parts.sections, numbering.of_sections, styles, strict=True):
        found = mapping.add("sections")
        _put_heading(section, found, leads, accounting)
        if own and own != numbering.usual:
            found.put_known("numbering", own)
        if style not in {usual, None}:
            found.put_known("lead-style", style)
    _check(parts, numbering, leads, mapping)
    if roles.headings_are_short:
        mapping.check("sections", _SHORT)


def _put_styles(
    parts: TextParts, numbering: FoundNumbering, usual_leads: str, mapping: FoundMapping
) -> None:
    headings = [each for each in parts.headings if each.text]
    if any(each.paragraph is not None and each.paragraph.number is None for each in parts.sections):
        mapping.put_known("headings", UNNUMBERED)
    elif headings and sum(each.runs_in for each in headings) * 2 > len(headings):
        mapping.put_known("headings", RUN_IN)
    if parts.points and numbering.usual != CONTINUOUS:
        mapping.put_known("numbering", numbering.usual)
    if usual_leads == LINE_OF_ITS_OWN:
        mapping.put_known("lead-style", LINE_OF_ITS_OWN)


def _usual_leads(styles: Sequence[str | None]) -> str:
    """Return where most sections have their leads."""
    is_line = styles.count(LINE_OF_ITS_OWN) > styles.count(RUN_IN)
    return LINE_OF_ITS_OWN if is_line else RUN_IN


def _style_of_leads(section: HeadingParts, leads: Leads) -> str | None:
    """Return where a section has its leads; None where it has none."""
    with_leads = [point for point in section.all_points if end_of_lead(leads, point)]
    if not with_leads:
        return None
    return LINE_OF_ITS_OWN if leads.is_line(with_leads[0]) else RUN_IN


def put_paragraphs(mapping: FoundMapping, key: str, paragraphs: Sequence[Words]) -> None:
    """Set a key to paragraphs; leave it out where there are none."""
    if paragraphs:
        text = "\n\n".join(map(joined, paragraphs))
        mapping.put(key, *(clipping for words in paragraphs for clipping in words), text=text)


def _put_heading(
    heading: HeadingParts, mapping: FoundMapping, leads: Leads, accounting: Accounting
) -> None:
    _put_title(heading, mapping, accounting)
    put_paragraphs(mapping, "text", heading.text)
    for point in heading.points:
        _put_point(point, mapping.add("points"), end_of_lead(leads, point), accounting)
    for subsection in heading.subsections:
        _put_heading(subsection, mapping.add("subsections"), leads, accounting)


def _put_title(heading: HeadingParts, mapping: FoundMapping, accounting: Accounting) -> None:
    if heading.paragraph is None:
        mapping.put_known("title", OPEN)
        mapping.check("title", _NO_HEADING)
        return
    if heading.paragraph.number:
        accounting.computed(heading.paragraph.number_clipping, NUMBER_OF_HEADING)
    if heading.more_lines:
        lines = (heading.title, *heading.more_lines)
        mapping.put_texts("title-lines", *(FoundValue(joined(line), line) for line in lines))
    elif heading.runs_in or not put_title_lines(mapping, heading.title):
        mapping.put("title", *heading.title, text=joined(heading.title).rstrip("。"))
    accounting.all_computed(heading.stop, _STOP)
    if heading.text and heading.runs_in:
        _compute_stop(heading.text[0][0], accounting)


def _compute_stop(text: Clipping, accounting: Accounting) -> None:
    """Note the full stop before a text, which npc prints behind a heading or lead."""
    at = text.start - 1
    if at >= 0 and text.passage.text[at] == "。":
        accounting.computed(Clipping(text.passage, at, at + 1), _STOP)


def _put_point(point: PointParts, mapping: FoundMapping, end: int, accounting: Accounting) -> None:
    paragraph = point.paragraph
    if paragraph.number:
        accounting.computed(paragraph.number_clipping, _NUMBER_OF_POINT)
    words = paragraph.words
    texts = list(point.more)
    if end:
        lead = paragraph.cut(0, end)
        mapping.put("lead", *lead, text=joined(lead).rstrip("。"))
        start = end + 1 if words[end : end + 1] == "。" else end
        rest = paragraph.cut(start)
        accounting.all_computed(paragraph.cut(end, start), _STOP)
        if rest:
            texts.insert(0, rest)
    else:
        texts.insert(0, paragraph.cut(0))
    put_paragraphs(mapping, "text", texts)


def leads_to_tables(text: str) -> bool:
    """Return whether a text is nothing but what stands before tables: 现将全年主要工作安排如下。"""
    return len(text) <= _LONGEST_LEAD and text.rstrip("。：: ").endswith(_LEADING)


def _check_preamble(parts: TextParts, mapping: FoundMapping, preamble: str) -> None:
    text = mapping.text(preamble)
    is_all = preamble == "preamble" and not parts.sections
    if text and is_all and not leads_to_tables(text):
        mapping.check(preamble, NO_HEADINGS)
    elif len(text) > LONGEST_PREAMBLE and parts.sections:
        mapping.check(preamble, _TOO_LONG.format(most=LONGEST_PREAMBLE))


def _check(
    parts: TextParts, numbering: FoundNumbering, leads: Leads, mapping: FoundMapping
) -> None:
    if leads.guessed:
        mapping.check("sections", _GUESSED.format(count=leads.guessed))
    for wrong in wrong_numbers(parts, numbering):
        mapping.check("sections", wrong.why, wrong.place)
