"""An office's own files (原件), whatever their form: read as paragraphs and tables, each with its place."""
