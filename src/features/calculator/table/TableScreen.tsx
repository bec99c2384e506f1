import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '@/i18n/add-texts.ts';
import { tableEn } from '@/i18n/table.en.ts';
import { tableZhCN } from '@/i18n/table.zh-CN.ts';
import type { TableRow } from '@/shared/table/read-table.ts';
import { Screen } from '@/shared/ui/Screen.tsx';
import { AddBar } from './AddBar.tsx';
import { ColumnChoices } from './ColumnChoices.tsx';
import { Counts } from './Counts.tsx';
import { ExampleTable } from './ExampleTable.tsx';
import { PasteBox } from './PasteBox.tsx';
import { PolicyNeeded } from './PolicyNeeded.tsx';
import { Preview } from './Preview.tsx';
import { SkippedRows } from './SkippedRows.tsx';
import styles from './table.module.css';
import { useReading } from './use-reading.ts';
import { WithoutTerms } from './WithoutTerms.tsx';

addTexts({ 'zh-CN': tableZhCN, en: tableEn });

/** Many visits at once: a table from a spreadsheet, what was understood of it, and what was not. */
export function TableScreen() {
  const { t } = useTranslation();
  const { reading, isBehind } = useReading();
  const box = useRef<HTMLTextAreaElement>(null);
  const isEmpty = reading.rows.every((row) => row.kind === 'skipped');
  return (
    <Screen title={t('table.title')}>
      <p>{t('table.intro')}</p>
      <PolicyNeeded />
      <ExampleTable />
      <PasteBox ref={box} />
      {reading.text.trim() !== '' && (
        <section className={styles['result']} aria-labelledby="table-preview">
          <h2 id="table-preview">{t('table.preview')}</h2>
          <Counts reading={reading} />
          <ColumnChoices key={reading.signature} reading={reading} />
          {!isEmpty && <Preview reading={reading} onFix={(row) => showLine(box.current, row)} />}
          <SkippedRows reading={reading} />
          <WithoutTerms reading={reading} />
          <AddBar reading={reading} isBehind={isBehind} />
        </section>
      )}
    </Screen>
  );
}

/** Marks a row in the box and brings it into sight. */
function showLine(box: HTMLTextAreaElement | null, { line, start, end }: TableRow): void {
  if (box === null) return;
  const [first] = box.value.slice(start, end).split(/\n$/u);
  box.focus();
  box.setSelectionRange(start, start + (first?.length ?? 0));
  const height = Number.parseFloat(getComputedStyle(box).lineHeight);
  box.scrollTop = Math.max(0, (line - 2) * height);
  box.scrollLeft = 0;
}
