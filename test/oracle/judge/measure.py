"""A row of Success measures, read."""

import re
from dataclasses import dataclass
from fractions import Fraction

from cells import Figure, day_of, figure_of, is_blank, key, tidy

MEMBERS_WITH, SHARE = "members with", "share of members with"
EVENTS, MEETINGS, ACTIONS, TYPED = "events held", "meetings held", "actions done", "typed figure"
KINDS = (MEMBERS_WITH, SHARE, EVENTS, MEETINGS, ACTIONS, TYPED)
OF_MEMBERS = (MEMBERS_WITH, SHARE)
NEW_UNLESS_SAID = (EVENTS, MEETINGS, ACTIONS)

INCREASE, DECREASE, AT_LEAST, AT_MOST = "Increase", "Decrease", "Keep at least", "Keep at most"
DIRECTIONS = {key(name): name for name in (INCREASE, DECREASE, AT_LEAST, AT_MOST)}
WORDS = re.compile(r"(?:(\d+(?:\.\d+)?)\s*%\s*)?(less|more)(?: than .*)?")


@dataclass(frozen=True)
class TargetInWords:
    """`15 % less`; alone, `less` and `more` have no part."""

    part: object
    direction: str


@dataclass(frozen=True)
class Measure:
    ref: str
    kind: str
    of: str
    new_in_period: bool
    direction: str
    baseline: object
    target: object
    unit: str
    start: object
    due: object
    milestones: tuple
    typed_figure: object
    at_risk_below: object
    among: str

    @property
    def in_words(self):
        return isinstance(self.target, TargetInWords)


def read_measure(row, settings):
    kind = key(row["Measured by"])
    count = key(row["Count"])
    return Measure(
        ref=row.text("Ref"),
        kind=kind,
        of=tidy(row.text("Of")),
        new_in_period=count == "new in period" or (count == "" and kind in NEW_UNLESS_SAID),
        direction=DIRECTIONS.get(key(row["Direction"])),
        baseline=figure_of(row["Baseline"]),
        target=read_target(row["Target"]),
        unit=row.text("Unit"),
        start=settings.year_starts if is_blank(row["Starts"]) else row.day("Starts"),
        due=row.day("Due"),
        milestones=read_profile(row.text("Profile")),
        typed_figure=row["Typed figure"],
        at_risk_below=figure_of(row["At risk below"]) or settings.at_risk_below or Figure(Fraction(3, 4)),
        among=row.text("Among"),
    )


def read_target(value):
    match = WORDS.fullmatch(key(value))
    if match is None:
        return figure_of(value)
    part = None if match[1] is None else figure_of(match[1]).value / 100
    return TargetInWords(part, DECREASE if match[2] == "less" else INCREASE)


def read_profile(text):
    """The milestones (day, figure) in the order of their days."""
    pairs = [part.split(":") for part in text.split(";") if part.strip()]
    return tuple(sorted(((day_of(day), figure_of(figure)) for day, figure in pairs), key=lambda pair: pair[0]))
