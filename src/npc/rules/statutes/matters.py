"""Statutory matters, made from statutes.yaml by `python3 dev.py forms`; not edited."""

from npc.rules.statutes.duty import Article, Duty, Form
from npc.text import Text

MATTERS: tuple[Duty, ...] = (
    Duty(
        id="final-accounts",
        matter=Text(en="final accounts of the year before", zh="上年度本级决算"),
        forms=(Form(needed=(("决算",),), barred=()),),
        stems=("决算",),
        articles=(
            Article(
                first_year=2025,
                name="监督法第十九条第二款",
                quote="县级以上地方各级人民政府应当在每年六月至九月期间，将上一年度的本级决算草案提请本级人民代表大会常务委员会审查和批准。",
                action="审查和批准",
            ),
            Article(
                first_year=2007,
                name="监督法（2006年）第十五条第二款",
                quote="县级以上地方各级人民政府应当在每年六月至九月期间，将上一年度的本级决算草案提请本级人民代表大会常务委员会审查和批准。",
                action="审查和批准",
            ),
        ),
        not_meant=(
            "部门决算",
            "单位决算",
            "竣工决算",
            "财务决算",
            "工程决算",
            "项目决算",
            "决算审计",
            "决算草案审计",
            "决算的审计",
            "决算草案的审计",
            "决算…其他财政收支",
            "预决算",
            "决算审查监督",
            "决算公开",
            "决算编制",
        ),
        demanded_from=2007,
        error_from=2007,
        months=(6, 9),
        meetings=("常委会会议",),
        subject=(-1,),
    ),
    Duty(
        id="plan-execution",
        matter=Text(
            en="execution of the year's plan for economic and social development so far",
            zh="本年度上一阶段国民经济和社会发展计划执行情况",
        ),
        forms=(
            Form(
                needed=(("计划…执行", "计划…完成情况", "计划…实施情况"),),
                barred=("计划草案", "计划（草案）"),
            ),
            Form(
                needed=(("国民经济", "经济社会", "经济和社会"), ("规划…执行", "发展执行")),
                barred=("中期", "五年"),
            ),
        ),
        stems=("计划", "完成情况", "实施情况", "经济"),
        articles=(
            Article(
                first_year=2025,
                name="监督法第二十条",
                quote="国务院和县级以上地方各级人民政府应当在每年六月至九月期间，向本级人民代表大会常务委员会报告本年度上一阶段国民经济和社会发展计划、预算的执行情况。",
                action=None,
            ),
            Article(
                first_year=2007,
                name="监督法（2006年）第十六条",
                quote="国务院和县级以上地方各级人民政府应当在每年六月至九月期间，向本级人民代表大会常务委员会报告本年度上一阶段国民经济和社会发展计划、预算的执行情况。",
                action=None,
            ),
        ),
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
            Form(
                needed=(("经济…运行", "经济社会…发展情况", "经济和社会…发展情况", "经济形势"),),
                barred=(),
            ),
        ),
        demanded_from=2007,
        error_from=2007,
        months=(6, 9),
        meetings=("常委会会议",),
        subject=(0,),
    ),
    Duty(
        id="budget-execution",
        matter=Text(en="execution of the year's budget so far", zh="本年度上一阶段预算执行情况"),
        forms=(
            Form(
                needed=(("预算…执行", "预算…完成情况", "财政收支…执行", "收支计划…执行"),),
                barred=("预算草案", "预算（草案）", "联网", "绩效"),
            ),
        ),
        stems=("预算", "完成情况", "收支计划", "财政"),
        articles=(
            Article(
                first_year=2025,
                name="监督法第二十条、预算法第八十六条",
                quote="国务院和县级以上地方各级政府应当在每年六月至九月期间向本级人民代表大会常务委员会报告预算执行情况。",
                action=None,
            ),
            Article(
                first_year=2007,
                name="监督法（2006年）第十六条",
                quote="国务院和县级以上地方各级人民政府应当在每年六月至九月期间，向本级人民代表大会常务委员会报告本年度上一阶段国民经济和社会发展计划、预算的执行情况。",
                action=None,
            ),
        ),
        not_meant=(
            "部门预算",
            "单位预算",
            "社会保险基金预算",
            "社保基金预算",
            "国有资本经营预算",
            "项目预算",
            "预算执行审计",
            "预算执行的审计",
            "预算执行情况审计",
            "预算执行情况的审计",
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
        maybe=(Form(needed=(("财政…收支", "财政…运行", "财政工作情况"),), barred=()),),
        demanded_from=2007,
        error_from=2007,
        months=(6, 9),
        meetings=("常委会会议",),
        subject=(0,),
    ),
    Duty(
        id="audit-report",
        matter=Text(
            en="audit report on the year before", zh="上年度预算执行和其他财政收支的审计工作报告"
        ),
        forms=(
            Form(
                needed=(
                    (
                        "审计工作",
                        "审计报告",
                        "审计情况",
                        "审计结果",
                        "执行…审计",
                        "收支…审计",
                        "决算…审计",
                    ),
                ),
                barred=("整改", "查出", "监督条例"),
            ),
            Form(
                needed=(
                    (
                        "审计工作报告和",
                        "审计工作报告及",
                        "审计工作报告、",
                        "审计工作报告以及",
                        "审计工作报告与",
                        "审计工作情况和",
                        "审计工作情况及",
                        "审计工作的报告和",
                        "审计工作的报告及",
                    ),
                    ("整改",),
                ),
                barred=(),
            ),
        ),
        stems=("执行", "收支", "决算", "审计"),
        articles=(
            Article(
                first_year=2025,
                name="监督法第二十七条第一款",
                quote="常务委员会每年审查和批准决算的同时，听取和审议本级人民政府提出的审计机关关于上一年度预算执行和其他财政收支的审计工作报告。",
                action="听取和审议",
            ),
            Article(
                first_year=2007,
                name="监督法（2006年）第十九条",
                quote="常务委员会每年审查和批准决算的同时，听取和审议本级人民政府提出的审计机关关于上一年度预算执行和其他财政收支的审计工作报告。",
                action="听取和审议",
            ),
        ),
        not_meant=(
            "经济责任审计",
            "离任审计",
            "审计监督",
            "审计法",
            "审计工作报告反映",
            "审计工作报告指出",
            "审计报告反映",
            "审计报告指出",
        ),
        maybe=(Form(needed=(("审计",),), barred=("整改", "查出", "责任审计")),),
        demanded_from=2007,
        error_from=2007,
        meetings=("常委会会议",),
        subject=(-1,),
    ),
    Duty(
        id="audit-rectification",
        matter=Text(en="correction of what the audit found", zh="审计查出问题整改情况"),
        forms=(
            Form(
                needed=(
                    ("审计…整改", "审计…纠正", "审计…落实情况", "审计查出问题", "审计发现问题"),
                ),
                barred=(),
            ),
            Form(needed=(("审计",), ("整改",)), barred=()),
        ),
        stems=("审计", "落实情况"),
        articles=(
            Article(
                first_year=2025,
                name="监督法第二十七条第二款",
                quote="常务委员会在听取和审议审计工作报告后的六个月内，听取和审议本级人民政府关于审计查出问题整改情况的报告。",
                action="听取和审议",
            ),
        ),
        not_meant=("经济责任审计", "离任审计"),
        meetings=("常委会会议",),
        subject=(-1, -2),
    ),
    Duty(
        id="state-assets",
        matter=Text(
            en="management of state assets (overall report)", zh="国有资产管理情况（综合报告）"
        ),
        forms=(
            Form(needed=(("国有资产", "国有自然资源", "国资"), ("综合",)), barred=()),
            Form(
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
                first_year=2025,
                name="监督法第二十四条第二款",
                quote="国务院和县级以上地方各级人民政府应当每年向本级人民代表大会常务委员会报告国有资产管理情况。",
                action=None,
            ),
            Article(
                first_year=2022,
                name="地方组织法第五十条第一款第八项",
                quote="监督本级人民政府对国有资产的管理，听取和审议本级人民政府关于国有资产管理情况的报告",
                action=None,
            ),
        ),
        not_meant=("国有资产监督管理", "国有资产法"),
        maybe=(
            Form(
                needed=(("国有资产", "国有自然资源", "国资"),),
                barred=("国资委", "国资国企", "改革"),
            ),
        ),
        demanded_from=2022,
        error_from=2025,
    ),
    Duty(
        id="state-assets-special",
        matter=Text(
            en="management of state assets (special report)", zh="国有资产管理情况（专项报告）"
        ),
        forms=(
            Form(
                needed=(
                    ("国有资产", "国有自然资源", "国资"),
                    ("专项", "专题", "企业国有", "国有企业", "行政事业", "自然资源", "金融企业"),
                ),
                barred=(),
            ),
            Form(needed=(("国有资产", "国资…管理情况", "国资报告"),), barred=("综合",)),
        ),
        stems=("国有资产", "国有自然资源", "国资", "管理情况"),
        articles=(
            Article(
                first_year=2025,
                name="监督法第二十四条",
                quote="常务委员会应当对国有资产管理情况进行监督，建立健全国有资产管理情况报告制度。",
                action=None,
            ),
        ),
        not_meant=("国有资产监督管理", "国有资产法", "不含金融企业"),
        demanded_from=2025,
        note=Text(
            en="in the last year of a term, when there is only the overall one, say so under “duties”",
            zh="届末年份只作综合报告的，在 duties 中说明",
        ),
        goes_with="state-assets",
    ),
    Duty(
        id="government-debt",
        matter=Text(en="management of government debt", zh="政府债务管理情况"),
        forms=(
            Form(
                needed=(("政府债务", "政府性债务", "债务…管理", "债务…情况", "地方债", "举债"),),
                barred=(),
            ),
        ),
        stems=("债务", "地方债", "举债", "债券"),
        articles=(
            Article(
                first_year=2025,
                name="监督法第二十五条第二款",
                quote="国务院和县级以上地方各级人民政府应当每年向本级人民代表大会常务委员会报告政府债务管理情况。",
                action=None,
            ),
        ),
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
        maybe=(Form(needed=(("债务", "债券"),), barred=("限额", "新增", "纠纷")),),
        demanded_from=2025,
        error_from=2025,
        meetings=("常委会会议",),
    ),
    Duty(
        id="environment",
        matter=Text(
            en="state of the environment and environmental targets",
            zh="上年度环境状况和环境保护目标完成情况",
        ),
        forms=(
            Form(
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
                first_year=2025,
                name="监督法第十二条第三款、环境保护法第二十七条",
                quote="常务委员会根据法律规定，听取和审议本级人民政府关于环境状况和环境保护目标完成情况的报告。",
                action="听取和审议",
            ),
            Article(
                first_year=2022,
                name="地方组织法第五十条第一款第九项、环境保护法第二十七条",
                quote="听取和审议本级人民政府关于年度环境状况和环境保护目标完成情况的报告",
                action="听取和审议",
            ),
            Article(
                first_year=2015,
                name="环境保护法第二十七条",
                quote="县级以上人民政府应当每年向本级人民代表大会或者人民代表大会常务委员会报告环境状况和环境保护目标完成情况",
                action=None,
            ),
        ),
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
            Form(
                needed=(("生态环境", "环境保护", "环保"),),
                barred=("执法检查", "督察", "条例", "环境保护法", "庭", "审判", "检察"),
            ),
        ),
        demanded_from=2015,
        error_from=2015,
        meetings=("常委会会议", "人代会"),
        subject=(-1, 0),
        note=Text(
            en="if it is reported to the congress itself, say so under “duties”",
            zh="向人代会报告的，在 duties 中说明",
        ),
    ),
    Duty(
        id="filing-review",
        matter=Text(en="review of filed normative documents", zh="备案审查工作情况"),
        forms=(
            Form(
                needed=(("备案审查…情况", "备案审查…报告", "听取…备案审查", "审议…备案审查"),),
                barred=(),
            ),
            Form(
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
                first_year=2025,
                name="监督法第四十五条",
                quote="常务委员会应当每年听取和审议备案审查工作情况报告。",
                action="听取和审议",
            ),
            Article(
                first_year=2022,
                name="地方组织法第五十条第一款第十项",
                quote="听取和审议备案审查工作情况报告",
                action="听取和审议",
            ),
        ),
        not_meant=("备案审查条例", "备案审查办法", "备案审查规定"),
        maybe=(Form(needed=(("备案审查", "规范性文件备案"),), barred=()),),
        demanded_from=2022,
        error_from=2025,
        meetings=("常委会会议",),
        subject=(-1, 0),
    ),
    Duty(
        id="deputies-suggestions",
        matter=Text(en="handling of the deputies' suggestions", zh="代表建议办理情况"),
        forms=(
            Form(needed=(("建议…办理", "议案…办理", "建议…落实情况", "建议…处理情况"),), barred=()),
        ),
        stems=("建议", "议案", "落实情况", "处理情况", "代表"),
        articles=(
            Article(
                first_year=2026,
                name="代表法第五十一条第三款",
                quote="代表建议、批评和意见的办理情况，由常务委员会办事机构、工作机构或者有关机关、组织向本级人民代表大会常务委员会报告，并印发下一次人民代表大会会议",
                action=None,
            ),
            Article(
                first_year=2011,
                name="代表法（2015年）第四十二条第三款",
                quote="代表建议、批评和意见的办理情况，应当向本级人民代表大会常务委员会或者乡、民族乡、镇的人民代表大会主席团报告，并印发下一次人民代表大会会议。",
                action=None,
            ),
        ),
        not_meant=(
            "检察建议",
            "监察建议",
            "司法建议",
            "整改建议",
            "审判建议",
            "办理质量",
            "审查建议",
        ),
        maybe=(Form(needed=(("代表…建议", "代表…议案", "议案…建议"),), barred=()),),
        demanded_from=2011,
        meetings=("常委会会议",),
    ),
    Duty(
        id="mid-term-review",
        matter=Text(en="mid-term review of the five-year plan", zh="五年规划纲要实施情况中期评估"),
        forms=(
            Form(
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
            Form(needed=(("中期评估…规划纲要", "中期评估…国民经济"),), barred=()),
        ),
        stems=("国民经济", "经济社会", "经济和社会", "中期评估", "规划", "纲要"),
        articles=(
            Article(
                first_year=2025,
                name="监督法第二十三条",
                quote="国民经济和社会发展五年规划纲要经人民代表大会批准后，在实施的中期阶段，人民政府应当将规划纲要实施情况的中期评估报告提请本级人民代表大会常务委员会审议。",
                action=None,
            ),
            Article(
                first_year=2007,
                name="监督法（2006年）第二十一条",
                quote="国民经济和社会发展五年规划经人民代表大会批准后，在实施的中期阶段，人民政府应当将规划实施情况的中期评估报告提请本级人民代表大会常务委员会审议。",
                action=None,
            ),
        ),
        maybe=(Form(needed=(("中期评估", "规划…中期", "纲要…中期"),), barred=()),),
        years=(2008, 2013, 2018, 2023, 2028, 2033),
        meetings=("常委会会议",),
        note=Text(
            en="the year is inferred, the third of the five; if it is done in another year, say so under “duties”",
            zh="年份按五年规划期的第三年推算，法律只规定“中期阶段”；安排在其他年度的，在 duties 中说明",
        ),
    ),
    Duty(
        id="budget-adjustment",
        matter=Text(en="adjustment of the budget", zh="预算调整方案"),
        forms=(
            Form(
                needed=(
                    ("预算…调整", "财政收支…调整", "收支计划…调整", "财政计划…调整", "调整…预算"),
                ),
                barred=(),
            ),
        ),
        stems=("预算", "财政收支", "收支计划", "财政计划", "调整"),
        articles=(
            Article(
                first_year=2025,
                name="监督法第二十二条、预算法第六十九条",
                quote="县级以上地方各级预算的调整方案应当提请本级人民代表大会常务委员会审查和批准",
                action="审查和批准",
            ),
            Article(
                first_year=2007,
                name="监督法（2006年）第十七条",
                quote="国民经济和社会发展计划、预算经人民代表大会批准后，在执行过程中需要作部分调整的，国务院和县级以上地方各级人民政府应当将调整方案提请本级人民代表大会常务委员会审查和批准。",
                action="审查和批准",
            ),
        ),
        not_meant=("结构调整", "调整初步方案", "政策调整", "部门预算"),
        meetings=("常委会会议",),
        subject=(0, -1),
    ),
    Duty(
        id="supervision-plan",
        matter=Text(en="plan of the year's supervision", zh="年度监督工作计划"),
        forms=(
            Form(
                needed=(("监督工作计划", "年度监督计划", "监督工作年度计划", "监督议题计划"),),
                barred=(),
            ),
            Form(
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
                first_year=2025,
                name="监督法第六十三条第二款",
                quote="年度监督工作计划由委员长会议或者主任会议通过并向社会公布。",
                action=None,
            ),
            Article(
                first_year=2007,
                name="监督法（2006年）第八条第二款",
                quote="常务委员会听取和审议专项工作报告的年度计划，经委员长会议或者主任会议通过，印发常务委员会组成人员并向社会公布。",
                action=None,
            ),
        ),
        not_meant=("跟踪监督计划", "计划执行", "计划实施", "计划落实"),
        demanded_from=2025,
        meetings=("主任会议",),
        is_apart=True,
    ),
    Duty(
        id="deputies-plan",
        matter=Text(en="plan of the year's work with deputies", zh="年度代表工作计划"),
        forms=(
            Form(
                needed=(
                    (
                        "代表工作计划",
                        "代表工作年度计划",
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
                first_year=2026,
                name="代表法第四十三条第二款",
                quote="年度代表工作计划由委员长会议或者主任会议通过，向本级人民代表大会代表通报，并向社会公布。",
                action=None,
            ),
        ),
        not_meant=("计划执行", "计划实施", "计划落实"),
        demanded_from=2026,
        meetings=("主任会议",),
        is_apart=True,
    ),
)
