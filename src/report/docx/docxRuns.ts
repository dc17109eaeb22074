import {
  ExternalHyperlink,
  ImageRun,
  type IRunOptions,
  type ParagraphChild,
  ShadingType,
  TextRun,
} from "docx";
import { STATUSES, type Status } from "../../tables/status";
import type { Picture, Run } from "../block";
import { drawingToPng } from "../pictures/drawingToPng";
import { writableText } from "../writableText";
import { TWIPS_A_UNIT } from "./docxLooks";
import { nextPictureId } from "./docxSurroundings";
import { type TextPart, textParts } from "./textParts";

export function docxRuns(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap(docxRun);
}

function docxRun(run: Run): ParagraphChild[] {
  switch (run.kind) {
    case "text":
      return textRuns(run.text, run.bold ? { bold: true } : {});
    case "status":
      return statusRuns(run.status, true);
    case "link":
      return [
        new ExternalHyperlink({
          link: run.address,
          children: [new TextRun({ text: writableText(run.text), style: "Hyperlink" })],
        }),
      ];
    default:
      return run satisfies never;
  }
}

/** Line breaks stay; right-to-left words are marked as such, and signs get a font that has them. */
export function textRuns(text: string, look: IRunOptions = {}): TextRun[] {
  const lines = writableText(text).split(/\r\n|[\r\n\u2028\u2029\u0085]/);
  return lines.flatMap((line, index) => {
    const runs = textParts(line).map(
      (part) => new TextRun({ ...look, ...lookOfPart(part, look), text: part.text }),
    );
    return index === 0 ? runs : [new TextRun({ break: 1 }), ...runs];
  });
}

function lookOfPart({ kind }: TextPart, { bold }: IRunOptions): IRunOptions {
  switch (kind) {
    case "words":
      return {};
    case "right to left":
      return { rightToLeft: true, boldComplexScript: bold === true };
    case "shape":
      return { font: SHAPE_FONT };
    case "emoji":
      return { font: EMOJI_FONT };
    default:
      return kind satisfies never;
  }
}

/** Both have the shapes as plain black signs, where other fonts have coloured pictures of them. */
const SHAPE_FONT = signFont("DejaVu Sans", "Segoe UI Symbol");

/**
 * Word paints emoji from its own font. LibreOffice takes the first of these that is there: left to
 * itself it may take a font of coloured pictures, which its PDF then leaves blank.
 */
const EMOJI_FONT = signFont("Symbola;DejaVu Sans", "Segoe UI Emoji");

/** For a sign, LibreOffice looks at `ascii`, or at `cs`; Word at the other two. */
function signFont(libreOffice: string, word: string) {
  return { ascii: libreOffice, hAnsi: word, eastAsia: word, cs: libreOffice } as const;
}

/** The shape and the word in the ink of the status; `onPaper` adds its paper. */
export function statusRuns(status: Status, onPaper = false): TextRun[] {
  const { shape, ink, paper } = STATUSES[status];
  const look = {
    bold: true,
    color: ink.slice(1),
    ...(onPaper
      ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: paper.slice(1) } }
      : {}),
  };
  const space = onPaper ? "\u00a0" : "";
  return [
    ...(onPaper ? [new TextRun({ ...look, text: space })] : []),
    new TextRun({ ...look, text: shape, font: SHAPE_FONT }),
    new TextRun({ ...look, text: `\u00a0${status}${space}` }),
  ];
}

/** The picture, made smaller where it is wider than `most` twips. */
export function pictureRun({ drawing, alt }: Picture, most: number): ImageRun {
  const scale = Math.min(1, most / (drawing.width * TWIPS_A_UNIT));
  return new ImageRun({
    type: "png",
    data: drawingToPng(drawing),
    transformation: { width: drawing.width * scale, height: drawing.height * scale },
    altText: {
      id: nextPictureId(),
      name: "Picture",
      description: writableText(alt),
      title: "",
    },
  });
}
