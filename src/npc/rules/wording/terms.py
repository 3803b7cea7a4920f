"""Misspelt set terms of people's congress language, and what is right.

What is listed must be wrong wherever it stands; where a longer, right word holds it, the
characters beside it say so. Rows are plain tuples, which load in no time.
"""

from typing import TypeAlias

Term: TypeAlias = tuple[str, str, str, str, bool]
"""The wrong term; the right one; characters that follow the wrong one in right words (常委会议 in
常委会议事规则); characters that go before it in right words (委常委会议, a meeting of a party
committee); whether no one writes it on purpose (if not, it is only remarked on)."""


def stands(term: Term, text: str, at: int) -> bool:
    """Tell whether the wrong term itself stands at an offset, not a right word that holds it."""
    wrong, right, not_before, not_after, _ = term
    end = at + len(wrong)
    around = right.find(wrong)
    if around >= 0 and text.startswith(right, max(0, at - around)):
        return False
    before, after = text[max(0, at - 1) : at], text[end : end + 1]
    # Nothing is in every string.
    return not (before and before in not_after) and not (after and after in not_before)


TERMS: tuple[Term, ...] = (
    # Matters and papers of the congress.
    ("民生实项目", "民生实事项目", "", "", True),
    ("民生实候选", "民生实事候选", "", "", True),
    ("民生事实项目", "民生实事项目", "", "", True),
    ("民生实施项目", "民生实事项目", "", "", True),
    ("侯选项目", "候选项目", "", "", True),
    ("侯选人", "候选人", "", "", True),
    ("审义意见", "审议意见", "", "", True),
    ("审仪意见", "审议意见", "", "", True),
    ("审议意件", "审议意见", "", "", True),
    ("听取合审议", "听取和审议", "", "", True),
    ("听取和审仪", "听取和审议", "", "", True),
    ("听取和审义", "听取和审议", "", "", True),
    ("专题寻问", "专题询问", "", "", True),
    ("专题讯问", "专题询问", "", "", True),
    ("专题询间", "专题询问", "", "", True),
    ("执法捡查", "执法检查", "", "", True),
    ("备案审察", "备案审查", "", "", True),
    ("合宪性审察", "合宪性审查", "", "", True),
    ("规范性文化备案", "规范性文件备案", "", "", True),
    ("规范性文化审查", "规范性文件审查", "", "", True),
    ("审计查处问题", "审计查出问题", "", "", True),
    ("审计查处突出问题", "审计查出突出问题", "", "", True),
    ("审计工作报高", "审计工作报告", "", "", True),
    ("跟综", "跟踪", "合", "", True),
    ("满意度测平", "满意度测评", "", "", True),
    ("述职平议", "述职评议", "", "", True),
    ("工作平议", "工作评议", "", "", True),
    ("中期平估", "中期评估", "", "", True),
    ("预算调正方案", "预算调整方案", "", "", True),
    ("决算草按", "决算草案", "", "", True),
    ("预算草按", "预算草案", "", "", True),
    ("社会发展记划", "社会发展计划", "", "", True),
    ("社会发展计化", "社会发展计划", "", "", True),
    ("其它财政收支", "其他财政收支", "", "", True),
    ("环境状况和环境目标完成情况", "环境状况和环境保护目标完成情况", "", "", True),
    ("环境状况及环境目标完成情况", "环境状况及环境保护目标完成情况", "", "", True),
    ("议事规侧", "议事规则", "", "", True),
    ("代表建义", "代表建议", "", "", True),
    ("代表建意", "代表建议", "", "", True),
    ("代表义案", "代表议案", "", "", True),
    ("议案建义", "议案建议", "", "", True),
    ("任兔", "任免", "", "", True),
    ("人事认免", "人事任免", "", "", True),
    ("宪法宣势", "宪法宣誓", "", "", True),
    ("宪法宣示仪式", "宪法宣誓仪式", "", "", True),
    # Bodies and meetings.
    ("常委会议", "常委会会议", "事题程案定决论政席室厅", "委协", True),
    ("常委会会会议", "常委会会议", "", "", True),
    ("常委会会议会议", "常委会会议", "", "", True),
    ("主任会会议", "主任会议", "", "", True),
    ("主任会仪", "主任会议", "", "", True),
    ("党组会会议", "党组会议", "", "", True),
    ("人大代表大会", "人民代表大会", "", "", True),
    ("人民代表会制度", "人民代表大会制度", "", "", True),
    ("人大常委员会", "人大常委会", "", "", True),
    ("人大常委委员会", "人大常委会", "", "", True),
    ("人民代表大会常务委员", "人民代表大会常务委员会", "", "", True),
    ("人民代表大会常委委员会", "人民代表大会常务委员会", "", "", True),
    ("常务委会", "常务委员会", "", "", True),
    ("常委组成人员", "常委会组成人员", "", "委", False),
    ("检查院", "检察院", "落校内外感区士前子所", "", True),
    ("检查长", "检察长", "效期远江城者度短", "", True),
    ("监查委", "监察委", "", "", True),
    ("未成年人检查工作", "未成年人检察工作", "", "", True),
    ("公益诉讼检查", "公益诉讼检察", "", "", True),
    ("一府一委二院", "一府一委两院", "", "", True),
    ("一府一委一院", "一府一委两院", "", "", True),
    ("联络占", "联络站", "用有比据地", "", True),
    ("闭会其间", "闭会期间", "", "", True),
    ("会议其间", "会议期间", "", "", True),
    ("一界人大", "一届人大", "", "", True),
    ("二界人大", "二届人大", "", "", True),
    ("三界人大", "三届人大", "", "", True),
    ("四界人大", "四届人大", "", "", True),
    ("五界人大", "五届人大", "", "", True),
    ("六界人大", "六届人大", "", "", True),
    ("七界人大", "七届人大", "", "", True),
    ("八界人大", "八届人大", "", "", True),
    ("九界人大", "九届人大", "", "", True),
    ("十界人大", "十届人大", "", "", True),
    ("二十界", "二十届", "", "", True),
    # Set phrases of the party and the state.
    ("习近平新时代特色社会主义思想", "习近平新时代中国特色社会主义思想", "", "", True),
    ("习近平中国特色社会主义思想", "习近平新时代中国特色社会主义思想", "", "", True),
    ("习近平新时代中国特社会主义思想", "习近平新时代中国特色社会主义思想", "", "", True),
    ("中国特色社会主义主义", "中国特色社会主义", "", "", True),
    ("社会主意", "社会主义", "", "", True),
    ("全过程人民主", "全过程人民民主", "体", "", True),
    ("全过程人名民主", "全过程人民民主", "", "", True),
    ("全面以法治国", "全面依法治国", "", "", True),
    ("以法行使", "依法行使", "", "", True),
    ("以法履职", "依法履职", "", "", True),
    ("以法任免", "依法任免", "", "", True),
    ("百千万工城", "百千万工程", "", "", True),
    ("乡村震兴", "乡村振兴", "", "", True),
    ("急难愁昐", "急难愁盼", "", "", True),
    ("急难仇盼", "急难愁盼", "", "", True),
    ("国民经济与社会发展", "国民经济和社会发展", "", "", False),
    # Words that officials misspell.
    ("布署", "部署", "名", "", True),
    ("贯切", "贯彻", "", "", True),
    ("贯撤", "贯彻", "", "", True),
    ("建言献册", "建言献策", "", "", True),
    ("坐谈会", "座谈会", "", "", True),
    ("覆职", "履职", "", "答反恢颠回", True),
    ("屡职", "履职", "", "", True),
    ("请况", "情况", "", "", True),
    ("清况", "情况", "", "", True),
    ("部份", "部分", "", "", True),
    ("提髙", "提高", "", "", True),
    ("防犯", "防范", "罪错法规了上禁", "", True),
    ("拔款", "拨款", "", "", True),
    ("拔付", "拨付", "", "", True),
    ("签定", "签订", "", "", True),
    ("松驰", "松弛", "", "", True),
    ("凑效", "奏效", "果益", "", True),
    ("按步就班", "按部就班", "", "", True),
    ("再接再励", "再接再厉", "", "", True),
    ("一如继往", "一如既往", "", "", True),
    ("与时具进", "与时俱进", "", "", True),
    ("与时惧进", "与时俱进", "", "", True),
    ("做出决议", "作出决议", "", "", False),
    ("做出决定", "作出决定", "", "", False),
)

RECENT: tuple[tuple[int, Term], ...] = (
    (2018, ("一府两院", "一府一委两院", "", "", True)),
    (2022, ("全过程民主", "全过程人民民主", "监决管评协选", "", False)),
)
"""Terms that are out of use from a plan's year on."""
