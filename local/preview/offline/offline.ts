import { clientsClaim } from "workbox-core";
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";
import { documentKind, securityHeaders } from "../server/securityHeaders";

/** The service worker's own scope, of which TypeScript's browser types know nothing. */
declare const self: {
  /** The files of the page with marks of what is in each; put in by the build of the site. */
  readonly __WB_MANIFEST: {
    readonly url: string;
    readonly revision: string;
    readonly integrity: string;
  }[];
};

// A host may send none of the headers on which the page's safety and its shared memory rest.
addPlugins([
  {
    handlerWillRespond: async ({ request, response }) => {
      const headers = new Headers(response.headers);
      const name = new URL(request.url).pathname.split("/").at(-1) ?? "";
      for (const [header, value] of Object.entries(securityHeaders(documentKind(name)))) {
        headers.set(header, value);
      }
      const { status, statusText } = response;
      return new Response(response.body, { status, statusText, headers });
    },
  },
]);
precacheAndRoute(self.__WB_MANIFEST);
// The page that is open already is kept from now on, not only from its next visit.
clientsClaim();
cleanupOutdatedCaches();
