"""What is looked for in a plan (codes 3xx, 4xx), by family.

Every rule has a head, `npc.diagnostics.Rule`, and a page, `rules/pages/CODE-name.yaml`. The module
that looks for it gives the head in `RULES`, in whatever room it is: one rule a module, or a few
that are found in one walk. A module of this room has `check(facts)`, or `check_all(plans)` when it
compares the plans of a repo, and a line in `registry.py`.
"""
