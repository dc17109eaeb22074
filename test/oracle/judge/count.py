"""What counting answers."""

from dataclasses import dataclass
from fractions import Fraction


class NotJudged(Exception):
    """Why a measure cannot be judged; the argument is a short code."""


@dataclass(frozen=True)
class Count:
    """`limit` is the most that can be counted, `members` the denominator; None where there is none."""

    actual: Fraction
    counted: tuple = ()
    not_counted: tuple = ()
    booked: int = 0
    limit: object = None
    members: object = None
