"""Every rule, by name: a rule that is not listed here does not run."""

from npc.diagnostics import Rule
from npc.model import shape
from npc.rules.base import PlanRule, RepoRule
from npc.rules.references import (
    before_period_ends,
    different_actions,
    different_months,
    different_owners,
    disagreement,
    duplicate_id,
    late_preparation,
    missing_annex,
    missing_preparation,
    promise_without_row,
    row_without_point,
    two_names,
    unknown_department,
    unknown_note,
    unknown_reference,
)
from npc.rules.repo import gap_over_new_year, missing_rectification, second_plan
from npc.rules.statutes import (
    audit_with_accounts,
    deputies_plan,
    duty_action,
    duty_meeting,
    duty_time,
    duty_year,
    inquiry_meeting,
    inspection_report,
    missing_duty,
    preliminary_review,
    rectification,
    session_gap,
    supervision_plan,
    unasked,
    unknown_duty,
)
from npc.rules.tables import (
    counted_in_text,
    duplicate_item,
    empty_month,
    meeting_without_column,
    no_meeting,
    no_owner,
    no_time,
    other_category,
    several_reports,
    similar_item,
    typed_count,
    unused_column,
)
from npc.rules.times import (
    category_time,
    impossible_time,
    meeting_convention,
    no_such_month,
    outside_year,
    overloaded_month,
    repeated_month,
    session_count,
    unclear_time,
)
from npc.rules.wording import (
    department_spelling,
    doubled_words,
    full_width,
    half_width,
    leftover,
    mixed_dashes,
    mixed_spelling,
    set_term,
    stray_spaces,
)
from npc.source import problems

PLAN_RULES: tuple[PlanRule, ...] = (
    unknown_department,
    unknown_reference,
    duplicate_id,
    unknown_note,
    missing_annex,
    disagreement,
    promise_without_row,
    row_without_point,
    late_preparation,
    missing_preparation,
    different_months,
    before_period_ends,
    different_owners,
    two_names,
    different_actions,
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
    counted_in_text,
    similar_item,
    no_such_month,
    repeated_month,
    impossible_time,
    unclear_time,
    overloaded_month,
    outside_year,
    meeting_convention,
    category_time,
    session_count,
    missing_duty,
    duty_time,
    duty_meeting,
    duty_action,
    audit_with_accounts,
    rectification,
    session_gap,
    preliminary_review,
    unknown_duty,
    supervision_plan,
    deputies_plan,
    inquiry_meeting,
    inspection_report,
    duty_year,
    unasked,
    set_term,
    half_width,
    leftover,
    doubled_words,
    department_spelling,
    mixed_dashes,
    full_width,
    stray_spaces,
    mixed_spelling,
)

REPO_RULES: tuple[RepoRule, ...] = (second_plan, missing_rectification, gap_over_new_year)


def all_rules() -> tuple[Rule, ...]:
    """Give everything that a run can find, by code."""
    from npc.rules import ignore_comments  # the plain run, which finds no comments, does not ask

    of_plans = (module.RULE for module in PLAN_RULES)
    of_repos = (module.RULE for module in REPO_RULES)
    found = (*problems.ALL, *shape.ALL, *of_plans, *of_repos, *ignore_comments.ALL)
    return tuple(sorted(found, key=lambda rule: rule.code))
