"""Rules about when an item is due."""
