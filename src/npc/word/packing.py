"""Zip files that say nothing of when and where they were made: equal contents give equal bytes."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""Of the format."""


def packed(members: Mapping[str, bytes]) -> bytes:
    """Return a zip file with members in the order of their names."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as file:
        for name in sorted(members):
            file.writestr(zip_member(name), members[name])
    return buffer.getvalue()


def zip_member(name: str) -> ZipInfo:
    """Return what a zip file says of a member."""
    info = ZipInfo(name, _FIRST_DAY)
    info.compress_type = ZIP_DEFLATED
    info.create_system = 0  # else it says on which system it was made
    return info
