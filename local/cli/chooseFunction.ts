import { CliError } from "./cliError";
import { outlineOf } from "./scriptOutline";

/** Names that the one function to run usually has, the first one first. */
const USUAL_NAMES = ["main", "myFunction", "run", "start"];
/** Google calls these itself; a person would run some other function. */
const CALLED_BY_GOOGLE = /^(onOpen|onEdit|onInstall|onSelectionChange|doGet|doPost)$/;

/**
 * The function of a script that a person means by running the file: the one asked for, else the
 * only one, `main` or `myFunction`, or the only one that nothing else in the file calls. Null where
 * the file does its work while it is loaded. Throws where there is no telling.
 */
export function chooseFunction(source: string, asked: string | undefined): string | null {
  const outline = outlineOf(source);
  if (asked !== undefined || outline === null) return asked ?? null;
  if (outline.startsItself) return null;
  const open = (name: string): boolean => !name.endsWith("_") && !CALLED_BY_GOOGLE.test(name);
  const usual = USUAL_NAMES.find((name) => outline.functions.includes(name));
  if (usual !== undefined) return usual;
  for (const names of [outline.functions.filter(open), outline.uncalled.filter(open)]) {
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0) return only;
  }
  const [first, ...more] = outline.functions;
  if (outline.doesWork) return null;
  if (first === undefined || more.length === 0) return first ?? null;
  const candidates = outline.uncalled.filter((name) => !name.endsWith("_"));
  const names = (candidates.length > 0 ? candidates : outline.functions).join(", ");
  throw new CliError(
    2,
    `The script has several functions. Say which one to run with --function NAME: ${names}.`,
  );
}
