import type { ClaimOutcome, OpenPack } from '@/engine/index.ts';
import type { Draft, Visit } from '@/shared/draft/draft.ts';
import type { Evaluator } from '@/shared/draft/evaluator.ts';

/** The two kinds of care that an ended pregnancy may be. */
export type EndedBy = 'delivery' | 'family-planning';

type Known = Exclude<ClaimOutcome, { readonly outcome: 'undetermined' }>;

/**
 * What the same bill comes to as either kind of care, among the other visits; undefined while too little is entered, or
 * the document does not fix it.
 */
export function sharesAsEach(
  visit: Visit,
  draft: Draft,
  open: OpenPack,
  { evaluateWith }: Pick<Evaluator, 'evaluateWith'>,
): Readonly<Record<EndedBy, Known | undefined>> {
  const as = (care: EndedBy): Known | undefined => {
    // The first day is asked for in one of them alone, and neither rests on it.
    const admitted = visit.admitted.trim() === '' ? visit.date : visit.admitted;
    const { settlement } = evaluateWith(draft, open, { ...visit, care, admitted });
    const outcome = settlement?.claims.find(({ claim }) => claim.id === visit.id);
    return outcome === undefined || outcome.outcome === 'undetermined' ? undefined : outcome;
  };
  return { delivery: as('delivery'), 'family-planning': as('family-planning') };
}
