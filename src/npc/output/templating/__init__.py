"""Jinja templates, and the tree of semantic HTML that they make."""
