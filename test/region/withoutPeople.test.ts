import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import { progressReturn } from "../../src/region/progressReturn";
import { withoutPeople } from "../../src/region/withoutPeople";
import { aCompact, aMember, anAction, anEvent, aTypedMeasure } from "../support/builders";

const MEMBERS = [
  aMember("Corby Council", {
    "Main contact": "Quigley, Peter",
    "Main contact email": "p.quigley@corby.example",
    Deputy: "Mrs Nora Whitlock / Tom Underhill",
    Sector: "Health (Dr Zoë Ferreira)",
  }),
  aMember("Kettering Council", {
    "Main contact": "Zoë Ferreira",
    Deputy: "Cllr Anna van der Berg OBE",
  }),
];
const plain = withoutPeople(aCompact({ members: MEMBERS }));

test.each([
  ["Led by Peter Quigley of Corby", "Led by a contact of Corby"],
  ["Quigley, Peter: talk", "a contact: talk"],
  ["Mr P. Quigley's talk", "a contact's talk"],
  ["Cllr Quigley", "a contact"],
  ["Peter J. QUIGLEY", "a contact"],
  ["Nora Whitlock and Tom  Underhill", "a contact and a contact"],
  ["Dr. Zoe Ferreira, Zoë FERREIRA", "a contact, a contact"],
  ["Anna van der Berg", "a contact"],
  ["Ask anyone@nowhere.example.org.", "Ask a contact."],
  ["Ring 01604 555 0123 or +44 (0)7700 900123.", "Ring a contact or a contact."],
  ["1604123456", "a contact"],
  ["At 12 High Street, Corby NN17 1AA", "At an address, Corby an address"],
])("no person is left in %s", (text, left) => {
  expect(plain(text)).toBe(left);
});

test.each([
  "All 27 organisations to have made the Skills Pledge by the end of March 2010",
  "£40,000 saved in 2009-10, of 1,250,000 by 07/10/2009",
  "SM1 2nd meeting, A3 of 2009-10-07",
  "2 Good Practice Events",
  "A quigley of peter-pan, Whitlock Court and Tom",
])("other words stay: %s", (text) => {
  expect(plain(text)).toBe(text);
});

test("whatever column a person was typed in, none is in the return", () => {
  const WHO = "Peter Quigley 01604 555 0123 NN17 1AA";
  const compact = aCompact({
    members: [...MEMBERS, aMember("Oundle School", { Sector: WHO })],
    measures: [aTypedMeasure({ "Success measure": WHO, Unit: WHO, Of: WHO, Ref: WHO })],
    events: [anEvent(WHO, { Host: WHO, Type: WHO, Status: WHO })],
    actions: [anAction(WHO, { Action: WHO, Status: "Done" })],
  });
  const text = JSON.stringify(progressReturn(compact, judgeMeasures(compact)));
  expect(text).toContain("a contact");
  expect(text).toContain("Health (Dr a contact)");
  expect(text).not.toMatch(/quigley|ferreira|555 ?0123|NN17/i);
});
