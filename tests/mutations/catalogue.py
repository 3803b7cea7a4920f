"""Every mutation."""

from mutations import dated, law, ledgers, reviews, tables, texts, times

MUTATIONS = (
    *law.MUTATIONS,
    *tables.MUTATIONS,
    *times.MUTATIONS,
    *texts.MUTATIONS,
    *reviews.MUTATIONS,
    *ledgers.MUTATIONS,
    *dated.MUTATIONS,
)
