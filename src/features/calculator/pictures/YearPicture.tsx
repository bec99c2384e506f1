import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './pictures.module.css';
import { yearDrawn } from './year-drawn.ts';
import { YearDrawing, type YearProps } from './YearDrawing.tsx';
import { YearTable } from './YearTable.tsx';

/** The picture of a year, and the same as a table. */
export function YearPicture({ settlement, year }: YearProps) {
  const { t } = useTranslation();
  const drawn = useMemo(() => yearDrawn(settlement, year), [settlement, year]);
  return (
    <figure className={styles['figure']} data-picture="year">
      <figcaption className={styles['title']}>{t('pictures.year', { year })}</figcaption>
      <YearDrawing settlement={settlement} year={year} />
      <YearTable year={year} of={drawn} />
    </figure>
  );
}
