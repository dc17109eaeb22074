import { join } from "node:path";
import { minutesIn, readAndExpected } from "./corpusMinutes";
import { scoreMinutes } from "./scoreMinutes";

const CORPUS = join(__dirname, "corpus");

test.each(minutesIn(CORPUS))("%s says what a careful person reads in it", async (name) => {
  const { read, expected } = await readAndExpected(CORPUS, name);
  expect(scoreMinutes(expected, read).faults).toEqual([]);
});

test("a reading that is wrong in every field is found to be wrong in each", async () => {
  const [name = ""] = minutesIn(CORPUS);
  const { expected } = await readAndExpected(CORPUS, name);
  const nothing = {
    meeting: { date: null, group: null, venue: null },
    attendance: [],
    actions: [],
    decisions: ["It was agreed to meet on the moon."],
    nextMeeting: null,
    notUnderstood: [],
  };
  const { counts } = scoreMinutes(expected, nothing);
  for (const { right, wrong } of Object.values(counts)) {
    expect(right).toBe(0);
    expect(wrong).toBeGreaterThan(0);
  }
  expect(counts.decisions.tooMany).toBe(1);
});
