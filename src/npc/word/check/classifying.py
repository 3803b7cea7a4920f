"""What each paragraph of an official document is: the first row of a table whose sign it bears."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from npc.word.check.context import FEWEST_NAMES, TITLES, Candidate, Memory, all_below
from npc.word.check.document import Paragraph, WordFile
from npc.word.check.kinds import HEADINGS, Kind, OfficialPart
from npc.word.check.lines import (
    is_entry,
    is_issue,
    is_line_of_form,
    is_part,
    is_part_of_annex,
    is_part_of_review,
    names_in,
    plain,
)
from npc.word.check.signs import (
    DATE,
    DOCUMENT_NUMBER,
    ENTRY,
    LONGEST_LINE,
    LONGEST_NAME,
    LONGEST_TITLE,
    MARK,
    MONTH,
    NOTE,
    ends_in_date,
    in_brackets,
    is_above,
    is_address,
    is_arabic,
    is_at_edge,
    is_draft,
    is_imprint,
    is_large,
    is_sentence,
    is_signature,
    is_small,
    level,
    looks_like_title,
    may_sign,
    names_recipients,
    opens_brackets,
)


def parts_of(file: WordFile) -> list[OfficialPart]:
    """Return what each paragraph is, in order."""
    memory = Memory(_first_title(file.paragraphs), _cover(file.paragraphs))
    found = []
    for paragraph, below in zip(file.paragraphs, all_below(file.paragraphs), strict=True):
        kind = _kind(memory, Candidate(paragraph, paragraph.words, below))
        memory.keep(paragraph, kind)
        found.append(OfficialPart(paragraph, kind))
    return found


def _first_title(paragraphs: Sequence[Paragraph]) -> int:
    """Return the number of the first paragraph that looks like a title, with no text above it; 0 for none."""
    for paragraph in paragraphs:
        words = paragraph.words
        if not words or is_above(paragraph):
            continue
        if paragraph.table is not None or is_sentence(words) or level(words):
            return 0
        if looks_like_title(paragraph):
            return paragraph.number
    return 0


def _cover(paragraphs: Sequence[Paragraph]) -> int:
    """Return the number of the last paragraph of a cover: a page of a few lines, and a title on the next."""
    end = next((at for at, each in enumerate(paragraphs) if at and each.begins_page), 0)
    page = [each for each in paragraphs[:end] if each.words]
    after = next((each for each in paragraphs[end:] if each.words), None)
    is_text = any(
        is_sentence(each.words) or level(each.words) or each.table is not None for each in page
    )
    if not page or after is None or is_text or len(page) > _MOST_OF_COVER:
        return 0
    begins = looks_like_title(after) and after.begins_page
    return end if begins and any(map(is_large, page)) else 0


_MOST_OF_COVER = 8
"""Lines of a cover: who, what, when, for which session."""


def _kind(memory: Memory, candidate: Candidate) -> Kind:
    if candidate.paragraph.table is not None:
        return Kind.TABLE
    if not candidate.words:
        return Kind.BLANK
    if candidate.paragraph.number <= memory.cover:
        return Kind.OTHER
    return next((kind for sign, kind in _TABLE if sign(memory, candidate)), Kind.BODY)


# What is not measured: contents, notes of tables, lists of names.


def _is_contents(_: Memory, candidate: Candidate) -> bool:
    return candidate.paragraph.is_contents or is_entry(candidate.words)


def _is_mark_within_annex(_: Memory, candidate: Candidate) -> bool:
    return candidate.paragraph.begins_page and is_part_of_annex(candidate.words)


def _is_unit(_: Memory, candidate: Candidate) -> bool:
    """单位：万元, above a table or small."""
    begins = candidate.words.strip("（()").startswith(("单位：", "单位:", "计量单位"))
    return begins and (candidate.below.in_table or is_small(candidate.paragraph))


def _is_line_of_form(memory: Memory, candidate: Candidate) -> bool:
    above_table = candidate.below.in_table and is_at_edge(candidate.paragraph)
    is_line = is_line_of_form(candidate.words, above_table=above_table)
    return memory.awaits is Kind.BODY and is_line


def _is_below_imprint(memory: Memory, candidate: Candidate) -> bool:
    if not memory.in_imprint or len(candidate.words) > LONGEST_NAME:
        return False
    begins = (
        candidate.paragraph.begins_page or level(candidate.words) or is_imprint(candidate.words)
    )
    return not (
        begins or looks_like_title(candidate.paragraph) or _is_annex_mark(memory, candidate)
    )


def _is_table_note(memory: Memory, candidate: Candidate) -> bool:
    """A note below a table; what follows in the same small letters goes on with it."""
    return memory.begins_note(candidate.paragraph) or memory.is_in_note(candidate.paragraph)


def _is_list_of_names(memory: Memory, candidate: Candidate) -> bool:
    """A line of names, or the heading at the edge that stands above such lines; the last may be short."""
    is_named = names_in(candidate.words) >= (1 if memory.in_names else FEWEST_NAMES)
    is_headed = names_in(candidate.below.words) >= FEWEST_NAMES and is_at_edge(candidate.paragraph)
    is_of_list = is_named or (is_headed and may_sign(candidate.words))
    return is_of_list and not is_large(candidate.paragraph)


def _is_title_of_part(memory: Memory, candidate: Candidate) -> bool:
    """2024年工作总结, centred in a review below its own title, in whatever font and size."""
    last = memory.last_title
    if last is None or candidate.paragraph.begins_page or not candidate.is_centred:
        return False
    return candidate.paragraph.style == "部分标题" or is_part_of_review(candidate.words)


# Annexes and further lines of titles.


def _is_large_line_of(kind: Kind) -> "_Sign":
    """Make the sign of a line right below a title that is as large: 2025年工作要点 below 示例县人大常委会."""

    def is_large_line(memory: Memory, candidate: Candidate) -> bool:
        last, paragraph = memory.last_title, candidate.paragraph
        if memory.last is not kind or last is None or last.number != paragraph.number - 1:
            return False
        is_text = is_sentence(candidate.words) or level(candidate.words)
        is_apart = last.shape.after + paragraph.shape.before > _APART
        is_other = is_apart or paragraph.begins_page or in_brackets(candidate.words)
        return is_large(paragraph) and not (is_text or is_other)

    return is_large_line


_APART = 6.0
"""Points between two lines from which they are not of one title."""


def _is_annex_mark(memory: Memory, candidate: Candidate) -> bool:
    """An annex mark is told from the annex note: it stands alone, or begins a page."""
    match = MARK.match(candidate.words)
    if not match:
        return False
    rest, style = candidate.words[match.end() :].strip(), candidate.paragraph.style
    starts = candidate.paragraph.begins_page or "annex" in style or "附件标识" in style
    if plain(candidate.words)[:2] != "附件":
        is_second = memory.has_mark and "表" in match[0]  # a table of an annex
        return starts and bool(match[1]) and not is_second and (not rest or bool(match[2]))
    if not rest:
        return bool(not match[2]) or starts or memory.has_note
    is_after_note = memory.has_note and memory.last is not Kind.BODY
    return bool(match[2]) and len(rest) < LONGEST_TITLE and (starts or is_after_note)


def _goes_on_with(kind: Kind) -> "_Sign":
    """Make the sign of the next line of a title: set as the line above."""

    def goes_on(memory: Memory, candidate: Candidate) -> bool:
        paragraph, last = candidate.paragraph, memory.last_title
        if memory.last is not kind or last is None or paragraph.begins_page:
            return False
        if in_brackets(candidate.words) or level(candidate.words):
            return False
        mine, its = paragraph.letters, last.letters
        alike = mine is not None and its is not None and mine[:3] == its[:3]
        both_centred = candidate.is_centred and last.shape.alignment == "center"
        return alike and both_centred and paragraph.style == last.style

    return goes_on


def _names_annex(memory: Memory, candidate: Candidate) -> bool:
    is_text = (
        level(candidate.words) or is_sentence(candidate.words) or DATE.fullmatch(candidate.words)
    )
    return memory.awaits is Kind.ANNEX_TITLE and not is_text


# What stands below or above the text.


def _is_imprint(_: Memory, candidate: Candidate) -> bool:
    return is_imprint(candidate.words)


def _begins_second_document(memory: Memory, candidate: Candidate) -> bool:
    is_head = is_above(candidate.paragraph) or DOCUMENT_NUMBER.fullmatch(candidate.words)
    return memory.awaits is not Kind.TITLE and candidate.paragraph.begins_page and bool(is_head)


def _is_above_title(memory: Memory, candidate: Candidate) -> bool:
    if memory.awaits is not Kind.TITLE:
        return False
    words, is_headed = candidate.words, memory.last is Kind.HEAD
    if is_above(candidate.paragraph) or DOCUMENT_NUMBER.fullmatch(words.split("签发人")[0].strip()):
        return True
    if is_issue(words) or is_draft(words) or (is_headed and ends_in_date(words)):
        return True
    is_label = candidate.paragraph.number < memory.first_title and (
        not candidate.is_centred or is_headed
    )
    return is_label and not is_large(candidate.paragraph)


def _is_title(memory: Memory, candidate: Candidate) -> bool:
    """The first text that may be one; further on, what is set as one."""
    if memory.awaits is not Kind.TITLE:
        return looks_like_title(candidate.paragraph)
    is_text = is_sentence(candidate.words) or level(candidate.words)
    return not is_text and len(candidate.words) <= LONGEST_TITLE


# What stands between title and text.


def _follows_title(memory: Memory) -> bool:
    return memory.last in TITLES or memory.last is Kind.ADOPTION


def _is_bracketed(memory: Memory, candidate: Candidate) -> bool:
    is_next = memory.awaits is not Kind.TITLE and _follows_title(memory)
    opens = opens_brackets(candidate.words, candidate.below.words)
    return is_next and (in_brackets(candidate.words) or opens)


def _goes_on_with_brackets(memory: Memory, candidate: Candidate) -> bool:
    """The second line of an adoption note: what the line above opened ends here."""
    last = memory.last_adoption
    return memory.last is Kind.ADOPTION and opens_brackets(last, candidate.words)


def _is_bracketed_label(memory: Memory, candidate: Candidate) -> bool:
    return _is_bracketed(memory, candidate) and (
        is_draft(candidate.words) or is_issue(candidate.words)
    )


def _is_day_of_speech(memory: Memory, candidate: Candidate) -> bool:
    """The day of a speech below its title, which is no 成文日期."""
    is_day = candidate.is_centred and DATE.fullmatch(candidate.words) is not None
    return _is_between(memory) and is_day


def _is_recipients(memory: Memory, candidate: Candidate) -> bool:
    is_named = _follows_title(memory) and names_recipients(candidate.words)
    is_placed = is_named or is_at_edge(candidate.paragraph)
    return _is_between(memory) and is_address(candidate.words) and is_placed


def _is_between(memory: Memory) -> bool:
    is_below = _follows_title(memory) or memory.is_below_title
    return memory.awaits is not Kind.TITLE and is_below


# What stands in the text, and below it.


def _is_annex_note(_: Memory, candidate: Candidate) -> bool:
    return NOTE.match(candidate.words) is not None and len(candidate.words) < LONGEST_TITLE


def _goes_on_with_note(memory: Memory, candidate: Candidate) -> bool:
    is_next = memory.last in {Kind.ANNEX_NOTE, Kind.ANNEX_NOTE_NEXT}
    is_entry_of_note = (
        ENTRY.match(candidate.words) and is_arabic(candidate.words) == memory.is_arabic
    )
    return is_next and bool(is_entry_of_note)


def _begins_as(kind: Kind) -> "_Sign":
    return lambda _, candidate: level(candidate.words) is kind


def _is_date(memory: Memory, candidate: Candidate) -> bool:
    is_month = memory.last is Kind.SIGNATURE and MONTH.fullmatch(candidate.words)
    return bool(DATE.fullmatch(candidate.words) or is_month)


def _is_centred_text(_: Memory, candidate: Candidate) -> bool:
    return (
        candidate.is_centred
        and is_sentence(candidate.words)
        and len(candidate.words) > LONGEST_LINE
    )


def _is_centred_line(_: Memory, candidate: Candidate) -> bool:
    return candidate.is_centred


def _is_heading_of_part(_: Memory, candidate: Candidate) -> bool:
    return is_part(candidate.words) and len(candidate.words) <= LONGEST_LINE


def _is_signature(_: Memory, candidate: Candidate) -> bool:
    return candidate.below.is_dated and is_signature(candidate.paragraph, candidate.below.words)


def _is_undated_signature(_: Memory, candidate: Candidate) -> bool:
    return is_signature(candidate.paragraph, candidate.below.words)


_Sign: TypeAlias = Callable[[Memory, Candidate], bool]
_TABLE: tuple[tuple[_Sign, Kind], ...] = (
    (_is_contents, Kind.OTHER),
    (_is_mark_within_annex, Kind.OTHER),
    (_is_unit, Kind.OTHER),
    (_is_line_of_form, Kind.OTHER),
    (_is_below_imprint, Kind.OTHER),
    (_is_table_note, Kind.OTHER),
    (_is_list_of_names, Kind.OTHER),
    (_is_annex_mark, Kind.ANNEX_MARK),
    (_is_large_line_of(Kind.TITLE), Kind.TITLE),
    (_is_large_line_of(Kind.ANNEX_TITLE), Kind.ANNEX_TITLE),
    (_is_title_of_part, Kind.OTHER),
    (_goes_on_with(Kind.TITLE), Kind.TITLE),
    (_goes_on_with(Kind.ANNEX_TITLE), Kind.ANNEX_TITLE),
    (_names_annex, Kind.ANNEX_TITLE),
    (_is_imprint, Kind.IMPRINT),
    (_begins_second_document, Kind.HEAD),
    (_is_above_title, Kind.HEAD),
    (_is_title, Kind.TITLE),
    (_is_bracketed_label, Kind.OTHER),
    (_is_bracketed, Kind.ADOPTION),
    (_goes_on_with_brackets, Kind.ADOPTION),
    (_is_day_of_speech, Kind.OTHER),
    (_is_recipients, Kind.RECIPIENTS),
    (_is_annex_note, Kind.ANNEX_NOTE),
    (_goes_on_with_note, Kind.ANNEX_NOTE_NEXT),
    *((_begins_as(kind), kind) for kind in HEADINGS),
    (_is_date, Kind.DATE),
    (_is_centred_text, Kind.BODY),
    (_is_centred_line, Kind.OTHER),
    (_is_heading_of_part, Kind.OTHER),
    (_is_signature, Kind.SIGNATURE),
    (_is_undated_signature, Kind.OTHER),
)
"""In this order; what bears none of the signs is body."""
