import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { articlesOf, type Fen, type Pack, parseFen, plus, ZERO } from '@/engine/index.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { articleName } from '@/i18n/article.ts';
import { useLanguage } from '@/i18n/language.ts';
import { outsideChecksEn } from '@/i18n/outside-checks.en.ts';
import { outsideChecksZhCN } from '@/i18n/outside-checks.zh-CN.ts';
import { useText } from '@/i18n/use-text.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { readAmount, showAmount } from '@/shared/input/amount.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { Button } from '@/shared/ui/Button.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { splitCheck } from './split-check.ts';
import styles from './outside-checks.module.css';

addTexts({ 'zh-CN': outsideChecksZhCN, en: outsideChecksEn });

type Terms = NonNullable<Pack['coverages'][number]['outsideChecks']>;

/**
 * Works out what of a check done elsewhere during a stay counts, and puts it into the bill: all of it into the total, what
 * exceeds the institution's own price into what lies out of scope. A further check adds to what stands there.
 */
export function OutsideChecks({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation();
  const text = useText();
  const language = useLanguage();
  const { getValues, setValue } = useFormContext<Visit>();
  const [paid, setPaid] = useState('');
  const [ownPrice, setOwnPrice] = useState('');
  const [asked, setAsked] = useState(false);
  const [added, setAdded] = useState<{ readonly counted: Fen; readonly own: Fen }>();
  const paidFen = fenOf(paid);
  const priceFen = fenOf(ownPrice);
  const split = paidFen === undefined || priceFen === undefined ? undefined : splitCheck(paidFen, priceFen);
  const add = (): void => {
    setAsked(split === undefined);
    if (!split) return;
    addTo('total', plus(split.counted, split.own));
    if (split.own > ZERO) addTo('outOfScope', split.own);
    setAdded(split);
    setPaid('');
    setOwnPrice('');
  };
  const addTo = (name: 'total' | 'outOfScope', amount: Fen): void => {
    setValue(name, showAmount(plus(fenOf(getValues(name)) ?? ZERO, amount)), { shouldDirty: true });
  };
  const problem = (value: Fen | undefined): string | undefined =>
    asked && value === undefined ? t('outsideChecks.amountNeeded') : undefined;
  return (
    <Disclosure summary={t('outsideChecks.title')}>
      <div className={styles['helper']}>
        <div>
          <p>{text(terms.text)}</p>
          <p className={styles['article']}>
            {articlesOf(terms)
              .map((article) => articleName(article, language))
              .join(' ')}
          </p>
        </div>
        <AmountField
          id="outside-check-paid"
          label={t('outsideChecks.paid')}
          hint={t('outsideChecks.paidHint')}
          value={paid}
          onChange={setPaid}
          error={problem(paidFen)}
        />
        <AmountField
          id="outside-check-price"
          label={t('outsideChecks.ownPrice')}
          hint={t('outsideChecks.ownPriceHint')}
          value={ownPrice}
          onChange={setOwnPrice}
          error={problem(priceFen)}
        />
        {split && (
          <p className={styles['split']}>
            {t(split.own > ZERO ? 'outsideChecks.partCounts' : 'outsideChecks.allCounts', {
              counted: showAmount(split.counted),
              own: showAmount(split.own),
            })}
          </p>
        )}
        <Button onClick={add}>{t('outsideChecks.add')}</Button>
        <output>
          {added &&
            t('outsideChecks.added', {
              total: showAmount(plus(added.counted, added.own)),
              own: showAmount(added.own),
            })}
        </output>
      </div>
    </Disclosure>
  );
}

/** undefined where the text is no amount. */
function fenOf(typed: string): Fen | undefined {
  const plain = readAmount(typed);
  return plain === undefined ? undefined : parseFen(plain);
}
