"""Plans spoilt in their times."""

from mutations.draft import Draft
from mutations.mutation import Mutation, mutation
from mutations.terms import Terms


def _training(when: str, rules: str, also: str = "") -> Mutation:
    """Write a time that cannot be."""
    return mutation(
        f"a training in {when}",
        lambda draft, terms: draft.set("arrangement", terms.training, "when", when),
        rules,
        also=also,
    )


def _prepared_in(row_when: str) -> Mutation:
    """Hold the session no later than the work that prepares it."""
    return mutation(
        f"a session in {row_when}, prepared in 3月",
        lambda draft, terms: draft.set("arrangement", terms.preparation[1], "when", row_when),
        "late-preparation",
        near=lambda terms: terms.preparation[0],
        also="session-gap",
    )


def _whole_year(draft: Draft, terms: Terms) -> None:
    title, words = terms.whole_year
    draft.set("arrangement", title, "when", "9月")
    draft.reword("arrangement", title, words, words.replace("年", "年全年", 1))


def _quarter(draft: Draft, terms: Terms) -> None:
    title = f"听取政府关于{terms.year}年第一季度经济运行情况的报告"
    draft.copy(terms.heard, terms.heard, title)
    draft.set("arrangement", title, "when", "3月")


def _overloaded_tasks(draft: Draft, terms: Terms) -> None:
    subjects = "托育 垃圾分类 河湖 古树 文物 气象 水库 冷链 电梯 燃气 消防 物流 快递 档案 邮政 粮食 盐业 林业 渔业 供水"
    owner = terms.owners[0]
    lines = (f"    - {{content: 调研{one}管理情况, owners: {owner}}}\n" for one in subjects.split())
    draft.add_tasks("5", "".join(lines))


def _overloaded_session(draft: Draft, terms: Terms) -> None:
    subjects = "托育 河湖 古树 文物 气象 水库 冷链 电梯 燃气 消防 物流 快递 档案 邮政 粮食"
    for one in subjects.split():
        draft.copy(terms.deliberated, terms.deliberated, f"听取和审议关于{one}管理情况的报告")


def _other_month(draft: Draft, terms: Terms) -> None:
    title, owner, month = terms.repeated_in
    draft.add_tasks(month, f"    - {{content: {title}, owners: {owner}}}\n")


def _no_preparation(draft: Draft, terms: Terms) -> None:
    draft.drop("monthly-plan", terms.preparation[0])


_NEW_ROWS = "typed-count counted-in-text row-without-point missing-preparation"

MUTATIONS = (
    _prepared_in("3月"),
    _prepared_in("2月"),
    mutation(
        "no preparation",
        _no_preparation,
        "missing-preparation",
        near=lambda terms: terms.preparation[1],
        also="empty-month",
    ),
    mutation(
        "half-year report in June",
        lambda draft, terms: draft.set("arrangement", terms.half_year, "when", "6月"),
        "before-period-ends",
        also="late-preparation",
    ),
    mutation(
        "plan of the half-year in June",
        lambda draft, terms: draft.set("arrangement", terms.plan_execution, "when", "6月中旬"),
        "before-period-ends",
        also="late-preparation",
    ),
    mutation(
        "report on the whole year in September",
        _whole_year,
        "before-period-ends",
        also="late-preparation two-names",
    ),
    mutation("report on the quarter in March", _quarter, "before-period-ends", also=_NEW_ROWS),
    _training("13月", "no-such-month"),
    _training("2月30日前", "impossible-time"),
    _training("9-3月", "impossible-time", also="mixed-dashes"),
    _training("年中", "unclear-time"),
    _training("下下月", "unclear-time"),
    mutation(
        "a training in the year after next",
        lambda draft, terms: draft.set(
            "arrangement", terms.training, "when", f"{terms.year + 2}年3月"
        ),
        "outside-year",
    ),
    mutation(
        "a training in the year before",
        lambda draft, terms: draft.set(
            "arrangement", terms.training, "when", f"{terms.year - 1}年4月"
        ),
        "outside-year",
    ),
    mutation(
        "month 13 in the monthly plan",
        lambda draft, _: draft.replace_first("monthly-plan", r"\n  12(月?):", r"\n  13\1:"),
        "no-such-month",
    ),
    mutation(
        "a month twice",
        lambda draft, _: draft.replace_first("monthly-plan", r"\n  6(月?):", "\n  '05月':"),
        "repeated-month",
        also="late-preparation",
    ),
    mutation(
        "an empty month",
        lambda draft, _: draft.replace_first(
            "monthly-plan", r"(\n  12月?:)(\n    - .*)+", r"\1 []"
        ),
        "empty-month",
    ),
    mutation(
        "twenty tasks of one department in a month",
        _overloaded_tasks,
        "overloaded-month",
        anywhere=True,
    ),
    mutation(
        "fifteen reports more in one session",
        _overloaded_session,
        "overloaded-month",
        anywhere=True,
        also=_NEW_ROWS + " similar-item",
    ),
    mutation(
        "a row's work again in another month", _other_month, "different-months late-preparation"
    ),
)
