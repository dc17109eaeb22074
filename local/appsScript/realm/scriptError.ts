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

  /** "Exception: The message. (line 3, report.js)" */
  describe(): string {
    const where = this.place === null ? "" : ` (line ${this.place.line}, ${this.place.file})`;
    return `${this.name}: ${this.message}${where}`;
  }
}

function described(thrown: unknown): { name: string; message: string; stack: string } {
  if (typeof thrown !== "object" || thrown === null) {
    return { name: "Uncaught", message: String(thrown), stack: "" };
  }
  const error = thrown as { name?: unknown; message?: unknown; stack?: unknown; code?: unknown };
  const stack = typeof error.stack === "string" ? error.stack : "";
  if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") {
    return { name: "Exception", message: "Exceeded maximum execution time", stack };
  }
  if (typeof error.message !== "string") {
    return { name: "Uncaught", message: JSON.stringify(thrown) ?? String(thrown), stack };
  }
  return { name: String(error.name ?? "Error"), message: error.message, stack };
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
