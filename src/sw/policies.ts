import { isFile } from './host-path.ts';
import { isAsListed, type Listed, listedIn } from './listed.ts';
import { storeTogether } from './store-together.ts';
import type { Surroundings } from './surroundings.ts';

type Store = Surroundings['store'];

const INDEX = 'policies/index.json';
const pathOf = ({ file }: Listed): string => `policies/${file}`;

/** Whether an index is stored, and with it every policy that it lists. */
export async function hasPolicies(store: Store): Promise<boolean> {
  return everyStored(store, () => true);
}

/**
 * Stores the index as the host has it now together with the policies that it was made for. As long as one of these does not
 * come, as where some server on the way still gives the one before, the index before stays with its own.
 */
export async function renewPolicies({ store, ask }: Surroundings): Promise<void> {
  const index = await ask(INDEX).catch(() => undefined);
  if (index === undefined || !isFile(index)) return;
  const listed = listedIn(await index.clone().text());
  if (listed.length === 0) return;
  const got = await Promise.all(listed.map(async (policy) => getPolicy({ store, ask }, policy)));
  if (!got.every(({ fits }) => fits) && (await everyStored(store, isListed))) return;
  const fresh = got.filter((one): one is Required<Got> => one.answer !== undefined);
  await storeTogether(store, [...fresh, { path: INDEX, answer: index }]);
}

interface Got {
  readonly path: string;
  /** What is to be stored; undefined where nothing came, and where it is stored already. */
  readonly answer?: Response;
  /** Whether it is the one that the index was made for, as far as that says. */
  readonly fits: boolean;
}

/** Asks the host only for what is not stored as the index has it. */
async function getPolicy({ store, ask }: Surroundings, policy: Listed): Promise<Got> {
  const path = pathOf(policy);
  const stored = await store.match(path);
  if (stored !== undefined && (await isListed(stored, policy))) return { path, fits: true };
  const answer = await ask(path).catch(() => undefined);
  if (answer === undefined || !isFile(answer)) return { path, fits: false };
  const fits = policy.sha256 === undefined || (await isListed(answer.clone(), policy));
  return { path, answer, fits };
}

const isListed = async (response: Response, policy: Listed): Promise<boolean> =>
  isAsListed(await response.arrayBuffer(), policy);

async function everyStored(
  store: Store,
  holds: (stored: Response, policy: Listed) => boolean | Promise<boolean>,
): Promise<boolean> {
  const index = await store.match(INDEX);
  const listed = index === undefined ? [] : listedIn(await index.text());
  const held = await Promise.all(
    listed.map(async (policy) => {
      const stored = await store.match(pathOf(policy));
      return stored !== undefined && holds(stored, policy);
    }),
  );
  return held.length > 0 && held.every(Boolean);
}
