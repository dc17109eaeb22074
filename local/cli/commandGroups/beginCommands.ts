import type { Command } from "commander";
import { addTo, withAnswer } from "../options";
import type { Surroundings } from "../surroundings";
import { readYear } from "../yearOption";

/** Adds what lays a workbook out and brings in what there is. */
export function beginCommands(compact: Command, surroundings: Surroundings): void {
  compact.commandsGroup("To begin:");

  withAnswer(
    compact
      .command("setup")
      .description("lay out an empty workbook")
      .argument("<OUT.xlsx>", "where to write it")
      .option("--sample", "fill it with the sample Compact")
      .option("--from <BOOK.xlsx>", "add to this workbook what it lacks"),
  ).action(async (out, options) => {
    const { setupCommand } = await import("../commands/setupCommand");
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
    const { importCommand } = await import("../commands/importCommand");
    await importCommand(surroundings, old, book, options);
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
    const { measuresCommand } = await import("../commands/measuresCommand");
    await measuresCommand(surroundings, statement, options);
  });
}
