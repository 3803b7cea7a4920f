"""What is still to be filled in, and what only looks so."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.genre.open_places import Anonymised, OpenKind, open_places
from support import ROOT

RIGHT = [
    "二〇二五年",
    "二○○八年",
    "二○二五年三月",
    "一百〇五件",
    "第三〇一号",
    "三点〇五",
    "〇点五",
    "九〇后、〇〇后",
    "〇〇年代",
    "○ 加强监督",
    "○人大代表活动",
    "；○区级",
    "3×5米",
    "宽3.5厘米×5厘米",
    "210mm×297mm",
    "长5米×宽3米",
    "3米×次",
    "2×年",
    "X光检查",
    "X射线",
    "X线",
    "X染色体",
    "XX染色体",
    "X轴",
    "A×B",
    "XML",
    "XXL号",
    "MAX",
    "Xbox",
    "5X",
    "X5",
    "4X100米",
    "XXI世纪",
    "MMXX",
    "Model X 3辆",
    "Model X 次",
    "一×一",
    "长×宽×高",
    "单价×数量",
    "人数×次数",
    "X+Y",
    "1+X证书",
    "1+X项",
    "N+X",
    "X+1",
    "1+3+8+N+X",
    "党建+X个",
    "1+XX",
    "y=2x+1",
    "T-X日",
    "https://www.example.com/XX区",
    "www.xx.gov.cn",
    "xx.gov.cn",
    "xx@example.com",
    "iPhone X、X系列",
    "见[^X]",
    "见[^XX]",
    "138XXXX1234",
    "V2.X版",
    "2.XX版",
    "推进X区块链",
    "“数据要素×”三年行动",
    "人大×乡村振兴",
    "文化×区域发展",
    "有待补充完善",
    "尚待核实",
    "待补齐短板",
    "待填补空白",
    "TODOS",
    "snake_case",
    "以X表示",
    "“X”形",
    "用√或×表示",
    "Ｘ光",
    "\uff38\uff2d\uff2c",
]
BLANK = [
    ("精心服务保障常委会会议|X|次", "常委会会议X次"),
    ("召开党组会议第|X|次", "党组会议第X次"),
    ("走访选民|X|人", "走访选民X人"),
    ("第|X|次主任会议", "第X次"),
    ("第|X|", "第X"),
    ("区|X|届人大", "区X届"),
    ("|X|名代表", "X名"),
    ("收集问题|×|件", "收集问题×件"),
    ("慰问|X|户，走访", "慰问X户"),
    ("约|X|万元", "约X万元"),
    ("增长|X.X|%", "增长X.X%"),
    ("完成|XX.X|万元", "完成XX.X万元"),
    ("共|XX|人", "共XX人"),
    ("百分之|X|", "百分之X"),
    ("召开|X|余次", "召开X余次"),
    ("……中|X|名", "中X名"),
    ("20|XX|年", "20XX年"),
    ("202|X|年", "202X年"),
    ("二〇二|X|年", "二〇二X年"),
    ("二〇|××|年", "二〇××年"),
    ("第〇次会议".replace("〇", "|〇|"), "第〇次"),
    ("第|ｘ|次", "第ｘ次"),
    ("第|Ｘ|次", "第Ｘ次"),
    ("完成|xxx|件", "完成xxx件"),
    ("十|X|届", "十X届"),
]
NAMES = [
    ("围绕|XX|区中心工作", "XX区"),
    ("|XX|区人大常委会", "XX区"),
    ("|〇〇|区", "〇〇区"),
    ("|○○|街道", "○○街道"),
    ("|××|自治县", "××自治县"),
    ("|XX|同志", "XX同志"),
    ("《|XX|要闻》", "《XX要闻》"),
    ("《|XX|人大》", "《XX人大》"),
    ("《|XX|区人大常委会2019年度工作要点》", "XX区"),
    ("在|XX|落地生根", "XX"),
    ("|XX|人大常委会", "XX人大常委会"),
    ("|XX|人民政府", "XX人民政府"),
    ("|XX|工业园区", "XX工业园区"),
    ("|XX|财政局", "XX财政局"),
    ("|XX|委和", "XX委"),
    ("|XX|委托", "XX"),
    ("|XX|和其他局", "XX"),
    ("推进|XX|项目", "XX"),
    ("推进|X|项目", "X"),
    ("建设|×|县", "×县"),
    ("把|X|区建成", "X区"),
    ("统一|XX|标准", "XX"),
    ("围绕|XX|2025年工作", "XX"),
    ("《甲》、|XX|报》", "XX"),
]
MARKS = [
    "数据|待补充|",
    "（|待填|）",
    "数据|待补|。",
    "（|TODO|）",
    "人数|？？|",
    "人数|??|",
    "走访|____|人",
    "|此处略|",
]
SEVERAL = [
    ("|×|月|×|日", "bb"),
    ("|××|年|××|月|××|日", "bbb"),
    ("2025年|X|月|X|日", "bb"),
    ("2025年|×|月|×|日", "bb"),
    ("2025年 |X| 月 |X| 日", "bb"),
    ("2025年|〇|月|〇|日", "bb"),
    ("|X|—|X|月", "bb"),
    ("第|X|至|X|次", "bb"),
    ("|X|、|X|月", "bb"),
    ("〔20|XX|〕|X|号", "bb"),
    ("|X|分之|X|", "bb"),
    ("《|XX|市|XX|区国家机关》", "nn"),
    ("《|XX|人大》《|XX|要闻》", "nn"),
    ("经过|X|次审议，|X|次修改，经第|X|次会议", "bbb"),
    ("20|XX|—20|XX|年", "bb"),
    ("张|XX|等|X|人（|待补充|）", "nbm"),
    ("赞成|X|票，反对|X|票，弃权|X|票", "bbb"),
    ("县人大〔2025〕|×|号", "b"),
    ("（一）县|××|届人大|×|次会议于|×|月|××|日召开", "bbbb"),
    ("集体访|×|批|×|人次，同比提高|×|个百分点", "bbb"),
    ("|××|余篇、|××|万字，编发《|××|人大》|×|期", "bbnb"),
]


def marked(text: str) -> str:
    """Put a line on either side of each open place of a text."""
    for place in reversed(open_places(text)):
        text = f"{text[: place.start]}|{text[place.start : place.end]}|{text[place.end :]}"
    return text


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_not_open(text: str) -> None:
    assert open_places(text) == []
    assert open_places(f"推进{text}。") == [] or text[0] in "○；"


@pytest.mark.parametrize(("text", "excerpt"), BLANK)
def test_numbers(text: str, excerpt: str) -> None:
    plain = text.replace("|", "")
    assert marked(plain) == text
    (place,) = open_places(plain)
    assert place.kind is OpenKind.BLANK
    assert place.excerpt(plain) == excerpt


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_names(text: str, name: str) -> None:
    plain = text.replace("|", "")
    assert marked(plain) == text
    (place,) = open_places(plain)
    assert place.kind is OpenKind.NAME
    assert place.name == name


def test_an_excerpt_begins_with_a_whole_number() -> None:
    text = "于20××年××月××日印发"
    assert [place.excerpt(text) for place in open_places(text)] == [
        "于20××年",
        "20××年××月",
        "20××年××月××日",
    ]


@pytest.mark.parametrize("text", MARKS)
def test_marks(text: str) -> None:
    plain = text.replace("|", "")
    assert marked(plain) == text
    assert open_places(plain)[0].kind is OpenKind.MARK


@pytest.mark.parametrize(("text", "kinds"), SEVERAL)
def test_several_in_one_text(text: str, kinds: str) -> None:
    """Each with its place; signs beside one another are one."""
    plain = text.replace("|", "")
    assert marked(plain) == text
    assert "".join(place.kind.value[0] for place in open_places(plain)) == kinds


OFFICE = [
    "围绕《n|XX|区人大常委会2019年度工作要点》，加强组织领导",
    "活动中b|X|名人大代表共走访选民b|X|人，收集各类问题b|X|个，目前已解决问题b|X|个，为主题教育成果在区人大落地生根",
    "梳理出《n|XX|市n|XX|区人民代表大会常务委员会工作制度汇编》（征求意见稿）",
    "经过b|X|次主任会议审议，b|X|次修改，最终经第b|X|次主任会议通过。今年7月印制完毕后",
    "完成了《n|XX|市n|XX|区国家机关联系人大代表制度文件汇编》",
    "进一步帮助国家机关密切联系人大代表制度在n|XX|落地生根。",
    "2019年顺利完成了区b|X|届人大常委会b|X|次会议的有关筹备工作，精心筹备常委会议b|X|次，主任会议b|X|次。",
    "积极向《人大建设》《n|XX|人大》《n|XX|要闻》等报刊投稿",
]
"""What is open in an office's account of 2019, counted by hand: b is a number, n a name."""


def test_an_account_of_a_year() -> None:
    """Nineteen places: eleven numbers and eight names."""
    kinds = []
    for text in OFFICE:
        counted = re.findall(r"([bn])\|(X+)\|", text)
        plain = re.sub(r"[bn]\|(X+)\|", r"\1", text)
        found = open_places(plain)
        assert marked(plain) == re.sub(r"[bn]\|", "|", text)
        assert [place.kind.value[0] for place in found] == [kind for kind, _ in counted]
        kinds += [place.kind for place in found]
    assert len(kinds) == 19
    assert kinds.count(OpenKind.BLANK) == 11
    assert kinds.count(OpenKind.NAME) == 8
    source = ROOT / "tests" / "plans" / "district-office-2020.source.txt"
    whole = open_places(source.read_text(encoding="utf-8"))
    assert [place.kind for place in whole] == kinds


def test_its_names_may_be_meant() -> None:
    """Then eleven numbers are left."""
    names = Anonymised(["XX区", "XX市", "XX", "《XX人大》", "《XX要闻》"])
    left = 0
    for text in OFFICE:
        plain = re.sub(r"[bn]\|(X+)\|", r"\1", text)
        left += sum(not names.covers(plain, place) for place in open_places(plain))
    assert left == 11


SIGNS = st.text("XxＸｘ×", min_size=1, max_size=4)
LETTERS = st.sampled_from("ABCMLIVabcYz\uff21\uff5a")
HAN = st.text("走访选民代表工作共约第的区人次年月日", max_size=4)


@given(before=HAN, signs=SIGNS, letter=LETTERS, after=HAN, is_first=st.booleans())
def test_signs_beside_letters_are_not_open(
    before: str, signs: str, letter: str, after: str, *, is_first: bool
) -> None:
    """They are part of a word: XML, MAX, Xbox."""
    word = f"{letter}{signs}" if is_first else f"{signs}{letter}"
    assert open_places(f"{before}{word}{after}") == []


@given(HAN, st.integers(0, 10**5), SIGNS, st.integers(0, 1800), HAN)
def test_signs_between_numbers_are_not_open(
    before: str, first: int, signs: str, second: int, after: str
) -> None:
    """They multiply, or stand for digits that are nobody's business."""
    assert open_places(f"{before}{first}{signs}{second}{after}") == []


@given(HAN, st.text("〇○一二三四五六七八九", min_size=2, max_size=6), HAN)
def test_zeros_of_numerals_are_not_open(before: str, numeral: str, after: str) -> None:
    """As long as another numeral stands in it."""
    if not set(numeral) <= set("〇○"):
        assert open_places(f"{before}{numeral}{after}") == []


@given(st.text("XxＸ×〇○.，、第年月日人区市大《》二2一05mM+-—@:/ 万元待补充？_TODO", max_size=30))
def test_places_are_stretches_in_order(text: str) -> None:
    """Of signs alone, or of a mark, with none beside it; a name holds its signs."""
    places = open_places(text)
    assert all(one.end <= two.start for one, two in pairwise(places))
    for place in places:
        signs = text[place.start : place.end]
        assert 0 <= place.start < place.end <= len(text)
        assert signs in place.excerpt(text)
        if place.kind is not OpenKind.MARK:
            assert set(signs) <= set("XxＸ×〇○.")
            beside = text[place.start - 1 : place.start] + text[place.end : place.end + 1]
            assert set(beside).isdisjoint("XxＸ×" if signs[0] in "XxＸ×" else "〇○")
        if place.kind is OpenKind.NAME:
            assert Anonymised([place.name]).covers(text, place)
            assert place.name in Anonymised([place.name]).used_in(text)


@given(HAN.filter(lambda text: not text.endswith("第")), st.sampled_from("名人个件次份月日"), HAN)
def test_a_number_that_is_counted_is_open(before: str, counted: str, after: str) -> None:
    """Whatever stands around it."""
    (place,) = [
        place for place in open_places(f"{before}X{counted}{after}") if place.start == len(before)
    ]
    assert place.end == len(before) + 1
