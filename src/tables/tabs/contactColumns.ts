import type { Column } from "../column";
import { day } from "../kinds/dayKind";
import { text } from "../kinds/textKind";

/** Who to speak to in each member organisation. */
export const contactColumns = {
  mainContact: text("Main contact", "First and last name of the Compact's main contact there.", {
    required: true,
    aliases: ["Contact", "Contact name", "Main contact name"],
    aboutContact: true,
    names: "person",
    blankHasOwnRule: true,
    section: "Contact",
  }),
  email: text("Email", "The main contact's e-mail address: one address, nothing else.", {
    required: true,
    holds: "email",
    tellsOf: "mainContact",
    width: 260,
    aliases: ["E-mail", "Email address", "E-mail address", "Main contact email"],
    aboutContact: true,
    blankHasOwnRule: true,
    section: "Contact",
  }),
  phone: text("Phone", "The main contact's telephone number.", {
    holds: "phone",
    tellsOf: "mainContact",
    width: 120,
    aliases: ["Telephone", "Tel", "Phone number"],
    aboutContact: true,
    section: "Contact",
  }),
  contactConfirmedOn: day(
    "Contact confirmed on",
    "The last day someone made sure that this is still the main contact.",
    { aliases: ["Contact confirmed", "Last confirmed"], aboutContact: true, section: "Contact" },
  ),
} as const satisfies Record<string, Column>;
