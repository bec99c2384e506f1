import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Pack } from '@/engine/index.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Facts } from '@/shared/ui/Facts.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { AllUses } from './AllUses.tsx';
import { AnswerOfUse } from './AnswerOfUse.tsx';
import { type Asked, nextOfUse, USE_QUESTIONS } from './asking.ts';
import { Keeping } from './Keeping.tsx';
import { Options } from './Options.tsx';
import { pathOfUse } from './path-of-use.ts';
import { QUESTION_WORDS, VALUE_WORDS } from './words.ts';
import styles from './use.module.css';

interface UseOfAccountProps {
  readonly pack: Pack;
  readonly asked: Asked;
}

/** What was said so far, then the next question or the answer; beneath, all answers, and what becomes of the balance. */
export function UseOfAccount({ pack, asked }: UseOfAccountProps) {
  const { t } = useTranslation();
  const { row, question } = nextOfUse(pack.account.uses, asked);
  const facts = USE_QUESTIONS.flatMap((each) => {
    const said = asked[each];
    if (said === undefined) return [];
    const words: Readonly<Record<string, { readonly label: string }>> = VALUE_WORDS[each];
    const label = t(QUESTION_WORDS[each].label);
    const action = (
      <Link
        className={styles['change'] ?? ''}
        href={pathOfUse(pack.id, { ...asked, [each]: undefined })}
        aria-label={t('use.changeNamed', { label })}
      >
        {t('use.change')}
      </Link>
    );
    return [{ key: each, term: label, value: t(words[said]?.label ?? ''), action }];
  });
  return (
    <>
      {facts.length > 0 && (
        <section aria-label={t('use.asked')}>
          <Facts facts={facts} />
        </section>
      )}
      {question === undefined ? (
        <>
          <AnswerOfUse row={row} />
          <LinkButton to={pathOfUse(pack.id, {})}>{t('use.another')}</LinkButton>
        </>
      ) : (
        <Options policy={pack.id} question={question} asked={asked} />
      )}
      <div>
        <Disclosure summary={t('use.all')}>
          <AllUses pack={pack} />
        </Disclosure>
        <Disclosure summary={t('use.keeping')}>
          <Keeping pack={pack} />
        </Disclosure>
      </div>
    </>
  );
}
