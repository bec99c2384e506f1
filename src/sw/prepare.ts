import { isFile } from './host-path.ts';
import { isAsListed, type Listed, listedIn } from './listed.ts';

/** What is needed of the browser, by addresses that are relative to the page's folder. */
export interface Surroundings {
  readonly store: Pick<Cache, 'match' | 'put' | 'delete'>;
  /** @throws where nobody answers */
  readonly ask: (path: string) => Promise<Response>;
}

/**
 * Stores the host's settings and every policy that its index lists, as far as the host has them.
 * @returns whether all of it is stored, so that the page can do without a network
 */
export async function prepare(around: Surroundings): Promise<boolean> {
  const [config, index] = await Promise.all([
    renew(around, 'config.json'),
    renew(around, 'policies/index.json'),
  ]);
  if (config === undefined || index === undefined || index === 'none') return false;
  const listed = listedIn(await index.text());
  const kept = await Promise.all(listed.map(async (policy) => keepPolicy(around, policy)));
  return listed.length > 0 && kept.every(Boolean);
}

/** Asks the host only for what is not stored as the index has it. */
async function keepPolicy(around: Surroundings, policy: Listed): Promise<boolean> {
  const path = `policies/${policy.file}`;
  const stored = await around.store.match(path);
  if (stored !== undefined && (await isAsListed(await stored.arrayBuffer(), policy))) return true;
  return (await renew(around, path)) !== undefined;
}

/** @returns the file as it now is, or as it is stored where nobody answers; `none` where the host has no such file */
async function renew({ store, ask }: Surroundings, path: string): Promise<Response | 'none' | undefined> {
  const answer = await ask(path).catch(() => undefined);
  if (answer === undefined || answer.status >= 500) return store.match(path);
  if (isFile(answer)) {
    await store.put(path, answer.clone());
    return answer;
  }
  await store.delete(path);
  return 'none';
}
