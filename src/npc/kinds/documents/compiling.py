"""Makes `npc/kinds/forms.py` from the models: `python3 dev.py forms`."""

from collections.abc import Iterable
from pathlib import Path
from pprint import pformat
from typing import Any, get_args, get_origin

from npc.kinds import accepting
from npc.kinds.documents import DOCUMENTS
from npc.kinds.documents.fields import Shape, Sort

TARGET = Path(accepting.__file__).with_name("forms.py")
_HEAD = '''"""The forms of plan documents, made from the models by `python3 dev.py forms`; not edited."""

from npc.kinds.accepting import Form

FORMS: dict[str, Form] = '''


def source() -> str:
    """Give the text of `forms.py`."""
    forms = {kind: form_of(model) for kind, model in DOCUMENTS.items()}
    return _HEAD + pformat(forms, width=100, sort_dicts=False) + "\n"


def form_of(annotation: Any, marks: Iterable[object] = ()) -> accepting.Form:  # noqa: ANN401 - any type
    """Give the form of a type."""
    if hasattr(annotation, "__metadata__"):
        return form_of(annotation.__origin__, (*marks, *annotation.__metadata__))
    sort = next((mark for mark in marks if isinstance(mark, Sort)), None)
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        form = _mapping(annotation)
        return form if sort is None else {"": sort.form, **form}
    if sort is not None:
        return sort.form
    inner = [one for one in get_args(annotation) if one not in (type(None), ...)]
    if get_origin(annotation) is dict:
        return {"*": form_of(inner[1])}
    if get_origin(annotation) is tuple:
        return [form_of(inner[0])]
    (only,) = inner  # an optional value
    return form_of(only)


def _mapping(model: type[Shape]) -> dict[str, accepting.Form]:
    form = {
        (field.alias or name) + "!" * field.is_required(): form_of(field.annotation, field.metadata)
        for name, field in model.model_fields.items()
    }
    return form | ({"|": model.one_of} if model.one_of else {})


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
