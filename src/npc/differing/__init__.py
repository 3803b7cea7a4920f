"""Two states of a paper or a plan: which parts and rows of one are those of the other, and in what they differ."""
