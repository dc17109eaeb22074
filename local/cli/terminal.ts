import pc from "picocolors";

/** What people see goes here; `--json` leaves standard output to the answer alone. */
export interface Terminal {
  say(text: string): void;
  /** One line about long work, on standard error, where somebody is watching. */
  progress(text: string): void;
  warn(text: string): void;
  readonly colours: ReturnType<typeof pc.createColors>;
}

export function terminal(): Terminal {
  // The reader of the output (`| head`) may have read enough, which is not a fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  return {
    say: (text) => {
      process.stdout.write(`${text}\n`);
    },
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
    },
    warn: (text) => {
      process.stderr.write(`${text}\n`);
    },
    colours: pc.createColors(Boolean(process.stdout.isTTY) && !process.env.NO_COLOR),
  };
}
