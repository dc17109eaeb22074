import { byId } from "./elements";

const LOADED_AGAIN = "compact-loaded-again";

/**
 * Has the browser keep the page's own files (offline/offline.ts), so that it opens without a network.
 * They come with the headers that let page and worker share memory, also where the host sends none,
 * but only from the next time on: resolves to true where the page is being loaded again for that.
 */
export async function keepForOffline(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register("offline.js");
  } catch (error) {
    // It works all the same where the host sends the headers; a browser may refuse to keep anything.
    console.warn("This page will not open without a network:", error);
    return false;
  }
  if (crossOriginIsolated) {
    sessionStorage.removeItem(LOADED_AGAIN);
    sayWhenKept();
    return false;
  }
  // Once is enough: a browser that does not share memory then never will.
  if (sessionStorage.getItem(LOADED_AGAIN) !== null) return false;
  if (!(await isAtWork(registration))) return false;
  sessionStorage.setItem(LOADED_AGAIN, "yes");
  location.reload();
  return true;
}

/** Only a page that the service worker has taken on is given the files that are kept. */
function sayWhenKept(): void {
  const say = (): void => {
    if (navigator.serviceWorker.controller === null) return;
    byId("local").textContent = "On this computer only, also without a network";
  };
  navigator.serviceWorker.addEventListener("controllerchange", say);
  say();
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
