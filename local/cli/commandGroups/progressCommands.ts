import type { Command } from "commander";
import { readDayOf } from "../dayOption";
import { asAt, BOOK, withAnswer } from "../options";
import type { Surroundings } from "../surroundings";

/** Adds what counts, checks and reports. */
export function progressCommands(compact: Command, surroundings: Surroundings): void {
  compact.commandsGroup("Progress:");

  withAnswer(
    compact
      .command("update")
      .description("count and judge every success measure")
      .addArgument(BOOK)
      .addOption(asAt("the figures are for"))
      .option("--out <OUT.xlsx>", "write the updated workbook here"),
  ).action(async (book, options) => {
    const { updateCommand } = await import("../commands/updateCommand");
    await updateCommand(surroundings, book, options);
  });

  withAnswer(
    compact
      .command("check")
      .description("say what is wrong in the workbook, and how to mend it")
      .addArgument(BOOK)
      .option("--out <OUT.xlsx>", "write the workbook with its Check column here"),
  ).action(async (book, options) => {
    const { checkCommand } = await import("../commands/checkCommand");
    await checkCommand(surroundings, book, options);
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
    const { reportCommand } = await import("../commands/reportCommand");
    await reportCommand(surroundings, book, options);
  });
}
