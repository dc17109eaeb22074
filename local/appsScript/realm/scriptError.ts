/** What a script is told where the workspace itself has a fault. */
export const FAULT_OF_WORKSPACE = "failed inside the local workspace";

/** What a script threw and did not catch, told so that a person finds the place. */
export class ScriptError extends Error {
  /** The file and line of the script where it was thrown, or null where that is unknown. */
  readonly place: { readonly file: string; readonly line: number } | null;
  /** The stack as the realm wrote it. */
  readonly scriptStack: string;

  constructor(thrown: unknown, scriptFiles: readonly string[]) {
    const { name, message, stack } = described(thrown);
    super(message);
    this.name = name;
    this.scriptStack = stack;
    this.place = placeIn(stack, scriptFiles);
  }

  /** Whether it is one: asking may throw, where a script threw something that refuses to be asked. */
  static is(thrown: unknown): thrown is ScriptError {
    return isOf(ScriptError, thrown);
  }

  /** Whether it comes from a fault of the local workspace, not from the script. */
  get isFaultOfWorkspace(): boolean {
    return this.message.includes(FAULT_OF_WORKSPACE);
  }

  /** Whether a service would not do what it was asked, in words for a person. */
  get isRefusal(): boolean {
    return this.name.endsWith("Exception") && !this.isFaultOfWorkspace;
  }

  /** "Exception: The message. (line 3, report.js)" */
  describe(): string {
    const where = this.place === null ? "" : ` (line ${this.place.line}, ${this.place.file})`;
    return `${this.name}: ${this.message}${where}`.replace(CONTROLS, "");
  }
}

/** What would move the cursor or change the colours of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

interface Described {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** Whether a value that a script may have made is of a class of ours. */
export function isOf<T>(made: new (...args: never[]) => T, thrown: unknown): thrown is T {
  try {
    return thrown instanceof made;
  } catch {
    return false;
  }
}

/** A script may throw anything, also what throws again when somebody looks at it. */
function described(thrown: unknown): Described {
  try {
    return typeof thrown === "object" && thrown !== null
      ? describedObject(thrown)
      : { name: "Uncaught", message: String(thrown), stack: "" };
  } catch {
    return { name: "Uncaught", message: "a value that cannot be shown", stack: "" };
  }
}

function describedObject(thrown: {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
  readonly code?: unknown;
}): Described {
  const { name, message } = thrown;
  const stack = typeof thrown.stack === "string" ? thrown.stack : "";
  if (thrown.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") {
    return { name: "Exception", message: "Exceeded maximum execution time", stack };
  }
  if (typeof message !== "string") {
    return { name: "Uncaught", message: JSON.stringify(thrown) ?? String(thrown), stack };
  }
  return { name: String(name ?? "Error"), message, stack };
}

/** The first frame of the stack that lies in one of the script's own files. */
function placeIn(
  stack: string,
  scriptFiles: readonly string[],
): { file: string; line: number } | null {
  for (const line of stack.split("\n")) {
    for (const file of scriptFiles) {
      const at = line.lastIndexOf(`${file}:`);
      if (at < 0) continue;
      const number = /^\d+/.exec(line.slice(at + file.length + 1));
      if (number !== null) return { file, line: Number(number[0]) };
    }
  }
  return null;
}
