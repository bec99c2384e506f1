import { isFile, isGone } from './host-path.ts';
import { hasPolicies, renewPolicies } from './policies.ts';
import type { Surroundings } from './surroundings.ts';

const CONFIG = 'config.json';

/**
 * Stores the host's settings, its index and every policy that the index lists. What is stored already stays where the host
 * gives nothing to put in its place.
 * @returns whether all of it is stored, so that the page can do without a network
 */
export async function prepare(around: Surroundings): Promise<boolean> {
  const [isConfigKnown] = await Promise.all([renewConfig(around), renewPolicies(around)]);
  return isConfigKnown && hasPolicies(around.store);
}

/** @returns whether what the host says of the page is stored, as far as it says anything */
async function renewConfig({ store, ask }: Surroundings): Promise<boolean> {
  const answer = await ask(CONFIG).catch(() => undefined);
  if (answer !== undefined && isFile(answer)) {
    await store.put(CONFIG, answer);
    return true;
  }
  if (answer !== undefined && isGone(answer)) {
    await store.delete(CONFIG);
    return true;
  }
  if ((await store.match(CONFIG)) !== undefined) return true;
  return answer !== undefined && answer.status < 500;
}
