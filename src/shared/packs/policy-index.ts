import { type QueryFunctionContext, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import * as v from 'valibot';
import { CONFIG_QUERY, useConfig } from '../config/config-file.ts';
import { offeredRegions } from '../config/offered-regions.ts';
import { fetchBytes, parseJson } from './fetch-file.ts';
import { asLoadError, LoadError } from './load-error.ts';

export const POLICIES = 'policies/';
const FILE = `${POLICIES}index.json`;

const Text = v.strictObject({ 'zh-CN': v.string(), en: v.string() });

const Document = v.object({
  number: v.nullable(v.string()),
  title: Text,
  nature: v.string(),
  /** Days, as written in the pack; `until` is null where none is stated. */
  from: v.string(),
  until: v.nullable(v.string()),
});

const Entry = v.object({
  id: v.string(),
  file: v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]+\.json$/u)),
  version: v.string(),
  sha256: v.exactOptional(v.string()),
  name: Text,
  /** Of the Chinese name; an index made by an older version has none. */
  pinyin: v.exactOptional(v.string()),
  /** What the region is settled by; likewise. */
  document: v.exactOptional(Document),
});
const Index = v.object({ format: v.literal('gongji-policies/1'), policies: v.array(Entry) });

export type PolicyEntry = v.InferOutput<typeof Entry>;
export type PolicyDocument = v.InferOutput<typeof Document>;

/** @throws LoadError that says what stood in the way */
export async function loadIndex(): Promise<readonly PolicyEntry[]> {
  try {
    const index = v.safeParse(Index, parseJson(await fetchBytes(FILE), FILE));
    if (!index.success) throw new LoadError('unsound', FILE);
    return index.output.policies;
  } catch (error) {
    throw asLoadError(error, FILE);
  }
}

/** The whole index, once it is known too which of it the host offers; both are asked for at once. */
async function loadIndexAndConfig({ client }: QueryFunctionContext): Promise<readonly PolicyEntry[]> {
  const [index] = await Promise.all([loadIndex(), client.query(CONFIG_QUERY)]);
  return index;
}

export const POLICY_INDEX = {
  queryKey: ['policy-index'],
  queryFn: loadIndexAndConfig,
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  networkMode: 'always',
} as const;

/** The regions that this host offers. */
export function usePolicyIndex() {
  const { regions } = useConfig().config;
  const select = useCallback(
    (all: readonly PolicyEntry[]) => offeredRegions(all, regions).offered,
    [regions],
  );
  return useQuery<readonly PolicyEntry[], LoadError>({ ...POLICY_INDEX, select });
}

/** Ids of regions that this host would offer if it had them. */
export function useLackingRegions(): readonly string[] {
  const { regions } = useConfig().config;
  const { data } = useQuery<readonly PolicyEntry[], LoadError>(POLICY_INDEX);
  return data === undefined ? [] : offeredRegions(data, regions).lacking;
}
