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
            """序 号|工作内容|责任单位|<|时间|备注
||牵头单位|配合单位||
1|听取A报告|财经工委|法制工委|3月底前|
2|听取B报告|法制工委|各工委|4月底前|重点"""
        )
    )
    assert _rows(paper)[1] == {
        "title": "听取B报告",
        "owners": "法制工委",
        "with": "各工委",
        "when": "4月底前",
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


def test_own_heads_are_heads_where_they_are_repeated() -> None:
    """Heads that only the office knows stand again within its table: no row of it."""
    paper = _read(
        segment(
            """序号|活动|经办人|几时
1|听取A报告|财经工委|3月
序号|活动|经办人|几时
2|听取B报告|法制工委|4月"""
        ),
        {"活动": "title", "经办人": "owners", "几时": "when"},
    )
    assert [item.text("title") for item in _items(paper)] == ["听取A报告", "听取B报告"]


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


def test_tables_of_different_sorts_keep_their_columns() -> None:
    """Heads that differ are mistyped ones of the same column only where they are alike."""
    paper = _read(
        segment(
            "一、听取报告",
            "序号|报告名称|报告机关|责任部门|时间\n1|A报告|县政府|财经工委|6月",
            "二、执法检查",
            "序号|法律法规名称|执法检查内容|责任部门|时间\n1|《B法》|实施情况|法制工委|7月",
            "三、视察",
            "序号|视察内容|视察时间|参加人员|责任部门\n1|C工作|8月|部分代表|农业工委",
        )
    )
    assert _rows(paper) == [
        {"title": "A报告", "reporters": "县政府", "owners": "财经工委", "when": "6月"},
        {
            "title": "《B法》",
            "owners": "法制工委",
            "when": "7月",
            "extra": {"执法检查内容": "实施情况"},
        },
        {"title": "C工作", "owners": "农业工委", "when": "8月", "extra": {"参加人员": "部分代表"}},
    ]
    named = data(paper.values["columns"])
    assert isinstance(named, list)
    assert {"执法检查内容", "参加人员"} <= set(named)
    assert not list(checks(paper))


def test_one_task_over_rows_of_what_it_consists_of() -> None:
    """A task that is merged over rows needs no mark where each row says what is to be done."""
    paper = _read(
        segment(
            """序号|工作任务|具体内容|责任部门|时间
1|代表工作|组织培训|代表工委|6月底前
^|^|督办建议|^|全年"""
        )
    )
    assert [row["title"] for row in _rows(paper) if isinstance(row, dict)] == ["代表工作"] * 2
    assert not list(checks(paper))


def test_months_go_before_their_quarters() -> None:
    """A month is the time of a row, whatever its quarter is."""
    paper = _read(
        segment(
            "季度|月份|工作内容|责任部门|地点\n一季度|1月|走访代表|代表工委|各镇\n^|2月|座谈|办公室|县城"
        )
    )
    assert _rows(paper)[1] == {
        "title": "座谈",
        "owners": "办公室",
        "when": "2月",
        "extra": {"季度": "一季度", "地点": "县城"},
    }


def test_several_columns_of_times() -> None:
    """Where none is plainly the time, the first of them is, with one mark."""
    paper = _read(
        segment(
            "序号|法规名称|初次审议时间|二次审议时间|责任委室\n1|A条例|4月|8月|法制委\n2|B条例|6月|10月|法制委"
        )
    )
    assert [row["when"] for row in _rows(paper) if isinstance(row, dict)] == ["4月", "6月"]
    assert [why for _, why in checks(paper)] == ["没有一栏写明是时间，“初次审议时间”当作时间填写"]


def test_training_has_columns_of_its_own() -> None:
    """Three columns that are known make heads of a row, whatever the others are called."""
    paper = _read(
        segment(
            "班次|培训对象|培训内容|时间|地点|期数|主办部门\n初任班|新任代表|代表法|3月|党校|1|代表工委"
        )
    )
    assert _rows(paper) == [
        {
            "title": "初任班",
            "owners": "代表工委",
            "when": "3月",
            "extra": {"培训对象": "新任代表", "培训内容": "代表法", "地点": "党校", "期数": "1"},
        }
    ]


def test_who_filled_a_table_in_is_no_row() -> None:
    """What is typed below a table on its form is kept, and that it goes on is computed."""
    paper = _read(
        segment(
            "序号|工作内容|责任部门|时间\n1|听取A报告|财经工委|3月",
            "（续表）",
            "序号|工作内容|责任部门|时间\n2|听取B报告|财经工委|4月\n填表人：某某|<|联系电话：1|<\n说明|时间可以调整|<|<",
        )
    )
    assert len(_rows(paper)) == 2
    assert len(paper.not_placed) == 4


def test_names_of_meetings_broken_over_lines() -> None:
    """A cell breaks a name where it is narrow; two names on two lines are two."""
    rows = "1|A报告|常委会\\会议\n2|B报告|主任会议\\（扩大）\n3|C报告|常委会会议\\主任会议"
    paper = _read(segment(f"序号|议题|会议\n{rows}"))
    assert [row["meetings"] for row in _rows(paper) if isinstance(row, dict)] == [
        "常委会会议",
        "主任会议（扩大）",
        ["常委会会议", "主任会议"],
    ]
    assert not list(checks(paper))


def test_words_behind_a_tick() -> None:
    """A tick is one, typed twice or with words behind it, which are kept."""
    paper = _read(
        segment("序号|议题|责任部门|常委会会议\n1|A报告|财经工委|√√\n2|B报告|财经工委|√（书面）")
    )
    assert [row["meetings"] for row in _rows(paper) if isinstance(row, dict)] == ["常委会会议"] * 2
    assert not list(checks(paper))


def test_several_matters_in_a_cell_of_items() -> None:
    """Numbers within a cell are no numbers of rows: the cell stays whole, with a mark."""
    paper = _read(
        segment(
            "工作内容|责任部门|时间\n召开座谈会|办公室|2月\n1.组织培训；2.开展视察|代表工委|3月"
        )
    )
    assert [len(each.mappings("items")) for each in paper.mappings("categories")] == [2]
    assert _items(paper)[1].text("title") == "1.组织培训；2.开展视察"
    assert [why for _, why in checks(paper)] == ["原格里编号列了几项，这里没有分开"]


def test_short_names_one_a_line() -> None:
    """Departments in short are several where each has a line, and a name broken over lines is one."""
    rows = "1|A报告|财经\\选联|3月\n2|B报告|城建\\环资工委|4月\n3|C报告|财经\\工委|5月"
    paper = _read(segment(f"序号|项目|责任部门|时间\n{rows}"))
    assert [row["owners"] for row in _rows(paper) if isinstance(row, dict)] == [
        "财经、选联",
        "城建环资工委",
        "财经工委",
    ]


def test_a_time_limit_that_is_the_only_time_is_the_time() -> None:
    """Schedules go by it; whether it is a limit beside another time is for a person to say, once."""
    paper = _read(
        segment("序号|工作内容|责任部门|完成时限\n1|督办建议|代表工委|6月底前\n2|培训|办公室|全年")
    )
    assert [row["when"] for row in _rows(paper) if isinstance(row, dict)] == ["6月底前", "全年"]
    assert [why for _, why in checks(paper)] == ["“完成时限”是唯一的时间栏，当作时间填写"]


def test_columns_of_several_months() -> None:
    """Ticked stretches of months are told by their heads; texts below them say what is done by then."""
    paper = _read(
        segment(
            "序号|工作|责任部门|1-3月|4-6月|7-12月\n1|督办|代表工委|√||√\n2|调研|办公室||√|",
        )
    )
    assert [row["when"] for row in _rows(paper) if isinstance(row, dict)] == [
        "1-3月、7-12月",
        "4-6月",
    ]
    halves = _read(
        segment("序号|工作内容|责任部门|上半年|下半年\n1|督办|代表工委|√|√\n2|调研|办公室||√")
    )
    assert [row["when"] for row in _rows(halves) if isinstance(row, dict)] == [
        "上半年、下半年",
        "下半年",
    ]
    texts = _read(
        segment("序号|工作内容|责任部门|1-6月|7-12月\n1|督办|代表工委|征集确定项目|满意度测评")
    )
    assert _rows(texts) == [
        {
            "title": "督办",
            "owners": "代表工委",
            "extra": {"1-6月": "征集确定项目", "7-12月": "满意度测评"},
        }
    ]
    assert not [*checks(paper), *checks(halves), *checks(texts)]


def test_who_leads_and_who_helps_in_one_cell() -> None:
    """What departments have to do begins a name, and is looked at."""
    paper = _read(segment("序号|项目|责任部门|时间\n1|调研|牵头：财经工委\\配合：办公室|6月"))
    assert _items(paper)[0].text("owners") == "牵头：财经工委、配合：办公室"
    assert [why for _, why in checks(paper)] == ["原格写了谁牵头、谁配合，可分开填写"]


def test_blanks_around_a_range_of_months() -> None:
    """Blanks that clerks type within a time are none of it."""
    paper = _read(
        segment("序号|项目|责任部门|时间\n1|视察|办公室|4月 - 5月\n2|调研|办公室|6月～7月")
    )
    assert [row["when"] for row in _rows(paper) if isinstance(row, dict)] == ["4月-5月", "6月～7月"]


def test_counts_and_slashes_without_brackets_and_meetings() -> None:
    """立法工作2项 is a name and its count; a slash in a column of meetings is none; 汇总 is a total."""
    rows = "1|审议A条例|3月|常委会会议\n2|培训|4月|/\n汇总|2项||"
    paper = _read(segment(f"序号|项目|时间|提请会议\n（一）立法工作2项|<|<|<\n{rows}"))
    (category,) = paper.mappings("categories")
    assert category.text("name") == "立法工作"
    assert [each.text("meetings") for each in category.mappings("items")] == ["常委会会议", ""]
    assert not list(checks(paper))


def test_a_column_of_times_is_the_time_whatever_its_head_says() -> None:
    """Where no head names one; marked, and printed under its own head no more."""
    paper = _read(
        segment("序号|项目名称|承办部门|办理月\n1|听取报告|财经工委|4月\n2|视察|办公室|9月底前")
    )
    assert [row["when"] for row in _rows(paper) if isinstance(row, dict)] == ["4月", "9月底前"]
    assert [why for _, why in checks(paper)] == ["没有一栏写明是时间，“办理月”当作时间填写"]


def test_one_head_over_numbers_and_words_is_that_of_the_words() -> None:
    """Numbers within a month count its matters, and are no titles and no categories."""
    paper = _read(
        segment(
            """月份|重点工作任务|<|责任部门|配合部门
七月|1|召开务虚会|办公室|研究室
^|2|调研预算执行|财经工委|
八月|1|督办重点建议|代表工委|办公室
九月|听取民生实事汇报|<|财经工委|"""
        )
    )
    assert [(row["title"], row["when"]) for row in _rows(paper) if isinstance(row, dict)] == [
        ("召开务虚会", "七月"),
        ("调研预算执行", "七月"),
        ("督办重点建议", "八月"),
        ("听取民生实事汇报", "九月"),
    ]
    assert _names(paper) == [""]
    assert not list(checks(paper))


def test_a_total_with_known_words_is_no_head() -> None:
    """What is counted below is no matter and no head again."""
    paper = _read(
        segment(
            """监督形式|序号|监督项目|责任部门|时间|常委会会议
专项报告|1|听取环境状况报告|环资工委|4月|√
合计|<|共1项|||常委会会议"""
        )
    )
    assert len(_rows(paper)) == 1


def test_one_remark_beside_several_items_is_marked_once() -> None:
    """It may be on one of them."""
    paper = _read(
        segment(
            """序号|项目名称|承办部门|时间|备注
1|听取A报告|财经工委|3月|第1项可推迟
2|听取B报告|法制工委|4月|^"""
        )
    )
    assert [row["note"] for row in _rows(paper) if isinstance(row, dict)] == ["第1项可推迟"] * 2
    assert [key for key, _ in checks(paper)] == ["note"]
    done = "序号|项目名称|承办部门|时间|备注\n1|听取A报告|财经工委|3月|已完成\n2|听取B报告|法制工委|4月|^"
    assert not list(checks(_read(segment(done))))


def test_a_line_below_columns_of_months_over_the_whole_width_is_in_none_of_them() -> None:
    """Who made the table, and when, says nothing of what stands in its columns."""
    paper = _read(
        segment(
            """序号|工作任务|责任单位|1月|2月|3月|备注
1|听取报告|财经工委||√|√|
2|视察|办公室|√|||
制表单位：示例县人大常委会办公室　制表日期：2026年1月|<|<|<|<|<|<"""
        )
    )
    assert [row.get("when") for row in _rows(paper) if isinstance(row, dict)] == ["2-3月", "1月"]


def test_signs_for_none_are_no_values_and_as_above_is_what_stands_above() -> None:
    paper = _read(
        segment(
            """序号|项目名称|承办部门|配合部门|分管领导|时间|议题安排
1|听取环境状况的报告|城建环资工委|/|副主任|4月|常委会会议
2|听取垃圾分类的报告|同上|财经工委|—|6月|主任会议
3|视察|办公室|无|副主任|7月|—"""
        )
    )
    first, second, third = (row for row in _rows(paper) if isinstance(row, dict))
    assert "with" not in first
    assert (second["owners"], second["with"]) == ("城建环资工委", "财经工委")
    assert (first["meetings"], second["meetings"]) == ("常委会会议", "主任会议")
    assert not {"with", "meetings", "extra"} & third.keys()
    assert [why for _, why in checks(paper)] == [
        "“议题安排”一栏写的是会议名称，当作提交的会议填写",
        "原格写“同上”，照上一行填写",
    ]


def test_a_cell_that_says_time_and_meeting_says_both() -> None:
    paper = _read(
        segment(
            "序号|项目名称|承办部门|时间\n1|听取报告|财经工委|4月常委会会议\n2|座谈|办公室|8月下旬主任会议"
        )
    )
    found = [row for row in _rows(paper) if isinstance(row, dict)]
    assert [(row["when"], row["meetings"]) for row in found] == [
        ("4月", "常委会会议"),
        ("8月下旬", "主任会议"),
    ]
    assert data(paper.values["columns"]) == ["承办部门", "when", "meetings"]
