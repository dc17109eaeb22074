import { newProjectState, type ProjectState } from "../../appsScript/project/projectState";
import type { StoredFile } from "../../appsScript/services/core/drive/driveStore";
import type { InstalledTrigger } from "../../appsScript/services/core/script/trigger";

type Entries = readonly (readonly [string, string])[];

/** What scripts left behind outside the workbook, as plain data. Caches are not kept. */
export interface KeptServices {
  readonly files: readonly StoredFile[];
  readonly properties: {
    readonly document: Entries;
    readonly script: Entries;
    readonly user: Entries;
  };
  readonly triggers: readonly InstalledTrigger[];
  /** When mails went, and to how many: Google counts them. Left out by earlier versions. */
  readonly mails?: readonly { readonly sentAt: number; readonly recipients: number }[];
}

/** Google counts over a day: what went before it matters no more. */
const DAY_MS = 86_400_000;

/** Who works in the preview. */
export const USER = "coordinator@compact.example";

export function keptServicesOf({ drive, properties, triggers, mails }: ProjectState): KeptServices {
  return {
    files: drive.all,
    properties: {
      document: [...(properties.document ?? [])],
      script: [...properties.script],
      user: [...(properties.users.get(USER) ?? [])],
    },
    triggers: triggers.all,
    mails: mails
      .filter(({ sentAt }) => sentAt > (mails[mails.length - 1]?.sentAt ?? 0) - DAY_MS)
      .map(({ sentAt, to, cc, bcc }) => {
        return { sentAt, recipients: to.length + cc.length + bcc.length };
      }),
  };
}

/** Tells one state from another without the bytes of its files, which have a time of change. */
export function markOfServices({ files, properties, triggers, mails }: KeptServices): string {
  return JSON.stringify([
    files.map(({ content: _, ...file }) => file),
    properties,
    triggers,
    mails,
  ]);
}

/** A mail of an earlier visit: whom it went to, and what it said, is kept nowhere. */
const FORGOTTEN = {
  cc: [],
  bcc: [],
  replyTo: "",
  name: "",
  subject: "",
  body: "",
  htmlBody: "",
  attachments: [],
} as const;

/** The state that was kept, or a new one. */
export function projectStateOf(kept: KeptServices | null): ProjectState {
  const state = newProjectState(true);
  if (kept === null) return state;
  // Earlier versions kept no owner: there is but one person here.
  for (const file of kept.files)
    state.drive.put({ ...file, owner: USER, readers: file.readers ?? [] });
  for (const [key, value] of kept.properties.document) state.properties.document?.set(key, value);
  for (const [key, value] of kept.properties.script) state.properties.script.set(key, value);
  state.properties.users.set(USER, new Map(kept.properties.user));
  for (const trigger of kept.triggers) state.triggers.add(trigger);
  for (const { sentAt, recipients } of kept.mails ?? []) {
    state.mails.push({ ...FORGOTTEN, sentAt, to: Array<string>(recipients).fill("") });
  }
  return state;
}
