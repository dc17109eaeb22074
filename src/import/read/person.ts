import { tidyText } from "../../cells/cellValue";
import { addressesIn } from "../../checks/email/addressesIn";
import { withoutEdges } from "../../checks/email/repairAddress";

/** What a cell says about one person; "" for what it does not say. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly phone: string;
  /** What is said of the person that is no job: "maternity until June". */
  readonly remark: string;
}

/** Longer texts are no names. */
const LONGEST_READ = 400;

const PHONE = /(?:\b(?:tel|phone|mob(?:ile)?|t|m)\b\s*[.:]?\s*)?(\+?\(?\d[\d ()-]{8,18}\d)/i;

/**
 * The people that a cell names, the first first: "Jane Doe <jane@x.gov.uk>", "Jane Doe, HR Manager",
 * "Jane Doe / John Roe". Empty where it cannot be told what stands there.
 */
export function peopleIn(raw: string): readonly Person[] {
  if (raw.length > LONGEST_READ) return [];
  const pieces = withDetailsJoined(piecesOf(raw));
  const people = pieces.map(personIn);
  return people.every(({ name }) => name === "" || isName(name)) ? people : [];
}

/** "Jane Doe, HR Manager, jane@x.gov.uk". */
export function describePerson({ name, jobTitle, email, phone, remark }: Person): string {
  return [name, jobTitle, email, phone, remark].filter((part) => part !== "").join(", ");
}

function piecesOf(raw: string): readonly string[] {
  const lines = raw
    .split(/[\r\n;]+|\s\/\s|(?<=\p{L}{2})\/(?=\p{Lu})/u)
    .map(tidyText)
    .filter((piece) => piece !== "");
  return lines.flatMap((line) => {
    const two = /^(.+?)(?:,? and | & )(.+)$/.exec(line);
    if (two === null || line.includes("@")) return [line];
    const names = [two[1] ?? "", two[2] ?? ""];
    return names.every((name) => isName(name) && name.includes(" ")) ? names : [line];
  });
}

/** A line that is nothing but an address, a number or a job belongs to the name above it. */
function withDetailsJoined(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const above = joined[joined.length - 1];
    if (above !== undefined && isDetail(piece)) {
      joined[joined.length - 1] = isJob(piece)
        ? above.replace(/^[^,@]+$/, `$&, ${piece}`)
        : `${above} ${piece}`;
    } else joined.push(piece);
  }
  return joined;
}

function isDetail(piece: string): boolean {
  const [address] = addressesIn(piece);
  if (address === undefined && isJob(piece) && !isName(piece)) return true;
  const rest = address === undefined ? piece : piece.replace(address, "");
  return !/\p{L}/u.test(rest.replace(/\b(e-?mail|mailto|tel|phone|mobile)\b/gi, ""));
}

function personIn(piece: string): Person {
  const [email = ""] = addressesIn(piece);
  const withoutEmail = email === "" ? piece : piece.replace(email, " ");
  const phone = PHONE.exec(withoutEmail);
  const rest = phone === null ? withoutEmail : withoutEmail.replace(phone[0], " ");
  const words = tidyEdges(rest.replace(/\b(?:e-?mail|mailto)\s*:/gi, " ").replace(/[<>[\]]/g, " "));
  return { ...withJobApart(words), email, phone: tidyText(phone?.[1] ?? "") };
}

/**
 * "Jane Doe, HR Manager", "Jane Doe (HR Manager)", "Jane Doe - HR Manager". What stands in brackets and
 * names no job is a remark, and so is what says since or until when: "(maternity until June)".
 */
function withJobApart(text: string): Pick<Person, "name" | "jobTitle" | "remark"> {
  const bracket = /^([^,(]+?)\s*\(([^()]+)\)$/.exec(text);
  const match =
    bracket ?? /^([^,(]+?)\s*,\s*(.+)$/.exec(text) ?? /^([^,(]+?)\s+[-–—|]\s+(.+)$/.exec(text);
  const [, name = "", said = ""] = match ?? [];
  const mayBeJob = bracket === null || isJob(said) || JOB_IN_BRACKETS.test(said);
  const isRemark = match !== null && (!mayBeJob || OF_A_TIME.test(said));
  const isSplit = match !== null && isName(name) && (name.includes(" ") || isJob(said) || isRemark);
  if (!isSplit || (!isRemark && isLoneName(said, name)))
    return { name: text, jobTitle: "", remark: "" };
  const rest = tidyEdges(said);
  return { name: tidyText(name), jobTitle: isRemark ? "" : rest, remark: isRemark ? rest : "" };
}

const OF_A_TIME =
  /\b(?:until|till|since|maternity|paternity|on leave|sick(?:ness)?|secondment|left|leaves|leaving|retired|retires|away|absent|returns|returning|no longer|part[- ]time|temp|temporary|job ?share|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:days?)?|\d{4})\b/i;

/** Jobs that are names of people as well, where they stand elsewhere: "Dean", "Mayor". */
const JOB_IN_BRACKETS =
  /\b(?:\w*teacher|bursar|matron|nurse|nursing|doctor|gp|dean|registrar|warden|mayor|governor|trustee|treasurer|vice|ceo|md|cx|engineer|lecturer|tutor|trainer|accountant|supervisor|technician|librarian|planner|analyst|buyer|solicitor|barrister|surveyor|architect|vicar|chaplain|owner|founder|od|recruitment|equalit\w*|diversity|staff|union|unison|rep|representative|admin|operations|finance|payroll|communications|marketing|support|services?|education|business|member)\b/i;

/** "Smith, Jane": the last name first, and no job. */
function isLoneName(second: string, first: string): boolean {
  return !first.includes(" ") && !second.includes(" ") && !isJob(second);
}

const JOB =
  /\b(manager|officer|director|head|lead|leader|advis[eo]r|co-?ordinator|assistant|chief|executive|hr|training|learning|development|personnel|principal|administrator|partner|consultant|secretary|chair|inspector|superintendent|sergeant|clerk|councillor|president|specialist|workforce|senior|deputy|people|human resources)\b/i;

function isJob(text: string): boolean {
  return JOB.test(text);
}

/** Up to five words of letters, of which the first has a capital; no word of a job. */
function isName(text: string): boolean {
  // Mary Head and Ann Chair are names; "Training Officer" is none.
  if (
    isJob(text) &&
    !(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text) && !isJob(text.split(" ")[0] ?? ""))
  ) {
    return false;
  }
  return /^(?:\p{Lu}[\p{L}.'’-]*|d[aeiu]|de la|van|von|der|ap|ab|o)(?:,? (?:\p{Lu}[\p{L}.'’-]*|d[aeiu]|de|la|van|von|der|ap|ab)){0,4}$/u.test(
    tidyText(text),
  );
}

function tidyEdges(text: string): string {
  return withoutEdges(tidyText(text))
    .replace(/^[\s–—-]+|[\s–—-]+$/g, "")
    .replace(/^[^(]*\([^)]*$/, "$&)");
}
