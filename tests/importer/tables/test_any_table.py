"""Tables drawn by chance: merged, blank and torn cells, and pages; no word is lost, none is in a wrong column in silence."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from npc.importer.accounting import Accounting
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.importer.tables.arrangement import arrangement
from npc.importer.tables.monthly import monthly_plan
from tables_by_hand import left, segment

_KEYS = {
    "类别": "name",
    "序号": "",
    "项目名称": "title",
    "责任部门": "owners",
    "配合部门": "with",
    "时间": "when",
    "常委会会议": "meetings",
    "地点": "extra",
    "备注": "note",
}
_MERGED = ("类别", "责任部门", "时间", "备注")


@st.composite
def _tables(draw: st.DrawFn) -> tuple[list[str], list[list[str]]]:
    """Return heads and rows, as `tables_by_hand` writes them; each word says in which column it stands."""
    others = draw(st.permutations([head for head in _KEYS if head != "项目名称"]))
    heads = list(others[: draw(st.integers(2, len(others)))])
    heads.insert(draw(st.integers(0, len(heads))), "项目名称")
    rows: list[list[str]] = []
    for number in range(draw(st.integers(1, 8))):
        row: list[str] = []
        for at, head in enumerate(heads):
            forms = ["filled", "filled", "filled", "blank"]
            forms += ["above"] if head in _MERGED and number else []
            forms += ["left"] if at and draw(st.integers(0, 5)) == 0 else []
            row.append(_cell(head, draw(st.sampled_from(forms)), number))
        rows.append(row)
    return heads, rows


def _cell(head: str, form: str, number: int) -> str:
    if form != "filled":
        return {"blank": "", "above": "^", "left": "<"}[form]
    return {
        "序号": str(number + 1),
        "时间": f"{number % 12 + 1}月",
        "常委会会议": "√",
        "类别": f"类别词{number}号",
        "项目名称": f"听取项目词{number}号情况的报告",
        "责任部门": f"责任词{number}号工委",
        "配合部门": f"配合词{number}号工委",
        "地点": f"地点词{number}号",
        "备注": f"备注词{number}号",
    }[head]


def _values(found: Found, key: str = "") -> Iterator[tuple[str, str, bool]]:
    """Yield each text with its key, and whether its mapping has a mark."""
    if isinstance(found, FoundMapping):
        for name, value in found.values.items():
            inner = "extra" if key == "extra" else name
            for text, its_key, is_marked in _values(value, inner):
                yield text, its_key, is_marked or bool(found.checks)
    elif isinstance(found, list):
        for each in found:
            yield from _values(each, key)
    elif found.text is not None:
        yield str(found.text), key, False


def _kept(found: Found) -> Iterator[str]:
    if isinstance(found, FoundMapping):
        yield from (each.clipping.text for each in found.not_placed)
        for value in found.values.values():
            yield from _kept(value)
    elif not isinstance(found, FoundValue):
        for each in found:
            yield from _kept(each)


@given(_tables(), st.integers(0, 8))
def test_words_stay_in_their_columns(table: tuple[list[str], list[list[str]]], page: int) -> None:
    """Each word is a value of its column's key, or of another's with a mark, or kept, computed or left over."""
    heads, rows = table
    pages = [part for part in (rows[:page], rows[page:]) if part]
    above = [["" if cell in "^<" else cell for cell in part[0]] for part in pages]
    texts = [
        "\n".join("|".join(row) for row in (heads, first, *part[1:]))
        for first, part in zip(above, pages, strict=True)
    ]
    found = segment(*texts)
    accounting = Accounting()
    paper = arrangement(found, accounting)
    values = list(_values(paper))
    elsewhere = "".join(
        [*_kept(paper), *left(found, accounting, paper)]
        + [computed.clipping.text for computed in accounting.computed_texts]
    )
    for text in texts:
        for row in text.split("\n")[1:]:
            for head, words in zip(heads, row.split("|"), strict=True):
                if "词" not in words:
                    continue
                holders = [(key, marked) for value, key, marked in values if words in value]
                assert holders or words in elsewhere, (words, values)
                wanted = {_KEYS[head], "extra"} if head == "类别" else {_KEYS[head]}
                if row.count("<") >= len(heads) - 2:
                    wanted.add("name")  # what reaches over all of a row is a category
                assert all(key in wanted or marked for key, marked in holders), words


@given(_tables(), st.integers(0, 8))
def test_monthly_plans_lose_no_words(table: tuple[list[str], list[list[str]]], page: int) -> None:
    """Whatever a table is, read as a monthly plan it keeps its words."""
    heads, rows = table
    pages = [part for part in (rows[:page], rows[page:]) if part]
    texts = [
        "\n".join("|".join(row) for row in (heads, *part))
        for part in ([[c.replace("^", "") for c in p[0]], *p[1:]] for p in pages)
    ]
    found = segment(*texts)
    accounting = Accounting()
    paper = monthly_plan(found, accounting)
    all_words = "".join(
        [text for text, _, _ in _values(paper)]
        + [*_kept(paper), *left(found, accounting, paper)]
        + [computed.clipping.text for computed in accounting.computed_texts]
    )
    words = {each for text in texts for each in text.replace("\n", "|").split("|") if "词" in each}
    assert all(each in all_words for each in words)
