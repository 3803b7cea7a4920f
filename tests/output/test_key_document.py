"""The page of all names of keys: made from the kinds, complete, its links lead to its headings."""

import re

from npc.kinds.registry import KINDS, documents
from npc.knowledge.matters import MATTERS
from npc.output.key_document import TARGET, text
from npc.source.key_table import KEYS, WORDS

PAGE = text()
SECTIONS = re.split(r"^## ", PAGE, flags=re.MULTILINE)


def test_the_page_is_made_from_the_kinds_as_they_are() -> None:
    """Run `python3 dev.py forms` after a change of the kinds."""
    assert TARGET.read_text(encoding="utf-8") == PAGE


def test_every_name_of_every_key_stands_on_it() -> None:
    """In one row with the English one, as the reader of plans takes them; and every word of a closed list."""
    rows = [line for line in PAGE.splitlines() if line.startswith("| `")]
    for keys in KEYS.values():
        for name, (names, _) in keys.items():
            wanted = {f"`{each}`" for each in (name, *names.split("、"))}
            assert any(all(each in row for each in wanted) for row in rows), wanted
    for words in WORDS.values():
        for word, (usual, *others) in words.items():
            assert f"`{word}`" in PAGE or f"`kind: {word}`" in PAGE
            assert f"`{usual}`" in PAGE or f"`种类: {usual}`" in PAGE
            assert all(f"`{name}`" in PAGE for name in others)


def test_each_kind_and_each_matter_has_its_names() -> None:
    """A section says what is written behind 种类; the last one lists the matters of the law."""
    assert len(documents()) == len(KINDS) + 2  # npc.yaml, and files of a place's own rules
    for kind in KINDS.values():
        (section,) = (each for each in SECTIONS if each.startswith(f"{kind.words[0]}\n"))
        assert f"`种类: {kind.words[0]}`，英文 `kind: {kind.kind}`" in section
    for duty in MATTERS:
        assert all(f"`{name}`" in SECTIONS[-1] for name in (duty.id, *duty.called))


def test_no_two_headings_are_alike_and_links_lead_to_them() -> None:
    """An anchor is a heading without signs, as GitHub and Gitee make it."""
    headings = re.findall(r"^## (.*)$", PAGE, flags=re.MULTILINE)
    anchors = [re.sub(r"[“”.]", "", heading).replace(" ", "-") for heading in headings]
    assert len(set(anchors)) == len(anchors)
    links = re.findall(r"\]\(#([^)]+)\)", PAGE)
    assert links
    assert set(links) <= set(anchors)
