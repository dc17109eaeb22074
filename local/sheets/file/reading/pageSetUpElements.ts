import type { PageEdges, PageMargins, PageSetUp } from "../../workbook/pageSetUp";
import { textFromFile } from "../fileText";
import { childOf, childrenOf, isAttributeOn, numberIn, type XmlElement } from "../package/xmlTree";

/** What Excel has where a margin is not said; that all are so is not worth keeping. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** How the sheet is printed; null where its part says nothing of it. */
export function pageSetUpIn(part: XmlElement): PageSetUp | null {
  const setup = childOf(part, "pageSetup")?.attributes ?? {};
  const options = childOf(part, "printOptions")?.attributes ?? {};
  const fits = childOf(childOf(part, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage;
  const { orientation, pageOrder } = setup;
  const first = isAttributeOn(setup.useFirstPageNumber) ? setup.firstPageNumber : undefined;
  const page: PageSetUp = {
    margins: marginsIn(childOf(part, "pageMargins")),
    edges: edgesIn(childOf(part, "headerFooter")),
    ...given("paperSize", numberIn(setup.paperSize)),
    ...(orientation === "landscape" && { orientation }),
    ...given("scale", numberIn(setup.scale)),
    ...given("fitToWidth", numberIn(setup.fitToWidth)),
    ...given("fitToHeight", numberIn(setup.fitToHeight)),
    ...given("firstPageNumber", numberIn(first)),
    ...(pageOrder === "overThenDown" && { pageOrder }),
    ...on("fitToPage", fits),
    ...on("blackAndWhite", setup.blackAndWhite),
    ...on("draft", setup.draft),
    ...on("showGridLines", options.gridLines),
    ...on("showRowColHeaders", options.headings),
    ...on("horizontalCentered", options.horizontalCentered),
    ...on("verticalCentered", options.verticalCentered),
  };
  return page.margins === null && page.edges === null && Object.keys(page).length === 2
    ? null
    : page;
}

/** Whether there is something of printing that a workbook has no place for. */
export function hasPageBreaks(part: XmlElement): boolean {
  return ["rowBreaks", "colBreaks"].some((name) => childrenOf(part, name, "brk").length > 0);
}

function marginsIn(element: XmlElement | undefined): PageMargins | null {
  const inches = (side: keyof PageMargins): number =>
    numberIn(element?.attributes[side]) ?? USUAL_MARGINS[side];
  const margins = {
    left: inches("left"),
    right: inches("right"),
    top: inches("top"),
    bottom: inches("bottom"),
    header: inches("header"),
    footer: inches("footer"),
  };
  const isUsual = JSON.stringify(margins) === JSON.stringify(USUAL_MARGINS);
  return isUsual ? null : margins;
}

function edgesIn(element: XmlElement | undefined): PageEdges | null {
  if (element === undefined) return null;
  const texts = element.children.filter(({ text }) => text !== "");
  if (texts.length === 0) return null;
  return {
    ...on("differentFirst", element.attributes.differentFirst),
    ...on("differentOddEven", element.attributes.differentOddEven),
    ...Object.fromEntries(texts.map(({ name, text }) => [name, textFromFile(text)])),
  };
}

function given<Name extends string>(
  name: Name,
  value: number | undefined,
): { readonly [Each in Name]?: number } {
  return value === undefined ? {} : ({ [name]: value } as { [Each in Name]: number });
}

function on<Name extends string>(
  name: Name,
  written: string | undefined,
): { readonly [Each in Name]?: boolean } {
  return isAttributeOn(written) ? ({ [name]: true } as { [Each in Name]: boolean }) : {};
}
