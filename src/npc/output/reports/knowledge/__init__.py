"""What npc knows, as it is shown: lists, pages, JSON, and docs/knowledge.md."""
