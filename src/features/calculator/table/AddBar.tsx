import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { addVisits } from '@/shared/draft/add-visits.ts';
import { type TableReading, unreadText } from '@/shared/table/read-table.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { PATHS } from '../paths.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import { isTicked } from './ticked.ts';
import { useTableInput } from './table-input.ts';
import styles from './table.module.css';

/** Adds what is ticked, as one step, and goes on to where its result is. What could not be read is kept. */
export function AddBar({ reading }: { readonly reading: TableReading }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const open = useChosenPolicy().data?.open;
  const ticks = useTableInput((state) => state.ticks);
  const goOnWith = useTableInput((state) => state.goOnWith);
  const visits = reading.rows.filter((row) => row.kind === 'visit');
  const ticked = visits.filter((row) => isTicked(row, ticks));
  const bad = reading.rows.filter((row) => row.kind === 'problem').length;
  if (open === undefined || visits.length === 0) return undefined;
  if (ticked.length === 0) return <p>{t('table.addNone')}</p>;
  const add = (): void => {
    addVisits(ticked.map(({ visit }) => visit));
    goOnWith(unreadText(reading));
    go(PATHS.all);
  };
  return (
    <>
      {bad > 0 && <p className={styles['hint']}>{t('table.keepsBad', { count: bad })}</p>}
      <div className={styles['bar']}>
        <Button look="primary" once onClick={add}>
          {t('table.add', { count: ticked.length })}
        </Button>
      </div>
    </>
  );
}
