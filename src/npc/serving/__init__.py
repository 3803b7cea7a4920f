"""What goes on while files are edited: files that are looked at again and again, and a local page that follows them.

The core stays what it is: it reads no clock, keeps nothing, and is run in one thread. The threads of
the server only hand over what that one made.
"""
