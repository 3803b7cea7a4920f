"""What a run ends with, for shells and build servers."""

FINE = 0
FINDINGS = 1
"""Plans have findings that count as failure, or files are not what their plans give."""
UNUSABLE = 2
"""The command line is wrong, or a file cannot be read or written."""
NO_READER = 1
"""Whoever read the output closed it, as `npc … | head` does."""
BUG = 3
"""npc itself has a fault."""
INTERRUPTED = 130
"""128 and the number of SIGINT, as shells have it."""
