import { byId } from "./elements";

const LOADED_AGAIN = "compact-loaded-again";

/**
 * Has the browser keep the page's own files (offline/offline.ts), so that it opens without a network.
 * They come with the headers that let page and worker share memory and hold them to what they may do,
 * also where the host sends none, but only from the next time on: resolves to true where the page is
 * being loaded again for that.
 */
export async function keepForOffline(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  const isFromKept = navigator.serviceWorker.controller !== null;
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register("offline.js");
  } catch (error) {
    // It works all the same where the host sends the headers; a browser may refuse to keep anything.
    console.warn("This page will not open without a network:", error);
    return false;
  }
  if (crossOriginIsolated && (isFromKept || (await hostSendsPolicies()))) {
    sessionStorage.removeItem(LOADED_AGAIN);
    sayWhenKept();
    return false;
  }
  // Once is enough: what did not come with the second load will not come with a third.
  if (sessionStorage.getItem(LOADED_AGAIN) === null && (await isAtWork(registration))) {
    sessionStorage.setItem(LOADED_AGAIN, "yes");
    location.reload();
    return true;
  }
  sayWhenKept();
  return false;
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
