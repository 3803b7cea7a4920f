"""Slips that were written down before the lists of words were made: how many of them are told."""

from collections.abc import Mapping
from pathlib import Path

import yaml

from npc.genre.lexicon.slips import SLIPS
from points_told import told

SLIPS_UNSEEN: Mapping[str, list[list[str]]] = yaml.safe_load(
    Path(__file__).with_name("unseen_slips.yaml").read_text(encoding="utf-8")
)


CODES = {"NPC401", "NPC426"}


def test_slips_are_told_once_and_name_the_wrong_word() -> None:
    """Each by one finding, whose words have the wrong character."""
    found = told([wrong for wrong, _ in SLIPS_UNSEEN["found"]])
    for wrong, right in SLIPS_UNSEEN["found"]:
        (one,) = (each for each in found[wrong] if each.rule.code in CODES)
        slipped = next(a for a, b in zip(wrong, right, strict=False) if a != b)
        assert slipped in one.message.zh, wrong


def test_what_is_missed_is_known() -> None:
    """Who finds one of them moves it up."""
    found = told([wrong for wrong, _ in SLIPS_UNSEEN["missed"]])
    told_all = {each: {one.rule.code for one in of_text} for each, of_text in found.items()}
    assert [wrong for wrong, codes in told_all.items() if codes & CODES] == []


def test_right_sentences_are_never_accused() -> None:
    right = [right for pairs in SLIPS_UNSEEN.values() for _, right in pairs]
    assert {text: of_text for text, of_text in told(right).items() if of_text} == {}


def test_wrong_words_are_one_character_off() -> None:
    """And stand in no other row as right ones."""
    for right, wrongs in SLIPS.items():
        for wrong in wrongs:
            assert wrong not in SLIPS
            assert len(wrong) == len(right) == 2
            assert sum(a != b for a, b in zip(right, wrong, strict=True)) == 1
