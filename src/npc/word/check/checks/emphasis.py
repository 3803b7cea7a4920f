"""Bold and slanted type, and what is drawn on text: highlights, underlines, lines through it."""

from collections.abc import Callable, Iterator

from npc.characters import is_han
from npc.layout.fonts import face
from npc.layout.measures import MEASURES
from npc.messages import Message
from npc.records import NamedTuple
from npc.word.check.document import Piece
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import Kind
from npc.word.check.rules import BY_NAME

BOLD, MARKED = BY_NAME["bold-text"], BY_NAME["marked-text"]
_FEWEST = 60
"""Characters of body text that are enough to say that all of it is bold."""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find bold titles, a bold body, and marks that were left on text."""
    yield from _bold_titles(subject)
    yield from _bold_body(subject)
    for part in subject.parts:
        seen: set[Message] = set()
        for piece in part.paragraph.pieces if part.kind is not Kind.HEAD else ():
            for mark in _MARKS:
                if mark.message not in seen and mark.is_on(piece, part.kind):
                    seen.add(mark.message)
                    yield WordFinding(
                        MARKED,
                        mark.requirement,
                        mark.message,
                        mark.hint,
                        part.paragraph,
                        piece.text.strip(),
                    )


def _bold_titles(subject: Subject) -> Iterator[WordFinding]:
    """Find bold in the font of titles; in another one the font is at fault."""
    font = face(subject.profile.word("title.font"))
    for part in subject.of(Kind.TITLE, Kind.ANNEX_TITLE):
        pieces = (each for each in part.paragraph.pieces if _is_bold(each))
        bold = next((each for each in pieces if face(each.letters.east or "") == font), None)
        if bold:
            yield WordFinding(
                BOLD,
                Requirement("", "practice"),
                Message("the title should not be bold", "标题用小标宋体，不应加粗"),
                Message("switch bold off", "请取消加粗"),
                part.paragraph,
                bold.text.strip(),
            )


def _bold_body(subject: Subject) -> Iterator[WordFinding]:
    """Say once that most of the body is bold; what is bold in it here and there stands out on purpose."""
    body = subject.of(Kind.BODY)
    counts = {True: 0, False: 0}
    for piece in (each for part in body for each in part.paragraph.pieces):
        counts[piece.letters.is_bold] += sum(map(is_han, piece.text))
    if counts[True] < _FEWEST or counts[True] <= counts[False]:
        return
    first = next(part for part in body if any(map(_is_bold, part.paragraph.pieces)))
    yield WordFinding(
        BOLD,
        Requirement.by(MEASURES["body.font"]),
        Message("the body should not be bold", "正文应为仿宋体，不应整篇加粗"),
        Message("switch bold off; keep it for the leads of points", "请取消正文的加粗"),
        first.paragraph,
    )


def _is_bold(piece: Piece) -> bool:
    return piece.letters.is_bold and any(map(is_han, piece.text))


def _is_italic(piece: Piece, kind: Kind) -> bool:
    is_text = piece.marks.is_italic and kind is not Kind.TABLE
    return is_text and sum(map(is_han, piece.text)) > 1


class _Mark(NamedTuple):
    is_on: Callable[[Piece, Kind], bool]
    message: Message
    hint: Message
    requirement: Requirement


def _is_highlighted(piece: Piece, _: Kind) -> bool:
    return bool(piece.marks.highlight and piece.text.strip())


def _is_struck(piece: Piece, _: Kind) -> bool:
    return bool(piece.marks.is_struck and piece.text.strip())


def _is_underlined(piece: Piece, kind: Kind) -> bool:
    """Return whether Chinese is; blanks to be filled in and addresses of pages are at will."""
    is_link = piece.letters.color not in {"", "auto", "000000"}
    is_text = piece.marks.is_underlined and kind is not Kind.TABLE and not is_link
    return is_text and sum(map(is_han, piece.text)) > 1


_LEFT, _PLAIN = Requirement("", "usual"), Requirement("", "practice")
_MARKS = (
    _Mark(
        _is_highlighted,
        Message("text is still highlighted", "文字留有突出显示（底色）"),
        Message("take the highlight off", "定稿后请取消突出显示和底纹"),
        _LEFT,
    ),
    _Mark(
        _is_struck,
        Message("text is struck through", "文字带有删除线"),
        Message("delete the text, or take the line off", "请删去这些文字，或取消删除线"),
        _LEFT,
    ),
    _Mark(
        _is_underlined,
        Message("text is underlined", "文字带有下划线"),
        Message("take the underline off", "公文正文一般不加下划线，请取消"),
        _PLAIN,
    ),
    _Mark(
        _is_italic,
        Message("Chinese text is in italics", "汉字用了斜体"),
        Message("switch italics off", "请取消倾斜"),
        _PLAIN,
    ),
)
