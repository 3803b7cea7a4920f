"""Where templates are loaded from: the built-in folder, and that of a repo."""

from collections.abc import Callable
from pathlib import Path

import jinja2
from jinja2 import FileSystemLoader, TemplateNotFound

from npc.errors import RenderError
from npc.messages import Message
from npc.system_errors import reason


class Folder(FileSystemLoader):
    """A folder of templates in UTF-8, with or without the BOM that Windows editors write."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8-sig")

    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Load a template.

        Raises:
            RenderError: The file cannot be read, or is not UTF-8.

        """
        try:
            return super().get_source(environment, template)
        except TemplateNotFound:  # an OSError too; the next folder may have it
            raise
        except UnicodeDecodeError as error:
            raise RenderError(_NOT_UTF8.format(template=template), hint=_SAVE_AS_UTF8) from error
        except OSError as error:
            raise RenderError(
                _UNREADABLE.format(template=template, reason=reason(error))
            ) from error


class BuiltInFolder(Folder):
    """The built-in templates; `npc/document.html` is the one here, whatever overrides it."""

    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Load a template."""
        return super().get_source(environment, template.removeprefix("npc/"))


_NOT_UTF8 = Message(en="template “{template}” is not UTF-8", zh="模板“{template}”不是UTF-8编码")
_SAVE_AS_UTF8 = Message(en="save it as UTF-8", zh="请另存为UTF-8编码")
_UNREADABLE = Message(
    en="template “{template}” cannot be read: {reason}",
    zh="模板“{template}”无法读取：{reason}",
)
