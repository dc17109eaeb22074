import { Argument, type Command, Option } from "commander";
import { readDayOf } from "./dayOption";
import { readLocale, readTimeZone } from "./settingsOptions";

/** The workbook that most commands are about. */
export const BOOK = new Argument("<BOOK.xlsx>", "the workbook; it is never changed in place");

/** `--as-at`: the day on which something holds. */
export function asAt(what: string): Option {
  return new Option("--as-at <day>", `the day that ${what}, in this run only`).argParser(
    readDayOf("--as-at"),
  );
}

/** An option that may be given again: all that were given. */
export function addTo(given: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, given];
}

/** The command with what a Google Sheet has in File > Settings and an .xlsx file has no place for. */
export function withSettings(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--locale <locale>",
        "the spreadsheet's locale, by which typed dates are read: en_GB unless the file was made with another",
      ).argParser(readLocale),
    )
    .addOption(
      new Option(
        "--time-zone <zone>",
        "the spreadsheet's time zone: Europe/London unless the file was made with another",
      ).argParser(readTimeZone),
    );
}

/** The command with the ways in which its answer can be shown, and with the settings. */
export function withAnswer(command: Command): Command {
  return withSettings(
    command
      .option("--json", "print one JSON object and nothing else")
      .option("--calls", "count the calls to Google's services"),
  );
}
