"""By which article deputies' suggestions (代表建议) are answered: in three months, in six where that is hard."""

from datetime import date

_ARTICLES = (
    (date(2025, 3, 12), "代表法第五十一条第二款"),
    (date(2010, 10, 28), "代表法（2015年）第四十二条第一款"),
)
"""By the first day on which suggestions may have been handed over under it, the newest first."""


def answering_article(issued: date) -> str:
    """Return the article that holds for suggestions handed over on a day; empty before it set months."""
    return next((article for first, article in _ARTICLES if issued >= first), "")
