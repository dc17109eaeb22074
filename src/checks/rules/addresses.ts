import { addressReading } from "../email/addressIn";
import type { AddressRule } from "../email/readAddress";
import { type CellRule, cellRule, type Rule } from "../rule";

/** Whether a cell holds one address that can work. */
export const ADDRESS_RULES = [
  syntaxRule({
    id: "email-several",
    severity: "error",
    wrong: "A cell holds more than one e-mail address.",
    mend: "Keep the main contact's; put the others elsewhere.",
  }),
  syntaxRule({
    id: "email-has-name",
    severity: "error",
    wrong: "A cell holds a name, or other words, beside the e-mail address.",
    mend: "Keep the address alone.",
  }),
  syntaxRule({
    id: "email-has-space",
    severity: "error",
    wrong: "An e-mail address has a space in it.",
    mend: "Take the space out.",
  }),
  syntaxRule({
    id: "email-invalid",
    severity: "error",
    wrong: "An e-mail address cannot work as it stands.",
    mend: "Put the address right.",
  }),
  syntaxRule({
    id: "email-domain-typo",
    severity: "warning",
    wrong: "There is a slip in what stands after the @.",
    mend: "Put it right; public endings and the sheet's own domains are compared, nothing else.",
  }),
];

/** The five rules share one reading of the cell: it has one fault, so one of them speaks. */
function syntaxRule<const Id extends AddressRule>(
  rule: { readonly id: Id } & Pick<Rule, "severity" | "wrong" | "mend">,
): CellRule & { readonly id: Id } {
  return cellRule({
    ...rule,
    looksAt: "Members: Email; Settings: Coordinator email",
    looksIn: (column) => column.nature === "text" && column.holds === "email",
    find: (view, checkup) => {
      const reading = addressReading(view, checkup);
      if (reading === null || reading.kind === "address" || reading.rule !== rule.id) return null;
      return { says: reading.says, suggestion: reading.suggestion };
    },
  });
}
