"""Templates that take all memory or all time, or print what is inside: each ends with one sentence."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from random import Random

import docx

from attacks.attack import Attack
from attacks.running import run_npc, workplace
from npc.exit_codes import FINE, UNUSABLE

SECONDS, MEGABYTES = 10, 512
"""What a run may take, with the process in which its templates run."""
PLAN = "kind: work-points\nyear: 2025\norgan: 示例县人大常委会\nsections:\n  - title: 甲\n    points:\n      - text: 乙。\n"
_GROW = "{% set ns = namespace(x={start}) %}{% for i in range(200) %}{% set ns.x = {step} %}{% endfor %}"


def _growing(start: str, step: str) -> str:
    return _GROW.replace("{start}", start).replace("{step}", step)


EXHAUSTING: Mapping[str, str] = {
    "ljust": "{{ 'a'.ljust(2 * 10**9) }}",
    "zfill": "{{ '7'.zfill(2 * 10**9) }}",
    "center": "{{ 'a' | center(2 * 10**9) }}",
    "format": "{{ '{:2000000000}'.format(1) }}",
    "percent": "{{ '%2000000000d' % 1 }}",
    "doubling by ~": _growing("'a'", "ns.x ~ ns.x"),
    "doubling by +": _growing("'a'", "ns.x + ns.x"),
    "lists by +": _growing("[1]", "ns.x + ns.x"),
    "indent": "{% set t = 'a\n' * 10000 %}{{ t | indent(100000) }}",
    "batch": "{{ [1] | batch(10**9, 'x') | list | length }}",
    "slice": "{{ [1] | slice(10**9, 'x') | list | length }}",
    "replace": "{% set t = 'a' * 100000 %}{{ t | replace('a', t) | replace('a', t) | length }}",
    "join": "{% set t = 'a' * 1000000 %}{{ (t | list) | join(t) | length }}",
    "big integers": _growing("7", "ns.x * ns.x"),
    "a tree of macros": "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(30) }}",
    "sum of lists": "{% set l = [[1] * 1000] * 100000 %}{{ l | sum(start=[]) | length }}",
    "a million rounds over a million": "{% set t = 'a' * 1000000 %}{% for i in range(1000000) %}{% if 'b' in t %}x{% endif %}{% endfor %}",
    "a megabyte each round": "{% for i in range(9999999) %}{% set t = 'a' * 1000000 %}{{ t | length }}{% endfor %}",
    "a list of a range": "{{ range(10**10) | list | length }}",
    "sum of a range": "{{ range(10**12) | sum }}",
}
"""Those that an attack on an earlier version found, by what they use."""
OTHERS: Mapping[str, str] = {
    "tabs": "{{ '\t'.expandtabs(2 * 10**9) }}",
    "bytes of a number": "{{ plan.year.to_bytes(2 * 10**9, 'big') | length }}",
    "rounding": "{{ 1.5 | round(10**9, 'ceil') }}",
    "power of a product": "{{ (1000 ** 999) ** 999 | length }}",
    "a list that grows": "{% set l = [] %}{% for i in range(9999999) %}{% set _ = l.append('x' * 100000 ~ i) %}{% endfor %}",
    "wrapping": "{% set t = 'a ' * 400000 %}{% for i in range(999) %}{{ t | wordwrap(2, wrapstring=t) | length }}{% endfor %}",
    "links": "{{ ('www.a.b ' * 120000) | urlize | length }}" * 9,
    "stripping tags": "{{ ('<' * 900000 ~ '>' * 900000) | striptags | length }}" * 9,
    "escaping": "{% set t = '&' * 1000000 %}{% for i in range(999999) %}{{ (t | e | e | forceescape) | length }}{% endfor %}",
    "json": _growing("['a']", "[ns.x, ns.x]") + "{{ ns.x | tojson | length }}",
    "sorting": "{% for i in range(999999) %}{{ (range(1000000) | sort(reverse=true)) | length }}{% endfor %}",
    "grouping": "{% for i in range(999999) %}{{ range(900000) | map('string') | list | groupby(0) | length }}{% endfor %}",
    "products": "{% for a in range(3000) %}{% for b in range(3000) %}{{ a ~ b }}{% endfor %}{% endfor %}",
    "a macro that calls itself": "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    "a template that includes itself": "{% include 'document.html' %}",
    "a template that extends itself": "{% extends 'document.html' %}",
    "a block that shows itself": "{% block b %}{{ self.b() }}{{ self.b() }}{% endblock %}",
    "a loop that calls itself": "{% for i in [1, 2] recursive %}{{ loop([1, 2]) }}{% endfor %}",
    "brackets": "{{ " + "(" * 50_000 + ")" * 50_000 + " }}",
    "conditions": "{% if 1 %}" * 20_000 + "{% endif %}" * 20_000,
    "tags": "{{ 1 }}" * 200_000,
    "paragraphs": "{% for i in range(900000) %}<p/>{% endfor %}",
    "cells": "<table><colgroup><col class='matter'/></colgroup><thead><tr><th/></tr></thead><tbody>{% for i in range(400000) %}<tr><td>甲</td></tr>{% endfor %}</tbody></table>",
    "columns": "<table><colgroup>{% for i in range(20000) %}<col class='matter'/>{% endfor %}</colgroup><thead><tr>{% for i in range(20000) %}<th/>{% endfor %}</tr></thead><tbody/></table>",
    "a long text": "<p>{% for i in range(30) %}{{ '甲' * 100000 }}{% endfor %}</p>",
    "elements in elements": "<p>{% for i in range(200000) %}<em>{% endfor %}",
    "spans": "<table><colgroup><col class='matter'/></colgroup><thead><tr><th/></tr></thead><tbody>{% for i in range(9999) %}<tr><td colspan='9999999' rowspan='9999999'/></tr>{% endfor %}</tbody></table>",
    "headings": "{% for i in range(100000) %}<h1>甲乙丙丁戊己庚辛甲乙丙丁戊己庚辛甲乙丙丁戊己庚辛甲乙丙丁戊己庚辛</h1>{% endfor %}",
    "notes": "{% for i in range(100000) %}<p><a class='note' href='#n'>1</a></p>{% endfor %}",
}
"""More of the kind; some are documents after all, only large ones."""
TAGS = {name: tag for name, tag in {**EXHAUSTING, **OTHERS}.items() if "<" not in tag}
"""What can be written into a Word file."""
BRACES: Mapping[str, tuple[str, ...]] = {
    "100,000 beginnings of tags": ("{{" * 100_000,),
    "60,000 braces, each by itself": ("{",) * 60_000,
    "a tag of 100,000 characters": ("{{ " + "a." * 50_000 + "b }}",),
    "tags that do not end": ("{% if x ",) * 20_000,
    "3,000 tags": ("{{ plan.year }}",) * 3_000,
}
"""What stands in the runs of one paragraph of a Word file."""


def attacks(seed: int) -> Iterator[Attack]:
    """Yield each template once, as HTML and as a Word file, in an order of the seed."""
    found = [
        *(Attack(f"HTML: {name}", partial(_html, text)) for name, text in {**EXHAUSTING, **OTHERS}.items()),
        *(Attack(f"Word: {name}", partial(_word, (text,))) for name, text in TAGS.items()),
        *(Attack(f"Word: {name}", partial(_word, runs)) for name, runs in BRACES.items()),
    ]  # fmt: skip
    Random(seed).shuffle(found)
    yield from found


def documents(text: str) -> str:
    """Return the template of a document in which a template stands."""
    return f"<article><section>\n{text}\n</section></article>"


def _html(text: str) -> str | None:
    with workplace(text[:40]) as folder:
        (folder / "npc.yaml").write_text("templates: t\n", encoding="utf-8")
        (folder / "t").mkdir()
        (folder / "t" / "document.html").write_text(documents(text), encoding="utf-8")
        for to in ("docx", "html", "md") if "<" in text else ("docx",):
            fault = _fault(folder, to, "--to", to)
            if fault:
                return f"{to}: {fault}"
    return None


def _word(runs: tuple[str, ...]) -> str | None:
    with workplace(runs[0][:40]) as folder:
        document = docx.Document()
        paragraph = document.add_paragraph()
        for run in runs:
            paragraph.add_run(run)
        document.save(str(folder / "office.docx"))
        return _fault(folder, "docx", "--template", "office.docx")


def _fault(folder: Path, to: str, *options: str) -> str | None:
    """Return what does not hold of one run: it is a document, or else one sentence and its remedy."""
    (folder / "plan.yaml").write_text(PLAN, encoding="utf-8")
    run = run_npc(
        ["plan", "render", "plan.yaml", *options, "-o", f"out.{to}"],
        folder,
        seconds=SECONDS,
        megabytes=MEGABYTES,
    )
    if run.fault:
        return run.fault
    said = run.stderr.decode()
    if run.code == FINE:
        return None
    is_sentence = said.startswith("error: template") and said.count("error: ") == 1
    if run.code != UNUSABLE or not is_sentence or len(said) > _LONGEST:
        return f"ended with {run.code}: {said[:300]}"
    return "a document was written all the same" if (folder / f"out.{to}").exists() else None


_LONGEST = 800
"""Characters of a sentence and its remedy."""
