/** Outlines of 24 by 24, drawn for the preview. */
export const ICONS = {
  undo: "M8 6 4 10l4 4M4 10h10a5 5 0 0 1 0 10h-3",
  redo: "M16 6l4 4-4 4M20 10H10a5 5 0 0 0 0 10h3",
  bold: "M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z",
  italic: "M10 5h8M6 19h8M14 5l-4 14",
  strike:
    "M5 12h14M16 8a4 3 0 0 0-4-3c-3 0-4.500 1.500-4.500 3.200M8 16a4 3 0 0 0 4 3c3 0 4.500-1.500 4.500-3.200",
  wrap: "M4 6h16M4 12h12a3 3 0 0 1 0 6h-4M14 16l-2 2 2 2M4 18h4",
  filter: "M4 5h16l-6 8v6l-4-2v-4z",
  rowAbove: "M4 14h16v6H4zM12 10V3M9 6l3-3 3 3",
  rowBelow: "M4 4h16v6H4zM12 14v7M9 18l3 3 3-3",
} as const;
