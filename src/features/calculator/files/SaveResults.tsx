import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { csvOf } from '@/shared/files/csv.ts';
import { fileName } from '@/shared/files/file-name.ts';
import { resultTable } from '@/shared/files/result-table.ts';
import { canSave, saveFile } from '@/shared/files/save-file.ts';
import { xlsxOf } from '@/shared/files/xlsx.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { useEvaluation } from '../Workspace.tsx';
import { useTableWords } from './use-table-words.ts';
import styles from './files.module.css';

/** Saves what came of each visit, as a table for a spreadsheet. */
export function SaveResults() {
  const { t } = useTranslation();
  const evaluation = useEvaluation();
  const visits = useDraft((state) => state.draft.visits);
  return (
    <div className={styles['block']}>
      <h3>{t('files.results')}</h3>
      {evaluation?.settlement && visits.length > 0 ? (
        <ResultButtons evaluation={evaluation} />
      ) : (
        <p className={styles['hint']}>{t('files.noResults')}</p>
      )}
    </div>
  );
}

function ResultButtons({ evaluation }: { readonly evaluation: Evaluation }) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const words = useTableWords(evaluation);
  const [said, setSaid] = useState('');
  const save = async (ending: '.csv' | '.xlsx'): Promise<void> => {
    const table = resultTable(evaluation, draft.visits, words);
    const name = fileName(draft, ending);
    try {
      const blob =
        ending === '.csv'
          ? new Blob([await csvOf(table)], { type: 'text/csv;charset=utf-8' })
          : await xlsxOf(table, t('files.sheet'));
      if (blob) saveFile(name, blob);
      setSaid(blob ? t('files.saved', { file: name }) : t('files.tooLong'));
    } catch {
      setSaid(t('files.notMade'));
    }
  };
  if (!canSave()) return <p className={styles['hint']}>{t('files.cannotSaveTable')}</p>;
  return (
    <>
      <p className={styles['hint']}>{t('files.resultsText')}</p>
      <div className={styles['buttons']}>
        <Button onClick={() => void save('.xlsx')}>{t('files.xlsx')}</Button>
        <Button onClick={() => void save('.csv')}>{t('files.csv')}</Button>
      </div>
      <output className={styles['said']}>{said}</output>
    </>
  );
}
