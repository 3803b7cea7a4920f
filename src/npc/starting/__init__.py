"""A plan repo, and the plan of a year, to begin with."""
