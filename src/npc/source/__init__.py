"""From files to data with positions. The only place that knows YAML."""
