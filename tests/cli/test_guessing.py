"""Command lines that people guess: the right one is named, with what was typed."""

from itertools import takewhile

import pytest

from npc.cli.commands import COMMANDS, GROUPS
from npc.cli.other_names import OTHER_NAMES
from support import Npc, Write

PLAN = "kind: work-points\nyear: 2026\npreamble: 审议报告，加强监督。\n"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("validate", "npc plan validate"),
        ("validate plans/a --fix", "npc plan validate plans/a --fix"),
        ("render", "npc plan render"),
        ("render-docx plans/a -o a.docx", "npc plan render-docx plans/a -o a.docx"),
        ("import 要点.docx", "npc plan import 要点.docx"),
        ("校核", "npc plan validate"),
        ("计划 校核 plans/a", "npc plan validate plans/a"),
        ("plan check", "npc plan validate"),
        ("check", "npc plan validate、npc docx check FILE..."),
        ("export", "npc plan export、npc schedule export DIR"),
        ("fix", "npc plan validate --fix"),
        ("plan 2026", "npc plan show --year 2026"),
        ("month 7", "npc schedule month 7"),
        ("month", "npc schedule month MONTH"),
        ("schedule 7", "npc schedule month 7"),
        ("schedule 7月", "npc schedule month 7月"),
        ("schedule 2026-07-01", "npc schedule week 2026-07-01"),
        ("plan month 7", "npc schedule month 7"),
        ("plan schedule 7", "npc schedule month 7"),
        ("month 7 plans/a", "npc schedule month 7 --plan plans/a"),
        ("schedule month 7 plans/a", "npc schedule month 7 --plan plans/a"),
        (
            "schedule month 7 plans/a 2026 7月.xlsx",
            "npc schedule month 7 --plan plans/a --year 2026 --output 7月.xlsx",
        ),
        ("schedule month 7 财经工委", "npc schedule month 7 --department 财经工委"),
        ("schedule month 7 主任会议", "npc schedule month 7 --meeting 主任会议"),
        ("help", "npc --help"),
        ("plan help", "npc plan --help"),
        ("help plan validate", "npc plan validate --help"),
        ("帮助", "npc --help"),
        ("plan validate plans/a help", None),
        ("NPC372", "npc rule NPC372"),
        ("正文.yaml", "npc plan validate 正文.yaml"),
        ("docx a.docx", "npc docx check a.docx"),
        ("a.docx", "npc plan import a.docx"),
        ("plan validat", "npc plan validate"),
        ("vlidate", "npc plan validate"),
        ("plan list", "npc plan show"),
        ("plan docx", "npc plan render-docx"),
        ("plan pdf", "npc plan render --to pdf"),
        ("version", "npc --version"),
        ("start 青山县", "npc init 青山县"),
        ("watch", "npc serve"),
        ("new plan", "npc plan new plan"),
        ("schedule 七月", "npc schedule month 七月"),
        ("schedule Q3", "npc schedule quarter Q3"),
        ("schedule dept 财经工委", "npc schedule department 财经工委"),
        ("plan render --format docx", "--to"),
        ("schedule month 7 --excel", "--to xlsx"),
        ("update", None),
        ("plan new abc", None),
        ("schedule month 2027-07", None),
        ("zzz", None),
        ("plan zzz", None),
        ("schedule month 13", None),
        ("plan validate --fromat full", None),
    ],
)
def test_the_command_that_is_meant_is_named(npc: Npc, typed: str, meant: str | None) -> None:
    """Whole, so that it can be typed as it stands; where nothing is near, the error has its own remedy."""
    result = npc(*typed.split(), language="zh")
    assert (result.code, result.out) == (2, "")
    remedy = result.err.splitlines()[1]
    assert (remedy == f"改法：是否应为 {meant}") is (meant is not None)
    assert remedy.startswith("改法：")


@pytest.mark.parametrize(
    "words", [("",), ("plan", ""), ("plan", "\0"), ("a" * 5000,), ("plan", "?")]
)
def test_words_that_are_none_are_no_bug(npc: Npc, words: tuple[str, ...]) -> None:
    """Nothing is guessed of them."""
    result = npc(*words)
    assert result.code == 2
    assert "remedy: " in result.err


@pytest.mark.parametrize(
    "words",
    [
        ("plan", "validate", "plans/青山", "2026"),
        ("plan", "show", "plans/青山", "2026"),
        ("plan", "render", "plans/青山", "2026", "-o", "build"),
        ("schedule", "month", "7", "--plan", "plans/青山", "2026"),
        ("validate", "plans/青山", "2026"),
    ],
)
def test_a_path_with_a_blank_needs_quotation_marks(
    npc: Npc, write: Write, words: tuple[str, ...]
) -> None:
    """It came as two words; where they make no path, nothing is said of blanks."""
    assert "有空格" not in npc(*words, language="zh").err
    write("plans/青山 2026/正文.yaml", PLAN)
    result = npc(*words, language="zh")
    assert result.code == 2
    assert '改法：路径中有空格，应加英文双引号，写成 "plans/青山 2026"' in result.err
    assert npc("plan", "validate", "plans/青山 2026", language="zh").code == 0


def test_a_value_with_a_blank_is_written_in_quotation_marks(npc: Npc, write: Write) -> None:
    """In the command line that is named, too."""
    write("plans/青山 2026/正文.yaml", PLAN)
    result = npc("validate", "plans/青山 2026", language="zh")
    assert '是否应为 npc plan validate "plans/青山 2026"' in result.err


@pytest.mark.parametrize("line", OTHER_NAMES)
def test_other_names_are_of_commands(line: str) -> None:
    """No name leads to a command that there is not."""
    path = " ".join(takewhile(lambda word: not word.startswith("-"), line.split()))
    assert path in GROUPS | COMMANDS


@pytest.mark.parametrize(
    ("typed", "remedy"),
    [
        ("schedule month 2027-07", "月份和年度分开写：7 --year 2027"),
        ("schedule month 十三月", "请写1至12的数字、起止月份（如 7-9），或者 now、next"),
        ("rule 402", "是否应为“NPC402”"),
        ("plan validate 2027", "是否应为“plans/2027”"),
        ("plan validate 正文.yaml", "是否应为“plans/2027/正文.yaml”"),
        ("plan new 2028 --from 2027", "是否应为“plans/2027”"),
    ],
)
def test_what_is_meant_by_a_value_is_named(npc: Npc, write: Write, typed: str, remedy: str) -> None:
    write("plans/2027/正文.yaml", PLAN)
    result = npc(*typed.split(), language="zh")
    assert result.code == 2
    assert result.err.splitlines()[1] == f"改法：{remedy}"


def test_months_are_read_as_people_say_them(npc: Npc, write: Write) -> None:
    write("plans/2026/正文.yaml", f"{PLAN}organ: 云溪县人大常委会\n")
    result = npc("schedule", "month", "七月", language="zh")
    assert result.code == 0
    assert "2026年7月" in result.out
