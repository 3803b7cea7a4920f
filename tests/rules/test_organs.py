"""What organs are called and in which order they are named: names out of use, lists, reporters."""

import pytest

from npc.diagnostics import Severity
from plan_texts import findings

HEAD = "kind: work-points\norgan: {organ}\nyear: {year}\n{more}preamble: {text}\n"


def said(
    text: str, code: str, *, organ: str = "示例县人大常委会", year: int = 2025, more: str = ""
) -> list[str]:
    """Return how bad each finding of a rule is."""
    found = findings(HEAD.format(organ=organ, year=year, more=more, text=text))
    rule = [one for one in found if one.rule.code == code]
    return [str(one.severity or one.rule.severity) for one in rule]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("听取县法院、县政府、县检察院专项工作报告", ["warning"]),
        ("支持政府、法院、检察院、监委依法履职", ["warning"]),
        ("县监察委员会、县人民政府、县人民法院和县人民检察院列席会议", ["warning"]),
        ("听取县检察院、县法院工作报告", ["info"]),
        ("听取和审议县法院、县监委专项工作报告", ["info"]),
        ("听取县政府、县监委、县法院、县检察院专项工作报告", []),
        ("听取县政府、法院专项工作报告", []),
        ("听取法院、检察院工作报告", []),
        ("听取县法院、县政府关于府院联动工作情况的报告", []),
        ("听取县法院、县政府关于营商环境法治保障情况的报告", []),
        ("县监委、检察院、法院建立线索移送机制", []),
        ("公安、检察院、法院协作配合", []),
        ("检察院、法院联合开展普法宣传", []),
        ("听取县检察院关于法院执行监督工作的报告", []),
        ("县政府部门、法院、检察院", []),
        ("对县检察院、法院、监委的监督有力有效", ["info"]),
    ],
)
def test_the_order_of_organs(text: str, severities: list[str]) -> None:
    """That of the law, where they are named as those who are supervised."""
    assert said(text, "NPC424") == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("督促县国土资源局办理代表建议", ["warning"]),
        ("听取县卫计局关于医疗保障工作的汇报", ["warning"]),
        ("由县农业局、县环保局牵头办理", ["warning", "warning"]),
        ("县国税局、县地税局办理的建议", ["warning", "warning"]),
        ("原县国土资源局历史遗留问题", []),
        ("县国土资源局（现县自然资源局）移交的档案", []),
        ("2017年县国土资源局立项的项目", []),
        ("学习《关于县国土资源局机构编制的批复》", []),
        ("督促县自然资源局、县农业农村局、市生态环境局示例分局办理", []),
        ("听取县城管环保局关于垃圾分类工作的汇报", []),
        ("发展农业局部优势", []),
        ("县农牧局、县工商联、县税务局", []),
        ("视察农业、环保、国土等工作", []),
        ("听取旗监察局关于专项整治工作情况的报告", ["info"]),
        ("环境和资源保护委员会开展调研", ["warning"]),
        ("监察与司法委员会开展调研", ["warning"]),
        ("环境与资源保护委员会、监察和司法委员会开展调研", []),
        ("加强环境和资源保护", []),
        ("城乡建设环境资源保护委员会开展调研", []),
        ("农业和农村委员会、环境资源保护委员会、监察司法委开展调研", []),
    ],
)
def test_names_of_organs(text: str, severities: list[str]) -> None:
    """Those of the plan's day; a former name may be told as one."""
    assert said(text, "NPC425") == severities


def test_names_before_the_reform_was_carried_out() -> None:
    """A plan of the year in which it was may still have the old ones."""
    assert said("督促县国土资源局办理", "NPC425", year=2019) == []
    assert said("督促县国土资源局办理", "NPC425", year=2020) == ["warning"]
    adopted = "adopted: [{date: 2019-05-10, body: 主任会议, action: 通过}]\n"
    assert said("督促县国土资源局办理", "NPC425", year=2019, more=adopted) == ["warning"]
    assert said("督促县乡村振兴局办理", "NPC425", year=2025) == []
    assert said("督促县乡村振兴局办理", "NPC425", year=2026) == ["info"]


def test_names_that_the_plan_lists_are_right() -> None:
    """A place calls its bodies as it likes."""
    listed = "departments: [环境和资源保护工作委员会, 内务司法工委]\n"
    assert said("环境和资源保护工作委员会开展调研", "NPC425", more=listed) == []
    assert said("内务司法工委开展调研", "NPC425", more=listed) == []
    assert said("内务司法工委开展调研", "NPC425") == ["info"]


def test_grounds_of_a_reform() -> None:
    """The finding names the decision."""
    text = HEAD.format(organ="示例县人大常委会", year=2025, more="", text="督促县农业局办理")
    (one,) = [found for found in findings(text) if found.rule.code == "NPC425"]
    assert one.rule.severity is Severity.WARNING
    assert "深化党和国家机构改革方案" in one.grounds[0].cited.zh


@pytest.mark.parametrize(
    ("organ", "text", "severities"),
    [
        ("示例县人大常委会", "听取省中级人民法院关于执行工作的情况", ["warning"]),
        ("示例县人大常委会", "听取示例县高级人民法院工作报告", ["warning"]),
        ("示例省人大常委会", "听取省高级人民法院、省人民检察院工作报告", []),
        ("示例州人大常委会", "听取州中级人民法院工作报告", []),
        ("海南省人大常委会", "听取海南省第一中级人民法院关于执行工作的情况", []),
        ("示例县人大常委会", "在区委坚强领导下", ["warning"]),
        ("示例县人大常委会", "围绕区委决策部署开展监督", ["warning"]),
        ("示例县人大常委会", "在市委、县委坚强领导下", []),
        ("示例县人大常委会", "加强社区委员会建设，学习开发区委办公室经验", []),
        ("内蒙古自治区人大常委会", "在自治区党委坚强领导下，围绕区委决策部署", []),
        ("示例旗人大常委会", "在县委坚强领导下", ["warning"]),
        ("示例县人大常委会", "审查和批准区政府提出的预算调整方案", ["warning"]),
        ("示例县人大常委会", "督促县政府办理，并向市政府反映", []),
        ("示例省人大常委会", "听取省人民法院关于行政审判工作情况的报告", ["warning"]),
        ("示例省人大常委会", "指导全省人民法院、各省人民法院开展协作", []),
        ("示例旗人大常委会", "重要事项按程序报县委", ["warning"]),
        ("示例县人大常委会", "重大事项及时报区委批准", ["warning"]),
        ("示例县人大常委会", "重大事项报县委、市委批准，推荐上报县委员候选人", []),
        ("示例县人大常委会", "区政府关于政府债务管理情况的报告", ["warning"]),
        ("示例县人大常委会", "区政府关于加强审计整改的意见", []),
        ("示例县人大常委会", "配合市政府督查，学习市委决策部署", []),
    ],
)
def test_organs_of_other_places(organ: str, text: str, severities: list[str]) -> None:
    """Those above may be named, those of a like place hardly."""
    assert said(text, "NPC414", organ=organ) == severities


@pytest.mark.parametrize(
    ("organ", "level", "reported_to", "severities"),
    [
        ("示例市人大常委会", "county", "[县委]", ["warning"]),
        ("示例市人大常委会", "city", "[旗委办公室]", ["warning"]),
        ("示例市人大常委会", "city", "[市委, 省人大常委会]", []),
        ("示例县人大常委会", "county", "[县委, 市人大常委会]", []),
        ("示例县人大常委会", "county", "[自治区党委, 区党委, 州委]", []),
        ("示例旗人大常委会", "county", "[县委, 旗委]", ["warning"]),
        ("示例镇人大主席团", "township", "[镇党委, 县委, 县人大常委会]", []),
    ],
)
def test_to_whom_reports_go(
    organ: str, level: str, reported_to: str, severities: list[str]
) -> None:
    """Committees of the place itself or above; of a lower one hardly."""
    more = (
        f"level: {level}\nimprint: {{copies-up: {reported_to}, printed-by: {organ}办公室,"
        " printed: 2025-03-01}\n"
    )
    assert said("依法履职", "NPC414", organ=organ, more=more) == severities


@pytest.mark.parametrize(
    ("level", "text", "severities"),
    [
        ("county", "听取和审议市中级人民法院关于商事审判工作情况的报告", ["warning"]),
        ("county", "听取和审议市人民法院关于商事审判工作情况的报告", []),
        ("county", "配合市中级人民法院开展调研", []),
        ("city", "听取和审议市中级人民法院关于商事审判工作情况的报告", []),
    ],
)
def test_courts_of_cities(level: str, text: str, severities: list[str]) -> None:
    """A city of a county's rank has a court of the first instance."""
    more = f"level: {level}\n"
    assert said(text, "NPC414", organ="示例市人大常委会", more=more) == severities


@pytest.mark.parametrize(
    ("copies", "severities"),
    [
        ("区委办公室，县政府办公室", ["warning"]),
        ("[县委办公室, 区政协办公室, 县法院]", ["warning"]),
        ("县委办公室，县政府办公室，县政协办公室", []),
        ("市人大常委会办公室，县直各单位", []),
        ("区直各单位", ["warning"]),
        ("各区人大常委会，示例区委办公室", []),
    ],
)
def test_bodies_to_whom_copies_go(copies: str, severities: list[str]) -> None:
    """Those of the place itself, of one above or named by their place."""
    imprint = (
        f"imprint: {{copies: {copies}, printed-by: 示例县人大常委会办公室, printed: 2025-03-01}}\n"
    )
    assert said("依法履职", "NPC414", more=imprint) == severities


@pytest.mark.parametrize(
    ("reporters", "severities"),
    [("市政府", ["warning"]), ("区法院", ["warning"]), ("县政府", []), ("县农业农村局", [])],
)
def test_who_reports(reporters: str, severities: list[str]) -> None:
    """The column is read as titles are."""
    row = f"---\nkind: arrangement\ncategories:\n  - name: 议题\n    items:\n      - {{title: 听取关于养老工作的报告, reporters: {reporters}}}\n"
    text = HEAD.format(organ="示例县人大常委会", year=2025, more="", text="依法履职") + row
    found = [one for one in findings(text) if one.rule.code == "NPC414"]
    assert [str(one.severity or one.rule.severity) for one in found] == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("听取和审议县纪委监委关于整治群众身边不正之风工作情况的报告", ["info"]),
        ("听取县法院关于审判工作情况的报告、县纪委关于专项整治工作情况的报告", ["info"]),
        ("学习县法院工作情况的报告、县纪委关于专项整治工作情况的报告", []),
        ("听取省纪律检查委员会关于整治群众身边不正之风工作情况的报告", ["info"]),
        ("听取和审议县监委关于整治群众身边不正之风工作情况的报告", []),
        ("听取县纪委监委关于党风廉政建设情况的报告", []),
        ("配合县纪委监委开展监督", []),
    ],
)
def test_who_does_not_report(text: str, severities: list[str]) -> None:
    """The commission for discipline is the party's."""
    assert said(text, "NPC425") == severities


@pytest.mark.parametrize(
    ("organ", "title", "severities"),
    [
        ("示例自治州人大常委会", "听取和审议市中级人民法院关于执行工作的报告", ["warning"]),
        ("示例自治州人大常委会", "听取和审议州中级人民法院关于执行工作的报告", []),
        ("示例县人大常委会", "听取和审议市中级人民法院关于执行工作的报告", ["warning"]),
        ("示例市示例区人大常委会", "听取和审议区中级法院关于执行工作的报告", ["warning"]),
        ("示例省人大常委会", "调研示例地区中级人民法院、林区中级法院工作", []),
        ("示例镇人大", "听取和讨论乡政府专项工作报告", ["warning"]),
        ("示例镇人大", "听取和讨论镇政府专项工作报告", []),
    ],
)
def test_courts_and_towns(organ: str, title: str, severities: list[str]) -> None:
    """A court of a level is told by its name; towns are called 乡 or 镇."""
    assert said(title, "NPC414", organ=organ) == severities


@pytest.mark.parametrize(
    ("copies", "severities"),
    [
        ("县政府，县法院，县监委，县检察院", ["warning"]),
        ("县政府办公室，县委办公室", ["info"]),
        ("[县委, 县政府, 县检察院, 县法院]", ["warning"]),
        ("县委办公室，县人大常委会，县政府办公室，县政协办公室，县纪委监委，县法院，县检察院", []),
        ("县委办公室，县纪委监委，县政府办公室", []),
        ("市法院，县政府办公室", []),
        ("县教育局，县政府办公室", []),
    ],
)
def test_the_order_of_those_to_whom_copies_go(copies: str, severities: list[str]) -> None:
    """The party's committee, then the organs in the order of the law."""
    imprint = (
        f"imprint: {{copies: {copies}, printed-by: 示例县人大常委会办公室, printed: 2025-03-01}}\n"
    )
    assert said("依法履职", "NPC424", more=imprint) == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("听取省高等人民法院关于执行工作的报告", ["warning"]),
        ("支持省高级人民检察院依法履职", ["warning"]),
        ("督促县人事局、县劳动和社会保障局办理建议", ["warning", "warning"]),
        ("督促县人力资源和社会保障局办理建议", []),
        ("加强人事管理，提高环境卫生局面", []),
    ],
)
def test_names_that_no_organ_has(text: str, severities: list[str]) -> None:
    """Courts are high, not higher; procuratorates have no such words."""
    assert said(text, "NPC425") == severities


def test_a_department_whose_parts_are_put_in_another_order() -> None:
    """The list says how it is called."""
    listed = "departments: [法制和监察司法工委, 财政经济工委]\n"
    assert said("由法制和司法监察工委负责", "NPC405", more=listed) == ["warning"]
    assert said("由法制和监察司法工委负责", "NPC405", more=listed) == []


@pytest.mark.parametrize(
    ("owner", "listed", "severities"),
    [
        ("第四代表小组", "[办公室, 第一代表小组, 第二代表小组, 第三代表小组]", ["warning"]),
        ("第三代表小组", "[办公室, 第一代表小组, 第二代表小组, 第三代表小组]", []),
        ("第四代表小组", "[办公室, 第一代表小组]", []),
        ("第四代表小组", "[办公室]", []),
        ("各代表小组", "[办公室, 第一代表小组, 第二代表小组]", []),
    ],
)
def test_groups_beyond_the_last(owner: str, listed: str, severities: list[str]) -> None:
    """Groups of deputies need not be listed; where some are, all are."""
    row = f"---\nkind: arrangement\ncategories:\n  - name: 活动\n    items:\n      - {{title: 视察村级公路, owners: {owner}}}\n"
    text = HEAD.format(
        organ="示例镇人大主席团", year=2025, more=f"departments: {listed}\n", text="依法履职"
    )
    found = [one for one in findings(text + row) if one.rule.code == "NPC301"]
    assert [str(one.severity or one.rule.severity) for one in found] == severities
