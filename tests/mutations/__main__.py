"""Prints the table of all mutations: `PYTHONPATH=tests python -m mutations`."""

import sys

from mutations.catalogue import MUTATIONS
from mutations.harmless import HARMLESS
from mutations.running import false_alarms, outcomes, table
from mutations.terms import ALL

for line in table(outcomes(MUTATIONS, ALL)):
    sys.stdout.write(line + "\n")

harmless = tuple(outcomes(HARMLESS, ALL))
sys.stdout.write(f"{len(harmless)} harmless changes\n")
for line in false_alarms(harmless):
    sys.stdout.write(line + "\n")
