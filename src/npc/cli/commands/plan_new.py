"""`npc plan new`: the plan of a year, made of that of another."""

from npc.cli.renewing.options import NewPlanOptions


def new(options: NewPlanOptions) -> int:
    """Make the plan of a new year, write it as one set of files, and say what became of the old one."""
    from npc.cli.renewing.writing import write_new_plan

    return write_new_plan(options)
