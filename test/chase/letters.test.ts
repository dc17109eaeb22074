import { chase } from "../../src/chase/chase";
import { LETTER_PARTS } from "../../src/chase/letterParts";
import { TOPIC_NAMES } from "../../src/chase/topics";
import { checkCompact } from "../../src/checks/checkCompact";
import { HOSTILE } from "../report/hostileCompact";
import { aCompact, aMember, type CompactParts, type Row } from "../support/builders";
import { fc } from "../support/fastCheck";

const GAP: Row = {
  "Main contact": "Jo Smith",
  Email: "jo.smith@corby.gov.uk",
  "Contact confirmed on": "2009-06-01",
  "Skills Pledge on": "2009-05-14",
  "Jobs Pledge on": "2009-05-14",
  "Apprenticeship scheme": "Yes",
  "TNA completed on": "2009-06-12",
};

function lettersOf(parts: CompactParts, again: readonly string[] = []) {
  const compact = aCompact(parts);
  return chase(compact, checkCompact(compact), { topics: [], again }).messages;
}

function corby(row: Row = {}): Row {
  return aMember("Corby Borough Council", { ...GAP, ...row });
}

function sent(on: string, row: Row = {}): Row {
  return {
    "Sent on": on,
    Organisation: "Corby Borough Council",
    To: "jo.smith@corby.gov.uk",
    Topics: "charter",
    How: "Sent by the add-on",
    ...row,
  };
}

describe("the coordinator's own words", () => {
  test("stand in place of the usual ones, with their places filled in", () => {
    const [letter] = lettersOf({
      members: [corby()],
      settings: { "Compact name": "Northants Compact", Coordinator: "Chris Donkin" },
      letters: [
        { Part: "Subject", Words: "Your Charter, {organisation}" },
        { Part: "members' charter", Words: "Has {organisation} signed {nothing} yet?" },
        { Part: "Closing", Words: "  " },
      ],
    });
    expect(letter?.subject).toBe("Your Charter, Corby Borough Council");
    expect(letter?.body).toContain("1. Has Corby Borough Council signed {nothing} yet?");
    expect(letter?.body).toContain("Thank you for your support for the Northants Compact.");
    expect(letter?.body).toMatch(/\n\nChris Donkin\nNorthants Compact$/);
  });

  test("every part has a name of its own and usual words that name only its places", () => {
    expect(new Set(LETTER_PARTS.map(({ part }) => part)).size).toBe(LETTER_PARTS.length);
    for (const { usual, places } of LETTER_PARTS) {
      for (const [, place] of usual.matchAll(/\{([a-z]+)\}/g)) expect(places).toContain(place);
    }
  });
});

describe("the ladder's last rung", () => {
  const twice = [sent("2009-09-01"), sent("2009-09-16")];
  const deputy = { Deputy: "Di Deputy", "Deputy email": "di@corby.gov.uk" };

  test("the deputy is asked for what the main contact was asked twice, and for nothing else", () => {
    const members = [corby({ ...deputy, "Jobs Pledge on": "" })];
    const letters = lettersOf({ members, correspondence: twice });
    expect(letters.map(({ to, step, topics }) => ({ to, step, topics }))).toEqual([
      { to: "jo.smith@corby.gov.uk", step: "first", topics: ["jobs-pledge"] },
      { to: "di@corby.gov.uk", step: "escalation", topics: ["charter"] },
    ]);
    expect(letters[1]?.body).toContain("I have asked Jo Smith for the following");
  });

  test("without an address of theirs the main contact is reminded, and the coordinator told", () => {
    const [letter] = lettersOf({ members: [corby()], correspondence: twice });
    expect(letter).toMatchObject({ to: "jo.smith@corby.gov.uk", step: "reminder" });
    expect(letter?.note).toContain("fill in Deputy email or Steering Group email");
  });

  test("a broken address of the main contact does not keep the deputy from being asked", () => {
    const members = [corby({ ...deputy, Email: "jo.smith@" })];
    expect(lettersOf({ members, correspondence: twice })[0]).toMatchObject({
      to: "di@corby.gov.uk",
    });
  });
});

describe("who was asked", () => {
  test("a letter that is known not to have gone does not count", () => {
    const correspondence = [sent("2009-10-06", { How: "Not sent" })];
    expect(lettersOf({ members: [corby()], correspondence })[0]?.step).toBe("first");
  });

  test("one that perhaps went does", () => {
    const correspondence = [sent("2009-10-06", { How: "Being sent" })];
    expect(lettersOf({ members: [corby()], correspondence })).toEqual([]);
  });

  test("asked again, whoever was asked not long ago is reminded", () => {
    const correspondence = [sent("2009-10-06")];
    const again = ["Corby Borough Council"];
    expect(lettersOf({ members: [corby()], correspondence }, again)[0]?.step).toBe("reminder");
  });

  test("two organisations with one contact: each is recorded with what it alone was asked", () => {
    const members = [
      corby(),
      aMember("Wellingborough", {
        ...GAP,
        "Charter signed on": "2009-01-01",
        "Jobs Pledge on": "",
      }),
    ];
    const [letter, other] = lettersOf({ members });
    expect(other).toBeUndefined();
    expect(letter?.parts).toEqual([
      { organisation: "Corby Borough Council", topics: ["charter"], step: "first" },
      { organisation: "Wellingborough", topics: ["jobs-pledge"], step: "first" },
    ]);
  });
});

describe("what stands in cells", () => {
  test("a plus in an address, letters beyond ASCII and a very long name go as they are, cut to fit", () => {
    const [letter] = lettersOf({
      members: [
        aMember(`Zoë ${"W".repeat(50_000)}`, {
          ...GAP,
          Email: "o'brien+compact@x.gov.uk",
          "Main contact": "Zoë Ó Briain",
        }),
      ],
    });
    expect(letter?.to).toBe("o'brien+compact@x.gov.uk");
    expect(letter?.body).toContain("Dear Zoë Ó Briain,");
    expect(letter?.subject.length).toBeLessThanOrEqual(150);
    expect(letter?.body.length).toBeLessThan(2000);
    expect(letter?.parts[0]?.organisation.length).toBeGreaterThan(50_000);
  });

  test("nothing in any cell begins a line of its own, neither in the subject nor in the letter", () => {
    const text = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string(),
      fc.constant("A\r\nBcc: x@y.uk"),
    );
    fc.assert(
      fc.property(text, text, text, (organisation, contact, name) => {
        const letters = lettersOf({
          members: [aMember(`A${organisation}`, { ...GAP, "Main contact": contact })],
          settings: { "Compact name": name, Coordinator: contact },
        });
        for (const { subject, body } of letters) {
          expect(subject).not.toMatch(/[\r\n]/);
          expect(body).not.toMatch(/\r|^bcc:/im);
        }
      }),
    );
  });
});

test("every topic can be asked for by its name", () => {
  expect(TOPIC_NAMES).toEqual([
    "charter",
    "skills-pledge",
    "jobs-pledge",
    "survey",
    "contact",
    "tna",
    "attendance",
  ]);
});
