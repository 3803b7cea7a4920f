"""From files to plans: documents read, checked and joined, and the settings of their repo."""
