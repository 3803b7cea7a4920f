"""The kinds of documents: their form, and how their content becomes a plan."""
