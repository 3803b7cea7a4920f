"""Statutory matters, made from duties.yaml by `python3 dev.py forms`; not edited."""

from collections.abc import Mapping

from npc.diagnostics import Ground, Severity
from npc.knowledge.duty import Article, Duty, DutyRow, Phrasing
from npc.messages import Message

MATTERS: tuple[Duty, ...] = (
    Duty(
        id="final-accounts",
        called=("决算", "上年度决算"),
        matter=Message(en="final accounts of the year before", zh="上年度本级决算"),
        forms=(Phrasing(needed=(("决算",),), barred=()),),
        stems=("决算",),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第十九条第二款", zh="监督法第十九条第二款"),
                        quote="县级以上地方各级人民政府应当在每年六月至九月期间，将上一年度的本级决算草案提请本级人民代表大会常务委员会审查和批准。",
                    ),
                ),
                action="审查和批准",
                lack=Severity.ERROR,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
            Article(
                since="2007-01-01",
                grounds=(
                    Ground(
                        cited=Message(
                            en="监督法（2006年）第十五条第二款", zh="监督法（2006年）第十五条第二款"
                        ),
                        quote="县级以上地方各级人民政府应当在每年六月至九月期间，将上一年度的本级决算草案提请本级人民代表大会常务委员会审查和批准。",
                    ),
                ),
                action="审查和批准",
                lack=Severity.ERROR,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        not_meant=(
            "部门决算",
            "单位决算",
            "竣工决算",
            "财务决算",
            "工程决算",
            "项目决算",
            "决算草案的审计",
            "决算草案审计",
            "决算的审计",
            "决算审计",
            "决算草案和其他财政收支",
            "决算草案及其他财政收支",
            "决算草案以及其他财政收支",
            "决算和其他财政收支",
            "决算及其他财政收支",
            "决算以及其他财政收支",
            "决算（草案）和其他财政收支",
            "决算草案编制",
            "决算编制",
            "预决算",
            "决算审查监督",
            "决算公开",
        ),
        months=(6, 9),
        meetings=("常委会会议",),
        subject=(-1,),
        row=DutyRow(
            category="讨论决定重大事项", title="审查和批准<last>年本级决算", when="", to_settle=None
        ),
    ),
    Duty(
        id="plan-execution",
        called=("计划执行", "计划执行情况"),
        matter=Message(
            en="execution of the year's plan for economic and social development so far",
            zh="本年度上一阶段国民经济和社会发展计划执行情况",
        ),
        forms=(
            Phrasing(
                needed=(("计划…执行", "计划…完成情况", "计划…实施情况"),),
                barred=("计划草案", "计划（草案）"),
            ),
            Phrasing(
                needed=(("国民经济", "经济社会", "经济和社会"), ("规划…执行", "发展执行")),
                barred=("中期", "五年"),
            ),
        ),
        stems=("计划", "完成情况", "实施情况", "经济"),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第二十条", zh="监督法第二十条"),
                        quote="国务院和县级以上地方各级人民政府应当在每年六月至九月期间，向本级人民代表大会常务委员会报告本年度上一阶段国民经济和社会发展计划、预算的执行情况。",
                    ),
                ),
                action=None,
                lack=Severity.ERROR,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
            Article(
                since="2007-01-01",
                grounds=(
                    Ground(
                        cited=Message(en="监督法（2006年）第十六条", zh="监督法（2006年）第十六条"),
                        quote="国务院和县级以上地方各级人民政府应当在每年六月至九月期间，向本级人民代表大会常务委员会报告本年度上一阶段国民经济和社会发展计划、预算的执行情况。",
                    ),
                ),
                action=None,
                lack=Severity.ERROR,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        not_meant=(
            "财政收支计划",
            "收支计划",
            "工作计划",
            "立法计划",
            "监督计划",
            "行动计划",
            "投资计划",
            "项目计划",
            "利用计划",
            "年度用地计划",
            "土地利用年度计划",
            "采购计划",
            "培训计划",
            "供应计划",
            "建设计划",
            "整改计划",
        ),
        maybe=(
            Phrasing(
                needed=(("经济…运行", "经济和社会…发展情况", "经济社会…发展情况", "经济形势"),),
                barred=(),
            ),
        ),
        months=(6, 9),
        meetings=("常委会会议",),
        subject=(0,),
        row=DutyRow(
            category="计划和预算监督",
            title="听取和审议<government>关于<year>年上半年国民经济和社会发展计划执行情况的报告",
            when="",
            to_settle=None,
        ),
    ),
    Duty(
        id="budget-execution",
        called=("预算执行", "预算执行情况"),
        matter=Message(en="execution of the year's budget so far", zh="本年度上一阶段预算执行情况"),
        forms=(
            Phrasing(
                needed=(("预算…执行", "预算…完成情况", "财政收支…执行", "收支计划…执行"),),
                barred=("预算草案", "预算（草案）", "联网", "绩效"),
            ),
        ),
        stems=("预算", "完成情况", "收支计划", "财政"),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(cited=Message(en="监督法第二十条", zh="监督法第二十条"), quote=""),
                    Ground(
                        cited=Message(en="预算法第八十六条", zh="预算法第八十六条"),
                        quote="国务院和县级以上地方各级政府应当在每年六月至九月期间向本级人民代表大会常务委员会报告预算执行情况。",
                    ),
                ),
                action=None,
                lack=Severity.ERROR,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
            Article(
                since="2007-01-01",
                grounds=(
                    Ground(
                        cited=Message(en="监督法（2006年）第十六条", zh="监督法（2006年）第十六条"),
                        quote="国务院和县级以上地方各级人民政府应当在每年六月至九月期间，向本级人民代表大会常务委员会报告本年度上一阶段国民经济和社会发展计划、预算的执行情况。",
                    ),
                ),
                action=None,
                lack=Severity.ERROR,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        not_meant=(
            "预算执行情况和…其他财政收支",
            "预算执行情况及…其他财政收支",
            "预算执行情况以及…其他财政收支",
            "预算执行情况与…其他财政收支",
            "预算执行情况、…其他财政收支",
            "预算执行情况暨…其他财政收支",
            "预算执行和…其他财政收支",
            "预算执行及…其他财政收支",
            "预算执行以及…其他财政收支",
            "预算执行与…其他财政收支",
            "预算执行、…其他财政收支",
            "预算执行暨…其他财政收支",
            "财政收支情况的审计",
            "财政收支情况审计",
            "财政收支的审计",
            "财政收支审计",
            "预算执行情况和|",
            "预算执行情况及|",
            "预算执行情况以及|",
            "预算执行情况与|",
            "预算执行情况、|",
            "预算执行和|",
            "预算执行及|",
            "预算执行以及|",
            "预算执行与|",
            "预算执行、|",
            "部门预算",
            "单位预算",
            "社会保险基金预算",
            "社保基金预算",
            "国有资本经营预算",
            "项目预算",
            "预算执行情况的审计",
            "预算执行情况审计",
            "预算执行的审计",
            "预算执行审计",
            "预算执行和其他",
            "预算执行及其他",
            "预算执行以及其他",
            "预算执行与其他",
            "预算执行、其他",
            "预算执行情况和其他",
            "预算执行情况及其他",
            "预算执行和决算草案审计",
            "预算执行和决算审计",
        ),
        maybe=(Phrasing(needed=(("财政…收支", "财政…运行", "财政工作情况"),), barred=()),),
        months=(6, 9),
        meetings=("常委会会议",),
        subject=(0,),
        row=DutyRow(
            category="计划和预算监督",
            title="听取和审议<government>关于<year>年上半年预算执行情况的报告",
            when="",
            to_settle=None,
        ),
    ),
    Duty(
        id="audit-report",
        called=("审计", "审计工作报告"),
        matter=Message(
            en="audit report on the year before", zh="上年度预算执行和其他财政收支的审计工作报告"
        ),
        forms=(
            Phrasing(
                needed=(
                    (
                        "审计工作",
                        "审计报告",
                        "审计情况",
                        "审计结果",
                        "执行…审计",
                        "收支…审计",
                        "决算…审计",
                        "同级审情况",
                        "同级审工作",
                        "同级审报告",
                        "同级审的报告",
                    ),
                ),
                barred=("整改", "查出", "监督条例"),
            ),
            Phrasing(
                needed=(
                    (
                        "审计工作报告（含",
                        "审计工作报告（附",
                        "审计工作情况（含",
                        "审计工作（含",
                        "审计情况（含",
                    ),
                    ("整改",),
                ),
                barred=(),
            ),
            Phrasing(
                needed=(
                    (
                        "审计工作和",
                        "审计工作及",
                        "审计工作、",
                        "审计工作以及",
                        "审计工作与",
                        "审计工作暨",
                    ),
                    ("整改",),
                ),
                barred=(),
            ),
            Phrasing(
                needed=(
                    (
                        "审计工作报告和",
                        "审计工作报告及",
                        "审计工作报告、",
                        "审计工作报告以及",
                        "审计工作报告与",
                        "审计工作报告暨",
                        "审计工作的报告和",
                        "审计工作的报告及",
                        "审计工作的报告、",
                        "审计工作的报告以及",
                    ),
                    ("整改",),
                ),
                barred=(),
            ),
            Phrasing(
                needed=(
                    (
                        "审计工作情况和",
                        "审计工作情况及",
                        "审计工作情况、",
                        "审计工作情况以及",
                        "审计工作情况与",
                        "审计工作情况暨",
                        "审计工作情况的报告和",
                        "审计工作情况的报告及",
                        "审计工作情况的报告、",
                    ),
                    ("整改",),
                ),
                barred=(),
            ),
            Phrasing(
                needed=(
                    (
                        "审计情况和",
                        "审计情况及",
                        "审计情况、",
                        "审计情况以及",
                        "审计情况与",
                        "审计情况暨",
                        "审计情况的报告和",
                        "审计情况的报告及",
                        "审计情况的报告、",
                        "审计结果和",
                        "审计结果及",
                        "审计结果、",
                    ),
                    ("整改",),
                ),
                barred=(),
            ),
            Phrasing(
                needed=(
                    (
                        "整改情况和…预算执行",
                        "整改情况和…审计工作",
                        "整改情况及…预算执行",
                        "整改情况及…审计工作",
                        "整改情况以及…预算执行",
                        "整改情况以及…审计工作",
                        "整改情况、…预算执行",
                        "整改情况、…审计工作",
                        "整改情况的报告和…审计工作",
                        "整改情况的报告、…审计工作",
                    ),
                    ("审计工作报告", "审计工作情况", "审计工作的报告", "审计情况的报告"),
                ),
                barred=(),
            ),
        ),
        stems=(
            "执行",
            "收支",
            "决算",
            "同级审情况",
            "同级审工作",
            "同级审报告",
            "同级审的报告",
            "整改情况和",
            "整改情况及",
            "整改情况以及",
            "整改情况、",
            "整改情况的报告和",
            "整改情况的报告、",
            "审计",
        ),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第二十七条第一款", zh="监督法第二十七条第一款"),
                        quote="常务委员会每年审查和批准决算的同时，听取和审议本级人民政府提出的审计机关关于上一年度预算执行和其他财政收支的审计工作报告。",
                    ),
                ),
                action="听取和审议",
                lack=Severity.ERROR,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
            Article(
                since="2007-01-01",
                grounds=(
                    Ground(
                        cited=Message(en="监督法（2006年）第十九条", zh="监督法（2006年）第十九条"),
                        quote="常务委员会每年审查和批准决算的同时，听取和审议本级人民政府提出的审计机关关于上一年度预算执行和其他财政收支的审计工作报告。",
                    ),
                ),
                action="听取和审议",
                lack=Severity.ERROR,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        not_meant=(
            "经济责任审计",
            "离任审计",
            "审计监督",
            "审计法",
            "审计工作报告反映",
            "审计工作报告指出",
            "审计工作报告查出",
            "审计工作报告发现",
            "审计工作报告提出",
            "审计工作报告揭示",
            "审计报告反映",
            "审计报告指出",
            "审计报告查出",
        ),
        maybe=(Phrasing(needed=(("审计",),), barred=("整改", "查出", "责任审计")),),
        meetings=("常委会会议",),
        subject=(-1,),
        row=DutyRow(
            category="计划和预算监督",
            title="听取和审议<government>关于<last>年度本级预算执行和其他财政收支的审计工作报告",
            when="6—9月",
            to_settle=None,
        ),
    ),
    Duty(
        id="audit-rectification",
        called=("审计整改", "审计查出问题整改"),
        matter=Message(en="correction of what the audit found", zh="审计查出问题整改情况"),
        forms=(
            Phrasing(
                needed=(
                    (
                        "审计…整改",
                        "审计…纠正",
                        "审计…落实情况",
                        "审计查出问题",
                        "审计发现问题",
                        "同级审…整改",
                    ),
                ),
                barred=(),
            ),
            Phrasing(needed=(("审计",), ("整改",)), barred=()),
        ),
        stems=("审计", "落实情况", "同级审"),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第二十七条第二款", zh="监督法第二十七条第二款"),
                        quote="常务委员会在听取和审议审计工作报告后的六个月内，听取和审议本级人民政府关于审计查出问题整改情况的报告。",
                    ),
                ),
                action="听取和审议",
                lack=None,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        not_meant=("经济责任审计", "离任审计"),
        meetings=("常委会会议",),
        subject=(-1, -2),
        row=DutyRow(
            category="听取和审议专项工作报告",
            title="听取和审议<government>关于<last>年度审计查出问题整改情况的报告",
            when="",
            to_settle=None,
        ),
    ),
    Duty(
        id="state-assets",
        called=("国有资产", "国有资产管理"),
        matter=Message(
            en="management of state assets (overall report)", zh="国有资产管理情况（综合报告）"
        ),
        forms=(
            Phrasing(needed=(("国有资产", "国有自然资源", "国资"), ("综合",)), barred=()),
            Phrasing(
                needed=(("国有资产", "国资…管理情况", "国资报告"),),
                barred=(
                    "专项报告",
                    "专题报告",
                    "企业国有",
                    "国有企业",
                    "行政事业",
                    "自然资源",
                    "国资委",
                    "国资系统",
                    "国资国企",
                    "流失",
                    "处置",
                    "盘活",
                    "改革",
                ),
            ),
        ),
        stems=("国有资产", "国有自然资源", "国资", "管理情况"),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第二十四条第二款", zh="监督法第二十四条第二款"),
                        quote="国务院和县级以上地方各级人民政府应当每年向本级人民代表大会常务委员会报告国有资产管理情况。",
                    ),
                ),
                action=None,
                lack=Severity.ERROR,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
            Article(
                since="2022-03-12",
                grounds=(
                    Ground(
                        cited=Message(
                            en="地方组织法第五十条第一款第八项", zh="地方组织法第五十条第一款第八项"
                        ),
                        quote="监督本级人民政府对国有资产的管理，听取和审议本级人民政府关于国有资产管理情况的报告",
                    ),
                ),
                action=None,
                lack=Severity.INFO,
                fault=Severity.WARNING,
                is_yearly=False,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        not_meant=("国有资产监督管理", "国有资产法"),
        maybe=(
            Phrasing(
                needed=(("国有资产", "国有自然资源", "国资"),),
                barred=("国资委", "国资国企", "改革"),
            ),
        ),
        meetings=("常委会会议",),
        subject=(-1, 0),
        row=DutyRow(
            category="听取和审议专项工作报告",
            title="听取和审议<government>关于<last>年度国有资产管理情况的综合报告",
            when="",
            to_settle=None,
        ),
    ),
    Duty(
        id="state-assets-special",
        called=("国有资产专项",),
        matter=Message(
            en="management of state assets (special report)", zh="国有资产管理情况（专项报告）"
        ),
        forms=(
            Phrasing(
                needed=(
                    ("国有资产", "国有自然资源", "国资"),
                    ("专项", "专题", "企业国有", "国有企业", "行政事业", "自然资源", "金融企业"),
                ),
                barred=(),
            ),
            Phrasing(needed=(("国有资产", "国资…管理情况", "国资报告"),), barred=("综合",)),
        ),
        stems=("国有资产", "国有自然资源", "国资", "管理情况"),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第二十四条", zh="监督法第二十四条"),
                        quote="常务委员会应当对国有资产管理情况进行监督，建立健全国有资产管理情况报告制度。",
                    ),
                ),
                action=None,
                lack=Severity.WARNING,
                fault=Severity.WARNING,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        not_meant=("国有资产监督管理", "国有资产法", "不含金融企业"),
        meetings=("常委会会议",),
        subject=(-1, 0),
        note=Message(
            en="in the last year of a term, when there is only the overall one, say so under “<duties>”",
            zh="届末年份只作综合报告的，在 <duties> 中说明",
        ),
        goes_with="state-assets",
        row=DutyRow(
            category="听取和审议专项工作报告",
            title="听取和审议<government>关于<last>年度国有资产管理情况的专项报告",
            when="",
            to_settle=Message(
                en="name the assets of this year’s report: those of enterprises, of financial ones, of offices, natural resources",
                zh="写明今年报告哪一类：企业国有资产、金融企业国有资产、行政事业性国有资产、国有自然资源",
            ),
        ),
    ),
    Duty(
        id="government-debt",
        called=("政府债务",),
        matter=Message(en="management of government debt", zh="政府债务管理情况"),
        forms=(
            Phrasing(
                needed=(("政府性债务", "政府债务", "债务…管理", "债务…情况", "地方债", "举债"),),
                barred=(),
            ),
        ),
        stems=("债务", "地方债", "举债", "债券"),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第二十五条第二款", zh="监督法第二十五条第二款"),
                        quote="国务院和县级以上地方各级人民政府应当每年向本级人民代表大会常务委员会报告政府债务管理情况。",
                    ),
                ),
                action=None,
                lack=Severity.ERROR,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        not_meant=(
            "新增…债务",
            "债务…限额",
            "债务转贷",
            "村级债务",
            "村集体债务",
            "企业债务",
            "债务纠纷",
            "债权债务",
        ),
        maybe=(Phrasing(needed=(("债务", "债券"),), barred=("限额", "新增", "纠纷")),),
        meetings=("常委会会议",),
        subject=(-1, 0),
        row=DutyRow(
            category="听取和审议专项工作报告",
            title="听取和审议<government>关于<last>年政府债务管理情况的报告",
            when="",
            to_settle=None,
        ),
    ),
    Duty(
        id="environment",
        called=("环境", "环境保护", "环境状况"),
        matter=Message(
            en="state of the environment and environmental targets",
            zh="上年度环境状况和环境保护目标完成情况",
        ),
        forms=(
            Phrasing(
                needed=(
                    (
                        "环境状况…环境保护目标",
                        "环境状况…环保目标",
                        "环境状况…环境目标",
                        "环境质量…环境保护目标",
                        "环境质量…环保目标",
                    ),
                ),
                barred=(),
            ),
            Phrasing(
                needed=(
                    (
                        "环境状况",
                        "环境质量",
                        "环境保护目标",
                        "环保目标",
                        "环境保护…情况",
                        "环境保护工作",
                        "环保工作",
                        "环境情况",
                    ),
                ),
                barred=("执法检查", "督察", "条例", "贯彻实施"),
            ),
        ),
        stems=("环境状况", "环境质量", "环境保护", "环境情况", "生态环境", "环保"),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第十二条第三款", zh="监督法第十二条第三款"),
                        quote="常务委员会根据法律规定，听取和审议本级人民政府关于环境状况和环境保护目标完成情况的报告。",
                    ),
                    Ground(
                        cited=Message(en="环境保护法第二十七条", zh="环境保护法第二十七条"),
                        quote="",
                    ),
                ),
                action="听取和审议",
                lack=Severity.WARNING,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
            Article(
                since="2022-03-12",
                grounds=(
                    Ground(
                        cited=Message(
                            en="地方组织法第五十条第一款第九项", zh="地方组织法第五十条第一款第九项"
                        ),
                        quote="听取和审议本级人民政府关于年度环境状况和环境保护目标完成情况的报告",
                    ),
                    Ground(
                        cited=Message(en="环境保护法第二十七条", zh="环境保护法第二十七条"),
                        quote="",
                    ),
                ),
                action="听取和审议",
                lack=Severity.WARNING,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
            Article(
                since="2015-01-01",
                grounds=(
                    Ground(
                        cited=Message(en="环境保护法第二十七条", zh="环境保护法第二十七条"),
                        quote="县级以上人民政府应当每年向本级人民代表大会或者人民代表大会常务委员会报告环境状况和环境保护目标完成情况",
                    ),
                ),
                action=None,
                lack=Severity.WARNING,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        not_meant=(
            "营商环境",
            "网络环境",
            "人居环境",
            "法治环境",
            "市容环境",
            "投资环境",
            "消费环境",
            "育人环境",
            "校园周边环境",
            "水环境",
            "大气环境",
            "声环境",
            "土壤环境",
            "海洋环境",
            "农村环境",
            "环境保护法",
            "环境保护税",
        ),
        maybe=(
            Phrasing(
                needed=(("生态环境", "环境保护", "环保"),),
                barred=("执法检查", "督察", "条例", "环境保护法", "庭", "审判", "检察"),
            ),
        ),
        meetings=("常委会会议", "人代会"),
        subject=(-1, 0),
        note=Message(
            en="if it is reported to the congress itself, say so under “<duties>”",
            zh="向人代会报告的，在 <duties> 中说明",
        ),
        row=DutyRow(
            category="听取和审议专项工作报告",
            title="听取和审议<government>关于<last>年度环境状况和环境保护目标完成情况的报告",
            when="",
            to_settle=None,
        ),
    ),
    Duty(
        id="filing-review",
        called=("备案审查",),
        matter=Message(en="review of filed normative documents", zh="备案审查工作情况"),
        forms=(
            Phrasing(
                needed=(("备案审查…情况", "备案审查…报告", "听取…备案审查", "审议…备案审查"),),
                barred=(),
            ),
            Phrasing(
                needed=(("备案审查工作",),),
                barred=(
                    "开展",
                    "加强",
                    "做好",
                    "推进",
                    "完善",
                    "强化",
                    "提升",
                    "深化",
                    "指导",
                    "召开",
                    "制度",
                    "能力",
                    "平台",
                    "条例",
                ),
            ),
        ),
        stems=("备案审查", "规范性文件备案"),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第四十五条", zh="监督法第四十五条"),
                        quote="常务委员会应当每年听取和审议备案审查工作情况报告。",
                    ),
                ),
                action="听取和审议",
                lack=Severity.ERROR,
                fault=Severity.ERROR,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
            Article(
                since="2022-03-12",
                grounds=(
                    Ground(
                        cited=Message(
                            en="地方组织法第五十条第一款第十项", zh="地方组织法第五十条第一款第十项"
                        ),
                        quote="听取和审议备案审查工作情况报告",
                    ),
                ),
                action="听取和审议",
                lack=Severity.INFO,
                fault=Severity.WARNING,
                is_yearly=False,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        not_meant=("备案审查条例", "备案审查办法", "备案审查规定"),
        maybe=(Phrasing(needed=(("备案审查", "规范性文件备案"),), barred=()),),
        meetings=("常委会会议",),
        subject=(-1, 0),
        row=DutyRow(
            category="听取和审议专项工作报告",
            title="听取和审议关于<year>年备案审查工作情况的报告",
            when="",
            to_settle=None,
        ),
    ),
    Duty(
        id="deputies-suggestions",
        called=("代表建议", "代表建议办理"),
        matter=Message(en="handling of the deputies' suggestions", zh="代表建议办理情况"),
        forms=(
            Phrasing(
                needed=(("建议…办理", "议案…办理", "建议…落实情况", "建议…处理情况"),), barred=()
            ),
        ),
        stems=("建议", "议案", "落实情况", "处理情况", "代表"),
        articles=(
            Article(
                since="2025-03-12",
                grounds=(
                    Ground(
                        cited=Message(en="代表法第五十一条第三款", zh="代表法第五十一条第三款"),
                        quote="代表建议、批评和意见的办理情况，由常务委员会办事机构、工作机构或者有关机关、组织向本级人民代表大会常务委员会报告，并印发下一次人民代表大会会议",
                    ),
                ),
                action=None,
                lack=Severity.WARNING,
                fault=Severity.WARNING,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
            Article(
                since="2015-08-29",
                grounds=(
                    Ground(
                        cited=Message(
                            en="代表法（2015年）第四十二条第三款",
                            zh="代表法（2015年）第四十二条第三款",
                        ),
                        quote="代表建议、批评和意见的办理情况，应当向本级人民代表大会常务委员会或者乡、民族乡、镇的人民代表大会主席团报告，并印发下一次人民代表大会会议。",
                    ),
                ),
                action=None,
                lack=Severity.WARNING,
                fault=Severity.WARNING,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
            Article(
                since="2010-10-28",
                grounds=(
                    Ground(
                        cited=Message(
                            en="代表法（2010年）第四十二条第三款",
                            zh="代表法（2010年）第四十二条第三款",
                        ),
                        quote="",
                    ),
                ),
                action=None,
                lack=Severity.INFO,
                fault=Severity.INFO,
                is_yearly=True,
                until="",
                is_unverified=True,
            ),
        ),
        levels=("province", "city", "county"),
        not_meant=(
            "检察建议",
            "监察建议",
            "司法建议",
            "整改建议",
            "审判建议",
            "审查建议",
            "办理质量",
        ),
        maybe=(Phrasing(needed=(("代表…建议", "代表…议案", "议案…建议"),), barred=()),),
        meetings=("常委会会议",),
        plan="代表",
        row=DutyRow(
            category="听取和审议专项工作报告",
            title="听取和审议关于<year>年代表建议、批评和意见办理情况的报告",
            when="",
            to_settle=None,
        ),
    ),
    Duty(
        id="mid-term-review",
        called=("规划中期评估", "中期评估"),
        matter=Message(
            en="mid-term review of the five-year plan", zh="五年规划纲要实施情况中期评估"
        ),
        forms=(
            Phrasing(
                needed=(
                    (
                        "国民经济…中期",
                        "规划纲要…中期",
                        "五规划…中期",
                        "五年规划…中期",
                        "五纲要…中期",
                        "经济社会…中期",
                        "经济和社会…中期",
                    ),
                ),
                barred=(),
            ),
            Phrasing(needed=(("中期评估…规划纲要", "中期评估…国民经济"),), barred=()),
        ),
        stems=("国民经济", "经济社会", "经济和社会", "中期评估", "规划", "纲要"),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第二十三条", zh="监督法第二十三条"),
                        quote="国民经济和社会发展五年规划纲要经人民代表大会批准后，在实施的中期阶段，人民政府应当将规划纲要实施情况的中期评估报告提请本级人民代表大会常务委员会审议。",
                    ),
                ),
                action=None,
                lack=Severity.INFO,
                fault=Severity.WARNING,
                is_yearly=False,
                until="",
                is_unverified=False,
            ),
            Article(
                since="2007-01-01",
                grounds=(
                    Ground(
                        cited=Message(
                            en="监督法（2006年）第二十一条", zh="监督法（2006年）第二十一条"
                        ),
                        quote="国民经济和社会发展五年规划经人民代表大会批准后，在实施的中期阶段，人民政府应当将规划实施情况的中期评估报告提请本级人民代表大会常务委员会审议。",
                    ),
                ),
                action=None,
                lack=Severity.INFO,
                fault=Severity.WARNING,
                is_yearly=False,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        maybe=(Phrasing(needed=(("中期评估", "规划…中期", "纲要…中期"),), barred=()),),
        years=(2008, 2013, 2018, 2023, 2028, 2033),
        meetings=("常委会会议",),
        note=Message(
            en="the year is inferred, the third of the five; if it is done in another year, say so under “<duties>”",
            zh="年份按五年规划期的第三年推算，法律只规定“中期阶段”；安排在其他年度的，在 <duties> 中说明",
        ),
        row=DutyRow(
            category="听取和审议专项工作报告",
            title="审议<government>关于“<five-years>”规划纲要实施情况的中期评估报告",
            when="",
            to_settle=None,
        ),
    ),
    Duty(
        id="budget-adjustment",
        called=("预算调整",),
        matter=Message(en="adjustment of the budget", zh="预算调整方案"),
        forms=(
            Phrasing(
                needed=(
                    ("预算…调整", "财政收支…调整", "收支计划…调整", "财政计划…调整", "调整…预算"),
                ),
                barred=(),
            ),
        ),
        stems=("预算", "财政收支", "收支计划", "财政计划", "调整"),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(cited=Message(en="监督法第二十二条", zh="监督法第二十二条"), quote=""),
                    Ground(
                        cited=Message(en="预算法第六十九条", zh="预算法第六十九条"),
                        quote="县级以上地方各级预算的调整方案应当提请本级人民代表大会常务委员会审查和批准",
                    ),
                ),
                action="审查和批准",
                lack=None,
                fault=Severity.WARNING,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
            Article(
                since="2007-01-01",
                grounds=(
                    Ground(
                        cited=Message(en="监督法（2006年）第十七条", zh="监督法（2006年）第十七条"),
                        quote="国民经济和社会发展计划、预算经人民代表大会批准后，在执行过程中需要作部分调整的，国务院和县级以上地方各级人民政府应当将调整方案提请本级人民代表大会常务委员会审查和批准。",
                    ),
                ),
                action="审查和批准",
                lack=None,
                fault=Severity.WARNING,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        not_meant=("结构调整", "调整初步方案", "政策调整", "部门预算"),
        meetings=("常委会会议",),
        subject=(0,),
    ),
    Duty(
        id="supervision-plan",
        called=("监督工作计划",),
        matter=Message(en="plan of the year's supervision", zh="年度监督工作计划"),
        forms=(
            Phrasing(
                needed=(("监督工作计划", "年度监督计划", "监督工作年度计划", "监督议题计划"),),
                barred=(),
            ),
            Phrasing(
                needed=(("听取和审议专项工作报告", "执法检查"), ("年度计划", "年计划")), barred=()
            ),
        ),
        stems=(
            "监督工作计划",
            "年度监督计划",
            "监督工作年度计划",
            "监督议题计划",
            "听取和审议专项工作报告",
            "执法检查",
        ),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第六十三条第二款", zh="监督法第六十三条第二款"),
                        quote="年度监督工作计划由委员长会议或者主任会议通过并向社会公布。",
                    ),
                ),
                action=None,
                lack=Severity.INFO,
                fault=Severity.WARNING,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
            Article(
                since="2007-01-01",
                grounds=(
                    Ground(
                        cited=Message(
                            en="监督法（2006年）第八条第二款", zh="监督法（2006年）第八条第二款"
                        ),
                        quote="常务委员会听取和审议专项工作报告的年度计划，经委员长会议或者主任会议通过，印发常务委员会组成人员并向社会公布。",
                    ),
                ),
                action=None,
                lack=None,
                fault=Severity.WARNING,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        not_meant=("跟踪监督计划", "计划执行", "计划实施", "计划落实"),
        meetings=("主任会议",),
        is_apart=True,
        row=DutyRow(
            category="年度计划",
            title="通过<year>年度监督工作计划并向社会公布",
            when="",
            to_settle=None,
        ),
    ),
    Duty(
        id="deputies-plan",
        called=("代表工作计划",),
        matter=Message(en="plan of the year's work with deputies", zh="年度代表工作计划"),
        forms=(
            Phrasing(
                needed=(
                    (
                        "代表工作年度计划",
                        "代表工作计划",
                        "代表履职…计划",
                        "代表活动…计划",
                        "代表工作…年计划",
                    ),
                ),
                barred=(),
            ),
        ),
        stems=("代表履职", "代表活动", "代表工作"),
        articles=(
            Article(
                since="2025-03-12",
                grounds=(
                    Ground(
                        cited=Message(en="代表法第四十三条第二款", zh="代表法第四十三条第二款"),
                        quote="年度代表工作计划由委员长会议或者主任会议通过，向本级人民代表大会代表通报，并向社会公布。",
                    ),
                ),
                action=None,
                lack=Severity.INFO,
                fault=Severity.WARNING,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        not_meant=("计划执行", "计划实施", "计划落实"),
        meetings=("主任会议",),
        is_apart=True,
        row=DutyRow(
            category="年度计划",
            title="通过<year>年度代表工作计划并向社会公布",
            when="",
            to_settle=None,
        ),
    ),
)

PROVISIONS: Mapping[str, Duty] = {
    "inspection-report": Duty(
        id="inspection-report",
        called=("inspection-report",),
        matter=Message(en="reports of law inspections", zh="执法检查报告"),
        forms=(),
        stems=(),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第三十六条", zh="监督法第三十六条"),
                        quote="执法检查结束后，执法检查组应当及时提出执法检查报告，由委员长会议或者主任会议决定提请常务委员会审议。",
                    ),
                ),
                action=None,
                lack=None,
                fault=Severity.WARNING,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
            Article(
                since="2007-01-01",
                grounds=(
                    Ground(
                        cited=Message(
                            en="监督法（2006年）第二十六条", zh="监督法（2006年）第二十六条"
                        ),
                        quote="执法检查结束后，执法检查组应当及时提出执法检查报告，由委员长会议或者主任会议决定提请常务委员会审议。",
                    ),
                ),
                action=None,
                lack=None,
                fault=Severity.WARNING,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
    ),
    "inquiry": Duty(
        id="inquiry",
        called=("inquiry",),
        matter=Message(en="topical inquiries", zh="专题询问"),
        forms=(),
        stems=(),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第四十七条", zh="监督法第四十七条"),
                        quote="各级人民代表大会常务委员会围绕关系改革发展稳定大局和群众切身利益、社会普遍关注的重大问题，可以召开全体会议、联组会议或者分组会议，进行专题询问。",
                    ),
                ),
                action=None,
                lack=None,
                fault=Severity.WARNING,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
    ),
}
"""What rules cite of other things than the year's matters, by its id."""
