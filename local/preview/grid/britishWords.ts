/** Univer's texts have American spelling only. */
export function withBritishWords<T>(texts: T): T {
  return british(texts) as T;
}

function british(texts: unknown): unknown {
  if (typeof texts === "string") return texts.replace(/\b([Cc])olor(s?)\b/g, "$1olour$2");
  if (typeof texts !== "object" || texts === null || Array.isArray(texts)) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, british(text)]));
}
