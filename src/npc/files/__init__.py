"""Files: written whole or not at all, one or a set of them, whatever ends the run."""
