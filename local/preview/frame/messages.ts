/** What the preview's page and a page of the add-on, in its own frame, say to each other. */
export type ToFrame =
  | { readonly kind: "page"; readonly html: string; readonly functions: readonly string[] }
  /** `json` is absent where the function returned nothing that Google would pass on. */
  | { readonly kind: "returned"; readonly call: number; readonly json: string | null }
  | { readonly kind: "failed"; readonly call: number; readonly message: string };

export type FromFrame =
  | {
      readonly kind: "call";
      readonly call: number;
      readonly functionName: string;
      readonly json: string;
    }
  | { readonly kind: "close" }
  | { readonly kind: "focus sheet" }
  | { readonly kind: "size"; readonly width: number | null; readonly height: number | null }
  /** F6: the person goes to another part of the preview. */
  | { readonly kind: "leave"; readonly step: 1 | -1 }
  /** A link to a file of the add-on's own was clicked: the preview shows it itself. */
  | { readonly kind: "open link"; readonly address: string };
