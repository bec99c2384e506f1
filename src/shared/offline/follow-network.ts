import { offlineStore } from './offline-store.ts';

/** Keeps to what the browser says of the network. It is right when it says that there is none. */
export function followNetwork(): void {
  const follow = (): void => offlineStore.setState({ online: navigator.onLine });
  follow();
  addEventListener('online', follow);
  addEventListener('offline', follow);
}
