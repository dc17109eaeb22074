import type { Command } from "commander";
import { readDayOf } from "../dayOption";
import { withAnswer, withSettings } from "../options";
import { readPort } from "../portOption";
import type { Surroundings } from "../surroundings";

/** Adds the preview, what runs any script, and what a maintainer needs. */
export function workspaceCommands(compact: Command, surroundings: Surroundings): void {
  compact.commandsGroup("Without Google:");

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
    const { previewCommand } = await import("../commands/previewCommand");
    await previewCommand(surroundings, book, options);
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
    const { runCommand } = await import("../commands/runCommand");
    await runCommand(surroundings, script, book, options);
  });

  compact
    .command("site", { hidden: true })
    .description("the web edition as plain files for any host")
    .option("--out <folder>", "where to put them; .build/site where absent")
    .action(async (options) => {
      const { siteCommand } = await import("../commands/siteCommand");
      await siteCommand(surroundings, options);
    });

  compact
    .command("template", { hidden: true })
    .description("what a maintainer needs to publish a template to copy, made and checked")
    .action(async () => {
      const { templateCommand } = await import("../commands/templateCommand");
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
        const { startCommand } = await import("../commands/startCommand");
        await startCommand(surroundings);
      } else {
        const { previewCommand } = await import("../commands/previewCommand");
        await previewCommand(surroundings, undefined, { ...options, choose: true });
      }
    });
}
