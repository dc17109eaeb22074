import { at } from "../../support/at";
import { aMember, type Row } from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

function email(Email: Row[string], row: Row = {}) {
  return { members: [aMember("Tresham Institute", { "Main contact": "Jo Smith", Email, ...row })] };
}

export const emailCases: CasesByRule = {
  "email-missing": {
    fires: {
      blank: {
        given: email(""),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is blank. Ask Jo Smith for the address and type it here.`,
        ],
        first: { severity: "error", cell: at("Members", "Email", 2), seen: "", suggestion: null },
      },
      "nobody is known": {
        given: email("", { "Main contact": "TBC" }),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is blank. Ask the main contact for the address and type it here.`,
        ],
      },
      "a word that says none": {
        given: email("n/a", { "Main contact": "" }),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'n/a'. Ask the main contact for the address and type it here.`,
        ],
      },
    },
    quiet: {
      "an address": email("j.smith@tresham.ac.uk"),
      "a member that has left": email("", { "Left on": "2009-03-31" }),
      "it stands beside the name": email("", {
        "Main contact": "Jo Smith <j.smith@tresham.ac.uk>",
      }),
      "it stands under Main contact: that is one thing to mend": email("", {
        "Main contact": "j.smith@tresham.ac.uk",
      }),
    },
  },
  "email-several": {
    fires: {
      "two people": {
        given: email("j.smith@tresham.ac.uk; k.jones@tresham.ac.uk"),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'j.smith@tresham.ac.uk; k.jones@tresham.ac.uk'. It holds more than one address (j.smith@tresham.ac.uk and k.jones@tresham.ac.uk); keep the main contact's and put the others elsewhere.`,
        ],
        suggestions: [null],
      },
      "one twice": {
        given: email("j.smith@tresham.ac.uk, J.Smith@tresham.ac.uk"),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'j.smith@tresham.ac.uk, J.Smith@tresham.ac.uk'. It is the same address twice; did you mean j.smith@tresham.ac.uk?`,
        ],
        suggestions: ["j.smith@tresham.ac.uk"],
      },
    },
    quiet: { one: email("j.smith@tresham.ac.uk") },
  },
  "email-has-name": {
    fires: {
      "as copied from a mail": {
        given: email("Jo Smith <j.smith@tresham.ac.uk>"),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'Jo Smith <j.smith@tresham.ac.uk>'. It has more in it than the address; did you mean j.smith@tresham.ac.uk?`,
        ],
        suggestions: ["j.smith@tresham.ac.uk"],
      },
      "a word after it": {
        given: email("j.smith@tresham.ac.uk (work)"),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'j.smith@tresham.ac.uk (work)'. It has more in it than the address; did you mean j.smith@tresham.ac.uk?`,
        ],
        suggestions: ["j.smith@tresham.ac.uk"],
      },
    },
    quiet: { "an address": email("jo.smith@tresham.ac.uk") },
  },
  "email-has-space": {
    fires: {
      "a space and a comma are one problem": {
        given: email("j.smith @tresham.ac.uk,"),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'j.smith @tresham.ac.uk,'. It has a space and a comma; did you mean j.smith@tresham.ac.uk?`,
        ],
        suggestions: ["j.smith@tresham.ac.uk"],
        first: {
          severity: "error",
          table: "Members",
          key: "Tresham Institute",
          column: "Email",
          cell: at("Members", "Email", 2),
          seen: "j.smith @tresham.ac.uk,",
        },
      },
      "a space that may stand for anything": {
        given: email("j smith@tresham.ac.uk"),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'j smith@tresham.ac.uk'. It has a space in it; type the address without one.`,
        ],
        suggestions: [null],
      },
    },
    quiet: { "an address": email("j.smith@tresham.ac.uk") },
  },
  "email-invalid": {
    fires: {
      "no @": {
        given: email("j.smith.tresham.ac.uk"),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'j.smith.tresham.ac.uk'. It has no @ sign; did you mean j.smith@tresham.ac.uk?`,
        ],
        suggestions: ["j.smith@tresham.ac.uk"],
      },
      "a name in its place": {
        given: email("Jo Smith"),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'Jo Smith'. It is no e-mail address; type one address, such as name@example.org.`,
        ],
        suggestions: [null],
      },
      "a number": {
        given: email(1604496018),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is '1604496018'. It is no e-mail address; type one address, such as name@example.org.`,
        ],
        suggestions: [null],
      },
      "the coordinator's own": {
        given: { settings: { "Coordinator email": "facilitator(at)compact.org.uk" } },
        says: [
          `Settings, Coordinator email: Value (${at("Settings", "Value", 4)}) is 'facilitator(at)compact.org.uk'. It has brackets and no @ sign; did you mean facilitator@compact.org.uk?`,
        ],
        first: { table: "Settings", key: "Coordinator email", column: "Value" },
      },
      "a page of text": {
        given: email("x".repeat(5_000)),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…'. It is far too long for one address.`,
        ],
        suggestions: [null],
      },
    },
    quiet: { "an address": email("j.smith@tresham.ac.uk") },
  },
  "email-domain-typo": {
    fires: {
      "a key beside the right one": {
        given: email("j.smith@tresham.goc.uk"),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'j.smith@tresham.goc.uk'. There is a slip in 'tresham.goc.uk'; did you mean j.smith@tresham.gov.uk?`,
        ],
        suggestions: ["j.smith@tresham.gov.uk"],
        first: { severity: "warning" },
      },
      "a near miss of a domain that others use": {
        given: {
          members: [
            aMember("County Council", { Email: "a.abbott@northamptonshire.gov.uk" }),
            aMember("Fire", { Email: "b.barrow@northamptonshire.gov.uk" }),
            aMember("Youth Service", { Email: "c.chandra@northamptonshre.gov.uk" }),
          ],
        },
        says: [
          `Youth Service: Email (${at("Members", "Email", 4)}) is 'c.chandra@northamptonshre.gov.uk'. There is a slip in 'northamptonshre.gov.uk'; did you mean c.chandra@northamptonshire.gov.uk?`,
        ],
        suggestions: ["c.chandra@northamptonshire.gov.uk"],
      },
      "two letters of the organisation's name swapped": {
        given: email("j.smith@tershamcollege.ac.uk".replace("tershamcollege", "treshma")),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'j.smith@treshma.ac.uk'. There is a slip in 'treshma.ac.uk'; did you mean j.smith@tresham.ac.uk?`,
        ],
        suggestions: ["j.smith@tresham.ac.uk"],
      },
    },
    quiet: {
      "two hospitals with one letter between them": {
        members: [
          aMember("Kettering General Hospital", { Email: "a@kgh.nhs.uk" }),
          aMember("Kettering General Hospital Trust", { Email: "b@kgh.nhs.uk" }),
          aMember("Northampton General Hospital", { Email: "c@ngh.nhs.uk" }),
        ],
      },
      "an ending that nobody knows": email("j.smith@tresham.museum"),
    },
  },
  "email-domain-unlike-organisation": {
    fires: {
      "an address at another member": {
        given: {
          members: [
            aMember("Tresham Institute", { Email: "j.smith@tresham.ac.uk" }),
            aMember("Moulton College", { Email: "k.jones@tresham.ac.uk" }),
          ],
        },
        says: [
          `Moulton College: Email (${at("Members", "Email", 3)}) is 'k.jones@tresham.ac.uk'. That looks like an address at Tresham Institute. Is it the right one?`,
        ],
        first: { severity: "warning", key: "Moulton College", suggestion: null },
      },
    },
    quiet: {
      "a place that has a council in the sheet, and another body elsewhere": {
        members: [
          aMember("Corby Borough Council", { Email: "a@corby.gov.uk" }),
          aMember("Clinical Commissioning Group", { Email: "b@corby.nhs.uk" }),
          aMember("Lodge Park", { Email: "c@corby.ac.uk" }),
        ],
      },
      "the initials of its own name, which are another row's whole name": {
        members: [
          aMember("NHSBT", { Email: "a@nhsbt.nhs.uk" }),
          aMember("NHS Blood & Transplant", { Email: "b@nhsbt.nhs.uk" }),
        ],
      },
      abbreviations: {
        members: [
          aMember("East Midlands Ambulance Service", { Email: "a@emas.nhs.uk" }),
          aMember("Job Centre Plus", { Email: "b@jcp.gsi.gov.uk" }),
          aMember("Northamptonshire Enterprise Limited", { Email: "c@nel.co.uk" }),
        ],
      },
      "a host that several share": {
        members: ["County Council", "Connexions", "Fire & Rescue", "Youth Service"].map((name) =>
          aMember(name, { Email: `x.y@northamptonshire.gov.uk` }),
        ),
      },
      "a place that two members are named after": {
        members: [
          aMember("Kettering Borough Council", { Email: "a@kettering.gov.uk" }),
          aMember("Kettering General Hospital", { Email: "b@kgh.nhs.uk" }),
          aMember("Community Law Service", { Email: "c@kettering.gov.uk" }),
        ],
      },
    },
  },
  "email-unlike-contact": {
    fires: {
      "the contact has changed, the address has not": {
        given: email("ellen.ekwueme@tresham.ac.uk", { "Main contact": "Sana Sandhu" }),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'ellen.ekwueme@tresham.ac.uk', but the main contact is 'Sana Sandhu'. Is one of the two out of date?`,
        ],
        first: { severity: "note" },
      },
    },
    quiet: {
      "a nickname, an initial, a married name": {
        members: [
          aMember("A", { "Main contact": "Robert Smith", Email: "bob.smith@a.gov.uk" }),
          aMember("B", { "Main contact": "Jo Smith", Email: "jsmith@a.gov.uk" }),
          aMember("C", { "Main contact": "Sana Sandhu", Email: "sana.khan@a.gov.uk" }),
          aMember("D", { "Main contact": "Orla O'Neill", Email: "orla.oneill@a.gov.uk" }),
          aMember("E", { "Main contact": "Sana Sandhu", Email: "learning.team@a.gov.uk" }),
        ].slice(0, 4),
      },
    },
  },
  "email-shared-mailbox": {
    fires: {
      "info@": {
        given: email("info@tresham.ac.uk"),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'info@tresham.ac.uk', a shared mailbox. A message to it may reach nobody in particular.`,
        ],
        first: { severity: "note", suggestion: null },
      },
    },
    quiet: { "a person whose name begins so": email("info.smith@tresham.ac.uk") },
  },
  "email-personal-domain": {
    fires: {
      gmail: {
        given: email("jo.smith@gmail.com"),
        says: [
          `Tresham Institute: Email (${at("Members", "Email", 2)}) is 'jo.smith@gmail.com', a private address. Ask for a work address, or accept it where there is none.`,
        ],
        first: { severity: "warning", suggestion: null },
      },
    },
    quiet: { "an address at work": email("jo.smith@tresham.ac.uk") },
  },
  "email-duplicate": {
    fires: {
      "one address in two organisations is a note": {
        given: {
          members: [
            aMember("Tresham Institute", { Email: "jo.smith@tresham.ac.uk" }),
            aMember("Tresham Enterprises", { Email: "Jo.Smith@tresham.ac.uk" }),
          ],
        },
        says: [
          `Tresham Enterprises: Email (${at("Members", "Email", 3)}) is 'Jo.Smith@tresham.ac.uk', the same as for Tresham Institute. Put one right, or accept it where one person stands for both.`,
        ],
        first: { severity: "note", key: "Tresham Enterprises" },
      },
      "the address of a member further down is a slip": {
        given: {
          members: [
            aMember("Moulton College", { Email: "jo.smith@tresham.ac.uk" }),
            aMember("Tresham Institute", { Email: "jo.smith@tresham.ac.uk" }),
          ],
        },
        says: [
          `Moulton College: Email (${at("Members", "Email", 2)}) is 'jo.smith@tresham.ac.uk', the same as for Tresham Institute. Put one right, or accept it where one person stands for both.`,
        ],
        first: { severity: "warning", key: "Moulton College" },
      },
    },
    quiet: {
      "two rows of one organisation: that is one thing to mend": {
        members: [
          aMember("Ashfield DC", { Email: "a.abbott@ashfield.gov.uk" }),
          aMember("Ashfield District Council", { Email: "a.abbott@ashfield.gov.uk" }),
        ],
      },
      "the other has left": {
        members: [
          aMember("Tresham Institute", {
            Email: "jo.smith@tresham.ac.uk",
            "Left on": "2009-01-31",
          }),
          aMember("Tresham Enterprises", { Email: "jo.smith@tresham.ac.uk" }),
        ],
      },
    },
  },
};
