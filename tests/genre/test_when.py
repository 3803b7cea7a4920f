"""Time expressions: every form that real plans use, and what is made of the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.genre.timing import Fault, Timing
from npc.genre.when import When
from npc.genre.when_days import days_of
from npc.genre.when_reading import read


def months(text: str, year: int | None = 2025) -> list[tuple[int, int]]:
    return [(window.first, window.last) for window in When.parse(text, year=year).windows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3月", [(3, 3)]),
        ("3月份", [(3, 3)]),
        ("３月", [(3, 3)]),
        ("十一月", [(11, 11)]),
        ("3-6月", [(3, 6)]),
        ("3—4月", [(3, 4)]),
        ("3～4月", [(3, 4)]),
        ("3月至6月", [(3, 6)]),
        ("十月至十二月", [(10, 12)]),
        ("3", [(3, 3)]),
        ("3-6", [(3, 6)]),
        ("3、6、9月", [(3, 3), (6, 6), (9, 9)]),
        ("6月和12月", [(6, 6), (12, 12)]),
        ("3-4月、9-10月", [(3, 4), (9, 10)]),
        ("一季度", [(1, 3)]),
        ("第一季度", [(1, 3)]),
        ("4季度", [(10, 12)]),
        ("二、三季度", [(4, 6), (7, 9)]),
        ("三季度末", [(9, 9)]),
        ("上半年", [(1, 6)]),
        ("下半年", [(7, 12)]),
        ("上、下半年", [(1, 6), (7, 12)]),
        ("7月上旬", [(7, 7)]),
        ("8月中下旬", [(8, 8)]),
        ("7月中旬", [(7, 7)]),
        ("7月下旬", [(7, 7)]),
        ("7月上、中旬", [(7, 7)]),
        ("6月上旬至7月中旬", [(6, 7)]),
        ("9月底前", [(9, 9)]),
        ("11月20日前", [(11, 11)]),
        ("6月30日以前", [(6, 6)]),
        ("9月前", [(8, 8)]),
        ("3月起", [(3, 12)]),
        ("3月15日至20日", [(3, 3)]),
        ("年底前", [(12, 12)]),
        ("年末", [(12, 12)]),
        ("年终", [(12, 12)]),
        ("上半年、下半年各1次", [(1, 6), (7, 12)]),
        ("上半年1次、下半年1次", [(1, 6), (7, 12)]),
        ("上半年、下半年各1期", [(1, 6), (7, 12)]),
        ("上、下半年各两场", [(1, 6), (7, 12)]),
        ("11月20日（星期一）前", [(11, 11)]),
        ("2月、人代会前", [(2, 2)]),
        ("年初（3—4月）、年中（7—8月）、年末（12月）", [(3, 4), (7, 8), (12, 12)]),
        ("上半年（5月）", [(5, 5)]),
        ("9月（暂定）", [(9, 9)]),
        ("根据政府提请（9月）", [(9, 9)]),
        ("12月至次年1月", [(12, 13)]),
        ("次年1-3月", [(13, 15)]),
        ("2025年3月", [(3, 3)]),
        ("2024年12月", [(0, 0)]),
        ("2025年11月—2026年1月", [(11, 13)]),
        ("2025-03-05", [(3, 3)]),
        ("三、四、五月", [(3, 3), (4, 4), (5, 5)]),
        ("一、三、五、七月", [(1, 1), (3, 3), (5, 5), (7, 7)]),
        ("十、十一、十二月", [(10, 10), (11, 11), (12, 12)]),
        ("七、八、九月份", [(7, 7), (8, 8), (9, 9)]),
        ("一、二、三季度", [(1, 3), (4, 6), (7, 9)]),
        ("第一、第三季度", [(1, 3), (7, 9)]),
        ("二月以及四月", [(2, 2), (4, 4)]),
        ("7月1日前后", [(7, 7)]),
        ("春季", [(3, 5)]),
        ("春季、秋季", [(3, 5), (9, 11)]),
        ("国庆节前", [(9, 9)]),
        ("国庆前完成", [(9, 9)]),
        ("“五一”前", [(4, 4)]),
        ("8月中旬前后", [(8, 8)]),
        ("3月前后", [(3, 3)]),
        ("一季度前后", [(1, 3)]),
        ("每年3月", [(3, 3)]),
        ("每年6月、12月", [(6, 6), (12, 12)]),
        ("每年一季度", [(1, 3)]),
        ("视情况9月", [(9, 9)]),
        ("按计划4月", [(4, 4)]),
        ("适时、下半年", [(7, 12)]),
        ("根据需要，上半年", [(1, 6)]),
        ("下半年适时", [(7, 12)]),
        ("三季度后", [(10, 12)]),
        ("上半年后", [(7, 12)]),
        ("9月后", [(9, 12)]),
        ("10月（中旬）", [(10, 10)]),
        ("6月（20日）", [(6, 6)]),
        ("9月（第30次常委会会议）", [(9, 9)]),
        ("3月（1次）、9月（1次）", [(3, 3), (9, 9)]),
        ("7月（上旬）、9月", [(7, 7), (9, 9)]),
        ("4月或5月", [(4, 4), (5, 5)]),
        ("四月或五月", [(4, 4), (5, 5)]),
        ("8月常委会会议", [(8, 8)]),
        ("8月主任会议", [(8, 8)]),
        ("8月下旬县人大常委会第30次会议", [(8, 8)]),
        ("6月、8月常委会会议", [(6, 6), (8, 8)]),
        ("上下半年各一次", [(1, 6), (7, 12)]),
        ("4月调研，6月审议", [(4, 4), (6, 6)]),
        ("4月开展调研、6月听取审议", [(4, 4), (6, 6)]),
        ("8月常委会", [(8, 8)]),
        ("3月党组会议", [(3, 3)]),
        ("一季度调研，三季度审议", [(1, 3), (7, 9)]),
        ("不晚于9月", [(9, 9)]),
        ("最迟9月20日", [(9, 9)]),
        ("于9月底前完成", [(9, 9)]),
        ("拟于10月", [(10, 10)]),
    ],
)
def test_months_are_read(text: str, expected: list[tuple[int, int]]) -> None:
    """Each form stands for its months, counted from January of the plan's year."""
    when = When.parse(text, year=2025)
    assert months(text) == expected
    assert when.timing is Timing.MONTHS
    assert not when.faults


@pytest.mark.parametrize(
    "text", ["全年", "全年度", "贯穿全年", "1-12月", "常态化", "全年4次", "年内"]
)
def test_the_whole_year(text: str) -> None:
    """Year-round work falls in every month."""
    when = When.parse(text)
    assert when.timing is Timing.YEAR_ROUND
    assert all(when.falls_in(month) for month in range(1, 13))
    assert not when.faults


@pytest.mark.parametrize(
    "text",
    [
        "每月",
        "逢常委会会议",
        "每次常委会会议期间",
        "每季度",
        "每两个月",
        "每半年",
        "每月10日前",
        "按季度",
        "各季度",
        "半年一次",
        "一年两次",
    ],
)
def test_recurring_work_falls_in_every_month(text: str) -> None:
    """Which month of the quarter is not said, so that none may be left out."""
    when = When.parse(text)
    assert when.timing is Timing.RECURRING
    assert all(when.falls_in(month) for month in range(1, 13))


@pytest.mark.parametrize("text", ["各季度末", "每季度末", "每个季度末月"])
def test_ends_of_quarters(text: str) -> None:
    """They name their months, four in the year."""
    assert months(text) == [(month, month) for month in (3, 6, 9, 12)]
    assert When.parse(text).timing is Timing.RECURRING


@pytest.mark.parametrize("text", ["每季度首月", "每季度第一个月", "各季度初"])
def test_beginnings_of_quarters(text: str) -> None:
    """They name their months as well."""
    assert months(text) == [(month, month) for month in (1, 4, 7, 10)]
    assert months(
        text.replace("首月", "最后一个月").replace("第一", "第三").replace("初", "末")
    ) == [(month, month) for month in (3, 6, 9, 12)]


@pytest.mark.parametrize(("text", "first"), [("每双月", 2), ("逢双月", 2), ("逢单月", 1)])
def test_alternate_months(text: str, first: int) -> None:
    """双月 names its months."""
    assert months(text) == [(month, month) for month in range(first, 13, 2)]


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "适时",
        "择机",
        "待定",
        "根据政府提请",
        "按上级部署",
        "视情况而定",
        "另行通知",
        "视情",
        "定期",
        "届内",
        "必要时",
        "人代会前",
        "市十届人大五次会议召开前",
        "会前",
        "汛期前",
        "主汛期",
        "闭会期间",
        "人代会期间",
    ],
)
def test_what_has_no_month_is_unscheduled(text: str | None) -> None:
    """Known words for an open time are no fault."""
    when = When.parse(text)
    assert when.timing is Timing.UNSCHEDULED
    assert not when.windows
    assert not when.faults


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("13月", Fault.NO_SUCH_MONTH),
        ("0月", Fault.NO_SUCH_MONTH),
        ("3-13月", Fault.NO_SUCH_MONTH),
        ("5-3月", Fault.BACKWARDS),
        ("12月-1月", Fault.BACKWARDS),
        ("2月30日", Fault.NO_SUCH_DAY),
        ("4月31日前", Fault.NO_SUCH_DAY),
        ("年初", Fault.VAGUE),
        ("年中", Fault.VAGUE),
        ("5季度", Fault.UNCLEAR),
        ("三季渡", Fault.UNCLEAR),
        ("3=6月", Fault.UNCLEAR),
        ("5一6月", Fault.UNCLEAR),
        ("某月", Fault.UNCLEAR),
        ("领导指示", Fault.UNKNOWN_WORDS),
        ("三季度前", Fault.UNCLEAR),
        ("下半年前", Fault.UNCLEAR),
        ("结合5月主题月活动", Fault.UNCLEAR),
        ("8月常委会会议前", Fault.UNCLEAR),
        ("不晚于13月", Fault.NO_SUCH_MONTH),
        ("9月（13月）", Fault.NO_SUCH_MONTH),
    ],
)
def test_what_is_not_understood_is_said_to_be_so(text: str, fault: Fault) -> None:
    """No months are guessed, and the words are kept."""
    when = When.parse(text)
    assert when.faults == (fault,)
    assert not when.windows
    assert when.text == text


def test_a_year_counts_against_the_plans_year() -> None:
    """Without the plan's year, a written year is taken to be that year."""
    assert months("2026年1月", 2025) == [(13, 13)]
    assert months("2026年1月", None) == [(1, 1)]
    assert When.parse("2026年1月").names_year
    assert not When.parse("1月").names_year


@given(st.integers(1, 12), st.integers(1, 12), st.sampled_from("-—–~～至到"))
def test_every_range_of_months_is_read_or_backwards(first: int, last: int, dash: str) -> None:
    """A range holds the months from its first to its last, whatever dash is typed."""
    when = When.parse(f"{first}{dash}{last}月")
    if first <= last:
        assert [month for month in range(1, 13) if when.falls_in(month)] == [
            *range(first, last + 1)
        ]
    else:
        assert when.faults == (Fault.BACKWARDS,)


@given(st.sets(st.integers(1, 12), min_size=1), st.sampled_from(["、", "，", ",", "和", "；"]))
def test_every_list_of_months_is_read(wanted: set[int], joiner: str) -> None:
    """A list holds just the months that it names."""
    when = When.parse(joiner.join(map(str, sorted(wanted))) + "月")
    assert {month for month in range(1, 13) if when.falls_in(month)} == wanted


@given(st.text("0123456789月年季度上中下旬底前至次、，-—()（）初末半每全适时日", max_size=16))
def test_no_expression_breaks_the_parser(text: str) -> None:
    """Windows are in order, and what has neither months nor faults is a known word or nothing."""
    when = When.parse(text, year=2025)
    assert all(window.first <= window.last for window in when.windows)
    assert when.text == text.strip()


@given(st.integers(0, 13), st.none() | st.integers(0, 13), st.sampled_from("-—"))
def test_plain_times_are_what_the_grammar_makes_of_them(
    first: int, last: int | None, dash: str
) -> None:
    """The short way is only shorter."""
    for text in (f"{first}{'' if last is None else f'{dash}{last}'}月", "", "适时", "全年"):
        assert When.parse(text) == When(text, *read(text, None))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("9月底前", 1, 9),
        ("11月20日前", 1, 11),
        ("10月前", 1, 9),
        ("年底前", 1, 12),
        ("9月30日之前完成", 1, 9),
        ("三季度末前", 1, 9),
        ("次年3月底前", 13, 15),
        ("二季度（6月底前）", 1, 6),
        ("6月至9月底前", 6, 9),
        ("9月（20日前）", 9, 9),
        ("7月1日前后", 7, 7),
        ("9月底", 9, 9),
        ("不晚于9月", 1, 9),
        ("于9月底前完成", 1, 9),
        ("最迟9月20日", 1, 9),
    ],
)
def test_before_a_deadline_any_month_of_its_year_will_do(text: str, first: int, last: int) -> None:
    """9月底前 may be July; a range says itself when it begins, and 前后 is no deadline."""
    when = When.parse(text, year=2025)
    assert [tuple(window) for window in when.possible] == [(first, last)]
    assert when.may_be_in(first)
    assert not when.may_be_in(last + 1)
    assert when.is_deadline == (when.possible != when.windows)


@pytest.mark.parametrize(
    "text",
    ["第34次常委会会议", "常委会第三十四次会议", "第61次主任会议", "春节前", "汛期前", "两会前"],
)
def test_what_tells_no_month_for_certain_is_understood_and_unscheduled(text: str) -> None:
    when = When.parse(text, year=2025)
    assert (when.timing, when.windows, when.faults) == (Timing.UNSCHEDULED, (), ())


def test_before_a_feast_is_a_deadline() -> None:
    assert When.parse("国庆节前").may_be_in(7)
    assert not When.parse("国庆节前").may_be_in(10)


def test_brackets_within_brackets_without_end_are_not_understood() -> None:
    when = When.parse("（" * 3000 + "3月" + "）" * 3000)
    assert when.faults == (Fault.UNCLEAR,)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2月20日", [(20, 20)]),
        ("二月二十日", [(20, 20)]),
        ("2025-02-20", [(20, 20)]),
        ("2月20日前", [(0, 20)]),
        ("3月上旬", [(1, 10)]),
        ("3月中旬", [(11, 20)]),
        ("3月下旬", [(21, 0)]),
        ("3月初", [(1, 10)]),
        ("7月（上旬）", [(1, 10)]),
        ("7月（30日）", [(30, 30)]),
        ("7月30日常委会会议", [(30, 30)]),
        ("3月15日至20日", [(15, 20)]),
        ("3月15日—4月10日", [(15, 10)]),
        ("4月下旬至5月上旬", [(21, 10)]),
        ("3月5日、3月20日", [(5, 20)]),
        ("3、6月20日", [(0, 0), (20, 20)]),
        ("12月20日至次年1月10日", [(20, 10)]),
        ("2月20日起", [(20, 0)]),
        ("3月、3月20日", []),
        ("2月20日左右", []),
        ("3月底前", []),
        ("一季度初", []),
        ("上半年初", []),
        ("7月（第30次会议）", []),
        ("每月10日前", []),
        ("2月30日", []),
    ],
)
def test_days_that_are_written_are_known(text: str, days: list[tuple[int, int]]) -> None:
    """Of each window where it begins and ends; where it is not sure, the month's."""
    assert list(When.parse(text, year=2025).days) == days


@given(
    st.text("0123456789月年旬上中下底前至次、—（）日左右起", max_size=16), st.integers(2000, 2030)
)
def test_days_lie_in_their_months(text: str, year: int) -> None:
    """Whatever is written: 29 February is the last of February where there is none."""
    when = When.parse(text, year=year)
    whole = When(when.text, when.timing, when.windows)
    for (first, last), (begin, end) in zip(days_of(when, year), days_of(whole, year), strict=True):
        assert begin <= first
        assert last <= end
