import { useTranslation } from 'react-i18next';
import type { Settlement } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { explainStanding } from '../explain/StandingWhy.tsx';
import { useStandingName } from '../result/standing-name.ts';
import type { Standing } from '../result/what-is-left.ts';
import type { Line } from './block.ts';
import type { Choices } from './choices.ts';
import { limitsAsOneFigure } from './limits-as-one-figure.ts';
import { useLine } from './use-line.ts';

/** What is left of a deductible, a limit or a threshold. */
export function useStandingLine(): (of: Standing, settlement: Settlement, choices: Choices) => Line {
  const { t } = useTranslation();
  const line = useLine();
  const { named } = useStandingName();
  return (standing, settlement, choices) => {
    const { kind, used, of, left, anew } = standing;
    const why = explainStanding(standing, settlement);
    const words = { used: showAmount(used), of: showAmount(of) };
    return line({
      label: named(standing),
      amount: `${t(kind === 'threshold' ? 'ui.missing' : 'ui.left')}${showAmount(left)}`,
      says: [
        t(kind === 'threshold' ? 'ui.counted' : 'ui.used', words),
        anew === undefined ? t('left.anewPregnancy') : t('left.anew', { anew }),
      ],
      of: why && (choices.diagnoses ? why : limitsAsOneFigure(why)),
    });
  };
}
