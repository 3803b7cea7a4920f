"""What `npc plan new` is told."""

from npc.cli.declaring import Option, Options, flag, text, texts
from npc.cli.offered import Offered
from npc.messages import Message


class NewPlanOptions(Options):
    """Of which year, of what, and where to."""

    year: Option[int] = Option(
        metavar="YEAR",
        help=Message("the year of the new plan", "新计划的年度"),
        read=int,
        is_required=True,
        default=0,
    )
    sources = texts(
        "--from",
        metavar="PLAN|FILE",
        offered=Offered.PLANS,
        help=Message(
            "a plan of an earlier year, or its files in Word or Excel, may be repeated; default: last year's plan here",
            "以前年度的计划，或者其 Word、Excel 文件（可多次使用）；不写则为这里上一年的计划",
        ),
    )
    output = text(
        "--output",
        "-o",
        metavar="DIR",
        help=Message(
            "directory of the new plan, empty or not there yet; default: that of the old one, its year moved on",
            "写到哪个目录，须为空或尚不存在；不写则照原计划的目录名，改年份",
        ),
    )
    as_of = text(
        "--as-of",
        metavar="DATE",
        help=Message(
            "read the ledger up to this day, such as 2025-12-20; default: all of it",
            "台账读到哪一天，如 2025-12-20；不写则读全部",
        ),
    )
    dry_run = flag(
        "--dry-run", help=Message("write nothing; say what would be", "只看结果，不写文件")
    )
