import { describeFigure } from "../domain/words/figure";
import type { Block, NamesBlock } from "./block";
import { bold, heading, namesHeading, pageHeading, paragraph, plain } from "./blocks";
import type { PrintedDocument } from "./printedDocument";

/** About fifteen lines. A longer list would push the next measure off its page. */
const MOST_IN_PLACE = 60;

/** A list at the end of the report, with the headings that it stood under. */
interface AnnexedList {
  readonly number: number;
  readonly block: NamesBlock;
  readonly of: Set<string>;
}

/**
 * The report with its long lists of names moved to a last section, and where each stood its number
 * and that of its list. The same names, wherever they stood, are one list.
 */
export function withAnnex<D extends PrintedDocument>(model: D): D {
  const lists = new Map<string, AnnexedList>();
  const sections = model.sections.map((section) => {
    let under = "";
    const blocks = section.blocks.map((block): Block => {
      if (block.kind === "heading") under = block.text;
      if (block.kind !== "names" || block.names.length <= MOST_IN_PLACE) return block;
      return pointer(block, annexed(lists, block, under));
    });
    return { ...section, blocks };
  });
  if (lists.size === 0) return model;
  const blocks = [...lists.values()].flatMap(listBlocks);
  // A report's sections have names, by which a template finds the annex too.
  return {
    ...model,
    sections: [
      ...sections,
      { name: "lists_of_names", blocks: [pageHeading("Lists of names"), ...blocks] },
    ],
  };
}

function annexed(lists: Map<string, AnnexedList>, block: NamesBlock, under: string): AnnexedList {
  const key = JSON.stringify([block.label, block.names]);
  const list = lists.get(key) ?? { number: lists.size + 1, block, of: new Set<string>() };
  list.of.add(under);
  lists.set(key, list);
  return list;
}

function pointer(block: NamesBlock, { number }: AnnexedList): Block {
  return paragraph(
    [
      bold(`${namesHeading(block)}: `),
      plain(`list ${describeFigure(number)} at the end of this report.`),
    ],
    "names",
  );
}

function listBlocks({ number, block, of }: AnnexedList): readonly Block[] {
  return [
    heading(2, `List ${describeFigure(number)}: ${namesHeading(block)}`),
    paragraph(`${[...of].join("; ")}.`, "kicker"),
    paragraph(`${block.names.join("; ")}.`, "names"),
  ];
}
