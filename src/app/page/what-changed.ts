import type { Draft } from '@/shared/draft/draft.ts';

/** What may differ between two drafts, as a person would name it; `rest` where it is nothing of the others. */
export type WhatChanged = 'region' | 'visits' | 'visit' | 'rest';

export function whatChanged(before: Draft, now: Draft): readonly WhatChanged[] {
  const changed: WhatChanged[] = [];
  if (before.policy !== now.policy) changed.push('region');
  if (before.visits.length !== now.visits.length) changed.push('visits');
  else if (before.visits !== now.visits) changed.push('visit');
  return changed.length > 0 ? changed : ['rest'];
}
