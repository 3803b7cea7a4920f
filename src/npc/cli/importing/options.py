"""What `npc plan import` is told."""

from npc.cli.declaring import Options, arguments, flag, number, text
from npc.cli.offered import Offered
from npc.kinds.paper import LEVELS
from npc.messages import Message

STDIN = STDOUT = "-"


class ImportOptions(Options):
    """Which files, where to, and what they do not say."""

    files = arguments(
        metavar="FILE...",
        help=Message(
            "what the office has: Word, Excel, text, web page …; several make one plan; - is text pasted to stdin",
            "原件：Word、Excel、文本、网页等，几个合成一份计划；写“-”则读粘贴的文字",
        ),
    )
    output = text(
        "--output",
        "-o",
        metavar="DIR|-",
        help=Message(
            "directory of the plan, empty or not there yet; default: plans/<year>; - shows it and writes nothing",
            "写到哪个目录，须为空或尚不存在；不写则为 plans/年度，写“-”则只显示",
        ),
    )
    into = text(
        "--into",
        metavar="PLAN",
        offered=Offered.PLANS,
        help=Message(
            "put into a plan that is there what the files have otherwise or new; nothing of it is deleted",
            "并入已有的计划：改不同的，添新的，什么也不删",
        ),
    )
    year = number(
        "--year",
        metavar="YEAR",
        help=Message("the year, whatever the files say", "年度；原件没有写、写得不对的时候用"),
    )
    organ = text(
        "--organ",
        metavar="NAME",
        help=Message("the organ, whatever the files say", "机关全称；原件没有写、写得不对的时候用"),
    )
    level = text(
        "--level",
        metavar="LEVEL",
        among=LEVELS,
        help=Message(
            "the level of the organ, where its name does not say it",
            "机关的层级，依次为省、市、县、乡；从名称看不出来的时候用",
        ),
    )
    sheet = text(
        "--sheet",
        metavar="NAME",
        help=Message(
            "only this sheet of a workbook; without it all that are not hidden",
            "只读 Excel 的这一张工作表；不写则读没有隐藏的各张",
        ),
    )
    dry_run = flag(
        "--dry-run",
        help=Message(
            "write nothing; say what would be, with --into show each line",
            "只看结果，不写文件；与 --into 同用的，显示会改哪些行",
        ),
    )
    to = text(
        "--to",
        also=("--format",),
        metavar="FORM",
        among=("text", "json"),
        help=Message(
            "json: where each piece of the original went, on stdout",
            "json：列出原件的每一处去了哪里，供程序读取",
        ),
    )
