"""Rules about what the law demands of a year; `knowledge/duties.yaml` is their data."""
