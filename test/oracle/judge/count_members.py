"""Members with something in a column, and the share of members that have it."""

from fractions import Fraction

from cells import day_of, figure_of, is_blank, is_plain_no, is_plain_yes, key, says_not_yet
from count import Count, NotJudged
from measure import MEMBERS_WITH
from members import Organisation, organisations, read_test, read_tests
from period import BEFORE, IN
from workbook import CHOICE_COLUMNS, DAY_COLUMNS, NUMBER_COLUMNS, TEXT_COLUMNS, member_title

DAY, NUMBER, CHOICE, YES_NO, TEXT = "day", "number", "choice", "yes or no", "text"


def is_dated(book, measure):
    """Whether what is counted has days: only then can it be New in period, or have a counted baseline."""
    return read_test(measure.of) is None and column_kind(book, measure.of) == DAY


def count_members(book, measure, period, members_on=None):
    """Counts in a period; members are those of its last day, or of another."""
    among = tests_of(book, measure.among)
    has = asker(book, measure.of)
    if measure.new_in_period and not is_dated(book, measure):
        raise NotJudged("only a date column can be New in period")
    everyone = organisations(book)
    members = [member for member in (one.on(members_on or period.cut) for one in everyone) if member]
    narrowed = [member for member in members if member.passes(among)]
    values = {member.name: has(member, period) for member in narrowed}
    counted = sorted(name for name, value in values.items() if value > 0)
    not_counted = sorted(one.name for one in everyone if one.name not in counted)
    is_sum = measure.kind == MEMBERS_WITH and is_number(book, measure.of)
    return Count(
        actual=sum(values.values(), Fraction(0)) if is_sum else Fraction(len(counted)),
        counted=tuple(counted),
        not_counted=tuple(not_counted),
        limit=None if is_sum else Fraction(sum(may_be_counted(book, measure, period, one) for one in narrowed)),
        members=len(narrowed),
    )


def may_be_counted(book, measure, period, member):
    """Whoever did it before the period can never do it in the period."""
    if not is_dated(book, measure):
        return True
    places = [period.place(row.day(member_title(measure.of))) for row in member.rows]
    return IN in places or BEFORE not in places


def tests_of(book, among):
    tests = read_tests(among)
    if tests is None or not all(book.has_member_column(test.header) for test in tests):
        raise NotJudged("Among is not understood")
    return tests


def asker(book, of):
    """A function of a member and a period: what the member adds; 0 where it is not counted."""
    test = read_test(of)
    header = member_title(test.header if test else of)
    if not of or not book.has_member_column(header):
        raise NotJudged("no such column in Members")
    if test:
        return lambda member, period: any_row(member, test.passes)
    match column_kind(book, of):
        case "day":
            return lambda member, period: any_row(member, lambda row: period.place(row.day(header)) == IN)
        case "number":
            return lambda member, period: number_in(member, header)
        case "choice":
            return lambda member, period: any_row(member, lambda row: key(row[header]) == "yes")
        case "yes or no":
            return lambda member, period: any_row(member, lambda row: is_plain_yes(row[header]))
        case "text":
            return lambda member, period: any_row(
                member, lambda row: not is_blank(row[header]) and not says_not_yet(row[header])
            )


def any_row(member: Organisation, test):
    return int(any(test(row) for row in member.rows))


def number_in(member, header):
    """Of an organisation that stands twice, the most that a row of it says."""
    figures = [figure_of(row[header]) for row in member.rows]
    return max((figure.value for figure in figures if figure), default=Fraction(0))


def is_number(book, of):
    return read_test(of) is None and column_kind(book, of) == NUMBER


def column_kind(book, of):
    """A column that the add-on does not know is what its filled cells are."""
    title = member_title(of)
    cells = [row[title] for row in book.members if not is_blank(row[title])]
    for kind, titles in ((DAY, DAY_COLUMNS), (NUMBER, NUMBER_COLUMNS), (CHOICE, CHOICE_COLUMNS)):
        if title in titles:
            return kind
    is_known = title in TEXT_COLUMNS
    if any(is_plain_yes(cell) or is_plain_no(cell) for cell in cells):
        return YES_NO
    if not is_known and cells and all(day_of(cell) for cell in cells):
        return DAY
    if not is_known and cells and all(figure_of(cell) for cell in cells):
        return NUMBER
    return TEXT
