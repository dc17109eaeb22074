import { MIME_TYPES } from "../utilities/mimeType";
import { isFolder, type StoredFile } from "./driveStore";

/** What a call gives back where no `fields` are asked for. */
const USUAL_FIELDS = ["kind", "id", "name", "mimeType"];

type Resource = Readonly<Record<string, unknown>>;

/** The file as the Drive API describes it: only the fields asked for ("id,name", "*"). */
export function fileResource(file: StoredFile, fields: string | undefined): Resource {
  return picked(wholeResource(file), fields ?? USUAL_FIELDS.join(","));
}

/** The answer of a list: `fields` as "files(id,name),nextPageToken" or "*". */
export function listResource(files: readonly StoredFile[], fields: string | undefined): Resource {
  const inner = fields === undefined ? undefined : /files\(([^)]*)\)/.exec(fields)?.[1];
  const each = inner ?? (fields === "*" || fields === "files" ? "*" : undefined);
  return {
    kind: "drive#fileList",
    incompleteSearch: false,
    files: files.map((file) => fileResource(file, each)),
  };
}

function wholeResource(file: StoredFile): Resource {
  return {
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    description: file.description,
    parents: [...file.parents],
    trashed: file.trashed,
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime).toISOString(),
    properties: { ...file.properties },
    appProperties: { ...file.appProperties },
    size: file.content === null ? undefined : String(file.content.bytes.length),
    webViewLink: webViewLink(file),
    owners: [{ kind: "drive#user", displayName: file.owner, emailAddress: file.owner, me: true }],
    ownedByMe: true,
  };
}

function picked(resource: Resource, fields: string): Resource {
  if (fields === "*") return resource;
  // What is asked of a field's own fields, "owners(emailAddress)", comes with the rest of it.
  const names = fields
    .replace(/\([^)]*\)/g, "")
    .split(",")
    .map((name) => name.trim());
  return Object.fromEntries(
    Object.entries(resource).filter(([name, value]) => names.includes(name) && value !== undefined),
  );
}

function webViewLink(file: StoredFile): string {
  if (isFolder(file)) return `https://drive.google.com/drive/folders/${file.id}`;
  if (file.mimeType === MIME_TYPES.GOOGLE_DOCS) {
    return `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`;
  }
  return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
}
