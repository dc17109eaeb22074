import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import { corePropertiesXml, type DocumentFacts } from "./corePropertiesXml";
import { NUMBERING, PAGE, STYLE } from "./docxLooks";
import { textRuns } from "./docxRuns";
import { STYLES } from "./docxStyles";
import { finished } from "./finished";

/**
 * The bytes of a document on A4 with the report's looks: page numbers on every page, a running
 * title on all but the first.
 */
export function docxDocument(
  facts: DocumentFacts,
  runningTitle: string,
  children: readonly (Paragraph | Table)[],
): Uint8Array {
  const document = new Document({
    title: facts.title,
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
              top: PAGE.head,
              bottom: PAGE.head,
              left: PAGE.margin,
              right: PAGE.margin,
              header: PAGE.footer,
              footer: PAGE.footer,
            },
          },
        },
        headers: {
          default: new Header({
            children: [new Paragraph({ style: STYLE.running, children: textRuns(runningTitle) })],
          }),
        },
        footers: {
          default: new Footer({ children: [pageNumber()] }),
          first: new Footer({ children: [pageNumber()] }),
        },
        children,
      },
    ],
  });
  const overrides = [{ path: "docProps/core.xml", data: corePropertiesXml(facts) }];
  return finished(Packer.pack(document, "uint8array", undefined, overrides));
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    style: STYLE.running,
    children: [
      new TextRun({
        children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}
