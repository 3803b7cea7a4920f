"""What npc knows that changes by date: entries, by families, each family declared once."""
