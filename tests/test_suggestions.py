"""What is suggested for a name that there is not, and what it costs where all names are wrong."""

import sys
from difflib import get_close_matches

import pytest

from npc.suggestions import MOST_COMPARED, MOST_SUGGESTED, Names, Suggestions, perhaps
from plan_texts import findings

_SIGNS = [chr(0x4E00 + 37 * at) for at in range(400)]
MANY = [f"{one}{_SIGNS[at // 2]}{_SIGNS[-at // 3]}工委" for at, one in enumerate(_SIGNS)]


@pytest.mark.parametrize("name", ["财经委", "财经工委会", "办公", "甲乙丙丁"])
def test_few_names_are_compared_as_difflib_compares_them(name: str) -> None:
    """Nothing is left out where there is little to compare."""
    known = ["财政经济委员会", "财经工委", "办公室", "法制工委"]
    near = get_close_matches(name, known, 1, 0.5)
    assert Names(known).closest(name, cutoff=0.5) == (near[0] if near else None)


def test_of_many_names_the_most_like_is_found() -> None:
    """The index leaves out none that could be the nearest."""
    assert len(MANY) > MOST_COMPARED
    for name in MANY[::20]:
        slip = name[1:]
        assert Names(MANY).closest(slip, cutoff=0.5) in get_close_matches(slip, MANY, 3, 0.5)


def test_a_name_like_no_other_has_no_suggestion() -> None:
    """Nothing shared, nothing suggested."""
    assert perhaps("abc", MANY) is None
    assert perhaps("abc", []) is None


def test_suggestions_end() -> None:
    """Who has more wrong names than a run suggests for has another list in mind."""
    suggestions = Suggestions(["财经工委"])
    found = [suggestions.perhaps("财经委") for _ in range(MOST_SUGGESTED + 5)]
    assert all(found[:MOST_SUGGESTED])
    assert not any(found[MOST_SUGGESTED:])


def _unknown_of_many(rows: int) -> str:
    names = [_SIGNS[at % 400] + _SIGNS[at // 20] + _SIGNS[at // 7] for at in range(rows)]
    return (
        f"kind: work-points\nyear: 2025\ntitle: 要点\ndepartments: [{'工委, '.join(names)}工委]\n"
        "sections: [{title: 甲, points: [{text: 乙。}]}]\n---\nkind: arrangement\n"
        "categories:\n  - name: 甲\n    items:\n"
    ) + "".join(
        f"      - {{title: {one}, owners: {one[:2]}工委, points: [q{one}]}}\n" for one in names
    )


def _calls(rows: int) -> int:
    """Count the calls, of Python and of C, that it takes to check a plan of so many rows."""
    text, calls = _unknown_of_many(rows), 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event.endswith("call")

    sys.setprofile(count)
    try:
        findings(text)
    finally:
        sys.setprofile(None)
    return calls


def test_time_grows_with_the_names_and_not_with_their_square() -> None:
    """Twice the departments, each row with one that is not listed, and a point that is not there."""
    _calls(50)  # what is loaded once
    assert _calls(400) / _calls(200) < 2.6
