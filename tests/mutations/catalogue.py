"""Every mutation."""

from mutations import law, tables, texts, times

MUTATIONS = (*law.MUTATIONS, *tables.MUTATIONS, *times.MUTATIONS, *texts.MUTATIONS)
