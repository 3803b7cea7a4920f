"""The joined plan as JSON, for programs: `npc plan show --to json`. docs/plan-json.md says what it holds."""
