import { messageSW, Workbox } from 'workbox-window';
import type { Asked, Told } from './messages.ts';
import { offlineStore } from './offline-store.ts';

/** How often a page that stays open, as at a desk, looks for a later build. */
const HOUR = 60 * 60_000;

/** Registers the worker, has it store what is needed, and tells of a later build. */
export async function startWorker(): Promise<void> {
  const workbox = new Workbox(new URL('sw.js', document.baseURI).href, { updateViaCache: 'none' });
  workbox.addEventListener('waiting', () => offlineStore.setState({ updateWaits: true }));
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Partial<Told>>) => {
    if (data.from !== undefined)
      offlineStore.setState({ online: data.from === 'network' && navigator.onLine });
  });
  workbox.addEventListener('redundant', () => void refusedIfNone());
  addEventListener('online', () => void prepare());
  try {
    await workbox.register({ immediate: true });
    setInterval(() => void workbox.update().catch(() => undefined), HOUR);
  } catch {
    await refusedIfNone();
  }
  await prepare();
}

/** Once the worker is there, and has stored all that is needed, the page can do without a network. */
async function prepare(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  if (active === null) return;
  const isReady: unknown = await messageSW(active, { type: 'PREPARE' } satisfies Asked);
  offlineStore.setState({ readiness: isReady === true ? 'ready' : 'incomplete' });
  if (isReady === true) document.documentElement.dataset['offline'] = 'ready';
}

/** A worker that could not store the page is gone; one that stored it before, or gives way to a later one, does no harm. */
async function refusedIfNone(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  if (!registration?.active && !registration?.waiting) offlineStore.setState({ readiness: 'refused' });
}

/** Shows the build that waits, in place of this one: what was entered and not kept is gone. */
export async function update(): Promise<void> {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  if (waiting) await messageSW(waiting, { type: 'SKIP_WAITING' } satisfies Asked);
  else location.reload();
}
