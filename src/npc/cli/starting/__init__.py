"""What the commands that begin a plan repo or a plan ask, and say."""
