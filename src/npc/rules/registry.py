"""Every module of rules, in the order in which they run: one that is not listed does not run."""

from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING, cast

from npc.diagnostics import Rule
from npc.kinds import problems as kind_problems
from npc.knowledge import KNOWN_UNTIL
from npc.source import problems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import ModuleType

    from npc.plan import Plan
    from npc.rules.base import PlanHead, PlanRules, RepoRules

_OF_PLANS = (
    "references.unknown_department",
    "references.unknown_reference",
    "references.duplicate_id",
    "references.footnotes",
    "references.missing_annex",
    "references.documents_disagree",
    "references.promise_without_row",
    "references.row_without_point",
    "references.activity_without_row",
    "references.late_preparation",
    "references.missing_preparation",
    "references.different_months",
    "references.before_period_ends",
    "references.different_owners",
    "references.near_name",
    "references.two_names",
    "references.year_told_otherwise",
    "references.congress_ordinal",
    "references.different_actions",
    "references.point_against_itself",
    "references.repeated_point",
    "tables.duplicate_item",
    "tables.meeting_without_column",
    "tables.typed_count",
    "tables.told_rows",
    "tables.missing_fields",
    "tables.empty_month",
    "tables.unused_column",
    "tables.several_reports",
    "tables.other_category",
    "tables.counted_in_text",
    "tables.count_told_otherwise",
    "tables.count_against_itself",
    "tables.similar_item",
    "tables.mixed_endings",
    "times.no_such_month",
    "times.repeated_month",
    "times.past_tense",
    "times.impossible_time",
    "times.unclear_time",
    "times.time_in_figures",
    "times.overloaded_month",
    "times.outside_year",
    "times.meeting_convention",
    "times.category_time",
    "times.title_time",
    "times.candidates_year",
    "times.session_count",
    "times.other_session",
    "statutes.missing_duty",
    "statutes.duty_time",
    "statutes.duty_meeting",
    "statutes.competence",
    "statutes.duty_action",
    "statutes.audit_with_accounts",
    "statutes.audit_rectification",
    "statutes.session_gap",
    "statutes.preliminary_review",
    "statutes.yearly_plans",
    "statutes.inquiry_meeting",
    "statutes.inquiry_apart",
    "statutes.inspection_report",
    "statutes.duty_year",
    "statutes.silent_duties",
    "statutes.unchecked_duties",
    "statutes.prepared_year",
    "statutes.left_over_year",
    "statutes.inspection_order",
    "wording.set_term",
    "wording.word_in_context",
    "wording.half_width_punctuation",
    "wording.leftover",
    "wording.doubled_words",
    "wording.department_spelling",
    "wording.mixed_dashes",
    "wording.full_width_digits",
    "wording.stray_spaces",
    "wording.not_in_font",
    "wording.mixed_spelling",
    "wording.open_end",
    "wording.unbalanced_marks",
    "wording.broken_enumeration",
    "wording.typed_number",
    "wording.doubled_name",
    "wording.other_level",
    "wording.organ_order",
    "wording.organ_name",
    "wording.wrong_year",
    "language.law_name",
    "language.formulation",
    "language.year_phrase",
    "language.anniversary",
    "format.date_order",
    "format.annex_number",
    "format.other_organ",
)
_WHERE: "tuple[tuple[Callable[[Plan], bool], tuple[str, ...]], ...]" = (
    (
        lambda plan: plan.shares_items,
        (
            "papers.unknown_same",
            "papers.shown_otherwise",
            "papers.agenda_otherwise",
            "papers.left_off_agenda",
            "papers.deep_category",
            "papers.issued_twice",
            "papers.unknown_column",
        ),
    ),
    (
        lambda plan: bool(plan.sentences),
        (
            "sentences.said_otherwise",
            "sentences.unread_sentence",
            "sentences.sentence_against_itself",
        ),
    ),
    (
        lambda plan: plan.has_reviews,
        (
            "reviews.part_years",
            "reviews.same_title",
            "reviews.without_text",
            "reviews.reviewed_plan",
            "reviews.impossible_day",
            "reviews.figure_told_otherwise",
            "reviews.figure_beside_rows",
        ),
    ),
    (
        lambda plan: plan.has_reviews or any(paper.heading_form for paper in plan.papers),
        ("reviews.heading_form",),
    ),
    (
        lambda plan: not all(point.is_numbered_through for point in plan.points),
        ("references.counted_point",),
    ),
    (
        lambda plan: plan.year is not None and plan.year > KNOWN_UNTIL.year,
        ("statutes.beyond_knowledge",),
    ),
    (lambda plan: plan.level == "township", ("statutes.town_organ",)),
    (
        lambda plan: bool(plan.notices),
        (
            "format.notice_title",
            "format.notice_alone",
            "format.head_in_both",
            "format.unsigned_notice",
            "format.unaddressed_notice",
            "format.notice_ground",
        ),
    ),
    (
        lambda plan: bool(plan.ledgers),
        (
            "ledger.unknown_row",
            "ledger.row_in_two_ledgers",
            "ledger.opinion_dates",
            "ledger.repeated_number",
            "ledger.opinion_before_session",
            "ledger.session_told_otherwise",
            "ledger.other_meeting",
            "ledger.other_month",
            "ledger.undecided_change",
            "ledger.unlisted_decision",
            "ledger.unexplained_change",
            "ledger.empty_change",
            "ledger.before_adoption",
            "ledger.fact_outside_year",
            "ledger.no_opinion",
            "ledger.not_consulted",
            "ledger.not_published",
            "ledger.impossible_number",
            "ledger.missing_evidence",
            "ledger.overdue",
        ),
    ),
    (
        lambda plan: any(paper.head or paper.signature for paper in plan.papers),
        ("format.document_number", "format.unnamed_organ"),
    ),
    (
        lambda plan: (
            plan.has_reviews
            or any(
                paper.title_lines or any(heading.title_lines for heading in paper.headings)
                for paper in plan.papers
            )
        ),
        ("format.title_lines",),
    ),
    (
        lambda plan: any(paper.anonymised for paper in plan.papers),
        ("wording.unknown_anonymised",),
    ),
    (
        lambda plan: bool(plan.sessions),
        (
            "times.sessions",
            "times.unlisted_meeting",
            "times.month_without_session",
            "times.session_in_congress",
        ),
    ),
    (
        lambda plan: (
            bool(plan.sessions)
            or any(paper.adopted for paper in plan.papers)
            or any(item.own_time.days for item in plan.items)
            or any("日" in category.name for category in plan.categories)
        ),
        ("times.session_day_off",),
    ),
    (
        lambda plan: any("次" in category.name for category in plan.categories),
        ("times.session_in_category",),
    ),
    (
        lambda plan: any(matter.progress.done_on for matter in plan.matters),
        ("times.progress",),
    ),
    (lambda plan: bool(plan.ledgers), ("times.progress_in_paper",)),
    (
        lambda plan: bool(plan.exemptions) or any(item.duties for item in plan.items),
        (
            "statutes.unknown_duty",
            "statutes.needless_exemption",
            "statutes.exemption_reason",
        ),
    ),
)
"""Rules on forms that few plans have: whether a plan may have them, and the modules that look at them."""
_OF_REPOS = (
    "repo.second_plan",
    "repo.ordinals_over_years",
    "repo.divided_plan",
    "repo.missing_rectification",
    "repo.gap_over_new_year",
)
_OF_SUCCESSIONS = ("repo.unknown_succeeded",)
"""Modules that look at rows which carry on what earlier plans left open."""
_OF_REVIEWS = ("repo.figure_beside_ledger",)
"""Modules that look at reviews beside the plans and ledgers of their years."""


_OF_PAPERS = frozenset(
    (
        "references.promise_without_row",
        "references.row_without_point",
        "references.missing_preparation",
        "references.different_months",
        "references.different_owners",
        "references.two_names",
        "references.different_actions",
        "references.point_against_itself",
        "references.repeated_point",
        "tables.typed_count",
        "tables.unused_column",
        "tables.other_category",
        "tables.counted_in_text",
        "times.category_time",
        "times.session_in_category",
        "times.title_time",
        "times.session_count",
        "times.past_tense",
        "wording.mixed_spelling",
        "wording.mixed_dashes",
        "tables.mixed_endings",
        "papers.shown_otherwise",
        "sentences.said_otherwise",
    )
)
"""The modules whose findings only an edit of a paper could mend, as they hold one place of the papers
against another. After the adoption they are asked of the papers, not of what facts make of them."""


def is_of_papers(rules: "PlanRules") -> bool:
    """Return whether a module looks at the papers as they were adopted."""
    return cast("ModuleType", rules).__name__.removeprefix(f"{_ROOM}.") in _OF_PAPERS


_ROOM = "npc.rules"


def _module(name: str) -> object:
    return import_module(f"{_ROOM}.{name}")


PLAN_RULES = tuple(cast("PlanRules", _module(name)) for name in _OF_PLANS)
"""The modules that look at every plan."""
REPO_RULES = tuple(cast("RepoRules", _module(name)) for name in _OF_REPOS)
"""The modules that compare all plans."""


def repo_rules_for(plans: "Sequence[PlanHead]") -> "Iterator[RepoRules]":
    """Yield the modules that may find something between plans; the others are not loaded."""
    yield from REPO_RULES
    if any(plan.compared for plan in plans):
        yield from map(_repo_rules, _OF_REVIEWS)
    if any(plan.successions for plan in plans):
        yield from map(_repo_rules, _OF_SUCCESSIONS)


def _repo_rules(name: str) -> "RepoRules":
    return cast("RepoRules", _module(name))


def all_repo_rules() -> "tuple[RepoRules, ...]":
    """Return every module with rules that compare plans."""
    return (*REPO_RULES, *map(_repo_rules, (*_OF_SUCCESSIONS, *_OF_REVIEWS)))


def rules_for(plan: "Plan") -> "Iterator[PlanRules]":
    """Yield the modules that may find something in a plan; the others are not loaded."""
    yield from PLAN_RULES
    for may_have, names in _WHERE:
        if may_have(plan):
            yield from map(_plan_rules, names)


def _plan_rules(name: str) -> "PlanRules":
    return cast("PlanRules", _module(name))


def rules_on_references() -> "PlanRules":
    """Return the module that finds references of ledgers to no row, or to several."""
    return _plan_rules("ledger.unknown_row")


def all_plan_rules() -> "tuple[PlanRules, ...]":
    """Return every module with rules about one plan."""
    names = chain.from_iterable(names for _, names in _WHERE)
    return (*PLAN_RULES, *map(_plan_rules, names))


def all_rules() -> tuple[Rule, ...]:
    """Return everything that a run can find, by code."""
    from npc.rules import (  # the plain run, which finds no comments, does not ask
        ignore_comments,
        left_out,
        marks,
    )

    of_plans = (module.RULES for module in all_plan_rules())
    of_repos = (module.RULES for module in all_repo_rules())
    of_reports = (ignore_comments.RULES, left_out.RULES, marks.RULES)
    groups = (problems.RULES, kind_problems.RULES, *of_plans, *of_repos, *of_reports)
    return tuple(sorted((rule for group in groups for rule in group), key=lambda rule: rule.code))
