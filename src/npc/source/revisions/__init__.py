"""Plans as they stood in a revision of git: read by the program `git`, and nothing of the repo is run or changed."""
