import type { BirthDraft } from '../draft/birth.ts';

/** How a pregnancy ended, without what was typed while it had ended otherwise. */
export const birthSeen = ({ birthKind, babies, months }: BirthDraft): BirthDraft =>
  birthKind === 'termination' ? { birthKind, babies: '', months } : { birthKind, babies, months: '' };
