import type { DraftState } from '../draft/store.ts';

/** What stands on the page. */
export type Entered = Pick<DraftState, 'draft' | 'form'>;
