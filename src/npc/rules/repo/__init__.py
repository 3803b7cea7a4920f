"""Rules that compare the plans of a repo."""
