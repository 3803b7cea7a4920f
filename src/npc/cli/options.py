"""Options that several commands take."""

from collections.abc import Mapping

from npc.cli.declaring import Option, Options, flag, number, text, texts
from npc.cli.offered import Offered
from npc.messages import Message
from npc.output.forms import REPORTS, VIEWS, Form

PATHS = texts(
    metavar="[PATH]...",
    offered=Offered.PLANS,
    help=Message(
        "YAML files, plan directories, or plan repos; default: the plan repo here",
        "YAML 文件、计划目录或计划库；不写则为当前所在的计划库",
    ),
)


class ReportOptions(Options):
    """Which findings are reported, how, and where to."""

    to = text(
        "--to",
        also=("--format",),
        metavar="FORMAT",
        among=REPORTS,
        help=Message(
            "how findings are written; default: full, in GitHub Actions github",
            "结果的格式；不写则为 full，在 GitHub Actions 中为 github",
        ),
    )
    output = text(
        "--output",
        "-o",
        metavar="FILE",
        help=Message("write to this file, not to stdout", "写到这个文件，不写到标准输出"),
    )
    reports = texts(
        "--report",
        metavar="FORMAT:FILE",
        help=Message(
            "write a second report to a file; may be repeated", "另写一份报告到文件，可多次使用"
        ),
    )
    select = texts(
        "--select",
        metavar="CODES",
        offered=Offered.RULES,
        help=Message(
            "only these rules: codes, beginnings such as NPC3, or names, with commas between",
            "只检查这些规则：代码、代码开头（如 NPC3）或名称，用逗号隔开",
        ),
    )
    ignore = texts(
        "--ignore",
        metavar="CODES",
        offered=Offered.RULES,
        help=Message("not these rules, even if selected", "不检查这些规则，优先于 --select"),
    )
    severities = texts(
        "--severity",
        metavar="CODE=SEVERITY",
        offered=Offered.RULE_SEVERITIES,
        help=Message(
            "count a rule as error, warning or info; may be repeated",
            "把某条规则算作 error、warning 或 info，可多次使用",
        ),
    )
    fail_on = text(
        "--fail-on",
        metavar="error|warning|never",
        help=Message(
            "what makes the exit code 1; default: what npc.yaml says, or error",
            "出现什么问题时退出码为1；不写则按 npc.yaml，未设则为 error",
        ),
    )
    statistics = flag(
        "--statistics",
        help=Message(
            "end full and concise with a count for each rule",
            "在 full、concise 格式末尾列出各规则的问题数",
        ),
    )

    no_limit = flag(
        "--no-limit",
        help=Message(
            "show every finding, also where a rule has hundreds in one file",
            "全部列出，同一文件里同一条规则的问题再多也不省略",
        ),
    )


WATCH = flag(
    "--watch",
    help=Message(
        "go on: do it again whenever a file changes, until Ctrl-C",
        "一直运行：文件一有改动就再做一遍，按 Ctrl-C 结束",
    ),
)
"""Whether a command follows the files that it reads."""
PLAN = text(
    "--plan",
    metavar="PATH",
    offered=Offered.PLANS,
    help=Message("the plan; default: that of this year", "计划的路径；不写则为今年的计划"),
)
YEAR = number(
    "--year",
    metavar="YEAR",
    offered=Offered.YEARS,
    help=Message("the plan of this year", "哪一年的计划"),
)


class PlanOptions(Options):
    """One plan."""

    path = text(metavar="[PATH]", offered=Offered.PLANS, help=Message("the plan", "计划的路径"))
    year = YEAR


def view_form(forms: Mapping[str, Form], *, also: tuple[str, ...] = ()) -> Option[str | None]:
    """Declare the option that chooses one of the forms of a view."""
    return text(
        "--to",
        also=also,
        metavar="FORM",
        among=forms,
        help=Message("the form; default: by the file's ending", "格式；不写则按文件名的结尾"),
    )


OUTPUT = text(
    "--output",
    "-o",
    metavar="FILE|DIR|-",
    help=Message("write to a file, not to stdout", "写到文件或目录，不写到标准输出"),
)
"""Where what is made goes."""


class ScheduleOptions(Options):
    """Which matters of a plan are listed, in which form, and where to."""

    plan = PLAN
    year = YEAR
    department = text(
        "--department",
        metavar="NAME",
        offered=Offered.DEPARTMENTS,
        help=Message("one department's work", "只列某个部门的工作"),
    )
    meeting = text(
        "--meeting",
        metavar="KIND",
        help=Message("what comes before one kind of meeting", "只列提交某种会议的事项"),
    )
    action = text(
        "--action",
        metavar="NAME",
        offered=Offered.ACTIONS,
        help=Message("one action, such as 听取和审议", "只列某种方式，如 听取和审议、视察"),
    )
    status = text(
        "--status",
        metavar="STATUS",
        offered=Offered.STATUSES,
        help=Message(
            "open, done, planned, postponed, cancelled or overdue",
            "进展：open（未办结）、done、planned、postponed、cancelled、overdue（逾期）",
        ),
    )
    as_of = text(
        "--as-of",
        metavar="DATE",
        help=Message(
            "judge progress, now and next by this day; default: today",
            "按哪一天判断进展和 now、next，如 2025-07-01；不写则为今天",
        ),
    )
    todos = flag(
        "--todos",
        help=Message(
            "in a calendar: matters as to-dos, not as whole days",
            "日历中的事项写成待办，不写成全天日程",
        ),
    )
    to = view_form(VIEWS)
    output = OUTPUT


WORKDAYS = flag(
    "--workdays",
    help=Message(
        "move what is due on a day off to the working day before it",
        "期限逢休息日的，提前到前一个工作日",
    ),
)
