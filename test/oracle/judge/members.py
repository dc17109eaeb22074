"""Who is a member on a day, and which members a test lets through."""

import operator
import re
from dataclasses import dataclass

from cells import day_of, figure_of, is_blank, key, text_of
from workbook import member_title

TEST = re.compile(r"(?P<header>[^<>=]*[^<>=\s])\s*(?P<sign><>|<=|>=|=|<|>)\s*(?P<value>.+)")
SIGNS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


@dataclass(frozen=True)
class Organisation:
    """All rows of one organisation; `name` is how its first row spells it."""

    name: str
    rows: tuple

    def on(self, day):
        """The organisation by the rows that make it a member on that day, or None."""
        rows = tuple(row for row in self.rows if has_joined(row, day) and not has_left(row, day))
        return Organisation(self.name, rows) if rows else None

    def passes(self, tests):
        return any(all(test.passes(row) for test in tests) for row in self.rows)


@dataclass(frozen=True)
class Test:
    header: str
    sign: str
    value: str

    def passes(self, row):
        cell = row[member_title(self.header)]
        if self.sign in ("=", "<>"):
            return same(cell, self.value) == (self.sign == "=")
        for read in (figure_of, day_of):
            left, right = read(cell), read(self.value)
            if left is not None and right is not None:
                left, right = (getattr(side, "value", side) for side in (left, right))
                return SIGNS[self.sign](left, right)
        return False


def same(cell, value):
    for read in (figure_of, day_of):
        left, right = read(cell), read(value)
        if left is not None and right is not None:
            return getattr(left, "value", left) == getattr(right, "value", right)
    return key(text_of(cell)) == key(value)


def read_test(text):
    """`Size = 50-249` as a test, or None where the text is none."""
    match = TEST.fullmatch(text.strip())
    return match and Test(match["header"].strip(), match["sign"], match["value"].strip())


def read_tests(text):
    """The tests of Among, or None where one of them cannot be read."""
    tests = [read_test(part) for part in text.split(";") if part.strip()]
    return None if None in tests else tests


def organisation_key(name):
    """With & or "and" it is one organisation; whether a DC is a District Council, people are asked."""
    return " ".join("and" if word == "&" else word for word in key(name).split(" "))


def organisations(book):
    rows = {}
    for row in book.members:
        if not is_blank(row["Organisation"]):
            rows.setdefault(organisation_key(row["Organisation"]), []).append(row)
    return [Organisation(found[0].text("Organisation"), tuple(found)) for found in rows.values()]


def has_joined(row, day):
    since = row.day("Member since")
    return since is None or since <= day


def has_left(row, day):
    left = row.day("Left on")
    return left is not None and left <= day
