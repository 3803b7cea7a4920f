"""Asks a database of vulnerabilities for all pins: `python3 dev.py audit`.

pip-audit ends with 0 and “No known vulnerabilities found” where it found nothing because it could
not look: here that is said, with an exit code of its own.
"""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

FILES = sorted(Path(__file__).resolve().parent.glob("*.txt"))
NONE_KNOWN, FOUND, NOT_LOOKED_UP = 0, 1, 3
Package: TypeAlias = Mapping[str, object]
"""What pip-audit says of one: its name and version, and either `vulns` or a `skip_reason`."""


def main(arguments: list[str]) -> int:
    """Audit the files of pins; the rest of the command line goes to pip-audit."""
    files = [word for file in FILES for word in ("--requirement", str(file))]
    form = ("--disable-pip", "--require-hashes", "--format", "json", "--progress-spinner", "off")
    done = subprocess.run(
        ("pip-audit", *files, *form, *arguments), capture_output=True, check=False
    )
    packages = _packages(done.stdout)
    if not packages:  # else what it says beside is its “No known vulnerabilities found”
        sys.stderr.write(done.stderr.decode(errors="replace"))
    for line in told(packages):
        sys.stdout.write(f"{line}\n")
    return outcome(packages)


def _packages(output: bytes) -> tuple[Package, ...]:
    """Return what pip-audit says of each package; nothing where it ended without saying anything."""
    try:
        return tuple(json.loads(output)["dependencies"])
    except (ValueError, KeyError):
        return ()


def outcome(packages: Iterable[Package]) -> int:
    """Return the exit code: what was found counts more than what could not be looked up."""
    looked_up = [bool("vulns" in package) for package in packages]
    if any(package.get("vulns") for package in packages):
        return FOUND
    return NONE_KNOWN if looked_up and all(looked_up) else NOT_LOOKED_UP


def told(packages: Iterable[Package]) -> Iterator[str]:
    """Yield a line for each vulnerability, and one that says how many packages were looked up."""
    packages = tuple(packages)
    for package in packages:
        found = package.get("vulns")
        for one in found if isinstance(found, list) else ():
            fixed = ", ".join(one["fix_versions"]) or "no version"
            yield f"{package['name']} {package['version']}: {one['id']}, mended in {fixed}"
    looked_up = sum("vulns" in package for package in packages)
    if looked_up and looked_up == len(packages):
        yield f"all {looked_up} packages were looked up"
    else:
        yield (
            f"{looked_up} of {len(packages)} packages were looked up, of the others nothing is known: "
            "the database of vulnerabilities could not be asked. Is there a network?"
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
