"""The plan of a new year, made of that of another: what counts by years is moved on, what is doubtful is marked."""
