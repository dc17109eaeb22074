import { addMonths, type CalendarDate, describeDay } from "../../cells/calendarDate";
import { describeCell, isUnused, tidyText } from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { countOf } from "../../domain/words/figure";
import { clipped, quoted } from "../../domain/words/quoted";
import { cellOf } from "../../tables/cellOf";
import type { Checkup } from "../checkup";
import { addressesIn } from "../email/addressesIn";
import { isAddress } from "../email/addressSyntax";
import { hasLeft, membersWithContact } from "../membersIndex";
import { areTwins } from "../organisationTwins";
import { cellRule, onlyIn, rowRule } from "../rule";
import { lacksKey } from "./cells";

/** "As above" is somebody until the rows are sorted. */
const VACANT =
  /^((currently |post )?vacant|vacancy|to be (confirmed|appointed|advised)|awaiting .*|(same )?as above|see above|same|ditto)\.?$/i;

function isNobody(contact: string): boolean {
  return contact === "" || isPlaceholder(contact) || VACANT.test(contact);
}

const CONTACT_QUESTION =
  "Who is your main contact for the Compact now: name, job title, telephone number?";

export const CONTACT_RULES = [
  cellRule({
    id: "contact-name-missing",
    severity: "error",
    looksAt: "Members: Main contact",
    wrong: "An organisation has no main contact.",
    mend: "Ask who it is and type the name.",
    mendedBy: "ask",
    asks: CONTACT_QUESTION,
    looksIn: onlyIn("Members", "mainContact"),
    find: (view, checkup) => {
      const seen = tidyText(describeCell(view.cell));
      if (!(isUnused(view.cell) || isNobody(seen)) || hasLeft(checkup, view.row) || lacksKey(view))
        return null;
      return {
        says: `is ${seen === "" ? "blank" : quoted(seen)}. Ask who the main contact is and type the name.`,
      };
    },
  }),
  cellRule({
    id: "contact-name-is-email",
    severity: "error",
    looksAt: "Members: Main contact",
    wrong: "The main contact's cell holds an e-mail address instead of a name.",
    mend: "Type the name here and the address under Email.",
    looksIn: onlyIn("Members", "mainContact"),
    find: ({ cell, reading, row }) => {
      if (cell.kind !== "text" || !cell.text.includes("@")) return null;
      const seen = tidyText(cell.text);
      if (!isAddress(seen) && (seen.length > 254 || addressesIn(seen).length === 0)) return null;
      const email = cellOf(reading, row, "email");
      const swapped = !isUnused(email) && !describeCell(email).includes("@");
      const mend = swapped
        ? `and Email is ${quoted(describeCell(email))}: they have changed places.`
        : "which is an address. Type the name here and the address under Email.";
      return { says: `is ${quoted(seen)}, ${mend}` };
    },
  }),
  cellRule({
    id: "contact-duplicate",
    severity: "note",
    looksAt: "Members: Main contact",
    wrong: "One name is the main contact of two organisations, with two addresses.",
    mend: "Put one right; accept it where one person stands for both, or two share a name.",
    looksIn: onlyIn("Members", "mainContact"),
    find: ({ cell, row }, checkup) => {
      const name = tidyText(describeCell(cell));
      if (!name.includes(" ") || isNobody(name) || hasLeft(checkup, row)) return null;
      const same = membersWithContact(checkup, name.toLowerCase());
      const [first] = same;
      const own = same.find((member) => member.row === row);
      if (first === undefined || own === undefined || first === own) return null;
      // With one address for both, email-duplicate says it; with one name, organisation-duplicate.
      if (first.email.toLowerCase() === own.email.toLowerCase()) return null;
      if (areTwins(checkup, first, own)) return null;
      return {
        says: `is ${quoted(name)}, as for ${clipped(first.organisation)}. Is it one person?`,
      };
    },
  }),
  rowRule("Members", {
    id: "contact-stale",
    severity: "warning",
    looksAt: "Members: Contact confirmed on; Settings: Contact goes stale after",
    wrong: "Nobody has confirmed the main contact for a long time.",
    mend: "Ask whether it is still the right person, and type the day under Contact confirmed on.",
    mendedBy: "ask",
    asks: CONTACT_QUESTION,
    at: "contactConfirmedOn",
    find: (member, checkup) => {
      const { contactConfirmedOn: on, mainContact } = member;
      if (on === null || isNobody(mainContact) || hasLeft(checkup, member.row)) return null;
      if (on >= checkup.index(firstFreshDay)) return null;
      const months = checkup.compact.settings.contactStaleAfter;
      return {
        says: `is ${describeDay(on)}, more than ${countOf(months, "months")} ago. Ask whether ${clipped(mainContact)} is still the main contact.`,
      };
    },
  }),
  cellRule({
    id: "phone-lost-zero",
    severity: "warning",
    looksAt: "Members: Phone",
    wrong: "A telephone number is kept as a number and has lost its first 0.",
    mend: "Type it with the 0, as text.",
    looksIn: (column) => column.nature === "text" && column.holds === "phone",
    find: ({ cell }) => {
      if (cell.kind !== "number" || !Number.isInteger(cell.number)) return null;
      const digits = String(cell.number);
      if (!/^[1-9]\d{8,9}$/.test(digits)) return null;
      return {
        says: `is ${quoted(digits)}, without its first 0; did you mean 0${digits}?`,
        suggestion: `0${digits}`,
      };
    },
  }),
  cellRule({
    id: "phone-unreadable",
    severity: "note",
    looksAt: "Members: Phone",
    wrong: "A telephone number has too few figures to be one.",
    mend: "Type the number with its area code.",
    mendedBy: "ask",
    looksIn: (column) => column.nature === "text" && column.holds === "phone",
    find: ({ cell }) => {
      const seen = tidyText(describeCell(cell));
      if (cell.kind === "error" || isUnused(cell) || isPlaceholder(seen)) return null;
      if (seen.replace(/\D/g, "").length >= 3) return null;
      return {
        says: `is ${quoted(seen)}, which is no telephone number. Type it with its area code.`,
      };
    },
  }),
];

/** Confirmed on this day or later is still fresh at the As at day. */
function firstFreshDay({ compact }: Checkup): CalendarDate {
  const { asAt, settings } = compact;
  return addMonths(asAt, -settings.contactStaleAfter);
}
