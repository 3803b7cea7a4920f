"""What npc knows of replies, made from replies.yaml by `python3 dev.py forms`; not edited."""

# fmt: off

ROWS: tuple[tuple[object, ...], ...] = (
)
