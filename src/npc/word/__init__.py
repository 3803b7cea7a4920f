"""Word files: packages, what is in them, and how they stand beside the official format."""
