"""Words that hold another one are found around it, and only where they stand."""

from hypothesis import given
from hypothesis import strategies as st

from npc.facts.wrong_words import is_part
from npc.genre.longer_words import LongerWords, longer_words
from npc.genre.prose import occurrences

_SIGNS = st.text("行驶证车", max_size=8)


@given(st.lists(_SIGNS, max_size=6), st.text("行驶证车", max_size=30))
def test_they_are_found_as_if_each_were_looked_for(longer: list[str], text: str) -> None:
    index = LongerWords(longer_words("行驶", longer))
    for place in occurrences(text, "行驶"):
        slow = [words for words in longer if is_part("行驶", words, text, place)]
        assert index.around(text, place) == next(iter(slow), "")


def test_words_before_and_behind_are_looked_for_there_only() -> None:
    index = LongerWords([(2, "车辆行使"), (0, "行使证")])
    assert index.around("机动车辆行使", 4) == "车辆行使"
    assert index.around("行使证件", 0) == "行使证"
    assert not index.around("辆行使", 1)
