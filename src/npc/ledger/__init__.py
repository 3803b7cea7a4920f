"""What comes after the adoption of a plan: how its rows are referred to, and which row is meant."""
