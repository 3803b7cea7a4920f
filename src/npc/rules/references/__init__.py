"""Rules about names that refer to something else in the plan."""
