import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useDraft } from '@/shared/draft/store.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { useRegionDraft } from '../person/use-region-draft.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import { answered } from './answers.ts';
import { requestPath } from './kinds.ts';

interface KnownBasesProps {
  readonly value: string;
  readonly onChoose: (base: string) => void;
}

/** The bases that contributions in flexible employment were worked out on: nobody need write one down to enter it. */
export function KnownBases({ value, onChoose }: KnownBasesProps) {
  const { t } = useTranslation();
  const region = useRegionDraft();
  const requests = useDraft(({ draft }) => draft.requests);
  const policy = useDraft(({ draft }) => draft.policy);
  const open = useChosenPolicy().data?.open;
  const contributions = requests.filter(
    ({ kind, payer }) => kind === 'contribution' && payer.startsWith('flexible-'),
  );
  const bases = contributions.flatMap((request) => {
    const answer = open && answered(request, region, open).answer;
    return answer?.kind === 'contribution' && answer.fields.base !== null
      ? [showAmount(answer.fields.base)]
      : [];
  });
  if (bases.length === 0)
    return (
      <p>
        <Link href={requestPath('contribution', policy)}>{t('requests.field.baseFind')}</Link>
      </p>
    );
  return [...new Set(bases)]
    .filter((base) => base !== value)
    .map((base) => (
      <p key={base}>
        <Button look="quiet" onClick={() => onChoose(base)}>
          {t('requests.field.baseKnown', { amount: base })}
        </Button>
      </p>
    ));
}
