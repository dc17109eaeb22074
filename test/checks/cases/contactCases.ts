import { at } from "../../support/at";
import { aMember } from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

function contact(row: Parameters<typeof aMember>[1], ...others: ReturnType<typeof aMember>[]) {
  return { members: [aMember("Tresham Institute", row), ...others] };
}

export const contactCases: CasesByRule = {
  "contact-name-missing": {
    fires: {
      blank: {
        given: contact({ Email: "sana.sandhu@tresham.ac.uk" }),
        says: [
          `Tresham Institute: Main contact (${at("Members", "Main contact", 2)}) is blank. Ask who the main contact is and type the name.`,
        ],
        first: {
          severity: "error",
          cell: at("Members", "Main contact", 2),
          key: "Tresham Institute",
        },
      },
      "somebody until the rows are sorted": {
        given: contact({ "Main contact": "Same as above" }),
        says: [
          `Tresham Institute: Main contact (${at("Members", "Main contact", 2)}) is 'Same as above'. Ask who the main contact is and type the name.`,
        ],
      },
      "a word that says nobody": {
        given: contact({ "Main contact": "TBC" }),
        says: [
          `Tresham Institute: Main contact (${at("Members", "Main contact", 2)}) is 'TBC'. Ask who the main contact is and type the name.`,
        ],
      },
      "a vacant post": {
        given: contact({ "Main contact": "Vacant" }),
        says: [
          `Tresham Institute: Main contact (${at("Members", "Main contact", 2)}) is 'Vacant'. Ask who the main contact is and type the name.`,
        ],
      },
    },
    quiet: {
      "a name": contact({ "Main contact": "Sana Sandhu" }),
      "a member that has left": contact({ "Left on": "2009-01-31" }),
      "a row without a name": { members: [aMember("", { Notes: "x" })] },
    },
  },
  "contact-name-is-email": {
    fires: {
      "the address in the wrong cell, said once": {
        given: contact({ "Main contact": "sana.sandhu@tresham.ac.uk" }),
        says: [
          `Tresham Institute: Main contact (${at("Members", "Main contact", 2)}) is 'sana.sandhu@tresham.ac.uk', which is an address. Type the name here and the address under Email.`,
        ],
        first: { cell: at("Members", "Main contact", 2) },
      },
      "name and address have changed places": {
        given: contact({ "Main contact": "sana.sandhu@tresham.ac.uk", Email: "Sana Sandhu" }),
        says: [
          `Tresham Institute: Main contact (${at("Members", "Main contact", 2)}) is 'sana.sandhu@tresham.ac.uk', and Email is 'Sana Sandhu': they have changed places.`,
        ],
      },
    },
    quiet: { "a name": contact({ "Main contact": "Sana Sandhu" }) },
  },
  "contact-duplicate": {
    fires: {
      "one name, two organisations, two addresses": {
        given: contact(
          { "Main contact": "Sana Sandhu", Email: "sana.sandhu@tresham.ac.uk" },
          aMember("Moulton College", { "Main contact": "sana  sandhu", Email: "s@moulton.ac.uk" }),
        ),
        says: [
          `Moulton College: Main contact (${at("Members", "Main contact", 3)}) is 'sana sandhu', as for Tresham Institute. Is it one person?`,
        ],
        first: { severity: "note", key: "Moulton College" },
      },
    },
    quiet: {
      "one address for both is for email-duplicate to say": contact(
        { "Main contact": "Sana Sandhu", Email: "sana.sandhu@tresham.ac.uk" },
        aMember("Moulton College", {
          "Main contact": "Sana Sandhu",
          Email: "sana.sandhu@tresham.ac.uk",
        }),
      ),
      "a first name alone": contact(
        { "Main contact": "Sana", Email: "s@tresham.ac.uk" },
        aMember("Moulton College", { "Main contact": "Sana", Email: "s@moulton.ac.uk" }),
      ),
      "the other has left": contact(
        { "Main contact": "Sana Sandhu", Email: "s@tresham.ac.uk", "Left on": "2009-01-31" },
        aMember("Moulton College", { "Main contact": "Sana Sandhu", Email: "s@moulton.ac.uk" }),
      ),
    },
  },
  "contact-stale": {
    fires: {
      "confirmed more than twelve months ago": {
        given: contact({ "Main contact": "Mina Mistry", "Contact confirmed on": "2008-10-06" }),
        says: [
          `Tresham Institute: Contact confirmed on (${at("Members", "Contact confirmed on", 2)}) is 6 Oct 2008, more than 12 months ago. Ask whether Mina Mistry is still the main contact.`,
        ],
        first: {
          severity: "warning",
          cell: at("Members", "Contact confirmed on", 2),
          seen: "6 Oct 2008",
        },
      },
      "the months that Settings say": {
        given: {
          ...contact({ "Main contact": "Mina Mistry", "Contact confirmed on": "2009-06-30" }),
          settings: { "Contact goes stale after": 3 },
        },
        says: [
          `Tresham Institute: Contact confirmed on (${at("Members", "Contact confirmed on", 2)}) is 30 Jun 2009, more than 3 months ago. Ask whether Mina Mistry is still the main contact.`,
        ],
      },
    },
    quiet: {
      "a post that is vacant: that is one thing to mend": contact({
        "Main contact": "VACANT",
        "Contact confirmed on": "2007-10-06",
      }),
      "twelve months to the day": contact({
        "Main contact": "Mina Mistry",
        "Contact confirmed on": "2008-10-07",
      }),
      "never confirmed: the column may be new": contact({ "Main contact": "Mina Mistry" }),
      "a member that has left": contact({
        "Contact confirmed on": "2007-01-01",
        "Left on": "2009-01-31",
      }),
    },
  },
  "phone-lost-zero": {
    fires: {
      "a number instead of text": {
        given: contact({ Phone: 1604496018 }),
        says: [
          `Tresham Institute: Phone (${at("Members", "Phone", 2)}) is '1604496018', without its first 0; did you mean 01604496018?`,
        ],
        suggestions: ["01604496018"],
      },
    },
    quiet: {
      "text with its nought": contact({ Phone: "01604 496018" }),
      "a short number": contact({ Phone: 101 }),
    },
  },
  "phone-unreadable": {
    fires: {
      words: {
        given: contact({ Phone: "see website" }),
        says: [
          `Tresham Institute: Phone (${at("Members", "Phone", 2)}) is 'see website', which is no telephone number. Type it with its area code.`,
        ],
      },
    },
    quiet: {
      "numbers as people write them": {
        members: [
          "01604 496018",
          "+44 (0)1604 496018",
          "01604 496018 ext. 22",
          "0300 123 4567",
          "101",
          "n/a",
          "01604 496018/9",
        ].map((Phone, index) => aMember(`M${index}`, { Phone })),
      },
    },
  },
};
