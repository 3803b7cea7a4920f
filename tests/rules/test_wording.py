"""Rules about words and signs: what they find in real wording, and what they leave alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.checking.checked_plan import check_plan
from npc.checking.fixing import apply_fixes
from npc.diagnostics import Diagnostic, Severity, SourceText
from npc.facts.facts import Facts
from npc.rules.registry import all_plan_rules
from plan_texts import plan_of

WORDING = {
    rule.name
    for module in all_plan_rules()
    for rule in module.RULES
    if rule.code.startswith("NPC4")
}


def findings(text: str, *, terms: dict[str, str] | None = None) -> list[Diagnostic]:
    """Check the wording of a plan in one text that is sound in shape."""
    found = check_plan(Facts(plan_of(text)._replace(terms=terms or {})))
    return [one for one in found if one.rule.name in WORDING]


def of_text(text: str, *, year: int = 2025, head: str = "") -> list[Diagnostic]:
    """Check one text, as the preamble of a plan."""
    body = "\n".join(f"  {line}" if line else "" for line in text.split("\n"))
    return findings(f"kind: work-points\nyear: {year}\n{head}preamble: |-\n{body}\n")


def names(found: list[Diagnostic]) -> list[str]:
    return sorted(one.rule.name for one in found)


def mended(text: str, *, head: str = "", year: int = 2025) -> str:
    """Put a preamble right as --fix does, once, and give it."""
    body = "\n".join(f"  {line}" if line else "" for line in text.split("\n"))
    whole = f"kind: work-points\nyear: {year}\n{head}preamble: |-\n{body}\n"
    fixes = [one.fix for one in findings(whole) if one.fix]
    after = apply_fixes(SourceText("plan.yaml", whole), fixes).text
    return after.partition("preamble: |-\n")[2].replace("\n  ", "\n").strip()


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("落实民生实项目监督", "落实民生实事项目监督"),
        ("召开常委会议", "召开常委会会议"),
        ("提高常委会议、主任会议质量", "提高常委会会议、主任会议质量"),
        ("主任会会议", "主任会议"),
        ("听取检查院报告", "听取检察院报告"),
        ("办理代表建议批评和意见", "办理代表建议、批评和意见"),
        ("办理审义意见", "办理审议意见"),
        ("区第十七界人大第三次会议", "区第十七届人大第三次会议"),
        ("佛山市南海区人民代表大会常务委员", "佛山市南海区人民代表大会常务委员会"),
        ("按照区委布署开展", "按照区委部署开展"),
        ("防犯风险", "防范风险"),
        ("落实民生实\n项目监督", "落实民生实事\n项目监督"),
        ("环境状况和环境目标完成情况", "环境状况和环境保护目标完成情况"),
        ("深刻领悟“两个确定”", "深刻领悟“两个确立”"),
        ("推进全面以法治国", "推进全面依法治国"),
        ("保证人民当家做主", "保证人民当家作主"),
        ("组织代表视查", "组织代表视察"),
        ("开展满意度侧评", "开展满意度测评"),
        ("组织宪法宣示", "组织宪法宣誓"),
        ("推动高质理发展", "推动高质量发展"),
        ("县监委员会", "县监察委员会"),
        ("县人大各专门委会", "县人大各专门委员会"),
        ("检查《中国人民共和国安全生产法》", "检查《中华人民共和国安全生产法》"),
        ("《中华人民共和国家安全法》", "《中华人民共和国国家安全法》"),
        ("中华人共和国成立", "中华人民共和国成立"),
        ("《示例县物业管理条列》", "《示例县物业管理条例》"),
        ("《生产安全法》", "《安全生产法》"),
        ("地方国家权利机关", "地方国家权力机关"),
    ],
)
def test_misspelt_set_terms_are_put_right(wrong: str, right: str) -> None:
    """Only what differs is written anew, even where a line ends within the term."""
    assert names(of_text(wrong)) == ["set-term"]
    assert mended(wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "修订区人大常委会议事规则",
        "确定常委会议题",
        "改造常委会议室",
        "传达区委常委会议精神",
        "佛山市南海区人民代表大会常务委员会",
        "保障全过程人民民主",
        "各界人大代表",
        "建立检查长效机制",
        "公布署名文章",
        "预防犯罪工作",
        "跟综合执法队伍联动",
        "“一府一委两院”",
        "两个确定的方向",
        "建设十四个维护站点",
        "践行“两个维护”、“四个意识”",
        "可以法治国企",
        "重视查处问题",
        "供给侧评估",
        "提高质理论水平",
        "县监委委员会议",
    ],
)
def test_right_words_that_hold_a_wrong_one_pass(text: str) -> None:
    """常委会议 is wrong, 常委会议事规则 is not."""
    assert of_text(text) == []


def test_the_reporting_organs_of_the_time_before_the_supervisory_commission() -> None:
    """一府两院 was right until 2017; which organs a plan means is not for npc to write."""
    assert of_text("支持一府两院依法履职", year=2017) == []
    (one,) = of_text("支持一府两院依法履职")
    assert (one.rule.name, one.severity) == ("set-term", Severity.WARNING)
    assert mended("支持一府两院依法履职") == "支持一府两院依法履职"


def test_which_set_phrase_is_meant_is_not_for_npc_to_write() -> None:
    """“四个意识” and “两个维护” are both near."""
    (one,) = of_text("做到“四个维护”")
    assert (one.rule.name, one.severity) == ("set-term", Severity.WARNING)
    assert mended("做到“四个维护”") == "做到“四个维护”"


@pytest.mark.parametrize(
    "text",
    [
        "听取和审议“一府两院”专项工作报告12项",
        "支持“一府一委两院”依法履职，听取“一府两院”专项工作报告",
        "对“一府两院”有关人员开展述职评议",
        "督促“一府两院”认真办理代表建议",
    ],
)
def test_the_three_organs_that_report(text: str) -> None:
    """The plan of reports is of government, court and procuratorate (监督法 of 2006, article 8)."""
    assert of_text(text) == []


def test_a_heading_for_three_organs_under_which_a_fourth_reports() -> None:
    """There it is the heading that is wrong; another category is nothing to it."""
    head = "kind: arrangement\nyear: 2025\ncategories:\n"
    heard = "  - {name: 听取“一府两院”专项工作报告, items: [{title: 听取县%s关于甲的报告}]}\n"
    other = "  - {name: 专题询问, items: [{title: 对县监委履职情况开展专题询问}]}\n"
    assert names(findings(head + heard % "法院" + other)) == []
    assert names(findings(head + heard % "监委" + other)) == ["set-term"]


@pytest.mark.parametrize("wrong", ["听取县监察局情况通报", "增强“两个意识”", "发展全过程民主"])
def test_what_may_mean_something_else_is_not_rewritten(wrong: str) -> None:
    """Another organ or another slogan is another thing said."""
    assert names(of_text(wrong)) == ["set-term"]
    assert mended(wrong) == wrong


def test_deputies_of_an_area_that_is_not_named() -> None:
    """A character is missing; which is for people to say."""
    (one,) = of_text("组织辖人大代表开展视察")
    assert one.message.zh == "“辖人大代表”应为“辖区人大代表”"
    assert mended("组织辖人大代表开展视察") == "组织辖人大代表开展视察"
    assert of_text("组织辖区人大代表、全镇各级人大代表和所辖人大代表小组活动") == []


def test_what_may_be_written_on_purpose_is_only_remarked_on() -> None:
    """The supervisory bureau became a commission in 2018; two awarenesses may be others."""
    for text in ("听取县监察局报告", "增强“两个意识”"):
        (one,) = of_text(text)
        assert (one.rule.name, one.severity) == ("set-term", Severity.INFO)
    assert of_text("听取县监察局报告", year=2017) == []


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("检查《安全生产法实施情况", "《"),
        ("检查安全生产法》实施情况", "》"),
        ("做到“两个维护", "“"),
        ("做到两个维护”", "”"),
        ("听取报告（含整改情况", "（"),
        ("听取报告含整改情况）", "）"),
        ("学习「两个维护", "「"),
        ("学习“《安全生产法”》", "《"),
        ("做到“两个维护“", "“"),
        ("各镇（街道共12）人大", ""),
    ],
)
def test_marks_without_their_counterpart(text: str, marks: str) -> None:
    """Each sort is told once, with its places; of pairs that cross, one mark."""
    found = [one for one in of_text(text) if one.rule.name == "unbalanced-marks"]
    assert [one.message.en[0] for one in found] == [*marks]
    assert all("缺少配对的" in one.message.zh for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "学习“《安全生产法》（修订）”（全文）",
        "1）学习宪法；2）学习监督法；十二）培训",
        "a）学习",
        "“第一段\n\n“第二段”",
        "（“一法一条例”《条例》「甲」）",
    ],
)
def test_marks_in_pairs_pass(text: str) -> None:
    """They may stand in each other; numbers and quotations of several paragraphs are right."""
    assert "unbalanced-marks" not in names(of_text(text))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("一是学习；二是调研；四是督办。", "“二是”之后是“四是”"),
        ("一是学习；二是调研；二是督办。", "“二是”出现两次"),
        ("（一）学习。\n\n（三）调研。", "“（一）”之后是“（三）”"),
        ("（1）学习；（2）调研；（4）督办。", "“（2）”之后是“（4）”"),
        ("（1）学习；（2）调研；（2）督办。", "“（2）”出现两次"),
        ("第一，学习；第三，调研。", "“第一，”之后是“第三，”"),
    ],
)
def test_lists_with_a_slip(text: str, message: str) -> None:
    """A number that is left out, or given twice."""
    (one,) = of_text(text)
    assert (one.rule.name, one.message.zh) == ("broken-enumeration", message)


@pytest.mark.parametrize(
    "text",
    [
        "一是学习；二是调研；三是督办。",
        "二是学习；四是调研。",
        "一是学习：一是宪法，二是法律；二是调研。",
        "一是学习。\n\n三是调研。",
        "一是学习，周二是调研日，十一是假日；二是调研。",
        "（一）学习。按照第（三）项办理。（二）调研。",
        "（三）调研。",
        "（1）学习。（2）调研：（1）选题；（4）成文。",
        "坚持把安全放在第一，学习为先。第三，调研。",
    ],
)
def test_lists_that_may_be_right(text: str) -> None:
    """Lists within lists, and what only looks like a number, are left alone."""
    assert "broken-enumeration" not in names(of_text(text))


def test_a_government_and_its_own_matters_are_no_doubled_word() -> None:
    """县政府政府债务 is the debts of the government; elsewhere 政府政府 is a slip."""
    assert of_text("听取县政府政府债务管理情况、市人民政府政府投资项目的报告") == []
    assert names(of_text("听取县政府政府工作情况的报告")) == ["doubled-words"]


def test_terms_of_the_repo_come_first() -> None:
    """A repo adds its own terms, and may call right what npc calls wrong."""
    plan = "kind: work-points\nyear: 2025\npreamble: 打造活力人大品排，支持一府两院。\n"
    found = findings(plan, terms={"品排": "品牌", "两院一府": "一府两院"})
    assert [one.message.en for one in found] == ["“品排” should be “品牌”"]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("完善系统,组织培训(3-5月)。", "完善系统，组织培训（3-5月）。"),
        ("完善系统, 组织培训", "完善系统，组织培训"),
        ("规划(2021-2035年)", "规划（2021-2035年）"),
        ("国内生产总值(GDP)", "国内生产总值（GDP）"),
        ("AI(人工智能)", "AI（人工智能）"),
        ("（3-5月)开展", "（3-5月）开展"),
        ("时间:9:30", "时间：9:30"),
        ("为什么?", "为什么？"),
        ("贯彻落实.", "贯彻落实。"),
        ('打造"活力人大"品牌', "打造“活力人大”品牌"),
        ("(1)加强监督", "（1）加强监督"),
    ],
)
def test_half_width_signs_are_widened(wrong: str, right: str) -> None:
    """Signs beside Chinese, and brackets round numbers behind Chinese."""
    assert names(of_text(wrong)) == ["half-width-punctuation"]
    assert mended(wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "按1:3配套",
        "建成1,200个",
        "增长3.5个百分点",
        "G.20峰会",
        "9:30开始",
        "GDP(gross domestic product)增长",
        "见https://a.cn/b?c=(d),e:f",
        "一.总体要求",
        '55"电视',
    ],
)
def test_half_width_signs_that_are_right(text: str) -> None:
    """Numbers, ratios, times, addresses and English phrases keep theirs."""
    assert of_text(text) == []


def test_quotes_without_a_pair_are_left_to_people() -> None:
    """Which of three opens and which closes cannot be told."""
    (finding,) = of_text('打造"活力人大"品牌和"一站一特色创建')
    assert finding.rule.name == "half-width-punctuation"
    assert finding.fix == ()


def test_brackets_of_departments_are_those_of_the_list() -> None:
    """Where the list has full-width brackets, half-width ones are a slip; else they are a choice."""
    table = (
        "kind: arrangement\ndepartments: [%s]\ncategories:\n  - name: 甲\n    items:\n"
        "      - {title: 视察公园, owners: 财经工委、教科文卫（侨务)工委, when: 3月}\n"
    )
    assert names(findings(table % "财经工委, 教科文卫（侨务）工委")) == ["half-width-punctuation"]
    assert findings(table % "财经工委, 教科文卫(侨务)工委") == []


@pytest.mark.parametrize(
    "text",
    [
        "围绕XX区中心工作",
        "走访选民X人",
        "第×次会议",
        "20XX年",
        "住房 and 老旧小区",
        "数据待补充",
        "人数？？",
        "**坚持党的领导**",
        "金额#REF!",
    ],
)
def test_leftovers_are_found(text: str) -> None:
    """Each is pointed at once, and left to people."""
    (finding,) = of_text(text)
    assert finding.rule.name == "leftover"
    assert finding.fix == ()


@pytest.mark.parametrize(
    "text",
    [
        "用好AI、APP、5G、GDP、PPP和ESG",
        "“互联网+”和e网通",
        "拨打12345热线",
        "推进1+X证书",
        "X射线检查",
        "有待补充完善",
        "Brand of China展览",
        "XXL号",
    ],
)
def test_latin_that_belongs_there(text: str) -> None:
    """Names, abbreviations and units are no leftovers."""
    assert of_text(text) == []


DEPARTMENTS = "departments: [办公室, 教科文卫工委, 城建环资工委, 代表工委, 监察和司法工委]\n"


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("由教科文卫委牵头", "由教科文卫工委牵头"),
        ("城建环资委、办公室配合", "城建环资工委、办公室配合"),
        ("监察司法工委办理", "监察和司法工委办理"),
    ],
)
def test_variants_of_departments_are_put_right(wrong: str, right: str) -> None:
    """委 and 工委 are different bodies; a joiner belongs to the name."""
    assert names(of_text(wrong, head=DEPARTMENTS)) == ["department-spelling"]
    assert mended(wrong, head=DEPARTMENTS) == right


@pytest.mark.parametrize(
    "text",
    [
        "配合省人大教科文卫委调研",
        "市城建环资委",
        "传达县委城建环资委会议精神",
        "人大代表委员座谈",
        "代表委托他人",
        "教科文卫工委牵头",
        "社会委牵头",
    ],
)
def test_bodies_of_others_and_other_words_are_left_alone(text: str) -> None:
    """Only what the list surely means is compared with it."""
    assert of_text(text, head=DEPARTMENTS) == []


def test_a_full_name_beside_a_short_one_is_remarked_on() -> None:
    """It may be meant; it is not replaced."""
    (finding,) = of_text("教科文卫工作委员会牵头", head=DEPARTMENTS)
    assert finding.severity is Severity.INFO
    assert finding.fix == ()


def test_the_rarer_dash_is_replaced() -> None:
    """The plan's own majority counts; years, months and days are one group."""
    text = "规划（2021-2035年）、（2023-2027年），3～5月开展"
    (finding,) = of_text(text)
    assert finding.message.en == "“3～5月”: other ranges have “-”"
    assert mended(text) == "规划（2021-2035年）、（2023-2027年），3-5月开展"


def test_without_a_majority_the_standard_counts() -> None:
    """Of as many hyphens as dashes, the dash is that of the standard for times."""
    assert mended("规划（2021-2035年），3—5月开展") == "规划（2021—2035年），3—5月开展"


@pytest.mark.parametrize(
    "text",
    [
        "2021—2035年，电话0757-86234567",
        "2021—2035年，按GB/T 9704-2012排版",
        "2021—2035年，自2025-02-27起",
        "2021—2035年，文号〔2025〕3-1号",
        "2021—2035年，3—5月",
    ],
)
def test_codes_dates_and_telephones_are_no_ranges(text: str) -> None:
    """A hyphen in them is right."""
    assert of_text(text) == []


def test_times_are_compared_among_themselves() -> None:
    """What texts have does not count for them."""
    table = (
        "kind: arrangement\ncategories:\n  - name: 甲\n    items:\n"
        "      - {title: 视察甲公园（3—5月）, owners: 乙, when: 3-6月}\n"
        "      - {title: 视察乙公园, owners: 乙, when: %s}\n"
        "      - {title: 视察丙公园, owners: 乙, when: 7-8月}\n"
    )
    assert findings(table % "5-6月") == []
    (finding,) = findings(table % "5—6月")
    assert finding.place.span is not None
    assert finding.place.span.line == 6
    assert [edit.text for edit in finding.fix] == ["-"]


def test_full_width_digits_are_narrowed() -> None:
    """In texts and in times."""
    assert mended("围绕２０２５年工作，用好５Ｇ网络") == "围绕2025年工作，用好5G网络"
    table = "kind: arrangement\ncategories:\n  - {name: 甲, items: [{title: 视察, owners: 乙, when: ３月}]}\n"
    assert names(findings(table)) == ["full-width-digits"]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("坚持党的 全面领导", "坚持党的全面领导"),
        ("坚持党的　全面领导", "坚持党的全面领导"),
        ("坚持领导， 推动落实", "坚持领导，推动落实"),
        ("第一段。\n\n　　第二段。", "第一段。\n\n第二段。"),
    ],
)
def test_stray_spaces_are_taken_out(wrong: str, right: str) -> None:
    """Between Chinese, behind its signs, and where a paragraph begins."""
    assert names(of_text(wrong)) == ["stray-spaces"]
    assert mended(wrong) == right


def of_heading(heading: str) -> list[Diagnostic]:
    return findings(f"kind: work-points\nyear: 2025\nsections:\n  - title: {heading}\n")


@pytest.mark.parametrize(
    "heading",
    [
        "认真学习宣传贯彻党的二十大精神 坚持和加强党的全面领导",
        "依法履职 担当作为",
        "凝心聚力　服务大局　推动发展",
        "强化政治引领 在坚定正确方向上展现新作为",
    ],
)
def test_a_space_parts_the_clauses_of_a_heading(heading: str) -> None:
    """Offices print it so in headings, leads and headings within a text; not within a sentence."""
    assert of_heading(heading) == []
    table = f"kind: arrangement\ncategories:\n  - {{name: {heading}, items: []}}\n"
    assert findings(table) == []
    lead = f"sections: [{{title: 甲, points: [{{lead: {heading}。, text: 乙。}}]}}]"
    assert findings(f"kind: work-points\nyear: 2025\n{lead}\n") == []
    assert of_text(f"第一段。\n\n一、{heading}\n\n第二段。") == []
    assert names(of_text(f"第一段，{heading}。")) == ["stray-spaces"]


@pytest.mark.parametrize(
    "heading", ["坚持党的 全面领导", "强化监 督工作", "听取和审议 专项工作报告"]
)
def test_a_stray_space_in_a_heading_is_found_and_left_to_people(heading: str) -> None:
    """To join the halves may be wrong: perhaps they are two clauses."""
    (one,) = of_heading(heading)
    assert (one.rule.name, one.fix) == ("stray-spaces", ())


def test_spaces_at_the_end_of_a_line_are_remarked_on() -> None:
    """They are not printed."""
    (finding,) = of_text("第一行。  \n第二行。")
    assert finding.severity is Severity.INFO
    assert mended("第一行。  \n第二行。") == "第一行。\n第二行。"


def test_an_indented_line_in_a_paragraph_is_left_to_people() -> None:
    """It was meant as a paragraph: to delete the indent would hide that."""
    (finding,) = of_text("第一段。\n　　第二段。")
    assert finding.rule.name == "stray-spaces"
    assert finding.fix == ()


@pytest.mark.parametrize(
    "text",
    [
        "2025 年 GDP 增长",
        "《与人民同心 与时代同行》",
        "“同向发力 齐出招”",
        "第六十三条 常务委员会年度监督工作计划",
        "2025年2月27日 常委会第29次会议通过",
        "前 言",
        "第一章 总　则",
    ],
)
def test_spaces_that_are_right(text: str) -> None:
    """Beside digits and Latin they are taste; in titles they part two phrases."""
    assert of_text(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("各镇（街道）人大、镇（街道）政府和镇街人大", "镇街"),
        ("引进人才，留住人材", "人材"),
        ("其它事项和其他事项", "其它"),
        ("规划（2021-2035年）、规划（2021-2035年）和（2021年-2035年）", "2021年-2035年"),
        ("二〇二五年工作和2025年工作", "二〇二五年"),
    ],
)
def test_mixed_spellings_are_found_at_the_rarer_one(text: str, words: str) -> None:
    """The other place is named."""
    (finding,) = of_text(text)
    assert finding.rule.name == "mixed-spelling"
    assert f"“{words}”" in finding.message.zh
    assert len(finding.related) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024年度决算草案报告、2024年度决算草案报告和2024年决算草案报告", "2024年决算草案报告"),
        ("“十四五”规划、“十四五”时期和十四五收官", "十四五"),
        ("《南海区河涌管理办法》《南海区河涌管理办法》南海区河涌管理办法", "南海区河涌管理办法"),
    ],
)
def test_what_may_be_meant_is_remarked_on(text: str, words: str) -> None:
    """年 and 年度, quotes and title marks."""
    (finding,) = of_text(text)
    assert finding.severity is Severity.INFO
    assert f"“{words}”" in finding.message.zh


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("一次“回头看”、两次“回头看”，再次回头看", "“回头看”此处没有引号，他处有"),
        ("一次回头看、两次回头看，再次“回头看”", "“回头看”此处有引号，他处没有"),
    ],
)
def test_quotes_here_and_none_elsewhere(text: str, said: str) -> None:
    """The quotes of the message would hide in what the forms differ."""
    (finding,) = of_text(text)
    assert finding.message.zh == said
    assert finding.related[0].message.zh == ("没有引号" if "此处有" in said else "有引号")


@pytest.mark.parametrize(
    "text",
    [
        "镇（街道）人大、古镇街区和城镇街道",
        "乡镇（街道）和镇（街道）",
        "落实台账，开立账户",
        "上半年和下半年",
        "2021-2035年和2026-2030年",
        "2024年度决算和2024年预算",
        "学习监督法，《监督法》解读",
        "“十四五”规划、“‘十四五’收官”",
    ],
)
def test_spellings_that_only_look_mixed(text: str) -> None:
    """Different things may look alike."""
    assert of_text(text) == []


def of_titles(*titles: str, level: str = "county", preamble: str = "甲") -> list[Diagnostic]:
    """Check a body text with a table of such titles."""
    rows = "".join(f"      - {{title: {title}, when: 3月}}\n" for title in titles)
    head = f"kind: work-points\nyear: 2025\nlevel: {level}\npreamble: {preamble}\n---\n"
    return findings(f"{head}kind: arrangement\ncategories:\n  - name: 听取\n    items:\n{rows}")


@pytest.mark.parametrize(
    ("usual", "rare"),
    [
        ("县政府", "县人民政府"),
        ("区人民政府", "区政府"),
        ("县监委", "县监察委员会"),
        ("县法院", "县人民法院"),
        ("县检察院", "县人民检察院"),
    ],
)
def test_organs_that_a_table_names_in_two_ways(usual: str, rare: str) -> None:
    """The rarer name is remarked on."""
    titles = [f"听取{name}关于{n}项工作的报告" for n, name in enumerate((usual, usual, rare))]
    (one,) = of_titles(*titles)
    assert (one.severity, one.message.zh) == (
        Severity.INFO,
        f"“{rare}”在本计划他处写作“{usual}”",
    )


def test_organs_that_only_look_mixed() -> None:
    """The body may be more formal than the table, organs of other places have other names."""
    assert of_titles("听取县政府关于教育的报告", preamble="听取县人民政府关于教育的报告") == []
    assert of_titles("听取县人民政府关于教育的报告", "听取全县政府债务管理情况的报告") == []
    assert of_titles("听取省人民政府关于教育的报告", "听取县政府关于卫生的报告") == []


def test_the_court_of_a_city() -> None:
    """It is an intermediate one; those of county-level cities are not."""
    both = ("听取市人民法院关于执行的报告", "听取市中级人民法院关于审判的报告")
    (one,) = of_titles(*both, level="city")
    assert one.message.zh == "“市人民法院”在本计划他处写作“市中级人民法院”"
    assert of_titles(*both, level="county") == []
    others = ("听取各县市人民法院关于执行的报告", "听取市中级人民法院关于审判的报告")
    assert of_titles(*others, level="city") == []


_LISTED = "departments: [办公室, 财经工委, 教科文卫工委, 农业与农村工作委员会, 财经委]\n"


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("财金工委加强监督。", "财经工委"),
        ("由财径工委牵头。", "财经工委"),
        ("会同教科文工工委调研。", "教科文卫工委"),
        ("农业与农林工作委员会牵头。", "农业与农村工作委员会"),
    ],
)
def test_misspelt_departments(text: str, listed: str) -> None:
    """One character is wrong; a person decides."""
    (one,) = of_text(text, head=_LISTED)
    assert (one.rule.name, one.fix) == ("department-spelling", ())
    assert f"是否应为“{listed}”" in one.message.zh


@pytest.mark.parametrize(
    "text",
    [
        "财经工委、教科文卫工委牵头。",
        "财政经济工委牵头。",
        "财贸工委、机关工委、街道党工委配合。",
        "县委财金工委牵头。",
        "财金工委甲。财金工委乙。财金工委丙。",
        "民政委牵头。",
    ],
)
def test_departments_of_others_are_no_slips(text: str) -> None:
    """What is called so elsewhere, belongs to another organ, or stands again and again is meant."""
    assert of_text(text, head=_LISTED) == []


def test_a_list_that_is_too_long_to_be_compared_accuses_no_name_of_its_end() -> None:
    """财经委 is listed as well, behind two hundred others: it is no misspelt 财经工委."""
    others = ", ".join(
        f"甲{first}{last}局" for first in "东南西北" for last in map(chr, range(0x4E00, 0x4E32))
    )
    listed = f"departments: [财经工委, {others}, 财经委]\n"
    assert of_text("财经委、财经工委牵头。", head=listed) == []


def test_repeated_characters_that_are_right() -> None:
    """一步一步, and words that end one name and begin another."""
    assert of_text("一步一步推进，听取城市管理管理办法修订情况，落实审议审议意见") == []
    assert of_text("的的确确以此为目的的工作") == []
    assert names(of_text("组织学习学习宪法")) == ["doubled-words"]


def test_repeated_particles_and_signs_are_deleted() -> None:
    """One of two is always too many."""
    assert mended("推动人大工作的的发展，，再上台阶。。") == "推动人大工作的发展，再上台阶。"


PIECES = (
    "监督", "代表，", "。", "\n", "\n\n", " ", "　　", ",", "(", ")", "(3-5月)", "（3—4月）", '"', "民生实项目",
    "常委会议", "２０２５年", "的的", "，，", "2021-2035年", "2021年～2035年", "二〇二五年", "GDP", "教科文卫委",
    "镇街", "镇（街道）", "台帐", "台账", "：", ":", ".", "XX",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12))
def test_mending_comes_to_an_end(pieces: list[str]) -> None:
    """After some rounds nothing is left to mend, whatever comes together."""
    body = "".join(pieces).strip(" \n")
    lines = [f"  {line}" if line.strip() else "" for line in ["甲", *body.split("\n")]]
    text = f"kind: work-points\nyear: 2025\n{DEPARTMENTS}preamble: |\n" + "\n".join(lines) + "\n"
    for _ in range(5):
        after = apply_fixes(
            SourceText("a.yaml", text), [one.fix for one in findings(text) if one.fix]
        )
        if not after.made:
            break
        text = after.text
    assert not [one for one in findings(text) if one.fix]


def of_leads(*leads: str) -> list[str]:
    points = "".join(f"      - {{lead: {lead}, text: 甲。}}\n" for lead in leads)
    return names(
        findings(f"kind: work-points\nyear: 2025\nsections:\n  - title: 乙\n    points:\n{points}")
    )


def of_categories(*categories: str) -> list[str]:
    rows = "".join(f"  - {{name: {name}, items: []}}\n" for name in categories)
    return names(findings(f"kind: arrangement\ncategories:\n{rows}"))


def test_lists_over_the_leads_of_a_section_and_over_categories() -> None:
    """Their numbers are typed by hand where the house style wants them."""
    assert of_leads("一是学习", "二是调研", "三是督办") == []
    assert of_leads("一是学习", "调研", "四是督办") == []
    assert of_leads("一是学习", "二是调研", "四是督办") == ["broken-enumeration"]
    assert of_categories("一、立法", "二、监督", "三、视察") == []
    assert of_categories("一、二月", "三、四月", "五、六月") == []
    assert of_categories("一、立法", "二、监督", "四、视察") == ["broken-enumeration"]


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("一、依法监督", "依法监督"),
        ("（一）依法监督", "依法监督"),
        ("1. 加强监督", "加强监督"),
        ("12、加强监督", "加强监督"),
        ("（1）加强监督", "加强监督"),
        ("1）加强监督", "加强监督"),
    ],
)
def test_numbers_that_are_typed_are_deleted(typed: str, right: str) -> None:
    """A section, a lead, a row and a task are printed with a number; the text of a point is not."""
    body = "kind: work-points\nyear: 2025\nsections:\n  - title: {0}\n    points:\n      - {{lead: {0}, text: （一）甲。}}\n"
    tables = "---\nkind: arrangement\ncategories: [{{name: 乙, items: [{{title: {0}, when: 3月}}]}}]\n---\nkind: monthly-plan\nmonths:\n  3: [{{content: {0}}}, {{content: 丙}}]\n"
    text = (body + tables).format(typed)
    found = [one for one in findings(text) if one.rule.name == "typed-number"]
    fixes = [one.fix for one in found if one.fix]
    assert apply_fixes(SourceText("plan.yaml", text), fixes).text == (body + tables).format(right)


@pytest.mark.parametrize(
    "lead",
    [
        "一府一委两院工作",
        "三项制度",
        "1+X体系",
        "一、二审案件监督",
        "1.5亿元项目",
        "2025年工作",
        "三、四季度工作",
        "一是学习",
        "十五五规划",
        "（十五五）规划编制",
        "（2025）年度工作",
    ],
)
def test_words_that_begin_with_a_figure_are_no_numbers(lead: str) -> None:
    """What counts something is part of the words."""
    assert set(of_leads(lead)) <= {"formulation"}  # 十五五 goes in quotation marks


def test_numbers_that_are_not_printed_twice() -> None:
    """A category, the only task of a month, and a list within a point have the typed one only."""
    assert of_categories("一、立法") == []
    assert names(findings("kind: monthly-plan\nmonths: {3: [{content: 1. 调研}]}\n")) == []
    body = "kind: work-points\nyear: 2025\nsections:\n  - title: 甲\n    text: （一）乙。\n    points: [{text: 1. 乙；2. 丙。}]\n"
    assert names(findings(body)) == []


def of_owners(owners: str) -> list[str]:
    table = f"kind: monthly-plan\nmonths: {{3: [{{content: 调研, owners: {owners}}}]}}\n"
    head = "kind: work-points\nyear: 2025\ndepartments: [办公室, {name: 财经工委, aliases: [财经]}]\n---\n"
    return names(findings(head + table))


def test_names_that_are_given_twice() -> None:
    """Owners, also by an alias, addressees and copies."""
    assert of_owners("财经工委、办公室") == []
    assert of_owners("财经工委及各工委") == []
    assert of_owners("财经工委、财经工委") == ["doubled-name"]
    assert of_owners("[财经工委, 财经]") == ["doubled-name"]
    notice = "kind: work-points\norgan: 甲县人大常委会\nyear: 2025\n---\nkind: notice\nto: [县政府, {}]\nsignature: {{date: 2025-03-01}}\nimprint: {{copies: 县委，{}, printed-by: 甲, printed: 2025-03-01}}\n"
    assert names(findings(notice.format("县法院", "县政协"))) == []
    assert names(findings(notice.format("县政府", "县委"))) == ["doubled-name"] * 2


def test_signs_between_owners_are_full_width() -> None:
    """They are printed as they are typed."""
    text = "kind: monthly-plan\nmonths:\n  3:\n    - {content: 调研, owners: '财经工委,办公室'}\n    - {content: 视察, owners: '财经工委牵头, 办公室配合'}\n"
    fixes = [one.fix for one in findings(text) if one.fix]
    after = apply_fixes(SourceText("plan.yaml", text), fixes).text
    assert "'财经工委、办公室'" in after
    assert "'财经工委牵头，办公室配合'" in after


@pytest.mark.parametrize(
    ("organ", "text", "severities"),
    [
        ("云溪县人大常委会", "听取和审议区人民政府关于养老工作的报告", ["warning"]),
        ("云溪县人大常委会", "听取市政府关于养老工作的报告", ["warning"]),
        ("云溪县人大常委会", "根据区人民政府提请，审查预算调整方案", ["warning"]),
        ("佛山市南海区人大常委会", "听取和审议县法院关于执行工作的报告", ["warning"]),
        ("江州市人大常委会", "听取区政府关于养老工作的报告", ["info"]),
        ("云溪县人大常委会", "听取和审议县人民政府关于养老工作的报告", []),
        ("云溪县人大常委会", "听取乡镇政府、街道办事处关于养老工作的报告", []),
        ("云溪县人大常委会", "列席市人大常委会会议，听取市政府关于养老工作的报告", []),
        ("佛山市南海区人大常委会", "听取佛山市政府、各区政府关于养老工作的报告", []),
        ("内蒙古自治区人大常委会", "听取自治区政府关于养老工作的报告", []),
        ("云溪镇人大", "听取和审议县政府关于养老工作的报告", ["warning"]),
        ("云溪镇人大", "听取县法院派出法庭、县检察院关于执行工作的报告", []),
    ],
)
def test_organs_of_another_level(organ: str, text: str, severities: list[str]) -> None:
    """A congress hears the organs of its own level."""
    found = of_text(text, head=f"organ: {organ}\n")
    assert [one.severity.value for one in found if one.rule.name == "other-level"] == severities


@pytest.mark.parametrize("year", ["2O25", "2o25", "20l5", "202", "20025", "2205"])
def test_years_that_are_none(year: str) -> None:
    """A letter, a figure too few or too many."""
    assert names(of_text(f"完成{year}年任务")) == ["wrong-year"]


@pytest.mark.parametrize(
    "years",
    ["建党100年", "200年古树", "2500年历史", "2021-2035年", "二〇二五年", "25年", "附件12024年"],
)
def test_years_that_only_look_wrong(years: str) -> None:
    """Times, short years and stretches."""
    assert "wrong-year" not in names(of_text(years))


def test_a_letter_in_a_year_is_put_right() -> None:
    """Which figure it is meant to be leaves no doubt; which one is missing does."""
    assert mended("完成2O25年任务") == "完成2025年任务"
    assert mended("完成202年任务") == "完成202年任务"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("检查《浙江省养老服务业条例》。开展养老服务条例专题询问，办好养老服务条例实事", 1),
        ("检查《示例县物业服务管理条例》，宣传《示例县物业服务理条例》", 1),
        ("检查《示例县物业服务管理条例》，宣传《示例县物业服务理管条例》", 1),
        ("检查《行政处罚法》《行政复议法》《行政许可法》", 0),
        ("学习《中华人民共和国监察法》《中华人民共和国监察官法》", 0),
        ("学习《民事诉讼法》《刑事诉讼法》《安全生产法》《广东省安全生产条例》", 0),
        ("修改《示例县养老服务条例》，制定《示例县养老服务条例实施办法》", 0),
    ],
)
def test_names_of_statutes_that_differ_by_one_character(text: str, count: int) -> None:
    """A character is left out within the name; other names are other statutes."""
    found = [one for one in of_text(text) if one.severity is Severity.WARNING]
    assert names(found) == ["mixed-spelling"] * count


@pytest.mark.parametrize(
    ("author", "expected"),
    [("财政经济委员会", []), ("监察和司法委员会", ["NPC405"]), ("常委会", ["NPC405"])],
)
def test_a_committee_calls_itself_by_its_short_name(author: str, expected: list[str]) -> None:
    """财经委 is right in a paper of the 财政经济委员会 where the list has a 财经工委, and wrong in others."""
    part = "  - {year: 2025, preamble: 财经委召开会议8次。}"
    found = findings(
        f"kind: review\norgan: 示例县人大{author}\ndepartments: [财经工委]\nparts:\n{part}\n"
    )
    assert [finding.rule.code for finding in found] == expected
