"""Repos of git, made for tests."""

import subprocess
from pathlib import Path

_AUTHOR = ("-c", "user.name=npc", "-c", "user.email=npc@example.org", "-c", "commit.gpgsign=false")


def git(folder: Path, *arguments: str, given: str = "") -> str:
    """Run git in a folder, and return what it writes."""
    command = ["git", "-C", str(folder), *_AUTHOR, *arguments]
    return subprocess.run(command, check=True, capture_output=True, input=given, text=True).stdout


def committed(folder: Path, name: str = "") -> None:
    """Commit all that is in a folder, and tag it where a name is given."""
    if not (folder / ".git").exists():
        git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "--allow-empty", "-m", name or "changed")
    if name:
        git(folder, "tag", name)
