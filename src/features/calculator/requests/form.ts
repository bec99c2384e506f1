import type { Pack } from '@/engine/index.ts';
import type { RequestDraft } from '@/shared/draft/request.ts';

/** What every form of a request is given. */
export interface RequestFormProps {
  readonly request: RequestDraft;
  readonly pack: Pack;
}
