"""A Word file of the office's own is filled with a plan."""

from collections.abc import Mapping
from functools import partial
from io import BytesIO
from pathlib import Path

from lxml.etree import _Element as Element

from npc.errors import RenderError
from npc.messages import Message, Verbatim
from npc.output.box.boxed import boxed
from npc.output.documents.office.checking import check, is_right
from npc.output.documents.office.environment import environment_of
from npc.output.documents.office.faults import TagFault
from npc.output.documents.office.joining import joined
from npc.output.documents.office.parts import (
    LONGEST_PROPERTY,
    named_as_told,
    parts_with_text,
    properties,
    texts_of_properties,
    types_of_a_document,
)
from npc.output.documents.office.placing import place
from npc.output.documents.office.rendering import rendered
from npc.output.documents.office.signs import without_own_signs
from npc.output.documents.office.tidying import tidy
from npc.output.documents.own_file import own_file
from npc.plan import Plan
from npc.word.package import CONTENT_TYPES, Package
from npc.word.package_safety import without_ways_out, written
from npc.word.packing import packed


def filled(path: Path, plan: Plan) -> bytes:
    """Fill a Word file in the box, for it is anybody's; else as `fill` does.

    Raises:
        RenderError: As `fill` does, or it takes more memory or time than it may.

    """
    return boxed(partial(fill, path, plan), _TEMPLATE.format(name=Verbatim(path.name)))


def fill(path: Path, plan: Plan) -> bytes:
    """Fill a Word file with a plan.

    Args:
        path: The Word file. Its tags may use what the HTML templates may.
        plan: The plan.

    Raises:
        RenderError: The file cannot be used, or a tag is wrong.

    """
    with own_file(path) as package:
        parts = without_ways_out(package)
        try:
            types = types_of_a_document(package)
            filler = _Filling(package, plan)
            parts |= {package.spelt(CONTENT_TYPES): types, **filler.parts()}
        except TagFault as fault:
            raise fault.of(path.name) from fault
        if (
            not filler.has_tags
        ):  # it would come out as it went in, and pass for a document of the plan
            raise RenderError(_NO_TAG.format(template=Verbatim(path.name)), hint=_WRITE_TAG)
        made = packed(named_as_told(parts, types))
        with Package(BytesIO(made)) as result:  # what tags have written
            without_ways_out(result)
    return made


class _Filling:
    """Fills the parts of a Word file."""

    def __init__(self, package: Package, plan: Plan) -> None:
        self.package = package
        self.environment = environment_of(plan)
        self.context = {"plan": plan}
        self.has_tags = False

    def parts(self) -> Mapping[str, bytes]:
        """Return the parts that are other than they were.

        Raises:
            TagFault: A tag is wrong.
            PackageError: A part is damaged.

        """
        made: dict[str, bytes] = {}
        for name in parts_with_text(self.package):
            made |= self._part(name)
        name_or_none = properties(self.package)
        made |= self._properties(name_or_none) if name_or_none else {}
        return made

    def _part(self, name: str) -> Mapping[str, bytes]:
        root = self._filled(self.package.xml_to_change(name))
        if root is None:
            return {}
        tidy(root)
        try:
            check(root)
        except TagFault:
            if is_right(
                self.package.xml_to_change(name)
            ):  # else Word takes it as it took the template
                raise
        return {name: written(root)}

    def _properties(self, name: str) -> Mapping[str, bytes]:
        root = self.package.xml_to_change(name)
        root_or_none = self._filled(root, texts_of_properties(root))
        if root_or_none is None:
            return {}
        tidy(root_or_none)
        for element in texts_of_properties(root_or_none):
            element.text = (element.text or "")[:LONGEST_PROPERTY]
        return {name: written(root_or_none)}

    def _filled(self, root: Element, texts: tuple[Element, ...] = ()) -> Element | None:
        """Return a part with its tags filled; None where it has none."""
        without_own_signs(root)
        found = joined(root, texts)
        if not found.tags:
            return None
        self.has_tags |= any(not tag.is_comment for tag in found.tags)
        place(root, found)
        return rendered(root, found.tags, self.context, self.environment)


_TEMPLATE = Message(en="template “{name}”", zh="模板“{name}”")
_NO_TAG = Message(
    en="template “{template}” has no tag, so nothing of the plan would come into it",
    zh="模板“{template}”中没有标记，填不进计划的内容",
)
_WRITE_TAG = Message(
    en="write tags such as {{ plan.title }} where texts of the plan belong",
    zh="请在需要填写的地方写上标记，如 {{ plan.title }}",
)
