"""What `npc plan import` is told."""

from npc.cli.declaring import Options, arguments, flag, number, text
from npc.kinds.paper import LEVELS
from npc.messages import Message


class ImportOptions(Options):
    """Which files, where to, and what they do not say."""

    files = arguments(
        metavar="FILE...",
        help=Message(
            "Word, Excel, text, Markdown or web page; - is text from stdin; several make one plan",
            "Word、Excel、文本、Markdown、网页；- 为标准输入的文字；几个文件合成一份计划",
        ),
    )
    output = text(
        "--output",
        "-o",
        metavar="DIR|-",
        help=Message(
            "directory of the plan, which must be empty or not be there; - is stdout; default: plans/<year>",
            "写到哪个目录（须为空或尚不存在）；- 为标准输出；不写则为 plans/年度",
        ),
    )
    into = text(
        "--into",
        metavar="PLAN",
        help=Message(
            "put what has changed into a plan that is there; nothing of it is deleted",
            "把改动并入已有的计划，不删去其中任何内容",
        ),
    )
    year = number(
        "--year",
        metavar="YEAR",
        help=Message("the year, where no file says it", "年度，原件没有写的"),
    )
    organ = text(
        "--organ",
        metavar="NAME",
        help=Message("the organ, where no file says it", "机关名称，原件没有写的"),
    )
    level = text(
        "--level",
        metavar="LEVEL",
        among=LEVELS,
        help=Message("the level of the organ", "机关的行政层级"),
    )
    sheet = text(
        "--sheet",
        metavar="NAME",
        help=Message("only this sheet of a workbook", "只读 Excel 的这一张工作表"),
    )
    dry_run = flag(
        "--dry-run", help=Message("write nothing; say what would be", "不写文件，只说明结果")
    )
    to = text(
        "--to",
        also=("--format",),
        metavar="FORM",
        among=("text", "json"),
        help=Message(
            "json: where each piece of the original went, on stdout",
            "json：原件的每一处去了哪里，写到标准输出",
        ),
    )
