"""Word lists, made from dashes.yaml by `python3 dev.py forms`; not edited."""

# fmt: off

RANGE_SIGNS: str = "-—–－~～至"
"""年份、月份起止之间常见的连接号和“至”"""

DASHES: frozenset[str] = frozenset("-‐‑‒–—―−－~～〜∼")
"""各种输入法打得出来的连接号，不论对错；GB/T 15834 规定起止用一字线（—）或浪纹线（～）"""
