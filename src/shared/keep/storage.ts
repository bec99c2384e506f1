/** Where what the person agreed to keep stands in this browser: one item, whatever it holds. */
export const KEPT_KEY = 'gongji.kept';

/** All that is ours begins so. */
const OURS = 'gongji.';

export type KeepingPlace = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The storage of this browser; undefined where there is none, or it may not be asked. */
export function keepingPlace(): KeepingPlace | undefined {
  try {
    const place = window.localStorage as Storage | null;
    // Some refuse only when they are asked for something.
    place?.getItem(KEPT_KEY);
    return place ?? undefined;
  } catch {
    return undefined;
  }
}

/** What is kept, as it stands there; undefined where nothing is. */
export function keptText(place: KeepingPlace | undefined = keepingPlace()): string | undefined {
  try {
    return place?.getItem(KEPT_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Takes away all that is ours and nothing else. @returns whether nothing of it is left */
export function removeAllKept(place: KeepingPlace | undefined = keepingPlace()): boolean {
  if (place === undefined) return true;
  try {
    const keys = Array.from({ length: place.length }, (_, index) => place.key(index));
    for (const key of keys) if (key?.startsWith(OURS) === true) place.removeItem(key);
    return keptText(place) === undefined;
  } catch {
    return false;
  }
}
