"""Every rule, by name: a rule that is not listed here does not run."""

from npc.diagnostics import Rule
from npc.model import shape
from npc.rules.base import PlanRule, RepoRule
from npc.rules.references import (
    disagreement,
    duplicate_id,
    missing_annex,
    unknown_department,
    unknown_note,
    unknown_reference,
)
from npc.rules.repo import second_plan
from npc.rules.statutes import (
    audit_with_accounts,
    duty_action,
    duty_meeting,
    duty_time,
    missing_duty,
    preliminary_review,
    rectification,
    session_gap,
    unknown_duty,
)
from npc.rules.tables import (
    duplicate_item,
    empty_month,
    meeting_without_column,
    no_meeting,
    no_owner,
    no_time,
    other_category,
    several_reports,
    typed_count,
    unused_column,
)
from npc.rules.times import impossible_time, no_such_month, repeated_month, unclear_time
from npc.rules.wording import doubled_words, half_width, leftover, set_term
from npc.source import problems

PLAN_RULES: tuple[PlanRule, ...] = (
    unknown_department,
    unknown_reference,
    duplicate_id,
    unknown_note,
    missing_annex,
    disagreement,
    duplicate_item,
    meeting_without_column,
    typed_count,
    no_owner,
    no_time,
    no_meeting,
    empty_month,
    unused_column,
    several_reports,
    other_category,
    no_such_month,
    repeated_month,
    impossible_time,
    unclear_time,
    missing_duty,
    duty_time,
    duty_meeting,
    duty_action,
    audit_with_accounts,
    rectification,
    session_gap,
    preliminary_review,
    unknown_duty,
    set_term,
    half_width,
    leftover,
    doubled_words,
)

REPO_RULES: tuple[RepoRule, ...] = (second_plan,)


def all_rules() -> tuple[Rule, ...]:
    """Give everything that a run can find, by code."""
    of_plans = (module.RULE for module in PLAN_RULES)
    of_repos = (module.RULE for module in REPO_RULES)
    found = (*problems.ALL, *shape.ALL, *of_plans, *of_repos)
    return tuple(sorted(found, key=lambda rule: rule.code))
