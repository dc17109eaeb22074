import { Refusal } from "../domain/problem";

/** What is used of the advanced service; its published types lack half of the arguments. */
interface DriveFilesService {
  create(resource: object, media?: GoogleAppsScript.Base.Blob, options?: object): DriveFile;
  update(
    resource: object,
    id: string,
    media: GoogleAppsScript.Base.Blob,
    options?: object,
  ): DriveFile;
  get(id: string, options: object): DriveFile & { readonly trashed?: boolean };
  list(options: object): { readonly files?: readonly DriveFile[] };
  export(id: string, mimeType: string, options: object): unknown;
}

export interface DriveFile {
  readonly id?: string;
  readonly webViewLink?: string | undefined;
  readonly modifiedTime?: string;
  readonly appProperties?: Readonly<Record<string, string>>;
  readonly owners?: readonly { readonly emailAddress?: string; readonly displayName?: string }[];
}

interface DrivePermissionsService {
  create(resource: object, id: string, options: object): unknown;
}

export function driveFilesService(): DriveFilesService {
  return driveService().Files as DriveFilesService;
}

/** Throws Refusal "drive" where the service is switched off. */
function driveService(): { readonly Files: unknown; readonly Permissions: unknown } {
  if (typeof Drive === "undefined") {
    throw new Refusal(
      "drive",
      "The Drive service is switched off in this script's project. Switch it on under Services, or install the add-on again.",
    );
  }
  return Drive as unknown as ReturnType<typeof driveService>;
}

export function drivePermissionsService(): DrivePermissionsService {
  return driveService().Permissions as DrivePermissionsService;
}
