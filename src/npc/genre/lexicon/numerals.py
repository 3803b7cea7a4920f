"""Word lists, made from numerals.yaml by `python3 dev.py forms`; not edited."""

# fmt: off

ONES: str = "一二三四五六七八九"
"""一至九，按大小排列"""

NUMERALS: frozenset[str] = frozenset("一二三四五六七八九十")
"""一至十，序号（一、二、……十）和月份用的数字"""

DIGITS: frozenset[str] = frozenset("0123456789")
"""半角阿拉伯数字。全角数字另有规则检查，故不在内"""

FIGURES: frozenset[str] = frozenset("0123456789一二三四五六七八九十")
"""半角数字和汉字数字一至十，月份、届次、季度两种写法都有"""
