"""What tags of a repo's templates print: words of the plan, never what Python makes of a value."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from jinja2 import DictLoader

from npc.errors import RenderError
from npc.output.templating.own_environment import OwnEnvironment
from npc.output.templating.templating import render
from npc.plan import Plan
from support import ROOT
from word import read_plan

Rendered = Callable[[str], str]
INSIDES = re.compile(r"0x[0-9a-f]{6}|object at|<[a-z]+ |\w\(\w+=")


@pytest.fixture(scope="module")
def plan() -> Plan:
    """Return the plan that uses every form."""
    return read_plan(ROOT / "plans" / "shili-2025")


@pytest.fixture
def rendered(tmp_path: Path, plan: Plan) -> Rendered:
    """Return what renders a text as a template of a repo."""

    def of(template: str) -> str:
        (tmp_path / "a.html").write_text(template, encoding="utf-8")
        return render("a.html", tmp_path, plan=plan)

    return of


@pytest.mark.parametrize(
    ("template", "printed"),
    [
        ("{{ plan.year ~ '年' }}{{ 1.5 }}{{ none }}{{ plan.title is defined }}", "2025年1.5NoneTrue"),
        ("{{ plan.work_points.published }}", "2025-03-05"),
        ("{{ plan.arrangement.items[0].owners }}", "财经工委"),
        ("{{ plan.arrangement.items[0].when ~ '前' }}", "8月前"),
        ("{{ ['甲', '乙'] | join('、') }}{{ ['丙'] | map('upper') | join }}", "甲、乙丙"),
        ("{{ plan.work_points.sections[:1] | join(attribute='title') }}", "坚持党的领导，把牢正确政治方向"),
        ("{{ '第%s项' % 3 }}{{ '%(a)s' % {'a': 4} }}{{ '%s项' | format(5) }}", "第3项45项"),
        ("{{ '{}{0.year}'.replace('{}', '') .format(plan) }}", "2025"),
        ("{{ '{a:>3}'.format_map({'a': 1}) }}{{ ('<{}>' | safe).format('&') }}", "  1<&amp;>"),
        ("{{ {'a': ['b', 1]} | tojson }}{{ {'a': 1} | xmlattr }}", '{"a": ["b", 1]} a="1"'),
        ("{{ ('、' | safe).join(['<', 2]) }}", "&lt;、2"),
    ],
)  # fmt: skip
def test_words_are_printed(rendered: Rendered, template: str, printed: str) -> None:
    """Texts, numbers and dates; owners and times as they are written; what Jinja itself says."""
    assert rendered(template) == printed


@pytest.mark.parametrize(
    ("template", "kind", "tag"),
    [
        ("{{ plan }}", "a part of the plan", "{{ plan }}"),
        ("{{ plan.year }} {{ plan.work_points }} {{ plan.year }}", "a part of the plan", "{{ plan.work_points }}"),
        ("{{ plan.work_points.sections }}", "a list", "{{ plan.work_points.sections }}"),
        ("{{ plan.title\n }}{{ (1, 2) }}", "a list", "{{ (1, 2) }}"),
        ("{{ plan.papers | map(attribute='title') }}", "a list", "{{ plan.papers | map(attribute='title') }}"),
        ("{{ range }}", "a function", "{{ range }}"),
        ("{% macro m() %}{% endmacro %}{{ m }}", "a function", "{{ m }}"),
        ("{{ {} }}", "a mapping", "{{ {} }}"),
        ("{% for x in 'a' %}{{ loop }}{% endfor %}", "an inner thing of the program", "{{ loop }}"),
        ("{{ plan.work_points.at }}", "an inner thing of the program", "{{ plan.work_points.at }}"),
        ("{{ '甲' ~ plan }}", "a part of the plan", "{{ '甲' ~ plan }}"),
        ("{% set text = '甲' ~ plan %}", "a part of the plan", "{% set text = '甲' ~ plan %}"),
        ("{% set text %}{{ plan }}{% endset %}", "a part of the plan", "{{ plan }}"),
        ("{{ '%s' % plan }}", "a part of the plan", "{{ '%s' % plan }}"),
        ("{{ '%s' % (plan,) }}", "a part of the plan", "{{ '%s' % (plan,) }}"),
        ("{{ '%(a)s' % {'a': plan} }}", "a part of the plan", "{{ '%(a)s' % {'a': plan} }}"),
        ("{{ '%s' % {'a': 1} }}", "a mapping", "{{ '%s' % {'a': 1} }}"),
        ("{{ '{}'.format(plan) }}", "a part of the plan", "{{ '{}'.format(plan) }}"),
        ("{{ '{!r}'.format(plan) }}", "a part of the plan", "{{ '{!r}'.format(plan) }}"),
        ("{{ '{a}'.format_map({'a': plan}) }}", "a part of the plan", "{{ '{a}'.format_map({'a': plan}) }}"),
        ("{{ ('{}' | safe).format(plan) }}", "a part of the plan", "{{ ('{}' | safe).format(plan) }}"),
        ("{{ ('' | safe).escape(plan) }}", "a part of the plan", "{{ ('' | safe).escape(plan) }}"),
        ("{{ ('' | safe).join([plan]) }}", "a part of the plan", "{{ ('' | safe).join([plan]) }}"),
        ("{{ [plan] | join }}", "a part of the plan", "{{ [plan] | join }}"),
        ("{{ [plan] | map('string') | join }}", "a part of the plan", "{{ [plan] | map('string') | join }}"),
        ("{{ {'a': plan} | xmlattr }}", "a part of the plan", "{{ {'a': plan} | xmlattr }}"),
        ("{{ '' | urlize(target=plan) }}", "a part of the plan", "{{ '' | urlize(target=plan) }}"),
        ("{{ plan | inline }}", "a part of the plan", "{{ plan | inline }}"),
    ],
)  # fmt: skip
def test_what_has_no_words_is_a_fault_of_its_tag(
    rendered: Rendered, template: str, kind: str, tag: str
) -> None:
    """However it would get into a text; with what can be printed instead."""
    with pytest.raises(RenderError) as caught:
        rendered(f"\n{template}")
    line = 3 if "\n" in template else 2
    assert caught.value.text.en == (
        f"template “a.html”, line {line}: “{tag}” would print {kind}, which is no text, number or date"
    )
    assert caught.value.hint


def test_no_filter_prints_insides(plan: Plan) -> None:
    """Each one that there is, also those of Jinja's next version."""
    environment = OwnEnvironment(DictLoader({}))
    context = environment.from_string("").new_context({"plan": plan})
    for name in environment.filters:
        for value in (plan, plan.papers[0], iter([plan]), range):
            for given, more in ((value, ()), ([value], ()), ("", (value,)), ([value], (name,))):
                try:
                    made = environment.call_filter(name, given, more, context=context)
                    text = "".join(made) if isinstance(made, Iterator) else made
                except Exception:  # noqa: BLE001, S112 - whatever is refused is not printed
                    continue
                assert not isinstance(text, str) or not INSIDES.search(text), (name, text)


@pytest.mark.parametrize(
    "way",
    [
        "plan.work_points.at.document.source.text",
        "plan['work_points']['at']['document']['source']['text']",
        "(plan.work_points.at | list | first).source.text",
        "(plan.work_points.at | list | first) | attr('source')",
        "([plan.work_points] | map(attribute='at.document.source.text') | first)",
        "'{0.work_points.at.document.source.text}'.format(plan)",
        "plan.documents[0].source.text",
        "plan.documents[0].data",
        "plan.work_points.at.place",
        "plan.work_points.keys['title'].type",
    ],
)
def test_the_file_of_a_plan_is_out_of_reach(rendered: Rendered, way: str) -> None:
    """It has comments, and perhaps more documents than are printed."""
    with pytest.raises(RenderError, match="line 1: not allowed: "):
        rendered(f"{{{{ {way} }}}}")


def test_a_sentence_has_no_addresses_and_is_short(rendered: Rendered) -> None:
    """Also where Python would tell all of a plan."""
    with pytest.raises(RenderError) as caught:
        rendered("{{ {}[plan] }}")
    assert len(caught.value.text.en) < 200
    with pytest.raises(RenderError) as caught:
        rendered("{{ plan.has_list_for() }}{{ plan | nothing }}")
    assert "0x" not in caught.value.text.en
