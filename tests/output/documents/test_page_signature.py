"""What an HTML page sets as a Word file does: the signature, and lists in narrow cells."""

import re

import pytest

from npc.layout.profile import Profile
from npc.output.documents.making import make
from npc.output.documents.page.style import for_printer, stylesheet
from plan_texts import plan_of
from support import ROOT
from word import read_plan

SIGNED = """\
kind: work-points
year: 2025
preamble: 请认真贯彻执行。
signature: {{organ: {organ}, date: 2025-03-03, seal: {seal}}}
"""
CHARACTER = 15.75


def spaces(organ: str, *, seal: bool) -> list[float]:
    """Return what organ and date keep from the right, in characters."""
    written = SIGNED.format(organ=organ, seal="true" if seal else "false")
    page = make(plan_of(written), "html").decode()
    found = re.findall(r'class="(?:signature|date)[^"]*" style="--right: ([0-9.]+)pt"', page)
    return [round(float(one) / CHARACTER, 1) for one in found]


def test_with_a_seal_the_organ_is_above_the_middle_of_the_date() -> None:
    """7.3.5.1: the date keeps four characters; 2025年3月3日 is six wide, the organ eight."""
    organ, date = spaces("示例县人大常委会", seal=True)
    assert date == 4
    assert organ == pytest.approx(4 - 1, abs=0.1)


def test_without_a_seal_the_date_begins_two_characters_further() -> None:
    """7.3.5.2: the organ keeps two; where the date is longer, it is the one that does."""
    organ, date = spaces("示例县人大常委会", seal=False)
    assert organ == 2
    assert organ + 8 - (date + 6) == pytest.approx(2, abs=0.1)
    organ, date = spaces("县人大", seal=False)
    assert date == 2
    assert organ + 3 - (date + 6) == pytest.approx(2, abs=0.1)


def test_lines_above_and_what_stays_beside_it() -> None:
    """Two lines above a signature with seal, one above another; the last paragraph stays with both."""
    style = stylesheet(Profile(), draft=False)
    assert f".signature-sealed {{ margin-top: {2 * 28.95:g}pt }}" in style
    assert "p:has(+ .signature)" in style
    assert "p:has(+ .annex-note)" in style
    assert ".signature, .signature-sealed { break-inside: avoid }" in for_printer(Profile())


def test_departments_in_narrow_cells_stay_whole_on_paper() -> None:
    """Lines end between them, as in a Word file; a screen, whose cells are wider, has no such lines."""
    plan = read_plan(ROOT / "plans" / "nanhai-2023")
    page = make(plan, "html").decode()
    broken = re.findall(r"<td[^>]*>([^<]*)<br class=\"paper\">([^<]*)<", page)
    found = [lines for lines in broken if re.search("[委室院月]", "".join(lines))]
    assert found
    assert all(re.match("及|[^、]*(?:委|室|院|月)", rest) for _, rest in found)
    assert not any(first.endswith(("工", "常")) for first, _ in found)
    assert "br.paper { display: none }" in page
