import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settlement } from '@/engine/index.ts';
import styles from './pictures.module.css';
import { yearDrawn } from './year-drawn.ts';
import { YearDrawing } from './YearDrawing.tsx';
import { YearTable } from './YearTable.tsx';

export interface YearProps {
  readonly settlement: Settlement;
  readonly year: number;
}

/** The picture of a year, and the same as a table. */
export function YearPicture({ settlement, year }: YearProps) {
  const { t } = useTranslation();
  const drawn = useMemo(() => yearDrawn(settlement, year), [settlement, year]);
  return (
    <figure className={styles['figure']} data-picture="year">
      <figcaption className={styles['title']}>{t('pictures.year', { year })}</figcaption>
      <YearDrawing of={drawn} />
      <YearTable of={drawn} />
    </figure>
  );
}
