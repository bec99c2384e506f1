import { useTranslation } from 'react-i18next';
import type { Difference, UndeterminedClaim } from '@/engine/index.ts';
import { Cites } from '../result/Cites.tsx';
import { useOpenBasis } from '../result/use-open-basis.ts';
import { useTextOfDifference } from './difference-text.ts';

interface OpenDifferenceProps {
  readonly of: Difference;
  readonly outcome: UndeterminedClaim;
}

/** That the document does not say how a visit is paid, where it did for the one before: there is no figure to explain. */
export function OpenDifference({ of, outcome }: OpenDifferenceProps) {
  const { t } = useTranslation();
  const textOf = useTextOfDifference();
  const basis = useOpenBasis()(outcome);
  return (
    <div data-difference={of.code}>
      <p>{textOf(of)}</p>
      {basis && <Cites of={basis} />}
      <p>{t('answer.ask')}</p>
    </div>
  );
}
