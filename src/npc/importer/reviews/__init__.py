"""Reviews of a year's work (工作总结), with the plan for the next."""
