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
        other_form="state-assets-special",
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
                        cited=Message(
                            en="参照中共中央关于建立国务院向全国人大常委会报告国有资产管理情况制度的意见（2017-12-30）",
                            zh="参照中共中央关于建立国务院向全国人大常委会报告国有资产管理情况制度的意见（2017-12-30）",
                        ),
                        quote="",
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
                since="2026-08-15",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第十二条第三款", zh="监督法第十二条第三款"),
                        quote="常务委员会根据法律规定，听取和审议本级人民政府关于环境状况和环境保护目标完成情况的报告。",
                    ),
                    Ground(
                        cited=Message(
                            en="地方组织法第五十条第一款第九项", zh="地方组织法第五十条第一款第九项"
                        ),
                        quote="听取和审议本级人民政府关于年度环境状况和环境保护目标完成情况的报告",
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
                until="2026-08-14",
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
                until="2024-11-07",
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
                until="2022-03-11",
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
        maybe=(
            Phrasing(
                needed=(("代表…建议", "代表…议案", "议案…建议"),),
                barred=(
                    "交办",
                    "征集",
                    "督办",
                    "表彰",
                    "培训",
                    "审查",
                    "分类",
                    "收集",
                    "撰写",
                    "提出",
                ),
            ),
        ),
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
        manner="apart",
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
        manner="apart",
        row=DutyRow(
            category="年度计划",
            title="通过<year>年度代表工作计划并向社会公布",
            when="",
            to_settle=None,
        ),
    ),
    Duty(
        id="plan-adjustment",
        called=("计划调整", "规划纲要调整"),
        matter=Message(
            en="adjustment of the plan for economic and social development",
            zh="国民经济和社会发展计划、规划纲要的调整方案",
        ),
        forms=(
            Phrasing(
                needed=(("国民经济", "社会发展", "年度计划"), ("计划…调整", "调整…计划")), barred=()
            ),
            Phrasing(
                needed=(
                    (
                        "计划部分指标的调整方案",
                        "计划部分指标调整方案",
                        "计划主要指标的调整方案",
                        "计划主要指标调整方案",
                        "计划的调整方案",
                        "计划调整方案",
                        "计划部分指标调整",
                        "计划主要指标调整",
                    ),
                ),
                barred=(),
            ),
            Phrasing(
                needed=(
                    ("规划纲要", "五年规划", "五规划", "五纲要"),
                    ("规划纲要…调整", "规划…调整", "纲要…调整", "调整…规划", "调整…纲要"),
                ),
                barred=(),
            ),
        ),
        stems=(
            "国民经济",
            "社会发展",
            "年度计划",
            "计划部分指标的调整方案",
            "计划主要指标的调整方案",
            "计划的调整方案",
            "计划调整方案",
            "计划部分指标调整",
            "计划主要指标调整",
            "规划纲要",
            "五年规划",
            "五规划",
            "五纲要",
        ),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第二十二条", zh="监督法第二十二条"),
                        quote="国民经济和社会发展计划、预算经人民代表大会批准后，在执行过程中需要作部分调整的，国务院和县级以上地方各级人民政府应当将调整方案提请本级人民代表大会常务委员会审查和批准。",
                    ),
                    Ground(
                        cited=Message(en="监督法第二十三条", zh="监督法第二十三条"),
                        quote="规划纲要经中期评估需要调整的，人民政府应当将调整方案提请本级人民代表大会常务委员会审查和批准。",
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
        not_meant=(
            "结构调整",
            "政策调整",
            "财政计划",
            "收支计划",
            "投资计划",
            "采购计划",
            "用地计划",
            "立法计划",
            "监督计划",
            "工作计划",
            "培训计划",
            "编制计划",
            "空间规划",
            "土地利用规划",
            "总体规划",
            "专项规划",
            "布局规划",
            "控制性详细规划",
        ),
        manner="quiet",
    ),
    Duty(
        id="draft-budget",
        called=("预算草案初步审查", "预算初审"),
        matter=Message(
            en="preliminary review of the draft budget", zh="预算草案初步方案的初步审查"
        ),
        forms=(
            Phrasing(
                needed=(
                    (
                        "预算草案",
                        "预算（草案）",
                        "预算初步",
                        "年预算",
                        "本级预算",
                        "级预算",
                        "财政预算",
                    ),
                    ("初步审查", "初审"),
                ),
                barred=(
                    "半年",
                    "季度",
                    "决算",
                    "调整",
                    "部门预算",
                    "单位预算",
                    "调研",
                    "准备",
                    "前期",
                    "座谈",
                    "征求",
                    "培训",
                    "方案制定",
                    "通知",
                    "审计",
                ),
            ),
            Phrasing(
                needed=(
                    (
                        "预算草案初步方案",
                        "预算初步方案",
                        "预算草案（初步方案）",
                        "预算（草案）初步方案",
                    ),
                ),
                barred=("调整", "部门预算", "调研", "准备", "前期", "座谈", "征求", "培训"),
            ),
        ),
        stems=("预算草案", "预算（草案）", "预算初步", "年预算", "级预算", "财政预算"),
        articles=(
            Article(
                since="2018-12-29",
                grounds=(
                    Ground(
                        cited=Message(en="预算法第二十二条第四款", zh="预算法第二十二条第四款"),
                        quote="县、自治县、不设区的市、市辖区人民代表大会常务委员会对本级预算草案初步方案及上一年预算执行情况进行初步审查，提出初步审查意见。",
                    ),
                    Ground(
                        cited=Message(en="预算法第四十四条第四款", zh="预算法第四十四条第四款"),
                        quote="县、自治县、不设区的市、市辖区政府应当在本级人民代表大会会议举行的三十日前，将本级预算草案的初步方案提交本级人民代表大会常务委员会进行初步审查。",
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
        levels=("county",),
        meetings=("常委会会议",),
        manner="listed",
        is_whole=True,
    ),
    Duty(
        id="law-inspections",
        called=("执法检查",),
        matter=Message(en="law inspections", zh="执法检查"),
        forms=(
            Phrasing(
                needed=(
                    (
                        "执法检查",
                        "法…贯彻实施情况",
                        "法…贯彻执行情况",
                        "法…实施情况",
                        "法…执行情况",
                        "条例…贯彻实施情况",
                        "条例…贯彻执行情况",
                        "条例…实施情况",
                        "条例…执行情况",
                        "办法…贯彻实施情况",
                        "办法…贯彻执行情况",
                        "办法…实施情况",
                        "办法…执行情况",
                        "规定…贯彻实施情况",
                        "规定…贯彻执行情况",
                        "规定…实施情况",
                        "规定…执行情况",
                    ),
                ),
                barred=(),
            ),
        ),
        stems=("执法检查", "实施情况", "执行情况"),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第三十一条", zh="监督法第三十一条"),
                        quote="各级人民代表大会常务委员会参照本法第十二条规定的途径，每年选择若干关系改革发展稳定大局和群众切身利益、社会普遍关注的重大问题，有计划地对有关法律、法规或者相关法律制度实施情况组织执法检查。",
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
                            en="监督法（2006年）第二十二条", zh="监督法（2006年）第二十二条"
                        ),
                        quote="各级人民代表大会常务委员会参照本法第九条规定的途径，每年选择若干关系改革发展稳定大局和群众切身利益、社会普遍关注的重大问题，有计划地对有关法律、法规实施情况组织执法检查。",
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
        manner="together",
        is_loose=True,
        is_whole=True,
    ),
    Duty(
        id="other-reports",
        called=("监委和两院报告",),
        matter=Message(
            en="reports of the supervisory committee, the court or the procuratorate",
            zh="监察委员会、人民法院、人民检察院的专项工作报告",
        ),
        forms=(
            Phrasing(
                needed=(
                    (
                        "监察委",
                        "监委",
                        "法院",
                        "检察院",
                        "两院",
                        "“两院”",
                        "一委两院",
                        "审判",
                        "检察",
                        "监察",
                    ),
                ),
                barred=(),
            ),
        ),
        stems=("监委", "法院", "两院", "审判", "检察", "监察"),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第十一条", zh="监督法第十一条"),
                        quote="各级人民代表大会常务委员会每年选择若干关系改革发展稳定大局和群众切身利益、社会普遍关注的重大问题，有计划地安排听取和审议本级人民政府、监察委员会、人民法院和人民检察院的专项工作报告。",
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
        manner="together",
        is_loose=True,
        is_whole=True,
    ),
    Duty(
        id="opinions-followed",
        called=("审议意见研究处理",),
        matter=Message(en="what became of the opinions of sessions", zh="审议意见研究处理情况"),
        forms=(
            Phrasing(
                needed=(("审议意见", "整改情况", "跟踪", "回头看", "满意度测评", "研究处理"),),
                barred=(),
            ),
        ),
        stems=("审议意见", "整改情况", "跟踪", "回头看", "满意度测评", "研究处理"),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第十七条", zh="监督法第十七条"),
                        quote="常务委员会组成人员对专项工作报告的审议意见交由本级人民政府、监察委员会、人民法院或者人民检察院研究处理。",
                    ),
                    Ground(cited=Message(en="监督法第二十九条", zh="监督法第二十九条"), quote=""),
                    Ground(cited=Message(en="监督法第三十七条", zh="监督法第三十七条"), quote=""),
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
                        cited=Message(en="监督法（2006年）第十四条", zh="监督法（2006年）第十四条"),
                        quote="常务委员会组成人员对专项工作报告的审议意见交由本级人民政府、人民法院或者人民检察院研究处理。",
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
        manner="together",
        is_loose=True,
        is_whole=True,
    ),
    Duty(
        id="next-outline",
        called=("规划纲要编制",),
        matter=Message(
            en="how the next five-year plan is being drawn up", zh="下一个五年规划纲要编制情况"
        ),
        forms=(
            Phrasing(
                needed=(
                    ("五年规划", "规划纲要", "五规划", "五纲要"),
                    ("编制", "草案", "纲要", "建议"),
                ),
                barred=(),
            ),
        ),
        stems=("五年规划", "规划纲要", "五规划", "五纲要"),
        articles=(
            Article(
                since="2010-01-01",
                grounds=(
                    Ground(
                        cited=Message(
                            en="practice: 纲要草案提请人民代表大会审查批准以前，常委会听取编制情况的报告",
                            zh="惯例：纲要草案提请人民代表大会审查批准以前，常委会听取编制情况的报告",
                        ),
                        quote="",
                    ),
                ),
                action=None,
                lack=None,
                fault=Severity.WARNING,
                is_yearly=False,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        years=(2010, 2015, 2020, 2025, 2030, 2035),
        manner="quiet",
        is_loose=True,
        is_whole=True,
    ),
    Duty(
        id="outline-execution",
        called=("规划纲要实施", "规划总结评估"),
        matter=Message(
            en="execution of the five-year plan as a whole", zh="五年规划纲要实施情况（总结评估）"
        ),
        forms=(
            Phrasing(
                needed=(
                    ("五年规划", "规划纲要", "五规划", "五纲要"),
                    ("实施情况", "执行情况", "总结评估", "完成情况"),
                ),
                barred=("中期", "编制"),
            ),
        ),
        stems=("五年规划", "规划纲要", "五规划", "五纲要"),
        articles=(
            Article(
                since="2024-11-08",
                grounds=(
                    Ground(
                        cited=Message(en="监督法第十八条第二项", zh="监督法第十八条第二项"),
                        quote="国民经济和社会发展五年规划纲要实施情况，国民经济和社会发展计划执行情况；",
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
        manner="quiet",
        is_loose=True,
        is_whole=True,
    ),
    Duty(
        id="election",
        called=("换届选举",),
        matter=Message(
            en="the election of a new congress (members of the election committee, credentials)",
            zh="换届选举：任命选举委员会组成人员、审查代表资格",
        ),
        forms=(Phrasing(needed=(("选举委员会", "代表资格"),), barred=()),),
        stems=("选举委员会", "代表资格"),
        articles=(
            Article(
                since="2020-10-18",
                grounds=(
                    Ground(
                        cited=Message(en="选举法第十条", zh="选举法第十条"),
                        quote="不设区的市、市辖区、县、自治县的选举委员会的组成人员由本级人民代表大会常务委员会任命。乡、民族乡、镇的选举委员会的组成人员由不设区的市、市辖区、县、自治县的人民代表大会常务委员会任命。",
                    ),
                    Ground(
                        cited=Message(en="选举法第四十七条", zh="选举法第四十七条"),
                        quote="代表资格审查委员会依法对当选代表是否符合宪法、法律规定的代表的基本条件，选举是否符合法律规定的程序，以及是否存在破坏选举和其他当选无效的违法行为进行审查，提出代表当选是否有效的意见，向本级人民代表大会常务委员会或者乡、民族乡、镇的人民代表大会主席团报告。",
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
        levels=("county",),
        years=(2021, 2022, 2026, 2027),
        manner="together",
        is_loose=True,
        is_whole=True,
        asked_if=(
            "县乡换届",
            "县乡两级人大换届",
            "县乡人大换届",
            "人大换届选举",
            "人大代表换届选举",
            "乡镇人大换届",
            "区县换届",
            "县镇人大换届",
            "两级人大代表选举",
        ),
    ),
    Duty(
        id="town-planning",
        called=("城乡规划",),
        matter=Message(en="how town and country planning is carried out", zh="城乡规划的实施情况"),
        forms=(
            Phrasing(
                needed=(("城乡规划", "国土空间规划", "城市总体规划"), ("实施", "执行", "评估")),
                barred=(),
            ),
        ),
        stems=("城乡规划", "国土空间规划", "城市总体规划"),
        articles=(
            Article(
                since="2019-04-23",
                grounds=(
                    Ground(
                        cited=Message(en="城乡规划法第五十二条", zh="城乡规划法第五十二条"),
                        quote="地方各级人民政府应当向本级人民代表大会常务委员会或者乡、镇人民代表大会报告城乡规划的实施情况，并接受监督。",
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
        manner="quiet",
        is_loose=True,
    ),
    Duty(
        id="education",
        called=("教育工作",),
        matter=Message(en="education and its budget", zh="教育工作和教育经费预算、决算情况"),
        forms=(
            Phrasing(
                needed=(("教育",), ("工作", "发展", "经费", "改革", "双减", "均衡", "资源")),
                barred=(
                    "法治教育",
                    "宣传教育",
                    "培训教育",
                    "警示教育",
                    "党纪",
                    "学习教育",
                    "主题教育",
                    "教育培训",
                    "国防教育",
                    "爱国主义教育",
                ),
            ),
        ),
        stems=("教育",),
        articles=(
            Article(
                since="2021-04-30",
                grounds=(
                    Ground(
                        cited=Message(en="教育法第十六条", zh="教育法第十六条"),
                        quote="国务院和县级以上地方各级人民政府应当向本级人民代表大会或者其常务委员会报告教育工作和教育经费预算、决算情况，接受监督。",
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
        manner="quiet",
        is_loose=True,
    ),
    Duty(
        id="rural-revitalisation",
        called=("乡村振兴",),
        matter=Message(en="promotion of rural revitalisation", zh="乡村振兴促进工作情况"),
        forms=(Phrasing(needed=(("乡村全面振兴", "乡村振兴"),), barred=()),),
        stems=("乡村全面振兴", "乡村振兴"),
        articles=(
            Article(
                since="2021-06-01",
                grounds=(
                    Ground(
                        cited=Message(en="乡村振兴促进法第七十条", zh="乡村振兴促进法第七十条"),
                        quote="县级以上各级人民政府应当向本级人民代表大会或者其常务委员会报告乡村振兴促进工作情况。乡镇人民政府应当向本级人民代表大会报告乡村振兴促进工作情况。",
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
        manner="quiet",
        is_loose=True,
    ),
    Duty(
        id="energy-saving",
        called=("节能",),
        matter=Message(en="saving of energy", zh="节能工作"),
        forms=(Phrasing(needed=(("节能",),), barred=()),),
        stems=("节能",),
        articles=(
            Article(
                since="2018-10-26",
                grounds=(
                    Ground(
                        cited=Message(en="节约能源法第五条第二款", zh="节约能源法第五条第二款"),
                        quote="国务院和县级以上地方各级人民政府每年向本级人民代表大会或者其常务委员会报告节能工作。",
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
        manner="quiet",
        is_loose=True,
    ),
    Duty(
        id="health",
        called=("医疗卫生",),
        matter=Message(
            en="basic health care and the promotion of health", zh="基本医疗卫生与健康促进工作"
        ),
        forms=(
            Phrasing(
                needed=(("医疗卫生", "健康促进", "公共卫生", "卫生健康", "医疗服务", "医药卫生"),),
                barred=("执法检查",),
            ),
        ),
        stems=("医疗卫生", "健康促进", "公共卫生", "卫生健康", "医疗服务", "医药卫生"),
        articles=(
            Article(
                since="2020-06-01",
                grounds=(
                    Ground(
                        cited=Message(
                            en="基本医疗卫生与健康促进法第八十九条",
                            zh="基本医疗卫生与健康促进法第八十九条",
                        ),
                        quote="县级以上人民政府应当定期向本级人民代表大会或者其常务委员会报告基本医疗卫生与健康促进工作，依法接受监督。",
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
        manner="quiet",
        is_loose=True,
    ),
    Duty(
        id="yellow-river",
        called=("黄河保护",),
        matter=Message(
            en="protection of the Yellow River basin", zh="黄河流域生态保护和高质量发展工作情况"
        ),
        forms=(Phrasing(needed=(("黄河…保护", "黄河…治理", "黄河…高质量发展"),), barred=()),),
        stems=("黄河", "高质量发展"),
        articles=(
            Article(
                since="2023-04-01",
                grounds=(
                    Ground(
                        cited=Message(
                            en="黄河保护法第一百零七条第二款", zh="黄河保护法第一百零七条第二款"
                        ),
                        quote="黄河流域县级以上地方人民政府应当定期向本级人民代表大会或者其常务委员会报告本级人民政府黄河流域生态保护和高质量发展工作情况。",
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
        manner="quiet",
        is_loose=True,
    ),
    Duty(
        id="plateau",
        called=("青藏高原生态保护",),
        matter=Message(en="protection of the Tibetan plateau", zh="青藏高原生态保护工作情况"),
        forms=(Phrasing(needed=(("青藏高原", "高原生态"),), barred=()),),
        stems=("青藏高原", "高原生态"),
        articles=(
            Article(
                since="2023-09-01",
                grounds=(
                    Ground(
                        cited=Message(
                            en="青藏高原生态保护法第五十二条", zh="青藏高原生态保护法第五十二条"
                        ),
                        quote="青藏高原县级以上地方人民政府应当定期向本级人民代表大会或者其常务委员会报告本级人民政府青藏高原生态保护工作情况。",
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
        manner="quiet",
        is_loose=True,
    ),
    Duty(
        id="black-soil",
        called=("黑土地保护",),
        matter=Message(en="protection of black soil", zh="黑土地保护情况"),
        forms=(Phrasing(needed=(("黑土地", "黑土…保护"),), barred=()),),
        stems=("黑土",),
        articles=(
            Article(
                since="2022-08-01",
                grounds=(
                    Ground(
                        cited=Message(en="黑土地保护法第二十八条", zh="黑土地保护法第二十八条"),
                        quote="县级以上人民政府应当向本级人民代表大会或者其常务委员会报告黑土地保护情况，依法接受监督。",
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
        manner="quiet",
        is_loose=True,
    ),
    Duty(
        id="solid-waste",
        called=("固体废物污染防治",),
        matter=Message(
            en="solid waste (in the report on the environment)",
            zh="固体废物污染环境防治情况（纳入环境状况报告）",
        ),
        forms=(
            Phrasing(needed=(("固体废物", "固废", "生活垃圾", "危险废物"),), barred=("执法检查",)),
        ),
        stems=("固体废物", "固废", "生活垃圾", "危险废物"),
        articles=(
            Article(
                since="2020-09-01",
                grounds=(
                    Ground(
                        cited=Message(
                            en="固体废物污染环境防治法第三十条", zh="固体废物污染环境防治法第三十条"
                        ),
                        quote="县级以上人民政府应当将工业固体废物、生活垃圾、危险废物等固体废物污染环境防治情况纳入环境状况和环境保护目标完成情况年度报告，向本级人民代表大会或者人民代表大会常务委员会报告。",
                    ),
                ),
                action=None,
                lack=None,
                fault=Severity.WARNING,
                is_yearly=True,
                until="2026-08-14",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        manner="quiet",
        is_loose=True,
    ),
    Duty(
        id="soil",
        called=("土壤污染防治",),
        matter=Message(
            en="soil pollution (in the report on the environment)",
            zh="土壤污染防治情况（纳入环境状况报告）",
        ),
        forms=(Phrasing(needed=(("土壤…污染", "土壤…环境", "土壤…防治"),), barred=("执法检查",)),),
        stems=("土壤",),
        articles=(
            Article(
                since="2019-01-01",
                grounds=(
                    Ground(
                        cited=Message(en="土壤污染防治法第七十五条", zh="土壤污染防治法第七十五条"),
                        quote="县级以上人民政府应当将土壤污染防治情况纳入环境状况和环境保护目标完成情况年度报告，向本级人民代表大会或者人民代表大会常务委员会报告。",
                    ),
                ),
                action=None,
                lack=None,
                fault=Severity.WARNING,
                is_yearly=True,
                until="2026-08-14",
                is_unverified=False,
            ),
        ),
        levels=("province", "city", "county"),
        manner="quiet",
        is_loose=True,
    ),
    Duty(
        id="grain",
        called=("粮食储备",),
        matter=Message(
            en="stores of grain (in the report on state assets)",
            zh="政府粮食储备情况（列入国有资产报告）",
        ),
        forms=(Phrasing(needed=(("粮食…储备", "粮食…安全"),), barred=("执法检查",)),),
        stems=("粮食",),
        articles=(
            Article(
                since="2024-06-01",
                grounds=(
                    Ground(
                        cited=Message(en="粮食安全保障法第三十四条", zh="粮食安全保障法第三十四条"),
                        quote="县级以上人民政府应当将政府粮食储备情况列为年度国有资产报告内容，向本级人民代表大会常务委员会报告。",
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
        manner="quiet",
        is_loose=True,
    ),
    Duty(
        id="sports",
        called=("全民健身",),
        matter=Message(
            en="sports for all (once a term)",
            zh="全民健身、青少年和学校体育工作（每届任期至少一次）",
        ),
        forms=(Phrasing(needed=(("全民健身", "学校体育", "体育工作", "青少年体育"),), barred=()),),
        stems=("全民健身", "学校体育", "体育工作", "青少年体育"),
        articles=(
            Article(
                since="2023-01-01",
                grounds=(
                    Ground(
                        cited=Message(en="体育法第一百零八条", zh="体育法第一百零八条"),
                        quote="县级以上地方人民政府每届任期内至少向本级人民代表大会或者其常务委员会报告一次全民健身、青少年和学校体育工作。",
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
        manner="quiet",
        is_loose=True,
    ),
    Duty(
        id="town-budget",
        called=("乡镇预算",),
        matter=Message(
            en="the town's budget, and the report on the execution of the last one",
            zh="本级预算和预算执行情况的报告",
        ),
        forms=(
            Phrasing(
                needed=(
                    ("预算草案", "预算（草案）", "批准…预算", "年度预算", "预算的报告", "预算报告"),
                ),
                barred=("调整", "决算", "初步", "初审", "预审", "征求", "绩效", "公开", "部门预算"),
            ),
        ),
        stems=("预算草案", "预算（草案）", "批准", "年度预算", "预算的报告", "预算报告"),
        articles=(
            Article(
                since="2022-03-12",
                grounds=(
                    Ground(
                        cited=Message(en="预算法第二十一条第三款", zh="预算法第二十一条第三款"),
                        quote="乡、民族乡、镇的人民代表大会审查和批准本级预算和本级预算执行情况的报告；监督本级预算的执行；审查和批准本级预算的调整方案；审查和批准本级决算；",
                    ),
                    Ground(
                        cited=Message(
                            en="地方组织法第十二条第一款第四项", zh="地方组织法第十二条第一款第四项"
                        ),
                        quote="审查和批准本行政区域内的预算和预算执行情况的报告，监督本级预算的执行，审查和批准本级预算的调整方案，审查和批准本级决算；",
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
        levels=("township",),
        meetings=("人代会",),
        subject=(0, 1),
        manner="together",
    ),
    Duty(
        id="town-accounts",
        called=("乡镇决算",),
        matter=Message(en="the town's final accounts of the year before", zh="上年度本级决算"),
        forms=(
            Phrasing(
                needed=(("决算",),),
                barred=("初步", "初审", "预审", "征求", "公开", "村级", "部门决算", "工程"),
            ),
        ),
        stems=("决算",),
        articles=(
            Article(
                since="2022-03-12",
                grounds=(
                    Ground(
                        cited=Message(en="预算法第二十一条第三款", zh="预算法第二十一条第三款"),
                        quote="乡、民族乡、镇的人民代表大会审查和批准本级预算和本级预算执行情况的报告；监督本级预算的执行；审查和批准本级预算的调整方案；审查和批准本级决算；",
                    ),
                    Ground(
                        cited=Message(
                            en="地方组织法第十二条第一款第四项", zh="地方组织法第十二条第一款第四项"
                        ),
                        quote="审查和批准本行政区域内的预算和预算执行情况的报告，监督本级预算的执行，审查和批准本级预算的调整方案，审查和批准本级决算；",
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
        levels=("township",),
        not_meant=(
            "部门决算",
            "单位决算",
            "竣工决算",
            "财务决算",
            "工程决算",
            "项目决算",
            "预决算",
        ),
        meetings=("人代会",),
        subject=(-1,),
        manner="together",
    ),
    Duty(
        id="town-adjustment",
        called=("乡镇预算调整",),
        matter=Message(en="adjustment of the town's budget", zh="本级预算的调整方案"),
        forms=(
            Phrasing(needed=(("预算…调整", "调整…预算"),), barred=("初步", "初审", "预审", "征求")),
        ),
        stems=("预算", "调整"),
        articles=(
            Article(
                since="2018-12-29",
                grounds=(
                    Ground(
                        cited=Message(en="预算法第六十九条第七款", zh="预算法第六十九条第七款"),
                        quote="乡、民族乡、镇预算的调整方案应当提请本级人民代表大会审查和批准。",
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
        levels=("township",),
        not_meant=("结构调整", "政策调整"),
        meetings=("人代会",),
        manner="quiet",
    ),
    Duty(
        id="town-government",
        called=("乡镇政府工作报告",),
        matter=Message(
            en="the report on the work of the town's government", zh="乡镇人民政府工作报告"
        ),
        forms=(
            Phrasing(
                needed=(("政府工作报告", "政府的工作报告", "政府…工作的报告", "政府…工作报告"),),
                barred=(),
            ),
        ),
        stems=("工作的报告", "工作报告"),
        articles=(
            Article(
                since="2022-03-12",
                grounds=(
                    Ground(
                        cited=Message(
                            en="地方组织法第十二条第一款第八项", zh="地方组织法第十二条第一款第八项"
                        ),
                        quote="听取和审议乡、民族乡、镇的人民政府的工作报告；",
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
        levels=("township",),
        meetings=("人代会",),
        manner="together",
        is_loose=True,
        is_whole=True,
    ),
    Duty(
        id="town-presidium",
        called=("主席团工作报告",),
        matter=Message(
            en="the report on the work of the town's presidium", zh="乡镇人大主席团工作报告"
        ),
        forms=(
            Phrasing(
                needed=(("主席团",), ("工作报告", "工作的报告", "报告工作", "工作情况")), barred=()
            ),
            Phrasing(needed=(("人大工作报告", "人大主席团报告"),), barred=()),
        ),
        stems=("主席团", "人大工作报告"),
        articles=(
            Article(
                since="2022-03-12",
                grounds=(
                    Ground(
                        cited=Message(
                            en="地方组织法第十二条第一款第九项", zh="地方组织法第十二条第一款第九项"
                        ),
                        quote="听取和审议乡、民族乡、镇的人民代表大会主席团的工作报告；",
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
        levels=("township",),
        meetings=("人代会",),
        manner="together",
        is_loose=True,
        is_whole=True,
    ),
    Duty(
        id="town-sessions",
        called=("乡镇人代会会议",),
        matter=Message(
            en="sessions of the town's congress (two a year as a rule)",
            zh="乡镇人民代表大会会议（一般每年两次）",
        ),
        forms=(
            Phrasing(
                needed=(
                    ("人民代表大会", "人代会", "人大会议", "届人大", "人大…次会议", "次人大会"),
                ),
                barred=("闭会", "准备", "筹备", "精神", "交办", "换届", "视察", "培训"),
            ),
        ),
        stems=("人民代表大会", "人代会", "人大会议", "届人大", "次会议", "次人大会"),
        articles=(
            Article(
                since="2022-03-12",
                grounds=(
                    Ground(
                        cited=Message(en="地方组织法第十四条第一款", zh="地方组织法第十四条第一款"),
                        quote="乡、民族乡、镇的人民代表大会会议一般每年举行两次。",
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
        levels=("township",),
        manner="together",
        is_loose=True,
        is_whole=True,
    ),
    Duty(
        id="town-topics",
        called=("主席团闭会期间工作",),
        matter=Message(
            en="reports, inspections and visits between the sessions of the town's congress",
            zh="主席团闭会期间安排的专项工作报告、检查、视察、调研",
        ),
        forms=(
            Phrasing(
                needed=(
                    ("专项", "检查", "视察", "调研", "督查", "评议", "测评", "听取和讨论", "专题"),
                ),
                barred=("资格审查",),
            ),
        ),
        stems=("专项", "检查", "视察", "调研", "督查", "评议", "测评", "听取和讨论", "专题"),
        articles=(
            Article(
                since="2022-03-12",
                grounds=(
                    Ground(
                        cited=Message(en="地方组织法第十九条第二款", zh="地方组织法第十九条第二款"),
                        quote="主席团在本级人民代表大会闭会期间，每年选择若干关系本地区群众切身利益和社会普遍关注的问题，有计划地安排代表听取和讨论本级人民政府的专项工作报告，对法律、法规实施情况进行检查，开展视察、调研等活动；",
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
        levels=("township",),
        manner="together",
        is_loose=True,
        is_whole=True,
    ),
    Duty(
        id="town-suggestions",
        called=("乡镇代表建议",),
        matter=Message(
            en="handling of the deputies' suggestions in a town",
            zh="代表建议、批评和意见的办理情况",
        ),
        forms=(
            Phrasing(
                needed=(("建议", "意见"), ("办理", "落实", "处理", "督办", "答复", "交办")),
                barred=(),
            ),
        ),
        stems=("建议", "意见"),
        articles=(
            Article(
                since="2025-03-12",
                grounds=(
                    Ground(
                        cited=Message(en="代表法第五十一条第三款", zh="代表法第五十一条第三款"),
                        quote="代表建议、批评和意见的办理情况，由常务委员会办事机构、工作机构或者有关机关、组织向本级人民代表大会常务委员会报告，并印发下一次人民代表大会会议；或者由乡、民族乡、镇的人民代表大会主席团或者有关机关、组织向乡、民族乡、镇的人民代表大会报告。",
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
                lack=Severity.INFO,
                fault=Severity.WARNING,
                is_yearly=True,
                until="",
                is_unverified=False,
            ),
        ),
        levels=("township",),
        manner="together",
        is_loose=True,
        is_whole=True,
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
        manner="cited",
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
        manner="cited",
    ),
}
"""What rules cite of other things than the year's matters, by its id."""
