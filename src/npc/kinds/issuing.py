"""What goes around a text when it is issued: red head, signature, imprint."""

from npc.genre.prose import joined
from npc.plan import Head, Imprint, Location, Signature
from npc.source.values import Fields, day, mapping, needed_text, text, texts


def head_of(fields: Fields, at: Location, *, organ: str | None) -> Head | None:
    """Read the red head of a document; its mark is usually the organ's name with 文件."""
    if not isinstance(fields.get("head"), dict):
        return None
    given = mapping(fields, "head")
    return Head(
        mark=text(given, "mark") or f"{organ or ''}文件",
        number=text(given, "number"),
        signer=text(given, "signer"),
        copy_number=text(given, "copy-number"),
        secrecy=text(given, "secrecy"),
        urgency=text(given, "urgency"),
        at=at / "head",
    )


def signature_of(fields: Fields, at: Location, *, organ: str | None) -> Signature | None:
    """Read who signs a document and when."""
    given = mapping(fields, "signature")
    if not given:
        return None
    return Signature(
        organ=text(given, "organ") or organ or "",
        date=day(needed_text(given, "date")),
        seal=text(given, "seal") == "true",
        at=at / "signature",
    )


def imprint_of(fields: Fields, at: Location) -> Imprint | None:
    """Read the imprint of a document."""
    given = mapping(fields, "imprint")
    if not given:
        return None
    return Imprint(
        copies_up=_organs(given, "copies-up"),
        copies=_organs(given, "copies"),
        printed_by=needed_text(given, "printed-by"),
        printed=day(needed_text(given, "printed")),
        page=text(given, "page") or "even",
        at=at / "imprint",
    )


def _organs(fields: Fields, key: str) -> tuple[str, ...]:
    """Give organs as written, without the mark that closes the line."""
    return tuple(joined(one).rstrip("。；，") for one in texts(fields, key))
