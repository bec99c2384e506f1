import { useQuery } from '@tanstack/react-query';
import { fetchBytes, parseJson } from '../packs/fetch-file.ts';
import { asLoadError } from '../packs/load-error.ts';
import { DEFAULT_CONFIG } from './host-config.ts';
import { type ReadConfig, readConfig } from './read-config.ts';

const FILE = 'config.json';

export interface LoadedConfig extends ReadConfig {
  /** Whether the host has such a file; `awaited` while it is on its way. */
  readonly file: 'there' | 'missing' | 'awaited';
}

/** What the host says of the page. Never fails: where the file does not hold, what holds without it does. */
export async function loadConfig(): Promise<LoadedConfig> {
  try {
    return { file: 'there', ...readConfig(parseJson(await fetchBytes(FILE), FILE)) };
  } catch (error) {
    const { kind } = asLoadError(error, FILE);
    if (kind === 'not-found') return { file: 'missing', config: DEFAULT_CONFIG, problems: [] };
    const code = kind === 'not-json' ? kind : 'unread';
    return { file: 'there', config: DEFAULT_CONFIG, problems: [{ key: '', code }] };
  }
}

export const CONFIG_QUERY = {
  queryKey: ['config'],
  queryFn: loadConfig,
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  networkMode: 'always',
} as const;

const AWAITED: LoadedConfig = { file: 'awaited', config: DEFAULT_CONFIG, problems: [] };

/** What the host says of the page, and until it is known what holds without. */
export const useConfig = (): LoadedConfig => useQuery(CONFIG_QUERY).data ?? AWAITED;
