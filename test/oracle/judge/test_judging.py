"""Worked examples of the design, with literal answers."""

import unittest
from datetime import date
from fractions import Fraction

from oracle import answer

YEAR = [["Setting", "Value"], ["Year starts", {"day": "2009-04-01"}], ["Year ends", {"day": "2010-03-31"}]]


def day(iso):
    return {"day": iso}


def percent(number):
    return {"number": Fraction(str(number)), "shownWithPercent": True}


def table(*rows):
    """A tab from records; the first row is every header that any of them names."""
    headers = list(dict.fromkeys(header for row in rows for header in row))
    return [headers, *([row.get(header) for header in headers] for row in rows)]


def judged(as_at, measure, **tabs):
    row = {"Ref": "SM1", "Due": day("2010-03-31"), **measure}
    numbers = {header: Fraction(str(cell)) if isinstance(cell, (int, float)) else cell for header, cell in row.items()}
    named = {name.replace("_", " "): rows for name, rows in tabs.items()}
    book = {"today": as_at, "tabs": {"Settings": YEAR, "Success measures": table(numbers), **named}}
    return answer(book)[0]


def typed(as_at, *figures, **measure):
    """A typed measure with (day, figure) in Figures."""
    cells = {header.replace("_", " "): cell for header, cell in measure.items()}
    rows = [
        {"Measure": "SM1", "As at": day(on), "Figure": cell if isinstance(cell, (dict, str)) else Fraction(str(cell))}
        for on, cell in figures
    ]
    return judged(as_at, {"Measured by": "Typed figure", **cells}, Figures=table(*rows) if rows else [])


def members_with(header, cells):
    return table(*({"Organisation": f"Member {index:02}", header: cell} for index, cell in enumerate(cells)))


def events(*rows):
    return table(*(
        {"Ref": f"E{index}", "Event": f"Event {index}", "Type": "Master Class", "Status": status, "Date": on and day(on)}
        for index, (status, on) in enumerate(rows)
    ))


class Typed(unittest.TestCase):
    def test_reducing_vacancies_from_9_to_7_per_cent_is_not_achieved_at_8_and_a_half(self):
        got = typed("2009-09-30", ("2009-09-01", 8.5), Target=7, Baseline=9, Unit="%")
        self.assertEqual(got["actual"], 0.085)
        self.assertEqual(got["target"], 0.07)
        self.assertEqual(got["status"], "At risk")
        self.assertEqual(got["progress"], 0.25)

    def test_a_hundred_per_cent_is_1(self):
        got = typed("2009-09-30", ("2009-09-01", percent(0.5)), Target=percent(1), Baseline=percent(0))
        self.assertEqual((got["actual"], got["target"], got["status"]), (0.5, 1.0, "On course"))

    def test_a_plain_ninety_agrees_with_a_share_shown_with_per_cent(self):
        got = typed("2010-03-31", ("2010-03-31", percent(0.88)), Target=90, Unit="%")
        self.assertEqual((got["actual"], got["target"]), (0.88, 0.9))

    def test_plain_figures_that_can_be_read_two_ways_are_not_judged(self):
        got = typed("2009-09-30", ("2009-09-01", 0.5), Target=90, Unit="%")
        self.assertEqual((got["status"], got["reason"]), ("Not judged", "per cents and shares are mixed"))

    def test_the_lower_of_two_rows_of_a_day_holds_and_later_rows_do_not(self):
        got = typed("2009-09-30", ("2009-09-30", 3), ("2009-09-30", 4), ("2009-10-01", 9), Target=10)
        self.assertEqual(got["actual"], 4)

    def test_the_newest_row_before_the_start_is_the_baseline_and_gives_the_direction(self):
        got = typed("2009-09-30", ("2009-03-01", 20), ("2009-09-01", 14), Target=10)
        self.assertEqual((got["status"], got["dueByNow"]), ("On course", 15))

    def test_no_figure_is_not_judged_and_before_the_start_not_started(self):
        self.assertEqual(typed("2009-09-30", ("2009-10-01", 9), Target=10)["status"], "Not judged")
        self.assertEqual(typed("2009-03-30", Target=10)["status"], "Not started")

    def test_a_yes_against_a_target_of_1_is_1(self):
        self.assertEqual(typed("2009-09-30", ("2009-09-01", "Yes"), Target=1)["status"], "Achieved")

    def test_without_rows_the_cell_is_the_figure_and_nought_is_one(self):
        self.assertEqual(typed("2009-09-30", Target=10, Typed_figure=0)["actual"], 0)

    def test_15_per_cent_less_of_20_is_17(self):
        got = typed("2009-09-30", ("2009-09-01", 18), Target="15 % less", Baseline=20)
        self.assertEqual((got["target"], got["dueByNow"], got["status"]), (17, 19, "On course"))

    def test_less_of_9_is_rounded_down(self):
        self.assertEqual(typed("2009-09-30", ("2009-09-01", 9), Target="15 % less", Baseline=9)["target"], 7)

    def test_less_alone_is_on_course_only_below_the_baseline_and_achieved_on_the_due_day(self):
        less = {"Target": "less", "Baseline": 20}
        self.assertEqual(typed("2009-09-30", ("2009-09-01", 20), **less)["status"], "At risk")
        self.assertEqual(typed("2009-09-30", ("2009-09-01", 19), **less)["status"], "On course")
        self.assertEqual(typed("2010-03-31", ("2009-09-01", 19), **less)["status"], "Achieved")

    def test_a_word_against_the_typed_direction_is_not_judged(self):
        got = typed("2009-09-30", ("2009-09-01", 9), Target="less", Baseline=9, Direction="Increase")
        self.assertEqual(got["status"], "Not judged")

    def test_keeping_27_is_not_achieved_before_the_due_day(self):
        keep = {"Target": 27, "Direction": "Keep at least"}
        self.assertEqual(typed("2009-04-01", ("2009-04-01", 27), **keep)["status"], "On course")
        self.assertEqual(typed("2010-03-31", ("2009-04-01", 27), **keep)["status"], "Achieved")
        self.assertIsNone(typed("2009-04-01", ("2009-04-01", 27), **keep)["progress"])

    def test_15_days_where_no_more_than_14_were_agreed_is_at_risk(self):
        got = typed("2009-09-30", ("2009-09-01", 15), Target=14, Direction="Keep at most", Unit="days")
        self.assertEqual((got["dueByNow"], got["status"]), (14, "At risk"))

    def test_a_running_total_may_use_up_a_part_of_what_is_allowed_and_never_more(self):
        year = {"Target": 20, "Direction": "Keep at most", "Count": "New in period"}
        half = typed("2009-09-30", ("2009-09-30", 9), **year)
        self.assertEqual((half["dueByNow"], half["status"]), (10, "On course"))
        self.assertEqual(typed("2009-09-30", ("2009-09-30", 21), **year)["status"], "Missed")
        self.assertEqual(typed("2010-03-31", ("2010-03-31", 20), **year)["status"], "Achieved")

    def test_the_last_milestone_is_due(self):
        got = typed("2009-10-07", ("2009-10-01", 3), Target=10, Profile="30/09/2009: 3; 31/12/2009: 6")
        self.assertEqual((got["dueByNow"], got["status"]), (3, "On course"))

    def test_a_threshold_of_the_measure_goes_before_that_of_the_settings(self):
        figure = {"Target": 20, "At risk below": percent(0.5)}
        got = judged("2009-09-30", {"Measured by": "Typed figure", "Typed figure": 6, **figure})
        self.assertEqual(got["status"], "At risk")


class Members(unittest.TestCase):
    def test_16_of_27_members_are_59_per_cent_and_75_per_cent_is_21(self):
        cells = ["Yes"] * 16 + [None] * 11
        share = {"Measured by": "Share of members with", "Of": "Signed?", "Target": percent(0.75)}
        got = judged("2010-03-30", share, Members=members_with("Signed?", cells))
        self.assertEqual((got["actual"], got["target"], got["status"]), (0.5926, 0.7778, "At risk"))
        self.assertEqual(len(got["notCounted"]), 11)

    def test_a_date_counts_up_to_the_cut_and_new_in_period_from_the_start(self):
        cells = [day("2009-03-31"), "01/04/2009", day("2009-09-30"), day("2009-10-01"), None]
        members = members_with("Skills Pledge on", cells)
        measure = {"Measured by": "Members with", "Of": "skills pledge on:", "Target": 5}
        self.assertEqual(judged("2009-09-30", measure, Members=members)["actual"], 3)
        self.assertEqual(judged("2009-09-30", {**measure, "Count": "New in period"}, Members=members)["actual"], 2)

    def test_a_member_counts_between_joining_and_leaving_and_once(self):
        rows = table(
            {"Organisation": "Fire & Rescue", "Skills Pledge on": day("2009-05-01")},
            {"Organisation": "Fire and Rescue", "Skills Pledge on": day("2009-05-02")},
            {"Organisation": "Left", "Skills Pledge on": day("2009-05-01"), "Left on": day("2009-09-30")},
            {"Organisation": "Later", "Skills Pledge on": day("2009-05-01"), "Member since": day("2009-10-01")},
        )
        measure = {"Measured by": "Members with", "Of": "Skills Pledge on", "Target": 5}
        got = judged("2009-09-30", measure, Members=rows)
        self.assertEqual((got["counted"], got["notCounted"]), (["Fire & Rescue"], ["Later", "Left"]))

    def test_only_plain_yeses_count_where_any_cell_is_a_plain_yes_or_no(self):
        members = members_with("Signed?", ["Yes", "y", "no", "Yes (from 15/3/09)", "Pending", "x"])
        got = judged("2009-09-30", {"Measured by": "Members with", "Of": "Signed?", "Target": 5}, Members=members)
        self.assertEqual(got["counted"], ["Member 00", "Member 01"])

    def test_a_mark_that_is_worked_towards_is_not_held(self):
        cells = ["Two Ticks", "Working towards Investors in Diversity", "n/a", "TBC", None]
        measure = {"Measured by": "Members with", "Of": "Equality mark", "Target": 5}
        got = judged("2009-09-30", measure, Members=members_with("Equality mark", cells))
        self.assertEqual(got["counted"], ["Member 00"])

    def test_a_number_column_is_summed_and_of_a_share_more_than_nought_counts(self):
        members = members_with("Apprentices", [Fraction(3), Fraction(0), Fraction(4), None])
        total = {"Measured by": "Members with", "Of": "Apprentices", "Target": 10}
        self.assertEqual(judged("2009-09-30", total, Members=members)["actual"], 7)
        share = {**total, "Measured by": "Share of members with", "Target": percent(1)}
        self.assertEqual(judged("2009-09-30", share, Members=members)["actual"], 0.5)
        with_any = {**total, "Of": "Apprentices >= 4"}
        self.assertEqual(judged("2009-09-30", with_any, Members=members)["actual"], 1)

    def test_among_narrows_the_members_and_the_denominator(self):
        rows = table(
            {"Organisation": "A", "Size": "50-249", "Sector": "Health", "Jobs Pledge on": day("2009-05-01")},
            {"Organisation": "B", "Size": "50-249", "Sector": "Police", "Jobs Pledge on": day("2009-05-01")},
            {"Organisation": "C", "Size": "50-249", "Sector": "Police"},
            {"Organisation": "D", "Size": "5,000+", "Sector": "Police", "Jobs Pledge on": day("2009-05-01")},
        )
        measure = {"Measured by": "Share of members with", "Of": "Jobs Pledge on", "Target": percent(1)}
        among = {**measure, "Among": "Size = 50-249; Sector <> Health"}
        self.assertEqual(judged("2009-09-30", among, Members=rows)["actual"], 0.5)
        self.assertEqual(judged("2009-09-30", {**measure, "Among": "Colour = red"}, Members=rows)["status"], "Not judged")

    def test_only_a_date_column_can_be_new_in_period(self):
        measure = {"Measured by": "Members with", "Of": "Apprentices", "Target": 5, "Count": "New in period"}
        got = judged("2009-09-30", measure, Members=members_with("Apprentices", [Fraction(3)]))
        self.assertEqual(got["status"], "Not judged")

    def test_a_forecast_is_never_more_than_the_members_there_are(self):
        cells = [day("2009-04-02")] * 3 + [None]
        measure = {"Measured by": "Members with", "Of": "Jobs Pledge on", "Target": 4}
        self.assertEqual(judged("2009-09-30", measure, Members=members_with("Jobs Pledge on", cells))["forecast"], 4)


class Events(unittest.TestCase):
    HELD = {"Measured by": "Events held", "Of": "Master Class"}

    def test_held_in_the_period_counts_and_what_is_in_the_diary_is_booked(self):
        rows = events(("Held", "2009-03-31"), ("Held", "2009-05-01"), ("Scheduled", "2009-12-01"), ("Planned", None),
                      ("Planned", "2010-03-31"), ("Scheduled", "2009-09-01"), ("Cancelled", "2009-12-01"))
        got = judged("2009-09-30", {**self.HELD, "Target": 6}, Events=rows)
        self.assertEqual((got["actual"], got["booked"], got["dueByNow"]), (1, 2, 3))
        self.assertEqual(got["forecast"], 4)

    def test_a_single_event_is_not_due_before_its_day(self):
        got = judged("2009-12-31", {**self.HELD, "Target": 1}, Events=events(("Held", None)))
        self.assertEqual((got["dueByNow"], got["status"]), (0, "At risk"))
        booked = judged("2009-12-31", {**self.HELD, "Target": 1}, Events=events(("Scheduled", "2010-03-31")))
        self.assertEqual(booked["status"], "On course")

    def test_a_day_late_is_missed(self):
        got = judged("2010-04-01", {**self.HELD, "Target": 1}, Events=events(("Held", "2010-04-01")))
        self.assertEqual((got["actual"], got["status"]), (0, "Missed"))


class Actions(unittest.TestCase):
    def test_one_action_is_judged_by_the_day_it_is_expected(self):
        for expected, action_status, status in (
            ("2010-03-31", "In progress", "On course"),
            ("2010-04-01", "In progress", "At risk"),
            ("2010-07-01", "In progress", "At risk"),
            ("2010-07-02", "In progress", "Off course"),
            ("2010-03-31", "Deferred", "Off course"),
        ):
            action = {"Ref": "A1", "Action": "Toolkit", "Status": action_status, "Expected on": day(expected)}
            measure = {"Measured by": "Actions done", "Of": "A1", "Target": 1}
            got = judged("2009-09-30", measure, Action_plan=table(action))
            self.assertEqual((expected, got["status"]), (expected, status))


class Days(unittest.TestCase):
    def test_the_settings_as_at_goes_before_today(self):
        settings = [*YEAR, ["As at", day(str(date(2009, 3, 1)))]]
        measure = {"Measured by": "Typed figure", "Target": 5, "Typed figure": 2}
        self.assertEqual(judged("2009-09-30", measure, Settings=settings)["status"], "Not started")

    def test_due_before_start_is_not_judged(self):
        measure = {"Measured by": "Typed figure", "Target": 5, "Typed figure": 2, "Due": day("2009-03-31")}
        self.assertEqual(judged("2009-09-30", measure)["status"], "Not judged")


if __name__ == "__main__":
    unittest.main()
