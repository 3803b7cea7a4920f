"""The annex note and the annexes: how they are written, and that they agree."""

from collections.abc import Iterator

from npc.genre.lexicon.numerals import ONE_TO_NINE
from npc.genre.numerals import HALF_WIDTH
from npc.layout.measures import MEASURES
from npc.messages import Message
from npc.records import NamedTuple
from npc.word.check.checks.blanks import HALF_LINE, blank_above, blank_lines
from npc.word.check.checks.placing import first_line, indented
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import TEXT, Kind, OfficialPart
from npc.word.check.lines import plain
from npc.word.check.rules import BY_NAME
from npc.word.check.signs import ENTRY, MARK, NOTE, is_draft

NOTE_FORM, MARK_FORM, NAME = (
    BY_NAME[name] for name in ("annex-note", "annex-mark-form", "annex-name")
)
_POINTS = "，。；、：,.;:"
_NEAR, _LESS = 0.4, -0.3
"""Lines and characters by which places may differ."""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Judge the annex note, the marks, and whether they say the same."""
    yield from _note(subject)
    yield from _marks(subject)
    yield from _names(subject)


def _note(subject: Subject) -> Iterator[WordFinding]:
    for note in subject.of(Kind.ANNEX_NOTE):
        head = NOTE.match(note.words)
        written = head[0] if head else ""
        if written != "附件：":
            yield _wrong_note(note, "附件：", written)
        yield from _place(subject, note)
    yield from _under(subject)
    yield from _entry_numbers(subject)
    for part in subject.of(Kind.ANNEX_NOTE, Kind.ANNEX_NOTE_NEXT):
        if part.words[-1] in _POINTS and not NOTE.fullmatch(part.words):
            yield _marked_end(part)


def _lacks_note(subject: Subject, mark: OfficialPart) -> bool:
    """Return whether a signed document stands above an annex, which is not what it hands on: 现将……印发给你们."""
    above = subject.parts[: mark.paragraph.number - 1]
    texts = [part.words for part in above if part.kind in TEXT]
    is_signed = any(part.kind in {Kind.SIGNATURE, Kind.DATE} for part in above)
    return (
        is_signed and bool(texts) and not any(word in text for text in texts for word in _HANDED_ON)
    )


_HANDED_ON = ("印发", "转发", "附后", "附上", "公布")


def _no_note(mark: OfficialPart) -> WordFinding:
    return WordFinding(
        NOTE_FORM,
        Requirement("7.3.4", "usual"),
        Message(
            "an annex follows that no annex note below the text names",
            "文后有附件，正文下没有附件说明",
        ),
        Message(
            "write 附件： and its name one line below the text",
            "请在正文下空一行、左空二字，写“附件：名称”",
        ),
        mark.paragraph,
    )


def _place(subject: Subject, part: OfficialPart) -> Iterator[WordFinding]:
    """Judge the indent of the annex note, and what is blank above it."""
    left, above = (subject.profile.number(f"annex-note.{name}") for name in ("left", "above"))
    found, requirement = first_line(part.paragraph), Requirement.by(MEASURES["annex-note.left"])
    if abs(found - left) > _NEAR:
        message = Message(
            "the annex note should begin {left} characters in, and begins {found}",
            "附件说明应左空{left}字，现{found}",
        ).format(left=f"{left:g}", found=indented(found))
        hint = Message(f"indent it by {left:g} characters", f"请左缩进{left:g}字符")
        yield WordFinding(NOTE_FORM, requirement, message, hint, part.paragraph)
    if blank_above(subject, part) < above - HALF_LINE:
        message = Message(
            f"{above:g} blank lines should stand above the annex note", f"附件说明上应空{above:g}行"
        )
        hint = Message(f"leave {above:g} lines blank below the text", f"请在正文下空{above:g}行")
        yield WordFinding(NOTE_FORM, requirement, message, hint, part.paragraph)


def _under(subject: Subject) -> Iterator[WordFinding]:
    """Find further entries of the annex note that begin left of the first number."""
    left = subject.profile.number("annex-note.left")
    head = ""
    for part in subject.of(Kind.ANNEX_NOTE, Kind.ANNEX_NOTE_NEXT):
        head = part.words if part.kind is Kind.ANNEX_NOTE else head
        if part.words == head or NOTE.fullmatch(head):
            continue  # the first number stands on a line of its own
        if "\t" not in part.paragraph.text and first_line(part.paragraph) < left + _UNDER:
            message = Message(
                "further numbers of the annex note should stand under the first one",
                "附件说明第二项起应与第一项的序号对齐",
            )
            place = left + _HEAD
            hint = Message(f"indent it by {place:g} characters", f"请左缩进{place:g}字符")
            yield WordFinding(
                NOTE_FORM, Requirement("7.3.4", "usual"), message, hint, part.paragraph
            )


def _marked_end(part: OfficialPart) -> WordFinding:
    mark = part.words[-1]
    message = Message(
        "the name of an annex should end without “{mark}”", "附件名称后不加标点，现有“{mark}”"
    )
    hint = Message("delete it", "请删去")
    return WordFinding(
        NOTE_FORM, Requirement("7.3.4"), message.format(mark=mark), hint, part.paragraph, mark
    )


_HEAD, _UNDER = 3, 1.6
"""Characters of 附件：, and what a number under the first one is indented by at least."""


def _entry_numbers(subject: Subject) -> Iterator[WordFinding]:
    for entry in _entries(subject):
        if entry.number and not entry.number.isdigit():
            message = Message(
                "annexes should have Arabic numbers, and this one has “{found}”",
                "附件顺序号应用阿拉伯数字，现为“{found}”",
            ).format(found=entry.number)
            hint = Message("write 附件：1. and so on", "写作“附件：1. ……”")
            yield WordFinding(NOTE_FORM, Requirement("7.3.4"), message, hint, entry.part.paragraph)
        elif entry.mark not in {"", ".", "\uff0e"}:
            right, written = f"{entry.number}.", entry.number + entry.mark
            message = Message(
                "the number of an annex should be written “{right}”, and is “{written}”",
                "附件顺序号应写作“{right}”，现为“{written}”",
            ).format(right=right, written=written)
            hint = Message("write “{right}”", "改为“{right}”").format(right=right)
            yield WordFinding(
                NOTE_FORM,
                Requirement("7.3.4", "usual"),
                message,
                hint,
                entry.part.paragraph,
                written,
            )


def _wrong_note(part: OfficialPart, right: str, written: str) -> WordFinding:
    return WordFinding(
        NOTE_FORM,
        Requirement("7.3.4"),
        Message(
            "the annex note should begin “{right}”, and begins “{written}”",
            "附件说明应以“{right}”开头，现为“{written}”",
        ).format(right=right, written=written),
        Message("write 附件：1. and the name", "写作“附件：1. 名称”；只有一个附件的写“附件：名称”"),
        part.paragraph,
        written,
    )


class _Annex(NamedTuple):
    mark: OfficialPart
    number: str
    title: str
    """Nothing where there is none."""
    below: str = ""
    """What stands in brackets below the title: （草案）, （试行）."""


def _annexes(subject: Subject) -> list[_Annex]:
    found: list[_Annex] = []
    for part in subject.parts:
        if part.kind is Kind.ANNEX_MARK:
            match = MARK.match(part.words)
            rest = part.words[match.end() :] if match else ""
            found.append(_Annex(part, match[1] if match else "", plain(rest)))
        elif part.kind is Kind.ANNEX_TITLE and found:
            found[-1] = found[-1]._replace(title=found[-1].title + plain(part.words))
        elif found and _is_below_title(subject, part):
            found[-1] = found[-1]._replace(below=plain(part.words))
    return found


def _is_below_title(subject: Subject, part: OfficialPart) -> bool:
    """Return whether words in brackets stand next below an annex title."""
    if (
        part.kind not in {Kind.ADOPTION, Kind.OTHER, Kind.TITLE}
        or part.words[0] + part.words[-1] != "（）"
    ):
        return False
    above = subject.above(part)
    return above is not None and above.kind is Kind.ANNEX_TITLE


def _marks(subject: Subject) -> Iterator[WordFinding]:
    for annex in _annexes(subject):
        mark = annex.mark
        right = f"附件{annex.number.translate(_ARABIC)}"
        if mark.words != right:
            yield WordFinding(
                MARK_FORM,
                Requirement("7.3.7"),
                Message(
                    "the annex mark should be “{right}” alone, and is “{found}”",
                    "附件标识应单独写“{right}”，现为“{found}”",
                ).format(right=right, found=mark.words),
                Message(
                    "put the title on the third line, and delete the colon",
                    "标识后不加冒号，附件标题另起，排在第三行",
                ),
                mark.paragraph,
            )
        if not _begins_page(subject, mark):
            message = Message("an annex should begin a new page", "附件应另面编排")
            hint = Message("put a page break before it", "请在其前插入分页符")
            yield WordFinding(MARK_FORM, Requirement("7.3.7"), message, hint, mark.paragraph)
    yield from _title_lines(subject)


def _begins_page(subject: Subject, part: OfficialPart) -> bool:
    """Return whether a paragraph is the first of its page, but for empty ones and 送审稿."""
    for at in range(part.paragraph.number - 1, -1, -1):
        paragraph = subject.file.paragraphs[at]
        is_above = paragraph.number < part.paragraph.number
        if is_above and paragraph.words and not is_draft(paragraph.words):
            return False
        if paragraph.begins_page:
            return True
    return True


def _title_lines(subject: Subject) -> Iterator[WordFinding]:
    last: OfficialPart | None = None
    measure, line = MEASURES["annex-title.line"], subject.profile.number("annex-title.line")
    for part in subject.parts:
        if part.kind is Kind.ANNEX_TITLE and last is not None and last.kind is Kind.ANNEX_MARK:
            blank = blank_above(subject, part)
            if not _LESS <= blank - (line - 2) <= _NEAR:
                yield WordFinding(
                    MARK_FORM,
                    Requirement.by(measure),
                    Message(
                        "the annex title should begin on line {line}, {wanted} blank below the mark, and {found}",
                        "附件标题应在第{line}行，与附件标识之间空{wanted}行，现{found}",
                    ).format(line=f"{line:g}", wanted=f"{line - 2:g}", found=blank_lines(blank)),
                    Message(
                        f"leave {line - 2:g} lines blank between them",
                        f"请在两者之间空{line - 2:g}行",
                    ),
                    part.paragraph,
                )
        if part.kind is not Kind.BLANK:
            last = part


_ARABIC = HALF_WIDTH | {
    ord(numeral): ord("0") + value for value, numeral in enumerate(ONE_TO_NINE, 1)
}


class _Entry(NamedTuple):
    part: OfficialPart
    number: str
    name: str
    mark: str = ""
    """What stands behind the number."""


def _entries(subject: Subject) -> list[_Entry]:
    found: list[_Entry] = []
    for part in subject.of(Kind.ANNEX_NOTE, Kind.ANNEX_NOTE_NEXT):
        words = part.words
        head = NOTE.match(words) if part.kind is Kind.ANNEX_NOTE else None
        words = words[head.end() :].strip() if head else words
        for line in words.split("\n"):
            entry = ENTRY.match(line.strip())
            name = line.strip()[entry.end() :] if entry else line.strip()
            number, mark = (entry[1], entry[0].strip()[-1]) if entry else ("", "")
            found.append(_Entry(part, number, plain(name).rstrip(_POINTS), mark))
    return found


def _names(subject: Subject) -> Iterator[WordFinding]:
    annexes, entries = _annexes(subject), _entries(subject)
    if annexes and not entries and _lacks_note(subject, annexes[0].mark):
        yield _no_note(annexes[0].mark)
    if not entries or not annexes:
        return
    if len(annexes) != len(entries):
        yield WordFinding(
            NAME,
            Requirement("7.3.7"),
            Message(
                f"the annex note names {len(entries)}, and {len(annexes)} follow",
                f"附件说明列有{len(entries)}个附件，文后实有{len(annexes)}个",
            ),
            Message("make both agree", "请核对附件说明和附件"),
            entries[0].part.paragraph,
        )
        return
    for entry, annex in zip(entries, annexes, strict=True):
        if annex.title and entry.name not in {annex.title, annex.title + annex.below}:
            yield WordFinding(
                NAME,
                Requirement("7.3.7"),
                Message(
                    "the annex is called “{title}”, and in the annex note “{name}”",
                    "附件标题为“{title}”，附件说明写作“{name}”",
                ).format(title=annex.title, name=entry.name),
                Message("give both the same words", "请改为一致"),
                annex.mark.paragraph,
            )
        number = annex.number.translate(_ARABIC)
        if entry.number.translate(_ARABIC) != number and (len(entries) > 1 or entry.number):
            yield WordFinding(
                NAME,
                Requirement("7.3.7"),
                Message(
                    "the annex is numbered “{mark}”, and in the annex note “{note}”",
                    "附件标识序号为“{mark}”，附件说明中为“{note}”",
                ).format(mark=number or "—", note=entry.number or "—"),
                Message("give both the same number", "请改为一致"),
                annex.mark.paragraph,
            )
