"""Any Word file, measured against the official format."""
