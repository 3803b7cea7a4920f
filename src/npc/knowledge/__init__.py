"""Dated data: statutes and the matters that they demand, laws, organs, the calendar, and their reading."""

from datetime import date

KNOWN_UNTIL = date(2026, 6, 26)
"""Until which day all that is in the base is known: later days are not concluded from."""
