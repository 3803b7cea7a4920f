"""Nothing outside of a repo is read for it. All commands, from all places: `python3 dev.py attack fences`."""

import os
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

import jinja2
import pytest

from npc.errors import RenderError
from npc.output.templating import folders
from npc.output.templating.folders import RepoFolder
from support import Npc, Write

pytest.importorskip("resource")
from attacks.fences import COMMANDS, WAYS, Way, lay_repo, leak, mark_root

SAMPLE = [command for command in COMMANDS if command[0] == "plan" and "--diff" not in command]
TRIED = list(zip(WAYS, islice(cycle(SAMPLE), len(WAYS)), strict=True))


@pytest.mark.parametrize(("way", "command"), TRIED, ids=[way.name for way, _ in TRIED])
def test_nothing_outside_is_read(
    npc: Npc,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: Way,
    command: tuple[str, ...],
) -> None:
    repo, outside = lay_repo(tmp_path)
    mark_root(repo, ".git")
    (repo / "out").mkdir()
    way.lay(repo, outside)
    monkeypatch.chdir(repo)
    result = npc(*command)
    assert leak(result.out.encode(), result.err.encode(), repo, outside) is None
    assert result.code in ({1, 2} if way.is_told else {0, 1, 2})
    if way.is_told and command[1] == "validate" and command[-1] == "json":
        assert "NPC005" in result.out


def test_the_secret_is_seen_where_it_is_allowed(
    npc: Npc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the attacks would see nothing: here it is in the plan, in a template and in the styles."""
    repo, outside = lay_repo(tmp_path)
    (outside / "out").mkdir()
    monkeypatch.chdir(outside)
    for said in ("templates: templates\n", "reference-docx: secret.docx\n"):
        (outside / "npc.yaml").write_text(said, encoding="utf-8")
        assert npc("plan", "render-docx", "plans/2025", "-o", "out/").code == 0
        (made,) = (outside / "out").iterdir()
        assert leak(b"", b"", outside / "out", repo)
        made.unlink()


def test_two_links_to_where_they_lie_end(
    npc: Npc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo, _ = lay_repo(tmp_path)
    (repo / ".git").mkdir()
    for name in ("a", "b"):
        (repo / "plans" / name).symlink_to(".")
    monkeypatch.chdir(repo)
    for named in ("plans/**/*.yaml", "plans/*", "."):
        assert npc("plan", "validate", named).out == "no findings in 1 plan\n"


def test_an_unreadable_folder_does_not_end_the_run(
    npc: Npc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo, _ = lay_repo(tmp_path)
    (repo / "plans/2024").mkdir()
    usual = os.scandir

    def scandir(folder: Path) -> object:
        if folder.name == "2024":
            raise PermissionError(13, "Permission denied", str(folder))
        return usual(folder)

    monkeypatch.setattr("npc.source.listing.scandir", scandir)
    monkeypatch.chdir(repo)
    result = npc("plan", "validate")
    assert result.code == 1
    assert (
        "error[NPC004]: the folder cannot be read: Permission denied\n--> plans/2024\n"
        in result.out
    )
    assert "1 error in 2 plans" in result.out
    assert npc("plan", "show").code == 1
    assert npc("plan", "validate", "plans/2024").code == 2


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
@pytest.mark.parametrize(
    ("place", "code"),
    [("templates/document.html", 2), ("npc.yaml", 2), ("plans/2025/b.yaml", 1), ("r.docx", 1)],
)
def test_what_is_no_file_is_refused_in_place_of_one(  # noqa: PLR0913, PLR0917 - what is tried
    npc: Npc,
    write: Write,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    make: Callable[[Path], None],
    place: str,
    code: int,
) -> None:
    """A pipe would be waited for; of a folder the built-in template was used without a word."""
    repo, _ = lay_repo(tmp_path)
    (repo / "templates").mkdir()
    if place != "npc.yaml":
        styles = "reference-docx: r.docx\n" if place == "r.docx" else ""
        write("repo/npc.yaml", f"templates: templates\n{styles}")
    make(repo / place)
    monkeypatch.chdir(repo)
    result = npc("plan", "render", "--to", "html", "-o", "-")
    if place.startswith("plans") and (repo / place).is_dir():
        code = 0  # a folder in a plan is passed over, whatever its name
    assert result.code == code
    assert place.rpartition("/")[2] in result.err or code == 0


@pytest.mark.parametrize("key", ["templates", "reference-docx"])
def test_a_path_that_none_can_be_is_a_finding(
    npc: Npc, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    repo, _ = lay_repo(tmp_path)
    monkeypatch.chdir(repo)
    for named in (r"t\0", "x" * 5_000, "x/" * 3_000):
        write("repo/npc.yaml", f'{key}: "{named}"\n')
        result = npc("plan", "validate")
        assert result.code == 1
        assert "npc.yaml:1:" in result.out


def test_a_pattern_of_word_files_tells_no_name_from_outside(
    npc: Npc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo, outside = lay_repo(tmp_path)
    (repo / ".git").mkdir()
    (repo / "build").symlink_to(outside)
    monkeypatch.chdir(repo)
    for pattern in ("build/*", "build/*.docx", "build/**/*.docx"):
        result = npc("docx", "check", "--no-drawing", pattern)
        assert (result.code, "secret.docx" in result.out + result.err) == (2, False)
        assert f"“{pattern}” leads out" in result.err


def test_what_is_compared_lies_within(
    npc: Npc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A device behind a link has no end, and a pipe is waited for."""
    repo, _ = lay_repo(tmp_path)
    (repo / ".git").mkdir()
    monkeypatch.chdir(repo)
    (repo / "a.md").symlink_to("/dev/zero")
    result = npc("plan", "render", "--to", "md", "-o", "a.md", "--check")
    assert (result.code, "“a.md” leads out" in result.err) == (2, True)
    os.mkfifo(repo / "b.md")
    result = npc("plan", "render", "--to", "md", "-o", "b.md", "--check")
    assert (result.code, "“b.md” is not what" in result.out + result.err) == (1, True)


def test_a_name_that_begins_anew_at_a_drive_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`D:secret` is one part of a name, and yet no name below the folder: Windows alone has drives."""
    secret = tmp_path / "secret"
    secret.write_text("secret", encoding="utf-8")
    (tmp_path / "templates").mkdir()
    monkeypatch.setattr(folders, "split_template_path", lambda _: [str(secret)])
    with pytest.raises(RenderError, match="leads out"):
        RepoFolder(tmp_path / "templates").get_source(jinja2.Environment(), "D:secret")  # noqa: S701
