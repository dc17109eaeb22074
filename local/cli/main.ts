import { Command, CommanderError, Option } from "commander";
import { CliError } from "./cliError";
import { chaseCommand } from "./commands/chaseCommand";
import { checkCommand } from "./commands/checkCommand";
import { forgetCommand } from "./commands/forgetCommand";
import { importCommand } from "./commands/importCommand";
import { measuresCommand } from "./commands/measuresCommand";
import { minutesCommand } from "./commands/minutesCommand";
import { newYearCommand } from "./commands/newYearCommand";
import { previewCommand } from "./commands/previewCommand";
import { regionCommand } from "./commands/regionCommand";
import { reportCommand } from "./commands/reportCommand";
import { returnCommand } from "./commands/returnCommand";
import { runCommand } from "./commands/runCommand";
import { setupCommand } from "./commands/setupCommand";
import { siteCommand } from "./commands/siteCommand";
import { startCommand } from "./commands/startCommand";
import { statementCommand } from "./commands/statementCommand";
import { templateCommand } from "./commands/templateCommand";
import { updateCommand } from "./commands/updateCommand";
import { readDayOf } from "./dayOption";
import { describeFault } from "./describeFault";
import { readPort } from "./portOption";
import { readLocale, readTimeZone } from "./settingsOptions";
import type { Surroundings } from "./surroundings";
import { terminal } from "./terminal";
import { readTopic } from "./topicOption";
import { readYear } from "./yearOption";

/**
 * Runs one command and sets the exit code: 0 done, 1 the workbook stops the job, 2 wrong use, 70 a
 * fault of the program (EX_SOFTWARE of sysexits.h).
 */
export async function main({
  root,
  args,
}: {
  readonly root: string;
  readonly args: readonly string[];
}): Promise<void> {
  const surroundings = { root, terminal: terminal() };
  const endByFault = (error: unknown): void => {
    surroundings.terminal.warn(describeFault(root, error));
    process.exitCode = 70;
  };
  // What is thrown in a callback, or by a promise that nothing awaits.
  process.on("uncaughtException", (error) => {
    endByFault(error);
    process.exit();
  });
  try {
    await program(surroundings).parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof CliError) {
      surroundings.terminal.warn(error.message);
      process.exitCode = error.exitCode;
    } else {
      endByFault(error);
    }
  }
}

/** What a Google Sheet has in File > Settings and an .xlsx file has no place for. */
const LOCALE = new Option(
  "--locale <locale>",
  "the spreadsheet's locale, by which typed dates are read: en_GB unless the file was made with another",
).argParser(readLocale);

const TIME_ZONE = new Option(
  "--time-zone <zone>",
  "the spreadsheet's time zone: Europe/London unless the file was made with another",
).argParser(readTimeZone);

/** An option that may be given again: all that were given. */
function addTo(given: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, given];
}

function program(surroundings: Surroundings): Command {
  const compact = new Command("compact")
    .description("The Compact add-on on an .xlsx workbook, without Google.")
    .exitOverride()
    .showHelpAfterError("(npx compact help says how it is used)")
    .helpCommand(true);

  compact
    .command("update")
    .description("count and judge every success measure")
    .argument("<BOOK.xlsx>", "the workbook; it is never changed in place")
    .option(
      "--as-at <day>",
      "the day that the figures are for, in this run only",
      readDayOf("--as-at"),
    )
    .option("--out <OUT.xlsx>", "write the updated workbook here")
    .option("--json", "print one JSON object and nothing else")
    .option("--calls", "count the calls to Google's services")
    .addOption(LOCALE)
    .addOption(TIME_ZONE)
    .action((book, options) => updateCommand(surroundings, book, options));

  compact
    .command("check")
    .description("say what is wrong in the workbook, and how to mend it")
    .argument("<BOOK.xlsx>", "the workbook; it is never changed in place")
    .option("--out <OUT.xlsx>", "write the workbook with its Check column here")
    .option("--json", "print one JSON object and nothing else")
    .option("--calls", "count the calls to Google's services")
    .addOption(LOCALE)
    .addOption(TIME_ZONE)
    .action((book, options) => checkCommand(surroundings, book, options));

  compact
    .command("forget")
    .description("find a person everywhere in the workbook, and take the person out")
    .argument("<BOOK.xlsx>", "the workbook; it is never changed in place")
    .requiredOption("--person <name or address>", "whom, as Members has the name or the address")
    .option("--out <OUT.xlsx>", "write the workbook without the person here")
    .option("--json", "print one JSON object and nothing else")
    .addOption(LOCALE)
    .addOption(TIME_ZONE)
    .action((book, options) => forgetCommand(surroundings, book, options));

  compact
    .command("report")
    .description("write the Steering Group's progress report")
    .argument("<BOOK.xlsx>", "the workbook; it is never changed in place")
    .requiredOption("--out <REPORT.docx>", "write the report here")
    .option(
      "--as-at <day>",
      "the day that the figures are for, in this run only",
      readDayOf("--as-at"),
    )
    .option("--meeting <day>", "the Steering Group meeting that it is for", readDayOf("--meeting"))
    .option("--contacts", "name the main contacts and their addresses")
    .option("--template <T.docx>", "lay the report out by this document")
    .option("--pdf", "write a PDF beside it, by LibreOffice")
    .option("--json", "print one JSON object and nothing else")
    .option("--calls", "count the calls to Google's services")
    .addOption(LOCALE)
    .addOption(TIME_ZONE)
    .action((book, options) => reportCommand(surroundings, book, options));

  compact
    .command("chase")
    .description("write the messages that ask members for what their rows lack; none is sent")
    .argument("<BOOK.xlsx>", "the workbook; it is never changed in place")
    .option("--topic <name>", "ask for this only; may come several times", readTopic)
    .option(
      "--as-at <day>",
      "the day that the gaps are looked for, in this run only",
      readDayOf("--as-at"),
    )
    .option("--outbox <DIR>", "write each message here as a file for a mail program")
    .option("--out <OUT.xlsx>", "write the workbook here, with the messages in Correspondence")
    .option("--json", "print one JSON object and nothing else")
    .option("--calls", "count the calls to Google's services")
    .addOption(LOCALE)
    .addOption(TIME_ZONE)
    .action((book, options) => chaseCommand(surroundings, book, options));

  compact
    .command("setup")
    .description("lay out an empty workbook")
    .argument("<OUT.xlsx>", "where to write it")
    .option("--sample", "fill it with the sample Compact")
    .option("--from <BOOK.xlsx>", "add to this workbook what it lacks")
    .option("--json", "print one JSON object and nothing else")
    .option("--calls", "count the calls to Google's services")
    .addOption(LOCALE)
    .addOption(TIME_ZONE)
    .action((out, options) => setupCommand(surroundings, out, options));

  compact
    .command("import")
    .description("bring an old spreadsheet in")
    .argument("<OLD.xlsx|OLD.csv>", "the old spreadsheet")
    .argument("<INTO.xlsx>", "the workbook; it is never changed in place")
    .option(
      "--map <mapping>",
      'which header of theirs is which of ours: "Their header=Our header"; may be given again',
      addTo,
    )
    .option("--out <OUT.xlsx>", "write the workbook with what came in here")
    .option("--json", "print one JSON object and nothing else")
    .option("--calls", "count the calls to Google's services")
    .addOption(LOCALE)
    .addOption(TIME_ZONE)
    .action((old, book, options) => importCommand(surroundings, old, book, options));

  compact
    .command("run")
    .description("run any Apps Script file against the local workspace")
    .argument("<SCRIPT.js>", "the script")
    .argument("[BOOK.xlsx]", "the spreadsheet that it is bound to; an empty one where absent")
    .option("--function <name>", "the function to run")
    .option("--answer <text...>", "what to answer to the script's questions, in order")
    .option("--out <OUT.xlsx>", "write the workbook here afterwards")
    .option("--json", "print one JSON object and nothing else")
    .option("--calls", "count the calls to Google's services")
    .addOption(LOCALE)
    .addOption(TIME_ZONE)
    .action((script, book, options) => runCommand(surroundings, script, book, options));

  compact
    .command("measures")
    .description("read the success measures in a Statement of Annual Priorities")
    .argument("<STATEMENT.txt|.docx|.xlsx>", "the Statement, or sentences of one")
    .option("--into <BOOK.xlsx>", "the workbook that they are for; it is never changed in place")
    .option("--out <OUT.xlsx>", "write that workbook here, with the measures in it")
    .option("--year <year>", "the programme year, such as 2008-09", readYear)
    .option("--json", "print one JSON object and nothing else")
    .option("--calls", "count the calls to Google's services")
    .addOption(LOCALE)
    .addOption(TIME_ZONE)
    .action((statement, options) => measuresCommand(surroundings, statement, options));

  compact
    .command("minutes")
    .description("read the minutes of a meeting: who was there, who does what, the next meeting")
    .argument("<BOOK.xlsx>", "the workbook; it is never changed in place")
    .argument("<MINUTES.docx|.txt>", "the minutes")
    .option("--out <OUT.xlsx>", "write the workbook here, with what they say in it")
    .option("--json", "print one JSON object and nothing else")
    .option("--calls", "count the calls to Google's services")
    .addOption(LOCALE)
    .addOption(TIME_ZONE)
    .action((book, minutes, options) => minutesCommand(surroundings, book, minutes, options));

  compact
    .command("return")
    .description("write the Compact's return to its region, with no person in it")
    .argument("<BOOK.xlsx>", "the workbook; it is never changed")
    .requiredOption("--out <RETURN.json>", "write the return here")
    .option(
      "--as-at <day>",
      "the day that the figures are for, in this run only",
      readDayOf("--as-at"),
    )
    .option("--json", "print one JSON object and nothing else")
    .option("--calls", "count the calls to Google's services")
    .addOption(LOCALE)
    .addOption(TIME_ZONE)
    .action((book, options) => returnCommand(surroundings, book, options));

  compact
    .command("region")
    .description("put the returns of several Compacts side by side")
    .argument("<RETURNS-DIR>", "the folder with their files")
    .option("--out <PORTFOLIO.docx>", "write the portfolio of achievements here")
    .option("--json", "print one JSON object and nothing else")
    .action((folder, options) => regionCommand(surroundings, folder, options));

  compact
    .command("new-year")
    .description("close the programme year and open the next")
    .argument("<BOOK.xlsx>", "the workbook; it is never changed in place")
    .option("--leave <ref>", "do not carry on this measure or action; may be given again", addTo)
    .option("--carry <ref>", "carry on this deferred action too; may be given again", addTo)
    .option("--out <OUT.xlsx>", "write the workbook of the new year here")
    .option("--json", "print one JSON object and nothing else")
    .option("--calls", "count the calls to Google's services")
    .addOption(LOCALE)
    .addOption(TIME_ZONE)
    .action((book, options) => newYearCommand(surroundings, book, options));

  compact
    .command("statement")
    .description("write the Statement of Annual Priorities, for the Steering Group to ratify")
    .argument("<BOOK.xlsx>", "the workbook; it is never changed")
    .requiredOption("--out <STATEMENT.docx>", "write the Statement here")
    .addOption(LOCALE)
    .addOption(TIME_ZONE)
    .action((book, options) => statementCommand(surroundings, book, options));

  compact
    .command("preview")
    .description("the spreadsheet, menu and sidebar in a browser, on this computer only")
    .argument("[BOOK.xlsx]", "the workbook, of which a copy is shown; the sample where absent")
    .option("--port <number>", "the port to listen on; any that is free where absent", readPort)
    .option("--no-open", "print the address and open no browser")
    .addOption(LOCALE)
    .addOption(TIME_ZONE)
    .action((book, options) => previewCommand(surroundings, book, options));

  compact
    .command("site", { hidden: true })
    .description("the web edition as plain files for any host")
    .option("--out <folder>", "where to put them; .build/site where absent")
    .action((options) => siteCommand(surroundings, options));

  compact
    .command("template", { hidden: true })
    .description("what a maintainer needs to publish a template to copy, made and checked")
    .action(() => templateCommand(surroundings));

  compact
    .command("start", { hidden: true })
    .description("the preview, on what is chosen there; with --once the main job in the terminal")
    .option("--once", "do the main job once and stop")
    .option("--port <number>", "the port of the preview", readPort)
    .option("--no-open", "print the preview's address and open no browser")
    .action(({ once, ...options }) =>
      once
        ? startCommand(surroundings)
        : previewCommand(surroundings, undefined, { ...options, choose: true }),
    );

  return compact;
}
