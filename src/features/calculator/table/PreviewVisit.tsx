import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import type { VisitRow } from '@/shared/table/read-table.ts';
import { classes } from '@/shared/ui/classes.ts';
import { isTicked } from './ticked.ts';
import { useTableInput } from './table-input.ts';
import styles from './table.module.css';
import { useUnderstood } from './use-understood.ts';

/** A row that will be a visit: whether it is taken, and all that was understood of it. */
export function PreviewVisit({ row }: { readonly row: VisitRow }) {
  const { t } = useTranslation();
  const say = useCode();
  const on = useTableInput(({ ticks }) => isTicked(row, ticks));
  const tick = useTableInput((state) => state.tick);
  const understood = useUnderstood()(row);
  const { visit, line, twice } = row;
  const level =
    visit.kind === 'pharmacy'
      ? say('value.provider.pharmacy')
      : visit.level !== '' && say(`value.provider.${visit.level}`);
  return (
    <tr className={classes(!on && styles['off'])}>
      <td className={styles['tick']}>
        <label className={styles['take']}>
          <input
            type="checkbox"
            checked={on}
            aria-label={t('table.take', { line, date: visit.date, name: visit.name })}
            onChange={(event) => tick(row.key, event.target.checked)}
          />
          <span className={styles['number']} aria-hidden>
            {line}
          </span>
        </label>
      </td>
      <td className={styles['date']}>{visit.date}</td>
      <td className={styles['name']}>
        {visit.name}
        {understood !== '' && <p className={styles['understood']}>{understood}</p>}
        {twice && (
          <p className={styles['twice']}>
            {twice.in === 'draft' ? t('table.twiceInDraft') : t('table.twiceInTable', { line: twice.line })}
          </p>
        )}
      </td>
      <td className={styles['level']}>{level}</td>
      <td className={classes(styles['figure'], styles['total'])}>{visit.total}</td>
    </tr>
  );
}
