"""Each word list stands once, in the lexicon."""

import pytest

from copies import copies_in, modules, word_lists

LISTS = word_lists()


@pytest.mark.parametrize(("place", "text"), [pytest.param(*one, id=one[0]) for one in modules()])
def test_no_module_holds_a_copy_of_a_word_list(place: str, text: str) -> None:
    """A list that differs on purpose is a list of its own in the lexicon, with the reason."""
    found = [
        f"{one.place} holds {'、'.join(sorted(one.words))}: use npc.genre.lexicon."
        + ", or npc.genre.lexicon.".join(one.lists)
        for one in copies_in(text, place, LISTS)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "source",
    [
        'X = frozenset("省市县区州旗")',
        'X = "省 市 县 区 州 旗 乡".split()',
        'X = ("省", "市", "县", "区", "州")',
        'X = {"省": 1, "市": 2, "县": 3, "区": 4}',
        'X = re.compile("第[省市县区]?人大")',
        'X = re.compile("(?:省|市|县|区)人大")',
        'X = frozenset("省市县区州旗盟乡镇村社居")',
    ],
)
def test_copies_are_found(source: str) -> None:
    (found,) = {
        one.lists
        for one in copies_in(source, "x.py", {"levels.LEVELS": frozenset("省市县区州旗盟")})
    }
    assert found == ("levels.LEVELS",)


@pytest.mark.parametrize(
    "source",
    [
        'X = "各县市区人大常委会，全省、全区"',
        'X = frozenset("省市县")',
        'X = f"{LEVELS}村"',
        'X = re.compile("[0-9]{4}")',
        'X = ("省", "部", "局", "厅", "市")',
    ],
)
def test_what_is_no_copy(source: str) -> None:
    lists = {
        "levels.LEVELS": frozenset("省市县区州旗盟"),
        "numerals.DIGITS": frozenset("0123456789"),
    }
    assert not list(copies_in(source, "x.py", lists))


def test_every_list_is_used() -> None:
    """A list that no module takes and no other list names is deleted."""
    from npc.genre.lexicon.compiling import FOLDER

    texts = [text for _, text in modules()]
    patterns = "".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.yaml"))
    for name in (one.partition(".")[2] for one in LISTS):
        is_taken = any(name in text for text in texts)
        assert is_taken or f"<{name}>" in patterns or f".{name}>" in patterns, name
