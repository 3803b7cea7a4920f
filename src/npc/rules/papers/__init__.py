"""Rules on the papers of a year: what stands in several of them, and what belongs to each."""
