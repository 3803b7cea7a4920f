"""Word lists, made from numerals.yaml by `python3 dev.py forms`; not edited."""

# fmt: off

ONE_TO_NINE: str = "一二三四五六七八九"
"""一至九，按大小排列"""

ONE_TO_TEN: str = "一二三四五六七八九十"
"""一至十，按大小排列。序号（一、二、……十）、月份、届次都用这十个字"""

NUMERALS: frozenset[str] = frozenset("一二三四五六七八九十")
"""一至十，用于判断一个字是不是汉字数字"""

DIGITS: frozenset[str] = frozenset("0123456789")
"""半角阿拉伯数字。全角数字是用字问题，另有规则，所以不在内"""

FIGURES: frozenset[str] = frozenset("0123456789一二三四五六七八九十")
"""半角数字和一至十。月份、届次、季度两种写法都有"""

ZEROS: str = "〇○零"
"""汉字数字中的零。〇 是标准写法（GB/T 15835），○ 是误用的圆圈符号，零 用于计数"""

COUNTING: frozenset[str] = frozenset("一二三四五六七八九十零〇两")
"""数量用的汉字数字：一至十，加上零、〇和两（两项、两次）"""

MEASURES: frozenset[str] = frozenset("项个次件份场")
"""人大计划中计数用的量词：17项、两次、三个、5件、2份、3场"""

WEEKDAYS: str = "一二三四五六日"
"""星期一至星期日的末字，按 ISO 8601 的次序"""

FORMAL_DIGITS: str = "零壹贰叁肆伍陆柒捌玖"
"""零至玖，大写数字（Word 的“壹, 贰, 叁”编号）"""

FORMAL_DIGITS_TRADITIONAL: str = "零壹貳參肆伍陸柒捌玖"
"""零至玖，繁体大写数字（Word 的“壹, 貳, 參”编号）"""

STEMS: str = "甲乙丙丁戊己庚辛壬癸"
"""天干（Word 的“甲, 乙, 丙”编号）"""

BRANCHES: str = "子丑寅卯辰巳午未申酉戌亥"
"""地支（Word 的“子, 丑, 寅”编号）"""
