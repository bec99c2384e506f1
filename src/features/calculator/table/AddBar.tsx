import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { addVisits } from '@/shared/draft/add-visits.ts';
import { leftText } from '@/shared/table/left-text.ts';
import type { TableReading, VisitRow } from '@/shared/table/read-table.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { PATHS } from '../paths.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import { isTicked } from './ticked.ts';
import { useTableInput } from './table-input.ts';
import styles from './table.module.css';

interface AddBarProps {
  readonly reading: TableReading;
  /** Whether the text has changed since it was read: then nothing is added until it is read anew. */
  readonly isBehind: boolean;
}

/** Adds what is ticked, as one step, and goes on to where its result is. Every other row is kept, and that is said. */
export function AddBar({ reading, isBehind }: AddBarProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const open = useChosenPolicy().data?.open;
  const ticks = useTableInput((state) => state.ticks);
  const goOnWith = useTableInput((state) => state.goOnWith);
  const isAdded = (row: VisitRow): boolean => isTicked(row, ticks);
  const visits = reading.rows.filter((row) => row.kind === 'visit');
  const ticked = visits.filter(isAdded);
  const off = visits.length - ticked.length;
  const bad = reading.rows.filter((row) => row.kind === 'problem').length;
  if (open === undefined || visits.length === 0) return undefined;
  if (ticked.length === 0) return <p>{t('table.addNone')}</p>;
  const add = (): void => {
    if (isBehind) return;
    addVisits(ticked.map(({ visit }) => visit));
    goOnWith(leftText(reading, isAdded));
    go(PATHS.all);
  };
  return (
    <>
      {bad > 0 && <p className={styles['hint']}>{t('table.keepsBad', { count: bad })}</p>}
      {off > 0 && <p className={styles['hint']}>{t('table.keepsOff', { count: off })}</p>}
      <div className={styles['bar']}>
        <Button look="primary" once aria-disabled={isBehind} onClick={add}>
          {isBehind ? t('table.reading') : t('table.add', { count: ticked.length })}
        </Button>
      </div>
    </>
  );
}
