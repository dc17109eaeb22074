import { nearest } from "../../domain/words/nearest";
import { clipped, quoted } from "../../domain/words/quoted";
import { foldedRule } from "../acceptance";
import { rowRule } from "../rule";

/** Made with the ids of all the other rules, which it cannot import itself. */
export function acceptedRules(ids: readonly string[]) {
  const known = new Set(ids);
  return [
    rowRule("Accepted", {
      id: "accepted-rule-unknown",
      severity: "warning",
      looksAt: "Accepted: Rule",
      wrong: "A problem is accepted under a rule that does not exist, so nothing stays quiet.",
      mend: "Type the rule's name as the list of problems shows it.",
      at: "rule",
      find: ({ rule }) => {
        const typed = foldedRule(rule);
        if (typed === "" || known.has(typed)) return null;
        const meant = nearest(typed, ids);
        if (meant === null) return { says: `is ${quoted(rule)}, which is no rule.` };
        return {
          says: `is ${quoted(rule)}, which is no rule. Did you mean ${clipped(meant)}?`,
          suggestion: meant,
        };
      },
    }),
  ];
}
