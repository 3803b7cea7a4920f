"""Word lists, made from dashes.yaml by `python3 dev.py forms`; not edited."""

# fmt: off

USABLE: str = "-–—～~"
"""一份计划可以选用的连接号；GB/T 15834 规定起止用一字线（—）或浪纹线（～），办公室惯用的还有 -、–、~"""

RANGE_SIGNS: str = "-–—～~－至"
"""年份、月份起止之间常见的连接号和“至”"""

DASHES: str = "-–—～~－‐‑‒―−〜∼"
"""各种输入法打得出来的连接号，不论对错"""
