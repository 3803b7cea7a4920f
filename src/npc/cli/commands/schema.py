"""`npc schema`: the plan format as JSON Schema, for editors."""

from npc.cli.declaring import Options, text
from npc.cli.exits import target
from npc.cli.keys_said import keys_said
from npc.cli.offered import Offered
from npc.cli.options import OUTPUT
from npc.errors import UsageError
from npc.exit_codes import FINE
from npc.kinds.registry import KINDS
from npc.messages import Message
from npc.source.spelling import KeysLanguage
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
        offered=Offered.KINDS,
        help=_kinds(),
    )
    keys = text(
        "--keys",
        metavar="LANGUAGE",
        among=("zh", "en"),
        help=Message(
            "offer keys in Chinese (zh) or English (en); both are taken. Default: as npc.yaml says, else Chinese",
            "提示中文键（zh）还是英文键（en），两种都认；不写则按 npc.yaml，没有则为中文",
        ),
    )
    plan = text(
        "--plan",
        metavar="PATH",
        help=Message("offer the departments of this plan", "部门一栏提示这份计划的部门"),
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
    made = text(kind, _keys(options), _departments(options))
    target(options.output, file_of(kind)).write(made.encode())
    return FINE


def _keys(options: SchemaOptions) -> KeysLanguage:
    if keys := keys_said(options.keys):
        return keys
    from npc.cli.paths import here, show_path
    from npc.reading.settings import SettingsReader
    from npc.source.settings_files import settings_for

    return SettingsReader(show_path).read(settings_for(here())).keys_beside(())


def _departments(options: SchemaOptions) -> tuple[str, ...]:
    """Return the names of the departments of the plan that is named, as they are called in short."""
    if options.plan is None:
        return ()
    from npc.cli import selection

    found = selection.chosen(options.plan, year=None, today=selection.today())
    names = found.plan.departments if found else ()
    return tuple(min((each.name, *each.aliases), key=len) for each in names)
