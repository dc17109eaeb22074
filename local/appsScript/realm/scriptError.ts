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
    return `${this.name}: ${this.message}${where}`;
  }
}

interface Described {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
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
