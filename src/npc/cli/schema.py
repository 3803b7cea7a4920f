"""`npc schema`: the plan format as JSON Schema, for editors."""

from typing import Annotated

import typer

from npc.cli.console import say, write_data
from npc.errors import UsageError
from npc.exit_codes import FINE
from npc.messages import Message
from npc.suggestions import choose


def schema(
    kind: Annotated[
        str | None,
        typer.Argument(
            metavar="[KIND]",
            help=say(
                Message(
                    "a kind of document, or settings for npc.yaml; default: any document of a plan",
                    "文档的种类，或 settings（npc.yaml）；不写则为计划的各种文档",
                )
            ),
        ),
    ] = None,
) -> int:
    """Print the JSON Schema of a kind of document."""
    from npc.kinds.documents import DOCUMENTS
    from npc.kinds.documents.schema import text

    if kind is not None and kind not in DOCUMENTS:
        raise UsageError(
            Message("there is no kind “{kind}”", "没有“{kind}”这种文档").format(kind=kind),
            hint=choose(DOCUMENTS),
        )
    write_data(text(kind).encode())
    return FINE
