import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ComponentType, useEffect } from 'react';

/** A part of the page that comes in a file of its own, which the first screen does without. */
export interface Part<P extends object> {
  readonly name: string;
  readonly load: () => Promise<ComponentType<P>>;
}

/** A part of which only matters that it is there. */
interface AnyPart {
  readonly name: string;
  readonly load: () => Promise<unknown>;
}

/** What asks for a part, and keeps it. */
export const partQuery = <C>({ name, load }: { readonly name: string; readonly load: () => Promise<C> }) => ({
  queryKey: ['part', name],
  queryFn: async () => ({ Content: await load() }),
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false as const,
  retry: false,
  networkMode: 'always' as const,
});

/** The part once its file is there, and how to ask for it again where it could not be loaded. */
export const usePart = <P extends object>(part: Part<P>) => useQuery(partQuery(part));

/**
 * Asks for parts ahead of time, so that they are there before they are needed, network or not: one after the other, since
 * what the person asks for meanwhile comes first, and not while they only read, when a slow processor has enough to do.
 */
export function usePartsAhead(parts: readonly AnyPart[]): void {
  const queries = useQueryClient();
  useEffect(() => {
    const ended = { now: false };
    const forget = onceActed(() => void askInTurn(queries, parts, ended));
    return () => {
      ended.now = true;
      forget();
    };
  }, [queries, parts]);
}

const READING = 6000;
const ACTIONS = ['mousedown', 'touchstart', 'keydown', 'hashchange'] as const;

/** Runs it with the first thing that the person does, or after a while. @returns what gives it up */
function onceActed(run: () => void): () => void {
  const forget = (): void => {
    clearTimeout(timer);
    for (const action of ACTIONS) removeEventListener(action, act);
  };
  const act = (): void => {
    forget();
    run();
  };
  const timer = setTimeout(act, READING);
  for (const action of ACTIONS) addEventListener(action, act);
  return forget;
}

async function askInTurn(
  queries: QueryClient,
  parts: readonly AnyPart[],
  ended: { readonly now: boolean },
): Promise<void> {
  for (const part of parts) {
    if (ended.now) return;
    // One that does not come is asked for again where it is shown.
    await queries.query(partQuery(part)).catch(() => undefined);
  }
}
