import { YEAR_RULES } from "./yearFindings";

/** The rules of the year's page as docs/report.md lists them: `npm run docs` writes it. */
export function yearRuleList(): string {
  return YEAR_RULES.map(({ kind, finds }) => `- ${TITLES[kind]}: ${finds}.`).join("\n");
}

const TITLES = { missing: "*Missing*", clash: "*Clash*" } as const;
