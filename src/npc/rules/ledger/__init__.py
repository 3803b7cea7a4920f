"""Rules on ledgers (工作台账)."""
