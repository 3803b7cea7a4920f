"""Reading past the slips of a file that does not read: put right in memory, and each told with its remedy.

Loaded only for such files. `recovery.py` has the loop; `walk.py` tells of each line what it is; `evident.py` and
the modules beside it know the slips; `cuts.py` keeps what is put right apart from what was typed.
"""
