"""What would be printed of an import, beside its original: stretch by stretch, row by row."""
