"""What the clean plans call things: the titles of the rows that are spoilt."""

from typing import NamedTuple


class Terms(NamedTuple):
    """Titles and words of one clean plan; an empty text where it has none."""

    plan: str
    year: int
    accounts: str
    audit: str
    rectification: str
    plan_execution: str
    budget_execution: str
    environment: str
    filing: str
    suggestions: str
    assets: tuple[str, ...]
    debt: str
    half_year: str
    """A report on the first half of the year."""
    whole_year: tuple[str, str]
    """A report on the whole year, and words to be replaced by the same with 全年."""
    heard: str
    """听取, at 主任会议."""
    deliberated: str
    """听取和审议, not demanded by law, in June or later."""
    inquiry: str
    inspection: str
    """The row whose report comes before 常委会会议."""
    visit: str
    research: str
    """专题调研, promised in the body."""
    training: str
    """A row without a meeting."""
    supervision_plan: str
    deputies_plan: str
    promise: tuple[str, str, str]
    """What the body says of `research`, what is said instead, and words of the matter."""
    visit_promise: tuple[str, str]
    """What the body says of `visit`, and the same as 专题调研."""
    gap: tuple[tuple[str, str], ...]
    """Rows, and their times for which there is no session for months."""
    preparation: tuple[str, str, str, str]
    """A task, the row that it prepares, the month of the task and one before it."""
    task: str
    """A task that has the owner of the row it prepares."""
    owners: tuple[str, str]
    """The owner of `preparation`'s row, and another department."""
    repeated_in: tuple[str, str, str]
    """A row of one month, its owner, and another month."""
    subject: tuple[str, str]
    """Words of the matter of `deliberated`, and a slip in them."""
    department: tuple[str, str]
    """A department as an owner of `accounts`, and a slip in it."""
    dash: tuple[str, str]
    """A range with a dash, and the same with another dash."""


COUNTY = Terms(
    plan="county-2025",
    year=2025,
    accounts="审查和批准2024年县本级决算",
    audit="听取和审议县政府关于2024年度县本级预算执行和其他财政收支的审计工作报告",
    rectification="听取和审议县政府关于2024年度审计查出问题整改情况的报告",
    plan_execution="听取和审议县政府关于2025年上半年国民经济和社会发展计划执行情况的报告",
    budget_execution="听取和审议县政府关于2025年上半年预算执行情况的报告",
    environment="听取和审议县政府关于2024年度环境状况和环境保护目标完成情况的报告",
    filing="听取和审议县人大常委会法制工委关于2025年备案审查工作情况的报告",
    suggestions="听取和审议县政府关于代表建议办理情况的报告",
    assets=(
        "书面审议县政府关于2024年度国有资产管理情况的综合报告",
        "听取和审议县政府关于2024年度行政事业性国有资产管理情况的专项报告",
    ),
    debt="听取和审议县政府关于2024年度政府债务管理情况的报告",
    half_year="听取县政府关于2025年民生实事项目上半年进展情况的报告",
    whole_year=(
        "听取和审议县政府关于2025年民生实事项目办理情况的报告并开展满意度测评",
        "2025年民生实事项目",
    ),
    heard="听取县检察院关于公益诉讼检察工作情况的报告",
    deliberated="听取和审议县监委关于整治群众身边不正之风和腐败问题工作情况的报告",
    inquiry="开展义务教育优质均衡发展情况专题询问",
    inspection="开展《中华人民共和国安全生产法》执法检查，审议执法检查报告",
    visit="视察重点项目建设情况",
    research="开展农村生活污水治理情况专题调研",
    training="组织代表履职培训",
    supervision_plan="讨论通过县人大常委会2025年度监督工作计划",
    deputies_plan="",
    promise=("，开展农村生活污水治理情况专题调研", "", "农村生活污水治理"),
    visit_promise=("视察重点项目建设情况", "开展重点项目建设情况专题调研"),
    gap=(
        ("审查和批准2025年县本级预算调整方案", "12月"),
        ("书面审议县政府关于2024年度国有资产管理情况的综合报告", "12月"),
        ("听取和审议县政府关于2024年度行政事业性国有资产管理情况的专项报告", "12月"),
        ("听取和审议县监委关于整治群众身边不正之风和腐败问题工作情况的报告", "12月"),
        ("开展《中华人民共和国农产品质量安全法》执法检查", "8月"),
    ),
    preparation=("调研县法院执行工作情况", "听取和审议县法院关于执行工作情况的报告", "3月", "2月"),
    task="调研县法院执行工作情况",
    owners=("法制工委", "社会工委"),
    repeated_in=("召开乡镇人大工作推进会", "选任联工委", "8"),
    subject=("群众身边不正之风", "群众身边不良之风"),
    department=("财经工委", "财金工委"),
    dash=("3-5月", "3—5月"),
)
CITY = Terms(
    plan="city-2026",
    year=2026,
    accounts="审查和批准2025年市级决算",
    audit="听取和审议市人民政府关于2025年度市级预算执行和其他财政收支的审计工作报告",
    rectification="听取和审议市人民政府关于2025年度审计查出问题整改情况的报告",
    plan_execution="听取和审议市人民政府关于2026年上半年国民经济和社会发展计划执行情况的报告",
    budget_execution="听取和审议市人民政府关于2026年上半年预算执行情况的报告",
    environment="听取和审议市人民政府关于2025年度环境状况和环境保护目标完成情况的报告",
    filing="听取和审议市人大常委会法制工作委员会关于2025年备案审查工作情况的报告",
    suggestions="听取和审议市人民政府关于代表建议、批评和意见办理情况的报告",
    assets=(
        "书面审议市人民政府关于2025年度国有资产管理情况的综合报告",
        "听取和审议市人民政府关于2025年度企业国有资产（不含金融企业）管理情况的专项报告",
    ),
    debt="听取和审议市人民政府关于2025年度政府债务管理情况的报告",
    half_year="听取市人民政府关于2026年民生实事项目上半年进展情况的报告",
    whole_year=("听取和审议市人民政府关于2026年民生实事项目完成情况的报告", "2026年民生实事项目"),
    heard="听取市人民政府关于2026年民生实事项目上半年进展情况的报告",
    deliberated="听取和审议市中级人民法院关于知识产权审判工作情况的报告",
    inquiry="开展促进高质量充分就业工作情况专题询问",
    inspection="听取和审议市人大常委会执法检查组关于检查",
    visit="视察农村饮水安全工作情况",
    research="开展基层医疗卫生服务能力建设情况专题调研",
    training="举办市人大代表履职学习班",
    supervision_plan="讨论通过市人大常委会2026年度监督工作计划",
    deputies_plan="讨论通过市人大常委会2026年度代表工作计划",
    promise=("开展基层医疗卫生服务能力建设情况专题调研，", "", "基层医疗卫生服务能力"),
    visit_promise=("视察农村饮水安全工作情况", "开展农村饮水安全工作情况专题调研"),
    gap=(
        ("审议《示范市物业管理条例（草案）》", "6月"),
        ("听取和审议市人民政府关于2025年度环境状况和环境保护目标完成情况的报告", "6月"),
    ),
    preparation=(
        "调研2025年度环境状况和环境保护目标完成情况",
        "听取和审议市人民政府关于2025年度环境状况和环境保护目标完成情况的报告",
        "3月",
        "2月",
    ),
    task="调研2025年度环境状况和环境保护目标完成情况",
    owners=("环资城建工委", "教科文卫工委"),
    repeated_in=("组织市人大代表集中视察", "代表工委", "5"),
    subject=("知识产权审判", "知识财权审判"),
    department=("预算工委", "予算工委"),
    dash=("3—5月", "3-5月"),
)
DISTRICT = Terms(
    plan="district-2024",
    year=2024,
    accounts="审查和批准2023年区本级决算",
    audit="听取和审议区政府关于2023年度区本级预算执行和其他财政收支的审计工作报告",
    rectification="听取和审议区政府关于2023年度审计查出问题整改情况的报告",
    plan_execution="听取和审议区政府关于2024年上半年国民经济和社会发展计划执行情况的报告",
    budget_execution="听取和审议区政府关于2024年上半年预算执行情况的报告",
    environment="听取和审议区政府关于2023年度环境状况和环境保护目标完成情况的报告",
    filing="听取和审议区人大常委会关于2024年备案审查工作情况的报告",
    suggestions="听取和审议区政府关于代表建议办理情况的报告",
    assets=("听取和审议区政府关于2023年度国有资产管理情况的报告",),
    debt="",
    half_year="听取和审议区政府关于2024年上半年预算执行情况的报告",
    whole_year=("听取和审议区人大常委会关于2024年备案审查工作情况的报告", "2024年备案审查"),
    heard="听取区法院关于诉源治理工作情况的报告",
    deliberated="听取和审议区政府关于学前教育工作情况的报告",
    inquiry="开展垃圾分类工作情况专题询问",
    inspection="检查《中华人民共和国反家庭暴力法》实施情况",
    visit="视察产业园区建设情况",
    research="开展老旧小区改造情况专题调研",
    training="组织代表培训",
    supervision_plan="讨论通过区人大常委会2024年度监督工作计划",
    deputies_plan="",
    promise=("，开展老旧小区改造情况专题调研", "", "老旧小区改造"),
    visit_promise=("视察产业园区建设情况", "开展产业园区建设情况专题调研"),
    gap=(("听取和审议区政府关于2023年度国有资产管理情况的报告", "11月"),),
    preparation=(
        "调研2023年度环境状况和环境保护目标完成情况",
        "听取和审议区政府关于2023年度环境状况和环境保护目标完成情况的报告",
        "3月",
        "2月",
    ),
    task="调研2023年度环境状况和环境保护目标完成情况",
    owners=("城建环保委", "教科文卫委"),
    repeated_in=("组织庆祝全国人民代表大会成立70周年主题活动", "办公室、代表工委", "5"),
    subject=("学前教育", "学龄教育"),
    department=("财经委", "财金委"),
    dash=("3-6月", "3—6月"),
)
ALL = (COUNTY, CITY, DISTRICT)
