"""The options of `npc ledger add`: what there is to say of a fact, and where it goes."""

from npc.cli.declaring import Option, Options, flag, number, text, texts
from npc.cli.options import PLAN, YEAR
from npc.messages import Message


def _of_change(flag_name: str, metavar: str, en: str, zh: str) -> Option[str | None]:
    return text(
        flag_name, metavar=metavar, help=Message(f"change, add: {en}", f"change、add：{zh}")
    )


def _of_opinion(flag_name: str, en: str, zh: str) -> Option[str | None]:
    return text(flag_name, metavar="DAY", help=Message(f"opinion: {en}", f"opinion：{zh}"))


class EntryOptions(Options):
    """What is entered, and where."""

    words = texts(
        metavar="[NAME VERB …]",
        help=Message(
            "what it is about, what is told of it, and the day: 跟踪3 done 2025-07-21; the verb may come first",
            "什么事、记什么、哪一天，如 跟踪3 done 2025-07-21；动词也可以写在前面",
        ),
    )
    evidence = text(
        "--evidence",
        metavar="TEXT",
        help=Message("done: what shows it, a document or a file", "done：佐证，文件名称或路径"),
    )
    why = text(
        "--why",
        metavar="TEXT",
        help=Message("move, drop, change, add: the reason", "move、drop、change、add：理由"),
    )
    by = text(
        "--by",
        metavar="SESSION",
        help=Message(
            "move, drop, change, add: who decided, such as 主任会议第39次; without it a department did",
            "move、drop、change、add：作出决定的会议，如 主任会议第39次；不写为承办部门自行调整",
        ),
    )
    date = text(
        "--date",
        metavar="DAY",
        help=Message(
            "move, drop, change, add: when it was decided, default: on the day of that session, or today; "
            "with --from: of the texts in the sheet",
            "move、drop、change、add：哪一天决定的，不写为那次会议的日期，没有会议的为今天；"
            "与 --from 同用：表中文字是哪一天的进展",
        ),
    )
    title = _of_change("--title", "TEXT", "the title", "标题")
    sentence = _of_change("--text", "TEXT", "the whole sentence", "整句话")
    owners = _of_change("--owners", "NAMES", "the departments", "承办部门")
    assisting = _of_change("--with", "NAMES", "who assists", "配合部门")
    when = _of_change("--when", "TIME", "the time", "时间")
    meetings = _of_change("--meetings", "NAMES", "the meetings", "提交的会议")
    reporters = _of_change("--reporters", "NAMES", "who reports", "报告机关")
    leader = _of_change("--leader", "TEXT", "the leader, by the office held", "负责领导，写职务")
    focus = _of_change("--focus", "TEXT", "what it looks at above all", "重点内容")
    research = _of_change("--research", "TIME", "when it is looked into", "调研时间")
    action = _of_change("--action", "NAME", "the action, such as 视察", "方式，如 视察")
    duty = _of_change("--duty", "NAMES", "the statutory matters", "对应的法定事项")
    due = text(
        "--due",
        metavar="DAY|TIME",
        help=Message(
            "opinion, suggestions: when the report is due; change, add: by when it is done",
            "opinion、suggestions：报告期限；change、add：完成时限",
        ),
    )
    note = text(
        "--note",
        metavar="TEXT",
        help=Message(
            "change, add, opinion, suggestions: a remark", "change、add、opinion、suggestions：备注"
        ),
    )
    items = text(
        "--items",
        metavar="ROWS",
        help=Message(
            "session: what was done there: 听取1,听取2", "session：会上办结的事项，如 听取1,听取2"
        ),
    )
    of = text(
        "--of",
        metavar="ROWS",
        help=Message("opinion: the matters that it is on", "opinion：所审议的事项"),
    )
    to = text(
        "--to",
        metavar="ORGANS|TIME",
        help=Message(
            "opinion, suggestions: the organ that deals with it; move: the new time",
            "opinion、suggestions：交办机关；move：改到什么时间",
        ),
    )
    issued = text(
        "--issued",
        metavar="DAY",
        help=Message("opinion, suggestions: when it was issued", "opinion、suggestions：交办日期"),
    )
    consulted = _of_opinion(
        "--consulted", "when views on the report were asked for", "征求意见日期"
    )
    replied = _of_opinion("--replied", "when the report came", "书面报告日期")
    published = _of_opinion("--published", "when it was published", "公布日期")
    measured = _of_opinion(
        "--measured", "when it was voted on, with --votes", "测评日期，与 --votes 同用"
    )
    votes = text(
        "--votes",
        metavar="N/N/N[/N]",
        help=Message(
            "opinion, measured: satisfied/nearly/dissatisfied[/abstained], such as 33/4/0",
            "opinion、measured：满意/基本满意/不满意[/弃权]的票数，如 33/4/0",
        ),
    )
    count = number(
        "--count", metavar="N", help=Message("suggestions: how many", "suggestions：件数")
    )
    hard = number(
        "--hard",
        metavar="N",
        help=Message(
            "suggestions: of these, how many have six months",
            "suggestions：其中延长到六个月办理的件数",
        ),
    )
    sheet = text(
        "--from",
        metavar="FILE",
        help=Message(
            "take back a weekly sheet (xlsx) that departments have filled in",
            "收回各部门填好的每周清单（xlsx）",
        ),
    )
    skip = flag(
        "--skip",
        help=Message(
            "with --from: enter what is right, and leave out the rows that are not",
            "与 --from 同用：有问题的行不记，其余照记",
        ),
    )
    ledger = text(
        "--ledger",
        metavar="FILE",
        help=Message(
            "the ledger to write to; default: the one that tells of it, or the only one",
            "写到哪一份台账；不写则写到已有此事的、或者唯一的一份",
        ),
    )
    plan = PLAN
    year = YEAR
    diff = Option(
        "--diff",
        also=("--dry-run",),
        help=Message("show what would change, and change no file", "显示会改动的内容，不改文件"),
        read=None,
        default=False,
    )
    output = text(
        "--output",
        "-o",
        metavar="FILE",
        help=Message("with --diff: write it to this file", "与 --diff 同用：写到这个文件"),
    )
