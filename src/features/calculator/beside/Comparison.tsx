import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { useText } from '@/i18n/use-text.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { useWords } from '../guide-tables/use-words.ts';
import { compare } from './compare.ts';
import { differs, pick } from './pairs.ts';
import { PairList } from './PairList.tsx';
import { Questions } from './Questions.tsx';
import styles from './beside.module.css';

/** Two regions side by side: what differs, what is asked of both, and, folded, what is the same. */
export function Comparison({ one, other }: { readonly one: Pack; readonly other: Pack }) {
  const { t } = useTranslation();
  const text = useText();
  const language = useLanguage();
  const words = useWords();
  const parts = useMemo(
    () => compare([one, other], words),
    // The words are those of the language.
    // oxlint-disable-next-line react/exhaustive-deps
    [one, other, language],
  );
  const names = [text(one.name), text(other.name)] as const;
  const different = pick(parts, differs);
  const same = pick(parts, (pair) => !differs(pair));
  const count = same.reduce((sum, { pairs }) => sum + pairs.length, 0);
  return (
    <>
      <p>{t(different.length === 0 ? 'beside.noneDiffers' : 'beside.intro')}</p>
      {different.map(({ key, title, pairs }) => (
        <section key={key} className={styles['part']} aria-labelledby={`beside-${key}`}>
          <h2 id={`beside-${key}`}>{title}</h2>
          <PairList pairs={pairs} names={names} />
        </section>
      ))}
      <Questions one={one} other={other} />
      {count > 0 && (
        <div>
          <Disclosure summary={t('beside.same')} aside={t('beside.countSame', { count })}>
            {same.map(({ key, title, pairs }) => (
              <section key={key} className={styles['part']} aria-labelledby={`beside-same-${key}`}>
                <h2 id={`beside-same-${key}`}>{title}</h2>
                <ul className={styles['pairs']}>
                  {pairs.map(({ key: pair, head, sides: [said] }) => (
                    <li key={pair}>
                      <p className={styles['head']}>{head}</p>
                      <p>{said.text}</p>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </Disclosure>
        </div>
      )}
    </>
  );
}
