import type { WorkboxPlugin } from 'workbox-core/types.js';
import { NetworkFirst } from 'workbox-strategies';
import type { Told } from '../shared/offline/messages.ts';
import { isFile, isGone, isHostPath, isPolicyPath } from './host-path.ts';
import { inWhole } from './whole.ts';

declare const self: ServiceWorkerGlobalScope;

/** After this many seconds without an answer, what is stored will do. */
const PATIENCE = 5;

/** By the folder of the page: others may lie on the same host. */
export const STORE = `gongji-host-files ${self.registration.scope}`;

export const isHostFile = ({ href }: URL): boolean => isHostPath(href, self.registration.scope);

async function tell(event: ExtendableEvent, from: Told['from']): Promise<void> {
  if (!(event instanceof FetchEvent)) return;
  const page = await self.clients.get(event.clientId);
  const told: Told = { from };
  // Of a worker's page, which has no other origin to be named.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  page?.postMessage(told);
}

const telling: WorkboxPlugin = {
  // Policies and their index are stored together or not at all, which `prepare` sees to.
  cacheWillUpdate: async ({ request, response }) =>
    isFile(response) && !isPolicyPath(request.url, self.registration.scope) ? response : null,
  fetchDidSucceed: async ({ request, response, event }) => {
    // A host in trouble, or a page that somebody on the way answers with, is as good as none where something is stored.
    const isAnswer = isFile(response) || isGone(response);
    if (!isAnswer && (await caches.match(request, { cacheName: STORE })) !== undefined)
      throw new Error(`${request.url} answers ${response.status}`);
    await tell(event, 'network');
    return response;
  },
  cachedResponseWillBeUsed: async ({ cachedResponse, event }) => {
    if (cachedResponse) await tell(event, 'stored');
    return cachedResponse ?? null;
  },
};

/** As the host has it now, so that corrected figures hold at once; without a network as it was last. */
export const hostFile = new NetworkFirst({
  cacheName: STORE,
  networkTimeoutSeconds: PATIENCE,
  plugins: [inWhole, telling],
});
