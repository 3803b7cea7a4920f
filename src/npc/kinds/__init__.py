"""The kinds of documents: one module a kind declares all that there is to say of it.

`registry.py` lists them. What they are declared of: `types.py` and `containers.py` (values),
`keys.py` and `record.py` (mappings), `paper.py` (documents of a plan). What follows from the declarations:
`check.py` (whether a document is right), `explain.py` (what is wrong, by pydantic), `models.py`,
`json_schema.py` (for editors), `spelling.py` (how keys and words are written and called).
"""
