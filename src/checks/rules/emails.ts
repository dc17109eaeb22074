import { describeCell, tidyText } from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { clipped, quoted } from "../../domain/words/quoted";
import type { TableRow } from "../../tables/tableReading";
import { addressesIn } from "../email/addressesIn";
import { addressIn, mainContact, saysNothing } from "../email/addressIn";
import { domainOf, localPartOf } from "../email/addressSyntax";
import { PERSONAL_DOMAINS } from "../email/mailProviders";
import { strangerTo } from "../email/whoseDomain";
import { hasLeft, memberAt, membersWithAddress } from "../membersIndex";
import { areTwins } from "../organisationTwins";
import { cellRule, onlyIn } from "../rule";
import { ADDRESS_RULES } from "./addresses";
import { lacksKey } from "./cells";

const MEMBERS_EMAIL = { looksAt: "Members: Email" };

const ADDRESS_QUESTION = "Is there an e-mail address of your own at work that we may use?";

export const EMAIL_RULES = [
  cellRule({
    id: "email-missing",
    severity: "error",
    ...MEMBERS_EMAIL,
    wrong: "The main contact has no e-mail address.",
    mend: "Ask for it and type it.",
    mendedBy: "ask",
    looksIn: onlyIn("Members", "email"),
    find: (view, checkup) => {
      if (!saysNothing(view) || hasLeft(checkup, view.row) || lacksKey(view)) return null;
      // One repair: the address stands under Main contact, and is to be moved.
      const who = mainContact(view);
      if (who.length <= 254 && addressesIn(who).length > 0) return null;
      const seen = tidyText(describeCell(view.cell));
      const ask = who === "" || isPlaceholder(who) ? "the main contact" : clipped(who);
      return {
        says: `is ${seen === "" ? "blank" : quoted(seen)}. Ask ${ask} for the address and type it here.`,
      };
    },
  }),
  ...ADDRESS_RULES,
  cellRule({
    id: "email-duplicate",
    severity: "warning",
    looksAt: "Members: Email; a note where the address may belong to both",
    wrong: "Two organisations have the same e-mail address.",
    mend: "Put one right; accept it where one person stands for both.",
    looksIn: onlyIn("Members", "email"),
    find: (view, checkup) => {
      const address = addressIn(view, checkup);
      if (address === null || hasLeft(checkup, view.row)) return null;
      const same = membersWithAddress(checkup, address.toLowerCase());
      const isStranger = (row: TableRow): boolean =>
        strangerTo(checkup, row, domainOf(address)) !== null;
      // Whose it is by its domain keeps it; where that says nothing, the first.
      const keeper =
        same.length < 2 ? undefined : (same.find(({ row }) => !isStranger(row)) ?? same[0]);
      const own = memberAt(checkup, view.row);
      if (keeper === undefined || own === undefined || keeper === own) return null;
      // One organisation in two rows has one address: that it stands twice has been said.
      if (areTwins(checkup, keeper, own)) return null;
      return {
        says: `is ${quoted(address)}, the same as for ${clipped(keeper.organisation)}. Put one right, or accept it where one person stands for both.`,
        ...(isStranger(view.row) ? {} : { severity: "note" }),
      };
    },
  }),
  cellRule({
    id: "email-domain-unlike-organisation",
    severity: "warning",
    ...MEMBERS_EMAIL,
    wrong: "An e-mail address belongs to another member of the sheet.",
    mend: "Put the address right, or accept it where it is meant.",
    looksIn: onlyIn("Members", "email"),
    find: (view, checkup) => {
      const address = addressIn(view, checkup);
      const owner = address === null ? null : strangerTo(checkup, view.row, domainOf(address));
      if (address === null || owner === null) return null;
      return {
        says: `is ${quoted(address)}. That looks like an address at ${clipped(owner)}. Is it the right one?`,
      };
    },
  }),
  cellRule({
    id: "email-unlike-contact",
    severity: "note",
    ...MEMBERS_EMAIL,
    wrong: "An e-mail address has another person's name than the main contact.",
    mend: "Put the name or the address right; accept it where both are.",
    looksIn: onlyIn("Members", "email"),
    find: (view, checkup) => {
      const address = addressIn(view, checkup);
      if (address === null || hasLeft(checkup, view.row)) return null;
      const who = mainContact(view);
      const other = otherPersonIn(localPartOf(address), who);
      if (other === null) return null;
      return {
        says: `is ${quoted(address)}, but the main contact is ${quoted(who)}. Is one of the two out of date?`,
      };
    },
  }),
  cellRule({
    id: "email-personal-domain",
    severity: "warning",
    ...MEMBERS_EMAIL,
    wrong: "An e-mail address is a private one, not the organisation's.",
    mend: "Ask for a work address, or accept it where there is none.",
    mendedBy: "ask",
    asks: ADDRESS_QUESTION,
    looksIn: onlyIn("Members", "email"),
    find: (view, checkup) => {
      const address = addressIn(view, checkup);
      if (address === null || !PERSONAL_DOMAINS.has(domainOf(address))) return null;
      return {
        says: `is ${quoted(address)}, a private address. Ask for a work address, or accept it where there is none.`,
      };
    },
  }),
  cellRule({
    id: "email-shared-mailbox",
    severity: "note",
    ...MEMBERS_EMAIL,
    wrong: "An e-mail address is a shared mailbox, not a person's.",
    mend: "Ask for the main contact's own address, or accept it.",
    mendedBy: "ask",
    asks: ADDRESS_QUESTION,
    looksIn: onlyIn("Members", "email"),
    find: (view, checkup) => {
      const address = addressIn(view, checkup);
      if (address === null || !SHARED.test(localPartOf(address))) return null;
      return {
        says: `is ${quoted(address)}, a shared mailbox. A message to it may reach nobody in particular.`,
      };
    },
  }),
];

const SHARED =
  /^(admin|administration|contact|contactus|customer[.-]?services?|enquir(y|ies)|general|hello|help(desk)?|hr|human[.-]?resources|info|information|inquiries|learning([.-]?and[.-]?development)?|mail(box)?|office|organi[sz]ational[.-]?development|personnel|post(master)?|reception|recruitment|secretary|staff[.-]?development|support|team|training|workforce([.-]?development)?)$/i;

/** firstname.surname of somebody else; null where a name, an initial or a nickname could fit. */
function otherPersonIn(local: string, contact: string): string | null {
  const named = /^([a-z]{2,})[._]([a-z]{3,})$/i.exec(local);
  const words = contact
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
  if (!named || words.length < 2 || isPlaceholder(contact)) return null;
  const [first = "", last = ""] = [named[1]?.toLowerCase(), named[2]?.toLowerCase()];
  const fits = words.some(
    (word) => word === last || word === first || last.includes(word) || word.includes(last),
  );
  return fits || words.some((word) => word[0] === first[0]) ? null : `${first} ${last}`;
}
