import { useCode } from '@/i18n/use-code.ts';
import type { RequestDraft } from '@/shared/draft/request.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { useProblems } from '../problems.ts';
import { withEntry } from './request-edits.ts';

export type RequestKey = Exclude<keyof RequestDraft, 'id' | 'kind'>;

/** Id of the control of an entry. */
export const controlOf = (request: string, key: string): string => `request-${request}-${key}`;

/** An entry of a request as its control needs it. What is only missing is said beside the result, and is no mistake. */
export function useRequestField(request: RequestDraft) {
  const edit = useDraft((state) => state.edit);
  const problems = useProblems();
  const say = useCode();
  return <K extends RequestKey>(key: K) => {
    const field = `requests.${request.id}.${key}`;
    const problem = problems.find((known) => known.field === field && known.code !== 'missing-key');
    return {
      id: controlOf(request.id, key),
      value: request[key],
      error: problem && say(`caseProblem.${problem.code}`),
      onChange: (value: RequestDraft[K]) =>
        edit(
          (draft) => ({ ...draft, requests: withEntry(draft.requests, request, { [key]: value }) }),
          field,
        ),
    };
  };
}
