"""What a measure is judged against: its direction, baseline, target, and what is due by now.

All numbers are in the unit that is judged: members for a share of members, shares for other
per cents, else as they stand.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from measure import AT_LEAST, AT_MOST, INCREASE


@dataclass(frozen=True)
class Course:
    direction: str
    # None where there is none.
    baseline: object
    target: Fraction
    # Only strictly better than the target meets it.
    strict: bool
    running_total: bool
    milestones: tuple
    # Members, or whole numbers that are no per cents.
    whole: bool
    per_cent: bool
    start: object
    due: object
    as_of: object

    @property
    def is_upwards(self):
        return self.direction in (INCREASE, AT_LEAST)

    @property
    def is_keep(self):
        return self.direction in (AT_LEAST, AT_MOST)

    @property
    def from_baseline(self):
        return Fraction(0) if self.baseline is None else self.baseline

    @property
    def way(self):
        """The part of the period that has gone."""
        if self.start == self.due:
            return Fraction(int(self.as_of >= self.start))
        part = Fraction((self.as_of - self.start).days, (self.due - self.start).days)
        return min(max(part, Fraction(0)), Fraction(1))

    def as_good_as(self, figure, other):
        return figure >= other if self.is_upwards else figure <= other

    def meets(self, figure):
        return self.as_good_as(figure, self.target) and not (self.strict and figure == self.target)

    @property
    def due_by_now(self):
        target, baseline = self.target, self.from_baseline
        if self.as_of >= self.due or self.strict:
            return target
        passed = [figure for day, figure in self.milestones if day <= self.as_of]
        if self.running_total:
            if self.milestones:
                return passed[-1] if passed else Fraction(0)
            return target * self.way
        if self.is_keep:
            return target
        if self.milestones:
            return passed[-1] if passed else baseline
        if self.as_good_as(baseline, target):
            return target
        if self.direction == INCREASE:
            due = (target - baseline) * self.way
            return Fraction(floor(baseline + due)) if self.whole else baseline + due
        due = (baseline - target) * self.way
        return baseline - (floor(due) if self.whole else due)

    @property
    def one_unit(self):
        if self.whole:
            return Fraction(1)
        if self.per_cent:
            return Fraction(1, 100)
        return min(abs(self.target - self.from_baseline) / 10, Fraction(1))


def in_members(share, members, up):
    return Fraction(ceil(share * members) if up else floor(share * members))
