import { isReference } from "@borgar/fx";
import { isBlankArgument, type Parts } from "./formulaTree";
import { literalText, quotedText } from "./typedText";

/** What formulas can ask of the workbook itself, of which the engine has only a copy in other words. */
export interface AboutWorkbook {
  /** The formula in the first cell of a reference, with its "="; null where there is none. */
  readonly formulaAt: (reference: string) => string | null;
  readonly tabCount: number;
  /** The number of a tab by its name, or of the tab that a reference or (undefined) the formula is on. */
  readonly tabNumber: (of: { name: string } | { reference: string } | undefined) => number | null;
}

/** Calls that ask how a cell is written or where a tab stands, answered; null for all others. */
export function aboutCall(
  name: string,
  args: readonly Parts[],
  texts: readonly string[],
  about: AboutWorkbook,
): string | null {
  const reference = referenceIn(args[0]);
  switch (name) {
    case "FORMULATEXT": {
      if (reference === null) return null;
      const formula = about.formulaAt(reference);
      return formula === null ? "NA()" : quotedText(formula);
    }
    case "ISFORMULA":
      return reference && (about.formulaAt(reference) === null ? "FALSE" : "TRUE");
    case "SHEETS":
      return args.length === 0 ? String(about.tabCount) : null;
    case "SHEET": {
      const written = literalText(texts[0] ?? "");
      const of = reference === null ? undefined : { reference };
      const number = about.tabNumber(written === null ? of : { name: written });
      return number === null ? "NA()" : String(number);
    }
    case "INFO":
      return "#NAME?";
    case "CELL":
      // Of files, looks and widths the engine's copy has none.
      return /^(address|col|contents|row|type)$/i.test(literalText(texts[0] ?? "") ?? "")
        ? null
        : "#NAME?";
    default:
      return null;
  }
}

function referenceIn(arg: Parts | undefined): string | null {
  const [only, ...others] = (arg ?? []).filter((part) => !isBlankArgument([part]));
  const isAlone = others.length === 0 && only?.kind === "token" && isReference(only.token);
  return isAlone ? only.token.value : null;
}
