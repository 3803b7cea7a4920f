"""Tables of an original become the rows of an arrangement, or the months of a monthly plan."""
