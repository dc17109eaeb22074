"""From which day and to which day a measure counts."""

from dataclasses import dataclass
from datetime import date, timedelta

NONE, BEFORE, IN, AFTER = "no date", "before the period", "in the period", "after"


@dataclass(frozen=True)
class Period:
    """Both ends count; without a start any day up to the cut does."""

    start: object
    cut: date

    def place(self, day):
        if day is None:
            return NONE
        if day > self.cut:
            return AFTER
        return BEFORE if self.start is not None and day < self.start else IN


def period_of(measure, as_of):
    return Period(measure.start if measure.new_in_period else None, min(as_of, measure.due))


def baseline_day(measure, as_of):
    return min(measure.start - timedelta(days=1), as_of)
