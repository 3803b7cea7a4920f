"""Keys and closed words in Chinese: read as the English ones are, where they stand."""

import pytest

from npc.diagnostics import SourceText
from npc.kinds import compiling
from npc.kinds.registry import documents
from npc.source.document import Document, Node
from npc.source.reader import SourceFile, read_text
from npc.source.spelling import KeyNames, names_of


def read(text: str, path: str = "plan.yaml") -> SourceFile:
    return read_text(SourceText(path, text))


def document(text: str, path: str = "plan.yaml") -> Document:
    file = read(text, path)
    assert not file.diagnostics
    (found,) = file.documents
    return found


def test_the_table_is_made_from_the_kinds_as_they_are() -> None:
    """Run `python3 dev.py forms` after a change of the kinds."""
    assert compiling.TARGET.read_text(encoding="utf-8") == compiling.source()


def test_a_chinese_name_belongs_to_the_mapping_in_which_it_stands() -> None:
    """会议 is the columns of the table, the meeting of a row, and the kind of a session."""
    found = document(
        "种类: 安排表\n会议: [常委会会议]\n会期:\n  - {会议: 常委会会议, 届次: 第30次, 日期: 2026-03-05}\n"
        "类别:\n  - 类别: 监督\n    项目:\n      - {项目: 听取, 部门: 办公室, 会议: 主任会议, 法定事项: 决算}\n"
    )
    assert found.keys == "zh"
    assert found.data == {
        "kind": "arrangement",
        "meetings": ["常委会会议"],
        "sessions": [{"kind": "常委会会议", "session": "第30次", "date": "2026-03-05"}],
        "categories": [
            {
                "name": "监督",
                "items": [
                    {
                        "title": "听取",
                        "owners": "办公室",
                        "meetings": "主任会议",
                        "duty": "final-accounts",
                    }
                ],
            }
        ],
    }
    place = found.key_place(("categories", 0, "items", 0, "owners"))
    assert place.span
    assert (place.span.line, place.span.column) == (8, 18)


@pytest.mark.parametrize(
    ("text", "key", "read_as"),
    [
        ("kind: work-points\nlevel: 县\n", "level", "county"),
        ("kind: work-points\nlevel: 设区的市\n", "level", "city"),
        ("kind: arrangement\norientation: 横排\n", "orientation", "landscape"),
        ("kind: work-points\n署名: {日期: 2026-01-01, 盖章: 是}\n", "signature", None),
        ("kind: arrangement\n页面方向: 横向\n", "orientation", "landscape"),
        ("kind: work-points\n状态: 征求意见稿\n", "status", "draft"),
        ("kind: 印发通知\n", "kind", "notice"),
        ("kind: work-points\n法定事项: {决算: {不适用: 理由}}\n", "duties", None),
    ],
)
def test_words_of_closed_lists_have_chinese_names(text: str, key: str, read_as: str | None) -> None:
    """Words of no list, and unknown ones, stay as they are."""
    data = document(text).data
    assert isinstance(data, dict)
    expected: dict[str, Node] = {
        "signature": {"date": "2026-01-01", "seal": "true"},
        "duties": {"final-accounts": {"exempt": "理由"}},
    }
    assert data[key] == (read_as or expected[key])


def test_keys_that_are_data_are_never_turned() -> None:
    """Names of notes, references, days and heads are what people chose."""
    notes = document("种类: 工作要点\n脚注: {标题: 甲, 种类: 乙}\n").data
    assert notes == {"kind": "work-points", "notes": {"标题": "甲", "种类": "乙"}}
    ledger = document(
        "种类: 台账\n事项:\n  日期: 2026-03-05\n  听取2: {办结日期: 2026-03-06, 进展: {2026-03-01: 好}}\n"
    ).data
    assert ledger == {
        "kind": "ledger",
        "matters": {
            "日期": "2026-03-05",
            "听取2": {"done": "2026-03-06", "progress": {"2026-03-01": "好"}},
        },
    }


def test_two_names_of_one_key_are_a_finding_with_both_places() -> None:
    file = read("种类: 通知\ntitle: 甲\n标题: 乙\n")
    (finding,) = file.diagnostics
    assert finding.rule.code == "NPC102"
    assert finding.place.span
    assert finding.place.span.line == 3
    assert finding.message.zh == "“标题”和“title”是同一个键的两种写法"
    (related,) = finding.related
    assert related.place.span
    assert related.place.span.line == 2
    assert file.documents[0].data == {"kind": "notice", "title": "甲"}
    assert file.doubled == {"title"}


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("kind: notice\ntitle: 甲\n", "en"),
        ("种类: 通知\ntitle: 甲\n", "zh"),
        ("种类: 通知\ntitle: 甲\nyear: 2026\n", "en"),
        ("标题: 甲\n年度: 2026\n", "zh"),
        (
            "kind: ledger\nmatters: {听取2: 2026-03-05, 听取3: 2026-03-05, 听取4: 2026-03-05}\n",
            "en",
        ),
    ],
)
def test_a_document_has_the_spelling_of_most_of_its_keys(text: str, keys: str) -> None:
    """As many of both are Chinese; what is data counts for neither."""
    assert document(text).keys == keys


def test_the_settings_of_a_repo_have_chinese_keys_too() -> None:
    found = document(
        "机关: 示例县人大常委会\n规则: {不查: [NPC402], 级别: {NPC403: 错误}, 不通过: 从不}\n"
        "导入: {表头: {带队领导: 分管领导}}\n",
        "repo/npc.yaml",
    )
    assert found.data == {
        "organ": "示例县人大常委会",
        "rules": {
            "ignore": ["NPC402"],
            "severity": {"NPC403": "error"},
            "fail-on": "never",
        },
        "import": {"columns": {"带队领导": "leader"}},
    }


def _every_key(names: KeyNames, depth: int = 0) -> list[tuple[KeyNames, str]]:
    """Every key of a mapping and of those in it, with the names of its mapping."""
    if depth > len("categories, categories, categories, items".split()):
        return []
    found = [(names, key) for key in names.known]
    for key in names.known:
        found += _every_key(names.below(key), depth + 1)
    return found


def test_what_is_written_in_chinese_is_read_as_the_same_key() -> None:
    """Whatever key of whatever mapping; one that is Chinese itself has no other name."""
    keys = [found for kind in documents() for found in _every_key(names_of(kind, "zh"))]
    assert len(keys) > 300
    assert [key for names, key in keys if names.written(key).isascii()] == []
    keys = [found for kind in documents() for found in _every_key(names_of(kind, "en"))]
    assert [key for names, key in keys if names.written(key) != key] == []


@pytest.mark.parametrize(
    ("text", "path", "names"),
    [
        ("种类: 安排表\n部门: [办公室、财经工委]\n", ("departments",), ["办公室", "财经工委"]),
        ("种类: 安排表\n会议: [常委会会议，主任会议]\n", ("meetings",), ["常委会会议", "主任会议"]),
        ("种类: 会议议程\n议题:\n  - 对应要点: [a、b]\n", ("items", 0, "points"), ["a", "b"]),
        (
            "种类: 会议议程\n议题:\n  - {提交会议: [甲；乙]}\n",
            ("items", 0, "meetings"),
            ["甲", "乙"],
        ),
        ("种类: 会议议程\n议题:\n  - 部门: [甲、乙]\n", ("items", 0, "owners"), ["甲、乙"]),
    ],
)
def test_full_width_signs_part_the_same_lists_as_in_english(
    text: str, path: tuple[str | int, ...], names: list[str]
) -> None:
    found = read_text(SourceText("x.yaml", text))
    value: object = found.documents[0].data
    for step in path:
        value = value[step]  # type: ignore[index]
    assert value == names
    assert [each.rule.code for each in found.diagnostics] == ["NPC112"] * (len(names) > 1)
