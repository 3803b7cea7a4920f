"""What stops a run. A fault in a user's file is not here: that is a `Diagnostic`."""

from npc.exit_codes import UNUSABLE
from npc.messages import Message


class NpcError(Exception):
    """A run that cannot go on, with a sentence for the user and the remedy if there is one."""

    exit_code = UNUSABLE

    def __init__(self, text: Message, *, hint: Message | None = None) -> None:
        super().__init__(text.identity)
        self.text = text
        self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        """Go from one process to another with both sentences."""
        return _made_again, (type(self), self.text, self.hint)


def _made_again(kind: type[NpcError], text: Message, hint: Message | None) -> NpcError:
    return kind(text, hint=hint)


class UsageError(NpcError):
    """The command line asks for something that is not there or cannot be."""


class OutputError(NpcError):
    """A file could not be written; what stood there before is untouched."""


class RenderError(NpcError):
    """A template is broken, or says something that the writer of the format does not know."""
