/**
 * All that is ours begins so. Two of these pages on one host share its storage, and every page from a file that of all
 * others: each has a part of its own, by the folder it stands in. No folder has a space in its address.
 */
const ours = (): string => `gongji ${new URL('.', document.baseURI).pathname} `;

/** Where what the person agreed to keep stands in this browser: one item, whatever it holds. */
export const keptKey = (): string => `${ours()}kept`;

export type KeepingPlace = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The storage of this browser; undefined where there is none, or it may not be asked. */
export function keepingPlace(): KeepingPlace | undefined {
  try {
    const place = window.localStorage as Storage | null;
    // Some refuse only when they are asked for something.
    place?.getItem(keptKey());
    return place ?? undefined;
  } catch {
    return undefined;
  }
}

/** What is kept, as it stands there; undefined where nothing is. */
export function keptText(place: KeepingPlace | undefined = keepingPlace()): string | undefined {
  try {
    return place?.getItem(keptKey()) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Takes away all that is ours, of this folder, and nothing else. @returns whether nothing of it is left */
export function removeAllKept(place: KeepingPlace | undefined = keepingPlace()): boolean {
  if (place === undefined) return true;
  try {
    const keys = Array.from({ length: place.length }, (_, index) => place.key(index));
    const prefix = ours();
    for (const key of keys) if (key?.startsWith(prefix) === true) place.removeItem(key);
    return keptText(place) === undefined;
  } catch {
    return false;
  }
}
