"""The command line: `run(arguments)` and its one error boundary."""

from npc.cli.boundary import run

__all__ = ["run"]
