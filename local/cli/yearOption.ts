import { CliError } from "./cliError";

/** Reads --year: 2008-09, 2008/2009; two years in a row. */
export function readYear(typed: string): string {
  const [, first = "", second = ""] = /^((?:19|20)\d\d)[-/](\d{2}|\d{4})$/.exec(typed.trim()) ?? [];
  if (first !== "" && Number(second) % 100 === (Number(first) + 1) % 100) return typed.trim();
  throw new CliError(2, `"${typed}" is no programme year: give --year one such as 2008-09.`);
}
