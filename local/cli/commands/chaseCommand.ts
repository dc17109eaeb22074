import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ChaseAnswer } from "../../../src/app/jobs/chaseMembers";
import type { CalendarDate } from "../../../src/cells/calendarDate";
import type { ChaseMessage } from "../../../src/chase/chase";
import type { TopicName } from "../../../src/chase/topics";
import { listed } from "../../../src/domain/words/quoted";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { callAddOn } from "../callAddOn";
import { CliError } from "../cliError";
import { checkOutput, readBook, writeBook, writeNamedFile } from "../files";
import { mailFile } from "../mailFile";
import { openAddOn } from "../openProject";
import { printCalls } from "../printCalls";
import type { Surroundings } from "../surroundings";
import { warnOfFormulas } from "../warnOfFormulas";

export interface ChaseArguments extends FileSettings {
  readonly topic?: readonly TopicName[];
  readonly asAt?: CalendarDate;
  readonly outbox?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly calls?: boolean;
}

/** *Chase…*: the messages that are due, as files for a mail program. Nothing is ever sent. */
export async function chaseCommand(
  { root, terminal }: Surroundings,
  book: string,
  { topic = [], asAt, outbox, out, json, calls, ...settings }: ChaseArguments,
): Promise<void> {
  if (out !== undefined) checkOutput(out, ".xlsx", book);
  if (outbox !== undefined) checkOutbox(outbox);
  terminal.progress(`Reading ${book}…`);
  const workbook = await readBook(book, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  terminal.progress("Working out who is to be asked for what…");
  const answer = callAddOn(project, "chaseMembers", {
    topics: topic,
    asAt: asAt ?? null,
    recordAs: out === undefined ? null : "File for a mail program",
  });
  const messages = await writeMessages(answer, outbox);
  if (out !== undefined) await writeBook(out, workbook, terminal);
  warnOfFormulas(terminal, workbook);
  const counted = project.calls.counted();
  const { noAddress, waiting, nothingToAsk } = answer;
  if (json) {
    const made = { messages, noAddress, waiting, nothingToAsk };
    terminal.say(JSON.stringify(calls ? { ...made, calls: counted } : made));
    return;
  }
  for (const line of linesOf(answer)) terminal.say(line);
  if (outbox !== undefined && messages.length > 0) {
    terminal.say(`Written to ${outbox}, one file a message. Nothing was sent.`);
  }
  if (out !== undefined) terminal.say(`Written to ${out}.`);
  if (calls) printCalls(terminal, counted);
}

/** Letters of an earlier run among the new ones would be sent twice. */
function checkOutbox(outbox: string): void {
  if (!existsSync(outbox) || !statSync(outbox).isDirectory()) return;
  const letters = readdirSync(outbox)
    .filter((name) => name.endsWith(".eml"))
    .sort();
  if (letters.length === 0) return;
  throw new CliError(
    2,
    `"${outbox}" holds letters of an earlier run: ${listed(letters)}. Nothing was written. Move them away, or name another folder with --outbox.`,
  );
}

/** What the terminal is told of a message: its parts are for the tab Correspondence. */
type MessageWithFile = Omit<ChaseMessage, "parts" | "name" | "note"> & {
  readonly file: string | null;
};

async function writeMessages(
  { messages, from }: ChaseAnswer,
  outbox: string | undefined,
): Promise<readonly MessageWithFile[]> {
  const written: MessageWithFile[] = [];
  for (const [index, { parts: _, name: _name, note: _note, ...message }] of messages.entries()) {
    const file = outbox === undefined ? null : join(outbox, fileName(message, index));
    if (file !== null) {
      const { to, subject, body } = message;
      const sender = { name: from.name, address: from.email };
      writeNamedFile(file, await mailFile({ from: sender, to, subject, body }));
    }
    written.push({ ...message, file });
  }
  return written;
}

/** "03-corby-borough-council.eml": letters, figures and hyphens, which every system can keep. */
function fileName({ organisation }: Pick<ChaseMessage, "organisation">, index: number): string {
  const plain = organisation
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${String(index + 1).padStart(2, "0")}-${plain.slice(0, 60) || "message"}.eml`;
}

function linesOf({ messages, noAddress, waiting, nothingToAsk }: ChaseAnswer): readonly string[] {
  return [
    ...noAddress.map(({ organisation, why }) => `✖ ${organisation}: ${why}`),
    ...messages.map(
      ({ organisation, to, topics, step }) =>
        `● ${organisation} (${to}), ${step}: ${topics.join(", ")}`,
    ),
    ...waiting.map(({ organisation, topics }) => {
      return `○ ${organisation}: asked not long ago for ${topics.join(", ")}`;
    }),
    `Messages: ${messages.length}. Without an address: ${noAddress.length}. Asked not long ago: ${waiting.length}. Nothing to ask: ${nothingToAsk}.`,
  ];
}
