import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Pack } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Answer } from './Answer.tsx';
import { byTopic } from './by-topic.ts';
import { TOPIC_WORDS } from './kind-words.ts';
import { pathOfGuide } from './path-of-guide.ts';
import styles from './guide.module.css';

/** The questions of a region by what they are about, each with its answer and an address of its own. */
export function Topics({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <section className={styles['part']} aria-labelledby="guide-questions">
      <h2 id="guide-questions">{t('guide.questions')}</h2>
      <div>
        {byTopic(pack.guide).map(({ topic, entries }) => (
          <Disclosure
            key={topic}
            summary={t(TOPIC_WORDS[topic])}
            aside={t('guide.countQuestions', { count: entries.length })}
          >
            <ul className={styles['answers']}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <h3>
                    <Link href={pathOfGuide(pack.id, entry.id)}>{text(entry.title)}</Link>
                  </h3>
                  <Answer pack={pack} entry={entry} />
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </section>
  );
}
