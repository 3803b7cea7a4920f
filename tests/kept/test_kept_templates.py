"""Templates that a repo took out before there were reviews go on writing what they wrote."""

from pathlib import Path

import pytest

from npc.facts.volumes import volumes_of
from npc.output.documents.markdown import to_markdown
from npc.output.documents.page import to_page
from npc.output.documents.selecting import document_tree
from npc.plan import Plan
from support import ROOT
from word import read_plan

KEPT = Path(__file__).parent / "templates"


def volumes(name: str) -> tuple[Plan, ...]:
    return volumes_of(read_plan(ROOT / "plans" / name))


@pytest.mark.parametrize("name", ["shili-2025", "shilishi-2026"])
def test_papers_without_reviews_are_printed_as_by_the_built_in_ones(name: str) -> None:
    for plan in volumes(name):
        kept, built_in = document_tree(plan, templates=KEPT), document_tree(plan)
        assert to_page(kept, plan) == to_page(built_in, plan)


@pytest.mark.parametrize("name", ["shili-office-2025", "district-office-2020", "qingcheng-2024"])
def test_reviews_are_printed_with_numbered_headings_on_lines_of_their_own(name: str) -> None:
    """No form of headings is known to them, and no word is lost."""
    (plan,) = volumes(name)
    printed = to_markdown(document_tree(plan, templates=KEPT))
    (review,) = (paper for paper in plan.papers if paper.is_account)
    for section in review.headings:
        assert f"{section.numeral}{section.title}\n" in printed
