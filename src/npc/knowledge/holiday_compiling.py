"""Makes `tables/holidays.py` of the library chinesecalendar, which follows the State Council's notice of each year."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

TARGET = Path(__file__).parent / "tables" / "holidays.py"
_HEAD = '''"""Days off and worked weekends by year, made from chinesecalendar by `python3 dev.py forms`; not edited."""

'''


def source() -> str:
    """Return the text of `holidays.py`, before it is formatted."""
    from chinese_calendar.constants import Holiday, holidays, workdays

    named = {holiday.value: str(holiday.chinese) for holiday in Holiday}
    years = {day.year for day in holidays}
    rest = {year: tuple(_runs(_of_year(holidays, year), holidays)) for year in sorted(years)}
    work = {year: tuple(map(_written, _of_year(workdays, year))) for year in sorted(years)}
    return (
        f"{_HEAD}NAMES: dict[str, str] = {named!r}\n"
        f"REST: dict[int, tuple[tuple[str, str, str], ...]] = {rest!r}\n"
        f"WORK: dict[int, tuple[str, ...]] = {work!r}\n"
    )


def _of_year(days: Iterable[date], year: int) -> list[date]:
    return sorted(day for day in days if day.year == year)


def _runs(days: list[date], named: dict[date, str]) -> Iterator[tuple[str, str, str]]:
    """Yield the first and the last of days in a row with one name, and the name."""
    first: date | None = None
    for day in days:
        first = first or day
        following = day + timedelta(days=1)
        if following not in days or named[following] != named[first]:
            yield _written(first), _written(day), named[first]
            first = None


def _written(day: date) -> str:
    return f"{day:%m-%d}"


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
