"""What the body text promises, and which rows and tasks are of one matter."""

import pytest

from npc.diagnostics import Severity
from npc.facts.facts import Facts
from npc.facts.tracing.trace import Trace
from npc.genre.likeness import Name, differing
from npc.genre.words import words
from npc.plan import Plan
from npc.views.tracing import trace_view
from plan_texts import body, findings, items, names, plan_of, tasks


def trace(plan: Plan) -> Trace:
    """Return what of a plan speaks of what, as rules are given it."""
    return Facts(plan).trace


def promised(text: str) -> list[tuple[str, str]]:
    """Return action and matter of each promise in a point."""
    plan = plan_of(body(text))
    return [(promise.action, promise.text) for promise, _ in trace(plan).promises]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("听取和审议养老服务工作情况的报告", [("听取和审议", "养老服务工作情况的报告")]),
        ("听取审议学前教育情况报告", [("听取和审议", "学前教育情况报告")]),
        ("听取县法院关于诉前调解工作情况的报告", [("听取", "县法院关于诉前调解工作情况的报告")]),
        ("9月听取城市更新工作情况的报告", [("听取", "城市更新工作情况的报告")]),
        ("依法审查和批准2024年本级决算", [("审查和批准", "2024年本级决算")]),
        ("对“绿美示例”建设情况开展视察", [("视察", "“绿美示例”建设情况")]),
        ("就城市总体规划作出有关决议", [("讨论决定", "城市总体规划")]),
        ("继续开展饮用水水源保护情况专题调研", [("专题调研", "饮用水水源保护情况")]),
        ("检查安全生产法实施情况", [("执法检查", "安全生产法实施情况")]),
        *(
            (f"{before}听取防汛抗旱情况的报告", [("听取", "防汛抗旱情况的报告")])
            for before in (
                *("6月底前", "6月下旬", "6—7月", "3、4月", "二季度", "上半年", "13月份", "年中"),
                *("拟", "拟于6月", "计划", "安排", "常委会将", "人大常委会", "一是", "（1）", "1."),
            )
        ),
        ("组织省、市人大代表视察防汛抗旱工作", [("视察", "防汛抗旱工作")]),
        (
            "听取县政府关于县委十四届七次全会任务分解情况的报告",
            [("听取", "县政府关于县委十四届七次全会任务分解情况的报告")],
        ),
        (
            "听取县十七届人大四次会议议案处理情况的报告",
            [("听取", "县十七届人大四次会议议案处理情况的报告")],
        ),
        ("视察二次供水设施改造情况", [("视察", "二次供水设施改造情况")]),
        (
            "听取“两院”关于诉源治理工作情况的报告",
            [
                ("听取", "法院关于诉源治理工作情况的报告"),
                ("听取", "检察院关于诉源治理工作情况的报告"),
            ],
        ),
        (
            "听取和审议以下专项工作报告：防汛抗旱情况的报告、养老服务情况的报告",
            [("听取和审议", "防汛抗旱情况的报告"), ("听取和审议", "养老服务情况的报告")],
        ),
        (
            "听取和审议下列报告：（1）防汛抗旱情况；（2）上半年预算执行情况的报告，推动增收",
            [("听取和审议", "防汛抗旱情况"), ("听取和审议", "上半年预算执行情况的报告")],
        ),
        ("视察3次：视察水利、学校建设", [("视察", "水利"), ("视察", "学校建设")]),
        ("开展专题调研：（1）深入了解就业情况；（2）形成调研报告", []),
        ("听取和审议专项工作报告，推动解决问题。（1）加强防汛抗旱工作", []),
        ("听取“两院”上半年工作情况报告", []),
        ("审议计划预算类报告", []),
        ("市人大常委会听取防汛抗旱情况的报告", []),
        ("2024年听取防汛抗旱情况的报告", []),
        ("组织代表视察、调研等活动，视察4次，督办重点建议8件", []),
        ("视察秀丽湖库、城市公园建设情况", [("视察", "秀丽湖库"), ("视察", "城市公园建设情况")]),
        (
            "听取审计工作报告及审计查出问题整改情况的报告",
            [("听取", "审计工作报告"), ("听取", "审计查出问题整改情况的报告")],
        ),
        (
            "听取和审议就业工作情况的报告并开展专题询问",
            [("听取和审议", "就业工作情况的报告"), ("专题询问", "就业工作情况的报告")],
        ),
        *(
            (how_work_is_done, [])
            for how_work_is_done in (
                *("调研报告一般不超过3000字", "调研组要深入一线", "调研课题实行清单化管理"),
                *("调研走访企业", "调研形成有情况、有分析、有对策的报告", "督办过程中注重实地察看"),
                *("视察后及时反馈意见", "专题询问坚持问题导向", "专题询问突出辣味"),
                *("开展立法调研", "开展立法前期调研", "专题调研5项以上", "开展8个课题专项调研"),
                *("组织开展10个重点课题调研", "听取和审议3个法定报告", "法定报告不漏项"),
                *("听取和审议法定报告", "听取和审议“一府一委两院”有关工作报告"),
                *("就群众关注的重大事项作出决议决定", "围绕重大项目、民生工程等作出决议决定"),
                *("组织机关干部外出考察调研", "开展“走基层”调研", "听取拟任命人员供职报告"),
                "听取和审议县人大常委会代表资格审查委员会关于个别代表的代表资格的报告",
                *("检查宪法宣誓制度落实情况", "检查代表联络站规范化建设办法落实情况"),
                *("检查审判执行中的执法不规范问题", "检查法律法规在本行政区域内的实施情况"),
                "听取和审议省高级人民法院、省人民检察院专项工作报告",
                "听取和审议自治区高级人民法院、自治区人民检察院专项工作报告",
            )
        ),
        *(
            (verb + matter, [(action, matter)])
            for verb, action, matter in (
                ("视察", "视察", "应急管理体系建设情况"),
                ("视察", "视察", "要素保障情况"),
                ("视察", "视察", "组团式医疗帮扶情况"),
                ("视察", "视察", "突出环境问题整改情况"),
                ("视察", "视察", "5个重点项目建设情况"),
                ("调研", "专题调研", "前期物业管理情况"),
                ("调研", "专题调研", "坚持和发展新时代“枫桥经验”情况"),
                ("调研", "专题调研", "立法基层联系点建设情况"),
                ("检查", "执法检查", "民法典贯彻实施情况"),
                ("检查", "执法检查", "《省实施〈水法〉办法》落实情况"),
                ("检查", "执法检查", "安全生产“一法两规定”落实情况"),
                ("视察", "视察", "供水、供气、供热“三供”保障情况"),
            )
        ),
        *(
            (text, [("执法检查", "《水法》"), ("执法检查", f"《消防法》{rest}")])
            for text, rest in (
                ("组织检查《水法》《消防法》实施情况", "实施情况"),
                ("上下联动检查《水法》《消防法》", ""),
                ("对《水法》《消防法》开展联动检查", ""),
                ("对《水法》《消防法》实施情况进行联合执法检查", "实施情况"),
                ("联动开展《水法》《消防法》执法检查", ""),
            )
        ),
        *(
            (text, [])
            for text in (
                *("配合省人大常委会检查《水法》", "与市人大常委会联动检查《水法》"),
                *("省、市、县联动检查《水法》", "督促政府对《水法》实施情况进行检查"),
                *("对安全生产工作进行检查", "上下联动开展视察"),
            )
        ),
        (
            "检查《水法》《土地法》实施情况",
            [("执法检查", "《水法》"), ("执法检查", "《土地法》实施情况")],
        ),
        (
            "听取和审议就业、社保、医保三项工作情况的报告",
            [
                ("听取和审议", "就业"),
                ("听取和审议", "社保"),
                ("听取和审议", "医保工作情况的报告"),
            ],
        ),
        (
            "听取和审议就业、社保和医保三项工作情况的报告",
            [
                ("听取和审议", "就业"),
                ("听取和审议", "社保"),
                ("听取和审议", "医保工作情况的报告"),
            ],
        ),
        (
            "对校园餐、校外培训、校车等三件事开展跟踪监督",
            [("跟踪监督", "校园餐"), ("跟踪监督", "校外培训"), ("跟踪监督", "校车")],
        ),
        ("推动制造业高质量发展，加强财政监督，守好钱袋子", []),
        ("积极配合上级人大开展立法调研和执法检查", []),
        ("审议意见按照机制跟踪督办，注重调研成果转化", []),
        ("邀请代表列席常委会会议、参加调研视察和执法检查等活动", []),
        ("年初听取计划安排、年中督查推进、年末审议完成情况", []),
    ],
)
def test_promises_are_told_from_aims(text: str, expected: list[tuple[str, str]]) -> None:
    """A clause promises what it hears, visits or studies; an aim promises nothing."""
    assert promised(text) == expected


def test_numbered_matters_go_on_from_the_lead() -> None:
    """The verb may be in the lead of a point, and its matters in the text."""
    text = body("（1）防汛抗旱情况的报告；（2）加强民生监督；（3）养老服务情况的报告。")
    text = text.replace("- text:", "- lead: 听取和审议专项工作报告\n        text:")
    found = [promise.text for promise, _ in trace(plan_of(text)).promises]
    assert found == ["防汛抗旱情况的报告", "养老服务情况的报告"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("6月底前听取防汛情况的报告", "6月底前"),
        ("10月份，围绕防汛，听取防汛情况的报告", "10月份"),
        ("6月完成换届，听取防汛情况的报告", None),
        ("6月、8月，分别听取防汛情况的报告", None),
        ("年中听取防汛情况的报告", None),
    ],
)
def test_the_time_of_a_promise_is_that_of_its_verb(text: str, when: str | None) -> None:
    """What is said of another clause, or of several matters apart, is no time of this one."""
    ((promise, _),) = trace(plan_of(body(text))).promises
    assert (promise.when.text if promise.when else None) == when


def kept(promise: str, row: str) -> bool:
    """Return whether a row keeps the only promise of a point."""
    ((_, links),) = trace(plan_of(body(promise) + items(f"{row} | 8月"))).promises
    return any(link.is_kept for link in links)


@pytest.mark.parametrize(
    ("promise", "row", "expected"),
    [
        ("听取和审议养老服务报告", "听取和审议县政府关于养老服务工作情况的报告", True),
        (
            "听取和审议审计工作报告",
            "听取和审议县政府关于2024年度本级预算执行和其他财政收支的审计工作报告",
            True,
        ),
        ("听取和审议审计工作报告", "听取和审议县政府关于2024年度审计查出问题整改情况的报告", False),
        (
            "听取县法院关于执行工作情况的报告",
            "听取和审议县政府关于2025年上半年预算执行情况的报告",
            False,
        ),
        ("检查“一法一条例”实施情况", "检查《安全生产法》和《安全生产条例》实施情况", True),
        ("检查“一法一条例”实施情况", "视察安全生产工作", False),
        ("开展统一法律适用情况专题调研", "检查《安全生产法》实施情况", False),
        (
            "听取县法院、县检察院关于公益诉讼工作情况的报告",
            "听取县检察院关于公益诉讼工作情况的报告",
            True,
        ),
        (
            "督办县十七届人大五次会议确定的重点建议",
            "督办重点代表建议",
            True,
        ),
        (
            "听取县政府关于县委十四届七次全会任务落实情况的报告",
            "听取县政府关于县委全会任务落实情况的报告",
            True,
        ),
        (
            "听取“一府一委两院”上半年工作情况通报",
            "听取县政府、县监委、县法院、县检察院上半年工作情况通报",
            True,
        ),
        (
            "听取“一府一委两院”审议意见办理情况报告",
            "听取县政府、县监委、县法院、县检察院上半年工作情况通报",
            False,
        ),
        ("听取和审议国资报告", "听取和审议县政府关于国有资产管理情况的报告", True),
        ("听取和审议养老服务报告", "开展养老服务工作情况专题调研", False),
        ("开展养老服务工作情况专题调研", "听取和审议县政府关于养老服务工作情况的报告", False),
        ("开展城市更新专题询问", "听取和审议县政府关于城市更新工作情况的报告", False),
        ("听取和审议2024年环境状况报告", "听取和审议县政府关于2023年环境状况的报告", False),
        (
            "听取和审议预算执行情况报告",
            "听取和审议县政府关于2024年县级决算（草案）和2025年上半年财政预算执行情况的报告",
            True,
        ),
        (
            "听取和审议预算执行情况报告",
            "听取和审议县政府关于2024年县级决算（草案）的报告",
            False,
        ),
        (
            "听取和审议政府工作报告",
            "召开县第十八届人民代表大会第三次会议，听取和审议县政府工作报告、预算报告",
            True,
        ),
        (
            "听取和审议防汛抗旱情况的报告",
            "召开主任会议，听取县政府关于防汛抗旱情况的报告，部署工作",
            True,
        ),
        ("听取和审议防汛抗旱情况的报告", "召开防汛抗旱工作座谈会，视察水库", False),
        (
            "听取和审议《水法》《防汛法》《县节水条例》执法检查报告",
            "听取和审议关于检查《水法》《防汛法》《县节水条例》实施情况的执法检查报告",
            True,
        ),
    ],
)
def test_a_row_keeps_what_was_promised_and_no_less(promise: str, row: str, expected: bool) -> None:  # noqa: FBT001 - a case
    """Shorter names are the same matter; a study is no report, and another year another matter."""
    assert kept(promise, row) is expected


@pytest.mark.parametrize(
    ("text", "is_promised"),
    [
        ("召开镇第十九届人民代表大会第六次会议，听取和审议政府工作报告、主席团工作报告。", False),
        ("筹备召开县十八届人大五次会议，审查和批准2024年财政预算执行情况的报告。", False),
        ("开好县人代会，听取和审议政府工作报告。", False),
        ("召开主席团会议，听取和审议政府养老工作情况的报告。", True),
        ("做好人代会筹备工作。听取和审议政府养老工作情况的报告。", True),
    ],
)
def test_what_the_congress_hears_is_no_promise(text: str, is_promised: bool) -> None:  # noqa: FBT001 - a case
    """Of its session a table names the day at most."""
    found = names(body(text) + items("视察水库 | 6月"))
    assert ("promise-without-row" in found) is is_promised


JOINT = (
    "听取和审议县政府关于扫黑除恶工作情况、县法院关于扫黑除恶审判工作情况"
    "和县检察院关于公益诉讼工作情况的报告"
)


def test_a_joint_report_in_the_body_is_the_same_one_in_the_table() -> None:
    """Each of its matters is kept by the one row, and none by a row that lacks it."""
    found = trace(plan_of(body(JOINT) + items(f"{JOINT} | 7月"))).promises
    assert [promise.text for promise, _ in found] == [
        "县政府关于扫黑除恶工作情况",
        "县法院关于扫黑除恶审判工作情况",
        "县检察院关于公益诉讼工作情况的报告",
    ]
    assert all(links[0].is_kept and len(links) == 1 for _, links in found)
    shorter = JOINT.partition("和县检察院")[0] + "的报告"
    found = trace(plan_of(body(JOINT) + items(f"{shorter} | 7月"))).promises
    assert [bool(links and links[0].is_kept) for _, links in found] == [True, True, False]


def test_a_report_on_several_laws_is_one() -> None:
    """Their titles are named within its own; an inspection of two laws is two."""
    laws = "《安全生产法》《县安全生产条例》、《县自建房管理规定》"
    report = f"县政府关于{laws}执法检查报告及审议意见研究处理结果的报告"
    assert promised(f"听取{report}") == [("听取", report)]
    rows = [
        f"听取县政府关于{law}执法检查审议意见研究处理结果的报告 | 8月"
        for law in ("《防汛法》", "《节水法》")
    ]
    text = body("听取和审议县政府关于《防汛法》《节水法》实施情况的报告")
    for some, expected in ((rows, 2), (rows[:1], 0)):
        ((_, links),) = trace(plan_of(text + items(*some))).promises
        assert sum(link.is_kept for link in links) == expected


def test_what_is_said_of_the_former_matter_is_of_it() -> None:
    """其整改情况 behind the audit report is the correction of what the audit found."""
    text = body("听取和审议审计工作报告及其整改情况报告")
    row = "听取和审议县政府关于2024年度审计查出问题整改情况的报告 | 12月"
    (_, rectified), *_ = reversed(trace(plan_of(text + items(row))).promises)
    assert rectified[0].is_kept
    assert (
        promised("听取预算执行情况及其他财政收支的报告")[-1][1]
        == "预算执行情况及其他财政收支的报告"
    )


def test_two_rows_keep_a_promise_of_two_matters() -> None:
    """听取A和B工作情况的报告 is kept by a report on A and one on B, and by none of them alone."""
    promise = body("听取和审议防汛抗旱和养老服务工作情况的报告")
    rows = [f"听取和审议县政府关于{name}情况的报告 | 8月" for name in ("防汛抗旱", "养老服务")]
    for some, expected in ((rows, 2), (rows[:1], 0)):
        ((_, links),) = trace(plan_of(promise + items(*some))).promises
        assert sum(link.is_kept for link in links) == expected


def test_a_written_reference_needs_no_words() -> None:
    """`points` and `prepares` are exact, whatever the words are."""
    text = body("加强民生监督") + (
        "---\nkind: arrangement\ncategories:\n  - name: 视察\n    items:\n"
        "      - {id: x, title: 视察湖库, when: 7月, owners: 办公室, points: [1]}\n"
        "---\nkind: monthly-plan\nmonths: {5: [{content: 走访镇街, owners: 办公室, prepares: x}]}\n"
    )
    found = trace(plan_of(text))
    ((item, companions),) = found.tasks.companions.items()
    assert [mention.is_written for mention in found.mentions[item]] == [True]
    assert [(one.is_written, one.prepares, one.likeness) for one in companions] == [
        (True, True, 1.0)
    ]


def test_a_study_of_the_whole_year_does_not_prepare_the_half_year_report() -> None:
    """Years and halves tell two matters apart though all words are the same."""
    text = items("听取和审议县政府关于2025年上半年预算执行情况的报告 | 8月") + tasks(
        "12 | 调研2025年预算执行情况及2026年预算草案编制情况"
    )
    assert trace(plan_of(text[4:])).tasks.companions == {}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("规划执行情况报告", "县政府关于计划执行情况的报告", ("规划执行", "计划执行")),
        ("决算报告", "2024年决算草案", ("决算报告", "决算草案")),
        ("青少年心理健康教育", "未成年人心理健康教育情况", ("青少年", "未成年人")),
        ("心理健康教育", "青少年心理健康教育情况", None),
        ("养老服务体系建设", "养老服务体系建设情况", None),
        ("学前教育质量", "学前教育普惠发展", None),
    ],
)
def test_a_word_for_another_is_a_second_name(
    one: str, other: str, expected: tuple[str, str] | None
) -> None:
    """Names are shortened at will; a word put in place of another is another name."""
    names = (Name(text, words(text).core) for text in (one, other))
    assert differing(*names, is_promise=False) == expected


@pytest.mark.parametrize("organ", ["县", "自治县", "自治旗", "自治州", "自治区"])
def test_papers_of_one_organ_are_not_alike_by_its_name(organ: str) -> None:
    """起草自治县人大常委会工作报告 has nothing of 自治县人大常委会2025年工作要点."""
    report, points = f"起草{organ}人大常委会工作报告", f"审议{organ}人大常委会2025年工作要点"
    assert words(report).likeness(words(points)) == 0


def test_ten_thousand_rows_are_not_compared_with_one_another() -> None:
    """Each text is compared with few others: work grows with the number of texts."""
    rows = [f"视察第{number}号河涌整治及水质提升建设情况 | 7月" for number in range(2000)]
    work = [f"{month} | 调研第{month}号河涌整治情况" for month in range(1, 13)]
    found = trace(plan_of((items(*rows) + tasks(*work))[4:]))
    assert len(found.about) == 2012


_COVERED = "听取和审议县政府关于防汛抗旱工作情况的报告，听取县法院关于诉前调解工作情况的报告，视察学校建设项目"
_ROWS = (
    "听取和审议县政府关于防汛抗旱工作情况的报告 | 6月",
    "听取县法院关于诉前调解工作情况的报告 | 7月",
    "视察学校建设项目 | 9月",
)


def test_rows_that_the_body_text_need_not_name_are_told_with_the_reason() -> None:
    """The trace shows more holes than the rule finds, and says so."""
    rows = (
        *_ROWS,
        "审查和批准2025年预算调整方案 | 11月",
        "视察水利工程 | 适时",
        "培训乡镇干部 | 5月",
    )
    facts = Facts(plan_of(body(_COVERED) + items(*rows)))
    assert [why.value for why in facts.coverage.unasked.values()] == [
        "upon-submission",
        "no-time",
        "not-supervising",
    ]
    assert not facts.coverage.missed
    view = trace_view(facts).in_language("zh")
    assert view.remarks == (
        "正文无的项目中，校核（NPC308）不提示的有3项：时间未定1项、提请后才审议1项、不属监督事项1项",
    )


def test_a_row_that_is_missed_is_said_by_both() -> None:
    facts = Facts(plan_of(body(_COVERED) + items(*_ROWS, "视察水利工程 | 5月")))
    assert [item.text for item in facts.coverage.missed] == ["视察水利工程"]
    assert not trace_view(facts).remarks


def test_a_body_text_that_names_few_rows_is_not_asked_for_the_others() -> None:
    facts = Facts(plan_of(body("视察学校建设项目") + items(*_ROWS)))
    assert {why.value for why in facts.coverage.unasked.values()} == {"few-covered"}
    assert "不足三分之二" in trace_view(facts).in_language("zh").remarks[0]


def test_a_plan_for_one_purpose_is_a_paper_of_its_own() -> None:
    """The work points need not repeat the 监督工作计划."""
    own = items(*_ROWS).replace("categories:", "paper: 监督工作计划\ncategories:", 1)
    facts = Facts(plan_of(body("加强党的建设") + own))
    assert not facts.coverage.missed
    view = trace_view(facts).in_language("zh")
    assert not view.remarks
    assert {row.cells[0].text for row in view.blocks[0].rows} == {"另有计划"}


@pytest.mark.parametrize(
    ("paper", "promise", "expected"),
    [
        ("", "听取和审议县政府关于防汛抗旱工作情况的报告", ["附表无"]),
        ("监督工作计划", "听取和审议县政府关于防汛抗旱工作情况的报告", ["附表无"]),
        ("监督工作计划", "开展乡村振兴情况专题调研", ["未比对"]),
        ("讨论决定重大事项工作计划", "听取和审议县政府关于防汛抗旱工作情况的报告", ["未比对"]),
    ],
)
def test_a_promise_is_asked_of_the_list_that_would_hold_it(
    paper: str, promise: str, expected: list[str]
) -> None:
    """A plan of decisions alone does not say what is heard in the year."""
    own = items("审查和批准2024年本级决算 | 8月")
    own = own.replace("categories:", f"paper: {paper}\ncategories:", 1) if paper else own
    facts = Facts(plan_of(body(promise) + own))
    found = [row.cells[0].text for row in trace_view(facts).in_language("zh").blocks[0].rows]
    assert found[:1] == expected
    codes = [one.rule.code for one in findings(body(promise) + own)]
    assert ("NPC307" in codes) is (expected == ["附表无"])


def test_a_joint_inspection_is_promised_by_the_committee_whose_level_is_named_first() -> None:
    """州、县（市）联动检查 is led by the prefecture's committee, not by that of a county."""
    text = "州、县（市）联动检查《水法》《消防法》"
    named = {}
    for organ in ("示例自治州", "示例县"):
        own = body(text).replace("year:", f"organ: {organ}人大常委会\nyear:", 1)
        named[organ] = [promise.text for promise, _ in trace(plan_of(own)).promises]
    assert named == {"示例自治州": ["《水法》", "《消防法》"], "示例县": []}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("检查《水法》实施情况 | 8月",), Severity.WARNING),
        (("检查《水法》实施情况 | 8月", "检查《消防法》实施情况 | 9月"), None),
        (("听取和审议执法检查报告 | 9月",), None),
        (("听取和审议养老服务工作情况的报告 | 9月",), Severity.INFO),
    ],
)
def test_a_task_alone_does_not_keep_an_inspection(
    rows: tuple[str, ...], expected: Severity | None
) -> None:
    """Its report comes to a session, which the arrangement tells."""
    plan = body("开展《消防法》执法检查") + items(*rows) + tasks("7 | 开展《消防法》执法检查")
    found = [one.rule.severity for one in findings(plan) if one.rule.code == "NPC307"]
    assert found == ([expected] if expected else [])
