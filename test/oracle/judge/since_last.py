"""The change in a figure since the last Steering Group meeting, where the log has a row to compare with."""

from cells import figure_of


def since_last(book, measure, actual):
    """{"day", "change"}, or None where no row of the log is what to compare with."""
    row = row_to_compare_with(book, measure)
    before = row and figure_of(row["Actual"])
    if not before:
        return None
    return {"day": str(row.day("As at")), "change": actual - float(before.value)}


def row_to_compare_with(book, measure):
    as_of = book.settings.as_at
    rows = [
        row
        for row in book.records("Progress log")
        if row.is_("Measure", measure.ref) and row.day("As at") and row.day("As at") < as_of
    ]
    met_on = [
        row.day("Date")
        for row in book.records("Meetings")
        if row.is_("Group", "Steering Group") and row.is_("Status", "Held") and row.day("Date")
    ]
    last = max((day for day in met_on if day < as_of), default=None)
    if last is not None:
        rows = [row for row in rows if row.day("As at") == last]
    return max(rows, key=lambda row: row.day("As at"), default=None)
