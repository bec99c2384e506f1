import { useCode } from '@/i18n/use-code.ts';
import { useText } from '@/i18n/use-text.ts';
import { hasEnrolments } from '@/shared/draft/needs.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { usePack } from '../pack.ts';
import { tellsStatus } from '../steps/tells-status.ts';

/** Region, status, enrolment and year in a line; undefined while there is no policy. */
export function useFactsInShort(): string | undefined {
  const say = useCode();
  const text = useText();
  const pack = usePack();
  const status = useDraft(({ draft }) => draft.status);
  const changes = useDraft(({ draft }) => draft.statusChanges);
  const enrolment = useDraft(({ draft }) => draft.enrolment);
  const year = useDraft(({ draft }) => draft.year);
  if (!pack) return undefined;
  return [
    text(pack.name),
    ...(tellsStatus(pack, { status, statusChanges: changes })
      ? [
          [status, ...changes.map((change) => change.status)]
            .map((each) => say(`value.status.${each}`))
            .join(' → '),
        ]
      : []),
    ...(hasEnrolments(pack) ? [say(`value.enrolment.${enrolment}`)] : []),
    year,
  ].join(' · ');
}
