import { PATHS } from '@/features/calculator/paths.ts';
import { SAMPLE_CASES } from '@/features/calculator/parts.ts';
import { POLICY_INDEX } from '@/shared/packs/policy-index.ts';
import { partQuery } from '@/shared/parts/part.ts';
import { queries } from './queries.ts';

/**
 * Waits for the files that the first screen is made of, so that it takes the place of the shell with nothing moved. One
 * that does not come is the screen's business to say.
 */
export async function firstNeeds(): Promise<void> {
  const path = `/${location.hash.replace(/^#?\/?/u, '')}`;
  if (path !== PATHS.start) return;
  const asked = [queries.query(POLICY_INDEX), queries.query(partQuery(SAMPLE_CASES))].map((one) =>
    one.then(
      () => undefined,
      () => undefined,
    ),
  );
  await Promise.all(asked);
}
