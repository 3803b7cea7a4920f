"""`npc.yaml`: what holds for every plan of a repo."""

from typing import Annotated

from pydantic import Field

from npc.diagnostics import Severity
from npc.kinds.documents.common import Defaults
from npc.kinds.documents.fields import Count, Keyed, OneOrMore, PlainText, Shape, choice

SeverityName = Annotated[str, *choice(*map(str, Severity))]
FailOn = Annotated[str, *choice("error", "warning", "never")]
Truth = Annotated[str, *choice("true", "false")]
"""Yes or no. pydantic alone would also take 1, on and Y."""


class RulesShape(Shape):
    """Which findings are wanted, as the options of `npc plan validate` say it."""

    select: OneOrMore = Field((), description="只检查这些规则，写法同 --select")
    ignore: OneOrMore = Field((), description="不检查这些规则，写法同 --ignore")
    severity: Keyed[SeverityName] = Field(
        default_factory=dict, description="把某条规则算作 error、warning 或 info"
    )
    fail_on: FailOn | None = Field(None, alias="fail-on", description="出现什么问题算不通过")


class LimitsShape(Shape):
    """Above which numbers of matters a rule warns."""

    department: Count | None = Field(None, description="一个部门一个月的事项数")
    session: Count | None = Field(None, description="一次会议一个月的议题数")


class SettingsDocument(Defaults):
    """The whole of `npc.yaml`. A plan's own values win."""

    templates: PlainText | None = Field(None, description="自己的模板所在的目录")
    reference_docx: PlainText | None = Field(
        None, alias="reference-docx", description="取用样式的 Word 文件"
    )
    format: Keyed[PlainText] = Field(
        default_factory=dict, description="与公文格式不同的度量，如 table.size: 10.5pt"
    )
    rules: RulesShape | None = Field(None, description="检查规则的取舍")
    limits: LimitsShape | None = Field(None, description="工作量的上限")
    meeting_convention: Truth | None = Field(
        None,
        alias="meeting-convention",
        description="是否按“听取→主任会议、听取和审议→常委会会议”安排；不写则由计划本身判断",
    )
    terms: Keyed[PlainText] = Field(default_factory=dict, description="错误用语: 正确用语")
