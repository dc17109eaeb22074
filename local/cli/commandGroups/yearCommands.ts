import type { Command } from "commander";
import { addTo, BOOK, withAnswer, withSettings } from "../options";
import type { Surroundings } from "../surroundings";

/** Adds what ends one programme year and begins the next. */
export function yearCommands(compact: Command, surroundings: Surroundings): void {
  compact.commandsGroup("The year:");

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
    const { newYearCommand } = await import("../commands/newYearCommand");
    await newYearCommand(surroundings, book, options);
  });

  withSettings(
    compact
      .command("statement")
      .description("write the Statement of Annual Priorities, for the Steering Group to ratify")
      .argument("<BOOK.xlsx>", "the workbook; it is never changed")
      .requiredOption("--out <STATEMENT.docx>", "write the Statement here"),
  ).action(async (book, options) => {
    const { statementCommand } = await import("../commands/statementCommand");
    await statementCommand(surroundings, book, options);
  });
}
