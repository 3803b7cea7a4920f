"""Papers that are texts: work points, texts beside them, notices, and what all papers have around their text."""
