"""From a measure and what was counted to its course."""

from fractions import Fraction
from math import ceil, floor

from count import NotJudged
from count_members import count_members, is_dated
from count_others import count_actions, count_dated, figures_of
from course import Course, in_members
from measure import ACTIONS, AT_LEAST, AT_MOST, DECREASE, EVENTS, INCREASE, MEETINGS, OF_MEMBERS, SHARE, TYPED
from percents import is_in_per_cent
from period import Period, baseline_day


def course_of(book, measure, as_of, count, scale):
    """Throws NotJudged where there is nothing to be judged against."""
    members = count.members
    is_share = measure.kind == SHARE
    typed = scale(measure.baseline) if measure.baseline else None
    counted = None if typed is not None or measure.new_in_period else counted_baseline(book, measure, as_of)
    from_figures = None if typed is not None or measure.new_in_period else figure_before_start(book, measure, as_of, scale)
    as_read = typed if typed is not None else from_figures
    if counted is not None:
        as_read = Fraction(counted, members) if is_share else Fraction(counted)
    direction = direction_of(measure, as_read if counted is None else None, scale)
    if direction in (DECREASE, AT_LEAST) and measure.new_in_period:
        raise NotJudged("this direction cannot be New in period")
    up = direction in (INCREASE, AT_LEAST)
    target = target_as_read(measure, as_read, scale)
    is_alone = measure.in_words and measure.target.part is None
    milestones = tuple((day, scale(figure)) for day, figure in measure.milestones)
    baseline = Fraction(0) if measure.new_in_period else as_read
    if is_share:
        # `more` than a typed 16.2 members is met by 17: its target is the baseline, rounded as one.
        target = in_members(target, members, up != is_alone)
        milestones = tuple((day, in_members(figure, members, up)) for day, figure in milestones)
        baseline = None if baseline is None else in_members(baseline, members, not up)
    if direction == DECREASE and baseline is None:
        raise NotJudged("a decrease needs a baseline")
    per_cent = is_in_per_cent(measure)
    is_whole = target.denominator == 1 and (baseline is None or baseline.denominator == 1)
    return Course(
        direction=direction,
        baseline=baseline,
        target=target,
        strict=is_alone,
        running_total=direction == AT_MOST and measure.new_in_period,
        milestones=milestones,
        whole=is_share or (is_whole and not per_cent),
        per_cent=per_cent,
        start=measure.start,
        due=measure.due,
        as_of=as_of,
    )


def direction_of(measure, baseline, scale):
    if measure.in_words:
        if measure.direction not in (None, measure.target.direction):
            raise NotJudged("the target says otherwise than the direction")
        return measure.target.direction
    if measure.direction:
        return measure.direction
    if measure.target is None:
        raise NotJudged("no target")
    is_above = baseline is not None and baseline > scale(measure.target)
    return DECREASE if is_above and not measure.new_in_period else INCREASE


def target_as_read(measure, baseline, scale):
    if measure.target is None:
        raise NotJudged("no target")
    if not measure.in_words:
        return scale(measure.target)
    if baseline is None:
        raise NotJudged("the baseline is still to be set")
    part = measure.target.part
    if part is None:
        return baseline
    is_less = measure.target.direction == DECREASE
    exact = baseline * (1 - part if is_less else 1 + part)
    if is_in_per_cent(measure) or baseline.denominator != 1:
        return exact
    return Fraction(floor(exact) if is_less else ceil(exact))


def counted_baseline(book, measure, as_of):
    """What was counted before the start; None where what is counted has no days."""
    period = Period(None, min(baseline_day(measure, as_of), measure.due))
    if measure.kind in (EVENTS, MEETINGS):
        return count_dated(book, measure, period, as_of).actual
    if measure.kind == ACTIONS:
        return count_actions(book, measure, period, as_of).actual
    if measure.kind in OF_MEMBERS and is_dated(book, measure):
        members_on = min(as_of, measure.due) if measure.kind == SHARE else None
        return count_members(book, measure, period, members_on).actual
    return None


def figure_before_start(book, measure, as_of, scale):
    if measure.kind != TYPED:
        return None
    before = [figure for day, figure in figures_of(book, measure) if day < measure.start and day <= as_of]
    return scale(before[-1]) if before else None
