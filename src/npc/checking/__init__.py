"""Read, form, rules, sort: plans to a report; which findings are wanted, and fixes."""
