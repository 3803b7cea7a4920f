"""A clean ledger beside the plan, in which one fact is spoilt; the rules of plans run on what follows."""

from mutations.draft import Draft
from mutations.mutation import Mutation, mutation
from mutations.terms import Terms

_LEDGER = """\
kind: ledger
members: 35
sessions:
  - {{kind: 主任会议, session: 第88次, date: {year}-07-16}}
  - {{kind: 常委会会议, session: 第61次, date: {year}-08-08, items: [{plan}, {budget}]}}
  - {{kind: 常委会会议, session: 第62次, date: {year}-10-28}}
matters:
  {task}: {{progress: {{{year}-03-10: 已完成实地调研}}, done: {year}-03-28}}
adjustments:
  - by: 主任会议第88次
    date: {year}-07-16
    changes:
      - {{move: {visit}, to: 11月, why: 秋收以后视察}}
opinions:
  - {{number: 1号, of: [{plan}, {budget}], to: 政府, issued: {year}-08-20, consulted: {year}-11-03, replied: {year}-11-18}}
"""


def _put(draft: Draft, terms: Terms, old: str = "", new: str = "") -> None:
    text = _LEDGER.format(
        year=terms.year,
        plan=terms.plan_execution,
        budget=terms.budget_execution,
        task=terms.task,
        visit=terms.visit,
    )
    old, new = (words.format(**terms._asdict()) for words in (old, new))
    assert not old or text.count(old) == 1, old
    draft.more["ledger.yaml"] = text.replace(old, new) if old else text


def _spoilt(name: str, old: str, new: str, rules: str, also: str = "") -> Mutation:
    return mutation(
        f"{name} in a ledger",
        lambda draft, terms: _put(draft, terms, old, new),
        rules,
        also=also,
        near=lambda terms: new.format(**terms._asdict()).partition(",")[0],
    )


_MOVED = "move: {visit}, to: 11月"
MUTATIONS = (
    _spoilt(
        "a title with a slip",
        "items: [{plan_execution}",
        "items: [{plan_execution}书",
        "unknown-row",
        "no-opinion",
    ),
    _spoilt(
        "accounts moved to November",
        _MOVED,
        "move: {accounts}, to: 11月",
        "duty-time",
        "audit-with-accounts late-preparation",
    ),
    _spoilt(
        "accounts dropped",
        _MOVED + ", why",
        "drop: {accounts}, why",
        "missing-duty",
        "audit-with-accounts",
    ),
    _spoilt(
        "a reply before the comments",
        "replied: {year}-11-18",
        "replied: {year}-11-02",
        "opinion-dates",
    ),
    _spoilt(
        "a session a month late",
        "{year}-08-08",
        "{year}-09-08",
        "other-month",
        "opinion-before-session",
    ),
)
HARMLESS = (mutation("a ledger of what was done", _put, ""),)
