import { useTranslation } from 'react-i18next';
import { type Use, USE_DIMENSIONS } from '@/engine/index.ts';
import { LinkList } from '@/shared/ui/LinkList.tsx';
import type { Asked, UseQuestion } from './asking.ts';
import { pathOfUse } from './path-of-use.ts';
import { PURPOSE_GROUPS, QUESTION_WORDS, VALUE_WORDS } from './words.ts';
import styles from './use.module.css';

interface OptionsProps {
  readonly policy: string;
  readonly question: UseQuestion;
  readonly asked: Asked;
}

/** A question, and its answers as links to what comes next. */
export function Options({ policy, question, asked }: OptionsProps) {
  const { t } = useTranslation();
  const words: Readonly<Record<string, { readonly label: string; readonly hint?: string }>> =
    VALUE_WORDS[question];
  const list = (values: readonly Use[UseQuestion][]) => (
    <LinkList
      links={values.map((value) => {
        const { label = '', hint } = words[value] ?? {};
        return {
          to: pathOfUse(policy, { ...asked, [question]: value }),
          label: t(label),
          hint: hint === undefined ? undefined : t(hint),
        };
      })}
    />
  );
  return (
    <section className={styles['question']} aria-labelledby="use-question">
      <h2 id="use-question">{t(QUESTION_WORDS[question].question)}</h2>
      {question === 'for' ? (
        <div className={styles['groups']}>
          {PURPOSE_GROUPS.map(({ title, purposes }) => (
            <div key={title}>
              <h3>{t(title)}</h3>
              {list(purposes)}
            </div>
          ))}
        </div>
      ) : (
        list(USE_DIMENSIONS[question])
      )}
    </section>
  );
}
