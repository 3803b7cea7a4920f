"""Parts of one plan that lie in two folders."""

from pathlib import Path

import pytest

from plan_texts import check_below

BODY = "种类: 工作要点\n年度: 2026\n机关: 青山县人大常委会\n引言: 审议报告，加强监督。\n"
TABLE = "种类: 安排表\n类别: []\n"


def found(folder: Path, **texts: str) -> list[str]:
    """Write the files of folders, check all, and give severity and name of what is found of folders."""
    for name, text in texts.items():
        path = folder / "plans" / name.replace("__", "/") / "文件.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    diagnostics = check_below(folder).diagnostics
    assert all(one.hint for one in diagnostics)
    rules = {"divided-plan", "paper-not-read", "second-plan"}
    return [f"{one.severity} {one.rule.name}" for one in diagnostics if one.rule.name in rules]


@pytest.mark.parametrize(
    ("folders", "expected"),
    [
        ({"2026__正文": BODY, "2026__附件": TABLE}, ["warning divided-plan"]),
        ({"正文": BODY, "附件": TABLE}, ["info divided-plan"]),
        ({"2026正文": BODY, "2026附件": TABLE}, ["info divided-plan"]),
        ({"2026__正文": BODY, "2026__附件": TABLE + "年度: 2026\n"}, ["warning divided-plan"]),
        ({"2026__正文": BODY, "2026__附件": TABLE + "年度: 2025\n"}, []),
        ({"2026__正文": BODY, "2026__附件": TABLE + "机关: 绿水县人大常委会\n"}, []),
        ({"2026": BODY, "2025": TABLE}, []),
        ({"第一组": BODY, "第二组": TABLE}, []),
        ({"青山": BODY, "绿水": BODY.replace("青山", "绿水"), "示例": TABLE}, []),  # whose?
        ({"2026__正文": BODY, "2025__附件": TABLE}, []),
        ({"2026": BODY, "2026__附件": TABLE}, ["warning paper-not-read"]),
        ({"2026": BODY, "2026__旧稿": BODY}, []),
        ({"2026": BODY, "2026__build": TABLE}, []),
        (
            {"正文": BODY, "附件": TABLE + "年度: 2026\n机关: 青山县人大常委会\n"},
            ["info second-plan"],
        ),
    ],
)
def test_what_lies_apart_is_told_where_it_seems_to_be_one(
    tmp_path: Path, folders: dict[str, str], expected: list[str]
) -> None:
    """Once, and not where anything speaks against it."""
    assert found(tmp_path, **folders) == expected


def test_put_together_nothing_is_found(tmp_path: Path) -> None:
    """As the remedy says."""
    folder = tmp_path / "plans" / "2026"
    folder.mkdir(parents=True)
    (folder / "正文.yaml").write_text(BODY, encoding="utf-8")
    (folder / "安排表.yaml").write_text(TABLE, encoding="utf-8")
    assert found(tmp_path) == []
