import type { Command } from "commander";
import { asAt, withAnswer } from "../options";
import type { Surroundings } from "../surroundings";

/** Adds what a Compact returns to its region, and what puts the returns of many together. */
export function regionCommands(compact: Command, surroundings: Surroundings): void {
  compact.commandsGroup("The region:");

  withAnswer(
    compact
      .command("return")
      .description("write the Compact's return to its region, without contacts")
      .argument("<BOOK.xlsx>", "the workbook; it is never changed")
      .requiredOption("--out <RETURN.json>", "write the return here")
      .addOption(asAt("the figures are for")),
  ).action(async (book, options) => {
    const { returnCommand } = await import("../commands/returnCommand");
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
      const { regionCommand } = await import("../commands/regionCommand");
      await regionCommand(surroundings, folder, options);
    });
}
