import './polyfills.ts';
import { clientsClaim } from 'workbox-core';
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { Asked } from '../shared/offline/messages.ts';
import { hostFile, isHostFile, STORE } from './host-files.ts';
import { prepare } from './prepare.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

/**
 * The page and its parts are those of one build: they come from what was stored with it. A later build waits until no page of
 * this one is open, or somebody asks for it.
 */
// The name that the build puts the list of files in place of.
// oxlint-disable-next-line no-underscore-dangle
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./u] });

registerRoute(({ url }) => isHostFile(url), hostFile);

clientsClaim();

async function prepareHere(): Promise<boolean> {
  const store = await caches.open(STORE);
  return prepare({ store, ask: async (path) => fetch(path, { cache: 'no-cache' }) });
}

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const { type } = event.data as Asked;
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  else event.waitUntil(prepareHere().then((ready) => event.ports[0]?.postMessage(ready)));
});
