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
        says: ["?"],
        first: { severity: "error", cell: "K2", seen: "", suggestion: null },
      },
      "a word that says none": { given: email("n/a", { "Main contact": "" }), says: ["?"] },
    },
    quiet: {
      "an address": email("j.smith@tresham.ac.uk"),
      "a member that has left": email("", { "Left on": "2009-03-31" }),
      "it stands under Main contact: that is one thing to mend": email("", {
        "Main contact": "j.smith@tresham.ac.uk",
      }),
    },
  },
  "email-several": {
    fires: {
      "two people": {
        given: email("j.smith@tresham.ac.uk; k.jones@tresham.ac.uk"),
        says: ["?"],
        suggestions: [null],
      },
      "one twice": {
        given: email("j.smith@tresham.ac.uk, J.Smith@tresham.ac.uk"),
        says: ["?"],
        suggestions: ["j.smith@tresham.ac.uk"],
      },
    },
    quiet: { one: email("j.smith@tresham.ac.uk") },
  },
  "email-has-name": {
    fires: {
      "as copied from a mail": {
        given: email("Jo Smith <j.smith@tresham.ac.uk>"),
        says: ["?"],
        suggestions: ["j.smith@tresham.ac.uk"],
      },
      "a word after it": {
        given: email("j.smith@tresham.ac.uk (work)"),
        says: ["?"],
        suggestions: ["j.smith@tresham.ac.uk"],
      },
    },
    quiet: { "an address": email("jo.smith@tresham.ac.uk") },
  },
  "email-has-space": {
    fires: {
      "a space and a comma are one problem": {
        given: email("j.smith @tresham.ac.uk,"),
        says: ["?"],
        suggestions: ["j.smith@tresham.ac.uk"],
        first: {
          severity: "error",
          table: "Members",
          key: "Tresham Institute",
          column: "Email",
          cell: "K2",
          seen: "j.smith @tresham.ac.uk,",
        },
      },
      "a space that may stand for anything": {
        given: email("j smith@tresham.ac.uk"),
        says: ["?"],
        suggestions: [null],
      },
    },
    quiet: { "an address": email("j.smith@tresham.ac.uk") },
  },
  "email-invalid": {
    fires: {
      "no @": {
        given: email("j.smith.tresham.ac.uk"),
        says: ["?"],
        suggestions: ["j.smith@tresham.ac.uk"],
      },
      "a name in its place": { given: email("Jo Smith"), says: ["?"], suggestions: [null] },
      "a number": { given: email(1604496018), says: ["?"], suggestions: [null] },
      "the coordinator's own": {
        given: { settings: { "Coordinator email": "facilitator(at)compact.org.uk" } },
        says: ["?"],
        first: { table: "Settings", key: "Coordinator email", column: "Value" },
      },
      "a page of text": { given: email("x".repeat(5_000)), says: ["?"], suggestions: [null] },
    },
    quiet: { "an address": email("j.smith@tresham.ac.uk") },
  },
  "email-domain-typo": {
    fires: {
      "a key beside the right one": {
        given: email("j.smith@tresham.goc.uk"),
        says: ["?"],
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
        says: ["?"],
        suggestions: ["c.chandra@northamptonshire.gov.uk"],
      },
      "two letters of the organisation's name swapped": {
        given: email("j.smith@tershamcollege.ac.uk".replace("tershamcollege", "treshma")),
        says: ["?"],
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
        says: ["?"],
        first: { severity: "warning", key: "Moulton College", suggestion: null },
      },
    },
    quiet: {
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
        says: ["?"],
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
        says: ["?"],
        first: { severity: "note", suggestion: null },
      },
    },
    quiet: { "a person whose name begins so": email("info.smith@tresham.ac.uk") },
  },
  "email-personal-domain": {
    fires: {
      gmail: {
        given: email("jo.smith@gmail.com"),
        says: ["?"],
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
        says: ["?"],
        first: { severity: "note", key: "Tresham Enterprises" },
      },
    },
    quiet: {
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
