import type { ThemeColour } from "./style";

/** The colours of Sheets' standard theme. */
export const THEME_COLOURS: { readonly [name in ThemeColour]: string } = {
  TEXT: "#000000",
  BACKGROUND: "#ffffff",
  ACCENT1: "#4285f4",
  ACCENT2: "#ea4335",
  ACCENT3: "#fbbc04",
  ACCENT4: "#34a853",
  ACCENT5: "#ff6d01",
  ACCENT6: "#46bdc6",
  HYPERLINK: "#1155cc",
};
