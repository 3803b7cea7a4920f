"""A changed paper put into a plan that is there: what differs by meaning is changed by position, and nothing deleted."""
