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
SIGNALLED = 128
"""Where a signal asked the run to end: this and its number, as shells have it; TERM gives 143."""
INTERRUPTED = SIGNALLED + 2
"""The same for Ctrl-C, which sends INT."""
