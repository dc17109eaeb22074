import { type Command, Option } from "commander";
import { readDayOf } from "../dayOption";
import { asAt, BOOK, withAnswer } from "../options";
import type { Surroundings } from "../surroundings";

/** Adds what makes the papers before a meeting, reads its minutes after it, and writes the calendar. */
export function meetingCommands(compact: Command, surroundings: Surroundings): void {
  compact.commandsGroup("Meetings:");

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
    const { packCommand } = await import("../commands/packCommand");
    await packCommand(surroundings, book, options);
  });

  withAnswer(
    compact
      .command("minutes")
      .description("read the minutes of a meeting: who was there, who does what, the next meeting")
      .addArgument(BOOK)
      .argument("<MINUTES.docx|.txt>", "the minutes")
      .option("--out <OUT.xlsx>", "write the workbook here, with what they say in it"),
  ).action(async (book, minutes, options) => {
    const { minutesCommand } = await import("../commands/minutesCommand");
    await minutesCommand(surroundings, book, minutes, options);
  });

  withAnswer(
    compact
      .command("calendar")
      .description("write the meetings and events as a file for any calendar")
      .argument("<BOOK.xlsx>", "the workbook; it is never changed")
      .requiredOption("--out <YEAR.ics>", "write the calendar file here"),
  ).action(async (book, options) => {
    const { calendarCommand } = await import("../commands/calendarCommand");
    await calendarCommand(surroundings, book, options);
  });
}
