"""Makes a bundle by which npc is installed where there is no network: `python3 dev.py wheelhouse`.

A zip with npc's wheel, built here by the pinned hatchling, the wheels of all that `npc.txt` pins, for one
platform and one version of Python, with their hashes compared, a script that installs them for one user
without any rights, what to do in Chinese, and the licences.
"""

import argparse
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from email.parser import HeaderParser
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent
TEXTS = FOLDER / "bundle"
PLATFORMS: Mapping[str, tuple[str, ...]] = {
    "win_amd64": ("win_amd64",),
    "manylinux_x86_64": ("manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64"),
    "manylinux_aarch64": (
        "manylinux_2_28_aarch64",
        "manylinux_2_17_aarch64",
        "manylinux2014_aarch64",
    ),
}
"""Tags of wheels that run on a platform; 2.28 and 2.17 are versions of glibc."""
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
_DAY = (1980, 1, 1, 0, 0, 0)
"""Of all files of a bundle: the same wheels make the same bytes."""


def main(arguments: Sequence[str]) -> int:
    """Make the bundle, and say where it is and how large."""
    asked = asked_for(arguments)
    with TemporaryDirectory() as name:
        wheels = Path(name, "wheels")
        wheels.mkdir()
        npc = _put_npc(asked.npc, wheels)
        _download(asked, wheels, Path(name, "pins.txt"))
        made = _bundle(asked, npc, sorted(wheels.iterdir()))
    sys.stdout.write(f"{made} ({made.stat().st_size / 1e6:.1f} MB)\n")
    return 0


def asked_for(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="dev.py wheelhouse", description=__doc__)
    parser.add_argument("--platform", choices=PLATFORMS, default="win_amd64")
    parser.add_argument("--python", choices=PYTHONS, default="3.12")
    parser.add_argument("--output", type=Path, default=ROOT / "build", help="folder of the bundle")
    parser.add_argument("--from", dest="wheels", type=Path, help="folder of wheels; no network")
    parser.add_argument("--npc", type=Path, help="npc's wheel; else it is built here")
    parser.add_argument("--pins", type=Path, default=FOLDER / "npc.txt", help="pins with hashes")
    return parser.parse_args(arguments)


def _put_npc(built: Path | None, wheels: Path) -> Path:
    """Put npc's wheel there: that which is built already, or else one of the sources here."""
    if built:
        return Path(shutil.copy(built, wheels))
    build = (sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", wheels)
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(wheels.iterdir())


def _download(asked: argparse.Namespace, wheels: Path, pins: Path) -> None:
    """Fetch the wheels of the platform; a file of another hash ends it."""
    pins.write_text("".join(_pins_for(asked)), encoding="utf-8")
    pip = (sys.executable, "-m", "pip") if find_spec("pip") else ("pip",)
    tags = [word for tag in PLATFORMS[asked.platform] for word in ("--platform", tag)]
    where = ("--no-index", "--find-links", asked.wheels) if asked.wheels else ()
    form = ("--require-hashes", "--no-deps", "--only-binary", ":all:", "--implementation", "cp")
    python = ("--python-version", asked.python)
    subprocess.run(
        (*pip, "download", "-q", *form, *python, *tags, *where, "-d", wheels, "-r", pins),
        check=True,
    )


def _pins_for(asked: argparse.Namespace) -> Iterator[str]:
    """Yield the lines of the pins that are meant for the platform, whichever is that of this machine."""
    is_meant = True
    for line in asked.pins.read_text(encoding="utf-8").splitlines(keepends=True):
        entry, mark, condition = line.partition(" ; ")
        if not line.startswith(" "):
            is_meant = not mark or asked.platform.startswith("win") == ("== 'win32'" in condition)
        if is_meant:
            yield f"{entry} \\\n" if mark else line


def _bundle(asked: argparse.Namespace, npc: Path, wheels: Sequence[Path]) -> Path:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "version"
    ]
    top = f"npc-{version}-{asked.platform}-py{asked.python.replace('.', '')}"
    asked.output.mkdir(parents=True, exist_ok=True)
    made: Path = asked.output / f"{top}.zip"
    with zipfile.ZipFile(made, "w") as bundle:
        for name, data in _texts(asked, npc, wheels):
            _put(bundle, f"{top}/{name}", data, runs=name.endswith(".sh"))
        for wheel in wheels:
            _put(bundle, f"{top}/wheels/{wheel.name}", wheel.read_bytes())
    return made


def _put(bundle: zipfile.ZipFile, name: str, data: bytes, *, runs: bool = False) -> None:
    entry = zipfile.ZipInfo(name, _DAY)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # so that the mode below is understood wherever it is made
    entry.external_attr = (0o755 if runs else 0o644) << 16
    bundle.writestr(entry, data)


def _texts(
    asked: argparse.Namespace, npc: Path, wheels: Sequence[Path]
) -> Iterator[tuple[str, bytes]]:
    """Yield the texts of a bundle, each as its reader needs it: 记事本 a mark of UTF-8, cmd.exe GBK."""
    system = "windows" if asked.platform.startswith("win") else "linux"
    blanks = {"⟨python⟩": asked.python, "⟨wheel⟩": npc.name, "⟨platform⟩": asked.platform}
    script = _filled("install.bat" if system == "windows" else "install.sh", blanks)
    if system == "windows":
        yield "安装.bat", _crlf(script).encode("gbk")
    else:
        yield "install.sh", script.encode()
    yield "安装说明.txt", _crlf(_filled(f"{system}.txt", blanks)).encode("utf-8-sig")
    yield "许可证.txt", _crlf("".join(_licences(wheels))).encode("utf-8-sig")


def _filled(name: str, blanks: Mapping[str, str]) -> str:
    text = (TEXTS / name).read_text(encoding="utf-8")
    for blank, words in blanks.items():
        text = text.replace(blank, words)
    return text


def _crlf(text: str) -> str:
    return text.replace("\n", "\r\n")


def _licences(wheels: Sequence[Path]) -> Iterator[str]:
    yield "本安装包内各软件包的许可证，照各包自己所写。标有 LGPL 的，可以替换为自己改过的版本。\n\n"
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as opened:
            names = opened.namelist()
            metadata = next(name for name in names if name.endswith(".dist-info/METADATA"))
            told = HeaderParser().parsestr(opened.read(metadata).decode())
        yield f"{told['Name']} {told['Version']}：{_licence(told.items())}\n"


def _licence(told: Sequence[tuple[str, str]]) -> str:
    """Return what a package says of its licence: an expression, else classifiers, else a line."""
    said = [value for key, value in told if key == "License-Expression"]
    said += [v.rpartition(" :: ")[2] for k, v in told if k == "Classifier" and "License ::" in v]
    said += [value for key, value in told if key == "License"]
    return said[0].splitlines()[0] if said else "没有写明"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
