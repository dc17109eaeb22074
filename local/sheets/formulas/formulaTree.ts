import { isFunction, isOperator, type Token, tokenize } from "@borgar/fx";

/** A part of a formula: something that stands alone, a call, brackets, or an array in braces. */
export type FormulaPart =
  | { readonly kind: "token"; readonly token: Token }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Parts[] }
  | { readonly kind: "group"; readonly parts: Parts }
  | { readonly kind: "array"; readonly rows: readonly (readonly Parts[])[] };

export type Parts = readonly FormulaPart[];

/** The parts of a formula, its calls taken apart; null where its brackets do not match. */
export function formulaTree(formula: string): Parts | null {
  const reader = new Reader(tokenize(formula, { allowTernary: true }));
  const parts = reader.partsUntil([]);
  return reader.isDone ? parts : null;
}

class Reader {
  #place = 0;
  #isBroken = false;

  constructor(private readonly tokens: readonly Token[]) {}

  get isDone(): boolean {
    return !this.#isBroken && this.#place === this.tokens.length;
  }

  /** Reads up to one of the operators given, or the end; the operator is left for the caller. */
  partsUntil(ends: readonly string[]): Parts {
    const parts: FormulaPart[] = [];
    for (let token = this.#next; token !== undefined; token = this.#next) {
      const operator = operatorOf(token);
      if (ends.includes(operator)) return parts;
      this.#place += 1;
      if (isFunction(token)) parts.push(this.#call(token.value));
      else if (operator === "(") parts.push(this.#group());
      else if (operator === "{") parts.push(this.#array());
      else {
        this.#isBroken ||= operator === ")" || operator === "}";
        parts.push({ kind: "token", token });
      }
    }
    this.#isBroken ||= ends.length > 0;
    return parts;
  }

  get #next(): Token | undefined {
    return this.tokens[this.#place];
  }

  #call(name: string): FormulaPart {
    this.#isBroken ||= operatorOf(this.#next) !== "(";
    this.#place += 1;
    const args = this.#separated([",", ";"], ")");
    const [only] = args;
    const isEmpty = args.length === 1 && only !== undefined && isBlankArgument(only);
    return { kind: "call", name, args: isEmpty ? [] : args };
  }

  #group(): FormulaPart {
    const parts = this.partsUntil([")"]);
    this.#place += 1;
    return { kind: "group", parts };
  }

  #array(): FormulaPart {
    const rows: (readonly Parts[])[] = [];
    do rows.push(this.#separated([","], ";", "}"));
    while (!this.#isBroken && operatorOf(this.tokens[this.#place - 1]) === ";");
    return { kind: "array", rows };
  }

  /** What stands between separators; goes past the operator that ends it. */
  #separated(separators: readonly string[], ...ends: readonly string[]): readonly Parts[] {
    const items: Parts[] = [];
    do {
      items.push(this.partsUntil([...separators, ...ends]));
      this.#place += 1;
    } while (separators.includes(operatorOf(this.tokens[this.#place - 1])));
    return items;
  }
}

/** The names of the functions that a formula calls, as they are written. */
export function functionsOf(formula: string): readonly string[] {
  return tokenize(formula, { allowTernary: true })
    .filter(isFunction)
    .map(({ value }) => value);
}

/** Whether nothing but spaces stands there: an argument that was left out. */
export function isBlankArgument(parts: Parts): boolean {
  return parts.every((part) => part.kind === "token" && part.token.value.trim() === "");
}

export function operatorOf(token: Token | undefined): string {
  return token !== undefined && isOperator(token) ? token.value : "";
}
