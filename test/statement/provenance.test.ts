import { read } from "./statement";

/** The measures cell of a table's one row. */
function cell(sentences: string): string {
  return `Annual Priority\tReference (Aims)\tSuccess Measures\nPledges\t1,2\t${sentences}`;
}

const TEN = "10 Skills Pledges by March 2010";
const FIVE = "5 Jobs Pledges by March 2010";
const SET = ["Steering Group", "2009-07-08", null];
const BOTH = ["Steering Group", "2009-07-08", "2009-09-16"];
const NOTHING = [null, null, null];

/** What is said of who set the measures holds for those that the words speak of. */
test.each([
  [`${TEN}. ${FIVE}. (Targets set by the Steering Group on 8 July 2009)`, [SET, SET]],
  [`${TEN}. ${FIVE} (both targets set by the Steering Group on 8 July 2009).`, [SET, SET]],
  [`${TEN} and ${FIVE}, set by the Steering Group on 8 July 2009.`, [SET, SET]],
  [
    `The following targets were set by the Steering Group on 8 July 2009. ${TEN}. ${FIVE}.`,
    [SET, SET],
  ],
  [`Targets set by the Steering Group on 8 July 2009: ${TEN}; ${FIVE}.`, [SET, SET]],
  [
    `${TEN}, set by the Task Group. ${FIVE}. (Target set by the Steering Group on 8 July 2009)`,
    [["Task Group", null, null], SET],
  ],
  [
    `A target of ${TEN} was set in early July 2009 by the Task Group. ${FIVE}. Targets set by the Steering Group on 8 July 2009. Ratified by the Steering Group on 16 September 2009.`,
    [["Task Group", null, "2009-09-16"], BOTH],
  ],
  [
    `${TEN} (set by the Task Group on 1 July 2009). ${FIVE} (set by the Steering Group on 8 July 2009). Ratified on 16 September 2009.`,
    [["Task Group", "2009-07-01", "2009-09-16"], BOTH],
  ],
  [`${TEN}. Not yet ratified by the Steering Group.`, [NOTHING]],
  [`${TEN}. To be ratified by the Steering Group in September 2009.`, [NOTHING]],
  [`${TEN} (to be ratified on 16 September 2009).`, [NOTHING]],
])("of one cell: %s", (sentences, expected) => {
  const { measures } = read(cell(sentences));
  expect(measures.map(({ setBy, setOn, ratifiedOn }) => [setBy, setOn, ratifiedOn])).toEqual(
    expected,
  );
});

test("beside a table the last sentence is meant, unless the words say all", () => {
  const lines = `${TEN}.\n${FIVE}.\n`;
  const of = (text: string) => read(text).measures.map(({ setBy, setOn }) => [setBy, setOn]);
  expect(of(`${lines}Target set by the Steering Group on 8 July 2009.`)).toEqual([
    [null, null],
    ["Steering Group", "2009-07-08"],
  ]);
  expect(of(`Pledges\n${lines}All targets were set by the Steering Group on 8 July 2009.`)).toEqual(
    [
      ["Steering Group", "2009-07-08"],
      ["Steering Group", "2009-07-08"],
    ],
  );
});

const SEPTEMBER = "Ratified by Steering Group at their September meeting";

test("a meeting that the workbook does not tell is named, and no day is made of it", () => {
  const [measure] = read(cell(`${TEN}. ${SEPTEMBER}.`)).measures;
  expect(measure).toMatchObject({ ratifiedOn: null, notUnderstood: [SEPTEMBER] });
});

test.each([
  [["2009-09-16"], "2009-09-16"],
  // Of another year than the Statement's.
  [["2008-09-17", "2009-09-16"], "2009-09-16"],
  [["2008-09-17"], null],
  [["2009-09-02", "2009-09-16"], null],
])("of meetings on %j the September meeting was on %s", (days, expected) => {
  const meetings = days.map((day) => ({ Date: day, Group: "Steering Group", Status: "Held" }));
  const [measure] = read(cell(`${TEN}. ${SEPTEMBER}.`), { meetings }).measures;
  expect(measure?.ratifiedOn).toBe(expected);
});

test("who ratified what no measure says is unread", () => {
  const sentence = "Ratified by the Steering Group on 16 September 2009.";
  expect(read(sentence)).toMatchObject({ measures: [], unread: [sentence] });
});
