import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { FieldLink } from '@/shared/ui/FieldLink.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { FIELD_LABELS } from '../field-labels.ts';
import { useProblems } from '../problems.ts';
import styles from './result.module.css';

/** Why there is no result at all: which facts about the person are wrong, each leading to its field. */
export function FactsWrong() {
  const { t } = useTranslation();
  const say = useCode();
  const problems = useProblems().filter(({ field }) => !field.startsWith('visits.'));
  return (
    <Notice kind="problem" title={t('result.factsWrong')}>
      <p>{t('result.factsWrongText')}</p>
      <ul className={styles['wrong']}>
        {problems.map(({ field, code }) => {
          const label = t(FIELD_LABELS[field.split('.')[0] ?? ''] ?? 'person.title');
          return (
            <li key={field}>
              <FieldLink to={`person-${field}`}>
                {t('visit.errorLine', { label, problem: say(`caseProblem.${code}`) })}
              </FieldLink>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
