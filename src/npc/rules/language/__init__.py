"""Rules about formulations, years and anniversaries of the party and the state (NPC418, NPC419, NPC423)."""
