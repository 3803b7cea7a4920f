"""The fonts that this machine has, as fontconfig knows them."""

import shutil
import subprocess

_MOST_SECONDS = 20


def installed_families() -> dict[str, str] | None:
    """Ask fontconfig for the names of all families, and what a PDF calls each; None where it is not there."""
    lister = shutil.which("fc-list")
    if lister is None:
        return None
    command = [lister, "--format", "%{postscriptname}\t%{family}\n"]
    try:
        found = subprocess.run(  # noqa: S603 - a program found by its name
            command, capture_output=True, check=True, timeout=_MOST_SECONDS
        )
    except (OSError, subprocess.SubprocessError):
        return None
    fonts: dict[str, str] = {}
    for line in found.stdout.decode(errors="replace").splitlines():
        postscript, _, families = line.partition("\t")
        for family in families.split(","):
            fonts.setdefault(family.replace("\\", "").casefold(), postscript)
    return fonts
