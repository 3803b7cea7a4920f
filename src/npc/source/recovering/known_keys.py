"""Which words are keys of plans, in either spelling: by list, since any word may stand before a colon in a text."""

import re
from functools import cache
from typing import TypeAlias
from unicodedata import normalize

from npc.source.key_table import KEYS, ROOTS
from npc.source.spelling import KIND, typed_keys

_DATA = re.compile(
    r"(?:1[0-2]|[1-9])(?:月份?)?|[一二三四五六七八九]月份?|十[一二]?月份?|[0-9]{4}-[0-9]{2}-[0-9]{2}"
)
"""Keys that are data: months and days."""


@cache
def known_keys() -> frozenset[str]:
    """Return every spelling of every key."""
    return frozenset(name for record in KEYS for name in typed_keys(record))


@cache
def english_keys() -> frozenset[str]:
    """Return the English spellings, with which no Chinese text begins."""
    return frozenset(name for name in known_keys() if name.isascii())


Records: TypeAlias = frozenset[str]
"""The mappings that something may be, by their names in the table; `*NAME` has keys that are data, `=LIST`
is a word of a closed list, `` something else: a text, or a list of names."""

ROOT: Records = frozenset(ROOTS.values())


def holding(records: Records, key: str) -> Records:
    """Return those of some mappings that have a key."""
    return frozenset(each for each in records if _has(each, key))


def _has(record: str, key: str) -> bool:
    return bool(_DATA.fullmatch(key)) if record.startswith("*") else key in typed_keys(record)


def behind(records: Records, key: str) -> Records:
    """Return what may stand behind a key of one of some mappings."""
    found = set[str]()
    for record in holding(records, key):
        if record.startswith("*"):
            found.add(record[1:])
        else:
            english, below = typed_keys(record)[key]
            word = "=" if english == "year" or below.startswith("=") else ""
            _, keyed, inner = below.partition("*")
            found.add(word or (f"*{inner}" if keyed else below))
    return frozenset(found)


def are_mappings(records: Records) -> bool:
    """Return whether something can only be a mapping, or a list of them."""
    return bool(records) and not records & _NO_MAPPINGS


_NO_MAPPINGS = frozenset(("", "=", "*"))


def are_words(records: Records) -> bool:
    """Return whether something can only be a word of a closed list, or a year."""
    return records == {"="}


def lists_names(records: Records, key: str) -> bool:
    """Return whether a list of names may stand behind a key."""
    return any(
        typed_keys(each)[key][0] in NAME_LISTS for each in holding(records, key) if each in KEYS
    )


def is_list(records: Records) -> bool:
    """Return whether something can only be a list of mappings."""
    return are_mappings(records) and not any(
        each.startswith("*") or each in _SINGLE for each in records
    )


_SINGLE = frozenset(("Signature", "Head", "Imprint", "Satisfaction", "RulesSection", "Limits"))
"""Mappings that stand behind their keys by themselves."""
NAME_LISTS = frozenset(
    (
        "annexes",
        "title-lines",
        "meetings",
        "columns",
        "aliases",
        "owners",
        "with",
        "reporters",
        "points",
        "prepares",
    )
)
"""Lists of names, in English."""


def is_known(name: str) -> bool:
    """Return whether a word is a key of plans, or one that is data: a month or a day."""
    return name in known_keys() or bool(_DATA.fullmatch(name))


def meant(name: str) -> str:
    """Return the key that a word is but for blanks in it, wide letters or a capital; the word where it is none."""
    if is_known(name):
        return name
    key = "".join(sign for sign in normalize("NFKC", name) if sign.isprintable() and sign != " ")
    key = key[:1].lower() + key[1:] if key.isascii() else key
    return key if key in known_keys() else name


@cache
def meanings(name: str) -> frozenset[str]:
    """Return the English spellings of the keys that a word may be."""
    every = map(typed_keys, KEYS)
    return frozenset(keys[name][0] for keys in every if name in keys)


def is_kind(name: str) -> bool:
    """Return whether a key says what kind of document begins there."""
    return any(typed_keys(record).get(name, ("",))[0] == KIND for record in ROOT)
