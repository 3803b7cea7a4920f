"""Page numbers: that there are any, how they are written, and where they stand."""

from collections.abc import Iterator, Mapping

from npc.layout.fonts import face
from npc.layout.measures import MEASURES
from npc.messages import Message
from npc.word.check.checks.fonts import named
from npc.word.check.checks.placing import indented
from npc.word.check.document import PageNumber, PageSection, Paragraph
from npc.word.check.finding import SIDES, Requirement, Subject, WordFinding, rounded
from npc.word.check.kinds import Kind, OfficialPart
from npc.word.check.lines import plain
from npc.word.check.rules import BY_NAME
from npc.word.check.signs import is_imprint
from npc.word.formats import MM_PER_POINT

NONE, FORM, PLACE = (
    BY_NAME[f"{name}"] for name in ("no-page-number", "page-number-form", "page-number-place")
)
_NEAR_MM, _OFF_MM = 1.0, 3.0
"""How far from its place a number may be, and from where on it is more than a matter of practice."""
_DASHED, _CLOSE = "— 1 —", "—1—"
_STEP = 0.25


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find sections without numbers, and numbers that are not as asked; alike ones once."""
    seen: set[tuple[object, ...]] = set()
    imprints, of_letter = _imprints(subject), is_letter(subject)
    for number, section in enumerate(subject.file.sections):
        at = subject.first_of(number)
        if at is None or not at.words or number in imprints:
            continue
        for found in _section(subject, section, at, of_letter=of_letter):
            key = (found.rule.code, found.message)
            if key not in seen:
                seen.add(key)
                yield found


def _imprints(subject: Subject) -> set[int]:
    """Find sections that hold nothing but the imprint: their pages have no number (7.5)."""
    held: dict[int, list[OfficialPart]] = {}
    for part in subject.parts:
        if part.kind is not Kind.BLANK and part.words:
            held.setdefault(part.paragraph.section, []).append(part)
    return {
        number
        for number, parts in held.items()
        if number and is_imprint(parts[0].words) and _IMPRINT.issuperset(_kinds(parts))
    }


def _kinds(parts: list[OfficialPart]) -> set[Kind]:
    return {part.kind for part in parts}


_IMPRINT = frozenset((Kind.IMPRINT, Kind.TABLE, Kind.OTHER))


def _section(
    subject: Subject, section: PageSection, at: Paragraph, *, of_letter: bool
) -> Iterator[WordFinding]:
    requirement = Requirement("7.5")
    missing = [
        name for name, number in (("odd", section.odd), ("even", section.even)) if number is None
    ]
    if missing and of_letter and _is_one_page(subject):
        return
    if missing:
        which = _WHICH["both" if len(missing) == 2 else missing[0]]  # noqa: PLR2004 - odd and even
        message = Message("{which} have no page number", "{which}没有页码").format(which=which)
        hint = Message("insert — 1 — into the footer", "在页脚中插入页码，写作“— 1 —”")
        yield WordFinding(NONE, requirement, message, hint, at)
    elif section.opening is None and not of_letter:
        message = Message("first page has no page number", "首页没有页码")
        hint = Message("switch off “different first page”", "在页眉页脚选项中取消“首页不同”")
        yield WordFinding(NONE, Requirement("7.5", "usual"), message, hint, at)
    numbers = [number for number in (section.odd, section.even) if number]
    for number in (*numbers, *([section.opening] if section.opening else [])):
        for found in _form(subject, section, number):
            yield found._replace(paragraph=at)
    if not section.is_landscape and len(numbers) == 2:  # noqa: PLR2004 - as above
        for found in (*_sides(subject, section), *_distance(subject, section)):
            yield found._replace(paragraph=at)


def _is_one_page(subject: Subject) -> bool:
    """Return whether a document surely has one page only."""
    file = subject.file
    if file.tables or len(file.sections) > 1 or any(each.breaks for each in file.paragraphs):
        return False
    return sum(1 + len(each.words) // _FULL_LINE for each in file.paragraphs) <= _FULL_PAGE


_FULL_LINE, _FULL_PAGE = 28, 22
"""Characters of a line, and lines of a page."""


def is_letter(subject: Subject) -> bool:
    """Return whether a document is of the letter form, whose first page shows no number (10.1)."""
    heads = subject.of(Kind.HEAD)
    if any("函" in head.words for head in heads):
        return True
    marks = [part for part in heads if part.paragraph.letters and part.paragraph.letters.is_red]
    titles = subject.of(Kind.TITLE)
    is_answer = bool(titles) and titles[-1].words.endswith(("函", "批复"))
    if not heads:  # the head is printed on the paper
        return bool(titles) and titles[-1].words.endswith("函")
    return is_answer and bool(marks) and not any("文件" in mark.words for mark in marks)


_WHICH = {
    "both": Message("pages", "各页"),
    "odd": Message("odd pages", "单页"),
    "even": Message("even pages", "双页"),
}


def _form(subject: Subject, section: PageSection, number: PageNumber) -> Iterator[WordFinding]:
    text = plain(number.text)
    if text != _CLOSE or section.number_format != "decimal":
        shown = number.text.strip().replace("1", _FIRST.get(section.number_format, "1"))
        message = Message(
            "the page number should read “— 1 —”, and reads “{found}”",
            "页码应为“— 1 —”，现为“{found}”",
        )
        hint = Message(
            "put one dash (U+2014) and a space on either side of the number",
            "数字左右各放一条一字线（—），不用连字符，也不写“第”“页”“共”",
        )
        yield WordFinding(
            FORM, Requirement.by(MEASURES["page-number.font"]), message.format(found=shown), hint
        )
    elif number.text.strip() == _CLOSE:
        message = Message(
            "a space should stand on either side of the page number",
            "页码数字与一字线之间应空半字，写作“— 1 —”",
        )
        hint = Message("write “— 1 —”", "改为“— 1 —”")
        yield WordFinding(FORM, Requirement("", "practice"), message, hint)
    font, size = (
        subject.profile.word("page-number.font"),
        subject.profile.number("page-number.size"),
    )
    has = number.letters.latin or ""
    if face(has) != face(font):
        message = Message(
            "the page number should be in {font}, and is in {found}", "页码应为{font}，现为{found}"
        )
        hint = Message("choose {font} for Latin text too", "将页码的西文字体也设为{font}")
        shown_font: str | Message = has or Message("not set", "未设定")
        requirement = Requirement.by(MEASURES["page-number.font"])
        yield WordFinding(
            FORM, requirement, message.format(font=font, found=shown_font), hint.format(font=font)
        )
    if abs(number.letters.size - size) > _STEP:
        message = Message(
            "the page number should be {size}, and is {found}", "页码应为{size}，现为{found}"
        )
        hint = Message("set its size to {size}", "将页码字号设为{size}").format(size=named(size))
        requirement = Requirement.by(MEASURES["page-number.size"])
        yield WordFinding(
            FORM,
            requirement,
            message.format(size=named(size), found=named(number.letters.size)),
            hint,
        )


_FIRST: Mapping[str, str] = {
    "upperRoman": "I", "lowerRoman": "i", "upperLetter": "A", "lowerLetter": "a",
    "numberInDash": "- 1 -", "decimalFullWidth": "\uff11", "decimalEnclosedCircle": "①",
    "chineseCounting": "一", "chineseCountingThousand": "一", "chineseLegalSimplified": "壹",
    "ideographDigital": "一", "japaneseCounting": "一", "ordinal": "1st",
}  # fmt: skip
"""The first number in formats of Word's."""


def _sides(subject: Subject, section: PageSection) -> Iterator[WordFinding]:
    odd, even = section.odd, section.even
    assert odd and even  # noqa: S101, PT018 - the caller has looked
    if not (_is_told(odd, section) and _is_told(even, section)):
        return  # drawn, or not told
    if not subject.file.has_even_footers:
        yield WordFinding(
            PLACE,
            Requirement("7.5"),
            Message(
                "odd pages should have the number at the right and even pages at the left, and all have it {side}",
                "单页码应居右、双页码应居左，现单双页相同，均{side}",
            ).format(side=_side(odd)),
            Message(
                "switch on different odd and even pages, and set each",
                "勾选页眉页脚的“奇偶页不同”，分别设置",
            ),
        )
        return
    standard = subject.profile.number("page-number.side")
    for number, wanted, label in ((odd, "right", "odd"), (even, "left", "even")):
        if _aligned(number) != wanted:
            yield WordFinding(
                PLACE,
                Requirement("7.5"),
                Message(
                    "{which} should have the number at the {want}, and have it {found}",
                    "{which}页码应居{want}，现{found}",
                ).format(
                    which=_WHICH[label],
                    want=Message("right", "右") if wanted == "right" else Message("left", "左"),
                    found=_side(number),
                ),
                Message("align the paragraph of the footer", "请调整页脚段落的对齐方式"),
            )
        elif not number.is_boxed and not -0.5 <= _indent(number, wanted) - standard <= 1:  # noqa: PLR2004 - half a character
            found = _indent(number, wanted)
            yield WordFinding(
                PLACE,
                Requirement.by(MEASURES["page-number.side"]),
                Message(
                    "the page number should stand {wanted} characters from the side, and stands {found}",
                    "页码应距版心边空{wanted}字，现{found}",
                ).format(wanted=f"{standard:g}", found=indented(found)),
                Message(
                    f"indent it by {standard:g} characters on that side",
                    f"页脚段落在该侧缩进{standard:g}字符",
                ),
            )


def _is_told(number: PageNumber, section: PageSection) -> bool:
    """Return whether the side of a number is known: in a narrow box it is that of the box."""
    is_narrow = number.box_width < section.text_width / 2
    return not number.is_boxed or (number.box_side in SIDES and is_narrow)


def _aligned(number: PageNumber) -> str:
    if number.is_boxed:
        return number.box_side
    return "left" if number.shape.alignment in {"both", "distribute"} else number.shape.alignment


def _side(number: PageNumber) -> Message:
    return SIDES.get(_aligned(number), SIDES["left"])


def _indent(number: PageNumber, side: str) -> float:
    """Return how far a number stands from the side, in characters; spaces count."""
    character = number.letters.size
    if side == "right":
        indent = number.shape.right
        blanks = len(number.text) - len(number.text.rstrip())
    else:
        given = number.shape.first_characters
        indent = number.shape.left + (given * character if given else number.shape.first)
        blanks = len(number.text) - len(number.text.lstrip())
    return indent / character + blanks * (1 if "\u3000" in number.text else 0.5)


def below_text(found: float) -> Message:
    """Say how far a number stands below the text area, in millimetres, or above its lower edge."""
    words = _BELOW if found >= 0 else _ABOVE
    return words.format(found=rounded(abs(found)))


_BELOW = Message("{found} mm below it", "以下{found}毫米")
_ABOVE = Message("{found} mm above its lower edge", "以上{found}毫米")


def _distance(subject: Subject, section: PageSection) -> Iterator[WordFinding]:
    number = section.odd
    assert number  # noqa: S101 - the caller has looked
    if number.is_boxed or number.lines > 1:
        return  # where it stands is told by drawing only
    line = number.shape.line if number.shape.rule == "exact" else number.letters.size * 1.3
    below = section.footer + number.shape.after + line / 2
    is_mm = (section.bottom - below) * MM_PER_POINT
    wanted = subject.profile.number("page-number.distance")
    off = abs(is_mm - wanted)
    if off <= _NEAR_MM:
        return
    requirement = Requirement.by(MEASURES["page-number.distance"])
    footer = (section.bottom - line / 2 - number.shape.after) * MM_PER_POINT - wanted
    yield WordFinding(
        PLACE,
        requirement if off > _OFF_MM else requirement._replace(strength="practice"),
        Message(
            "the dashes of the page number should stand {wanted} mm below the text area, and stand about {found}",
            "页码一字线应在版心下边缘以下{wanted}毫米，现约在{found}",
        ).format(wanted=f"{wanted:g}", found=below_text(is_mm)),
        Message(
            f"set the distance of the footer from the edge to {footer:.1f} mm",
            f"将页脚距边界设为{footer:.1f}毫米",
        ),
    )
