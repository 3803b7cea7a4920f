"""Sentences that are items: what is written from fields is read back to the same fields."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc.genre.departments import Department, Departments, Owners
from npc.genre.sentence_readings import Read, ReadSentence
from npc.genre.sentences import read_sentence
from npc.genre.when import When
from npc.source.events import MAX_VALUE_LENGTH
from sentence_wordings import DEPARTMENTS, Fields, sentences

_NONE = Departments()


def read(text: str, departments: Departments = DEPARTMENTS) -> ReadSentence:
    return read_sentence(text, year=2026, departments=departments)


def departments_of(owners: Read[Owners] | None) -> list[Department | None]:
    return [owner.department for owner in owners.value] if owners else []


def windows(text: str) -> object:
    return When.parse(text, year=2026).windows


@settings(max_examples=300)
@given(sentences())
def test_what_is_written_from_fields_is_read_back(written: tuple[str, Fields]) -> None:
    text, fields = written
    found = read(text)
    assert found.matter
    assert found.matter.value.translate(str.maketrans("():", "（）：")) == fields.matter
    assert found.action
    assert found.action.value == fields.action
    assert tuple(organ.value for organ in found.reporters) == fields.reporters
    for name in ("when", "research", "due"):
        time: Read[When] | None = getattr(found, name)
        assert (time.value.windows if time else ()) == windows(getattr(fields, name)), name
    assert [meeting.value for meeting in found.meetings] == ([fields.kind] if fields.kind else [])
    assert (found.session.value if found.session else "") == fields.session
    assert departments_of(found.owners) == [*map(DEPARTMENTS.find, fields.owners)]
    assert departments_of(found.assisting) == [*map(DEPARTMENTS.find, fields.assisting)]
    assert (found.leader.value if found.leader else "") == fields.leader
    focus = found.focus.value if found.focus else ""
    assert focus.translate(str.maketrans("():", "（）：")) == fields.focus
    assert found.faults == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "检查《中华人民共和国安全生产法》贯彻实施情况。5—6月组织执法检查，执法检查报告拟提请8月份举行的常委会会议审议。由社会建设委员会负责。",
            "检查《中华人民共和国安全生产法》贯彻实施情况|8月份|5—6月|常委会会议|社会建设委员会||",
        ),
        (
            "听取和审议市人民政府关于2026年民生实事项目完成情况的报告，讨论决定2027年民生实事候选项目（12月，常委会会议，办公室）。",
            "听取和审议市人民政府关于2026年民生实事项目完成情况的报告，讨论决定2027年民生实事候选项目|12月||常委会会议|办公室||",
        ),
        (
            "结合审议供水工作情况的报告，开展专题询问。拟安排在6月份举行的常委会会议期间进行。由农业农村工委负责。",
            "结合审议供水工作情况的报告，开展专题询问|6月份||常委会会议|农业农村工委||",
        ),
        (
            "听取和审议县政府关于供水工作情况的报告。（责任部门：农业农村工委；时间：6月）",
            "听取和审议县政府关于供水工作情况的报告|6月||（常委会会议）|农业农村工委||",
        ),
        (
            "10月份，检查《中华人民共和国水法》实施情况。（财经委牵头，农业农村工委配合）",
            "检查《中华人民共和国水法》实施情况|10月份|||财经委|农业农村工委|",
        ),
        (
            "听取和审议县政府关于2024年1至7月预算执行情况的报告。拟提请9月常委会会议审议。",
            "听取和审议县政府关于2024年1至7月预算执行情况的报告|9月||常委会会议|||",
        ),
        (
            "市人民政府关于2024年1至7月预算执行情况的报告拟安排在9月底前召开的市九届人大常委会第四十五次会议审议，由财政经济委员会负责。",
            "市人民政府关于2024年1至7月预算执行情况的报告|9月底前||常委会会议|财政经济委员会||",
        ),
        (
            "3—4月调研，6月审议市政府关于养老服务工作情况的报告",
            "审议市政府关于养老服务工作情况的报告|6月|3—4月|（常委会会议）|||",
        ),
        (
            "审议《乡村清洁条例（草案）》。4月初审，8月表决。",
            "审议《乡村清洁条例（草案）》|4月、8月||（常委会会议）|||",
        ),
        (
            "听取和审议县政府关于供水工作情况的报告，会前组织视察，由分管副主任牵头、财经委承办、办公室协助。",
            "听取和审议县政府关于供水工作情况的报告|||（常委会会议）|财经委|办公室|",
        ),
        (
            "听取和审议县政府关于供水工作情况的报告（6月），并开展专题询问。",
            "听取和审议县政府关于供水工作情况的报告，并开展专题询问|6月||（常委会会议）|||",
        ),
        (
            "听取县政府关于代表建议办理情况的报告。由主任会议于11月听取，代表工作委员会会同办公室负责。",
            "听取县政府关于代表建议办理情况的报告|11月||主任会议|代表工作委员会、办公室||",
        ),
        ("责任部门：财经委 时间：6月", "|6月|||财经委||"),
        ("视察供水工作，责任部门为财经委。", "视察供水工作||||财经委||"),
        (
            "视察供水工作（农业农村委员会；6月）",
            "视察供水工作|6月|||农业农村委员会||",
        ),
        ("视察供水工作（财经委 6月）", "视察供水工作|6月|||财经委||"),
        (
            "视察供水工作（书面通知，6月，财经委、县水利局）。",
            "视察供水工作|6月|||财经委、县水利局||",
        ),
        (
            "听取代表建议办理情况的汇报（7月主任会议、12月常委会会议，财经委牵头，办公室配合）",
            "听取代表建议办理情况的汇报|7月、12月||主任会议、常委会会议|财经委|办公室|",
        ),
        (
            "审议《供水条例（草案）》（二审，4月）",
            "审议《供水条例（草案）》|4月||（常委会会议）|||",
        ),
        (
            "听取水利工作情况的报告（已于2024年5月视察）",
            "听取水利工作情况的报告（已于2024年5月视察）||||||",
        ),
        (
            "听取和审议市政府关于法治政府建设情况的报告。重点是：《纲要（2015-2020年）》实施、政务公开等工作情况。",
            "听取和审议市政府关于法治政府建设情况的报告|||（常委会会议）|||《纲要（2015-2020年）》实施、政务公开等工作情况",
        ),
        (
            "听取和审议市政府关于养老服务体系建设情况的报告，结合审议开展专题询问。拟安排在8月下旬市人大常委会会议进行。责任委室：社会建设委员会",
            "听取和审议市政府关于养老服务体系建设情况的报告，结合审议开展专题询问|8月下旬||常委会会议|社会建设委员会||",
        ),
        (
            "组织开展《噪声污染防治法》执法检查，7—8月进行，9月向常委会会议报告。由城建环资委牵头组织实施。",
            "组织开展《噪声污染防治法》执法检查|9月|7—8月|常委会会议|城建环资委||",
        ),
        (
            "开展水污染防治“一法一条例”执法检查。3月启动，5—6月开展检查，8月常委会会议听取和审议执法检查报告。",
            "开展水污染防治“一法一条例”执法检查|8月|5—6月|常委会会议|||",
        ),
        (
            "对全市乡村振兴工作开展专题调研。调研安排在上半年进行，调研报告提交有关方面。",
            "对全市乡村振兴工作开展专题调研|上半年|||||",
        ),
        (
            "8月，县人大常委会听取和审议县政府关于2026年上半年预算执行情况的报告。",
            "听取和审议县政府关于2026年上半年预算执行情况的报告|8月||（常委会会议）|||",
        ),
        (
            "听取和审议县政府关于供水工作情况的报告【6月】〔财经委〕",
            "听取和审议县政府关于供水工作情况的报告|6月||（常委会会议）|财经委||",
        ),
        (
            "跟踪监督审计查出问题整改落实情况。全年。财经委。",
            "跟踪监督审计查出问题整改落实情况|全年|||财经委||",
        ),
        (
            "加强对重大项目建设的监督，6月份组织代表视察重点项目。由办公室、财经委共同负责。",
            "加强对重大项目建设的监督，组织代表视察重点项目|6月份|||办公室、财经委||",
        ),
        (
            "检查水法实施情况。重点检查节约用水等情况。执法检查报告拟安排在10月份举行的常委会会议上审议。由农业农村工委牵头，财经委参加，具体工作由办公室承担。",
            "检查水法实施情况|10月份||常委会会议|农业农村工委、办公室|财经委|节约用水等情况",
        ),
        (
            "听取和审议县政府关于供水工作情况的报告。拟在年中（6—7月）的常委会会议上审议。",
            "听取和审议县政府关于供水工作情况的报告|年中（6—7月）||常委会会议|||",
        ),
        (
            "听取和审议县政府关于供水工作情况的报告。6月开展调研。",
            "听取和审议县政府关于供水工作情况的报告||6月|（常委会会议）|||",
        ),
        ("视察供水工作。6月组织视察。", "视察供水工作|6月|||||"),
        (
            "分别在年初（3—4月）、年中（7—8月）、年末（12月）组织各专门委员会对老旧小区改造等工作开展询问。",
            "组织各专门委员会对老旧小区改造等工作开展询问|年初（3—4月）、年中（7—8月）、年末（12月）|||||",
        ),
        (
            "3月举办代表履职培训班。由代表工作委员会负责。",
            "举办代表履职培训班|3月|||代表工作委员会||",
        ),
        (
            "拟于5月召开代表建议交办会，代表工作委员会组织实施。",
            "召开代表建议交办会|5月|||代表工作委员会||",
        ),
        (
            "8月召开县十八届人大六次会议，听取和审议政府工作报告。",
            "听取和审议政府工作报告|8月||人代会|||",
        ),
        (
            "8月，召开镇第十八届人民代表大会第九次会议，审查和批准2025年财政决算。",
            "审查和批准2025年财政决算|8月||人代会|||",
        ),
        (
            "听取和审议县政府关于供水工作情况的报告（由财经委承办，提请6月份常委会会议审议）。",
            "听取和审议县政府关于供水工作情况的报告|6月份||常委会会议|财经委||",
        ),
        (
            "听取和审议县政府关于供水工作情况的报告（6月常委会，财经委）。",
            "听取和审议县政府关于供水工作情况的报告|6月||常委会会议|财经委||",
        ),
        (
            "听取和审议县政府关于供水工作情况的报告\uff3b6月、财经委\uff3d。",
            "听取和审议县政府关于供水工作情况的报告|6月||（常委会会议）|财经委||",
        ),
        (
            "听取和审议县政府关于供水工作情况的报告（财经委/6月）。",
            "听取和审议县政府关于供水工作情况的报告|6月||（常委会会议）|财经委||",
        ),
        (
            "听取和审议县政府关于供水工作情况的报告。拟提请县人大常委会8月份会议审议。",
            "听取和审议县政府关于供水工作情况的报告|8月份||常委会会议|||",
        ),
        (
            "听取和审议县政府关于供水工作情况的报告，着重了解水质、水价情况（8月）。牵头委员会：财政经济委员会。",
            "听取和审议县政府关于供水工作情况的报告|8月||（常委会会议）|财政经济委员会||水质、水价情况",
        ),
        (
            "审议《城市管理条例（草案）》，计划5月一审、8月二审、10月表决。",
            "审议《城市管理条例（草案）》|5月、8月、10月||（常委会会议）|||",
        ),
        (
            "修订《水资源保护条例》（9月初审，12月表决）。",
            "修订《水资源保护条例》|9月、12月||（常委会会议）|||",
        ),
        (
            "对县法院工作开展专题调研（3-4月），5月听取和审议专项工作报告。",
            "对县法院工作开展专题调研|5月|3-4月|（常委会会议）|||",
        ),
        (
            "3—5月份，由常委会领导带队，农业农村工委组织实施，开展水法执法检查；6月份常委会会议听取和审议执法检查报告。",
            "开展水法执法检查|6月份|3—5月份|常委会会议|农业农村工委||",
        ),
        (
            "开展水法执法检查，3月启动，6月形成报告，7月提请常委会会议审议。",
            "开展水法执法检查|7月|3月|常委会会议|||",
        ),
        (
            "结合审议就业工作报告开展专题询问（7月，社会建设委员会）。",
            "结合审议就业工作报告开展专题询问|7月||（常委会会议）|社会建设委员会||",
        ),
        (
            "听取和审议县政府关于供水工作情况的报告；财经委做好会前调研工作。",
            "听取和审议县政府关于供水工作情况的报告|||（常委会会议）|财经委||",
        ),
        ("走访联系代表，全年进行，由选联工委统筹。", "走访联系代表|全年|||选联工委||"),
        (
            "镇人大主席团于3月组织部分代表视察春耕备耕工作。",
            "组织部分代表视察春耕备耕工作|3月|||||",
        ),
        (
            "街道人大工委于4月组织代表开展“代表进社区”活动。",
            "组织代表开展“代表进社区”活动|4月|||||",
        ),
        (
            "选联工委于4月组织代表开展“代表进社区”活动。",
            "组织代表开展“代表进社区”活动|4月|||选联工委||",
        ),
        ("每月15日，组织代表接待选民。", "组织代表接待选民|每月15日|||||"),
        (
            "听取市十六届人大五次会议代表建议办理情况的报告（11月主任会议）。",
            "听取市十六届人大五次会议代表建议办理情况的报告|11月||主任会议|||",
        ),
        ("2025年举办的运动会筹备情况", "2025年举办的运动会筹备情况||||||"),
        (
            "听取县政府关于6月举办旅发大会筹备情况的汇报",
            "听取县政府关于6月举办旅发大会筹备情况的汇报||||||",
        ),
        (
            "围绕就业促进工作开展专题询问。10月，结合审议就业促进法执法检查报告进行。",
            "围绕就业促进工作开展专题询问|10月||（常委会会议）|||",
        ),
        (
            "对审议意见研究处理情况开展满意度测评（11月，各专委会、办公室）。",
            "对审议意见研究处理情况开展满意度测评|11月|||各专委会、办公室||",
        ),
        (
            "市人大常委会第三十二次会议（4月下旬）听取和审议市政府关于新型工业化情况的报告。",
            "听取和审议市政府关于新型工业化情况的报告|4月下旬||常委会会议|||",
        ),
        (
            "开展水法执法检查。4月至5月检查，6月听取和审议报告。",
            "开展水法执法检查|6月|4月至5月|（常委会会议）|||",
        ),
        (
            "第一季度，组织代表学习；第二季度，组织代表视察；第四季度，组织代表述职。",
            "组织代表学习，组织代表视察，组织代表述职|第一季度、第二季度、第四季度|||||",
        ),
        (
            "对法官开展履职评议，4月制定方案、5—9月调查评议、11月常委会会议测评。",
            "对法官开展履职评议|11月|4月、5—9月|常委会会议|||",
        ),
        (
            "6月对文旅产业发展情况开展调研，8月提交主任会议研究，由财经委组织。",
            "对文旅产业发展情况开展调研|8月|6月|主任会议|财经委||",
        ),
        (
            "6月、9月听取县政府关于供水工作情况的报告。",
            "听取县政府关于供水工作情况的报告|6月、9月|||||",
        ),
        (
            "6月听取县政府关于1月至4月预算执行、5月防汛准备情况的报告。",
            "听取县政府关于1月至4月预算执行、5月防汛准备情况的报告|6月|||||",
        ),
        ("国庆节前组织视察城市公园建设情况", "组织视察城市公园建设情况|国庆节前|||||"),
        ("表决2024年民生实事项目", "表决2024年民生实事项目|||（常委会会议）|||"),
        ("6月听取A的报告，10月听取B的报告。", "听取A的报告，听取B的报告|6月、10月|||||"),
        ("听取A的报告。8月听取B的报告。", "听取A的报告||||||"),
        ("2025年上半年预算执行情况", "2025年上半年预算执行情况||||||"),
        (
            "听取和审议县政府关于预算执行情况（1—6月）的汇报",
            "听取和审议县政府关于预算执行情况（1—6月）的汇报|||（常委会会议）|||",
        ),
        ("听取县政府预算执行情况（1—6月）", "听取县政府预算执行情况（1—6月）||||||"),
        (
            "听取县政府上半年工作情况的报告（含上年度审议意见落实情况）",
            "听取县政府上半年工作情况的报告（含上年度审议意见落实情况）||||||",
        ),
        ("推动建立政府牵头、部门配合的工作机制", "推动建立政府牵头、部门配合的工作机制||||||"),
        ("视察由市政府负责的重点项目", "视察由市政府负责的重点项目||||||"),
        ("常委会会议上半年检查水法贯彻实施情况", "检查水法贯彻实施情况|上半年||常委会会议|||"),
        ("常委会会议上听取县政府工作情况汇报", "听取县政府工作情况汇报|||常委会会议|||"),
        ("", "||||||"),
    ],
)
def test_sentences_as_offices_write_them(text: str, said: str) -> None:
    found = read(text)
    meetings = [meeting.value for meeting in found.meetings]
    values = (
        found.matter.value if found.matter else "",
        found.when.value.text if found.when else "",
        found.research.value.text if found.research else "",
        "、".join(meetings) or (f"（{found.concluded}）" if found.concluded else ""),
        "、".join(owner.text for owner in found.owners.value) if found.owners else "",
        "、".join(owner.text for owner in found.assisting.value) if found.assisting else "",
        found.focus.value if found.focus else "",
    )
    assert "|".join(values) == said


@pytest.mark.parametrize(
    "time", ["根据省人民政府提请", "视工作需要安排", "待政府提请后确定", "择期", "根据提请情况"]
)
@pytest.mark.parametrize("note", ["（{time}，财经委）", "（财经委；{time}）"])
def test_a_time_that_is_left_open_stands_beside_departments(note: str, time: str) -> None:
    found = read("审查和批准2026年预算调整方案" + note.format(time=time))
    assert found.when
    assert found.when.value.text == time
    assert found.when.value.windows == ()
    assert found.owners
    assert found.owners.value.text == "财经委"


@pytest.mark.parametrize(
    "note", ["（根据省人民政府提请）", "（视情况）", "（根据督办情况，省里统一部署）"]
)
def test_a_remark_alone_in_brackets_is_no_time(note: str) -> None:
    found = read("审查和批准2026年预算调整方案" + note)
    assert found.when is None
    assert found.owners is None


def test_what_is_read_has_its_place() -> None:
    text = "12 月，听取和审议市政府 关于甲的报告 (责任部门: 财经委)。"
    found = read(text)
    assert found.when
    assert found.owners
    assert found.matter
    assert text[found.when.start : found.when.end] == "12 月"
    assert text[found.owners.start : found.owners.end] == "财经委"
    assert found.matter.value == "听取和审议市政府 关于甲的报告"
    assert [text[organ.start : organ.end] for organ in found.reporters] == ["市政府"]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        (
            "听取A的报告。报告拟安排在13月份举行的常委会会议上听取。",
            [("no-such-time", "13月份", "")],
        ),
        ("听取A的报告（8—5月）。", [("no-such-time", "8—5月", "")]),
        ("听取A的报告。由财金委负责做好相关工作。", [("unknown-department", "财金委", "")]),
        ("听取A的报告。责任部门：办公室、财金委。", [("unknown-department", "财金委", "")]),
        ("听取A的报告（6月，财金委）。", [("unknown-department", "财金委", "")]),
        ("听取A的报告。由市政府负责。", []),
        (
            "听取A的报告（6月）。报告拟安排在7月份举行的常委会会议上听取。",
            [("two-times", "7月份", "6月")],
        ),
        ("听取A的报告（6月）。时间安排在6月下旬。", []),
        (
            "检查水法实施情况（9月）。报告拟安排在8月份举行的常委会会议上审议。",
            [("two-times", "8月份", "9月")],
        ),
        ("检查水法实施情况（6月）。报告拟安排在8月份举行的常委会会议上审议。", []),
        (
            "听取A的报告。报告拟安排在5月份举行的常委会会议上听取和审议。",
            [("two-actions", "听取和审议", "听取")],
        ),
        ("听取和审议A的报告。拟提请5月份常委会会议审议。", []),
    ],
)
def test_what_cannot_be_right_is_a_fault(text: str, faults: list[tuple[str, str, str]]) -> None:
    found = read(text)
    assert [(fault.kind.value, fault.words, fault.other) for fault in found.faults] == faults
    for fault in found.faults:
        assert text[slice(*fault.stretch)] == fault.words


_WORDS = (
    *(
        "听取和审议",
        "县政府关于",
        "报告",
        "由",
        "财经委",
        "财金委",
        "牵头",
        "配合",
        "负责",
        "6月",
        "13月",
        "5—3月",
    ),
    *(
        "常委会会议",
        "主任会议",
        "拟提请",
        "安排在",
        "举行的",
        "时间：",
        "责任部门：",
        "重点是",
        "完成",
        "调研",
        "上半年",
    ),
    *(
        "，",
        "。",
        "；",
        "：",
        "、",
        "（",
        "）",
        "《",
        "》",
        "“",
        "”",
        "(",
        ")",
        ":",
        " ",
        "1.",
        "第八次",
        "并",
        "二",
    ),
)


@given(st.lists(st.sampled_from(_WORDS), max_size=40).map("".join))
def test_whatever_is_typed_is_read_and_has_its_place(text: str) -> None:
    found = read(text)
    single = (found.matter, found.action, found.when, found.research, found.due, found.session)
    others = (found.owners, found.assisting, found.leader, found.focus)
    several = (*found.meetings, *found.reporters, *found.unread)
    for each in (*single, *others, *several):
        assert each is None or 0 <= each.start < each.end <= len(text)
    for fault in found.faults:
        assert text[slice(*fault.stretch)] == fault.words


def test_where_no_departments_are_listed_none_is_unknown() -> None:
    found = read("听取A的报告（6月，财金委）。", _NONE)
    assert found.owners
    assert [owner.text for owner in found.owners.value] == ["财金委"]
    assert not found.faults


@pytest.mark.parametrize(
    "piece",
    "（ ） （） （6月） 、 1、 6月、 由 由财经委牵头、 ， 6月。 时间：6月\u3000 提请 市政府关于x情况、 政府和 重点是a， "
    "由财经委负责。 常委会会议 十".split(" "),
)
def test_long_texts_take_no_square(piece: str) -> None:
    """As long as a value may be."""
    text = "听取和审议市政府关于甲的报告" + piece * (MAX_VALUE_LENGTH // len(piece))
    start = time.process_time()  # others may be at work on the machine
    read(text)
    assert time.process_time() - start < 10
