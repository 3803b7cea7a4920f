"""A statutory matter that is not before the standing committee."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.duties import answers, can_be_asked
from npc.rules.statutes.examples import GOOD, changed
from npc.text import Text

RULE = Rule(
    "NPC362",
    "duty-meeting",
    Severity.ERROR,
    Text("a statutory matter before the wrong meeting", "法定事项没有列入常委会会议"),
)
PAGE = Page(
    what=Text(
        "Matters that the law puts before the standing committee name 常委会会议 among their meetings.",
        "法律规定由常委会审议、审查的事项，会议一栏应有常委会会议。",
    ),
    why=Text(
        "What 主任会议 hears does not fulfil the duty of the standing committee.",
        "主任会议听取不能代替常委会会议审议。",
    ),
    ground=Text(
        "the articles in statutes.yaml, by plan year", "statutes.yaml 所列各条，按计划年度适用"
    ),
    fails=changed(
        (
            "2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议",
            "2023年本级决算, owners: 财经工委, when: 8月, meetings: 主任会议",
        )
    ),
    passes=GOOD,
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find matters none of whose items comes before a meeting that the law names."""
    if not can_be_asked(plan) or plan.year is None or plan.is_damaged("meetings"):
        return
    for duty, items in answers(plan):
        if not duty.meetings or not items:
            continue
        if any(_is_before(meeting, duty.meetings) for item in items for meeting in item.meetings):
            continue
        for item in items:
            at = item.at / "meetings" if item.at.has("meetings") else item.at / "title"
            yield Finding(
                Text(
                    "“{matter}” comes before {meetings} ({article})",
                    "“{matter}”应当列入{meetings}（{article}）",
                ).format(
                    matter=duty.matter,
                    meetings=list(duty.meetings),
                    article=duty.article_name(plan.year),
                ),
                at,
                Text("write “meetings: {meeting}”", "请写“meetings: {meeting}”").format(
                    meeting=duty.meetings[0]
                ),
            )


def _is_before(meeting: str, demanded: tuple[str, ...]) -> bool:
    """Tell whether a meeting is one of those demanded; 常委会 and 人大常委会会议 are 常委会会议."""
    return any(one.removesuffix("会议") in meeting for one in demanded)
