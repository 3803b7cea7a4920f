"""Questions to the person at a terminal; nobody else is asked anything."""

import os
import sys

from npc.cli.console import translate
from npc.messages import Message


def may_ask() -> bool:
    """Return whether a person sits there: not where another program runs npc, nor in CI."""
    return sys.stdin.isatty() and sys.stdout.isatty() and not os.environ.get("CI")


def asked(question: Message, usual: str | None = None) -> str:
    """Ask a person.

    Args:
        question: What is asked.
        usual: What is meant where nothing is typed.

    Returns:
        The answer; empty where there is none.

    """
    default = f"〔{usual}〕" if usual else ""
    try:
        answer = input(f"{translate(question)}{default}{translate(_SIGN)}")
    except EOFError:
        answer = ""
    return answer.strip() or usual or ""


_SIGN = Message(": ", "：")
