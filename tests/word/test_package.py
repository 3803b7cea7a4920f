"""What ends the reading of a Word file without being a fault of it."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from npc.word.package import Package


@pytest.mark.parametrize("step", ["infolist", "open"])
def test_a_lack_of_memory_is_not_told_as_damage(step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The box says what was too large; “it is not a .docx file” would send people astray."""
    file = BytesIO()
    with ZipFile(file, "w") as made:
        made.writestr("word/document.xml", "<a/>")

    file.seek(0)

    def full(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(ZipFile, step, full)
    with pytest.raises(MemoryError), Package(file) as package:
        package.data("word/document.xml")
