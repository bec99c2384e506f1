import { useTranslation } from 'react-i18next';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { typeVisit } from './answer.ts';
import type { Asking } from './asking.ts';
import { SLIP_TOTAL } from './slip-problems.ts';

interface SlipTotalProps {
  readonly asking: Asking;
  readonly hint?: string;
  readonly error: string | undefined;
}

/** What everything on the slip comes to. */
export function SlipTotal({ asking, hint, error }: SlipTotalProps) {
  const { t } = useTranslation();
  return (
    <AmountField
      id={SLIP_TOTAL}
      label={t('visit.total')}
      hint={hint}
      error={error}
      value={asking.visit.total}
      onChange={(total) => typeVisit({ total })}
    />
  );
}
