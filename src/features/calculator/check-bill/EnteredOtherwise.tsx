import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import { withVisit } from '@/shared/draft/with-visits.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { adopt } from './adopted.ts';
import type { EnteredLine } from './entered-otherwise.ts';
import { useLineName } from './use-line-name.ts';
import styles from './check-bill.module.css';

interface EnteredOtherwiseProps {
  readonly visit: Visit;
  readonly lines: readonly EnteredLine[];
}

/** Says which entries are not those of the slip, and takes them over from it. */
export function EnteredOtherwise({ visit, lines }: EnteredOtherwiseProps) {
  const { t } = useTranslation();
  const lineName = useLineName();
  return (
    <Notice title={t('checkBill.entered')}>
      {lines.map((line) => {
        const name = lineName(line);
        const amount = showAmount(line.given);
        const change = `${name} ${t('checkBill.amount', { amount })}`;
        return (
          <div key={line.line}>
            <p>
              {t('checkBill.enteredText', { line: name, entered: showAmount(line.computed), given: amount })}
            </p>
            <p className={styles['action']}>
              <Button
                onClick={() => adopt((draft) => withVisit(draft, { ...visit, [line.line]: amount }), change)}
              >
                {t('checkBill.takeOver', { line: name, amount })}
              </Button>
            </p>
          </div>
        );
      })}
    </Notice>
  );
}
