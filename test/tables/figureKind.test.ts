import { typedCell } from "../../src/app/calls/typedCell";
import { readNumber } from "../../src/cells/cellReading";
import { BLANK, describeCell, textCell } from "../../src/cells/cellValue";
import { checkCompact } from "../../src/checks/checkCompact";
import { answerOf } from "../../src/domain/measures/memberAnswer";
import { readOldNumber } from "../../src/import/read/readOldNumber";
import { numberKind } from "../../src/tables/kinds/numberKind";
import { TABLES } from "../../src/tables/tables";
import { aCompact, aMember } from "../support/builders";

const { apprentices } = TABLES.Members.columns;

afterEach(() => jest.restoreAllMocks());

/** A kind of figure that takes no per cent. */
function refusePerCents(): void {
  jest
    .spyOn(numberKind, "read")
    .mockImplementation((_, cell) =>
      describeCell(cell).includes("%") ? { state: "unreadable" } : readNumber(cell),
    );
}

test("what the kind of a figure refuses is refused by checks, counting, import and forms", () => {
  refusePerCents();
  const compact = aCompact({
    members: [aMember("Tresham Institute", { Apprentices: textCell("50%") })],
  });
  const problem = checkCompact(compact).find(({ column }) => column === "Apprentices");
  expect(problem).toMatchObject({ rule: "number-unreadable", suggestion: null });
  expect(readOldNumber(apprentices, textCell("50%"))).toMatchObject({
    value: BLANK,
    notes: ["50%"],
  });
  expect(typedCell(apprentices, BLANK, "50%")).toEqual(textCell("50%"));
  expect(answerOf("number", textCell("50%"), apprentices)).toMatchObject({ kind: "unreadable" });
});

test("what the kind takes is taken by all of them", () => {
  refusePerCents();
  expect(typedCell(apprentices, BLANK, "50")).toEqual({ kind: "number", number: 50 });
  expect(readOldNumber(apprentices, textCell("50"))).toMatchObject({
    value: { kind: "number", number: 50 },
  });
});
