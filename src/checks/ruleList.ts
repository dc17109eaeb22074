import { RULE_FAMILIES, RULES } from "./rules";

/** Every rule in words, as Markdown: written from the declarations (docs/rules.md). */
export function ruleList(): string {
  const lines = [
    "# What *Check the workbook* looks for",
    "",
    `All ${RULES.length} rules, written from the declarations in \`src/checks/rules\` by \`npm run docs\`.`,
    "",
    "An **error** makes a figure wrong or a person unreachable; a **warning** most likely does; a",
    "**note** is worth a look. A cell has at most one problem: where two rules could speak, the one",
    "further up does. A suggestion is made only where one thing can have been meant.",
    "",
    "To live with a problem, accept it in the sidebar, or type a row in *Accepted*: the rule's name,",
    "where it is (`Members: Tresham Institute`) and why. It then stays quiet, and is still counted as",
    "accepted. With a value under *Value accepted* it comes back as soon as the cell holds another.",
    "",
    "To add a rule, declare it in one of those files and give it two cases in `test/checks/cases`: one in",
    "which it fires and one in which it must not.",
  ];
  for (const { title, rules } of RULE_FAMILIES) {
    lines.push(
      "",
      `## ${title}`,
      "",
      "| Rule | | Looks at | What is wrong | How to mend it |",
      "|---|---|---|---|---|",
    );
    for (const { id, severity, looksAt, wrong, mend } of rules) {
      lines.push(`| \`${id}\` | ${severity} | ${looksAt} | ${wrong} | ${mend} |`);
    }
  }
  return `${lines.join("\n")}\n`;
}
