"""Members of zip files that say nothing of when and where they were made."""

from zipfile import ZIP_DEFLATED, ZipInfo

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""Of the format; equal plans give equal bytes."""


def zip_member(name: str) -> ZipInfo:
    """Return what a zip file says of a member."""
    info = ZipInfo(name, _FIRST_DAY)
    info.compress_type = ZIP_DEFLATED
    info.create_system = 0  # else it says on which system it was made
    return info
