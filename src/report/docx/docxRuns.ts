import { ExternalHyperlink, ImageRun, type ParagraphChild, ShadingType, TextRun } from "docx";
import { STATUSES } from "../../domain/status";
import { drawingToPng } from "../pictures/drawingToPng";
import type { Picture, Run } from "../reportModel";
import { statusWords } from "../statusWords";
import { partsByDirection, writableText } from "../writableText";

export function docxRuns(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap(docxRun);
}

function docxRun(run: Run): ParagraphChild[] {
  switch (run.kind) {
    case "text":
      return textRuns(run.text, run.bold);
    case "status":
      return [statusRun(run.status)];
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

/** Line breaks stay; right-to-left words are marked as such. */
export function textRuns(text: string, bold = false): TextRun[] {
  const lines = writableText(text).split(/\r\n|[\r\n\u2028\u2029\u0085]/);
  return lines.flatMap((line, index) => {
    const parts = partsByDirection(line);
    const broken = index > 0 ? [new TextRun({ break: 1 })] : [];
    return [
      ...broken,
      ...parts.map(({ text: part, rightToLeft }) =>
        rightToLeft
          ? new TextRun({ text: part, bold, boldComplexScript: bold, rightToLeft: true })
          : new TextRun(bold ? { text: part, bold } : part),
      ),
    ];
  });
}

function statusRun(status: keyof typeof STATUSES): TextRun {
  const { ink, paper } = STATUSES[status];
  return new TextRun({
    text: `\u00a0${statusWords(status)}\u00a0`,
    bold: true,
    color: ink.slice(1),
    shading: { type: ShadingType.CLEAR, color: "auto", fill: paper.slice(1) },
  });
}

export function pictureRun({ drawing, alt }: Picture): ImageRun {
  return new ImageRun({
    type: "png",
    data: drawingToPng(drawing),
    transformation: { width: drawing.width, height: drawing.height },
    altText: { name: "Picture", description: writableText(alt), title: "" },
  });
}
