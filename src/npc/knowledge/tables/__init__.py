"""What npc knows by date, made as Python by `python3 dev.py forms`; no module here is edited."""
