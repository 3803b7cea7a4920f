"""How good an import is: what became of each field of a file whose truth is known.

`python -m measuring FILE…` (with `tests` and `src` on the path) measures files, `python -m measuring round PLAN…`
renders plans, imports what comes of it, and compares. The tests of the importer ask the same of the corpus.
"""
