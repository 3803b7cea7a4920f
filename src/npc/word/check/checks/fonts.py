"""Fonts and sizes, by what a paragraph is."""

from collections.abc import Iterator
from functools import lru_cache

from npc.characters import is_han
from npc.genre.headings import LONGEST_HEADING
from npc.layout.fonts import FACES, face
from npc.layout.measures import MEASURES
from npc.messages import Message
from npc.records import NamedTuple
from npc.word.check.document import Piece
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import Kind, OfficialPart
from npc.word.check.lines import label
from npc.word.check.rules import BY_NAME
from npc.word.check.signs import DOCUMENT_NUMBER, number_of

FONT, SIZE = BY_NAME["wrong-font"], BY_NAME["wrong-size"]


class WantedFont(NamedTuple):
    """Measures of the profile that say font and size of one kind of paragraph."""

    label: Message
    font: str
    size: str


_BODY = WantedFont(Message("body", "正文"), "body.font", "body.size")
_LABEL = _BODY._replace(font="heading-1.font")
_WANTED = {
    Kind.TITLE: WantedFont(Message("title", "标题"), "title.font", "title.size"),
    Kind.ANNEX_TITLE: WantedFont(Message("annex title", "附件标题"), "title.font", "title.size"),
    Kind.ADOPTION: WantedFont(Message("adoption note", "题注"), "adoption.font", "adoption.size"),
    Kind.RECIPIENTS: WantedFont(Message("recipients", "主送机关"), "body.font", "body.size"),
    Kind.HEADING_1: WantedFont(
        Message("heading 一、", "一级标题“一、”"), "heading-1.font", "heading-1.size"
    ),
    Kind.HEADING_2: WantedFont(
        Message("heading （一）", "二级标题“（一）”"), "heading-2.font", "heading-2.size"
    ),
    Kind.HEADING_3: WantedFont(Message("heading 1.", "三级标题“1.”"), "body.font", "body.size"),
    Kind.HEADING_4: WantedFont(
        Message("heading （1）", "四级标题“（1）”"), "body.font", "body.size"
    ),
    Kind.BODY: _BODY,
    Kind.ANNEX_NOTE: WantedFont(Message("annex note", "附件说明"), "body.font", "body.size"),
    Kind.ANNEX_NOTE_NEXT: WantedFont(Message("annex note", "附件说明"), "body.font", "body.size"),
    Kind.SIGNATURE: WantedFont(Message("signature", "署名"), "body.font", "body.size"),
    Kind.DATE: WantedFont(Message("date", "成文日期"), "body.font", "body.size"),
    Kind.ANNEX_MARK: WantedFont(
        Message("annex mark", "附件标识"), "annex-mark.font", "annex-mark.size"
    ),
    Kind.IMPRINT: WantedFont(Message("imprint", "版记"), "imprint.font", "imprint.size"),
}
_NUMBER = WantedFont(Message("document number", "发文字号"), "body.font", "body.size")

_STEP = 0.25
"""Points by which sizes may differ: Word keeps half points."""


def is_chinese_font(font: str) -> bool:
    """Return whether a font is one for Chinese, by its name in Chinese or as programs write it."""
    name = font.lower()
    is_named = any(map(is_han, font)) or name.startswith(_CHINESE_FOUNDRIES)
    return is_named or face(font) in FACES


_CHINESE_FOUNDRIES = (
    "fz", "hy", "wenquanyi", "st", "songti", "microsoft yahei", "microsoft jhenghei", "dengxian", "nsimsun",
    "simli", "youyuan", "lisu", "pingfang", "hiragino sans gb", "noto sans cjk", "noto serif cjk",
    "noto sans sc", "noto serif sc", "source han", "mingliu", "pmingliu", "arial unicode",
)  # fmt: skip
"""How names of Chinese fonts begin in Latin letters: 方正, 汉仪, 华文 …"""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find Chinese characters in other fonts or sizes than their paragraph asks for."""
    provisions = _provisions(subject)
    for part in subject.parts:
        wanted = _NUMBER if _is_number(part) else _WANTED.get(part.kind)
        if wanted:
            yield from _paragraph(subject, part, wanted, is_provision=part.kind in provisions)


def _provisions(subject: Subject) -> frozenset[Kind]:
    """Return which numbers stand in front of provisions, as in answers and decisions: sentences and no headings."""
    names = (part.words for part in subject.of(Kind.HEAD, Kind.TITLE))
    if not any(name.endswith(_PROVIDING) for name in names):
        return frozenset()
    bare = {
        part.kind
        for part in subject.parts
        if "。" not in part.words and part.words[-1:] not in _ENDS_OF_ENTRIES
    }
    return frozenset((Kind.HEADING_1, Kind.HEADING_2)) - bare


_PROVIDING = ("批复", "函", "决定", "决议", "公告", "通告", "令", "纪要", "议案", "答复")
"""Papers that say what holds in numbered sentences, set as body."""


def _is_number(part: OfficialPart) -> bool:
    """Return whether it is a document number alone: the name of a signer beside it has its own font (7.2.6)."""
    return part.kind is Kind.HEAD and DOCUMENT_NUMBER.fullmatch(part.words) is not None


def _paragraph(
    subject: Subject, part: OfficialPart, wanted: WantedFont, *, is_provision: bool
) -> Iterator[WordFinding]:
    labelled, heading, rest = _parted(subject, part, is_entry=is_provision or _is_entry(part))
    yield from _pieces(subject, part, labelled, _LABEL)
    yield from _pieces(subject, part, heading, wanted)
    # Offices that set the whole paragraph like its heading do so on purpose.
    kept = face(subject.profile.word(wanted.font))
    others = [piece for piece in rest if face(piece.letters.east or "") != kept]
    yield from _pieces(subject, part, others, _BODY)


class Parted(NamedTuple):
    """The pieces of a paragraph: a label in the font of headings, its own words, and body."""

    labelled: list[Piece]
    own: list[Piece]
    body: list[Piece]


def _parted(subject: Subject, part: OfficialPart, *, is_entry: bool) -> Parted:
    """Part a label from the body behind it, and a heading from the body that goes on in its line."""
    pieces = list(part.paragraph.pieces)
    if part.kind is Kind.BODY:
        end = _label_end(part, face(subject.profile.word(_LABEL.font)))
        return Parted(pieces[:end], pieces[end:], [])
    if part.kind not in {Kind.HEADING_1, Kind.HEADING_2}:
        return Parted([], pieces, [])
    kept = face(subject.profile.word(_BODY.font))
    if is_entry:
        body = [piece for piece in pieces if face(piece.letters.east or "") == kept]
        return Parted([], [piece for piece in pieces if piece not in body], body)
    end = next((at for at in range(1, len(pieces)) if _changes(pieces, at, kept)), len(pieces))
    own, body = _at_stop(pieces[:end]) if _stops(part) else (pieces[:end], [])
    return Parted([], own, body + pieces[end:])


def _label_end(part: OfficialPart, font: str) -> int:
    """Count the pieces that a label in the font of headings takes; 0 where there is none."""
    pieces = part.paragraph.pieces
    others = (at for at, each in enumerate(pieces) if face(each.letters.east or "") != font)
    end = next(others, len(pieces))
    words = "".join(piece.text for piece in pieces[:end]).strip()
    return end if words and label(words) == words else 0


def _changes(pieces: list[Piece], at: int, font: str) -> bool:
    """Return whether pieces change to the font of the body behind a mark, a space or a bracket."""
    before, after = pieces[at - 1], pieces[at]
    is_parted = before.text[-1] in _PARTING or after.text[0] in _PARTING
    east = [face(run.letters.east or "") for run in (before, after)]
    return is_parted and east[0] != font == east[1]


_PARTING = "：:（( \u3000\t\n？！?!"


def _is_entry(part: OfficialPart) -> bool:
    """Return whether a paragraph may be an entry of a list, set as body: one sentence, a long one, or up to ；."""
    first = part.words.partition("。")[0]
    is_one = part.words.endswith(_ENDS_OF_ENTRIES) and not _stops(part)
    return is_one or len(first) > LONGEST_HEADING + len(number_of(part.words))


_ENDS_OF_ENTRIES = ("。", "；", ";")


def _stops(part: OfficialPart) -> bool:
    return "。" in part.words[:-1]


def _at_stop(pieces: list[Piece]) -> tuple[list[Piece], list[Piece]]:
    """Part a heading from what goes on behind its first full stop: that is body."""
    heading: list[Piece] = []
    rest: list[Piece] = []
    for piece in pieces:
        if rest or (heading and "。" in heading[-1].text):
            rest.append(piece)
            continue
        before, stop, after = piece.text.partition("。")
        heading.append(piece._replace(text=before + stop))
        if after:
            rest.append(piece._replace(text=after))
    return heading, rest


def _pieces(
    subject: Subject, part: OfficialPart, pieces: list[Piece], wanted: WantedFont
) -> Iterator[WordFinding]:
    font, size = subject.profile.word(wanted.font), subject.profile.number(wanted.size)
    fonts: dict[str, str] = {}
    sizes: dict[float, str] = {}
    for piece in pieces:
        if any(map(is_han, piece.text)):
            has = piece.letters.east or ""
            if face(has) != face(font):
                fonts.setdefault(has, piece.text.strip())
        if piece.text.strip() and abs(piece.letters.size - size) > _STEP:
            sizes.setdefault(piece.letters.size, piece.text.strip())
    for has, words in fonts.items():
        yield _wrong_font(part, wanted, font, has)._replace(words=words)
    for points, words in sizes.items():
        yield _wrong_size(part, wanted, size, points)._replace(words=words)


def _wrong_font(part: OfficialPart, wanted: WantedFont, font: str, found: str) -> WordFinding:
    return WordFinding(
        FONT,
        Requirement.by(MEASURES[wanted.font]),
        *_of_font(wanted.label, font, found),
        part.paragraph,
    )


@lru_cache(maxsize=256)  # one fault of a style is said of each paragraph
def _of_font(label: Message, font: str, found: str) -> tuple[Message, Message]:
    shown: str | Message = found or Message("not set", "未设定")
    return (
        Message(
            "{label} should be in {font}, and is in {found}", "{label}应为{font}，现为{found}"
        ).format(label=label, font=font, found=shown),
        Message("choose {font} for its Chinese characters", "将中文字体设为{font}").format(
            font=font
        ),
    )


def _wrong_size(part: OfficialPart, wanted: WantedFont, size: float, found: float) -> WordFinding:
    return WordFinding(
        SIZE,
        Requirement.by(MEASURES[wanted.size]),
        *_of_size(wanted.label, size, found),
        part.paragraph,
    )


@lru_cache(maxsize=256)
def _of_size(label: Message, size: float, found: float) -> tuple[Message, Message]:
    return (
        Message(
            "{label} should be {size}, and is {found}", "{label}应为{size}，现为{found}"
        ).format(label=label, size=named(size), found=named(found)),
        Message("set the size to {size}", "将字号设为{size}").format(size=named(size)),
    )


_NAMES = {
    42: "初号", 36: "小初", 26: "一号", 24: "小一", 22: "2号", 18: "小二", 16: "3号", 15: "小三",
    14: "4号", 12: "小四", 10.5: "5号", 9: "小五", 7.5: "6号", 6.5: "小六",
}  # fmt: skip


def named(points: float) -> Message:
    """Write a size by its name and in points: 3号（16磅）."""
    name = _NAMES.get(points)
    if name is None:
        return Message(f"{points:g} pt", f"{points:g}磅")
    return Message(f"{name} ({points:g} pt)", f"{name}（{points:g}磅）")
