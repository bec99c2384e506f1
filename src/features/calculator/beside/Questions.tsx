import { useTranslation } from 'react-i18next';
import type { GuideEntry, Pack } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { LinkList } from '@/shared/ui/LinkList.tsx';
import { OPEN_WORDS, TOPIC_WORDS } from '../guide/kind-words.ts';
import { pathOfGuide } from '../guide/path-of-guide.ts';
import { PairList } from './PairList.tsx';
import { askedOfBoth } from './questions.ts';
import styles from './beside.module.css';

/** What callers ask, by topic: the answers of both regions to the same question, then what only one of them answers. */
export function Questions({ one, other }: { readonly one: Pack; readonly other: Pack }) {
  const { t } = useTranslation();
  const text = useText();
  const topics = askedOfBoth(one, other);
  if (topics.length === 0) return undefined;
  const names = [text(one.name), text(other.name)] as const;
  const side = (pack: Pack, entry: GuideEntry) => ({
    text: text(entry.text),
    ...(entry.is === 'stated' ? {} : { lead: t(OPEN_WORDS[entry.is]) }),
    to: pathOfGuide(pack.id, entry.id),
    link: t('beside.alone'),
  });
  const only = (pack: Pack, entries: readonly GuideEntry[]) =>
    entries.length > 0 && (
      <div className={styles['only']}>
        <h3>{t('beside.onlyIn', { name: text(pack.name) })}</h3>
        <LinkList
          links={entries.map(({ id, title }) => ({ to: pathOfGuide(pack.id, id), label: text(title) }))}
        />
      </div>
    );
  return (
    <section className={styles['part']} aria-labelledby="beside-questions">
      <h2 id="beside-questions">{t('beside.questions')}</h2>
      <div>
        {topics.map(({ topic, both, onlyOne, onlyOther }) => (
          <Disclosure
            key={topic}
            summary={t(TOPIC_WORDS[topic])}
            aside={t('beside.countAsked', { both: both.length, one: onlyOne.length + onlyOther.length })}
          >
            <PairList
              isLong
              names={names}
              pairs={both.map(([first, second]) => ({
                key: first.id,
                head: text(first.title),
                sides: [side(one, first), side(other, second)],
              }))}
            />
            {only(one, onlyOne)}
            {only(other, onlyOther)}
          </Disclosure>
        ))}
      </div>
    </section>
  );
}
