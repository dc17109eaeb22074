import { MIME_TYPES } from "../utilities/mimeType";

/** A file in the local Drive. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly trashed: boolean;
  readonly createdTime: number;
  readonly modifiedTime: number;
  readonly description: string;
  readonly properties: { readonly [name: string]: string };
  readonly appProperties: { readonly [name: string]: string };
  /** What was uploaded; for a Google document, what it was converted from. Null for a folder. */
  readonly content: DriveContent | null;
  /** Whose it is. `drive.file` is granted to a person: to others the add-on cannot show the file. */
  readonly owner: string;
  /** Who may read it besides. */
  readonly readers: readonly string[];
}

export interface DriveContent {
  readonly bytes: Uint8Array;
  /** The type of the bytes, which for a Google document is not the type of the file. */
  readonly mimeType: string;
}

/** The local Drive of all who use it. It outlives the run of a script. */
export class DriveStore {
  readonly rootId = "local-root-folder";
  readonly #files = new Map<string, StoredFile>();
  #made = 0;

  /** All files, whosever they are, in the order they were made. */
  get all(): readonly StoredFile[] {
    return [...this.#files.values()];
  }

  get(id: string): StoredFile | null {
    return this.#files.get(id) ?? null;
  }

  put(file: StoredFile): StoredFile {
    this.#files.set(file.id, file);
    return file;
  }

  /** Deletes for good; what lies in a folder goes with it. */
  remove(id: string): void {
    this.#files.delete(id);
    for (const file of this.all.filter(({ parents }) => parents.includes(id))) this.remove(file.id);
  }

  /** One that no file has, also where files were put back that an earlier store had made. */
  newId(): string {
    do this.#made += 1;
    while (this.#files.has(`local-file-${this.#made}`));
    return `local-file-${this.#made}`;
  }
}

export function isFolder(file: StoredFile): boolean {
  return file.mimeType === MIME_TYPES.FOLDER;
}
