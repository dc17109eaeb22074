import { aMeasure, membersWith, type Typed, typed } from "../../../support/builders";
import { counts, judged } from "../../../support/judged";

function inColumn(values: readonly Typed[], of = "Green pledge") {
  return { members: membersWith(of, values), measures: [aMeasure({ Of: of })] };
}

test.each([
  "no",
  "none",
  "None yet",
  "n/a",
  "TBC",
  "working towards",
  "Investors in Diversity (working towards)",
  "applied for",
  "Pending",
  "lapsed 2008",
  "not yet",
  "in progress",
])("'%s' is not held, and is listed with its words", (words) => {
  const { counted, notCounted } = counts(
    inColumn(["Investors in Diversity", typed(words)], "Equality mark"),
  );
  expect(counted).toEqual(words === "no" ? [] : ["Member 1"]);
  expect(notCounted.some((reason) => reason.includes(words))).toBe(words !== "no");
});

test("beside plain answers every other answer is named in Why and not counted", () => {
  const parts = inColumn(["Yes", "No", typed("Yes (from 15/3/09)"), "Pending", "x", ""]);
  expect(counts(parts)).toEqual({
    actual: 1,
    counted: ["Member 1"],
    notCounted: [
      "Member 2: answered No",
      "Member 3: answered 'Yes (from 15/3/09)'",
      "Member 4: answered 'Pending'",
      "Member 5: answered 'x'",
      "Member 6: has not answered",
    ],
  });
  expect(judged(parts).why).toContain(
    "Not counted, because it is no plain Yes or No: Member 3 (answered 'Yes (from 15/3/09)'), Member 4 (answered 'Pending') and Member 5 (answered 'x').",
  );
});

test.each(["none", "TBC", "not yet", "Not applicable"])(
  "beside plain answers '%s' is named in Why too",
  (words) => {
    expect(judged(inColumn(["Yes", typed(words)])).why).toContain(
      `because it is no plain Yes or No: Member 2 (answered '${words}').`,
    );
  },
);

test.each([1, 2, 5, 20])("the rule does not flip with the number of plain answers: %d", (count) => {
  const answers = new Array<string>(count).fill("Yes");
  const { actual } = counts(inColumn([...answers, "Pending", "x", "later", "soon", "who knows"]));
  expect(actual).toBe(count);
});

test("a tick beside plain words is no plain word; in a column of ticks it counts", () => {
  expect(counts(inColumn(["Yes", "✓", "No"]))).toMatchObject({
    actual: 1,
    notCounted: ["Member 2: answered '✓'", "Member 3: answered No"],
  });
  expect(counts(inColumn(["✓", "✓", "✗", "0"]))).toMatchObject({
    actual: 2,
    notCounted: ["Member 3: says '✗'", "Member 4: says '0'"],
  });
});
