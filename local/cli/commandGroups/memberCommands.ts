import type { Command } from "commander";
import { asAt, BOOK, withAnswer, withSettings } from "../options";
import type { Surroundings } from "../surroundings";
import { readTopic } from "../topicOption";

/** Adds what asks members for what is missing, and what forgets a person. */
export function memberCommands(compact: Command, surroundings: Surroundings): void {
  compact.commandsGroup("Members:");

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
    const { chaseCommand } = await import("../commands/chaseCommand");
    await chaseCommand(surroundings, book, options);
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
    const { forgetCommand } = await import("../commands/forgetCommand");
    await forgetCommand(surroundings, book, options);
  });
}
