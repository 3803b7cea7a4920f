"""`npc.yaml`: what holds for every plan of a repo."""

from npc.diagnostics import Severity
from npc.genre.lexicon.columns import HEADS
from npc.kinds.containers import TEXTS, Values
from npc.kinds.entries.knowledge import OwnKnowledge
from npc.kinds.keys import key
from npc.kinds.paper import Defaults
from npc.kinds.points import lead_style, numbering
from npc.kinds.record import One, Record
from npc.kinds.types import COUNT, TEXT, TRUTH, choice

SEVERITIES = dict(zip(map(str, Severity), ("错误", "警告", "提示"), strict=True))
LANGUAGES = {"zh": "中文", "en": "英文"}
_OTHER_NAMES = {"汉语": "zh", "英语": "en"}
FAIL_ON = {"error": "错误", "warning": "警告", "never": "从不"}


class RulesSection(Record):
    """Which findings are wanted, as the options of `npc plan validate` say it."""

    select: tuple[str, ...] = key("select", TEXTS, "只查", "只检查这些规则，写法同 --select")
    ignore: tuple[str, ...] = key("ignore", TEXTS, "不查", "不检查这些规则，写法同 --ignore")
    severity: dict[str, str] = key(
        "severity",
        Values(choice(SEVERITIES)),
        "级别",
        "把某条规则算作 <severity=error>、<severity=warning> 或 <severity=info>",
    )
    fail_on: str | None = key("fail-on", choice(FAIL_ON), "不通过", "出现什么问题算不通过")


class Limits(Record):
    """Above which numbers of matters a rule warns."""

    department: int | None = key("department", COUNT, "部门", "一个部门一个月的事项数")
    session: int | None = key("session", COUNT, "会议", "一次会议一个月的议题数")


class HolidaysSection(Record):
    """The days of a year, as the State Council's notice (国务院办公厅关于…节假日安排的通知) has them."""

    rest: tuple[str, ...] = key(
        "rest", TEXTS, "放假", "放假的日子，如 2027-01-01、2027-02-05至2027-02-12"
    )
    work: tuple[str, ...] = key("work", TEXTS, "上班、调休上班", "调休上班的周六、周日，写法同上")


class ImportSection(Record):
    """How the office's own files are read."""

    columns: dict[str, str] = key(
        "columns",
        Values(choice({name: heads[0] for name, heads in HEADS.items()})),
        "表头",
        "本机关表格上的表头是哪一栏，如 负责人: <ImportSection.columns=leader>",
    )


class NpcYaml(Defaults):
    """The whole of `npc.yaml`. A plan's own values win."""

    keys_language: str | None = key(
        "keys",
        choice(LANGUAGES, also=_OTHER_NAMES),
        "键名",
        "npc 新写的文件用中文键还是英文键；不写为中文",
    )
    language: str | None = key(
        "language",
        choice(LANGUAGES, also=_OTHER_NAMES),
        "语言",
        "npc 用哪种语言说话：<language=zh>（中文）或 <language=en>（英文）；NPC_LANG 优先",
    )
    templates: str | None = key("templates", TEXT, "模板目录", "自己的模板所在的目录")
    reference_docx: str | None = key("reference-docx", TEXT, "样式文件", "取用样式的 Word 文件")
    format: dict[str, str] = key(
        "format", Values(TEXT), "格式", "与公文格式不同的度量，如 table.size: 10.5pt"
    )
    rules: RulesSection | None = key("rules", One(RulesSection), "规则", "检查规则的取舍")
    importing: ImportSection | None = key(
        "import", One(ImportSection), "导入", "导入本机关文件时的读法"
    )
    limits: Limits | None = key("limits", One(Limits), "上限", "工作量的上限")
    holidays: HolidaysSection | None = key(
        "holidays",
        One(HolidaysSection),
        "节假日",
        "放假和调休的日子，照国务院办公厅的通知；先于 npc 自带的节假日，一年的都写全（须有10月1日）",
    )
    meeting_convention: bool | None = key(
        "meeting-convention",
        TRUTH,
        "会议惯例",
        "是否按“听取→主任会议、听取和审议→常委会会议”安排；不写则由计划本身判断",
    )
    numbering: str | None = numbering()
    lead_style: str | None = lead_style()
    opinion_months: int | None = key(
        "opinion-months",
        COUNT,
        "审议意见期限",
        "审议意见交办后几个月内报告研究处理情况；不写为3个月",
    )
    light_days: int | None = key(
        "light-days", COUNT, "黄灯天数", "离期限几天以内亮黄灯；不写为10天"
    )
    knowledge: OwnKnowledge | None = key(
        "knowledge",
        One(OwnKnowledge),
        "本地规定",
        "本地自己的规定：期限、法定事项、机关名称等，写法同 npc 自带的（docs/knowledge.md）",
    )
    terms: dict[str, str] = key("terms", Values(TEXT), "用语", "错误用语: 正确用语")


LIMITS = (*Limits.keys, "opinion-months", "light-days")
"""Keys of numbers that a plan is given (`Plan.limits`)."""
