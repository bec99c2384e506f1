import { useTranslation } from 'react-i18next';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { FigureTable } from './FigureTable.tsx';
import { KIND_WORDS } from './kind-words.ts';
import { type GuideTable, TABLE_KINDS } from '../guide-tables/guide-table.ts';
import styles from './guide.module.css';

/** Every parameter of a region, by kind of rule. */
export function Figures({ tables }: { readonly tables: readonly GuideTable[] }) {
  const { t } = useTranslation();
  return (
    <section className={styles['part']} aria-labelledby="guide-figures">
      <h2 id="guide-figures">{t('guide.figures')}</h2>
      <div>
        {TABLE_KINDS.map((kind) => {
          const ofKind = tables.filter((table) => table.kind === kind);
          const count = ofKind.reduce((sum, { rows }) => sum + rows.length, 0);
          if (count === 0) return undefined;
          return (
            <Disclosure key={kind} summary={t(KIND_WORDS[kind])} aside={t('guide.countRows', { count })}>
              <div className={styles['tables']}>
                {ofKind.map((table) => (
                  <FigureTable key={table.key} table={table} />
                ))}
              </div>
            </Disclosure>
          );
        })}
      </div>
    </section>
  );
}
