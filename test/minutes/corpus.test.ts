import { join } from "node:path";
import { minutesIn, readAndExpected } from "./corpusMinutes";
import { scoreMinutes } from "./scoreMinutes";

const CORPUS = join(__dirname, "corpus");

test.each(minutesIn(CORPUS))("%s says what a careful person reads in it", async (name) => {
  const { read, expected } = await readAndExpected(CORPUS, name);
  expect(scoreMinutes(expected, read).faults).toEqual([]);
});

test("pasted as text, Word minutes say the same", async () => {
  const documents = minutesIn(CORPUS).filter((name) => name.endsWith(".docx"));
  const faults = new Map<string, readonly string[]>();
  for (const name of documents) {
    const { pasted, expected } = await readAndExpected(CORPUS, name);
    if (pasted !== null) faults.set(name, scoreMinutes(expected, pasted).faults);
  }
  expect(faults.size).toBeGreaterThan(8);
  expect(Array.from(faults).filter(([, found]) => found.length > 0)).toEqual([]);
});

test("a reading that is wrong in every field is found to be wrong in each", async () => {
  const [name = ""] = minutesIn(CORPUS);
  const { expected } = await readAndExpected(CORPUS, name);
  const nothing = {
    meeting: { date: null, group: null, venue: null },
    attendance: [],
    actions: [],
    actionChanges: [],
    decisions: ["It was agreed to meet on the moon."],
    nextMeeting: null,
    claims: [],
    said: { meeting: "", nextMeeting: "" },
    notUnderstood: [],
  };
  const { counts } = scoreMinutes(expected, nothing);
  for (const { right, wrong } of Object.values(counts)) {
    expect(right).toBe(0);
    expect(wrong).toBeGreaterThan(0);
  }
  expect(counts.decisions.tooMany).toBe(1);
});
