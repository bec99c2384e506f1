import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { useLimitName } from '../limit-name.ts';
import { useProblem } from '../problems.ts';
import { MonthsUsed } from './MonthsUsed.tsx';
import { useRegionDraft } from './use-region-draft.ts';
import styles from './person.module.css';

/** What was used of the year's deductible and limits before the first visit entered here. */
export function AlreadyUsed({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation();
  const problem = useProblem();
  const limitName = useLimitName();
  const region = useRegionDraft();
  const editRegion = useDraft((state) => state.editRegion);
  const yearly = pack.deductibles.some((deductible) => deductible.period === 'year');
  return (
    <div className={styles['group']}>
      <div>
        <h3>{t('more.used')}</h3>
        <p className={styles['hint']}>{t('more.usedHint')}</p>
      </div>
      {yearly && (
        <AmountField
          id="person-openingDeductible"
          label={t('more.usedDeductible')}
          value={region.openingDeductible}
          error={problem('openingDeductible')}
          onChange={(text) =>
            editRegion((before) => ({ ...before, openingDeductible: text }), 'openingDeductible')
          }
        />
      )}
      {pack.limits
        .filter((limit) => limit.period === 'year')
        .map(({ id, period }) => (
          <AmountField
            key={id}
            id={`person-openingLimits.${id}`}
            label={t('more.usedLimit', { limit: limitName(id, period) })}
            value={region.openingLimits[id] ?? ''}
            error={problem(`openingLimits.${id}`)}
            onChange={(text) =>
              editRegion(
                (before) => ({ ...before, openingLimits: { ...before.openingLimits, [id]: text } }),
                `openingLimits.${id}`,
              )
            }
          />
        ))}
      {pack.limits.some((limit) => limit.period === 'month') && <MonthsUsed />}
    </div>
  );
}
