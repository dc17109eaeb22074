"""Events and meetings held, actions done, figures typed."""

from fractions import Fraction

from cells import Figure, figure_of, is_blank, is_plain_yes, key
from count import Count, NotJudged
from measure import EVENTS
from period import IN


def count_dated(book, measure, period, as_of):
    """Events of a Type, or meetings of a Group."""
    table, column, name = ("Events", "Type", event_name) if measure.kind == EVENTS else ("Meetings", "Group", meeting_name)
    if not measure.of:
        raise NotJudged("Of is blank")
    ours = [row for row in book.records(table) if row.is_(column, measure.of)]
    counted = [row for row in ours if row.is_("Status", "Held") and period.place(row.day("Date")) == IN]
    booked = [row for row in ours if is_booked(row, measure, as_of)]
    return Count(
        actual=Fraction(len(counted)),
        counted=names(counted, name),
        not_counted=names([row for row in ours if row not in counted], name),
        booked=len(booked),
    )


def is_booked(row, measure, as_of):
    day = row.day("Date")
    return (
        key(row["Status"]) in ("scheduled", "planned")
        and day is not None
        and as_of < day <= measure.due
        and (not measure.new_in_period or day >= measure.start)
    )


def count_actions(book, measure, period, as_of):
    ours = actions_of(book, measure)
    counted = [row for row in ours if row.is_("Status", "Done") and period.place(row.day("Done on")) == IN]
    booked = [row for row in ours if is_open(row) and (day := expected_on(row)) and as_of < day <= measure.due]
    return Count(
        actual=Fraction(len(counted)),
        counted=names(counted, action_name),
        not_counted=names([row for row in ours if row not in counted], action_name),
        booked=len(booked),
        limit=Fraction(1) if the_one_action(book, measure) else None,
    )


def actions_of(book, measure):
    actions = book.records("Action plan")
    one = the_one_action(book, measure)
    if one:
        return [one]
    refs = [row["Ref"] for table in ("Priorities", "Success measures") for row in book.records(table)]
    if not measure.of or key(measure.of) not in [key(ref) for ref in refs]:
        raise NotJudged("no such priority, measure or action")
    return [row for row in actions if row.is_("Priority", measure.of) or row.is_("Success measure", measure.of)]


def the_one_action(book, measure):
    return next((row for row in book.records("Action plan") if measure.of and row.is_("Ref", measure.of)), None)


def is_open(row):
    return key(row["Status"]) not in ("done", "deferred")


def expected_on(row):
    return row.day("Due") if is_blank(row["Expected on"]) else row.day("Expected on")


def names(rows, name):
    return tuple(sorted(name(row) for row in rows))


def event_name(row):
    return row.text("Event") or row.text("Ref")


def meeting_name(row):
    day = row.day("Date")
    return f"{row.text('Group')}, {day.day} {day:%b %Y}" if day else f"{row.text('Group')}, no day"


def action_name(row):
    return f"{row.text('Ref')} {row.text('Action')}".strip()


def figures_of(book, measure):
    """(day, figure) of the measure's rows in Figures, by day; of two on one day the lower row."""
    rows = [row for row in book.records("Figures") if row.is_("Measure", measure.ref)]
    dated = [(row.day("As at"), read_typed(row["Figure"], measure)) for row in rows]
    return sorted(dict(pair for pair in dated if None not in pair).items())


def figure_up_to(book, measure, period):
    """The figure that holds at the end of the period, or None."""
    figures = figures_of(book, measure)
    if not figures:
        return read_typed(measure.typed_figure, measure)
    return next((figure for day, figure in reversed(figures) if period.place(day) == IN), None)


def read_typed(value, measure):
    """A yes against a target of 1 is 1."""
    is_yes = is_plain_yes(value) and isinstance(measure.target, Figure) and measure.target.value == 1
    return Figure(Fraction(1)) if is_yes else figure_of(value)
