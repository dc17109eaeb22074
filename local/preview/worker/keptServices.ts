import { newProjectState, type ProjectState } from "../../appsScript/project/projectState";
import type { StoredFile } from "../../appsScript/services/drive/driveStore";
import type { InstalledTrigger } from "../../appsScript/services/script/trigger";

type Entries = readonly (readonly [string, string])[];

/** What scripts left behind outside the workbook, as plain data. Mails and caches are not kept. */
export interface KeptServices {
  readonly files: readonly StoredFile[];
  readonly properties: {
    readonly document: Entries;
    readonly script: Entries;
    readonly user: Entries;
  };
  readonly triggers: readonly InstalledTrigger[];
}

/** Who works in the preview. */
export const USER = "coordinator@compact.example";

export function keptServicesOf({ drive, properties, triggers }: ProjectState): KeptServices {
  return {
    files: drive.all,
    properties: {
      document: [...(properties.document ?? [])],
      script: [...properties.script],
      user: [...(properties.users.get(USER) ?? [])],
    },
    triggers: triggers.all,
  };
}

/** Tells one state from another without the bytes of its files, which have a time of change. */
export function markOfServices({ files, properties, triggers }: KeptServices): string {
  return JSON.stringify([files.map(({ content: _, ...file }) => file), properties, triggers]);
}

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
  return state;
}
