"""`npc plan export`: the tables of a plan as a workbook that is edited elsewhere and taken back."""

from npc.cli.declaring import Option, text
from npc.cli.options import PlanOptions
from npc.errors import RenderError, UsageError
from npc.exit_codes import FINDINGS, FINE
from npc.messages import Message, Verbatim
from npc.output.forms import EXPORTS


class PlanExportOptions(PlanOptions):
    """Which plan, in which form, and where to."""

    to = Option(
        "--to",
        metavar="FORM",
        among=EXPORTS,
        help=Message("a workbook for Excel and WPS", "Excel、WPS 工作簿"),
        default="xlsx",
    )
    output = text(
        "--output",
        "-o",
        metavar="FILE|DIR",
        help=Message(
            "file or directory to write to (- is stdout); default build/<title>.xlsx",
            "写到哪个文件或目录（- 为标准输出）；不写则为 build/<标题>.xlsx",
        ),
    )


def export(options: PlanExportOptions) -> int:
    """Write the workbook of a plan; one that is there and may have been edited is not written over.

    Raises:
        RenderError: The plan has no tables.
        UsageError: The workbook is there already, and is another one.

    """
    from npc.cli import selection
    from npc.cli.targets import targets
    from npc.output.documents.volumes import Volume
    from npc.output.forms import form_named
    from npc.output.workbook.writing import workbook
    from npc.reading.plans import Reading

    form = EXPORTS[form_named(options.to, EXPORTS)]
    found = selection.chosen(options.path, year=options.year, today=selection.today())
    if found is None:
        return FINDINGS
    made = workbook(found.plan)
    if made is None:
        raise RenderError(_NO_TABLES, hint=_PRINT)
    volume = Volume(Reading(found.files, found.plan, (), ()), found.plan, found.plan.title)
    (out,) = targets([volume], options.output, form.suffix)
    if out.path and out.path.exists() and out.difference(made):
        raise UsageError(_THERE.format(path=Verbatim(out.path)), hint=_TAKE_BACK)
    out.write(made)
    return FINE


_NO_TABLES = Message(
    "the plan has neither an arrangement nor a monthly plan", "这份计划没有安排表，也没有月度计划"
)
_PRINT = Message("print its text with plan render", "正文请用 plan render 生成 Word 文件")
_THERE = Message(
    "“{path}” is there already, and not what the plan gives now",
    "已经有“{path}”，内容与计划现在的不同",
)
_TAKE_BACK = Message(
    "name another file; what was entered into that one would be lost, unless plan import --into has taken it back",
    "请换一个文件名：覆盖会丢掉已经改过的内容；改过的先用 plan import --into 收回",
)
