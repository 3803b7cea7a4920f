"""What the law wants done so many days before a session.

All the articles count in days (日), not in working days (工作日), and so does this.
"""

from collections.abc import Iterator, Sequence

from npc.facts.facts import Facts
from npc.facts.reporting import reporters_of
from npc.genre.actions import MAYBE_REPORTED
from npc.genre.meetings import is_session
from npc.genre.reporters import is_of_the_law
from npc.messages import Message
from npc.plan import Item
from npc.records import NamedTuple
from npc.views.table import Text


class BackDate(NamedTuple):
    """One thing to be done before a session."""

    days: int
    """Days before the session's first day."""
    what: Message
    who: Text
    ground: Text
    """The article; names of laws stay Chinese."""


_FINANCIAL = frozenset(
    "final-accounts plan-execution budget-execution audit-report audit-rectification state-assets"
    " state-assets-special government-debt mid-term-review budget-adjustment".split()
)
"""Matters of chapter 3 of 监督法, which sets no days for reports; offices keep those of chapter 2."""
_GOVERNMENTS = _FINANCIAL | {"environment"}
"""Matters on which the law has the government report, whether or not a title names it."""
_NEW_TEXT = 2025
"""The first plan year under the text of 监督法 of 2024-11-08; before, the same days were art. 12."""

_BEFORE_SESSION = {
    "province": Message(
        "submit {draft} to the special committee for its first review",
        "{draft}提交本级人大有关专门委员会初步审查",
    ),
    "city": Message(
        "submit {draft} to the special committee for its first review, or to the working body "
        "for its opinion",
        "{draft}提交本级人大有关专门委员会初步审查，或者送交常委会有关工作机构征求意见",
    ),
    "county": Message(
        "send {draft} to the working body for its opinion",
        "{draft}送交常委会有关工作机构征求意见",
    ),
}
_BEFORE_ANY_SESSION = Message(
    "submit {draft} for first review or for an opinion", "{draft}提交初步审查或者征求意见"
)
_ACCOUNTS = {"province": "第二款", "city": "第三款", "county": "第四款"}
_ADJUSTMENT = {"province": "第四款", "city": "第五款", "county": "第六款"}
_DRAFT_ACCOUNTS = Message("the draft final accounts", "决算草案")
_DRAFT_ADJUSTMENT = Message("the first draft of the budget adjustment", "预算调整初步方案")
_FINANCE = Message("finance department", "政府财政部门")
_GOVERNMENT = Message("the government", "政府")
_OFFICE = Message("office of the standing committee", "常委会办事机构")
_FOR_OPINION = Message(
    "send the report to the special committee or the working body for its opinion",
    "报告送有关专门委员会或者常委会工作机构征求意见",
)
_REVISED = Message("send the revised report to the standing committee", "修改后的报告送交常委会")
_TO_MEMBERS = Message(
    "send the report to the members of the standing committee", "报告发给常委会组成人员"
)


class BackDates:
    """What the law wants before a session for the items of one plan."""

    def __init__(self, facts: Facts) -> None:
        plan = facts.plan
        self._level = plan.level if plan.level in _ACCOUNTS else ""
        self._year = plan.year or _NEW_TEXT
        self._duties: dict[Item, set[str]] = {}
        for duty, items, cancelled in facts.answers:
            for item in (*items, *cancelled):
                self._duties.setdefault(item, set()).add(duty.id)

    def of(self, item: Item, meeting: str) -> Iterator[BackDate]:
        """Yield what is due before a session that deals with an item, the earliest first."""
        if not is_session(meeting):
            return
        duties = self._duties.get(item, set())
        if "final-accounts" in duties:
            yield self._review(_DRAFT_ACCOUNTS, "第七十八条", _ACCOUNTS)
        if "budget-adjustment" in duties:
            yield self._review(_DRAFT_ADJUSTMENT, "第六十九条", _ADJUSTMENT)
        organs = [organ for organ in self.organs(item) if is_of_the_law(organ)]
        if organs and item.action in MAYBE_REPORTED:
            yield from self._reports(organs, is_financial=bool(duties & _FINANCIAL))

    def organs(self, item: Item) -> tuple[str, ...]:
        """Return the organs that report on an item: those named, else 政府 where it must."""
        named = reporters_of(item)
        must = not _GOVERNMENTS.isdisjoint(self._duties.get(item, ()))
        if not named and must and item.action in MAYBE_REPORTED:
            return (_GOVERNMENT.zh,)
        return named

    def _review(self, draft: Message, article: str, paragraphs: dict[str, str]) -> BackDate:
        what = _BEFORE_SESSION.get(self._level, _BEFORE_ANY_SESSION).format(draft=draft)
        return BackDate(30, what, _FINANCE, f"预算法{article}{paragraphs.get(self._level, '')}")

    def _reports(self, organs: Sequence[str], *, is_financial: bool) -> Iterator[BackDate]:
        """Yield what is due of the reports: each organ sends its own, the office sends out all."""
        is_new = self._year >= _NEW_TEXT
        article = "监督法第十五条" if is_new else "监督法（2006年）第十二条"

        def ground(paragraph: str, *organs: str) -> Text:
            cited = f"{article}{paragraph}"
            # The text of 2006 does not know 监察委员会.
            is_named = is_new or not all("监" in organ for organ in organs)
            is_by_analogy = is_financial or not is_named
            return _BY_ANALOGY.format(article=cited) if is_by_analogy else cited

        for days, what in ((20, _FOR_OPINION), (10, _REVISED)):
            for organ in organs:
                who = _GOVERNMENT if organ == _GOVERNMENT.zh else organ
                yield BackDate(days, what, who, ground("第一款", organ))
        yield BackDate(7, _TO_MEMBERS, _OFFICE, ground("第二款", *organs))


_BY_ANALOGY = Message("as in {article}", "参照{article}")
