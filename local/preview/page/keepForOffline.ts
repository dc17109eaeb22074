import { byId } from "./elements";

const LOADED_AGAIN = "compact-loaded-again";

/** Whether the browser keeps the page's own files, and why not where it does not. */
export type Keeping =
  | "kept"
  /** The page is being loaded again, so that it comes from what is kept. */
  | "loading again"
  /** Over plain http, or by the browser's own settings. */
  | "not allowed"
  /** The host has not all of them, or they are not of one version. */
  | "files amiss";

/**
 * Has the browser keep the page's own files (offline/offline.ts), so that it opens without a network.
 * They come with the headers that let page and worker share memory and hold them to what they may do,
 * also where the host sends none, but only from the next time on: then the page is loaded again.
 */
export async function keepForOffline(): Promise<Keeping> {
  if (!("serviceWorker" in navigator)) return "not allowed";
  const isFromKept = navigator.serviceWorker.controller !== null;
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register("offline.js");
  } catch (error) {
    // It works all the same where the host sends the headers; a browser may refuse to keep anything.
    console.warn("This page will not open without a network:", error);
    return "not allowed";
  }
  if (crossOriginIsolated && (isFromKept || (await hostSendsPolicies()))) {
    sessionStorage.removeItem(LOADED_AGAIN);
    sayWhenKept(registration);
    return "kept";
  }
  if (!(await isAtWork(registration))) return "files amiss";
  // Once is enough: what did not come with the second load will not come with a third.
  if (sessionStorage.getItem(LOADED_AGAIN) === null) {
    sessionStorage.setItem(LOADED_AGAIN, "yes");
    location.reload();
    return "loading again";
  }
  sayWhenKept(registration);
  return "kept";
}

/** Whether the host itself says what page, worker and frame may do. */
async function hostSendsPolicies(): Promise<boolean> {
  const asked = ["index.html", "worker.js", "frame.html"].map(async (name) => {
    const { headers } = await fetch(name, { method: "HEAD" });
    return headers.has("content-security-policy");
  });
  return (await Promise.all(asked).catch(() => [false])).every(Boolean);
}

/** Only a page that the service worker has taken on is given the files that are kept. */
function sayWhenKept(registration: ServiceWorkerRegistration): void {
  const say = (): void => {
    if (navigator.serviceWorker.controller === null) return;
    byId("local").textContent = "On this computer only, also without a network";
  };
  navigator.serviceWorker.addEventListener("controllerchange", say);
  say();
  // A first visit in the middle of an upload may have got files of two versions.
  void isAtWork(registration).then((isKept) => {
    if (!isKept)
      byId("local").textContent = "Not kept for use without a network: load this page again later";
  });
}

/** Waits until it has all the files; false where one of them could not be had. */
function isAtWork({ active, waiting, installing }: ServiceWorkerRegistration): Promise<boolean> {
  const worker = active ?? waiting ?? installing;
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker?.state === "activated") resolve(true);
      else if (worker === null || worker.state === "redundant") resolve(false);
    };
    worker?.addEventListener("statechange", look);
    look();
  });
}
