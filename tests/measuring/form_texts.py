"""The text of a plan as offices type it: titles, adoption, numbers, bold words, notes of annexes."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from npc.source.document import Node

ORGAN = "云溪县人大常委会"
TITLE = f"{ORGAN}2026年工作要点"
PREAMBLE = "2026年，县人大常委会坚持党的领导，围绕中心、服务大局，依法行使各项职权，推动人大工作高质量发展。"
SECOND = "全年工作的总体要求是：坚持党的领导、人民当家作主、依法治国有机统一。"
CLOSING = "各工委（室）要加强协调配合，确保全年各项工作任务落到实处。"
INTRODUCTION = "围绕县委中心工作，突出监督重点，增强监督实效。"
SECTIONS = (
    ("坚持党的全面领导", (("强化理论武装", "组织专题学习会，开展集中研讨，提高政治能力。"),)),
    (
        "依法开展监督",
        (
            (
                "加强经济监督",
                "听取和审议计划执行情况的报告，审查和批准决算。加强国有资产管理监督，推动问题整改。",
            ),
            ("守护绿水青山", "听取和审议环境状况的报告，视察河湖治理情况，跟踪督办审议意见。"),
        ),
    ),
    (
        "发挥代表作用",
        (
            ("办好代表建议", "对重点建议进行督办，提高办理质量，让代表满意。"),
            ("加强履职培训", "举办代表培训班，组织代表小组活动，拓宽知情知政渠道。"),
        ),
    ),
)
NUMERALS = "一二三四五六七八九十"
_HALF = str.maketrans("，：；（）", ",:;()")
Office: TypeAlias = Mapping[str, str]


def add_text(made: Document, office: Office) -> dict[str, Node]:
    """Type the text, and return what it says."""
    paper: dict[str, Node] = {"kind": "work-points", "year": "2026", "organ": ORGAN}
    paper["level"] = "county"
    if office["title"] == "numerals":
        paper["title"] = _title(office)[0]
    for line in _title(office):
        made.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
    paper.update(_add_adoption(made, office))
    preamble = [PREAMBLE, SECOND][: 2 if office["preamble"] == "two" else 1]
    for text in preamble:
        made.add_paragraph("　　" + _signs(text, office))
    paper["preamble"] = _signs("".join(preamble), office)
    sections = list(_add_sections(made, office))
    if office["closing"] == "paragraph":
        made.add_paragraph("　　" + CLOSING)
        _close(sections[-1])
    paper["sections"] = sections
    paper.update(_add_end(made, office))
    return paper


def _title(office: Office) -> list[str]:
    return {
        "one line": [TITLE],
        "two lines": [ORGAN, "2026年工作要点"],
        "spaced": [f"{ORGAN} 2026 年工作要点"],
        "numerals": [f"{ORGAN}二〇二六年工作要点"],
    }[office["title"]]


def _add_adoption(made: Document, office: Office) -> dict[str, Node]:
    first = "2026年1月16日县人大常委会第38次主任会议原则通过"
    second = "2026年1月23日县人大常委会第29次会议通过"
    lines = {
        "none": [],
        "one line": [f"（{second}）"],
        "two lines": [f"（{first}", f"{second}）"],
    }[office["adoption"]]
    for line in lines:
        made.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
    adopted: list[Node] = [
        {
            "date": "2026-01-16",
            "body": "主任会议",
            "session": "县人大常委会第38次",
            "action": "原则通过",
        },
        {
            "date": "2026-01-23",
            "body": "常委会会议",
            "session": "县人大常委会第29次会议",
            "action": "通过",
        },
    ]
    return {"adopted": adopted[-len(lines) :]} if lines else {}


def _add_sections(made: Document, office: Office) -> Iterator[Node]:
    number = 0
    for at, (title, points) in enumerate(SECTIONS):
        made.add_paragraph("　　" + _numeral(office["sections"], at) + title)
        said: dict[str, Node] = {"title": title}
        if office["introduction"] == "text" and at == 1:
            made.add_paragraph("　　" + INTRODUCTION)
            said["text"] = INTRODUCTION
        found: list[Node] = []
        for within, (lead, text) in enumerate(points):
            number += 1
            shown = within + 1 if office["points"] in {"restart", "（一）"} else number
            found.append(_add_point(made, office, shown, (lead, _signs(text, office))))
        is_text = office["points"] == "none" and office["leads"] in {"plain", "none"}
        texts = "".join(text for point in (said.get("text"), *found) for text in _texts(point))
        yield {**said, **({"text": texts} if is_text else {"points": found})}


def _close(section: Node) -> None:
    """Put the last paragraph where it can only stand: a plan has no place behind its last point."""
    if isinstance(section, dict):
        points = section.get("points")
        last = points[-1] if isinstance(points, list) else section
        if isinstance(last, dict):
            last["text"] = f"{last['text']}{CLOSING}"


def _texts(point: Node) -> list[str]:
    """Return what a point says: without number and bold words it is no more than a paragraph."""
    if isinstance(point, dict):
        return list(map(str, point.values()))
    return [str(point)] if point else []


def _numeral(form: str, at: int) -> str:
    return form.replace("一", NUMERALS[at])


def _add_point(made: Document, office: Office, number: int, words: tuple[str, str]) -> Node:
    lead, text = words
    paragraph = made.add_paragraph("　　" + _label(office["points"], number))
    if office["leads"] == "none":
        paragraph.add_run(text)
        return {"text": text}
    sign = "：" if office["leads"] == "colon" else "。"
    run = paragraph.add_run(lead + sign)
    run.bold = office["leads"] != "plain"
    if office["cut"] == "whole":
        paragraph.add_run(text)
    else:
        paragraph.add_run(text[:12])
        made.add_paragraph(text[12:])
    if office["leads"] == "plain":
        return {"text": lead + sign + text}
    return {"lead": lead + ("：" if sign == "：" else ""), "text": text}


def _label(form: str, number: int) -> str:
    if form == "none":
        return ""
    if form == "①":
        return chr(0x2460 + number - 1)
    if form == "（一）":
        return f"（{NUMERALS[number - 1]}）"
    return "1. ".replace("1", str(number)) if form == "restart" else form.replace("1", str(number))


def _signs(text: str, office: Office) -> str:
    return text.translate(_HALF) if office["signs"] == "half" else text


def _add_end(made: Document, office: Office) -> dict[str, Node]:
    names = ("2026年主要工作安排表", "2026年重点工作计划")
    if office["annex note"] == "lines":
        made.add_paragraph(f"　　附件：1. {names[0]}")
        made.add_paragraph(f"　　　　　2. {names[1]}")
    elif office["annex note"] == "one line":
        made.add_paragraph(f"　　附件：1．{names[0]} 2．{names[1]}")
    if office["closing"] == "publicity":
        made.add_paragraph("（此件公开发布）")
    if office["signature"] == "none":
        return {}
    if office["signature"] == "organ and date":
        made.add_paragraph(ORGAN).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    made.add_paragraph("2026年1月26日").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return {"signature": {"date": "2026-01-26"}}
