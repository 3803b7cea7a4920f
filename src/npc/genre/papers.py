"""The year's papers by their names: 监督工作计划, 代表工作计划, 会议议程 …"""

from npc.genre.lexicon.papers import AGENDAS, PLANS, PURPOSES


def paper_named_in(title: str) -> str | None:
    """Return which of the year's papers a title names at its end; None where it names none."""
    for agenda in AGENDAS:
        if title.endswith(agenda):
            return agenda
    for plan in PLANS:
        before = title.removesuffix(plan)
        if before == title:
            continue
        for purpose in PURPOSES:
            if before.endswith(purpose):
                return purpose + plan
    return None
