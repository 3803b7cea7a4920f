"""The tables of a plan as a workbook that clerks edit, and that `npc plan import --into` takes back."""
