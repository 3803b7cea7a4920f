"""What a text says of national meetings and set phrases, held against the days on which it was decided."""
