import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { useDraft } from '@/shared/draft/store.ts';
import { useProblem } from '../problems.ts';
import { useSupplementName } from '../supplement-name.ts';
import { useOpeningDraft } from './use-region-draft.ts';
import styles from './person.module.css';

/** What already counts towards the yearly thresholds of the supplements. */
export function CumulativeUsed({ supplements }: { readonly supplements: Pack['supplements'] }) {
  const { t } = useTranslation();
  const problem = useProblem();
  const supplementName = useSupplementName();
  const { cumulative } = useOpeningDraft();
  const editOpening = useDraft((state) => state.editOpening);
  const yearly = supplements.filter(({ threshold }) => threshold.per === 'year');
  if (yearly.length === 0) return undefined;
  return (
    <>
      <p className={styles['hint']}>{t('more.usedCumulativeHint')}</p>
      {yearly.map(({ id }) => (
        <AmountField
          key={id}
          id={`person-openingCumulative.${id}`}
          label={t('more.usedCumulative', { supplement: supplementName(id) })}
          value={cumulative[id] ?? ''}
          error={problem(`openingCumulative.${id}`)}
          onChange={(text) =>
            editOpening(
              (before) => ({ ...before, cumulative: { ...before.cumulative, [id]: text } }),
              `openingCumulative.${id}`,
            )
          }
        />
      ))}
    </>
  );
}
