"""The year's papers by their names: 监督工作计划, 代表工作计划, 会议议程 …"""

from npc.genre.lexicon.papers import AGENDAS, DUTIES, PLANS, PURPOSES


def paper_named_in(title: str) -> str | None:
    """Return which of the year's papers a title names at its end; None where it names none."""
    for agenda in AGENDAS:
        if title.endswith(agenda):
            return agenda
    for plan in PLANS:
        before = title.removesuffix(plan)
        if before == title:
            continue
        purpose = _purpose_at_end(before)
        if purpose:
            return purpose + plan
    return None


def _purpose_at_end(name: str) -> str:
    """Return the purposes, one or several, that a name ends with: 调研视察; nothing where it ends with none.

    Those of statutory plans stand for themselves: 代表培训计划 is no plan of the work with deputies.
    """
    found = name
    while purpose := next(filter(found.endswith, PURPOSES), ""):
        if found != name and purpose in DUTIES.values():
            break
        found = found.removesuffix(purpose)
    return name[len(found) :]
