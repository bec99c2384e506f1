import { useTranslation } from 'react-i18next';
import type { GuideEntry, Pack } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { classes } from '@/shared/ui/classes.ts';
import { Answer } from './Answer.tsx';
import { FigureTable } from './FigureTable.tsx';
import { KIND_WORDS } from './kind-words.ts';
import type { GuideTable } from '../guide-tables/guide-table.ts';
import styles from './guide.module.css';

interface TheOneProps {
  readonly pack: Pack;
  readonly entry: GuideEntry | undefined;
  readonly tables: readonly GuideTable[];
}

/** One answer by itself, or the tables of one kind of rule. */
export function TheOne({ pack, entry, tables }: TheOneProps) {
  const { t } = useTranslation();
  const text = useText();
  const kind = tables[0]?.kind;
  return (
    <section
      className={classes(styles['one'], entry !== undefined && entry.is !== 'stated' && styles['isOpen'])}
      aria-labelledby="guide-one"
    >
      <h2 id="guide-one">{entry ? text(entry.title) : kind && t(KIND_WORDS[kind])}</h2>
      {entry && <Answer pack={pack} entry={entry} withGist />}
      {tables.map((table) => (
        <FigureTable key={table.key} table={table} />
      ))}
    </section>
  );
}
