"""All regular expressions of npc, and how long each may take on a stranger's text."""
