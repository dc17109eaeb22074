import {
  forgetTemplate,
  makeTemplate,
  rememberedTemplate,
  type TemplateKind,
} from "../jobs/ownTemplate";
import type { Ports } from "../ports";
import type { TemplateState } from "./states/menuState";

interface OfKind {
  readonly kind: TemplateKind;
}

/** Whether papers are made from a document of the coordinator's own; nothing is made. */
export function readTemplate(ports: Ports, { kind }: OfKind): TemplateState {
  return { link: rememberedTemplate(ports, kind)?.link ?? null, done: "" };
}

/** Makes that document. Throws what `makeTemplate` throws. */
export function makeOwnTemplate(ports: Ports, { kind }: OfKind): TemplateState {
  const { link } = makeTemplate(ports, kind);
  return { link, done: `Your ${kind} template is ready.` };
}

/** Back to what is built in. Throws Refusal "locked". */
export function dropTemplate(ports: Ports, { kind }: OfKind): TemplateState {
  forgetTemplate(ports, kind);
  return { link: null, done: "Your template stays in Drive." };
}
