"""HTML that is made piece by piece: what is no piece of it is text, and no text is ever markup."""

from html import escape

from npc.characters import visible


class Markup(str):
    """A piece of HTML."""

    __slots__ = ()


def element(tag: str, attributes: dict[str, str | None] | None = None, /, *content: str) -> Markup:
    """Write an element.

    Args:
        tag: Its name.
        attributes: By their names; an empty value is a bare name, and with None it is left out.
        content: Markup, and texts, in which characters that nobody sees are shown.

    """
    written = "".join(
        f' {name}="{escape(visible(value))}"' if value else f" {name}"
        for name, value in (attributes or {}).items()
        if value is not None
    )
    end = "" if tag in _EMPTY else f"</{tag}>"
    return Markup(f"<{tag}{written}>{joined(*content)}{end}")


def joined(*content: str) -> Markup:
    """Join markup and texts."""
    return Markup("".join(map(_written, content)))


def _written(piece: str) -> str:
    return piece if isinstance(piece, Markup) else escape(visible(piece), quote=False)


_EMPTY = frozenset(("meta", "link", "br"))
"""Elements of ours that hold nothing and have no end."""
