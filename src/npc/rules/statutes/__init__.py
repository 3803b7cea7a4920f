"""Rules about what the law demands of a year; `statutes.yaml` is their data."""
