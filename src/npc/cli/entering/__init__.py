"""`npc ledger add`: what it says, what follows for a ledger, and into which file that goes."""
