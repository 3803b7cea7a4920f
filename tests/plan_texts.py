"""Small plans in one text, read and joined as files are."""

from pathlib import Path

from npc.checking.check import check
from npc.checking.checked_plan import check_plan
from npc.diagnostics import Diagnostic, Report, SourceText
from npc.facts.following import facts_of
from npc.kinds.check import check as check_document
from npc.kinds.npc_yaml import NpcYaml
from npc.kinds.registry import KINDS
from npc.plan import Plan
from npc.reading.joining import Part, join
from npc.reading.naming import ids_of
from npc.source.reader import read_text
from npc.source.repo import find_plans


def plan_of(text: str, *, settings: str = "") -> Plan:
    """Read a plan in one text that is sound in shape, below settings in another."""
    file = read_text(SourceText("plan.yaml", text))
    assert not file.diagnostics
    parts = []
    for document, name in zip(file.documents, ids_of(file.documents), strict=True):
        assert isinstance(document.data, dict)
        kind = str(document.data["kind"])
        checked = check_document(document, KINDS[kind])
        assert checked.fields
        assert not checked.diagnostics
        parts.append(Part(document, name, kind, checked.fields))
    documents = read_text(SourceText("npc.yaml", settings)).documents
    defaults = [check_document(document, NpcYaml).fields or {} for document in documents]
    return join("plan", parts, defaults=defaults[0] if defaults else {}, damaged=frozenset())


def findings(text: str) -> list[Diagnostic]:
    """Check a plan in one text."""
    return list(check_plan(facts_of(plan_of(text))))


def check_below(folder: Path, *named: str) -> Report:
    """Check the plans below a folder, or those of them that are named, as files."""
    return check(find_plans(named or ["."], around=folder), show=Path.as_posix)


def found_by(code: str, text: str, folder: Path) -> list[Diagnostic]:
    """Write a plan of one file into a folder, check it, and give what one rule finds."""
    (folder / "plan.yaml").write_text(text, encoding="utf-8")
    return [one for one in check_below(folder).diagnostics if one.rule.code == code]


def names(text: str) -> list[str]:
    """Name what is found in a plan in one text, whichever document it begins with."""
    return [one.rule.name for one in findings(text.removeprefix("---\n"))]


def body(*texts: str) -> str:
    """Write a body text with a point for each text."""
    points = "".join(f"      - text: {text}\n" for text in texts)
    return f"kind: work-points\nyear: 2025\nsections:\n  - title: 依法履职\n    points:\n{points}"


def row(title: str, *, when: str = "8月", meetings: str = "常委会会议") -> str:
    """Write one more row for the last category of an arrangement."""
    return f"      - {{title: {title}, owners: 财经工委, when: {when}, meetings: {meetings}}}\n"


def items(*rows: str, category: str = "监督") -> str:
    """Write an arrangement: 事项 | 时间 | 部门, the department may be left out."""
    written = ""
    for row in rows:
        title, when, *owners = (cell.strip() for cell in row.split("|"))
        owner = owners[0] if owners else "财经工委"
        written += (
            f"      - {{title: {title}, when: {when}, owners: {owner}, meetings: 常委会会议}}\n"
        )
    return f"---\nkind: arrangement\ncategories:\n  - name: {category}\n    items:\n{written}"


def tasks(*rows: str) -> str:
    """Write a monthly plan: 月 | 内容 | 部门, the department may be left out."""
    written = ""
    for row in rows:
        month, content, *owners = (cell.strip() for cell in row.split("|"))
        owner = owners[0] if owners else "财经工委"
        written += f"  {month}: [{{content: {content}, owners: {owner}}}]\n"
    return f"---\nkind: monthly-plan\nmonths:\n{written}"


def review(
    *texts: str, year: int = 2025, more: str = "", title: str = "示例县人大常委会2025年工作总结"
) -> str:
    """Write a review of one part, with a section for each text."""
    sections = "".join(
        f"      - {{title: 第{number}项工作, text: {text}}}\n" for number, text in enumerate(texts)
    )
    return (
        f"kind: review\norgan: 示例县人大常委会\ntitle: {title}\nparts:\n"
        f"  - year: {year}\n{more}    sections:\n{sections}"
    )
