"""The word lists of the trade: data, one YAML file a subject, each list once.

What runs is the module of the same name beside a file, made from it by `python3 dev.py forms`: to
read YAML would take longer than to check a plan. In a file, a list is a key in capitals:

    ADVERBS:
      note: what the list is, and by what practice or source; it becomes the docstring
      as: tuple                    # set, tuple (in order) or text (one string of characters)
      characters: 一二三            # each one a member
      words:                       # patterns, see `patterns.py`
        - 审计工作(报告|情况)?(和|及)
        - <numerals.ONES>月         # with each member of another list; without a file: of this one

Instead of `as`, `characters` and `words`, a list may have `groups` (a name and its patterns, made a
dict of tuples), `pairs` (a word and what it stands for, made a dict; the word is a pattern) or
`columns` and `rows`, see `tables.py`.
"""
