"""`npc schema`: the plan format as JSON Schema, for editors."""

from npc.cli.declaring import Options, text
from npc.cli.exits import target
from npc.cli.options import OUTPUT
from npc.errors import UsageError
from npc.exit_codes import FINE
from npc.kinds.registry import KINDS
from npc.messages import Message
from npc.suggestions import choose


def _kinds() -> Message:
    english = ", ".join(KINDS)
    chinese = "、".join(f"{kind}（{paper.chinese}）" for kind, paper in KINDS.items())
    return Message(
        f"a kind of document: {english}; or settings for npc.yaml; default: any document of a plan",
        f"文档的种类：{chinese}，或 settings（npc.yaml）；不写则为计划的各种文档",
    )


class SchemaOptions(Options):
    """Of what."""

    kind = text(
        metavar="[KIND]",
        help=_kinds(),
    )
    output = OUTPUT


def schema(options: SchemaOptions) -> int:
    """Write the JSON Schema of a kind of document."""
    from npc.kinds.json_schema import file_of, text
    from npc.kinds.registry import documents

    kind = options.kind
    if kind is not None and kind not in documents():
        raise UsageError(
            Message("there is no kind “{kind}”", "没有“{kind}”这种文档").format(kind=kind),
            hint=choose(documents()),
        )
    target(options.output, file_of(kind)).write(text(kind).encode())
    return FINE
