"""A report that nothing prepares, in a plan that prepares nearly every one."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.tracing.trace import trace
from npc.genre.when import Timing
from npc.messages import Message
from npc.plan import Item, Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC310",
    "missing-preparation",
    Severity.WARNING,
    Message("a report without preparation", "听取报告前没有安排准备工作"),
)
PAGE = Page(
    what=Message(
        "Where the monthly plan prepares at least four fifths of the reports that are 听取和审议, "
        "and five or more, it prepares all of them.",
        "月度计划为五项以上、五分之四以上听取和审议的报告安排了会前调研等准备工作的，其余报告也应当安排。",
    ),
    why=Message(
        "A preparation that was forgotten, or struck with another row, is noticed too late.",
        "遗漏或者误删的会前准备，到开会时才发现就晚了。",
    ),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: arrangement
categories:
  - name: 听取和审议专项工作报告
    items:
      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 社会工委, when: 5月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于学前教育工作情况的报告, owners: 社会工委, when: 6月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于乡村振兴工作情况的报告, owners: 社会工委, when: 7月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于安全生产工作情况的报告, owners: 社会工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于物业管理工作情况的报告, owners: 社会工委, when: 9月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于城市更新工作情况的报告, owners: 社会工委, when: 10月, meetings: 常委会会议}
---
kind: monthly-plan
months:
  4: [{content: 调研养老服务工作情况, owners: 社会工委}]
  5: [{content: 调研学前教育工作情况, owners: 社会工委}]
  6: [{content: 调研乡村振兴工作情况, owners: 社会工委}]
  7: [{content: 调研安全生产工作情况, owners: 社会工委}]
  8: [{content: 调研物业管理工作情况, owners: 社会工委}]
""",
    passes="""\
kind: arrangement
categories:
  - name: 听取和审议专项工作报告
    items:
      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 社会工委, when: 5月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于学前教育工作情况的报告, owners: 社会工委, when: 6月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于乡村振兴工作情况的报告, owners: 社会工委, when: 7月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于安全生产工作情况的报告, owners: 社会工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于物业管理工作情况的报告, owners: 社会工委, when: 9月, meetings: 常委会会议}
---
kind: monthly-plan
months:
  4: [{content: 调研养老服务工作情况, owners: 社会工委}]
  5: [{content: 调研学前教育工作情况, owners: 社会工委}]
  6: [{content: 调研乡村振兴工作情况, owners: 社会工委}]
  7: [{content: 调研安全生产工作情况, owners: 社会工委}]
  8: [{content: 调研物业管理工作情况, owners: 社会工委}]
""",
)

_FEWEST = 5
_NEARLY_ALL = 0.8


def check(plan: Plan) -> Iterator[Finding]:
    """Find reports that nothing prepares, where nearly all are prepared."""
    if not plan.arrangement or not plan.monthly_plan or plan.is_damaged("categories", "months"):
        return
    found = trace(plan)
    # The audit report is examined along with the final accounts.
    heard = [
        item
        for item in plan.arrangement.items
        if _is_heard(item) and "审计" not in found.about[item].signs
    ]
    # A task about the same matter, whatever it is called, shows that it was thought of.
    thought_of = {*found.tasks.companions, *found.tasks.touched}
    prepared = [item for item in heard if item in thought_of]
    if len(prepared) < max(_FEWEST, len(heard) * _NEARLY_ALL):
        return
    for item in heard:
        if item not in thought_of:
            yield Finding(
                Message(
                    "nothing in the monthly plan prepares “{title}”",
                    "月度计划没有为“{title}”安排准备工作",
                ).format(title=item.text),
                item.at / "title",
                Message(
                    "add a task in an earlier month, with “prepares” if it is worded otherwise",
                    "请在会前月份补列准备工作；名称不同的，用 prepares 注明",
                ),
            )


def _is_heard(item: Item) -> bool:
    return item.action == "听取和审议" and item.when.timing is Timing.MONTHS
