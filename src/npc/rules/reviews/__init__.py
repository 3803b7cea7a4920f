"""Rules on reviews (总结)."""
