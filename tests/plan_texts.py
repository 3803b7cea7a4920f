"""Small plans in one text, read and joined as files are."""

from npc.checking.checked_plan import check_plan
from npc.diagnostics import Diagnostic, SourceText
from npc.facts.facts import Facts
from npc.kinds.joining import Part, join
from npc.kinds.shape import shape
from npc.plan import Plan
from npc.source.reader import read_text


def plan_of(text: str) -> Plan:
    """Read a plan in one text that is sound in shape."""
    file = read_text(SourceText("plan.yaml", text))
    assert not file.diagnostics
    parts = {}
    for document in file.documents:
        assert isinstance(document.data, dict)
        kind = str(document.data["kind"])
        shaped = shape(document, kind)
        assert shaped.fields
        assert not shaped.diagnostics
        parts[kind] = Part(document, shaped.fields)
    return join("plan", parts, defaults={}, damaged=frozenset())


def findings(text: str) -> list[Diagnostic]:
    """Check a plan in one text."""
    return list(check_plan(Facts(plan_of(text))))


def body(*texts: str) -> str:
    """Write a body text with a point for each text."""
    points = "".join(f"      - text: {text}\n" for text in texts)
    return f"kind: work-points\nyear: 2025\nsections:\n  - title: 依法履职\n    points:\n{points}"


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
