"""Schemas of what npc writes for programs, closed: what they do not describe is not there."""

from typing import Any


def closed(schema: Any) -> Any:  # noqa: ANN401 - what JSON holds
    """Return a schema in which objects have no properties but those that it describes."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: closed(value) for key, value in schema.items()}
    return {"additionalProperties": False} | inner if "properties" in schema else inner
