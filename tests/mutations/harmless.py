"""Changes that leave a clean plan clean: other ways to say the same, and what only looks wrong."""

import re

from mutations import ledgers, reviews
from mutations.draft import KINDS, Draft
from mutations.mutation import Mutation, mutation
from mutations.terms import CITY, COUNTY, DISTRICT, Terms


def _when(name: str, when: str) -> Mutation:
    """Set the time of a row to one that is as good."""
    return mutation(
        f"{name} in {when}",
        lambda draft, terms: draft.set("arrangement", getattr(terms, name), "when", when),
        "",
        applies=lambda terms: not _is_last_year(terms, name),
    )


def _is_last_year(terms: Terms, name: str) -> bool:
    # The city's audit is heard in June, so that its six months end in December.
    return name == "rectification" and terms is CITY


def _said(name: str, sentence: str) -> Mutation:
    """Add a sentence that is right and promises nothing, to the preamble and to a point."""

    def change(draft: Draft, _: Terms) -> None:
        draft.add_text(sentence)
        draft.add_to_point(sentence)

    # What a sentence means does not hang on the plan: two are enough.
    return mutation(name, change, "", applies=lambda terms: terms is not DISTRICT)


def _in_the_body(old: str, new: str, terms: Terms) -> Mutation:
    return mutation(
        f"{new} for {old}",
        lambda draft, _: draft.replace_first("work-points", old, new),
        "",
        applies=lambda one: one is terms,
    )


def _accounts_and_audit_in_september(draft: Draft, terms: Terms) -> None:
    draft.set("arrangement", terms.accounts, "when", "9月")
    draft.set("arrangement", terms.audit, "when", "9月")


def _exempt(draft: Draft, terms: Terms) -> None:
    draft.drop("arrangement", terms.environment)
    reason = "duties:\n  environment: {exempt: 已向人民代表大会报告}\n"
    draft.texts["arrangement"] = draft.texts["arrangement"].rstrip() + "\n" + reason
    draft.replace_first(
        "work-points", r"听取和审议\d{4}年度环境状况和环境保护目标完成情况的报告", "守护好绿水青山"
    )


def _one_row_for_assets(draft: Draft, terms: Terms) -> None:
    draft.drop("arrangement", terms.assets[0])
    draft.reword(
        "arrangement",
        terms.assets[1],
        terms.assets[1],
        f"{terms.assets[1]}，书面审议{terms.assets[0].removeprefix('书面审议')}",
    )
    heading = draft.texts["arrangement"]
    draft.texts["arrangement"] = heading.replace("（15项）", "（14项）")
    body = draft.texts["work-points"]
    draft.texts["work-points"] = body.replace("专项工作报告15项", "专项工作报告14项")


def _given_duty(draft: Draft, terms: Terms) -> None:
    draft.add("arrangement", terms.accounts, "duty", "final-accounts")


def _with_note(draft: Draft, _: Terms) -> None:
    draft.add_text("办好民生实事[^deeds]。")
    note = "  deeds: 指人民代表大会会议票决产生的民生实事项目。\n"
    if "\nnotes:\n" in draft.texts["work-points"]:
        draft.replace_first("work-points", "\nnotes:\n", f"\nnotes:\n{note}")
    else:
        draft.replace_first("work-points", "\nannexes:", f"\nnotes:\n{note}annexes:")


def _months_that_are_over(draft: Draft, terms: Terms) -> None:
    draft.replace("work-points", "上半年预算执行", "1至7月预算执行")
    draft.replace("monthly-plan", "上半年预算执行", "1至7月预算执行")
    draft.reword("arrangement", terms.budget_execution, "上半年预算", "1至7月预算")


def _opinions_followed_up(draft: Draft, terms: Terms) -> None:
    owners = draft.value("arrangement", terms.deliberated, "owners")
    content = f"跟踪{terms.subject[0]}工作审议意见落实情况"
    draft.add_tasks("12", f"    - {{content: {content}, owners: {owners}}}\n")


def _no_links(draft: Draft, _: Terms) -> None:
    for kind in KINDS:
        text = re.sub(r"\n +points: \[.*\]", "", draft.texts[kind])
        draft.texts[kind] = re.sub(r", prepares: (\[[^\]]*\]|[\w-]+)", "", text)


def _windows(draft: Draft, _: Terms) -> None:
    for kind in KINDS:
        draft.texts[kind] = draft.texts[kind].replace("\n", "\r\n")


_SAID_OF_A_YEAR = (
    ("“十四五”规划收官、“十五五”规划谋划之年", "“十五五”规划开局之年"),
    ("“十五五”开局之年", "全面实施“十五五”规划的重要一年"),
    ("二十届二中、三中全会", "二十届历次全会"),
)
"""What is true of a clean plan's year, and what is of the next: the words of offices go with the year."""


def _next_year(draft: Draft, _: Terms) -> None:
    for old, new in _SAID_OF_A_YEAR:
        draft.texts["work-points"] = draft.texts["work-points"].replace(old, new)
    for kind in KINDS:
        later = re.sub(r"20\d\d", lambda year: str(int(year[0]) + 1), draft.texts[kind])
        draft.texts[kind] = later.replace("2026-02-18", "2026-02-13")  # the day is in 春节 then


def _more_research(draft: Draft, terms: Terms) -> None:
    owner = terms.owners[1]
    draft.add_tasks("6", f"    - {{content: 赴外地学习考察基层治理经验, owners: {owner}}}\n")


HARMLESS = (
    *reviews.HARMLESS,
    *ledgers.HARMLESS,
    _when("rectification", "12月底前"),
    _when("plan_execution", "9月"),
    _when("plan_execution", "9月底前"),
    _when("accounts", "9月底前"),
    _when("audit", "9月底前"),
    _when("research", "12月底前"),
    _when("budget_execution", "8月中下旬"),
    _when("research", "上半年"),
    _when("research", "适时"),
    _when("training", "4月、10月"),
    _when("training", "12月至次年1月"),
    _when("suggestions", "12月上旬"),
    mutation("accounts and audit in September", _accounts_and_audit_in_september, ""),
    mutation(
        "the environment reported to the congress",
        _exempt,
        "",
        also="unknown-reference typed-count counted-in-text session-gap",
    ),
    mutation(
        "both reports on assets in one row",
        _one_row_for_assets,
        "",
        applies=lambda terms: len(terms.assets) > 1,
        also="unknown-reference",
    ),
    mutation("a duty that is named", _given_duty, ""),
    mutation("a task more", _more_research, ""),
    mutation("no links at all", _no_links, "", applies=lambda terms: terms is COUNTY),
    mutation("line ends of Windows", _windows, "", applies=lambda terms: terms is not DISTRICT),
    mutation("the same a year later", _next_year, "", applies=lambda terms: terms is not DISTRICT),
    mutation(
        "the full name of a department",
        lambda draft, terms: draft.reword(
            "arrangement", terms.accounts, "财经工委", "财政经济工委"
        ),
        "",
        applies=lambda terms: terms is COUNTY,
    ),
    mutation(
        "the full name of another department",
        lambda draft, terms: draft.reword(
            "arrangement", terms.accounts, "预算工委", "预算工作委员会"
        ),
        "",
        applies=lambda terms: terms is CITY,
    ),
    mutation(
        "owners in a list",
        lambda draft, terms: draft.set("arrangement", terms.visit, "owners", "[财经工委, 办公室]"),
        "",
        applies=lambda terms: terms is COUNTY,
    ),
    mutation(
        "owners in one text",
        lambda draft, terms: draft.set("arrangement", terms.visit, "owners", "财经委及办公室"),
        "",
        applies=lambda terms: terms is DISTRICT,
    ),
    mutation(
        "a row held together with the session",
        lambda draft, terms: draft.set("arrangement", terms.visit, "meetings", "常委会会议"),
        "",
        applies=lambda terms: terms is COUNTY,
    ),
    mutation(
        "bodies of other organs",
        lambda draft, _: draft.add_text(
            "落实县委财经委会议精神，加强与省人大财经委、市人大法制委的联系。"
        ),
        "",
        applies=lambda terms: terms is COUNTY,
    ),
    _said("a stretch of years", "落实国土空间总体规划（2021—2035年）。"),
    _said(
        "names and numbers",
        "学习监督法第二十七条、预算法第20条，落实国发〔2024〕1号文件，服务热线12345。",
    ),
    _said("a list of places", "指导各镇（街道）人大、村（社区）代表联络站开展活动。"),
    _said("words in quotes", "开展“人大 为人民”主题活动，落实“双联系”制度。"),
    _said("times within prose", "6月开展安全生产月活动，年底前完成代表述职。"),
    _said("the deputies' meeting", "认真筹备下一次人民代表大会会议，做好大会各项准备工作。"),
    _said("what was done", "去年审查和批准决算，听取和审议审计工作报告，成效良好。"),
    _said("listening to people", "认真听取代表和群众的意见建议，广泛开展调查研究。"),
    _said("inviting deputies", "邀请代表列席常委会会议，参加执法检查、视察和专题调研等活动。"),
    _said("simple visits", "视察调研轻车简从，不增加基层负担。"),
    _said("counts of other things", "办好10件民生实事，落实“六个一”举措，组织代表活动不少于4次。"),
    _said("counts of sessions", "全年召开常委会会议不少于6次，人民代表大会会议1次。"),
    _said("in general", "围绕群众急难愁盼问题，开展专题询问，增强监督刚性。"),
    _said("a way of working", "坚持先调研后审议，把专题调研与听取和审议报告结合起来。"),
    _said("opinions followed up", "对审议意见办理情况开展跟踪监督，推动问题解决。"),
    mutation(
        "opinions followed up after the session",
        _opinions_followed_up,
        "",
    ),
    mutation(
        "next year's work points drafted",
        lambda draft, terms: draft.add_tasks(
            "12",
            f"    - {{content: 起草{terms.year + 1}年工作要点和监督工作计划, owners: 办公室}}\n",
        ),
        "",
    ),
    mutation(
        "a second department helps to prepare",
        lambda draft, terms: draft.set(
            "monthly-plan", terms.task, "owners", f"[{terms.owners[0]}, 办公室]"
        ),
        "",
    ),
    mutation(
        "prepared two months before",
        lambda draft, terms: draft.set("arrangement", terms.preparation[1], "when", "5月"),
        "",
        also="session-gap",
    ),
    mutation(
        "a study that nobody promised",
        lambda draft, terms: draft.add_tasks(
            "9", f"    - {{content: 调研家政服务业发展情况, owners: {terms.owners[1]}}}\n"
        ),
        "",
    ),
    mutation(
        "a report on months that are over",
        _months_that_are_over,
        "",
        applies=lambda terms: terms is not DISTRICT,
    ),
    mutation(
        "a note with its footnote",
        _with_note,
        "",
    ),
    _said("a course", "在课程设计中突出监督、调研等工作专业性，全面提升履职能力。"),
    _said(
        "exchange of opinions",
        "及时通报工作情况，交换工作意见和督办审议意见办理，在监督中支持推进工作。",
    ),
    _said(
        "all such work", "谋划推进人大依法听取审议工作报告、调研、视察各项工作，助推任务落地落实。"
    ),
    _said(
        "services for visits",
        "服务各类常规和专项检查、视察、交流、调研等活动的落实，推动工作水平提升。",
    ),
    _said("plans for visits", "拟定会议议题和视察、调研安排等，为工作有效开展夯实基础。"),
    _said("news of visits", "做好人代会、常委会会议、主任会议以及视察调研工作的宣传报道工作。"),
    _said("the direction of studies", "将调研方向聚焦于中心工作、时代发展趋势以及治理的难点痛点。"),
    _said("studies in general", "善用调查研究，突出科学选题，注重调研成果转化，提高建言献策质量。"),
    _said("议事规则", "严格执行常委会议事规则、主任会议事规则。"),
    _said("审议审议意见", "规范听取审议审议意见落实情况报告的程序，支持代表代表人民依法履职。"),
    _said("verbs beside their nouns", "认真研究研究室提出的建议。"),
    _said("figures", "巩固“1114”工作体系，深化“一镇一品牌，一站一特色”创建，推广AI+政务、5G应用。"),
    _said(
        "laws in marks", "学习《中华人民共和国监督法》（2024年修正），贯彻党的二十届三中全会精神。"
    ),
    _said("last year", "上一年，听取和审议专项工作报告21项，开展专题询问2次、执法检查3次。"),
    _said("a plan of five years", "高质量编制“十五五”规划，落实国土空间总体规划。"),
    _said("general duties", "认真开展专题调研，依法组织视察，增强监督实效，提高审议质量。"),
    _said("principles", "综合运用听取和审议专项工作报告、执法检查、专题询问等方式开展监督。"),
    _said("the presidium", "常委会会议、主任会议依法召开，党组会议把关定向。"),
    _said("budget of next year", "做好下一年度预算草案初步审查的准备工作。"),
    _said("other organs", "配合上级人大开展执法检查和立法调研，邀请代表列席常委会会议。"),
    _said("public matters", "全面推进“百千万工程”，办好民生实事，擦亮“人大代表联络站”品牌。"),
    _said("doubled on purpose", "件件有着落、事事有回音，常常反思、天天进步，切切实实为民办事。"),
    _said("studies and what they find", "开展专题调研：一是深入了解情况；二是形成调研报告。"),
    _said("a session's decisions", "落实县委全会部署和人大四次会议决议，视察次数不少于往年。"),
    _said("a time of other work", "上半年完成换届准备，年底前完成述职，7月至8月组织代表接待选民。"),
    _said("kinds of inspections", "配合上级人大检查“一法一条例”实施情况，支持“两院”依法履职。"),
    _said("reports of studies", "调研报告一般不超过3000字，调研组要深入一线，视察后及时反馈意见。"),
    _said("how questions are asked", "专题询问坚持问题导向，督办过程中注重实地察看。"),
    _said("studies of laws to be made", "开展立法前期调研，检查法律法规在本行政区域内的实施情况。"),
    _said("reports by law", "做到法定报告不漏项，听取拟任命人员供职报告。"),
    _said("whatever is major", "就群众关注的重大事项作出决议决定，开展“走基层”调研。"),
    _said("looking back on a congress", "党的十九大以来，人大工作取得新成效。"),
    _said("an opening year of old", "自“十四五”开局之年以来，持续优化营商环境。"),
    _said(
        "a law of former times", "《中华人民共和国民法典》施行，《中华人民共和国婚姻法》同时废止。"
    ),
    _said("a closing date", "报名截止后公布名单，截至年底完成任务。"),
    _said("a right and a power", "保障代表权利，规范权力运行。"),
    _said("the government, then the courts", "支持政府、监委、法院、检察院依法履职。"),
    _said("an organ's former name", "原国土资源局承办的建议由自然资源局继续办理。"),
    _said("the year of a congress to come", "以优异成绩迎接党的二十一大胜利召开。"),
    mutation(
        "a session on a day of work",
        lambda draft, terms: draft.replace_first(
            "arrangement",
            r"(?m)^categories:",
            f"sessions:\n  - {{kind: 常委会会议, date: {terms.year}-10-29}}\ncategories:",
        ),
        "",
    ),
    _in_the_body("审查和批准", "审查批准", COUNTY),
    _in_the_body("视察重点项目建设情况", "拟于上半年组织代表视察重点项目建设情况", COUNTY),
    _in_the_body("听取和审议义务教育", "县人大常委会将听取和审议以下报告：义务教育", COUNTY),
    _in_the_body(
        "检查《中华人民共和国无障碍环境建设法》实施", "检查无障碍环境建设“一法一条例”实施", CITY
    ),
    _in_the_body("听取和审议学前教育", "一是听取和审议学前教育", DISTRICT),
    _in_the_body("听取和审议2025年上半年国民经济", "听取审议2025年上半年国民经济", COUNTY),
    _in_the_body("2024年度政府债务管理情况的报告", "政府债务管理情况报告", COUNTY),
    _in_the_body(
        "检查《中华人民共和国无障碍环境建设法》实施情况",
        "对无障碍环境建设法实施情况开展执法检查",
        CITY,
    ),
    _in_the_body("上半年预算执行情况的报告", "今年以来预算执行情况报告", CITY),
    _in_the_body("审查和批准2023年区本级决算", "审查批准上年度本级决算", DISTRICT),
    _in_the_body("听取区法院关于诉源治理工作情况的报告", "听取区法院诉源治理工作汇报", DISTRICT),
)
"""None of these may bring forth an error or a warning."""
