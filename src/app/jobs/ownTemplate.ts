import type { Forget } from "../../domain/people/forgetIn";
import { Refusal } from "../../domain/problem";
import { MINUTES_TEMPLATE } from "../../meeting/minutesTemplate";
import { SECTION_NAMES } from "../../report/sections";
import type { TemplateModel } from "../../report/template/templateModel";
import type { DocumentsPort, Ports } from "../ports";
import { madeOnce, markOfPart } from "./madeOnce";

/** What can be laid out by a document of the coordinator's own. */
export const TEMPLATE_KINDS = ["report", "minutes"] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

export interface OwnTemplate {
  readonly id: string;
  readonly link: string;
  /** Who made it; "" where Drive did not say. */
  readonly owner: string;
}

interface KindOfTemplate {
  /** By what the document is remembered with the spreadsheet. */
  readonly memory: string;
  readonly title: string;
  /** The item of the menu. */
  readonly item: string;
  readonly make: (documents: DocumentsPort) => Uint8Array;
}

const KINDS: { readonly [K in TemplateKind]: KindOfTemplate } = {
  report: {
    memory: "report template",
    title: "Compact report template",
    item: "Report template",
    make: (documents) => documents.builtInTemplate(SECTION_NAMES),
  },
  minutes: {
    memory: "minutes template",
    title: MINUTES_TEMPLATE.title,
    item: "Minutes template",
    make: (documents) => documents.templateOfLines(MINUTES_TEMPLATE),
  },
};

/** The document that such papers are made from; null where they are made as built in. */
export function rememberedTemplate(
  { memory }: Pick<Ports, "memory">,
  kind: TemplateKind,
): OwnTemplate | null {
  const remembered = memory.recall(KINDS[kind].memory);
  if (remembered === null) return null;
  const [id = "", link = "", ...owner] = remembered.split(" ");
  return { id, link, owner: owner.join(" ") };
}

/**
 * Saves a copy of the built-in template as a document to edit; papers are made from it then. The
 * one that somebody else has made meanwhile is taken instead. Throws Refusal "locked".
 */
export function makeTemplate(ports: Ports, kind: TemplateKind): OwnTemplate {
  const { memory, title, make } = KINDS[kind];
  return ports.lock.whileLocked(() => {
    const there = rememberedTemplate(ports, kind);
    if (there !== null) return there;
    const asked = {
      job: memory,
      fresh: ports.workbook.instant(),
      today: ports.workbook.today(),
    };
    return madeOnce(ports, asked, (mark) => {
      const docx = make(ports.documents);
      const { id, link, owner } = ports.files.saveTemplate(title, docx, markOfPart(mark, kind));
      ports.memory.remember(memory, `${id} ${link} ${owner}`);
      return { id, link, owner };
    });
  });
}

/** Goes back to what is built in. The document itself stays in Drive. Throws Refusal "locked". */
export function forgetTemplate(ports: Ports, kind: TemplateKind): void {
  ports.lock.whileLocked(() => ports.memory.remember(KINDS[kind].memory, null));
}

/** Whether its owner is to be forgotten; with `write` nobody is remembered as such. */
export function forgetTemplateOwner(
  ports: Pick<Ports, "memory">,
  kind: TemplateKind,
  forget: Forget,
  write: boolean,
): boolean {
  const known = rememberedTemplate(ports, kind);
  if (known === null || forget(known.owner) === null) return false;
  if (write) ports.memory.remember(KINDS[kind].memory, `${known.id} ${known.link} `);
  return true;
}

/** A paper as bytes: laid out by that template, as built in where there is none. */
export function laidOut(
  { documents }: Pick<Ports, "documents">,
  template: Uint8Array | null,
  model: TemplateModel,
): Uint8Array {
  return template === null ? documents.toDocx(model) : documents.fromTemplate(template, model);
}

/**
 * The .docx to lay papers out by: the one that is given as base64, else the coordinator's own; null
 * where there is neither. Throws Refusal "template-missing" where their own is gone or another
 * person's: `drive.file` is granted to a person, and Drive has one answer for both.
 */
export function templateBytes(
  ports: Ports,
  kind: TemplateKind,
  base64: string | null,
): Uint8Array | null {
  if (base64 !== null) return ports.files.bytesOf(base64);
  const remembered = rememberedTemplate(ports, kind);
  if (remembered === null) return null;
  const docx = ports.files.exportDocx(remembered.id);
  if (docx !== null) return docx;
  const { owner } = remembered;
  const whose = owner === "" ? "whoever made it" : owner;
  throw new Refusal(
    "template-missing",
    `Compact cannot read this spreadsheet's ${kind} template for you: Google shows it to ${whose} alone, or it is no longer in Drive. Ask ${whose} to do this, or choose Compact > Meetings > ${KINDS[kind].item} to go back to the built-in ${kind} or make a template of your own.`,
  );
}
