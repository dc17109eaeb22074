"""The judgement of one measure, as section 4 of the design has it."""

from fractions import Fraction

from count import Count, NotJudged
from count_members import count_members
from count_others import count_actions, count_dated, expected_on, figure_up_to, the_one_action
from course import Course
from measure import ACTIONS, DECREASE, EVENTS, INCREASE, KINDS, MEETINGS, OF_MEMBERS, SHARE
from percents import scale_of
from period import period_of
from setting_out import course_of
from since_last import since_last

LATE_FROM = Fraction(3, 4)
FORECAST_FROM = Fraction(1, 4)
TOO_LATE_DAYS = 92


def judge(book, measure):
    """One measure's answer, as plain data."""
    as_of = book.settings.as_at
    try:
        return {"ref": measure.ref, **judged(book, measure, as_of)}
    except NotJudged as reason:
        is_waiting = str(reason) == "no figure" and as_of < measure.start
        return {"ref": measure.ref, "status": "Not started" if is_waiting else "Not judged", "reason": str(reason)}


def judged(book, measure, as_of):
    check_days(measure)
    period = period_of(measure, as_of)
    scale = scale_of(book, measure, period.cut)
    count = count_of(book, measure, period, as_of, scale)
    course = course_of(book, measure, as_of, count, scale)
    if count.actual is None:
        raise NotJudged("no figure")
    whole = course.whole and count.actual.denominator == 1
    shown = (lambda number: share_of(number, count.members)) if measure.kind == SHARE else plain
    actual = shown(count.actual)
    return {
        "actual": actual,
        "target": shown(course.target),
        "dueByNow": shown(course.due_by_now),
        "booked": count.booked,
        "progress": plain(progress(course, count.actual)),
        "status": status(book, measure, course, count),
        "forecast": shown(forecast(course, count, whole)),
        "counted": list(count.counted),
        "notCounted": list(count.not_counted),
        "sinceLast": since_last(book, measure, actual),
    }


def check_days(measure):
    if measure.kind not in KINDS:
        raise NotJudged("nothing to count from")
    if measure.due is None:
        raise NotJudged("no due date")
    if measure.start is None:
        raise NotJudged("no start")
    if measure.due < measure.start:
        raise NotJudged("due before start")


def count_of(book, measure, period, as_of, scale):
    if measure.kind in (EVENTS, MEETINGS):
        return count_dated(book, measure, period, as_of)
    if measure.kind == ACTIONS:
        return count_actions(book, measure, period, as_of)
    if measure.kind in OF_MEMBERS:
        count = count_members(book, measure, period)
        if measure.kind == SHARE and count.members == 0:
            raise NotJudged("no members")
        return count
    figure = figure_up_to(book, measure, period)
    return Count(actual=figure and scale(figure))


def status(book, measure, course: Course, count: Count):
    actual, as_of, due, booked = count.actual, course.as_of, course.due, count.booked
    is_over = as_of >= due
    if course.meets(actual) and (is_over or not (course.is_keep or course.strict)):
        return "Achieved"
    if as_of > due or (course.running_total and actual > course.target):
        return "Missed"
    if as_of < course.start:
        return "Not started"
    return worst([standing(measure, course, count), at_best(book, measure, course, actual + booked)])


def standing(measure, course, count):
    actual, d = count.actual, course.due_by_now
    is_good = course.meets(actual) if course.strict else course.as_good_as(actual, d)
    is_booked = course.direction == INCREASE and course.meets(actual + count.booked)
    if is_good or is_booked:
        return "On course"
    if abs(actual - d) <= course.one_unit or is_way_made(measure, course, actual):
        return "At risk"
    return "Off course"


def is_way_made(measure, course, actual):
    r = measure.at_risk_below
    share = r.value / 100 if r.value > 1 and not r.percent else r.value
    b, d = course.from_baseline, course.due_by_now
    match course.direction:
        case "Increase":
            return actual - b >= share * (d - b)
        case "Decrease":
            return b - actual >= share * (b - d)
        case "Keep at least":
            return actual >= share * d
        case "Keep at most":
            return share * actual <= d


def at_best(book, measure, course, with_booked):
    """What the status cannot be better than, however good the figure."""
    if course.direction != INCREASE:
        return "On course"
    one = the_one_action(book, measure) if measure.kind == ACTIONS else None
    limit = "On course"
    if measure.kind in (EVENTS, MEETINGS, ACTIONS) and course.way >= LATE_FROM and not course.meets(with_booked):
        limit = "At risk"
    if one is None:
        return limit
    day = expected_on(one)
    days_late = (day - course.due).days if day else 0
    if one.is_("Status", "Deferred") or days_late > TOO_LATE_DAYS:
        return "Off course"
    return "At risk" if days_late > 0 else limit


def worst(statuses):
    return max(statuses, key=["On course", "At risk", "Off course"].index)


def progress(course, actual):
    if course.is_keep:
        return None
    if course.direction == DECREASE:
        way = course.baseline - course.target
        return (course.baseline - actual) / way if way else None
    return actual / course.target if course.target else None


def forecast(course, count, whole):
    """What the figure comes to on the due day at this pace, with what is booked."""
    if course.is_keep or course.way < FORECAST_FROM:
        return None
    days_gone = (course.as_of - course.start).days
    days_left = max((course.due - course.as_of).days, 0)
    pace = (count.actual - course.from_baseline) / days_gone if days_gone else Fraction(0)
    to_come = pace * days_left
    came_to = max(count.actual + count.booked + (rounded(to_come) if whole else to_come), Fraction(0))
    limit = count.limit
    if limit is None and course.per_cent:
        limit = max(Fraction(1), course.target)
    return came_to if limit is None else min(came_to, max(limit, count.actual))


def rounded(number):
    """A half goes away from nought: a decrease mirrors an increase."""
    size = (abs(number) * 2 + 1) // 2
    return Fraction(size if number >= 0 else -size)


def share_of(members, of_members):
    return None if members is None else round(float(Fraction(members) / of_members), 4)


def plain(number):
    return None if number is None else float(number)
