"""Templates: where they are, what they may do, and what is said when one is wrong."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import NoReturn

from jinja2 import BaseLoader, ChoiceLoader

from npc.errors import RenderError
from npc.messages import Message, Verbatim
from npc.output.templating.annotating import AnnotatingLoader, Marks
from npc.output.templating.environment import Environment
from npc.output.templating.folders import BuiltInFolder, RepoFolder
from npc.output.templating.template_faults import template_fault

_AT_A_TIME = 100
"""Pieces that are looked at together: a document has millions, of a few characters each."""
LONGEST_OUTPUT = 20_000_000
"""Characters that a document may come to; ten thousand rows are six millions."""


def built_in_templates() -> Path:
    """Find the folder of the built-in templates: in a wheel, or at the top of a checkout."""
    package = Path(__file__).parents[2]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


def render(template: str, overrides: Path | None, **context: object) -> str:
    """Render a template.

    Args:
        template: Its name, such as `document.html`.
        overrides: A folder whose templates go before the built-in ones of the same name.
        context: What the template may use.

    Raises:
        RenderError: A template is missing or broken, or does what it may not.

    """
    return _render(template, _environment(_loader(overrides), overrides), context)


def render_annotated(template: str, overrides: Path | None, **context: object) -> tuple[str, Marks]:
    """Render a template with marks that say where its tags stand; else as `render` does."""
    marks = Marks()
    environment = _environment(AnnotatingLoader(_loader(overrides), marks), overrides)
    return _render(template, environment, context), marks


def _environment(loader: BaseLoader, overrides: Path | None) -> Environment:
    if overrides is None:
        return Environment(loader)
    from npc.output.templating.own_environment import OwnEnvironment

    return OwnEnvironment(loader)


def _loader(overrides: Path | None) -> BaseLoader:
    built_in = BuiltInFolder(built_in_templates())
    if overrides is None:
        return built_in
    if not overrides.is_dir():
        raise RenderError(_NO_FOLDER.format(folder=Verbatim(overrides)))
    return ChoiceLoader([RepoFolder(overrides), built_in])


def _render(template: str, environment: Environment, context: dict[str, object]) -> str:
    try:
        return "".join(limited(environment.get_template(template).generate(context)))
    except RenderError:
        raise
    except Exception as error:  # whatever a template brings about is its fault
        raise template_fault(error, template, environment) from error


def limited(pieces: Iterable[str]) -> Iterator[str]:
    """Yield what a template makes, as long as it is not too much."""
    length, rest = 0, iter(pieces)
    while some := list(islice(rest, _AT_A_TIME)):
        text = "".join(some)
        length += len(text)
        if length > LONGEST_OUTPUT:
            refuse_output()
        yield text


def refuse_output() -> NoReturn:
    """Refuse a document that is too long.

    Raises:
        OverflowError: Always.

    """
    raise OverflowError(_LONG_OUTPUT.format(n=f"{LONGEST_OUTPUT:,}"))


_LONG_OUTPUT = Message(en="the document has more than {n} characters", zh="生成的文件多于{n}字")
_NO_FOLDER = Message(en="template folder “{folder}” does not exist", zh="模板目录“{folder}”不存在")
