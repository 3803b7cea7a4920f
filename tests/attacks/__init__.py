"""What strangers may try, tried: families of attacks, run for as long as one likes (`python3 dev.py attack`).

A family is a module here with `attacks(seed)`, which yields `Attack`s, perhaps for ever.
"""
