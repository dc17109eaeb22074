import type { Forget } from "../../domain/people/forgetIn";
import { forgetTroubles } from "../memory/scheduleNotices";
import type { Ports } from "../ports";
import { forgetTemplateOwner, TEMPLATE_KINDS } from "./ownTemplate";

/**
 * Finds a person in what is kept beside the tabs and, with `write`, takes the person out of it.
 * Returns what of it names the person, in words.
 */
export function forgetKept(
  ports: Pick<Ports, "memory" | "files">,
  forget: Forget,
  write: boolean,
): readonly string[] {
  const templates = TEMPLATE_KINDS.filter((kind) =>
    forgetTemplateOwner(ports, kind, forget, write),
  );
  const isOwner = forget(ports.files.owner()) !== null;
  if (isOwner && write) ports.files.forgetOwner();
  return [
    ...(forgetTroubles(ports, forget, write) ? ["what went wrong with a scheduled report"] : []),
    ...templates.map((kind) => `whose the ${kind} template is`),
    ...(isOwner ? ["whose your documents are"] : []),
  ];
}
