"""The mutation test of the rules: clean plans, spoilt in one way at a time.

`PYTHONPATH=tests python -m mutations` prints what was found, missed, and found without reason.
"""
