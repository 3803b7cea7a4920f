"""The registry of forms: each is one line, and what the line says is there."""

from inspect import signature

import pytest

from npc.errors import UsageError
from npc.output.forms import DOCUMENTS, REPORTS, VIEWS, Form, form_named, form_of_file

ALL = [*REPORTS.items(), *VIEWS.items(), *DOCUMENTS.items()]


@pytest.mark.parametrize(("name", "form"), ALL)
def test_every_form_has_its_module(name: str, form: Form) -> None:
    """A module that writes it, with what a form of its sort is given."""
    if form in REPORTS.values():
        assert len(signature(form.load().lines).parameters) == 2
    elif form in VIEWS.values():
        more = form.has_theme or form.is_for_programs or form.has_columns
        assert len(signature(form.load().document).parameters) == 1 + more, name
    else:
        assert len(signature(form.load().document).parameters) == 3
    assert form.suffix.startswith(".")
    assert not (form.is_binary and form.is_for_people)


def test_views_and_documents_are_told_by_the_endings_of_files() -> None:
    """No two have the same, so that `-o` names one; capitals are the same ending."""
    for forms in (VIEWS, DOCUMENTS):
        for name, form in forms.items():
            assert form_of_file(f"A{form.suffix.upper()}", forms) == name


def test_unknown_forms_are_refused_with_those_that_there_are() -> None:
    """By name and by ending."""
    with pytest.raises(UsageError) as named:
        form_named("odt", DOCUMENTS)
    assert named.value.hint is not None
    assert "docx, html, pdf, md" in named.value.hint.en
    with pytest.raises(UsageError) as ending:
        form_of_file("a.odt", VIEWS)
    assert ending.value.hint is not None
    assert ".xlsx, .ics" in ending.value.hint.en
