"""What a cell holds, read as a day, a number or an answer.

A cell comes in as JSON: null, text, true or false, a number, {"day": "2009-10-07"}, or
{"number": 0.75, "shownWithPercent": true}. Numbers arrive as exact fractions.
"""

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

INVISIBLE = re.compile("[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


@dataclass(frozen=True)
class Figure:
    """A number as it stands in a cell; one that is shown with % is a share."""

    value: Fraction
    percent: bool = False


def tidy(text):
    return re.sub(r"\s+", " ", INVISIBLE.sub("", text)).strip()


def key(value):
    """What names are compared by: case, spacing and invisible characters do not matter."""
    return tidy(text_of(value)).casefold()


def header_key(value):
    return key(value).strip("\"'\u201c\u201d\u2018\u2019").rstrip(":* ").strip()


def text_of(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, dict):
        return value["day"] if "day" in value else str(value["number"])
    return str(value)


def is_blank(value):
    return text_of(value).strip() == ""


def day_of(value):
    """The day in a cell, or None; typed days are read in UK order."""
    if isinstance(value, dict) and "day" in value:
        return date.fromisoformat(value["day"])
    if not isinstance(value, str):
        return None
    text = tidy(value)
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        return _day(*match.groups())
    if match := re.fullmatch(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})", text):
        day, month, year = match.groups()
        return _day(year, month, day)
    if match := re.fullmatch(r"(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})", text):
        day, month, year = match.groups()
        if month[:3].lower() in MONTHS:
            return _day(year, MONTHS.index(month[:3].lower()) + 1, day)
    return None


def _day(year, month, day):
    year = int(year)
    try:
        return date(year + 2000 if year < 100 else year, int(month), int(day))
    except ValueError:
        return None


def figure_of(value):
    """The number in a cell, or None. Typed text may say 1,250 or 75 %."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, Fraction):
        return Figure(value)
    if isinstance(value, dict):
        return Figure(value["number"], value.get("shownWithPercent", False)) if "number" in value else None
    match = re.fullmatch(r"[£]?(-?\d+(?:,\d{3})*(?:\.\d+)?)\s*(%?)", tidy(value))
    if match is None:
        return None
    number = Fraction(match[1].replace(",", ""))
    return Figure(number / 100, True) if match[2] else Figure(number)


def is_plain_yes(value):
    return key(value) in ("yes", "y", "true")


def is_plain_no(value):
    return key(value) in ("no", "n", "false")


NOT_YET = re.compile(r"(none|n/a|tbc|working towards|applied|pending|lapsed)\b")


def says_not_yet(value):
    return is_plain_no(value) or NOT_YET.match(key(value)) is not None
