"""Which plain figures of a measure in per cent are out of a hundred, and which are shares."""

from count import NotJudged
from count_others import figures_of, read_typed
from measure import SHARE, TYPED
from cells import Figure


def is_in_per_cent(measure):
    is_shown_so = isinstance(measure.target, Figure) and measure.target.percent
    return measure.kind == SHARE or measure.unit == "%" or is_shown_so


def scale_of(book, measure, cut):
    """A function of a figure as it stands: its number, a share where the measure is in per cent."""
    if not is_in_per_cent(measure):
        return lambda figure: figure.value
    figures = [figure for figure in figures_together(book, measure, cut) if figure]
    if any(figure.percent for figure in figures):
        return lambda figure: figure.value / 100 if not figure.percent and figure.value > 2 else figure.value
    plain = [figure.value for figure in figures if figure.value != 0]
    if all(value > 1 for value in plain):
        return lambda figure: figure.value / 100
    if all(value <= 1 for value in plain):
        return lambda figure: figure.value
    raise NotJudged("per cents and shares are mixed")


def figures_together(book, measure, cut):
    if isinstance(measure.target, Figure):
        yield measure.target
    yield measure.baseline
    yield from (figure for _, figure in measure.milestones)
    if measure.kind == TYPED:
        figures = figures_of(book, measure)
        yield from (figure for day, figure in figures if day <= cut)
        if not figures:
            yield read_typed(measure.typed_figure, measure)
