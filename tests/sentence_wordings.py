"""Sentences of items, written from fields in every wording that offices use."""

from typing import NamedTuple

from hypothesis import strategies as st

from npc.genre.departments import Department, Departments

DEPARTMENTS = Departments(
    (
        Department("办公室"),
        Department("监察和司法委员会"),
        Department("财政经济委员会", ("财经委",)),
        Department("城乡建设与环境资源保护委员会", ("城建环资委",)),
        Department("社会建设委员会"),
        Department("农业农村工委"),
        Department("代表工作委员会", ("选联工委",)),
    )
)


class Fields(NamedTuple):
    """What a sentence says."""

    matter: str
    action: str
    reporters: tuple[str, ...] = ()
    when: str = ""
    research: str = ""
    due: str = ""
    meeting: str = ""
    """As written."""
    kind: str = ""
    """As items have it."""
    session: str = ""
    owners: tuple[str, ...] = ()
    assisting: tuple[str, ...] = ()
    leader: str = ""
    focus: str = ""


_ORGANS = (
    "市人民政府",
    "县政府",
    "区法院",
    "市中级人民法院",
    "县人民检察院",
    "市监委",
)
_TOPICS = (
    "供水工作",
    "2025年度环境状况和环境保护目标完成",
    "2024年1至7月预算执行",
    "《物业管理条例（2015-2020年）》贯彻实施",
    "国有资产管理（含上年度审议意见落实）",
    "“十五五”规划纲要、重大项目建设",
    "6月底前安全度汛准备",
    "办公室负责的信访工作",
)
_HEARING = {
    "听取和审议": "听取和审议",
    "听取审议": "听取和审议",
    "听取并审议": "听取和审议",
    "听取": "听取",
    "审议": "审议",
    "审查和批准": "审查和批准",
}
_OUTSIDE = {
    "检查《中华人民共和国水法》贯彻实施情况": "执法检查",
    "对《安全生产法》实施情况开展执法检查": "执法检查",
    "视察城市公园建设情况": "视察",
    "组织部分市人大代表视察重点项目建设情况": "组织",
    "围绕养老服务工作开展专题调研": "专题调研",
    "开展义务教育优质均衡发展情况专题询问": "专题询问",
}


@st.composite
def reports(draw: st.DrawFn) -> Fields:
    """A matter that a meeting hears: one organ, several on one matter, each on its own."""
    verb = draw(st.sampled_from(sorted(_HEARING)))
    several = st.lists(st.sampled_from(_ORGANS), min_size=1, max_size=3, unique=True)
    organs = tuple(draw(st.one_of(several, st.just(["市发展和改革委员会"]))))
    topics = draw(st.lists(st.sampled_from(_TOPICS), min_size=3, max_size=3))
    each = [f"{organ}关于{topic}情况" for organ, topic in zip(organs, topics, strict=False)]
    last = draw(st.sampled_from("、和及"))
    joint = f"{'、'.join(each[:-1])}{last if len(each) > 1 else ''}{each[-1]}的报告"
    together = f"{'、'.join(organs)}关于{topics[0]}情况的{draw(st.sampled_from(('报告', '汇报')))}"
    return Fields(verb + draw(st.sampled_from((joint, together))), _HEARING[verb], organs)


_OTHERS = st.sampled_from([Fields(matter, action) for matter, action in _OUTSIDE.items()])
_MONTHS = st.integers(1, 12)
_TIMES = st.one_of(
    _MONTHS.map("{}月".format),
    _MONTHS.map("{}月份".format),
    _MONTHS.map("{}月下旬".format),
    st.tuples(st.integers(2, 6), st.integers(7, 12)).map(lambda pair: "{}—{}月".format(*pair)),
    st.tuples(st.integers(2, 6), st.integers(7, 12)).map(lambda pair: "{}月至{}月".format(*pair)),
    st.tuples(st.integers(2, 6), st.integers(7, 12)).map(lambda pair: "{}、{}月".format(*pair)),
    st.sampled_from(
        (
            "上半年",
            "下半年",
            "第二季度",
            "三季度",
            "二、三季度",
            "六月",
            "十一月份",
            "6月底前",
            "年底前",
            "2026年8月",
        )
    ),
)
_DUES = st.sampled_from(("9月底前", "10月中旬", "年底前", "11月20日前"))
_MEETINGS = st.sampled_from(
    (
        ("常委会会议", "", "常委会会议"),
        ("市人大常委会会议", "", "常委会会议"),
        ("县人民代表大会常务委员会会议", "", "常委会会议"),
        ("常委会第八次会议", "第八次", "常委会会议"),
        ("市九届人大常委会第四十五次会议", "第四十五次", "常委会会议"),
        ("第34次常委会会议", "第34次", "常委会会议"),
        ("主任会议", "", "主任会议"),
        ("常委会主任会议", "", "主任会议"),
        ("第61次主任会议", "第61次", "主任会议"),
    )
)
_NAMES = st.lists(
    st.sampled_from([name for name in DEPARTMENTS.names if name != "财经委"]),
    min_size=1,
    max_size=2,
    unique_by=DEPARTMENTS.find,
).map(tuple)
_FOCUSES = st.sampled_from(
    (
        "水价、管网改造",
        "预算绩效管理，政府采购等情况",
        "《纲要（2016—2020年）》实施等工作情况",
        "6月汛期前的准备",
    )
)


_LEADERS = st.sampled_from(("分管副主任", "常委会副主任"))

_BEFORE = (
    "{when}，{matter}",
    "{when}{matter}",
    "拟于{when}{matter}",
    "计划{when}{matter}",
    "于{when}{matter}",
)
_AT = (
    "在{when}举行的{meeting}上{matter}",
    "拟安排{when}召开的{meeting}{matter}",
    "{meeting}{when}{matter}",
    "安排{when}{meeting}{matter}",
    "提请{when}{meeting}{matter}",
)
_AT_MEETING = ("{meeting}{matter}", "安排{meeting}{matter}", "提请{meeting}{matter}")
_ARRANGED = tuple(
    f"{leading}{{when}}{held}{{meeting}}{act}"
    for leading in (
        *("报告拟安排在", "拟安排在", "安排在", "计划安排在", "拟于", "报告拟提请", "提请"),
        *("提交", "该报告将提交", "执法检查报告拟提请", "相关报告初步安排在", "时间安排在"),
    )
    for held in ("举行的", "召开的", "的", "")
    for act in ("上{act}", "{act}", "上", "")
)
_TIMED = ("时间安排在{when}", "拟安排在{when}", "报告拟于{when}{act}", "{when}{act}", "{when}")
_BROUGHT = ("拟提请{meeting}{act}", "提交{meeting}", "报告由{meeting}{act}")
_LABELLED = ("时间：{when}", "审议时间：{when}", "时间安排：{when}", "会议时间：{when}")
_OWNING = (
    "由{owners}负责做好相关工作",
    "由{owners}负责",
    "由{owners}牵头",
    "具体工作由{owners}承办",
    "由{owners}组织实施",
    "由{owners}牵头负责",
    "{owners}牵头",
    "责任部门：{owners}",
    "承办部门：{owners}",
    "牵头单位：{owners}",
)
_HELPED = (
    "由{owners}牵头、{assisting}配合",
    "由{owners}牵头，{assisting}配合",
    "{owners}牵头，{assisting}参与",
    "{owners}负责，{assisting}协助",
    "由{owners}主办，{assisting}协办",
    "由{owners}负责做好相关工作，{assisting}配合",
    "责任部门：{owners}；配合部门：{assisting}",
    "牵头单位：{owners}。配合单位：{assisting}",
)
_FOCUSING = (
    "重点是：{focus}",
    "重点是{focus}",
    "重点：{focus}",
    "重点报告{focus}",
    "听取和审议的重点是{focus}",
    "报告重点：{focus}",
    "监督重点：{focus}",
)
_DUE = ("于{due}完成", "{due}完成", "完成时限：{due}", "办理时限：{due}")
_RESEARCHED = (
    "{research}组织执法检查",
    "{research}开展调研",
    "{research}调研",
    "拟于{research}组织视察",
    "检查时间：{research}",
    "调研时间：{research}",
)
_LEADING = ("分管领导：{leader}", "由{leader}牵头")


@st.composite
def fields(draw: st.DrawFn) -> Fields:
    """What a sentence is to say: a matter, and any of the rest."""
    said = draw(st.one_of(reports(), _OTHERS))
    meeting, session, kind = draw(_MEETINGS) if draw(st.booleans()) else ("", "", "")
    when = draw(_TIMES) if draw(st.booleans()) else ""
    owners = draw(_NAMES) if draw(st.booleans()) else ()
    others = tuple(
        name for name in draw(_NAMES) if DEPARTMENTS.find(name) not in map(DEPARTMENTS.find, owners)
    )
    return said._replace(
        when=when,
        meeting=meeting,
        session=session,
        kind=kind,
        research=draw(_TIMES) if when and meeting and draw(st.booleans()) else "",
        owners=owners,
        assisting=others if draw(st.booleans()) and owners else (),
        leader=draw(_LEADERS) if draw(st.booleans()) else "",
        focus=draw(_FOCUSES) if draw(st.booleans()) else "",
        due=draw(_DUES) if draw(st.booleans()) else "",
    )


@st.composite
def sentences(draw: st.DrawFn) -> tuple[str, Fields]:
    """A sentence, and what it says."""
    said = draw(fields())
    words = said._asdict() | {
        "owners": draw(st.sampled_from("、和")).join(said.owners),
        "assisting": "、".join(said.assisting),
        "act": _act(said, draw),
    }

    def choose(wordings: tuple[str, ...]) -> str:
        return draw(st.sampled_from(wordings)).format(**words)

    text, behind = said.matter, []
    noted: list[str] = []
    place = draw(st.sampled_from(("before", "behind", "note", "label")))
    if place == "before" and (said.when or said.meeting):
        text = choose(_AT if said.when and said.meeting else _BEFORE if said.when else _AT_MEETING)
    elif place == "note":
        noted += filter(None, (said.when, said.meeting))
    elif place == "label":
        behind += [choose(_LABELLED)] if said.when else []
        behind += [f"会议：{said.meeting}"] if said.meeting else []
    elif said.when or said.meeting:
        behind.append(
            choose(_ARRANGED if said.when and said.meeting else _TIMED if said.when else _BROUGHT)
        )
    owning = choose(_HELPED if said.assisting else _OWNING) if said.owners else ""
    if owning and draw(st.booleans()) and "。" not in owning:
        noted.append(owning)
    else:
        behind += filter(None, [owning])
    if said.research:
        behind.insert(0, choose(_RESEARCHED))
    behind += [choose(_LEADING)] if said.leader else []
    behind += [choose(_DUE)] if said.due else []
    behind += [choose(_FOCUSING)] if said.focus else []
    note = f"（{draw(st.sampled_from('，；')).join(noted)}）" if noted else ""
    first = draw(st.sampled_from("。，"))
    text = "。".join([text + note + (first + behind[0] if behind else ""), *behind[1:]]) + draw(
        st.sampled_from(("。", ""))
    )
    return (text.translate(_HALF_WIDTH) if draw(st.booleans()) else text), said


_HALF_WIDTH = str.maketrans("（）：", "():")


def _act(said: Fields, draw: st.DrawFn) -> str:
    """Return what a meeting does with it, in words that do not contradict the matter."""
    if said.action in {"听取和审议", "审查和批准"}:
        return draw(st.sampled_from((said.action, "审议")))
    return said.action if said.action in {"听取", "审议"} else "审议"
