"""What may stand for the value of an option, where that is no closed list: what completion looks for."""

from enum import Enum


class Offered(Enum):
    """Names that are found when they are wanted."""

    PLANS = "plans"
    """Plans of the repo, and else files."""
    DEPARTMENTS = "departments"
    """Those of the plan that the command line means."""
    YEARS = "years"
    """Those of which there are plans."""
    RULES = "rules"
    """Codes, with commas between."""
    RULE_SEVERITIES = "rule severities"
    """`NPC402=info`."""
    MONTHS = "months"
    QUARTERS = "quarters"
    WEEKS = "weeks"
    ACTIONS = "actions"
    STATUSES = "statuses"
    KINDS = "kinds"
    PLATFORMS = "platforms"
    """What checks the plans by itself: github …"""
