"""`--baseline` and `--write-baseline`: findings that are put up with."""

import json
from pathlib import Path

import pytest

from npc.checking import baseline
from npc.checking.fingerprints import Identity
from support import Npc, Write

PLAN = """\
kind: work-points
year: 2025
preamble: 审议甲报告,加强监督。
sections:
  - title: 一
    text: 审议乙报告,加强监督。
"""
MORE = "  - title: 二\n    text: %s。\n"


@pytest.fixture(autouse=True)
def plan(write: Write) -> Path:
    """Write a plan with two findings alike."""
    return write("plans/2025/work-points.yaml", PLAN)


def entries(path: Path) -> list[dict[str, object]]:
    """Read the entries of a baseline."""
    return list(json.loads(path.read_text(encoding="utf-8"))["findings"])


def test_a_baseline_holds_what_is_found(npc: Npc, tmp_path: Path) -> None:
    """Findings alike are counted, paths begin in the baseline's folder, and the run is fine."""
    (tmp_path / "ci").mkdir()
    result = npc("plan", "validate", "--fail-on", "warning", "--write-baseline", "ci/known.json")
    assert result.code == 0
    assert "2 findings written to “ci/known.json”" in result.err
    assert entries(tmp_path / "ci/known.json") == [
        {
            "path": "../plans/2025/work-points.yaml",
            "code": "NPC402",
            "message": "half-width “,” in Chinese text",
            "count": 2,
        }
    ]
    assert list((tmp_path / "ci").iterdir()) == [tmp_path / "ci/known.json"]


def test_known_findings_are_left_out(npc: Npc, write: Write) -> None:
    """Wherever their lines have moved; one more of the kind is new."""
    npc("plan", "validate", "--write-baseline", "known.json")
    write("plans/2025/work-points.yaml", "# 新的一行\n\n" + PLAN)
    result = npc("plan", "validate", "--baseline", "known.json", "--fail-on", "warning")
    assert (result.code, result.out) == (0, "no findings in 1 plan; 2 more in the baseline\n")
    assert result.err == "2 findings that the baseline has are left out\n"

    write("plans/2025/work-points.yaml", PLAN + MORE % "审议丙报告,加强监督")
    result = npc("plan", "validate", "--baseline", "known.json", "--fail-on", "warning")
    assert result.code == 1
    assert result.out.count("[NPC402]") == 1
    assert "1 warning in 1 plan; 2 more in the baseline" in result.out


def test_a_baseline_is_the_same_whatever_the_language(npc: Npc, tmp_path: Path) -> None:
    """And from one run to the next; in Chinese it says what it does."""
    npc("plan", "validate", "--write-baseline", "a.json")
    result = npc("plan", "validate", "--write-baseline", "b.json", language="zh")
    assert result.err == "已将2个问题写入基线“b.json”\n"
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    result = npc("plan", "validate", "--baseline", "a.json", language="zh")
    assert result.err == "基线中已有的2个问题不再列出\n"
    assert result.out == "没有发现问题（检查了1份计划）；另有2条已在基线中\n"


def test_a_baseline_works_from_any_directory(
    npc: Npc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Paths are its own, not those of the run."""
    npc("plan", "validate", "--write-baseline", "known.json")
    monkeypatch.chdir(tmp_path / "plans" / "2025")
    result = npc("plan", "validate", ".", "--baseline", "../../known.json")
    assert "2 more in the baseline" in result.out
    assert "mended" not in result.err


def test_mended_entries_are_told_and_taken_out(npc: Npc, write: Write, tmp_path: Path) -> None:
    """Both options together bring a baseline up to date."""
    npc("plan", "validate", "--write-baseline", "known.json")
    write("plans/2025/work-points.yaml", PLAN.replace("甲报告,", "甲报告，") + MORE % "民生实项目")
    result = npc("plan", "validate", "--baseline", "known.json")
    assert "mended: 1; write it anew" in result.err
    assert "[NPC401]" in result.out

    both = ("--baseline", "known.json", "--write-baseline", "known.json")
    result = npc("plan", "validate", *both)
    assert result.code == 0
    assert "write it anew" not in result.err
    assert [(one["code"], one["count"]) for one in entries(tmp_path / "known.json")] == [
        *(("NPC401", 1), ("NPC402", 1))
    ]


def test_what_was_not_looked_at_is_not_mended(npc: Npc, write: Write, tmp_path: Path) -> None:
    """Neither other plans nor rules that were not asked for; an update keeps them."""
    write("plans/2024/work-points.yaml", PLAN.replace("2025", "2024") + MORE % "民生实项目")
    npc("plan", "validate", "--write-baseline", "known.json")
    before = entries(tmp_path / "known.json")
    for narrower in (["plans/2025"], ["--select", "NPC401"], ["--ignore", "NPC402"]):
        both = ("--baseline", "known.json", "--write-baseline", "known.json")
        assert "mended" not in npc("plan", "validate", *narrower, "--baseline", "known.json").err
        npc("plan", "validate", *narrower, *both)
        assert entries(tmp_path / "known.json") == before

    (tmp_path / "plans/2024/work-points.yaml").unlink()
    result = npc("plan", "validate", "plans/2025", "--baseline", "known.json")
    assert "mended: 3; write it anew" in result.err


def test_an_update_may_write_to_another_folder(npc: Npc, write: Write, tmp_path: Path) -> None:
    """Entries that are kept are found from there."""
    write("plans/2024/work-points.yaml", PLAN.replace("2025", "2024"))
    write("ci/.keep", "")
    npc("plan", "validate", "--write-baseline", "known.json")
    both = ("--baseline", "known.json", "--write-baseline", "ci/known.json")
    npc("plan", "validate", "plans/2025", *both)
    assert [one["path"] for one in entries(tmp_path / "ci/known.json")] == [
        *("../plans/2024/work-points.yaml", "../plans/2025/work-points.yaml")
    ]


def test_a_file_that_cannot_be_read_is_in_no_baseline(
    npc: Npc, write: Write, tmp_path: Path
) -> None:
    """It is said in every run."""
    write("plans/2025/work-points.yaml", "kind: [work-points\n")
    result = npc("plan", "validate", "--write-baseline", "known.json")
    assert result.code == 1
    assert "error[NPC116]" in result.out
    assert "NPC116" not in {each["code"] for each in entries(tmp_path / "known.json")}


def test_other_files_are_not_replaced(npc: Npc, plan: Path) -> None:
    """A slip of the command line must not cost a plan."""
    result = npc("plan", "validate", "--write-baseline", "plans/2025/work-points.yaml")
    assert result.code == 2
    assert "is not a baseline of npc" in result.err
    assert plan.read_text(encoding="utf-8") == PLAN


@pytest.mark.parametrize(
    "arguments",
    [
        ("--write-baseline", "known.json", "-o", "./known.json"),
        ("--write-baseline", "known.json", "--report", "json:known.json"),
        ("--baseline", "known.json", "-o", "known.json"),
        ("--write-baseline", "plans/2025/empty.yaml"),
    ],
)
def test_nothing_else_is_written_to_the_same_file(
    npc: Npc, write: Write, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    """A report would take the place of the baseline, a baseline that of a plan file."""
    write("plans/2025/empty.yaml", "")
    npc("plan", "validate", "--write-baseline", "known.json")
    before = (tmp_path / "known.json").read_bytes()
    result = npc("plan", "validate", *arguments)
    assert (result.code, result.out) == (2, "")
    assert "remedy: " in result.err
    assert (tmp_path / "known.json").read_bytes() == before
    assert (tmp_path / "plans/2025/empty.yaml").read_bytes() == b""


def test_a_folder_that_is_not_there(npc: Npc) -> None:
    """The baseline is not written, with exit code 2."""
    result = npc("plan", "validate", "--write-baseline", "nowhere/known.json")
    assert result.code == 2
    assert "folder “nowhere” does not exist" in result.err


def test_a_baseline_that_is_not_there(npc: Npc) -> None:
    """It is said, with how to make one."""
    result = npc("plan", "validate", "--baseline", "known.json")
    assert result.code == 2
    assert "“known.json” cannot be read" in result.err
    assert "--write-baseline" in result.err


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        "kind: work-points",
        b"\xff\xfe\x00",
        "[" * 1_000_000,
        '{"npc-baseline": 2, "findings": []}',
        '{"npc-baseline": 1}',
        '{"npc-baseline": 1, "findings": {}}',
        '{"npc-baseline": 1, "findings": [1]}',
        '{"npc-baseline": 1, "findings": [{"path": "a", "code": "NPC402", "message": "m"}]}',
        *(
            f'{{"npc-baseline": 1, "findings": [{{"path": "a", "code": "b", "message": "c", "count": {n}}}]}}'
            for n in ("0", "-1", "1.5", "true", '"1"', "null", "1e999", "9" * 5000, "1000001")
        ),
    ],
    ids=lambda content: str(content)[-40:],
)
def test_what_is_no_baseline_is_refused(npc: Npc, write: Write, content: str | bytes) -> None:
    """Whatever it holds, it is neither half believed nor a bug."""
    write("known.json", content)
    result = npc("plan", "validate", "--baseline", "known.json")
    assert (result.code, result.out) == (2, "")
    assert "“known.json” is not a baseline of npc" in result.err


def test_a_baseline_with_odd_paths(npc: Npc, write: Write) -> None:
    """They mean no file, so what they speak of is gone."""
    odd = [
        {"path": path, "code": "NPC402", "message": "m", "count": 1}
        for path in ("a/b", "\0", "x" * 9999)
    ]
    write("known.json", "\ufeff" + json.dumps({"npc-baseline": 1, "findings": odd}))
    result = npc("plan", "validate", "--baseline", "known.json")
    assert result.code == 0
    assert "mended: 3; write it anew" in result.err


def test_a_huge_file_is_not_read(npc: Npc, tmp_path: Path) -> None:
    """A baseline has a line a finding."""
    with (tmp_path / "known.json").open("wb") as file:
        file.truncate(17 * 1024 * 1024)
    assert "is not a baseline" in npc("plan", "validate", "--baseline", "known.json").err


def test_the_options_do_not_go_with_a_diff(npc: Npc) -> None:
    """It shows no findings that could be left out."""
    assert npc("plan", "validate", "--diff", "--write-baseline", "known.json").code == 2


def test_reading_gives_what_was_written() -> None:
    """Also for texts that JSON escapes."""
    identity = Identity("a/“b”.yaml", "NPC402", 'm "\n\ud800\u2028')
    entries = baseline.Entries({identity: 3})
    assert baseline.read(baseline.text_of(entries)) == entries
    assert baseline.read(baseline.text_of(baseline.Entries())) == baseline.Entries()
