"""The mappings and lists that are open at a line."""

from npc.source.recovering.known_keys import Records, behind, holding


class Level:
    """A mapping or list that is open: where it begins, and what it has so far."""

    __slots__ = (
        "behind",
        "column",
        "is_filled",
        "is_list",
        "is_wide",
        "keys",
        "last",
        "lists",
        "owner",
        "records",
    )

    def __init__(self, column: int, owner: str, records: Records, *, is_list: bool) -> None:
        self.column = column
        self.owner = owner
        """The key behind which it stands; for the mapping in a list, that of the list."""
        self.records = records
        """The mappings that it may be, or hold."""
        self.is_list = is_list
        self.lists = False
        """Whether it is certainly a list that is meant."""
        self.keys: set[str] = set()
        self.last = ""
        self.behind: Records = frozenset()
        """What may stand behind its last key."""
        self.is_wide = False
        """Whether its last key has no proper colon."""
        self.is_filled = False
        """Whether something stands behind its last key, or last hyphen."""

    def take(self, key: str, *, is_filled: bool) -> None:
        """Note a key."""
        self.keys.add(key)
        self.last = key
        self.records = holding(self.records, key) or self.records
        self.behind = behind(self.records, key)
        self.is_filled = is_filled

    def allows(self, key: str) -> bool:
        """Return whether a key may stand there, in an element if it is a list; of keys that are not known, any."""
        known = holding(self.records, key)
        return bool(known) or not (self.records - {""})
