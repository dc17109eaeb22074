"""The tabs of a workbook as records by header, and the settings."""

from dataclasses import dataclass
from functools import cached_property

from cells import day_of, figure_of, header_key, is_blank, key, text_of

# The other headers that docs/tables.md understands.
ALIASES = {
    "Organisation": ["Organization", "Member", "Member organisation", "Name of organisation"],
    "Size": ["Employees", "Number of employees"],
    "Member since": ["Joined"],
    "Left on": ["Left"],
    "Charter signed on": ["Charter signed", "Members' Charter signed on"],
    "Skills Pledge on": ["Skills Pledge", "Skills Pledge date"],
    "Jobs Pledge on": ["Jobs Pledge", "Jobs Pledge date"],
    "Test the Organisation on": ["Test the Organisation"],
    "TNA completed on": ["TNA completed", "TNA", "Training needs analysis completed on"],
    "Contact confirmed on": ["Contact confirmed", "Last confirmed"],
    "Equality mark": ["Quality mark", "Equality and diversity mark"],
}
DAY_COLUMNS = [
    "Member since", "Left on", "Charter signed on", "Contact confirmed on", "Skills Pledge on", "Jobs Pledge on",
    "Test the Organisation on", "TNA completed on", "Equality mark on",
]
CHOICE_COLUMNS = ["Sector", "Size", "Apprenticeship scheme", "TNA covers apprenticeships"]
NUMBER_COLUMNS = ["Apprentices"]
TEXT_COLUMNS = ["Organisation", "District", "Buddy", "Equality mark", "Deputy", "Charter signatory", "Notes"]

_TITLES = {header_key(alias): title for title, aliases in ALIASES.items() for alias in aliases}
_KNOWN = {header_key(title): title for title in DAY_COLUMNS + CHOICE_COLUMNS + NUMBER_COLUMNS + TEXT_COLUMNS}


def member_title(header):
    """A header of Members as the contract spells it; people's own are kept as they are."""
    found = header_key(header)
    return _TITLES.get(found) or _KNOWN.get(found) or found


@dataclass(frozen=True)
class Settings:
    as_at: object
    year_starts: object
    at_risk_below: object


class Workbook:
    """Tabs by name, each a list of rows whose first is the headers."""

    def __init__(self, tabs, today):
        self.tabs = tabs
        self.today = today

    def records(self, name, title=text_of):
        """The filled rows of a tab; `title` says how a header is spelt."""
        headers, *rows = self.tabs.get(name) or [[]]
        titles = [header_key(title(header)) for header in headers]
        filled = [row for row in rows if not all(is_blank(cell) for cell in row)]
        return [Record(dict(zip(titles, row, strict=True))) for row in filled]

    @cached_property
    def members(self):
        return self.records("Members", member_title)

    def has_member_column(self, header):
        rows = self.tabs.get("Members", [[]])
        return header_key(member_title(header)) in [header_key(member_title(title)) for title in rows[0]]

    @cached_property
    def settings(self):
        values = {key(record["Setting"]): record["Value"] for record in self.records("Settings")}
        at_risk = figure_of(values.get("at risk below"))
        return Settings(
            as_at=day_of(values.get("as at")) or self.today,
            year_starts=day_of(values.get("year starts")),
            at_risk_below=at_risk,
        )


@dataclass(frozen=True)
class Record:
    """One row; a header that the tab does not have reads as blank."""

    cells: dict

    def __getitem__(self, header):
        return self.cells.get(header_key(header))

    def text(self, header):
        return text_of(self[header]).strip()

    def is_(self, header, value):
        return key(self[header]) == key(value)

    def day(self, header):
        return day_of(self[header])
