import { useTranslation } from 'react-i18next';
import type { BillCheck, Pack } from '@/engine/index.ts';
import { isYearly } from '@/shared/draft/project-region.ts';
import { FieldLink } from '@/shared/ui/FieldLink.tsx';
import { usePack } from '../pack.ts';
import styles from './check-bill.module.css';

/** Where the fund paid less than was computed, and nothing says so yet: what may have been used before, and its field. */
export function UsedBefore({ check }: { readonly check: BillCheck }) {
  const { t } = useTranslation();
  const pack = usePack();
  const field = pack && isPaidLess(check) ? fieldOf(check, pack) : undefined;
  if (field === undefined || check.causes.some(({ cause }) => cause === 'used')) return undefined;
  return (
    <p className={styles['soft']}>
      {t('checkBill.usedBefore')}
      <FieldLink to={field}>{t('checkBill.enterUsed')}</FieldLink>
    </p>
  );
}

const isPaidLess = ({ lines }: BillCheck): boolean =>
  lines.some(
    ({ line, given, computed }) =>
      line === 'fund' && given !== undefined && computed !== undefined && given < computed,
  );

/** Of a yearly limit that the claim draws on, else of the yearly deductible. */
function fieldOf({ billed }: BillCheck, pack: Pack): string | undefined {
  const { left } = billed.figures;
  const limit = pack.limits.find(({ id, period }) => period === 'year' && left.has(id));
  if (limit) return `person-openingLimits.${limit.id}`;
  return isYearly(pack) ? 'person-openingDeductible' : undefined;
}
