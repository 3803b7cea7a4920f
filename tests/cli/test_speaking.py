"""In which language npc speaks."""

from pathlib import Path

import pytest

from npc.cli import speaking

LOCALES = ("NPC_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
CHINESE = "kind: notice\ntitle: 通知\n"
ENGLISH = "kind: notice\ntitle: x\n"


@pytest.fixture(autouse=True)
def _nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin in an empty repo, on a system that says no language."""
    for name in LOCALES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)


def spoken(*words: str) -> str:
    speaking.begin(words)
    return speaking.language()


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("locale", ["", "C", "C.UTF-8", "POSIX", "C.utf8"])
def test_where_the_system_says_nothing_the_plans_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locale: str
) -> None:
    monkeypatch.setenv("LANG", locale)
    assert spoken("plan", "validate") == "en"
    write(tmp_path / "plans" / "a" / "a.yaml", ENGLISH)
    assert spoken("plan", "validate") == "en"
    write(tmp_path / "plans" / "a" / "a.yaml", CHINESE)
    assert spoken("plan", "validate") == "zh"
    monkeypatch.chdir(tmp_path.parent)
    assert spoken("plan", "validate", tmp_path.name) == "zh"
    assert spoken("plan", "validate", f"{tmp_path.name}/plans/a/a.yaml") == "zh"


def test_a_system_that_says_a_language_is_heeded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "plans" / "a" / "a.yaml", CHINESE)
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    assert spoken() == "en"
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert spoken() == "zh"


@pytest.mark.parametrize(
    ("settings", "language"),
    [
        ("language: zh\n", "zh"),
        ("语言: 中文\n", "zh"),
        ("language: en\n", "en"),
        ("语言: 英文\n", "en"),
    ],
)
def test_what_a_repo_says_goes_before_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: str, language: str
) -> None:
    write(tmp_path / "npc.yaml", settings)
    for locale in ("en_US.UTF-8", "zh_CN.UTF-8", "C.UTF-8"):
        monkeypatch.setenv("LANG", locale)
        assert spoken("plan", "validate") == language
    monkeypatch.setenv("NPC_LANG", "en" if language == "zh" else "zh")
    assert spoken("plan", "validate") != language


@pytest.mark.parametrize(
    "settings", ["language: [\n", "language: fr\n", "# language\n", "\x00language"]
)
def test_settings_that_do_not_read_say_nothing(tmp_path: Path, settings: str) -> None:
    write(tmp_path / "npc.yaml", settings)
    assert spoken() == "en"
    assert spoken("init", "青山县") == "zh"


def test_a_command_line_in_chinese_is_answered_in_chinese() -> None:
    assert spoken("init", "x", "--organ", "青山县人大常委会") == "zh"
