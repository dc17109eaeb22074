import type { DocumentsPort } from "./app/ports";

// The whole project is evaluated at every server call, a simple trigger's too. esbuild leaves a
// module that is only reached through require() alone until that call: the report writer is heavy.
declare function require(path: "./report/documents"): { readonly documents: DocumentsPort };

/** The report writer, initialised when the first report is made. */
export function lazyDocuments(): DocumentsPort {
  const documents = (): DocumentsPort => require("./report/documents").documents;
  return {
    toDocx: (model) => documents().toDocx(model),
    fromTemplate: (template, model) => documents().fromTemplate(template, model),
    builtInTemplate: () => documents().builtInTemplate(),
  };
}
