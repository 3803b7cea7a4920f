"""Forms in which offices type their tables, each as it is read."""

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.importer.tables.arrangement import arrangement
from tables_by_hand import checks, data, left, segment


def _read(found: Segment, heads: dict[str, str] | None = None) -> FoundMapping:
    accounting = Accounting(heads or {})
    paper = arrangement(found, accounting)
    assert not left(found, accounting, paper)
    return paper


def _rows(paper: FoundMapping) -> list[object]:
    return [data(item) for item in _items(paper)]


def _items(mapping: FoundMapping) -> list[FoundMapping]:
    return [
        item
        for category in mapping.mappings("categories")
        for item in (*category.mappings("items"), *_items(category))
    ]


def _names(mapping: FoundMapping) -> list[object]:
    """Return the names of categories, those within others in lists behind them."""
    found: list[object] = []
    for category in mapping.mappings("categories"):
        found.append(category.text("name"))
        inner = _names(category)
        found += [inner] if inner else []
    return found


def test_meetings_below_one_head() -> None:
    """A head over two columns has the names of the meetings below it."""
    paper = _read(
        segment(
            """序号|项目|责任部门|时间|会议|<
^|^|^|^|常委会会议|主任会议
1|听取A报告|财经工委|3月|√|
2|听取B报告|法制工委|4月||√"""
        )
    )
    assert data(paper.values["meetings"]) == ["常委会会议", "主任会议"]
    assert data(paper.values["columns"]) == ["项目", "责任部门", "when", "meetings"]
    assert _rows(paper) == [
        {"title": "听取A报告", "owners": "财经工委", "when": "3月", "meetings": "常委会会议"},
        {"title": "听取B报告", "owners": "法制工委", "when": "4月", "meetings": "主任会议"},
    ]


def test_owners_below_one_head_that_is_not_merged_downwards() -> None:
    """Words below a wide head belong to it, where all else in their row is empty."""
    paper = _read(
        segment(
            """序 号|工作内容|责任单位|<|完成时限|备注
||牵头单位|配合单位||
1|听取A报告|财经工委|法制工委|3月底前|
2|听取B报告|法制工委|各工委|4月底前|重点"""
        )
    )
    assert _rows(paper)[1] == {
        "title": "听取B报告",
        "owners": "法制工委",
        "with": "各工委",
        "due": "4月底前",
        "note": "重点",
    }


def test_months_that_are_columns() -> None:
    """Ticked months that follow one another are a stretch; words in one are kept."""
    months = "|".join(f"{number}月" for number in range(1, 7))
    paper = _read(
        segment(
            f"""序号|项目|责任部门|{months}
1|听取A|财经工委|||√|√|√|
2|听取B|法制工委|√|||||√
3|调研C|法制工委||调研||||"""
        )
    )
    assert [item.text("when") for item in _items(paper)] == ["3-5月", "1月、6月", "2月"]
    assert [kept.clipping.text for item in _items(paper) for kept in item.not_placed] == ["调研"]


def test_times_in_the_columns_of_meetings() -> None:
    """A month below a meeting is the time at which it deals with the matter."""
    paper = _read(
        segment(
            """序号|议题|报告机关|责任部门|提交常委会会议时间|提交主任会议时间
1|环境状况|县政府|城建环资工委|4月|3月
2|预算执行|县政府|财经工委|8月|"""
        )
    )
    both, one = _rows(paper)
    assert both == {
        "title": "环境状况",
        "reporters": "县政府",
        "owners": "城建环资工委",
        "when": "4月、3月",
        "meetings": ["常委会会议", "主任会议"],
    }
    assert isinstance(one, dict)
    assert (one["when"], one["meetings"]) == ("8月", "常委会会议")
    assert list(checks(paper)) == [("when", "原表几个会议各写了时间，这里合写")]


def test_categories_as_rows_of_two_levels() -> None:
    """（一） stands within 一、 and counts are compared."""
    paper = _read(
        segment(
            """序号|项目|责任部门|时间
一、听取和审议专项工作报告（4项）|<|<|<
（一）经济方面|<|<|<
1|A|财经工委|3月
2|B|财经工委|4月
（二）法治方面|<|<|<
1|C|法制工委|5月
二、执法检查（1项）|<|<|<
1|D|城建环资工委|6月
合计|5项||"""
        )
    )
    assert _names(paper) == ["听取和审议专项工作报告", ["经济方面", "法治方面"], "执法检查"]
    assert list(checks(paper)) == [("name", "原表写4项，读到3项")]


def test_categories_as_columns_of_two_levels() -> None:
    """A label over both columns has no inner ones; numbers that go on are said to do so."""
    paper = _read(
        segment(
            """类别|<|序号|项目|责任部门|时间
监督工作|听取报告|1|A|财经工委|3月
^|^|2|B|财经工委|4月
^|执法检查|3|C|法制工委|5月
代表工作|<|4|D|选联工委|6月"""
        )
    )
    assert _names(paper) == ["监督工作", ["听取报告", "执法检查"], "代表工作"]
    assert paper.text("numbering") == "continuous"


def test_a_table_without_heads() -> None:
    """Columns are told by what stands in them, which is said once; whose ticks they are is not guessed."""
    paper = _read(
        segment(
            """听取报告|1|听取和审议县政府关于A的报告|财经工委|3月|√
^|2|听取和审议县政府关于B的报告|法制工委|4月|√
视察|1|视察C项目的情况|选联工委|5月|"""
        )
    )
    assert _rows(paper)[0] == {
        "title": "听取和审议县政府关于A的报告",
        "owners": "财经工委",
        "when": "3月",
        "extra": {"第6栏": "√"},
    }
    assert list(checks(paper)) == [("categories", "表1没有看得懂的表头，各栏是什么是按内容推定的")]


def test_a_row_that_the_page_has_torn() -> None:
    """What has no number and no time on a new page goes on the row above, marked."""
    paper = _read(
        segment(
            """序号|项目名称|责任部门|时间
1|听取和审议县政府关于环境状况和环境保|城建环资|4月""",
            """序号|项目名称|责任部门|时间
|护目标完成情况的报告|工委|
2|听取B|财经工委|5月""",
        )
    )
    first = _items(paper)[0]
    assert first.text("title") == "听取和审议县政府关于环境状况和环境保护目标完成情况的报告"
    assert first.text("owners") == "城建环资工委"
    assert [check.key for check in first.checks] == ["title", "owners"]


def test_circles_are_what_they_mean_in_their_table() -> None:
    """Where every cell has a sign, an empty circle is no tick; beside empty cells it is one."""
    head = "序号|项目|责任部门|时间|常委会会议|主任会议\n"
    every = _read(segment(f"{head}1|A|财经工委|3月|●|○\n2|B|财经工委|3月|○|●"))
    some = _read(segment(f"{head}1|A|财经工委|3月|●|\n2|B|财经工委|3月||○"))
    for paper in (every, some):
        assert [item.text("meetings") for item in _items(paper)] == ["常委会会议", "主任会议"]
        assert [key for key, _ in checks(paper)] == ["meetings"]


def test_heads_that_the_office_explains() -> None:
    """Heads of npc.yaml go before what is known."""
    paper = _read(
        segment("序号|活动|经办人|几时\n1|A|财经工委|3月"),
        {"活动": "title", "经办人": "owners", "几时": "when"},
    )
    assert _rows(paper) == [{"title": "A", "owners": "财经工委", "when": "3月"}]


def test_months_over_rows_are_their_time() -> None:
    """A category that is a month says when its items are."""
    paper = _read(
        segment(
            """序号|议题|责任部门|常委会会议
3月|<|<|<
1|听取A报告|财经工委|√
二季度|<|<|<
1|听取B报告|财经工委|√"""
        )
    )
    assert [item.text("when") for item in _items(paper)] == ["3月", "二季度"]


def test_numbers_that_are_missing_and_signs_beside_them() -> None:
    """A gap is marked; ★ beside a number is kept."""
    paper = _read(
        segment("序号|项目|责任部门|时间\n1|A|财经工委|3月\n3|B|财经工委|4月\n★4|C|财经工委|5月")
    )
    assert list(checks(paper)) == [("", "原表序号从1跳到3")]
    assert [kept.clipping.text for item in _items(paper) for kept in item.not_placed] == ["★4"]
