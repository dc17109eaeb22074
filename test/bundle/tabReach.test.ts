import { addOnOnSample, answerOf, replyTo, sheetOf } from "../support/addOn";

test("a tab too large for a script is refused in words before it is read", () => {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  members.rowCount = 300_000;
  members.setCell(300_000, 1, { value: " " });
  project.calls.reset();
  const reply = replyTo(project, "checkWorkbook", {});
  expect(reply).toMatchObject({ ok: false, code: "tab-too-large" });
  expect(reply).toHaveProperty(
    "message",
    expect.stringMatching(
      /^The tab Members is in use down to row 300,000 .* goes to \w+300000, the last one\. Delete the rows/,
    ),
  );
  // Settings comes before it.
  expect(project.calls.counted().byMethod["Range.getValues"]).toBeLessThan(5);
});

test("one that reaches far is read, and said to", () => {
  const project = addOnOnSample();
  const events = sheetOf(project, "Events");
  events.rowCount = 5_000;
  events.setCell(5_000, 1, { value: " " });
  const { problems } = answerOf(project, "checkWorkbook", {});
  expect(problems.filter(({ rule }) => rule === "tab-reaches-far")).toMatchObject([
    { table: "Events", severity: "note", cell: "J5000" },
  ]);
});
