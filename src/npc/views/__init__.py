"""Views of a plan by time: pure functions from a `Plan` to what one reader needs."""
