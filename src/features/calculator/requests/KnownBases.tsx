import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { explainAnswer, explanationOf } from '@/engine/index.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useRegionDraft } from '../person/use-region-draft.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import { answered } from './answers.ts';
import { KnownBase } from './KnownBase.tsx';
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
    const base = answer && explanationOf(explainAnswer(answer), 'contribution-base');
    return base && 'figure' in base ? [base] : [];
  });
  if (bases.length === 0)
    return (
      <p>
        <Link href={requestPath('contribution', policy)}>{t('requests.field.baseFind')}</Link>
      </p>
    );
  const others = bases.filter((base, at) => bases.findIndex(({ figure }) => figure === base.figure) === at);
  return others
    .filter(({ figure }) => showAmount(figure) !== value)
    .map((base) => <KnownBase key={base.figure} base={base} onChoose={onChoose} />);
}
