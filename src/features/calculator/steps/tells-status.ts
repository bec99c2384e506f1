import type { Pack } from '@/engine/index.ts';
import type { Draft } from '@/shared/draft/draft.ts';
import { mindsFact } from './minds-person.ts';

/**
 * Whether the status of a draft is to be said of the person: not where nothing rests on it in the region, and it is the
 * one that every draft begins with, since nobody need have chosen it then.
 */
export const tellsStatus = (
  pack: Pack | undefined,
  { status, statusChanges }: Pick<Draft, 'status' | 'statusChanges'>,
): boolean =>
  pack === undefined || status !== 'in-service' || statusChanges.length > 0 || mindsFact(pack, 'status');
