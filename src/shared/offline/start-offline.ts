import { followNetwork } from './follow-network.ts';
import { impossibleBecause } from './impossible.ts';
import { offlineStore } from './offline-store.ts';

/** Has the page store itself, where that is possible. Nothing else rests on it. */
export function startOffline(): void {
  followNetwork();
  const { protocol } = location;
  const hasWorkers = 'serviceWorker' in navigator && 'caches' in self;
  const readiness = impossibleBecause({ protocol, isSecureContext, hasWorkers });
  if (readiness !== undefined) {
    offlineStore.setState({ readiness });
    return;
  }
  // The first screen comes first.
  const begin = (): void => {
    import('./worker.ts').then(
      async ({ startWorker }) => startWorker(),
      () => offlineStore.setState({ readiness: 'refused' }),
    );
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
