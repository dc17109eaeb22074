import { SimulatedClock } from "../../../../local/appsScript/services/clock";
import { DRIVE } from "../../../../local/appsScript/services/core/drive/drive";
import { DriveStore } from "../../../../local/appsScript/services/core/drive/driveStore";
import { newBlob } from "../../../../local/appsScript/services/core/utilities/blob";
import { MIME_TYPES } from "../../../../local/appsScript/services/core/utilities/mimeType";
import { held } from "./held";

const WORD = newBlob(Uint8Array.of(80, 75, 3, 4), MIME_TYPES.MICROSOFT_WORD, "report.docx");

function drive() {
  const store = new DriveStore();
  const clock = new SimulatedClock(new Date("2009-10-07T12:00:00Z"));
  const convert = (_content: unknown, mimeTypeTo: string): Uint8Array | null =>
    mimeTypeTo === MIME_TYPES.PDF ? Uint8Array.of(37, 80) : null;
  const user = "coordinator@compact.example";
  return { files: held(DRIVE.of({ store, clock, user, convert })).Files, store };
}

/** Somebody else's file in the same Drive. */
function foreign(store: DriveStore, id: string): void {
  store.put({
    id,
    name: "Private",
    mimeType: MIME_TYPES.FOLDER,
    parents: [store.rootId],
    trashed: false,
    createdTime: 0,
    modifiedTime: 0,
    description: "",
    properties: {},
    appProperties: {},
    content: null,
    owner: "somebody@else.example",
    readers: [],
  });
}

function idOf(file: object): string {
  return String(Object.entries(file).find(([name]) => name === "id")?.[1]);
}

describe("Drive.Files", () => {
  test("a Word document becomes a Google document, and its bytes are kept", () => {
    const { files, store } = drive();
    const folder = files.create({ name: "Compact", mimeType: MIME_TYPES.FOLDER });
    const document = files.create(
      { name: "Report", mimeType: MIME_TYPES.GOOGLE_DOCS, parents: [idOf(folder)] },
      WORD,
      { fields: "id,webViewLink,parents" },
    );
    expect(document).toEqual({
      id: "local-file-2",
      parents: ["local-file-1"],
      webViewLink: "https://docs.google.com/document/d/local-file-2/edit?usp=drivesdk",
    });
    expect(store.get("local-file-2")?.content).toEqual({
      bytes: Uint8Array.of(80, 75, 3, 4),
      mimeType: MIME_TYPES.MICROSOFT_WORD,
    });
  });

  test("without fields an answer holds four", () => {
    const { files } = drive();
    expect(files.create({}, WORD)).toEqual({
      kind: "drive#file",
      id: "local-file-1",
      name: "report.docx",
      mimeType: MIME_TYPES.MICROSOFT_WORD,
    });
  });

  test("files and folders that the add-on did not make are not found", () => {
    const { files, store } = drive();
    foreign(store, "theirs");
    for (const use of [
      () => files.get("theirs"),
      () => files.update({ name: "Mine" }, "theirs"),
      () => files.remove("theirs"),
      () => files.copy({}, "theirs"),
      () => files.create({ name: "x", parents: ["theirs"] }),
    ]) {
      expect(use).toThrow(
        /^API call to drive\.files\.\w+ failed with error: File not found: theirs\.$/,
      );
    }
    expect(() => files.get("nowhere")).toThrow("File not found: nowhere.");
    expect(files.list()).toMatchObject({ files: [] });
  });

  test("the error is Google's, with its details", () => {
    try {
      drive().files.get("x");
      throw new Error("Nothing was thrown.");
    } catch (error) {
      expect(error).toMatchObject({
        name: "GoogleJsonResponseException",
        details: { details: { code: 404, message: "File not found: x." } },
      });
    }
  });

  test("update renames, moves, trashes and replaces", () => {
    const { files, store } = drive();
    const id = idOf(files.create({ name: "a" }, WORD));
    const folder = idOf(files.create({ name: "f", mimeType: MIME_TYPES.FOLDER }));
    files.update({ name: "b", trashed: true }, id, null, {
      addParents: folder,
      removeParents: store.rootId,
    });
    expect(files.get(id, { fields: "name,trashed,parents" })).toEqual({
      name: "b",
      trashed: true,
      parents: [folder],
    });
    files.update({}, id, newBlob(Uint8Array.of(1, 2), "text/plain"));
    expect(files.get(id, { fields: "size" })).toEqual({ size: "2" });
  });

  test("list searches by name, kind, folder and bin", () => {
    const { files } = drive();
    const folder = idOf(files.create({ name: "Compact's", mimeType: MIME_TYPES.FOLDER }));
    files.create({ name: "One", parents: [folder] }, WORD);
    files.update({ trashed: true }, idOf(files.create({ name: "Two", parents: [folder] }, WORD)));
    const found = (q: string) => files.list({ q, fields: "files(name)" });
    expect(found(`'${folder}' in parents and trashed = false`)).toMatchObject({
      files: [{ name: "One" }],
    });
    expect(found("name = 'Compact\\'s'")).toMatchObject({ files: [{ name: "Compact's" }] });
    expect(found(`mimeType != '${MIME_TYPES.FOLDER}'`)).toMatchObject({
      files: [{ name: "One" }, { name: "Two" }],
    });
    expect(() => found("fullText contains 'x'")).toThrow(
      `The search "fullText contains 'x'" of Drive.Files.list is not available`,
    );
  });

  test("a document is exported, with alt: media, into what can be made of it", () => {
    const { files } = drive();
    const id = idOf(files.create({ mimeType: MIME_TYPES.GOOGLE_DOCS }, WORD));
    expect(() => files.export(id, MIME_TYPES.PDF)).toThrow(
      "API call to drive.files.export failed with error: Export requires alt=media to download the exported content.",
    );
    const media = { alt: "media" };
    expect(files.export(id, MIME_TYPES.MICROSOFT_WORD, media).getBytes()).toEqual([80, 75, 3, 4]);
    expect(files.export(id, MIME_TYPES.PDF, media).getContentType()).toBe("application/pdf");
    expect(() => files.export(id, "text/html", media)).toThrow("is not available in the local");
    const word = idOf(files.create({}, WORD));
    expect(() => files.export(word, MIME_TYPES.PDF, media)).toThrow("Export only supports Docs");
  });

  test("what cannot become a document is refused", () => {
    const picture = newBlob(Uint8Array.of(1), "image/png", "p.png");
    expect(() => drive().files.create({ mimeType: MIME_TYPES.GOOGLE_DOCS }, picture)).toThrow(
      "The requested conversion is not supported.",
    );
  });

  test("removing a folder removes what is in it", () => {
    const { files, store } = drive();
    const folder = idOf(files.create({ mimeType: MIME_TYPES.FOLDER }));
    files.create({ parents: [folder] }, WORD);
    files.remove(folder);
    expect(store.all).toEqual([]);
  });
});
