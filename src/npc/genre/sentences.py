"""Sentences that are items: 听取和审议…的报告。报告拟安排在6月份举行的常委会会议上听取和审议。由财经委负责。

What a plan would say by keys is read from the sentence as offices write it, each thing with the
place of its words. Nothing is guessed: what is not said in a wording that is known stays empty.
Knows no plan; is loaded only for plans that have sentences.
"""

from npc.genre.departments import Departments
from npc.genre.sentence_assembly import Assembly
from npc.genre.sentence_readings import ReadSentence
from npc.genre.sentence_tellings import tellings_of
from npc.genre.sentence_text import Line


def read_sentence(text: str, *, year: int | None, departments: Departments) -> ReadSentence:
    """Return what a sentence says of its item.

    Args:
        text: One or several sentences of one item, as the office writes them.
        year: The plan's year, against which a written year counts.
        departments: The plan's list; where it is empty, no name is unknown.

    """
    line = Line(text)
    tellings = tellings_of(line, departments)
    return Assembly(line, tellings, year=year, departments=departments).sentence()
