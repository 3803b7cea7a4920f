"""What `npc plan diff` compares: two states of a plan, each in a folder or in a revision of git."""
