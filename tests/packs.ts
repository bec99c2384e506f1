import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPack, type OpenPack } from '@/engine/index.ts';

const FOLDER = new URL('../public/policies/', import.meta.url);

export const PACK_IDS = ['baoji', 'shiyan', 'kaifeng', 'sichuan-provincial', 'dingxi'] as const;

/** The JSON of a shipped pack, fresh at every call, to be changed at will. */
export function packJson(id: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8')) as Record<string, unknown>;
}

/** A shipped pack, proven sound; throws with its problems where it is not. */
export function shippedPack(id: string): OpenPack {
  const opened = openPack(packJson(id));
  if (opened.ok) return opened.value;
  throw new Error(
    `${fileURLToPath(new URL(`${id}.json`, FOLDER))}: ${JSON.stringify(opened.problems, null, 1)}`,
  );
}

export const shippedPacks: ReadonlyMap<string, OpenPack> = new Map(
  PACK_IDS.map((id) => [id, shippedPack(id)]),
);
