import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { reveal } from '@/shared/ui/reveal.ts';
import { Problems } from '../problems.ts';
import styles from './result.module.css';

/** What a field of the person's facts is called, by the first part of its name. */
const LABELS: Readonly<Record<string, string>> = {
  year: 'person.year',
  statusFrom: 'more.statusFrom',
  statusChanges: 'more.statusChanges',
  enrolmentChanges: 'more.enrolmentChanges',
  contributionBase: 'person.contributionBase',
  baseChanges: 'more.baseChanges',
  benefitFrom: 'more.benefitFrom',
  arrears: 'more.arrears',
  openingBalance: 'more.openingBalance',
  openingDeductible: 'more.usedDeductible',
  openingLimits: 'more.used',
  parameters: 'account.parameter',
};

/** Why there is no result at all: which facts about the person are wrong, each leading to its field. */
export function FactsWrong() {
  const { t } = useTranslation();
  const say = useCode();
  const problems = useContext(Problems).filter(({ field }) => !field.startsWith('visits.'));
  return (
    <Notice kind="problem" title={t('result.factsWrong')}>
      <p>{t('result.factsWrongText')}</p>
      <ul className={styles['wrong']}>
        {problems.map(({ field, code }) => {
          const label = t(LABELS[field.split('.')[0] ?? ''] ?? 'person.title');
          const control = `person-${field}`;
          return (
            <li key={field}>
              <a
                href={`#${control}`}
                onClick={(event) => {
                  event.preventDefault();
                  reveal(control);
                }}
              >
                {t('visit.errorLine', { label, problem: say(`caseProblem.${code}`) })}
              </a>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
