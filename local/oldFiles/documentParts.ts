import mammoth from "mammoth";
import type { DocumentPart, HeadingMark } from "../../src/domain/documentPart";
import { WorkbookFileError } from "../sheets/file/workbookFileError";

/** What mammoth calls a piece of a document, as far as its words are concerned. */
interface DocumentPiece {
  readonly type: string;
  readonly value?: string;
  readonly styleName?: string | null;
  readonly isBold?: boolean;
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
      return children.map((row) => {
        const cells = (row.children ?? []).map((cell) => cell.children ?? []);
        const filled = cells.flat().filter((one) => textOfPiece(one).trim() !== "");
        const [only, another] = filled;
        return {
          kind: "row",
          cells: cells.map((pieces) => pieces.map(textOfPiece).join("\n")),
          ...(only !== undefined && another === undefined ? headingMark(only) : {}),
        };
      });
    case "paragraph":
      return [{ kind: "line", text: textOfPiece(piece).trim(), ...headingMark(piece) }];
    default:
      return children.flatMap(partsOf);
  }
}

/** Headings are styled as such, or a whole paragraph is bold. */
function headingMark(paragraph: DocumentPiece): { readonly heading?: HeadingMark } {
  if (/^heading\s?\d/i.test(paragraph.styleName ?? "")) return { heading: "styled" };
  const runs = runsOf(paragraph).filter((run) => textOfPiece(run).trim() !== "");
  return runs.length > 0 && runs.every(({ isBold }) => isBold) ? { heading: "likely" } : {};
}

function runsOf(piece: DocumentPiece): readonly DocumentPiece[] {
  return piece.type === "run" ? [piece] : (piece.children ?? []).flatMap(runsOf);
}

function textOfPiece(piece: DocumentPiece): string {
  if (piece.type === "text") return piece.value ?? "";
  if (piece.type === "tab") return "\t";
  if (piece.type === "break") return "\n";
  return (piece.children ?? []).map(textOfPiece).join("");
}
