import type { DocumentsPort } from "../app/ports";
import { Refusal } from "../domain/problem";

/** The one function of report.js (build/reportScript.mjs), which all scripts of a project share. */
declare function reportWriter_(): DocumentsPort;

/**
 * The report writer. It is half of the add-on and seldom needed, so it is a script of its own, which
 * is evaluated when a call makes its first report.
 */
export function lazyDocuments(): DocumentsPort {
  let made: DocumentsPort | null = null;
  const documents = (): DocumentsPort => {
    made ??= reportWriter_();
    return made;
  };
  return {
    toDocx: (model) => documents().toDocx(model),
    fromTemplate: (template, model) =>
      withOwnRefusals(() => documents().fromTemplate(template, model)),
    builtInTemplate: (sections) => documents().builtInTemplate(sections),
    templateOfLines: (lines) => documents().templateOfLines(lines),
  };
}

/** The report's script brings a Refusal of its own, which is no Refusal to this side. */
function withOwnRefusals<T>(job: () => T): T {
  try {
    return job();
  } catch (thrown) {
    const { name, code, message } = thrown as Partial<Refusal>;
    if (name !== "Refusal" || code === undefined || message === undefined) throw thrown;
    throw new Refusal(code, message);
  }
}
