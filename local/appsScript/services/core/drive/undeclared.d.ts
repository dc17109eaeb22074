/** What Google has and its published types leave out. */
declare global {
  namespace GoogleAppsScript.Drive_v3.Drive.V3.Collection {
    interface FilesCollection {
      export(
        fileId: string,
        mimeType: string,
        optionalArgs: Record<string, unknown>,
      ): GoogleAppsScript.Base.Blob;
    }
  }
}

export {};
