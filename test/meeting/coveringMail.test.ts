import { agendaOf } from "../../src/meeting/agenda";
import { coveringMail } from "../../src/meeting/coveringMail";
import { aMember, type CompactParts } from "../support/builders";
import { aMeetingRow, LEARNING, subjectOf } from "./aMeeting";

const MEMBERS = [
  aMember("Moulton College", {
    "Main contact": "Karen Sanders",
    Email: "karen@moulton.example",
    "Steering Group member": "Karen Sanders",
  }),
  aMember("Corby Borough Council", {
    "Main contact": "Carys Chandra",
    Email: "carys@corby.example",
    "Steering Group member": "Stella Jinks",
    "Steering Group email": "stella@corby.example",
    "Theme groups": "L&D; Recruitment and Retention",
  }),
  aMember("Connexions", {
    "Main contact": "Linda Houston",
    Email: "linda@connexions.example",
    "Steering Group member": "Ann Other",
  }),
  aMember("Kettering Borough Council", {
    "Main contact": "Dev Dunne",
    Email: "dev@kettering",
    "Theme groups": LEARNING,
  }),
];
const MEETINGS = [
  aMeetingRow("2009-12-10", { Venue: "County\nHall", Time: "14:30" }),
  aMeetingRow("2009-11-04", { Group: LEARNING }),
];

function mailFor(day: string, parts: CompactParts = {}, link: string | null = null) {
  const subject = subjectOf({ members: MEMBERS, meetings: MEETINGS, ...parts }, day);
  return coveringMail(subject, agendaOf(subject), [{ title: "Agenda", link }]);
}

test("it goes to the Steering Group's members at their own addresses, and says who has none", () => {
  const { to, noAddress } = mailFor("2009-12-10");
  expect(to).toEqual(["stella@corby.example", "karen@moulton.example"]);
  expect(noAddress).toEqual([
    { organisation: "Connexions", why: "Members has no address of Ann Other." },
  ]);
});

test("before a theme group it goes to the main contacts of those that take part", () => {
  const { to, noAddress } = mailFor("2009-11-04");
  expect(to).toEqual(["carys@corby.example"]);
  expect(noAddress).toEqual([
    {
      organisation: "Kettering Borough Council",
      why: "Members has 'dev@kettering' for Dev Dunne, which is no address.",
    },
  ]);
});

test("where Members names nobody, those at the group's last meeting are expected", () => {
  const members = [
    aMember("Moulton College", { "Main contact": "Karen Sanders", Email: "karen@moulton.example" }),
  ];
  const meetings = [aMeetingRow("2009-10-07", { Status: "Held" }), ...MEETINGS];
  const attendance = [
    {
      "Meeting date": "2009-10-07",
      Group: "Steering Group",
      Organisation: "Moulton College",
      Name: "Karen Sanders",
      Attended: "Apologies",
    },
  ];
  expect(mailFor("2009-12-10", { members, meetings, attendance }).to).toEqual([
    "karen@moulton.example",
  ]);
});

test("what stands in cells begins no paragraph and no header", () => {
  const settings = { "Compact name": "The Compact\r\nBcc: all@x.uk", Coordinator: "CD" };
  const { subject, body } = mailFor("2009-12-10", { settings });
  expect(subject).toBe("Steering Group meeting, Thursday 10 Dec 2009: agenda and papers");
  expect(body).toContain(
    "The Steering Group of the Compact Bcc: all@x.uk meets on Thursday 10 Dec 2009, 14:30, County Hall. The agenda and papers are attached:",
  );
});

test("documents that are not attached are pointed to", () => {
  const { body } = mailFor("2009-12-10", {}, "https://docs.example/1");
  expect(body).toContain("are here:\n\n- Agenda\n  https://docs.example/1");
});
