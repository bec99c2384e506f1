import type { Pack, Parameter } from '@/engine/index.ts';

/** The figure that takes the place of a provisional one once it is fixed; undefined where this one is not provisional. */
export function finalOf(pack: Pack | undefined, figure: string): Parameter | undefined {
  const [final] = (pack?.account.credit ?? []).flatMap(({ is }) =>
    is.kind === 'provisional-share' && is.provisional === figure ? [is.final] : [],
  );
  return pack?.parameters.find(({ id }) => id === final);
}
