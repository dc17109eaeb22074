/** "preview": served by this computer to itself; "web": plain files that any host may serve. */
export type Edition = "preview" | "web";

/** Which of the two this page is: the build of the web edition marks it (local/preview/site). */
export function edition(): Edition {
  return document.documentElement.dataset.edition === "web" ? "web" : "preview";
}
