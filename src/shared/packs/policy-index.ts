import { useQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import { fetchBytes, parseJson } from './fetch-file.ts';
import { asLoadError, LoadError } from './load-error.ts';

export const POLICIES = 'policies/';
const FILE = `${POLICIES}index.json`;

const Entry = v.object({
  id: v.string(),
  file: v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]+\.json$/u)),
  version: v.string(),
  sha256: v.exactOptional(v.string()),
  name: v.strictObject({ 'zh-CN': v.string(), en: v.string() }),
  /** Of the Chinese name; an index made by an older version has none. */
  pinyin: v.exactOptional(v.string()),
});
const Index = v.object({ format: v.literal('gongji-policies/1'), policies: v.array(Entry) });

export type PolicyEntry = v.InferOutput<typeof Entry>;

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

/** The regions that this host offers. */
export const usePolicyIndex = () =>
  useQuery<readonly PolicyEntry[], LoadError>({
    queryKey: ['policy-index'],
    queryFn: loadIndex,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
