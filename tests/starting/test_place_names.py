import pytest

from npc.errors import UsageError
from npc.starting.place_names import departments_named, level_named, organ_of_folder, refuse_name


@pytest.mark.parametrize(
    ("folder", "level", "organ"),
    [
        ("青山县", None, "青山县人大常委会"),
        ("青山乡", None, "青山乡人大主席团"),
        ("佛山市南海区", None, "佛山市南海区人大常委会"),
        ("青山区", "county", "青山区人大常委会"),
        ("工作区", None, None),
        ("城关街道", None, None),
        ("兴安盟", None, None),
        ("大兴安岭地区", "city", None),
        ("云溪市", None, None),
        ("县", "county", None),
        ("plans", None, None),
        ("", None, None),
    ],
)
def test_a_folder_named_after_a_place_tells_the_organ(
    folder: str, level: str | None, organ: str | None
) -> None:
    assert organ_of_folder(folder, level) == organ


@pytest.mark.parametrize(
    ("word", "level"),
    [
        ("county", "county"),
        ("县", "county"),
        ("县级", "county"),
        (" 区 ", "county"),
        ("市", "city"),
        ("自治州", "city"),
        ("设区的市", "city"),
        ("县级市", "county"),
        ("直辖市", "province"),
        ("省", "province"),
        ("镇", "township"),
    ],
)
def test_levels_are_taken_as_people_say_them(word: str, level: str) -> None:
    assert level_named(word) == level


@pytest.mark.parametrize("word", ["村", "", "县委", "0", "街道"])
def test_other_words_are_no_level(word: str) -> None:
    with pytest.raises(UsageError) as refused:
        level_named(word)
    assert refused.value.hint


def test_departments_stand_in_one_line() -> None:
    written = "办公室、财经工委, 教科文卫（民族、宗教）工委；法制工委 办公室"
    assert departments_named(written) == (
        *("办公室", "财经工委", "教科文卫（民族、宗教）工委", "法制工委"),
    )
    assert departments_named(" 、，") == ()
    assert departments_named("甲（乙") == ("甲", "乙")


@pytest.mark.parametrize("name", ["青山县\n人大", "青\u202e山", "县" * 61])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(UsageError):
        refuse_name(name)
