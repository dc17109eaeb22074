import mammoth from "mammoth";
import type { DocumentPart } from "../../src/domain/documentPart";
import { WorkbookFileError } from "../sheets/file/workbookFileError";

/** What mammoth calls a piece of a document, as far as its words are concerned. */
interface DocumentPiece {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly DocumentPiece[];
}

/**
 * The rows of the tables and the paragraphs beside them of a Word document, in its order. Throws
 * WorkbookFileError with a sentence where the bytes are no such document.
 */
export async function partsOfDocument(
  bytes: Uint8Array,
  fileName: string,
): Promise<readonly DocumentPart[]> {
  try {
    return await documentParts(bytes);
  } catch {
    throw new WorkbookFileError(
      `${fileName} is no Word document that can be read. Save it as .docx, or paste its text into a .txt file.`,
    );
  }
}

async function documentParts(bytes: Uint8Array): Promise<readonly DocumentPart[]> {
  const parts: DocumentPart[] = [];
  await mammoth.convertToHtml(inputOf(bytes), {
    transformDocument: (document: DocumentPiece) => {
      for (const piece of document.children ?? []) parts.push(...partsOf(piece));
      return document;
    },
  });
  return parts;
}

/** Each build of the library, the one for Node and the one for browsers, looks for its own name. */
function inputOf(bytes: Uint8Array): {
  readonly buffer: Buffer;
  readonly arrayBuffer: ArrayBuffer;
} {
  const copy = bytes.slice();
  return { buffer: copy as Buffer, arrayBuffer: copy.buffer };
}

function partsOf(piece: DocumentPiece): readonly DocumentPart[] {
  const children = piece.children ?? [];
  switch (piece.type) {
    case "table":
      return children.map((row) => ({
        kind: "row",
        cells: (row.children ?? []).map((cell) =>
          (cell.children ?? []).map(textOfPiece).join("\n"),
        ),
      }));
    case "paragraph":
      return [{ kind: "line", text: textOfPiece(piece).trim() }];
    default:
      return children.flatMap(partsOf);
  }
}

function textOfPiece(piece: DocumentPiece): string {
  if (piece.type === "text") return piece.value ?? "";
  if (piece.type === "tab") return "\t";
  if (piece.type === "break") return "\n";
  return (piece.children ?? []).map(textOfPiece).join("");
}
