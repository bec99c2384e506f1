import type { ClaimOutcome, Elsewhere, Fen, ProviderValue, Reason } from '@/engine/index.ts';

/** The one kind of institution that is named in the answer, with what the person bears there or why that is not known. */
export type Compared = { readonly place: ProviderValue } & (
  | { readonly bears: Fen; readonly reason?: undefined }
  | { readonly bears?: undefined; readonly reason: Reason }
);

/** What the person bears, where it is known. */
export const known = (outcome: ClaimOutcome): Fen | undefined =>
  outcome.outcome === 'undetermined' ? undefined : outcome.outOfPocket;

/**
 * Where the visit is compared with first: the grass roots, which people are sent to; from there, or where they settle alike,
 * the kind of hospital at which the person bears least.
 */
export function instead(groups: readonly Elsewhere[]): Compared | undefined {
  const others = groups.filter(({ present }) => !present).flatMap(comparedOf);
  const grassRoots = others.find(({ place }) => place === 'community');
  if (grassRoots) return grassRoots;
  return others
    .filter(({ place, bears }) => bears !== undefined && place !== 'pharmacy' && place !== 'ungraded')
    .reduce<Compared | undefined>(
      (least, each) => (least === undefined || (each.bears ?? 0) < (least.bears ?? 0) ? each : least),
      undefined,
    );
}

function comparedOf({ providers: [place], of }: Elsewhere): readonly Compared[] {
  if (place === undefined || !of.ok) return [];
  const { outcome } = of;
  return outcome.outcome === 'undetermined'
    ? [{ place, reason: outcome.reason }]
    : [{ place, bears: outcome.outOfPocket }];
}
