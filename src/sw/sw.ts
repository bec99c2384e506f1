import './polyfills.ts';
import { clientsClaim } from 'workbox-core';
import { addPlugins, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { Asked } from '../shared/offline/messages.ts';
import { askWithin } from './ask-within.ts';
import { hostFile, isHostFile, STORE } from './host-files.ts';
import { onlyOfBuild } from './only-of-build.ts';
import { prepare } from './prepare.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

// The name that the build puts the list of files in place of.
// oxlint-disable-next-line no-underscore-dangle
const FILES = self.__WB_MANIFEST;

addPlugins([onlyOfBuild(FILES)]);

/**
 * The page and its parts are those of one build: they come from what was stored with it. A later build waits until no page of
 * this one is open, or somebody asks for it.
 */
precacheAndRoute(FILES, { ignoreURLParametersMatching: [/./u] });

registerRoute(({ url }) => isHostFile(url), hostFile);

clientsClaim();

/** After so long a host is as good as none: whoever asked is not to wait for ever. */
const PATIENCE = 20_000;

const ask = async (path: string): Promise<Response> => askWithin(PATIENCE, path);

const prepareHere = async (): Promise<boolean> => prepare({ store: await caches.open(STORE), ask });

/** Whoever asked is answered, whatever stands in the way, such as a store without room. */
const prepareOrNot = async (): Promise<boolean> => prepareHere().catch(() => false);

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const { type } = event.data as Asked;
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  else event.waitUntil(prepareOrNot().then((ready) => event.ports[0]?.postMessage(ready)));
});
