import { Command } from "commander";
import { beginCommands } from "./commandGroups/beginCommands";
import { meetingCommands } from "./commandGroups/meetingCommands";
import { memberCommands } from "./commandGroups/memberCommands";
import { progressCommands } from "./commandGroups/progressCommands";
import { regionCommands } from "./commandGroups/regionCommands";
import { workspaceCommands } from "./commandGroups/workspaceCommands";
import { yearCommands } from "./commandGroups/yearCommands";
import type { Surroundings } from "./surroundings";

/**
 * The commands of `npx compact`, with their arguments and options. What a command is made of is loaded when it
 * is asked for: all of them together take longer to load than most take to run.
 */
export function program(surroundings: Surroundings): Command {
  const compact = new Command("compact")
    .description("The Compact add-on on an .xlsx workbook, without Google.")
    .exitOverride()
    .showHelpAfterError("(npx compact help says how it is used)");
  beginCommands(compact, surroundings);
  progressCommands(compact, surroundings);
  memberCommands(compact, surroundings);
  meetingCommands(compact, surroundings);
  yearCommands(compact, surroundings);
  regionCommands(compact, surroundings);
  workspaceCommands(compact, surroundings);
  return compact
    .commandsGroup("Help:")
    .helpCommand("help [command]", "how a command is used, with its options");
}
