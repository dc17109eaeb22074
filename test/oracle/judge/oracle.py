"""Judges workbooks that come in as JSON and answers as JSON, one answer a workbook.

[{"today": "2009-10-07", "tabs": {"Members": [["Organisation", ...], ["Corby Borough Council", ...]]}}]

It knows nothing of the add-on's code: it was written from the design's words alone, so that the
two can be compared.
"""

import json
import sys
from datetime import date
from fractions import Fraction

from judging import judge
from measure import read_measure
from workbook import Workbook


def answer(workbook):
    book = Workbook(workbook["tabs"], date.fromisoformat(workbook["today"]))
    return [judge(book, read_measure(row, book.settings)) for row in book.records("Success measures")]


def main():
    workbooks = json.load(sys.stdin, parse_float=Fraction, parse_int=Fraction)
    json.dump([answer(workbook) for workbook in workbooks], sys.stdout)


if __name__ == "__main__":
    main()
