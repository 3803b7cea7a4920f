"""Rules about the rows and columns of the tables."""
