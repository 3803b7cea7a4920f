"""How the plan of a new year is made of that of another, as the command line asks for it."""
