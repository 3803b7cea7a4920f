"""What is looked for in a plan (codes 3xx): one rule a module, by family.

A rule module has `RULE`, its `PAGE` (what, why, ground, examples), and `check(plan)`, or
`check_all(plans)` when it compares the plans of a repo.
"""
