"""`python3 dev.py wheelhouse` without a network: from a folder of wheels, made here, to npc that is installed."""

import hashlib
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement

from support import ROOT
from test_pins import PROJECT

MINOR = "{}.{}".format(*sys.version_info)
NAMES = [Requirement(each).name for each in PROJECT["project"]["dependencies"]]


class FakeWheels(NamedTuple):
    """Wheels with nothing in them, and their pins."""

    folder: Path
    pins: Path
    npc: Path
    """The real one."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build npc's wheel, once."""
    folder = tmp_path_factory.mktemp("built")
    build = (sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(folder.iterdir())


@pytest.fixture
def fakes(tmp_path: Path, built: Path) -> FakeWheels:
    """Make a wheel for each package that npc asks for, of which one is for Windows alone and one is LGPL."""
    folder, pins = tmp_path / "fakes", tmp_path / "pins.txt"
    folder.mkdir()
    lines = ["# Made by `python3 dev.py pin`: versions, and the hashes of all files of each.\n"]
    for name in (*NAMES, "colorama"):
        version = "0.28.0" if name == "typer" else "99.0"
        path = _wheel(folder, name.replace("-", "_"), name, version)
        condition = " ; sys_platform == 'win32'" if name == "colorama" else ""
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        lines.append(f"{name}=={version}{condition} \\\n    --hash=sha256:{digest}\n")
    pins.write_text("".join(lines), encoding="utf-8")
    return FakeWheels(folder, pins, built)


def _wheel(folder: Path, stem: str, name: str, version: str) -> Path:
    path = folder / f"{stem}-{version}-py3-none-any.whl"
    info = f"{stem}-{version}.dist-info"
    licence = "LGPL-2.1-only" if name == "icalendar" else "MIT"
    metadata = f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{info}/METADATA", f"{metadata}License-Expression: {licence}\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")  # fmt: skip
        wheel.writestr(f"{info}/RECORD", "")
    return path


def made(fakes: FakeWheels, tmp_path: Path, platform: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [
            sys.executable,
            ROOT / "requirements" / "wheelhouse.py",
            *("--platform", platform, "--python", MINOR, "--output", tmp_path / "out"),
            *("--from", fakes.folder, "--pins", fakes.pins, "--npc", fakes.npc),
        ],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


def unpacked(tmp_path: Path) -> Path:
    """Unpack the bundle, with the modes of its files."""
    (bundle,) = (tmp_path / "out").iterdir()
    with zipfile.ZipFile(bundle) as opened:
        opened.extractall(tmp_path / "in")
    (folder,) = (tmp_path / "in").iterdir()
    return folder


def test_a_bundle_for_windows(fakes: FakeWheels, tmp_path: Path) -> None:
    assert made(fakes, tmp_path, "win_amd64").returncode == 0
    folder = unpacked(tmp_path)
    assert {path.name for path in folder.iterdir()} == {"wheels", "安装.bat", "安装说明.txt", "许可证.txt"}  # fmt: skip
    wheels = {path.name.partition("-")[0] for path in (folder / "wheels").iterdir()}
    assert wheels == {"npc_work_points", "colorama", *(name.replace("-", "_") for name in NAMES)}
    script = (folder / "安装.bat").read_bytes()
    assert script.count(b"\n") == script.count(b"\r\n")
    assert "⟨" not in script.decode("gbk")
    assert MINOR in script.decode("gbk")
    for name in ("安装说明.txt", "许可证.txt"):
        text = (folder / name).read_bytes()
        assert text.startswith(b"\xef\xbb\xbf")
        assert text.count(b"\n") == text.count(b"\r\n")
    assert "icalendar 99.0：LGPL-2.1-only" in (folder / "许可证.txt").read_text("utf-8-sig")


def test_the_same_wheels_make_the_same_bundle(fakes: FakeWheels, tmp_path: Path) -> None:
    made(fakes, tmp_path, "win_amd64")
    (bundle,) = (tmp_path / "out").iterdir()
    once = bundle.read_bytes()
    made(fakes, tmp_path, "win_amd64")
    assert bundle.read_bytes() == once


def test_a_wheel_of_another_hash_ends_it(fakes: FakeWheels, tmp_path: Path) -> None:
    changed = next(fakes.folder.glob("lxml-*"))
    changed.write_bytes(changed.read_bytes() + b"\0")
    done = made(fakes, tmp_path, "manylinux_x86_64")
    assert done.returncode
    assert "DO NOT MATCH THE HASHES" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="it is installed as on Linux")
def test_what_a_bundle_for_linux_installs_runs(fakes: FakeWheels, tmp_path: Path) -> None:
    assert made(fakes, tmp_path, "manylinux_x86_64").returncode == 0
    folder = unpacked(tmp_path)
    assert "colorama" not in " ".join(path.name for path in (folder / "wheels").iterdir())
    home = tmp_path / "家 目录"
    home.mkdir()
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        ["sh", folder / "install.sh"],
        env=environment,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    assert "已安装到" in done.stdout
    command = home / ".local" / "bin" / "npc"
    shown = subprocess.run([command, "--version"], capture_output=True, check=True, text=True)
    assert shown.stdout == f"npc {PROJECT['project']['version']}\n"
