"""The departments of a plan, as its tables name them."""

from npc.importer.accounting import Accounting
from npc.importer.tables.arrangement import arrangement
from npc.importer.tables.departments import departments_of
from tables_by_hand import checks, data, segment


def _departments(*owners: str) -> tuple[list[object], list[str], list[str]]:
    rows = (f"{number}|听取报告{number}|{names}|3月" for number, names in enumerate(owners, 1))
    table = "\n".join(("序号|项目|责任部门|时间", *rows))
    found = departments_of([arrangement(segment(table), Accounting())])
    return (
        [data(each) for each in found.listed],
        [why for each in found.listed for _, why in checks(each)],
        [remark.zh for remark in found.remarks],
    )


def test_names_are_listed_as_they_first_appear() -> None:
    """选联 is short for one name only; 各工委 and 有关工委 are nobody's names."""
    assert _departments(
        "城建环资工委", "办公室及选联工委", "选联及有关工委", "各工委(室)", "财经工委及有关工委(室)"
    ) == (
        ["城建环资工委", "办公室", {"name": "选联工委", "aliases": ["选联"]}, "财经工委"],
        ["“选联”当作“选联工委”的简称"],
        [],
    )


def test_others_are_not_listed() -> None:
    """Governments, towns and people are no departments; what cannot be told is said."""
    assert _departments(
        "财政经济委员会牵头、办公室配合",
        "县人大常委会办公室",
        "县政府",
        "代表工委（牵头），各乡镇人大",
        "监察和司法工委",
        "工会",
    ) == (
        ["财政经济委员会", "办公室", "代表工委", "监察和司法工委"],
        [],
        ["写作承办部门的“工会”没有列入部门名单"],
    )
