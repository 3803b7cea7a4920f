"""What may stand in a YAML document of each kind: the plan format, as pydantic models."""
