"""Which files are plans."""

from collections.abc import Callable
from pathlib import Path

import pytest

from npc.errors import UsageError
from npc.source.repo import find_plans, shown
from npc.source.settings_files import settings_for
from support import Write


@pytest.fixture
def repo(tmp_path: Path, write: Write) -> Path:
    """Make a plan repo with a plan in a directory, one in a file, and things that are none."""
    for name in (
        "npc.yaml",
        "plans/2024/work-points.yaml",
        "plans/2024/arrangement.yml",
        "plans/2025.yaml",
        "plans/2024/.hidden.yaml",
        "plans/.cache/config.yaml",
        "plans/2024/notes.txt",
        "plans/archive/2020/plan.yaml",
        "build/left.yaml",
    ):
        write(name, "kind: work-points\n")
    return tmp_path


def names(*paths: str, around: Path) -> dict[str, list[str]]:
    return {
        plan.name: [file.name for file in plan.files] for plan in find_plans(paths, around=around)
    }


ALL = {
    "2025": ["2025.yaml"],
    "2024": ["arrangement.yml", "work-points.yaml"],
    "2020": ["plan.yaml"],
}


def test_a_repo_holds_its_plans(repo: Path) -> None:
    """Directories and files in plans/ are plans; hidden and foreign files are not."""
    assert names(".", around=repo) == ALL
    assert names("plans", around=repo) == ALL
    assert names("npc.yaml", around=repo) == ALL


def test_without_a_path_the_repo_around_is_meant(repo: Path) -> None:
    """From anywhere inside it; inside a plan's directory, that plan."""
    assert names(around=repo) == ALL
    assert names(around=repo / "plans" / "archive") == ALL
    assert list(names(around=repo / "plans" / "2024")) == ["2024"]


def test_directories_files_and_globs(repo: Path) -> None:
    """Each names plans; one that is named twice is one."""
    assert list(names("plans/2024", around=repo)) == ["2024"]
    assert list(names("plans/2025.yaml", "plans/2025.yaml", around=repo)) == ["2025"]
    assert sorted(names("plans/20*", around=repo)) == ["2024", "2025"]
    assert names("plans/**/*.yaml", around=repo).keys() == {"2025", "plan", "work-points"}


def test_files_named_side_by_side_stay_together(repo: Path) -> None:
    """Whether they are one plan is seen when they are read."""
    (plan,) = find_plans(["plans/2024/work-points.yaml", "plans/2024/arrangement.yml"], around=repo)
    assert plan.loose
    assert [one.name for one in plan.one_by_one()] == ["work-points", "arrangement"]


def test_a_glob_passes_over_directories_without_plans(repo: Path) -> None:
    """A directory that is named like a file does not keep the others from being checked."""
    (repo / "plans" / "old.yaml").mkdir()
    assert list(names("plans/*.yaml", around=repo)) == ["2025"]


@pytest.mark.parametrize("path", ["nothing", "plans/none*.yaml", "empty", "em*"])
def test_what_is_not_there_is_wrong_usage(repo: Path, path: str) -> None:
    """The path is named in the sentence."""
    (repo / "empty").mkdir()
    with pytest.raises(UsageError) as error:
        find_plans([path], around=repo)
    assert path in error.value.text.en
    assert error.value.hint is not None


def test_links_that_lead_in_a_circle_are_not_followed(repo: Path) -> None:
    """A link to a directory above would never end."""
    (repo / "plans" / "loop").symlink_to(repo / "plans", target_is_directory=True)
    assert names(".", around=repo) == ALL


def test_settings_are_those_of_the_nearest_directory_above(repo: Path, write: Write) -> None:
    """A repo inside a repo has its own."""
    assert settings_for(repo / "plans" / "2024") == repo / "npc.yaml"
    nearer = write("plans/2024/npc.yaml", "level: county\n")
    assert settings_for(repo / "plans" / "2024") == nearer


@pytest.mark.parametrize("name", ["npc.yml", "NPC.YML"])
def test_settings_by_another_name_are_not_passed_over(
    tmp_path: Path, write: Write, name: str
) -> None:
    """Whoever wrote them believes that they hold."""
    write(f"repo/{name}", "organ: 示例县人大常委会\n")
    write("repo/plans/2025.yaml", "kind: work-points\n")
    with pytest.raises(UsageError) as error:
        find_plans(["repo"], around=tmp_path)
    assert name in error.value.text.en
    assert error.value.hint is not None
    assert "rename it to npc.yaml" in error.value.hint.en


@pytest.mark.parametrize("make", [Path.mkdir, lambda path: path.symlink_to("gone")])
def test_settings_that_are_no_file_are_not_passed_over(
    tmp_path: Path, write: Write, make: Callable[[Path], None]
) -> None:
    """A directory of that name, or a link to nothing."""
    write("repo/plans/2025.yaml", "kind: work-points\n")
    make(tmp_path / "repo" / "npc.yaml")
    with pytest.raises(UsageError) as error:
        find_plans(["repo"], around=tmp_path)
    assert "npc.yaml" in error.value.text.en


def test_paths_are_shown_as_short_as_may_be(tmp_path: Path) -> None:
    """Relative near the current directory, whole elsewhere."""
    assert shown(tmp_path / "plans" / "a.yaml", around=tmp_path) == "plans/a.yaml"
    assert shown(tmp_path / "a.yaml", around=tmp_path / "plans") == "../a.yaml"
    far = tmp_path / "b" / "c" / "d"
    assert shown(tmp_path / "a.yaml", around=far) == (tmp_path / "a.yaml").as_posix()


def test_a_path_leads_out_of_the_repo(repo: Path) -> None:
    """The settings are those around the place that a path with .. comes to."""
    (repo / "other").mkdir()
    assert settings_for(repo / ".." / repo.name / "other") == repo / "npc.yaml"
    assert settings_for(repo / "plans" / ".." / "..") is None
    (plan,) = find_plans(["archive/../2024"], around=repo / "plans")
    assert plan.path == repo / "plans" / "2024"
    assert plan.settings == repo / "npc.yaml"


def test_a_linked_plan_has_the_settings_of_the_repo_it_is_linked_into(
    repo: Path, tmp_path: Path
) -> None:
    """It counts where it stands, also when the path begins with ..; .. itself follows links."""
    away = tmp_path / "away" / "2026"
    away.mkdir(parents=True)
    (tmp_path / "away" / "npc.yaml").write_text("", encoding="utf-8")
    link = repo / "plans" / "2026"
    link.symlink_to(away)
    assert settings_for(link) == repo / "npc.yaml"
    assert settings_for(repo / "plans" / ".." / "plans" / "2026") == repo / "npc.yaml"
    assert settings_for(link / "..") == tmp_path / "away" / "npc.yaml"
