import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button.tsx';
import { FileButton } from '@/shared/ui/FileButton.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { TextArea } from '@/shared/ui/TextArea.tsx';
import { UndoBar } from '@/shared/ui/UndoBar.tsx';
import { type FileProblem, useTableInput } from './table-input.ts';
import styles from './table.module.css';

const PROBLEMS: Readonly<Record<FileProblem, string>> = {
  workbook: 'table.workbook',
  tooLarge: 'table.tooLarge',
  unreadable: 'table.unreadable',
};

/** Where the table goes in: pasted, typed, or from a file. */
export function PasteBox({ ref }: { readonly ref: RefObject<HTMLTextAreaElement | null> }) {
  const { t } = useTranslation();
  const { text, before, problem, type, clear, takeBack, openFile } = useTableInput();
  const file = before?.file;
  const isLost = before !== undefined && before.text !== '';
  const done = file === undefined ? t('table.cleared') : t('table.replaced', { file });
  /** What was pressed goes away with what it did. */
  const andFocus = (change: () => void) => (): void => {
    change();
    ref.current?.focus();
  };
  return (
    <div>
      <TextArea
        ref={ref}
        id="table-text"
        label={t('table.paste')}
        hint={t('table.pasteHint')}
        rows={8}
        tabular
        value={text}
        onChange={type}
      />
      <div className={styles['actions']}>
        <FileButton accept=".csv,.tsv,.txt,text/csv,text/plain" onFile={(chosen) => void openFile(chosen)}>
          {t('table.openFile')}
        </FileButton>
        {text !== '' && (
          <Button look="quiet" once onClick={andFocus(clear)}>
            {t('table.clear')}
          </Button>
        )}
      </div>
      {problem && (
        <div role="alert">
          <Notice kind="problem" title={t('table.fileProblem', { file: problem.file })}>
            <p>{t(PROBLEMS[problem.why])}</p>
          </Notice>
        </div>
      )}
      <UndoBar text={isLost ? done : ''} action={t('table.takeBack')} onUndo={andFocus(takeBack)} />
    </div>
  );
}
