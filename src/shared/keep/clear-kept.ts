import { keepStore } from './keep-store.ts';
import { keptText, removeAllKept } from './storage.ts';

/** What was taken away: how many saved cases, where that could be told. */
export type Cleared =
  | { readonly done: true; readonly nothing: boolean; readonly cases: number | undefined }
  | { readonly done: false };

/** Takes away all that is kept on this device, the agreement with it. What is entered on the page stays there. */
export function clearKept(): Cleared {
  const text = keptText();
  if (!removeAllKept()) return { done: false };
  const { keeping } = keepStore.getState();
  if (keeping.state !== 'missing')
    keepStore.setState({ keeping: { state: 'off' }, notice: undefined, full: false, notHere: undefined });
  return { done: true, nothing: text === undefined, cases: countOf(text) };
}

function countOf(text: string | undefined): number | undefined {
  try {
    const { cases } = JSON.parse(text ?? '') as { readonly cases?: unknown };
    return Array.isArray(cases) ? cases.length : undefined;
  } catch {
    return undefined;
  }
}
