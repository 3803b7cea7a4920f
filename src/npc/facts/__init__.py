"""What is known of a plan, worked out once: texts, answers to statutory matters, what speaks of what."""
