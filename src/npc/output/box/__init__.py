"""Where templates of a repo run: a process of its own, with limits on memory and time.

Templates come with the repo, and the repo with a pull request of somebody whom nobody knows. What
they do with numbers, texts and loops is theirs; that it ends, and that the machine has room for it,
is ours.
"""
