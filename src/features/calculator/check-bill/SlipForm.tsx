import { useTranslation } from 'react-i18next';
import type { BillCheck } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { useVisitName } from '../visits/visit-name.ts';
import type { ReadSlip } from './read-slip.ts';
import { keyOf, MOST_KNOWN, SLIP_PARTS, type SlipField } from './slip-fields.ts';
import { SlipRow } from './SlipRow.tsx';
import { askWhole, clearSlip, type SlipTexts, useSlips } from './slip-texts.ts';
import styles from './check-bill.module.css';

interface SlipFormProps {
  readonly visit: Visit;
  readonly fields: readonly SlipField[];
  readonly texts: SlipTexts;
  readonly read: ReadSlip;
  readonly check: BillCheck;
}

/** The slip to be filled in, and torn off beside it what the document makes of each line. */
export function SlipForm({ visit, fields, texts, read, check }: SlipFormProps) {
  const { t } = useTranslation();
  const visitName = useVisitName();
  const whole = useSlips((state) => state.whole);
  // One that was emptied stays under the hand that may go on typing.
  const isTouched = (field: SlipField): boolean => texts[keyOf(field)] !== undefined;
  const shown = fields.filter((field) => whole || MOST_KNOWN.has(field.name) || isTouched(field));
  const further = fields.length - shown.length;
  return (
    <section className={styles['paper']} aria-label={t('checkBill.slip')}>
      <header className={styles['title']}>
        <h2>{t('checkBill.slip')}</h2>
        <p>{`${visit.date} · ${visitName(visit)}`}</p>
      </header>
      <div className={styles['columns']} aria-hidden>
        <span>{t('checkBill.onSlip')}</span>
        <span>{t('checkBill.byDocument')}</span>
      </div>
      {SLIP_PARTS.map((part) => ({ part, rows: shown.filter((field) => field.part === part) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ part, rows }) => (
          <div className={styles['part']} key={part}>
            {whole && <h3>{t(`checkBill.part.${part}`)}</h3>}
            {rows.map((field) => (
              <SlipRow
                key={keyOf(field)}
                visit={visit.id}
                field={field}
                text={texts[keyOf(field)] ?? ''}
                isBad={read.bad.has(keyOf(field))}
                check={check}
              />
            ))}
          </div>
        ))}
      <div className={styles['below']}>
        {(further > 0 || whole) && (
          <Button onClick={() => askWhole(!whole)}>
            {whole ? t('checkBill.fewerLines') : t('checkBill.moreLines', { count: further })}
          </Button>
        )}
        {read.count > 0 && (
          <Button look="quiet" onClick={() => clearSlip(visit.id)}>
            {t('checkBill.clear')}
          </Button>
        )}
      </div>
    </section>
  );
}
