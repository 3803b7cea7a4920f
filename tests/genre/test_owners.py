"""Owners: every form that real plans use."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.genre.departments import Department, Departments, Placeholder
from npc.genre.owner_names import plain_owner
from npc.genre.owners import owners_in

LISTED = Departments(
    (
        Department("办公室"),
        Department("财经工委"),
        Department("法制工委"),
        Department("教育科学文化卫生（民族宗教侨务外事）工委", ("教科文卫工委",)),
        Department("选举联络工委", ("选联工委", "选联")),
        Department("监察和司法工委"),
    )
)
NONE = Departments()


def names(text: str, departments: Departments = LISTED) -> list[str]:
    return [
        owner.department.name if owner.department else owner.text
        for owner in owners_in([text], departments)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("财经工委", ["财经工委"]),
        (
            "财经工委、教科文卫工委及办公室",
            ["财经工委", "教育科学文化卫生（民族宗教侨务外事）工委", "办公室"],
        ),
        ("选联及有关工委", ["选举联络工委", "有关工委"]),
        ("选联及有关工委（室）", ["选举联络工委", "有关工委（室）"]),
        ("办公室及各工委", ["办公室", "各工委"]),
        ("各工委(室)", ["各工委(室)"]),
        (
            "教育科学文化卫生(民族宗教侨务外事)工委和财经工委",
            ["教育科学文化卫生（民族宗教侨务外事）工委", "财经工委"],
        ),
        ("监察和司法工委与财经工委", ["监察和司法工委", "财经工委"]),
        ("财经工委（牵头）、办公室（配合）", ["财经工委", "办公室"]),
        ("牵头：财经工委；配合：办公室", ["财经工委", "办公室"]),
        ("办公室、财经工委等有关工委", ["办公室", "财经工委", "有关工委"]),
        ("财经工委，办公室", ["财经工委", "办公室"]),
        (
            "财经工委牵头，法制工委、监察和司法工委配合",
            ["财经工委", "法制工委", "监察和司法工委"],
        ),
        ("选联工委牵头、各工委配合", ["选举联络工委", "各工委配合"]),
        ("财经工委具体负责，各工委参与", ["财经工委", "各工委参与"]),
        ("由财经工委牵头组织实施", ["财经工委"]),
        ("财经工委牵头办公室配合", ["财经工委", "办公室"]),
        ("财经工委等配合", ["财经工委"]),
        ("财经工委等部门配合", ["财经工委", "部门配合"]),
        ("办公室、财经工委按职责分工负责", ["办公室", "财经工委"]),
        ("财经工委（办公室配合）", ["财经工委", "办公室"]),
        ("财经工委（会同办公室、选联）", ["财经工委", "办公室", "选举联络工委"]),
        ("财经工委（请提前征求意见）", ["财经工委"]),
        ("办公室（财经工委）", ["办公室", "财经工委"]),
        ("财经工委 办公室", ["财经工委", "办公室"]),
        ("县人大常委会财经工委", ["财经工委"]),
        ("市人大常委会机关办公室", ["办公室"]),
        ("办公室及其他各委", ["办公室", "其他各委"]),
        ("办公室牵头，其他委室配合", ["办公室", "其他委室配合"]),
        ("办公室、各工委、室", ["办公室", "各工委、室"]),
        ("各工委、室和办公室", ["各工委、室", "办公室"]),
        ("各工委、办公室", ["各工委", "办公室"]),
        ("财经工委、法制工委按分工负责", ["财经工委", "法制工委"]),
        ("财经工委、法制工委按各自职责", ["财经工委", "法制工委"]),
        ("办公室综合协调，各委室按职责分工", ["办公室", "各委室按职责分工"]),
        ("财经工委负责人", ["财经工委"]),
        ("财经工委主要负责同志牵头", ["财经工委"]),
        ("办公室主任", ["办公室"]),
        ("法制工委副主任", ["法制工委"]),
        ("财经工委统筹", ["财经工委"]),
        ("某某（财经工委）", ["财经工委"]),
        ("责任单位：监察和司法工委", ["监察和司法工委"]),
    ],
)
def test_listed_departments_are_found(text: str, expected: list[str]) -> None:
    """Aliases, brackets of either width, joiners and roles lead to the department."""
    owners = owners_in([text], LISTED)
    assert names(text) == expected
    assert owners.text == text
    assert all(owner.is_known for owner in owners)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("监察和司法工委与财经工委", ["监察和司法工委", "财经工委"]),
        ("农业和农村工委", ["农业和农村工委"]),
        (
            "教育科学文化卫生（民族、宗教和侨务）委员会及办公室",
            ["教育科学文化卫生（民族、宗教和侨务）委员会", "办公室"],
        ),
        ("选联及有关工委", ["选联", "有关工委"]),
    ],
)
def test_without_a_list_names_are_split_by_sense(text: str, expected: list[str]) -> None:
    """和 joins what is a name by itself, and never inside brackets."""
    assert names(text, NONE) == expected


def test_the_first_named_leads() -> None:
    """Order is as written."""
    lead = owners_in(["财经工委及办公室"], LISTED).lead
    assert lead is not None
    assert lead.department == LISTED.find("财经工委")


@pytest.mark.parametrize(
    "text",
    [
        "财经工委牵头，办公室配合",
        "财经工委（办公室配合）",
        "财经工委 办公室",
        "由财经工委会同办公室负责",
    ],
)
def test_who_leads_and_who_helps_have_it_in_their_schedules(text: str) -> None:
    """Whatever the words for it, the first leads and the other has its part."""
    owners = owners_in([text], LISTED)
    finance, office = LISTED.find("财经工委"), LISTED.find("办公室")
    assert [owner.department for owner in owners] == [finance, office]
    assert owners.lead is not None
    assert owners.lead.department == finance


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("财经工委（配合）、法制工委（牵头）", "法制工委"),
        ("财经工委配合、法制工委牵头", "法制工委"),
        ("配合：财经工委；牵头：法制工委", "法制工委"),
        ("办公室、法制工委（牵头单位）", "法制工委"),
        ("财经工委（参与）、法制工委", "法制工委"),
        ("法制工委、财经工委（配合）", "法制工委"),
        ("财经工委（配合）", "财经工委"),
    ],
)
def test_who_is_said_to_lead_does(text: str, lead: str) -> None:
    """Wherever it stands; who only helps does not, unless nobody else is named."""
    listed = Departments(tuple(map(Department, ("办公室", "财经工委", "法制工委"))))
    found = owners_in([text], listed).lead
    assert found
    assert found.department
    assert found.department.name == lead


def test_a_list_is_joined_as_it_is_printed() -> None:
    """Owners given one by one are printed with 、 between them."""
    owners = owners_in(["教科文卫工委", "办公室"], LISTED)
    assert owners.text == "教科文卫工委、办公室"
    assert [owner.text for owner in owners] == ["教科文卫工委", "办公室"]


@pytest.mark.parametrize(
    ("text", "placeholder"),
    [
        ("有关工委", Placeholder.CONCERNED),
        ("相关工委（室）", Placeholder.CONCERNED),
        ("各有关工委", Placeholder.CONCERNED),
        ("各工委（室）", Placeholder.EVERY),
        ("各镇（街道）人大", Placeholder.EVERY),
        ("其他工委（室）", Placeholder.EVERY),
        ("其余各工委", Placeholder.EVERY),
        ("人大各委办", Placeholder.EVERY),
        ("县人大常委会各工委", Placeholder.EVERY),
        ("对口委室", Placeholder.CONCERNED),
        ("对口联系工委", Placeholder.CONCERNED),
        ("相应工委", Placeholder.CONCERNED),
        ("责任委室", Placeholder.CONCERNED),
        ("各专门委员会和工作委员会", Placeholder.EVERY),
        ("各工委、室", Placeholder.EVERY),
        ("有关办、委", Placeholder.CONCERNED),
    ],
)
def test_placeholders(text: str, placeholder: Placeholder) -> None:
    """They stand for departments without naming them."""
    (owner,) = owners_in([text], LISTED)
    assert owner.placeholder is placeholder


def test_whom_a_placeholder_covers() -> None:
    """各工委 are not the office, 各工委（室） are; the towns' congresses are no department."""
    office, finance = LISTED.find("办公室"), LISTED.find("财经工委")
    assert office is not None
    assert finance is not None

    def covers(text: str, department: Department) -> bool:
        return owners_in([text], LISTED).owners[0].covers(department)

    assert covers("各工委", finance)
    assert not covers("各工委", office)
    assert covers("各工委（室）", office)
    assert covers("有关工委", finance)
    assert not covers("各镇（街道）人大", finance)
    assert covers("财经工委", finance)
    assert not covers("财经工委", office)


def test_an_unknown_name_stays_as_written() -> None:
    """It is neither dropped nor taken for another."""
    (owner,) = owners_in(["财经委"], LISTED)
    assert owner.text == "财经委"
    assert not owner.is_known


def test_the_role_is_no_part_of_an_unknown_name() -> None:
    """What is to be corrected is the name; one that is meant to help is one as well."""
    assert [owner.text for owner in owners_in(["财经委牵头"], LISTED)] == ["财经委"]
    owners = owners_in(["财经工委（财政工委配合）"], LISTED).owners
    assert [owner.is_known for owner in owners] == [True, False]
    assert not owners_in(["财经工委 财经委"], LISTED).owners[0].is_known
    assert not owners_in(["财经委负责人"], LISTED).owners[0].is_known
    assert not owners_in(["对口支援办"], LISTED).owners[0].is_known


def test_names_of_the_list_may_say_whose_departments_they_are() -> None:
    """财经委 is 市人大财经委 where no other department of the list has that name."""
    listed = Departments(
        (
            Department("市人大财经委"),
            Department("市人大常委会办公室"),
            Department("市人大法制委"),
            Department("市人大常委会法制委"),
        )
    )
    assert names("财经委牵头、办公室", listed) == ["市人大财经委", "市人大常委会办公室"]
    assert not owners_in(["法制委"], listed).owners[0].is_known
    assert not owners_in(["省人大财经委"], listed).owners[0].is_known


@pytest.mark.parametrize(
    "text",
    [
        "乡镇人大",
        "主任会议成员",
        "分管副主任",
        "代表小组",
        "县财政局",
        "县人大代表",
        "乡镇（街道）人大",
        "主任会议",
        "县人大机关",
        "机关党支部",
        "常委会党组",
        "县选举委员会",
        "分管负责人",
    ],
)
def test_people_and_bodies_that_are_no_departments(text: str) -> None:
    """They are no misspelt department, and no department's schedule has their work."""
    (owner,) = owners_in([text], LISTED)
    assert owner.placeholder is Placeholder.OTHERS
    assert not any(owner.covers(department) for department in LISTED)


def test_no_owner() -> None:
    """An item without owners has none."""
    assert not owners_in([], LISTED)
    assert owners_in([], LISTED).lead is None


@pytest.mark.parametrize("text", ["待定", "未定", "无", "—", "——", "/"])
def test_words_for_no_owner(text: str) -> None:
    """They are printed, and are nobody's name, with a list or without."""
    for departments in (LISTED, NONE):
        owners = owners_in([text], departments)
        assert not owners
        assert owners.text == text


@given(
    st.lists(st.sampled_from(LISTED.names), min_size=1, max_size=5),
    st.sampled_from(["、", "及", "和", "与", "，", "以及"]),
)
def test_any_row_of_listed_names_is_taken_apart(written: list[str], joiner: str) -> None:
    """Whatever joins them, every name is found, in order."""
    owners = owners_in([joiner.join(written)], LISTED)
    assert [owner.text for owner in owners] == written


@given(st.text("财经工委办公室及和与、，（）()各有关 等", max_size=20))
def test_no_words_break_the_parser(text: str) -> None:
    """Nothing but joiners and spaces is lost."""
    for departments in (LISTED, NONE):
        owners = owners_in([text] if text.strip() else [], departments)
        kept = "".join(owner.text for owner in owners)
        lost = set(text) - set(kept)
        assert lost <= set("、， 及和与等以")


def test_brackets_that_say_a_part_are_no_part_of_a_name() -> None:
    """In a list of its own, where nothing is taken apart."""
    owner = plain_owner("财经工委（牵头、主办）", LISTED)
    assert owner.department == LISTED.listed[1]


def test_a_joiner_behind_what_is_no_name_joins_nothing() -> None:
    """However much stands before it; a department at its end is one all the same."""
    assert names("和" * 500) == ["和" * 500]
    assert names("某" * 300 + "委员会和法制工委") == ["某" * 300 + "委员会", "法制工委"]
