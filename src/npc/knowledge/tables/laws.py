"""What npc knows of laws, made from laws.yaml by `python3 dev.py forms`; not edited."""

# fmt: off

ROWS: tuple[tuple[object, ...], ...] = (
    ("合同法", "1999-10-01", "2020-12-31", (), (("民法典", "第一千二百六十条", "", "", "", ""),), False, (), "民法典"),
    ("民法典", "2021-01-01", "", (), (("民法典", "第一千二百六十条", "本法自2021年1月1日起施行。", "", "", ""),), False, (), ""),
)
