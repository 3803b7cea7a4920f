"""npc: the annual work points of a People's Congress standing committee, from YAML plan files."""

# A literal: reading the installed metadata costs more than everything else `--version` does.
__version__ = "0.1.0"
