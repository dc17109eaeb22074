import { answerCall, CALLS, type CallName } from "../../../src/app/calls/calls";
import { memoryWorkbook } from "../../sidebar/memoryPorts";
import { aDay, gridsOf } from "../../support/builders";
import { sampleGrids } from "../../support/sampleCompact";

const TODAY = aDay("2009-10-07");

function answer(name: CallName, ask: unknown) {
  const { ports } = memoryWorkbook(sampleGrids(), TODAY);
  return JSON.parse(answerCall(ports, name, JSON.stringify(ask)));
}

test("an answer is a value, as JSON text", () => {
  expect(answer("readSelection", {})).toEqual({ ok: true, value: { sheet: null, row: null } });
});

test("a refusal is a value with a code and a sentence", () => {
  const { ports } = memoryWorkbook(gridsOf({ without: ["Success measures"] }), TODAY);
  const reply = JSON.parse(answerCall(ports, "readProgress", "{}"));
  expect(reply).toMatchObject({ ok: false, code: "table-missing" });
  expect(reply.message).toContain("Set up workbook");
});

test("what is no refusal is thrown, so that Google logs it", () => {
  const { ports } = memoryWorkbook(sampleGrids(), TODAY);
  const broken = {
    ...ports,
    workbook: {
      ...ports.workbook,
      read: () => {
        throw new Error("Service Spreadsheets timed out");
      },
    },
  };
  expect(() => answerCall(broken, "readProblems", "{}")).toThrow("timed out");
});

test.each<[CallName, string]>([
  ["readProgress", "not json"],
  ["readProgress", "null"],
  ["readProgress", '{"extra":1}'],
  ["updateProgress", '{"asAt":"07/10/2009"}'],
  ["updateProgress", '{"asAt":"2009-02-31"}'],
  ["updateProgress", "{}"],
  ["goToCell", '{"sheet":"Members","cell":7}'],
  ["typeFigure", '{"ref":"SM1","day":"","figure":8.5,"source":"","note":""}'],
  ["typeFigure", '{"ref":"SM1"}'],
  ["undoChange", '{"id":-1}'],
  ["undoChange", '{"id":"1"}'],
  ["readMember", '{"which":{"at":"somewhere"}}'],
  ["acceptProblem", '{"problem":{"rule":"x"},"reason":"y"}'],
  ["makeReport", '{"asAt":null,"withContacts":"yes"}'],
])("%s refuses the ask %s", (name, json) => {
  const { ports } = memoryWorkbook(sampleGrids(), TODAY);
  expect(JSON.parse(answerCall(ports, name, json))).toMatchObject({
    ok: false,
    code: "ask-unreadable",
  });
});

test("accepting without a reason is refused", () => {
  const problem = { rule: "r", table: "Members", key: "", column: "", cell: "", seen: "" };
  expect(answer("acceptProblem", { problem, reason: "  " })).toMatchObject({
    code: "ask-unreadable",
  });
});

test.each(["A0", "A1:B2", "Members!A1", "", "1A", "ABCD1", "A123456789"])(
  "%j is no cell to go to",
  (cell) => {
    expect(answer("goToCell", { sheet: "Members", cell })).toMatchObject({
      ok: false,
      code: "place-gone",
    });
  },
);

test("a tab that is gone is said so", () => {
  expect(answer("goToCell", { sheet: "Nowhere", cell: "A1" }).message).toBe(
    'There is no longer a cell A1 on a tab called "Nowhere".',
  );
});

test.each<[CallName, unknown]>([
  ["readProgress", {}],
  ["readMeasure", { ref: "SM1" }],
  ["readProblems", {}],
  ["readMember", { which: { at: "row", row: 13, organisation: "Kettering General Hospital" } }],
  ["readReport", {}],
  ["updateProgress", { asAt: null }],
  ["checkWorkbook", {}],
])("nothing in the answer of %s is lost on the way", (name, ask) => {
  const { ports } = memoryWorkbook(sampleGrids(), TODAY);
  const direct = CALLS[name].reply(ports, JSON.stringify(ask));
  expect(direct.ok).toBe(true);
  // toStrictEqual tells undefined, Date and NaN from what JSON makes of them.
  expect(JSON.parse(JSON.stringify(direct))).toStrictEqual(direct);
});
