import { CommanderError } from "commander";
import { CliError } from "./cliError";
import { describeFault } from "./describeFault";
import { program } from "./program";
import { terminal } from "./terminal";

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
