import { useQueries, useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';

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

const queryOf = <C>({ name, load }: { readonly name: string; readonly load: () => Promise<C> }) => ({
  queryKey: ['part', name],
  queryFn: async () => ({ Content: await load() }),
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false as const,
  retry: false,
  networkMode: 'always' as const,
});

/** The part once its file is there, and how to ask for it again where it could not be loaded. */
export const usePart = <P extends object>(part: Part<P>) => useQuery(queryOf(part));

/** Asks for parts ahead of time, so that they are there before they are needed, network or not. */
export function usePartsAhead(parts: readonly AnyPart[]): void {
  useQueries({ queries: parts.map(queryOf) });
}
