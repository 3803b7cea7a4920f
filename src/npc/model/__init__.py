"""From documents to one `Plan`. The only place that knows pydantic."""
