import { useTranslation } from 'react-i18next';
import type { ProblemRow } from '@/shared/table/read-table.ts';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './table.module.css';
import { useProblemSentence } from './use-problem-sentence.ts';

/** A row that cannot be read: what stands in it, why, and the way to correct it. */
export function PreviewProblem({ row, onFix }: { readonly row: ProblemRow; readonly onFix: () => void }) {
  const { t } = useTranslation();
  const sentence = useProblemSentence();
  const { line, cells, problems } = row;
  return (
    <tr className={styles['bad']}>
      <td className={styles['wrong']} colSpan={5}>
        <p>
          <strong>{`${t('table.lineNumber', { line })} `}</strong>
          <span className={styles['raw']}>{cells.filter((cell) => cell !== '').join(' · ')}</span>
        </p>
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.column} ${problem.code}`}>{sentence(problem)}</li>
          ))}
        </ul>
        <Button look="quiet" aria-label={t('table.fixNamed', { line })} onClick={onFix}>
          {t('table.fix')}
        </Button>
      </td>
    </tr>
  );
}
