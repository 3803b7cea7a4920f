"""Rules about words and signs (codes 4xx)."""
