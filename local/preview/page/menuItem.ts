export type MenuItem =
  | {
      readonly kind: "command";
      readonly caption: string;
      readonly shortcut?: string;
      /** What is to be done first. */
      readonly isWayIn?: boolean;
      readonly run: () => void;
    }
  | { readonly kind: "line" }
  | { readonly kind: "menu"; readonly caption: string; readonly items: readonly MenuItem[] };

export interface MenuOnBar {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}
