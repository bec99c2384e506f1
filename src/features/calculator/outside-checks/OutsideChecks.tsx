import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { articlesOf, type Fen, type Pack, plus, ZERO } from '@/engine/index.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { articleName } from '@/i18n/article.ts';
import { useLanguage } from '@/i18n/language.ts';
import { outsideChecksEn } from '@/i18n/outside-checks.en.ts';
import { outsideChecksZhCN } from '@/i18n/outside-checks.zh-CN.ts';
import { useText } from '@/i18n/use-text.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { Button } from '@/shared/ui/Button.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { controlId } from '../visits/use-visit-field.ts';
import { added as withAdded, fenOf, splitCheck } from './split-check.ts';
import styles from './outside-checks.module.css';

addTexts({ 'zh-CN': outsideChecksZhCN, en: outsideChecksEn });

type Terms = NonNullable<Pack['coverages'][number]['outsideChecks']>;

/**
 * Works out what of a check done elsewhere during a stay counts, and puts it into the bill: all of it into the total, what
 * exceeds the institution's own price into what lies out of scope. A further check adds to what stands there; where that
 * cannot be read, nothing is added, and the field is pointed to.
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
  const [unreadable, setUnreadable] = useState<'total' | 'outOfScope'>();
  const paidFen = fenOf(paid);
  const priceFen = fenOf(ownPrice);
  const split = paidFen === undefined || priceFen === undefined ? undefined : splitCheck(paidFen, priceFen);
  const add = (): void => {
    setAsked(split === undefined);
    setUnreadable(undefined);
    if (!split) return;
    setAdded(undefined);
    const sums = [
      { name: 'total', sum: withAdded(getValues('total'), plus(split.counted, split.own)) },
      ...(split.own > ZERO
        ? [{ name: 'outOfScope', sum: withAdded(getValues('outOfScope'), split.own) } as const]
        : []),
    ] as const;
    const wrong = sums.find(({ sum }) => sum === undefined);
    if (wrong) {
      setUnreadable(wrong.name);
      document.querySelector<HTMLElement>(`#${controlId(wrong.name)}`)?.focus();
      return;
    }
    for (const { name, sum } of sums) if (sum !== undefined) setValue(name, sum, { shouldDirty: true });
    setAdded(split);
    setPaid('');
    setOwnPrice('');
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
          {unreadable &&
            t('outsideChecks.unreadable', {
              field: unreadable === 'total' ? t('visit.total') : t('visit.outOfScope'),
            })}
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
