"""First-line indents, and what is centred or begins at the edge."""

from collections.abc import Iterator

from npc.layout.measures import MEASURES
from npc.messages import Message
from npc.word.check.document import Paragraph
from npc.word.check.finding import SIDES, Requirement, Subject, WordFinding, rounded
from npc.word.check.kinds import TEXT, Kind, OfficialPart
from npc.word.check.lines import label
from npc.word.check.rules import BY_NAME

INDENT, ALIGNMENT, TAB = (
    BY_NAME[name] for name in ("first-line-indent", "alignment", "indent-by-tab")
)
_NEAR = 0.25
"""Characters by which an indent may differ."""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find paragraphs that do not begin where they should."""
    yield from _indents(subject)
    yield from _centred(subject)
    yield from _at_edge(subject)
    yield from _in_lines(subject)
    yield from _at_right(subject)
    yield from _at_right_edge(subject)


def first_line(paragraph: Paragraph) -> float:
    """Return where the first line begins, in characters from the edge; spaces count."""
    shape, letters = paragraph.shape, paragraph.letters
    each = (letters.size + letters.spacing) if letters else 16
    blanks = 0.0
    for sign in paragraph.text:
        if sign == "\t":
            return 2  # tabs are set where they are set
        if not sign.isspace():
            break
        blanks += 1 if sign == "　" else 0.5
    first = shape.first_characters if shape.first_characters is not None else shape.first / each
    return blanks + first + shape.left / each


def indented(found: float) -> Message:
    """Say how far a line begins from the edge, in characters: 空1.5字, 顶格."""
    if abs(found) < _NONE:
        return Message("at the edge", "顶格")
    words = _INSIDE if found > 0 else _OUTSIDE
    return words.format(found=rounded(abs(found)))


_NONE = 0.05
"""Characters that are none when they are written with one decimal."""
_INSIDE = Message("{found} in", "空{found}字")
_OUTSIDE = Message("{found} outside of the text area", "伸出版心{found}字")


def _blank_start(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]


def _indents(subject: Subject) -> Iterator[WordFinding]:
    measure, wanted = MEASURES["body.first-line"], subject.profile.number("body.first-line")
    for part in subject.of(*TEXT):
        found = first_line(part.paragraph)
        if "\t" in _blank_start(part.paragraph.text) and wanted:
            yield WordFinding(
                TAB,
                Requirement("", "practice"),
                Message("a tab indents the paragraph", "段首用制表符（Tab）缩进，宽窄不准"),
                Message(
                    f"delete the tab, and set the first line to {wanted:g} characters",
                    f"请删去制表符，将首行缩进设为{wanted:g}字符",
                ),
                part.paragraph,
            )
        elif abs(found - wanted) > _NEAR + 0.05 * wanted:
            yield WordFinding(
                INDENT,
                Requirement.by(measure),
                Message(
                    "a paragraph should begin {wanted} characters in, and begins {found}",
                    "段首应左空{wanted}字，现{found}",
                ).format(wanted=f"{wanted:g}", found=indented(found)),
                Message(
                    f"set its first line to {wanted:g} characters", f"将首行缩进设为{wanted:g}字符"
                ),
                part.paragraph,
            )


def _centred(subject: Subject) -> Iterator[WordFinding]:
    for part in subject.of(Kind.TITLE, Kind.ANNEX_TITLE, Kind.ADOPTION):
        shape = part.paragraph.shape
        label = _LABELS[part.kind]
        strength = "practice" if part.kind is Kind.ADOPTION else "demanded"
        clause = "" if part.kind is Kind.ADOPTION else "7.3.1"
        if shape.alignment != "center":
            message = Message("{label} should be centred", "{label}应居中").format(label=label)
            hint = Message("centre it", "请设为居中")
        elif abs(_lopsided(part.paragraph)) > _LOPSIDED:
            message = Message(
                "{label} is centred, but an indent pushes it aside",
                "{label}虽已居中，但带有缩进，实际偏移",
            ).format(label=label)
            hint = Message("take off its indents", "请取消其缩进")
        else:
            continue
        yield WordFinding(ALIGNMENT, Requirement(clause, strength), message, hint, part.paragraph)


_LABELS = {
    Kind.TITLE: Message("the title", "标题"),
    Kind.ANNEX_TITLE: Message("the annex title", "附件标题"),
    Kind.ADOPTION: Message("the adoption note", "题注"),
    Kind.ANNEX_MARK: Message("the annex mark", "附件标识"),
    Kind.RECIPIENTS: Message("the line of recipients", "主送机关"),
    Kind.SIGNATURE: Message("the signature", "署名"),
    Kind.DATE: Message("the date", "成文日期"),
}
_LOPSIDED = 8.0
"""Points by which a centred line may be pushed aside unseen."""


def _lopsided(paragraph: Paragraph) -> float:
    shape = paragraph.shape
    if "\n" in paragraph.text:
        return 0  # lines below are pushed aside otherwise, perhaps on purpose
    size = paragraph.letters.size if paragraph.letters else 16
    first = shape.first_characters * size if shape.first_characters else shape.first
    return shape.left + first - shape.right


def _at_edge(subject: Subject) -> Iterator[WordFinding]:
    for part in subject.of(Kind.ANNEX_MARK, Kind.RECIPIENTS):
        clause = "7.3.7" if part.kind is Kind.ANNEX_MARK else "7.3.2"
        moved = first_line(part.paragraph) > _NEAR
        if moved or part.paragraph.shape.alignment not in {"left", "both", "distribute"}:
            yield WordFinding(
                ALIGNMENT,
                Requirement(clause),
                Message("{label} should begin at the left edge", "{label}应顶格").format(
                    label=_LABELS[part.kind]
                ),
                Message("align it to the left, without an indent", "请设为左对齐、不缩进"),
                part.paragraph,
            )


def _in_lines(subject: Subject) -> Iterator[WordFinding]:
    """Find paragraphs of several lines that do not fill them from edge to edge."""
    for part in subject.of(*TEXT):
        paragraph, shape = part.paragraph, part.paragraph.shape
        size = paragraph.letters.size if paragraph.letters else 16
        side = _ASIDE.get(shape.alignment)
        longest = max(map(len, part.paragraph.text.split("\n")))  # lines may be broken by hand
        if longest <= _LONGEST_LINE or (shape.first < 0 and label(part.words)):
            continue  # it fills one line only, or hangs under what stands behind its label
        if side:
            message = Message(
                "the body should begin at the left, and stands {side}", "正文应左对齐，现{side}"
            ).format(side=side)
            hint = Message("justify it", "请设为两端对齐")
        elif shape.right > size / 2 or (shape.left > size / 2 and _begins_right(subject, part)):
            message = Message(
                "lines of the body should run from edge to edge, and are indented",
                "正文回行应顶格、右侧不缩进，现整段有左（右）缩进",
            )
            hint = Message("take off its indents but for the first line", "请只保留首行缩进")
        else:
            continue
        yield WordFinding(ALIGNMENT, Requirement("7.3.3", "usual"), message, hint, paragraph)


def _begins_right(subject: Subject, part: OfficialPart) -> bool:
    """Return whether the first line is where it should be, so that nothing was said about it."""
    return abs(first_line(part.paragraph) - subject.profile.number("body.first-line")) < _NEAR


_ASIDE = {side: SIDES[side] for side in ("right", "center")}
_LONGEST_LINE = 28
"""Characters of a paragraph that has one line only."""


def _at_right(subject: Subject) -> Iterator[WordFinding]:
    """Find signatures that begin at the left, and dates below signatures."""
    for part in subject.of(Kind.SIGNATURE, Kind.DATE):
        signature = part if part.kind is Kind.SIGNATURE else subject.above(part)
        if signature is None or signature.kind is not Kind.SIGNATURE:
            continue
        if len(signature.words) > _LONGEST_LINE / 2:
            continue  # it fills the line, and the date begins below its third character
        is_left = part.paragraph.shape.alignment not in {"right", "center"}
        if is_left and first_line(part.paragraph) < _NEAREST and "\t" not in part.paragraph.text:
            yield WordFinding(
                ALIGNMENT,
                Requirement("7.3.5", "usual"),
                Message("{label} should stand at the right", "{label}应居右").format(
                    label=_LABELS[part.kind]
                ),
                Message("indent it from the right", "请设为右对齐，并按规定右空"),
                part.paragraph,
            )


def _at_right_edge(subject: Subject) -> Iterator[WordFinding]:
    """Find a signature and a date that both end at the right edge: with a seal or without, one of them does not."""
    for date in subject.of(Kind.DATE):
        signature = subject.above(date)
        if signature is None or signature.kind is not Kind.SIGNATURE:
            continue
        if all(_ends_at_edge(part.paragraph) for part in (signature, date)):
            yield WordFinding(
                ALIGNMENT,
                Requirement("7.3.5", "usual"),
                Message(
                    "signature and date should not end at the right edge",
                    "署名、成文日期应右空二字以上，现紧靠版心右边",
                ),
                Message(
                    "indent the signature by two characters from the right; with a seal, the date by four",
                    "不盖章的，署名右空二字；盖章的，成文日期右空四字、署名居中于其上",
                ),
                signature.paragraph,
            )


def _ends_at_edge(paragraph: Paragraph) -> bool:
    shape = paragraph.shape
    is_blank = paragraph.text[-1:].isspace()
    return shape.alignment == "right" and shape.right < _EDGE and not is_blank


_EDGE = 8.0
"""Points from the right edge within which a line ends at it: half a character."""
_NEAREST = 4.0
"""Characters from the left edge within which a line begins at the left."""
