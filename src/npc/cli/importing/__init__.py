"""How files of an office become a plan, or change one, as the command line asks for it."""
