import {
  ExternalHyperlink,
  ImageRun,
  type IRunOptions,
  type ParagraphChild,
  ShadingType,
  TextRun,
} from "docx";
import { STATUSES, type Status } from "../../domain/status";
import { drawingToPng } from "../pictures/drawingToPng";
import type { Picture, Run } from "../reportModel";
import { partsByDirection, writableText } from "../writableText";
import { TWIPS_A_UNIT } from "./docxLooks";
import { nextPictureId } from "./docxSurroundings";

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

/** Line breaks stay; right-to-left words are marked as such, and shapes of statuses stay black. */
export function textRuns(text: string, look: IRunOptions = {}): TextRun[] {
  const lines = writableText(text).split(/\r\n|[\r\n\u2028\u2029\u0085]/);
  return lines.flatMap((line, index) => {
    const runs = partsByDirection(line).flatMap(({ text: part, rightToLeft }) => {
      if (!rightToLeft) return leftToRightRuns(part, look);
      const turned = { rightToLeft: true, boldComplexScript: look.bold === true };
      return [new TextRun({ ...look, text: part, ...turned })];
    });
    return index === 0 ? runs : [new TextRun({ break: 1 }), ...runs];
  });
}

function leftToRightRuns(text: string, look: IRunOptions): TextRun[] {
  // Splitting by a group keeps what it matched, at the odd places.
  return text
    .split(/([\u2714\u2716]+)/)
    .map((part, index) => ({ text: part, ...(index % 2 === 1 ? { font: SHAPE_FONT } : {}) }))
    .filter(({ text: part }) => part !== "")
    .map((part) => new TextRun({ ...look, ...part }));
}

/** Both have the shapes as plain black signs, where other fonts have coloured pictures of them. */
const SHAPE_FONT = {
  ascii: "DejaVu Sans",
  hAnsi: "Segoe UI Symbol",
  eastAsia: "Segoe UI Symbol",
  cs: "DejaVu Sans",
} as const;

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
