"""Rules on sentences that are items: what they say beside their keys, and what was not read of them."""
