import { type Child, el } from "../sidebar/description";

export interface FileField {
  readonly label: string;
  /** The endings that the browser offers: ".docx,.txt". */
  readonly accept: string;
  readonly off: boolean;
  readonly choose: (file: File) => unknown;
}

/** A field for a file from this computer, with its label. */
export function fileField({ label, accept, off, choose }: FileField): Child {
  return [
    el("label", { key: "file label", for: "file" }, label),
    el("input", {
      key: "file",
      id: "file",
      type: "file",
      accept,
      disabled: off,
      on: {
        change: ({ target }) => {
          if (!(target instanceof HTMLInputElement)) return;
          const file = target.files?.[0];
          // The same file, chosen again after a stop, is a choice too.
          target.value = "";
          if (file !== undefined) choose(file);
        },
      },
    }),
  ];
}
