import type { keepStore } from './keep-store.ts';
import type { Kept } from './kept.ts';
import { keptFile, readKept } from './read-kept.ts';
import { type KeepingPlace, keptKey, keptText } from './storage.ts';

/** Where what is kept is read, changed and shown; what cannot be read there is never written over. */
export interface Shelf {
  /** Shows what is there. @returns undefined where nothing is, or it cannot be read */
  readonly look: () => Kept | undefined;
  /** @returns whether it is kept */
  readonly put: (kept: Kept) => boolean;
  /** Changes what is there by now. @returns whether that is kept */
  readonly change: (changed: (kept: Kept) => Kept) => boolean;
}

export function createShelf(place: () => KeepingPlace | undefined, keep: typeof keepStore): Shelf {
  function look(): Kept | undefined {
    const there = place();
    if (there === undefined) {
      keep.setState({ keeping: { state: 'missing' } });
      return undefined;
    }
    const raw = keptText(there);
    if (raw === undefined) {
      keep.setState({ keeping: { state: 'off' } });
      return undefined;
    }
    const read = readKept(raw);
    if (!read.ok) {
      keep.setState({ keeping: { state: read.reason, raw }, notice: read.reason });
      return undefined;
    }
    keep.setState({
      keeping: { state: 'on', kept: read.kept },
      ...(read.leftOut.length > 0 && { leftOut: read.leftOut }),
    });
    return read.kept;
  }

  function put(kept: Kept): boolean {
    const there = place();
    if (there === undefined) return false;
    try {
      there.setItem(keptKey(), keptFile(kept));
    } catch {
      keep.setState({ notice: 'full', full: true });
      return false;
    }
    const told = keep.getState().notice === 'full';
    keep.setState({ keeping: { state: 'on', kept }, full: false, ...(told && { notice: undefined }) });
    return true;
  }

  function change(changed: (kept: Kept) => Kept): boolean {
    const kept = look();
    return kept !== undefined && put(changed(kept));
  }

  return { look, put, change };
}
