/** Whom a mail goes to, as typed into one cell. */
export interface Recipients {
  /** Each address once. */
  readonly addresses: readonly string[];
  /** What stands between the commas and is no address. */
  readonly unreadable: readonly string[];
}

/** Reads addresses with commas, semicolons, line breaks or spaces between them; names may stand before them. */
export function recipientsIn(typed: string): Recipients {
  const addresses = new Map<string, string>();
  const unreadable: string[] = [];
  for (const part of typed.split(/[,;\n]+/).map((address) => address.trim())) {
    if (part === "") continue;
    const words = part
      .split(/\s+/)
      .map((word) => word.replace(/^(?:mailto:)?[<("']+|[>)"']+$/g, ""));
    const found = words.filter((word) => ADDRESS.test(word));
    if (found.length === 0 || words.some((word) => word.includes("@") && !ADDRESS.test(word))) {
      unreadable.push(part);
    }
    for (const address of found) addresses.set(address.toLowerCase(), address);
  }
  return { addresses: [...addresses.values()], unreadable };
}

const ADDRESS = /^[^\s@<>()"',;:]+@[^\s@<>()"',;:.]+(?:\.[^\s@<>()"',;:.]+)+$/;
