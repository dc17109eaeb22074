import { chaseList } from "../../src/chase/chaseList";
import { checkCompact } from "../../src/checks/checkCompact";
import { aCompact, aMember, type CompactParts, type Row } from "../support/builders";

const COMPLETE: Row = {
  "Main contact": "Jo Smith",
  "Contact confirmed on": "2009-06-01",
  "Charter signed on": "2008-12-10",
  "Skills Pledge on": "2009-05-14",
  "Jobs Pledge on": "2009-05-14",
  "Apprenticeship scheme": "Yes",
  "TNA completed on": "2009-06-12",
};

function member(name: string, row: Row = {}): Row {
  const email = `${name.toLowerCase()}@${name.toLowerCase()}.gov.uk`;
  return aMember(name, { ...COMPLETE, Email: email, ...row });
}

function listOf(parts: CompactParts) {
  const compact = aCompact(parts);
  return chaseList(compact, checkCompact(compact));
}

function sent(on: string, Organisation: string, row: Row = {}): Row {
  return {
    "Sent on": on,
    Organisation,
    To: "x@x.gov.uk",
    Topics: "charter",
    How: "Sent by the add-on",
    ...row,
  };
}

test("who cannot be written to comes first, with what mends it; the rest by name", () => {
  const { members, complete } = listOf({
    members: [
      member("Corby", { "Charter signed on": "" }),
      member("Kettering", { "Charter signed on": "", Email: "kay @kettering.gov.uk" }),
      member("Daventry"),
    ],
  });
  expect(members.map(({ organisation }) => organisation)).toEqual(["Kettering", "Corby"]);
  expect(members[0]?.why).toContain("Did you mean kay@kettering.gov.uk?");
  expect(complete).toBe(1);
});

test("when and how often each was asked, and from which day the next step is due", () => {
  const { members } = listOf({
    members: [member("Corby", { "Charter signed on": "" })],
    correspondence: [
      sent("2009-09-01", "Corby"),
      sent("2009-09-28", "Corby", { Topics: "survey, charter" }),
      sent("2009-09-29", "Corby", { How: "Not sent" }),
    ],
  });
  expect(members[0]?.gaps).toEqual([
    { topic: "charter", askedOn: ["2009-09-01", "2009-09-28"], step: null, from: "2009-10-12" },
  ]);
});

test("whoever lacks it no longer has answered: on the day that was seen, or just now", () => {
  const { members } = listOf({
    members: [member("Corby"), member("Kettering")],
    correspondence: [
      sent("2009-09-01", "Corby", { "Answered on": "2009-09-20" }),
      sent("2009-09-01", "Kettering"),
    ],
  });
  expect(members.map(({ answers }) => answers)).toEqual([
    [{ topic: "charter", askedOn: ["2009-09-01"], answeredOn: "2009-09-20" }],
    [{ topic: "charter", askedOn: ["2009-09-01"], answeredOn: null }],
  ]);
});

test("a letter that was being sent when its run was stopped is named", () => {
  const { perhapsSent } = listOf({
    members: [member("Corby", { "Charter signed on": "" })],
    correspondence: [sent("2009-10-06", "Corby", { How: "Being sent", Step: "first" })],
  });
  expect(perhapsSent).toEqual([
    {
      sentOn: "2009-10-06",
      organisation: "Corby",
      to: "x@x.gov.uk",
      topics: "charter",
      step: "first",
    },
  ]);
});
