import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { corePropertiesXml } from "./docx/corePropertiesXml";
import { docxSections } from "./docx/docxBlocks";
import { COLOURS, NUMBERING, PAGE, STYLES } from "./docx/docxLooks";
import { textRuns } from "./docx/docxRuns";
import { startAgain } from "./docx/docxSurroundings";
import { finished } from "./docx/finished";
import type { ReportModel } from "./reportModel";

/**
 * The bytes of a `.docx`. The same report gives the same bytes. Runs to its end before it returns,
 * where docx was built to (build/docxSynchronously.mjs); throws elsewhere.
 */
export function reportToDocx(model: ReportModel): Uint8Array {
  startAgain();
  const document = new Document({
    title: model.title,
    creator: "Compact",
    styles: STYLES,
    numbering: NUMBERING,
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
              header: PAGE.footer,
              footer: PAGE.footer,
            },
          },
        },
        headers: { default: new Header({ children: [runningTitle(model)] }) },
        footers: {
          default: new Footer({ children: [pageNumber()] }),
          first: new Footer({ children: [pageNumber()] }),
        },
        children: docxSections(model),
      },
    ],
  });
  const overrides = [{ path: "docProps/core.xml", data: corePropertiesXml(model) }];
  return finished(Packer.pack(document, "uint8array", undefined, overrides));
}

const RUNNING = { size: 16, color: COLOURS.quiet } as const;

function runningTitle({ compactName, title }: ReportModel): Paragraph {
  const line = [compactName, title].filter((part) => part !== "").join(" · ");
  return new Paragraph({
    spacing: { after: 0 },
    children: textRuns(line, RUNNING),
  });
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { after: 0 },
    children: [
      new TextRun({
        ...RUNNING,
        children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}
