import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { readMinutes } from "../../src/minutes/readMinutes";
import { aCompact, aMember } from "../support/builders";
import { attendanceOf } from "./minutes";

const COMPACT = aCompact({
  members: [
    aMember("Dorchester and Bridport College", { "Main contact": "Rachel van der Berg" }),
    aMember("West Wessex Fire Authority", { "Main contact": "Derek Hann" }),
    aMember("St Aldhelm's Hospital NHS Foundation Trust", {
      "Main contact": "Mrs Philippa Strangways",
      "Steering Group member": "Peter Stone",
    }),
    aMember("South Wessex District Council", {
      "Main contact": "Ann Bell",
      "Steering Group member": "Alan Bell",
    }),
  ],
});

/** Who was where by the lines of a list. */
function attendanceIn(...lines: readonly string[]): readonly string[] {
  const text = ["Steering Group, 18 February 2010", ...lines, "1. Welcome"].join("\n");
  return attendanceOf(readMinutes(partsOfMinutes(text), COMPACT));
}

const COLLEGE = "Dorchester and Bridport College (exact)";
const FIRE = "West Wessex Fire Authority (exact)";

test.each([
  [
    `Name\tPost\tOrganisation\tAttended\nMs Rachel van der Berg (RvdB)\tVice Principal\tDorchester and Bridport College\tApologies – deputy Mr Tom Orchard attended`,
    `Deputy: Tom Orchard, ${COLLEGE}`,
  ],
  [
    "Present: Pat O'Neill for Rachel van der Berg (Dorchester and Bridport College)",
    `Deputy: Pat O'Neill, ${COLLEGE}`,
  ],
  [
    "Apologies: Derek Hann (West Wessex Fire Authority), represented by Tim Rowe",
    `Deputy: Tim Rowe, ${FIRE}`,
  ],
  [
    "Apologies:\nDerek Hann, West Wessex Fire Authority (Ron Oak attending)",
    `Deputy: Ron Oak, ${FIRE}`,
  ],
  // A post is nobody who came, and a person who is only present is no deputy.
  [
    "Present: Derek Hann, Deputy Chief Officer, West Wessex Fire Authority",
    `Present: Derek Hann, ${FIRE}`,
  ],
  ["Present: Derek Hann, West Wessex Fire Authority, attending", `Present: Derek Hann, ${FIRE}`],
])("%s", (lines, expected) => {
  expect(attendanceIn(...lines.split("\n"))).toEqual([expected]);
});

test("an initial and a surname are the one person whom that member names", () => {
  expect(
    attendanceIn(
      "Present: P. Strangways (St Aldhelm's Hospital), A Bell (South Wessex District Council), D. Hann (South Wessex District Council)",
    ),
  ).toEqual([
    "Present: Philippa Strangways, St Aldhelm's Hospital NHS Foundation Trust (near)",
    // Ann or Alan; and Derek Hann is another member's.
    "Present: A Bell, South Wessex District Council (exact)",
    "Present: D. Hann, South Wessex District Council (exact)",
  ]);
});

test("an initial and a surname tell the member too, where its name or its letters fit", () => {
  expect(
    attendanceIn(
      "Present: P. Strangways (St Aldhelm's), D. Hann (WWFA), P. Stone (SAHT), R. van der Berg, A. Bell (SWFA)",
      "Apologies from the Moulton Authority.",
    ),
  ).toEqual([
    "Present: Philippa Strangways, St Aldhelm's Hospital NHS Foundation Trust (person)",
    "Present: Derek Hann, West Wessex Fire Authority (near)",
    "Present: Peter Stone, St Aldhelm's Hospital NHS Foundation Trust (person)",
    // Nobody says of which member.
    "Present: R. van der Berg (not a member)",
    "Present: A. Bell, SWFA (not a member)",
    "Apologies: the Moulton Authority (not a member)",
  ]);
});

test("a style of address is no part of a name in a table either", () => {
  expect(
    attendanceIn(
      "Name\tOrganisation\tAttended",
      "Ms Catherine O’Dowd (COD)\tSouth Wessex District Council\tApologies",
    ),
  ).toEqual(["Apologies: Catherine O’Dowd, South Wessex District Council (exact)"]);
});

test("'from' twice is two, and a person beside the organisation is one", () => {
  expect(
    attendanceIn(
      "There:      Rachel van der Berg (RB)   Dorchester and Bridport College – in the chair",
      "            Ann Bell (AB)              South Wessex District Council",
      "Apologies were received from Philippa Strangways (St Aldhelm's Hospital) and from the West Wessex Fire Authority.",
    ),
  ).toEqual([
    "Present: Ann Bell, South Wessex District Council (exact)",
    `Present: Rachel van der Berg, ${COLLEGE}`,
    "Apologies: Philippa Strangways, St Aldhelm's Hospital NHS Foundation Trust (near)",
    `Apologies: ${FIRE}`,
  ]);
});
