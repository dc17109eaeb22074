/** The seven statuses, best first (design, section 4), with their looks (section 7). */
export const STATUSES = {
  Achieved: { shape: "✔", ink: "#0b57d0", paper: "#e8f0fe" },
  "On course": { shape: "●", ink: "#0d652d", paper: "#e6f4ea" },
  "At risk": { shape: "▲", ink: "#7a4f00", paper: "#fef7e0" },
  "Off course": { shape: "▼", ink: "#a50e0e", paper: "#fce8e6" },
  Missed: { shape: "✖", ink: "#ffffff", paper: "#a50e0e" },
  "Not started": { shape: "○", ink: "#444746", paper: "#f1f3f4" },
  "Not judged": { shape: "–", ink: "#444746", paper: "#ffffff" },
} as const;

export type Status = keyof typeof STATUSES;
