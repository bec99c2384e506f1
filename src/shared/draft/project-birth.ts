import type { BirthDraft } from './birth.ts';
import { chosen, countText, given } from './texts.ts';

/** How a pregnancy ended, in the case format: months for a termination, babies for any other. */
export function birthOf({ birthKind, babies, months }: BirthDraft): object {
  return {
    ...chosen('kind', birthKind),
    ...(birthKind === 'termination'
      ? given('months', countText(months))
      : given('babies', countText(babies))),
  };
}
