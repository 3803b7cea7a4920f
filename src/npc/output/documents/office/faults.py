"""What is wrong with a tag, and what is said of it."""

from npc.errors import RenderError
from npc.messages import Message, Verbatim

_LONGEST = 200
"""Characters of a paragraph that are shown: enough to find it in Word."""


class TagFault(Exception):  # noqa: N818 - a fault of the file, not of the program
    """A tag that cannot be filled."""

    def __init__(self, problem: Message, words: str = "", *, hint: Message | None = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.words = words
        """Those of its paragraph; nothing where it is in none, or the fault is that of the whole."""
        self.hint = hint

    def of(self, template: str) -> RenderError:
        """Return the error that names the file and the paragraph."""
        pattern = _IN_PARAGRAPH if self.words else _IN_FILE
        text = pattern.format(
            template=Verbatim(template), words=Verbatim(shown(self.words)), problem=self.problem
        )
        return RenderError(text, hint=self.hint)


def shown(words: str) -> str:
    """Return words of a paragraph in one line, and not too many of them."""
    line = " ".join(words[: 2 * _LONGEST].split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


_IN_PARAGRAPH = Message(
    en="template “{template}”, paragraph “{words}”: {problem}",
    zh="模板“{template}”中的段落“{words}”：{problem}",
)
_IN_FILE = Message(en="template “{template}”: {problem}", zh="模板“{template}”：{problem}")
