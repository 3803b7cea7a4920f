"""`# npc: ignore[CODE] reason` in plans: what it silences, and what is wrong with it."""

import pytest

from npc.rules import ignore_comments
from support import Npc, Write

HEAD = "kind: work-points\nyear: 2025\n"
COMMA = "审议报告,加强监督。"


def found(npc: Npc, write: Write, body: str, *options: str) -> list[str]:
    """Validate a plan, and give `line code` of each finding."""
    write("plans/2025/work-points.yaml", body if "kind:" in body else HEAD + body)
    lines = npc("plan", "validate", "--format", "concise", *options).out.splitlines()
    places = [line.split(":", 3) for line in lines if "[NPC" in line]
    return [f"{line} {rest.split('[')[1][:6]}" for _, line, _, rest in places]


@pytest.mark.parametrize(
    "body",
    [
        f"preamble: {COMMA}  # npc: ignore[NPC402] 照印本\n",
        f"# npc: ignore[NPC402] 照印本\npreamble: {COMMA}\n",
        f"# npc: ignore[half-width-punctuation] 照印本\n\n# 引言\npreamble: {COMMA}\n",
        f"#npc:ignore[ npc4 ]照印本\npreamble: {COMMA}\n",
        f"# NPC: ignore[NPC402] 照印本\npreamble: {COMMA}\n",
        f"preamble: |\n  第一行。\n  {COMMA}\n".replace("|", "|  # npc: ignore[NPC402] 照印本"),
        f"# npc: ignore[NPC402] 照印本\npreamble: |\n  第一行。\n  {COMMA}\n",
        f"preamble:  # npc: ignore[NPC402] 照印本\n  {COMMA}\n",
        f'preamble: "第一行。\n  {COMMA}"  # npc: ignore[NPC402] 照印本\n',
        f"preamble: 第一行。\n  {COMMA}\n  第三行。  # npc: ignore[NPC402] 照印本\n",
        f"sections:\n  - title: 一\n    # npc: ignore[NPC402] 照印本\n    text: {COMMA}\n",
        f"sections:\n  # npc: ignore[NPC402] 照印本\n  - title: {COMMA}\n",
        f"notes: {{甲: {COMMA[:4]}，}}\npreamble: '{COMMA}[^甲]' # npc: ignore[NPC402] 照印本\n",
        "# npc: ignore[NPC402, NPC401] 照印本\npreamble: 民生实项目,好。\n",
        "# npc: ignore[NPC402，set-term] 照印本\npreamble: 民生实项目,好。\n",
        "# npc: ignore[NPC402] 照印本\n# npc: ignore[NPC401] 照印本\npreamble: 民生实项目,好。\n",
    ],
)
def test_a_comment_silences_what_it_speaks_of(npc: Npc, write: Write, body: str) -> None:
    """On its line, on the line before, on that of the key, or behind the end of the value."""
    options = ("--select", "NPC401,NPC402,NPC9")
    assert found(npc, write, body, *options) == []
    assert "NPC402" in "".join(found(npc, write, body.replace("ignore[", "ignored["), *options))


@pytest.mark.parametrize(
    "body",
    [
        f"preamble: |\n  {COMMA} # npc: ignore[NPC402] 正文\n",
        f"preamble: |\n  # npc: ignore[NPC402] 正文\n  {COMMA}\n",
        f'preamble: "{COMMA} # npc: ignore[NPC402] 正文"\n',
        f'preamble: "甲\n  # npc: ignore[NPC402] 正文\n  {COMMA}"\n',
        f"preamble: {COMMA}#npc:ignore[NPC402]正文\n",
        f"preamble: '{COMMA}'\nnotes:\n  '# npc: ignore[NPC402] 甲': 乙\n",
    ],
)
def test_what_stands_in_a_text_is_no_comment(npc: Npc, write: Write, body: str) -> None:
    """It silences nothing, and nothing is wrong with it as a comment."""
    codes = {one[-6:] for one in found(npc, write, body)}
    assert "NPC402" in codes
    assert not codes & {rule.code for rule in ignore_comments.RULES}


def test_other_places_are_not_silenced(npc: Npc, write: Write) -> None:
    """A comment speaks of one line; elsewhere the finding stays, and the comment is unused."""
    body = f"# npc: ignore[NPC402] 照印本\nsections:\n  - title: 一\n    text: {COMMA}\n"
    assert found(npc, write, body) == ["3 NPC901", "6 NPC402"]
    assert found(npc, write, f"preamble: {COMMA}\n# npc: ignore[NPC402] 照印本\n") == [
        *("3 NPC402", "4 NPC901")
    ]


def test_an_unused_comment_is_found_only_where_its_rule_ran(npc: Npc, write: Write) -> None:
    """What was not looked for cannot be known to be gone."""
    body = "# npc: ignore[NPC402] 照印本\npreamble: 审议报告。\n"
    assert found(npc, write, body) == ["3 NPC901"]
    assert found(npc, write, body, "--ignore", "NPC402") == []
    assert found(npc, write, body, "--select", "NPC401,NPC9") == []
    assert found(npc, write, body, "--ignore", "NPC9") == []
    assert found(npc, write, body.replace("NPC402", "NPC4"), "--ignore", "NPC402") == []
    write("npc.yaml", "rules: {ignore: NPC402}\n")
    assert found(npc, write, body) == []


def test_of_two_codes_the_unused_one_is_pointed_at(npc: Npc, write: Write) -> None:
    """The other is still needed."""
    body = HEAD + f"# npc: ignore[NPC401, NPC402] 照印本\npreamble: {COMMA}\n"
    write("plans/2025/work-points.yaml", body)
    out = npc("plan", "validate").out
    assert "warning[NPC901]: “NPC401” finds nothing to ignore here" in out
    assert "work-points.yaml:3:15\n" in out
    assert "| # npc: ignore[NPC401, NPC402]" in out
    assert "delete it from the comment" in out


def test_in_a_plan_that_could_not_be_read_whole_no_comment_is_unused(
    npc: Npc, write: Write
) -> None:
    """What it is for may be in the part that is missing."""
    body = "# npc: ignore[NPC402] 照印本\npreamble: 审议报告。\nunknown: 甲\n"
    assert found(npc, write, body) == ["5 NPC201"]


@pytest.mark.parametrize(
    ("comment", "code", "hint"),
    [
        ("# npc: ignore NPC402 照印本", "NPC904", "“# npc: ignore[NPC402] reason”"),
        ("# npc:ignore NPC401、npc402", "NPC904", "“# npc: ignore[NPC401, NPC402] reason”"),
        ("# npc: ignor[NPC402] 照印本", "NPC904", "“# npc: ignore[NPC402] reason”"),
        ("# npc：ignore[NPC402] 照印本", "NPC904", "half-width signs"),
        ("# npc: ignore【NPC402】照印本", "NPC904", "half-width signs"),
        ("# npc: ignore(NPC402) 照印本", "NPC904", "“# npc: ignore[NPC402] reason”"),
        ("# npc: ignore[] 照印本", "NPC904", "“# npc: ignore[NPC402] reason”"),
        ("# npc ignore[NPC402] 照印本", "NPC904", "“# npc: ignore[NPC402] reason”"),
        ("# npc: ignore[NPC402", "NPC904", "“# npc: ignore[NPC402] reason”"),
        ("# npc: ignore[NPC4O2] 照印本", "NPC902", "perhaps “NPC401”"),
        ("# npc: ignore[half-width] 照印本", "NPC902", "perhaps “half-width-punctuation”"),
        ("# npc: ignore[NPC101] 照印本", "NPC902", "mend what it finds"),
        ("# npc: ignore[NPC901] 照印本", "NPC902", "mend what it finds"),
    ],
)
def test_a_comment_that_ignores_nothing_is_found(
    npc: Npc, write: Write, comment: str, code: str, hint: str
) -> None:
    """With what to write; what it was for is not silenced."""
    write("plans/2025/work-points.yaml", HEAD + f"preamble: {COMMA}  {comment}\n")
    out = npc("plan", "validate").out
    assert f"warning[{code}]" in out
    assert "warning[NPC402]" in out
    assert hint in out.split(f"[{code}]")[1]


@pytest.mark.parametrize("reason", ["", "  ", "：", " ——"])
def test_a_reason_is_wanted(npc: Npc, write: Write, reason: str) -> None:
    """The comment holds all the same."""
    assert found(npc, write, f"# npc: ignore[NPC402]{reason}\npreamble: {COMMA}\n") == ["3 NPC903"]


def test_comments_that_only_mention_npc_are_left_alone(npc: Npc, write: Write) -> None:
    """Only one that begins by it is addressed to it."""
    body = "# 校核用 npc: 见说明\npreamble: 审议报告。 # 参见 npc ignore 的说明\n# npc 是县人大\n"
    assert found(npc, write, body) == []


def test_what_keeps_a_file_from_being_read_is_never_ignored(npc: Npc, write: Write) -> None:
    """A family that holds such rules is good for the others alone."""
    body = "# npc: ignore[NPC1] 照印本\ntitle: &a 甲\n"
    assert found(npc, write, body) == ["4 NPC103"]


def test_comments_in_npc_yaml(npc: Npc, write: Write) -> None:
    """They speak of findings there."""
    write("npc.yaml", "# npc: ignore[NPC201] 给其他工具用\nother: 甲\n")
    assert found(npc, write, "preamble: 审议报告。\n") == []
    write("npc.yaml", "# npc: ignore[NPC201] 给其他工具用\norgan: 甲\n")
    assert found(npc, write, "preamble: 审议报告。\n") == ["1 NPC901"]


def test_several_documents_and_windows_line_ends(npc: Npc, write: Write) -> None:
    """A comment before `---` speaks of what comes behind it."""
    body = (
        f"{HEAD}preamble: 审议报告。\n# npc: ignore[NPC402] 照印本\n---\n"
        "kind: monthly-plan\nmonths:\n  3:\n"
        f"    - content: {COMMA}  # npc: ignore[NPC402] 照印本\n      owners: 办公室\n"
    ).replace("\n", "\r\n")
    options = ("--select", "NPC402,NPC9")
    assert found(npc, write, body, *options) == ["4 NPC901"]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_summary_counts_what_is_ignored(npc: Npc, write: Write, language: str) -> None:
    """So that nobody takes the plan for one without findings."""
    write(
        "plans/2025/work-points.yaml",
        HEAD + f"preamble: {COMMA}  # npc: ignore[NPC402] 照印本\n",
    )
    last = npc("plan", "validate", language=language).out.splitlines()[-1]
    assert (
        last
        == {
            "en": "no findings in 1 plan; 1 more ignored by comments",
            "zh": "没有发现问题（检查了1份计划）；另有1条按注释忽略",
        }[language]
    )


def test_what_is_ignored_is_not_mended(npc: Npc, write: Write) -> None:
    """`--fix` keeps its hands off what was meant."""
    body = HEAD + f"preamble: {COMMA}  # npc: ignore[NPC402] 照印本\nsections:\n  - title: 甲,乙\n"
    path = write("plans/2025/work-points.yaml", body)
    npc("plan", "validate", "--fix")
    assert path.read_text(encoding="utf-8") == body.replace("甲,乙", "甲，乙")
