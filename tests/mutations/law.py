"""Plans spoilt against the statutes."""

import re

from mutations.draft import Draft
from mutations.mutation import Mutation, mutation
from mutations.terms import Terms

_DROPPED = "typed-count counted-in-text promise-without-row unknown-reference"
_MOVED = "late-preparation"


def _when(name: str, month: str, rules: str, also: str = _MOVED) -> Mutation:
    """Put a statutory matter into another month."""

    def change(draft: Draft, terms: Terms) -> None:
        draft.set("arrangement", getattr(terms, name), "when", month)

    return mutation(f"{name} in {month}", change, rules, also=also)


def _dropped(name: str, rules: str = "missing-duty", also: str = _DROPPED) -> Mutation:
    """Forget a statutory matter."""

    def change(draft: Draft, terms: Terms) -> None:
        draft.drop("arrangement", getattr(terms, name))

    return mutation(
        f"no {name}",
        change,
        rules,
        also=also,
        anywhere=True,
        applies=lambda terms: bool(getattr(terms, name)),
    )


def _at_the_presidium(name: str, rules: str, also: str = "", *, since: int = 2007) -> Mutation:
    """Put a matter before 主任会议 only; `since` is the first plan year in which that is wrong."""

    def change(draft: Draft, terms: Terms) -> None:
        is_list = draft.value("arrangement", getattr(terms, name), "meetings").startswith("[")
        value = "[主任会议]" if is_list else "主任会议"
        draft.set("arrangement", getattr(terms, name), "meetings", value)

    return mutation(
        f"{name} at 主任会议",
        change,
        rules,
        also=also,
        applies=lambda terms: bool(getattr(terms, name)) and terms.year >= since,
    )


def _only_heard(name: str, rules: str) -> Mutation:
    """Write 听取 for 听取和审议."""

    def change(draft: Draft, terms: Terms) -> None:
        draft.reword("arrangement", getattr(terms, name), "听取和审议", "听取")

    return mutation(f"{name} only 听取", change, rules, also="different-actions")


def _swapped(one: str, other: str, rules: str, also: str) -> Mutation:
    def change(draft: Draft, terms: Terms) -> None:
        draft.swap(getattr(terms, one), getattr(terms, other))

    return mutation(f"months of {one} and {other} swapped", change, rules, also=also)


def _no_assets(draft: Draft, terms: Terms) -> None:
    for title in terms.assets:
        draft.drop("arrangement", title)


def _audit_elsewhere(draft: Draft, terms: Terms) -> None:
    when = draft.value("arrangement", terms.audit, "when")
    draft.set("arrangement", terms.audit, "when", "8月" if when == "6月" else "6月")


def _late_rectification(draft: Draft, terms: Terms) -> None:
    draft.set("arrangement", terms.rectification, "when", "次年3月")


def _gap(draft: Draft, terms: Terms) -> None:
    for title, when in terms.gap:
        row = draft.row("arrangement", title)
        full = row.split("title: ", 1)[1].split("\n", 1)[0].split(", owners", 1)[0]
        draft.set("arrangement", full, "when", when)


def _no_yearly_plan(name: str, promise: str, rules: str) -> Mutation:
    """Forget a yearly plan in table, body and monthly plan; nothing else went its way either."""

    def change(draft: Draft, terms: Terms) -> None:
        draft.drop("arrangement", getattr(terms, name))
        for kind in ("work-points", "monthly-plan"):
            text = draft.texts[kind].replace(f"年度{promise}", "年工作安排")
            draft.texts[kind] = text.replace(promise, "工作安排")
        body = re.sub(r"published: .*\n", "", draft.texts["work-points"])
        draft.texts["work-points"] = body.replace("body: 主任会议", "body: 常委会会议")
        work_points = r"(工作要点(?:.|\n)*?)(\[常委会会议, 主任会议\]|(?<=meetings: )主任会议)"
        if re.search("body: 主任会议", Draft(terms.plan).texts["work-points"]):
            draft.replace_first("arrangement", work_points, r"\1常委会会议")

    return mutation(
        f"no {name} at all",
        change,
        rules,
        also="unknown-reference missing-preparation",
        anywhere=True,
        applies=lambda terms: bool(getattr(terms, name)) and terms.year >= 2025,
    )


def _yearly_plan_at_a_session(name: str, rules: str) -> Mutation:
    """Let the standing committee adopt what 主任会议 adopts."""

    def change(draft: Draft, terms: Terms) -> None:
        draft.reword("arrangement", getattr(terms, name), "主任会议", "常委会会议")

    return mutation(
        f"{name} at 常委会会议",
        change,
        rules,
        applies=lambda terms: bool(getattr(terms, name)),
    )


def _stale_year(name: str, rules: str) -> Mutation:
    """Keep last year's number in a row copied from last year's plan."""

    def change(draft: Draft, terms: Terms) -> None:
        title = getattr(terms, name)
        year = next(part for part in (terms.year, terms.year - 1) if f"{part}年" in title)
        draft.reword("arrangement", title, f"{year}年", f"{year - 1}年")

    return mutation(
        f"last year's number in {name}",
        change,
        rules,
        also="promise-without-row row-without-point two-names similar-item missing-preparation",
        applies=lambda terms: "年" in getattr(terms, name),
    )


def _published(years: int) -> Mutation:
    """Let the date of publication be in another year."""

    def change(draft: Draft, terms: Terms) -> None:
        draft.replace_first(
            "work-points", r"(?m)^published: \d{4}-\d\d", f"published: {terms.year + years}-03"
        )

    return mutation(
        f"published {years:+} year",
        change,
        "left-over-year",
        also="date-order",
        applies=lambda terms: terms.plan == "county-2025",
    )


_WRONG_YEAR = "duty-year prepared-year stale-year subject-year wrong-year outside-year two-names different-years missing-duty duty-time"

MUTATIONS = (
    _swapped(
        "accounts",
        "rectification",
        "duty-time audit-with-accounts audit-rectification",
        "late-preparation audit-with-accounts audit-rectification",
    ),
    _swapped(
        "accounts", "filing", "duty-time audit-with-accounts", "late-preparation before-period-ends"
    ),
    _when("accounts", "10月", "duty-time", "audit-with-accounts"),
    _when("accounts", "5月", "duty-time", "audit-with-accounts late-preparation"),
    _when("plan_execution", "10月", "duty-time"),
    _when("budget_execution", "11月", "duty-time"),
    _dropped("accounts"),
    _dropped("plan_execution"),
    _dropped("budget_execution"),
    _dropped("audit"),
    _dropped(
        "rectification",
        "missing-duty audit-rectification missing-rectification promise-without-row",
    ),
    _dropped("environment", also=_DROPPED + " session-gap"),
    _dropped("filing"),
    _dropped("suggestions", "missing-duty duty-meeting", _DROPPED + " different-actions"),
    _dropped("debt"),
    mutation(
        "no state assets", _no_assets, "missing-duty", also=_DROPPED + " session-gap", anywhere=True
    ),
    _only_heard("environment", "duty-action"),
    _only_heard("filing", "duty-action"),
    _only_heard("deliberated", "different-actions meeting-convention"),
    _at_the_presidium("accounts", "duty-meeting"),
    _at_the_presidium("plan_execution", "duty-meeting", "meeting-convention"),
    _at_the_presidium("audit", "duty-meeting", "meeting-convention"),
    _at_the_presidium("rectification", "duty-meeting meeting-convention", "meeting-convention"),
    _at_the_presidium("environment", "duty-meeting", "meeting-convention session-gap"),
    _at_the_presidium("filing", "duty-meeting", "meeting-convention session-gap"),
    _at_the_presidium("debt", "duty-meeting", "meeting-convention"),
    _at_the_presidium("deliberated", "meeting-convention", "session-gap"),
    _at_the_presidium("inquiry", "inquiry-meeting", since=2025),
    _at_the_presidium("inspection", "inspection-report", "meeting-convention session-gap"),
    mutation(
        "heard at 常委会会议",
        lambda draft, terms: draft.reword("arrangement", terms.heard, "主任会议", "常委会会议"),
        "meeting-convention",
        # A plan with one 听取 has no usage to go against.
        applies=lambda terms: not terms.plan.startswith("district"),
    ),
    mutation("audit not with accounts", _audit_elsewhere, "audit-with-accounts", also=_MOVED),
    mutation(
        "rectification after six months",
        _late_rectification,
        "audit-rectification",
        also="outside-year",  # it is in the next plan's year
        applies=lambda terms: not terms.plan.startswith("city"),
    ),
    mutation(
        "rectification before the audit",
        lambda draft, terms: draft.set("arrangement", terms.rectification, "when", "4月"),
        "audit-rectification",
        also="late-preparation session-gap",
    ),
    mutation(
        "months without a session", _gap, "session-gap", also="overloaded-month", anywhere=True
    ),
    _no_yearly_plan("supervision_plan", "监督工作计划", "supervision-plan yearly-plan"),
    _no_yearly_plan("deputies_plan", "代表工作计划", "deputies-plan"),
    _yearly_plan_at_a_session("supervision_plan", "supervision-plan yearly-plan"),
    _yearly_plan_at_a_session("deputies_plan", "deputies-plan"),
    _stale_year("accounts", _WRONG_YEAR),
    _stale_year("plan_execution", _WRONG_YEAR),
    _stale_year("environment", _WRONG_YEAR),
    _stale_year("debt", _WRONG_YEAR),
    _published(1),
    _published(-1),
)
