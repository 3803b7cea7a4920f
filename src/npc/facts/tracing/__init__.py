"""Which places of a plan speak of one matter: body text, arrangement, monthly plan.

References that a plan writes (`points`, `prepares`) are exact. Where there are none, texts are
compared by their words, and what is found so is said to be alike, with the share of words.
"""
