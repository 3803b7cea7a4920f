"""An office's own files become papers of a plan: nothing lost, nothing invented, every doubt marked."""
