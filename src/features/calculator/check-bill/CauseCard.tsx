import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { BillChange, BillExplanation } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { articleName } from '@/i18n/article.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { articlesOfExplanation } from '../explain/articles-of.ts';
import { Grounds } from '../explain/Grounds.tsx';
import { PATHS } from '../paths.ts';
import { adopt } from './adopted.ts';
import { adoptedDraft } from './adopted-draft.ts';
import { enterMissing } from './enter-missing.ts';
import { isMissing, useCauseWords } from './use-cause-words.ts';
import styles from './check-bill.module.css';

interface CauseCardProps {
  readonly visit: Visit;
  readonly cause: BillExplanation;
  readonly number: number;
}

/** One explanation: in a sentence, what to check, the articles, and the change of the case that it would be. */
export function CauseCard({ visit, cause, number }: CauseCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { changeText, sentence, lookText } = useCauseWords();
  const articles = articlesOfExplanation({ bases: cause.bases, stated: [] });
  const assumptions = cause.bases.flatMap(({ assumption }) => assumption ?? []);
  const several = cause.changes.length > 1;
  const words = {
    same: t('checkBill.sameInstitution'),
    another: (name: string) => t('checkBill.anotherPlace', { name }),
  };
  const take = (change: BillChange): void => {
    const { draft } = draftStore.getState();
    const changed = adoptedDraft(draft, visit.id, change, words);
    if (changed) adopt(() => changed, changeText(change, cause));
    else {
      enterMissing(visit);
      navigate(PATHS.all);
    }
  };
  return (
    <li className={styles['cause']}>
      <p className={styles['kicker']}>{t('checkBill.cause', { number })}</p>
      <p className={styles['sentence']}>{sentence(cause)}</p>
      <p>
        <b>{t('checkBill.check')}</b>
        {lookText(cause)}
      </p>
      {(articles.length > 0 || assumptions.length > 0) && (
        <Disclosure
          summary={t('checkBill.grounds')}
          aside={articles.map(({ article }) => articleName(article, language)).join(t('ui.and'))}
        >
          <Grounds articles={articles} assumptions={[...new Set(assumptions)]} />
        </Disclosure>
      )}
      <div className={styles['adopt']}>
        {cause.changes.map((change) => (
          <Button
            key={JSON.stringify(change)}
            look={several ? 'plain' : 'primary'}
            onClick={() => take(change)}
          >
            {isMissing(change)
              ? t('checkBill.enterMissing', { visit: t(`checkBill.visitOf.${visit.care}`) })
              : several
                ? t('checkBill.adopt', { change: changeText(change, cause) })
                : t('checkBill.adoptOne')}
          </Button>
        ))}
      </div>
    </li>
  );
}
