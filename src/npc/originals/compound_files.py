"""OLE compounds, in which the programs before 2007 keep their streams (MS-CFB): whether one is whole, and open."""

from npc.records import NamedTuple
from npc.word.package import PackageError, Problem

_SECTOR_SHIFT, _FIRST_LIST = 30, 76
_HEADER = 512
_IN_HEADER = 109
"""Sectors of the table of sectors that the header names; enough for 7 MB, and those of larger files are not looked at."""
_FREE = 0xFFFFFFFA
"""From which on a number stands for no sector."""
_END = 0xFFFFFFFE
"""Stands for the end of a chain in the table of sectors."""
_ENTRY, _START_IN_ENTRY = 128, 116
_WORD_MAGIC, _WORD_FLAGS, _WORD_ENCRYPTED = 0xA5EC, 10, 0x0100
_EXCEL_BEGIN, _EXCEL_PASSWORD = 0x0809, 0x002F
_MOST_RECORDS = 20
"""Records behind the first of a workbook among which the one that says that it is encrypted stands."""


class CompoundFile(NamedTuple):
    """A compound."""

    data: bytes

    def refuse_unusable(self) -> None:
        """Refuse one that is cut or encrypted, of which other programs would read a part or nothing.

        Raises:
            PackageError: It is.

        """
        if self._last_sector() > len(self.data):
            raise PackageError(Problem.BROKEN)
        if self._is_encrypted_word() or self._is_encrypted_workbook():
            raise PackageError(Problem.ENCRYPTED)

    @property
    def _sector(self) -> int:
        return 1 << min(self._number(_SECTOR_SHIFT, 2), 12)

    def _number(self, at: int, length: int = 4) -> int:
        return int.from_bytes(self.data[at : at + length], "little")

    def _last_sector(self) -> int:
        """Return where the last sector that is used begins, in bytes."""
        last = 0
        for number in range(_IN_HEADER):
            table = self._number(_FIRST_LIST + 4 * number)
            if table >= _FREE:
                break
            begin = (table + 1) * self._sector
            if begin + self._sector > len(self.data):
                return begin + self._sector
            used = [
                at
                for at in range(self._sector // 4)
                if (follows := self._number(begin + 4 * at)) < _FREE or follows == _END
            ]
            if used:
                last = number * (self._sector // 4) + used[-1]
        return (last + 1) * self._sector

    def _stream(self, name: str) -> int:
        """Return where a stream begins; 0 where there is none."""
        written = name.encode("utf-16-le") + b"\0\0"
        at = self.data.find(written)
        while at >= 0:
            if (at - _HEADER) % _ENTRY == 0:
                return (self._number(at + _START_IN_ENTRY) + 1) * self._sector
            at = self.data.find(written, at + 1)
        return 0

    def _is_encrypted_word(self) -> bool:
        at = self._stream("WordDocument")
        is_word = at > 0 and self._number(at, 2) == _WORD_MAGIC
        return is_word and bool(self._number(at + _WORD_FLAGS, 2) & _WORD_ENCRYPTED)

    def _is_encrypted_workbook(self) -> bool:
        at = self._stream("Workbook") or self._stream("Book")
        if not at or self._number(at, 2) != _EXCEL_BEGIN:
            return False
        for _ in range(_MOST_RECORDS):
            at += 4 + self._number(at + 2, 2)
            if self._number(at, 2) == _EXCEL_PASSWORD:
                return True
        return False
