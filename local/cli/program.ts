import { Command, Option } from "commander";
import { readDayOf } from "./dayOption";
import { addTo, asAt, BOOK, withAnswer, withSettings } from "./options";
import { readPort } from "./portOption";
import type { Surroundings } from "./surroundings";
import { readTopic } from "./topicOption";
import { readYear } from "./yearOption";

/**
 * The commands of `npx compact`, with their arguments and options. What a command is made of is loaded when it
 * is asked for: all of them together take longer to load than most take to run.
 */
export function program(surroundings: Surroundings): Command {
  const compact = new Command("compact")
    .description("The Compact add-on on an .xlsx workbook, without Google.")
    .exitOverride()
    .showHelpAfterError("(npx compact help says how it is used)")
    .helpCommand(true);

  withAnswer(
    compact
      .command("update")
      .description("count and judge every success measure")
      .addArgument(BOOK)
      .addOption(asAt("the figures are for"))
      .option("--out <OUT.xlsx>", "write the updated workbook here"),
  ).action(async (book, options) => {
    const { updateCommand } = await import("./commands/updateCommand");
    await updateCommand(surroundings, book, options);
  });

  withAnswer(
    compact
      .command("check")
      .description("say what is wrong in the workbook, and how to mend it")
      .addArgument(BOOK)
      .option("--out <OUT.xlsx>", "write the workbook with its Check column here"),
  ).action(async (book, options) => {
    const { checkCommand } = await import("./commands/checkCommand");
    await checkCommand(surroundings, book, options);
  });

  withSettings(
    compact
      .command("forget")
      .description("find a person everywhere in the workbook, and take the person out")
      .addArgument(BOOK)
      .requiredOption("--person <name or address>", "whom, as Members has the name or the address")
      .option("--out <OUT.xlsx>", "write the workbook without the person here")
      .option("--json", "print one JSON object and nothing else"),
  ).action(async (book, options) => {
    const { forgetCommand } = await import("./commands/forgetCommand");
    await forgetCommand(surroundings, book, options);
  });

  withAnswer(
    compact
      .command("report")
      .description("write the Steering Group's progress report")
      .addArgument(BOOK)
      .requiredOption("--out <REPORT.docx>", "write the report here")
      .addOption(asAt("the figures are for"))
      .option(
        "--meeting <day>",
        "the Steering Group meeting that it is for",
        readDayOf("--meeting"),
      )
      .option("--contacts", "name the main contacts and their addresses")
      .option("--template <T.docx>", "lay the report out by this document")
      .option("--pdf", "write a PDF beside it, by LibreOffice"),
  ).action(async (book, options) => {
    const { reportCommand } = await import("./commands/reportCommand");
    await reportCommand(surroundings, book, options);
  });

  withAnswer(
    compact
      .command("pack")
      .description(
        "make the papers of a planned meeting: agenda, report, minutes to fill in, e-mail",
      )
      .addArgument(BOOK)
      .addOption(
        new Option("--meeting <day>", "the day of the meeting, which is planned")
          .argParser(readDayOf("--meeting"))
          .makeOptionMandatory(),
      )
      .requiredOption("--out <DIR>", "write the papers into this folder")
      .option("--group <name>", "which group, where several meet on that day")
      .addOption(asAt("the figures are for"))
      .option("--template <T.docx>", "lay the report out by this document")
      .option("--minutes-template <M.docx>", "lay the minutes to fill in out by this document"),
  ).action(async (book, options) => {
    const { packCommand } = await import("./commands/packCommand");
    await packCommand(surroundings, book, options);
  });

  withAnswer(
    compact
      .command("calendar")
      .description("write the meetings and events as a file for any calendar")
      .argument("<BOOK.xlsx>", "the workbook; it is never changed")
      .requiredOption("--out <YEAR.ics>", "write the calendar file here"),
  ).action(async (book, options) => {
    const { calendarCommand } = await import("./commands/calendarCommand");
    await calendarCommand(surroundings, book, options);
  });

  withAnswer(
    compact
      .command("chase")
      .description("write the messages that ask members for what their rows lack; none is sent")
      .addArgument(BOOK)
      .option("--topic <name>", "ask for this only; may come several times", readTopic)
      .addOption(asAt("the gaps are looked for"))
      .option("--outbox <DIR>", "write each message here as a file for a mail program")
      .option("--out <OUT.xlsx>", "write the workbook here, with the messages in Correspondence"),
  ).action(async (book, options) => {
    const { chaseCommand } = await import("./commands/chaseCommand");
    await chaseCommand(surroundings, book, options);
  });

  withAnswer(
    compact
      .command("setup")
      .description("lay out an empty workbook")
      .argument("<OUT.xlsx>", "where to write it")
      .option("--sample", "fill it with the sample Compact")
      .option("--from <BOOK.xlsx>", "add to this workbook what it lacks"),
  ).action(async (out, options) => {
    const { setupCommand } = await import("./commands/setupCommand");
    await setupCommand(surroundings, out, options);
  });

  withAnswer(
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
      .option(
        "--table <sheet=table>",
        'which of our tables a sheet is for: "2008 list=Members"; "2008 list=" leaves it out; "2008 list#2=Events" its second table',
        addTo,
      )
      .option(
        "--header-row <sheet=row>",
        'which row of a sheet holds the headers: "2008 list=4", and 0 where none does',
        addTo,
      )
      .option(
        "--member <theirs=ours>",
        'which member an organisation of theirs is: "Kettering=Kettering Borough Council"; "Kettering=Kettering" is a member of its own, "Kettering=" leaves it out',
        addTo,
      )
      .option("--out <OUT.xlsx>", "write the workbook with what came in here"),
  ).action(async (old, book, options) => {
    const { importCommand } = await import("./commands/importCommand");
    await importCommand(surroundings, old, book, options);
  });

  withAnswer(
    compact
      .command("run")
      .description(
        "run an Apps Script file that you trust against the local workspace, which is no wall",
      )
      .argument("<SCRIPT.js>", "the script")
      .argument("[BOOK.xlsx]", "the spreadsheet that it is bound to; an empty one where absent")
      .option("--function <name>", "the function to run")
      .option("--answer <text...>", "what to answer to the script's questions, in order")
      .option("--out <OUT.xlsx>", "write the workbook here afterwards"),
  ).action(async (script, book, options) => {
    const { runCommand } = await import("./commands/runCommand");
    await runCommand(surroundings, script, book, options);
  });

  withAnswer(
    compact
      .command("measures")
      .description("read the success measures in a Statement of Annual Priorities")
      .argument("<STATEMENT.txt|.docx|.xlsx>", "the Statement, or sentences of one")
      .option("--into <BOOK.xlsx>", "the workbook that they are for; it is never changed in place")
      .option("--out <OUT.xlsx>", "write that workbook here, with the measures in it")
      .option("--year <year>", "the programme year, such as 2008-09", readYear),
  ).action(async (statement, options) => {
    const { measuresCommand } = await import("./commands/measuresCommand");
    await measuresCommand(surroundings, statement, options);
  });

  withAnswer(
    compact
      .command("minutes")
      .description("read the minutes of a meeting: who was there, who does what, the next meeting")
      .addArgument(BOOK)
      .argument("<MINUTES.docx|.txt>", "the minutes")
      .option("--out <OUT.xlsx>", "write the workbook here, with what they say in it"),
  ).action(async (book, minutes, options) => {
    const { minutesCommand } = await import("./commands/minutesCommand");
    await minutesCommand(surroundings, book, minutes, options);
  });

  withAnswer(
    compact
      .command("return")
      .description("write the Compact's return to its region, without contacts")
      .argument("<BOOK.xlsx>", "the workbook; it is never changed")
      .requiredOption("--out <RETURN.json>", "write the return here")
      .addOption(asAt("the figures are for")),
  ).action(async (book, options) => {
    const { returnCommand } = await import("./commands/returnCommand");
    await returnCommand(surroundings, book, options);
  });

  compact
    .command("region")
    .description("put the returns of several Compacts side by side")
    .argument("<RETURNS>", "the folder with their files, or one .ndjson with a return a line")
    .option(
      "--book <REGION.xlsx>",
      "the region's workbook: who is to return, which measures are alike",
    )
    .option("--out <PORTFOLIO.docx>", "write the portfolio of achievements here")
    .option(
      "--lines <ALL.ndjson>",
      "write the returns that can be used here, one a line, for a database",
    )
    .addOption(asAt("the portfolio is put together"))
    .option("--json", "print one JSON object and nothing else")
    .action(async (folder, options) => {
      const { regionCommand } = await import("./commands/regionCommand");
      await regionCommand(surroundings, folder, options);
    });

  withAnswer(
    compact
      .command("new-year")
      .description("close the programme year and open the next")
      .addArgument(BOOK)
      .option("--leave <ref>", "do not carry on this measure or action; may be given again", addTo)
      .option(
        "--carry <ref>",
        "carry on this deferred action, or measure that was met, too; may be given again",
        addTo,
      )
      .option(
        "--move-due <ref>",
        "move the due day of this open action on with the year; may be given again",
        addTo,
      )
      .option("--out <OUT.xlsx>", "write the workbook of the new year here"),
  ).action(async (book, options) => {
    const { newYearCommand } = await import("./commands/newYearCommand");
    await newYearCommand(surroundings, book, options);
  });

  withSettings(
    compact
      .command("statement")
      .description("write the Statement of Annual Priorities, for the Steering Group to ratify")
      .argument("<BOOK.xlsx>", "the workbook; it is never changed")
      .requiredOption("--out <STATEMENT.docx>", "write the Statement here"),
  ).action(async (book, options) => {
    const { statementCommand } = await import("./commands/statementCommand");
    await statementCommand(surroundings, book, options);
  });

  withSettings(
    compact
      .command("preview")
      .description("the spreadsheet, menu and sidebar in a browser, on this computer only")
      .argument("[BOOK.xlsx]", "the workbook, of which a copy is shown; the sample where absent")
      .option("--port <number>", "the port to listen on; any that is free where absent", readPort)
      .option(
        "--today <day>",
        "which day it is to be there; today where absent",
        readDayOf("--today"),
      )
      .option("--no-open", "print the address and open no browser"),
  ).action(async (book, options) => {
    const { previewCommand } = await import("./commands/previewCommand");
    await previewCommand(surroundings, book, options);
  });

  compact
    .command("site", { hidden: true })
    .description("the web edition as plain files for any host")
    .option("--out <folder>", "where to put them; .build/site where absent")
    .action(async (options) => {
      const { siteCommand } = await import("./commands/siteCommand");
      await siteCommand(surroundings, options);
    });

  compact
    .command("template", { hidden: true })
    .description("what a maintainer needs to publish a template to copy, made and checked")
    .action(async () => {
      const { templateCommand } = await import("./commands/templateCommand");
      await templateCommand(surroundings);
    });

  compact
    .command("start", { hidden: true })
    .description("the preview, on what is chosen there; with --once the main job in the terminal")
    .option("--once", "do the main job once and stop")
    .option("--port <number>", "the port of the preview", readPort)
    .option("--no-open", "print the preview's address and open no browser")
    .action(async ({ once, ...options }) => {
      if (once) {
        const { startCommand } = await import("./commands/startCommand");
        await startCommand(surroundings);
      } else {
        const { previewCommand } = await import("./commands/previewCommand");
        await previewCommand(surroundings, undefined, { ...options, choose: true });
      }
    });

  return compact;
}
