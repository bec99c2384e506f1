import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type Pack, type Use, USE_DIMENSIONS } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { classes } from '@/shared/ui/classes.ts';
import { allUses } from './all-uses.ts';
import { pathOfUse } from './path-of-use.ts';
import { ANSWER_WORDS, FOR_WORDS, VALUE_WORDS } from './words.ts';
import styles from './use.module.css';

/** Every answer of a region in one table, by what the account is to pay. */
export function AllUses({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation();
  const text = useText();
  const names = <Q extends 'whose' | 'at'>(question: Q, values: readonly Use[Q][], every: string): string =>
    values.length === USE_DIMENSIONS[question].length
      ? every
      : values.map((value) => t(VALUE_WORDS[question][value].label)).join(t('ui.and'));
  return (
    <table className={styles['all']}>
      <caption>{t('use.allTitle', { name: text(pack.name) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('use.what')}</th>
          <th scope="col">{t('use.answerColumn')}</th>
        </tr>
      </thead>
      {allUses(pack.account.uses).map(({ purpose, answers }) => (
        <tbody key={purpose}>
          <tr className={styles['purpose']}>
            <th scope="rowgroup" colSpan={2}>
              <Link href={pathOfUse(pack.id, { for: purpose })}>{t(FOR_WORDS[purpose].label)}</Link>
            </th>
          </tr>
          {answers.map(({ whose, at, is }) => (
            <tr key={`${whose.join()} ${at.join()}`}>
              <th scope="row">
                {t('use.describe', {
                  whose: names('whose', whose, t('use.anybody')),
                  at: names('at', at, t('use.anywhere')),
                })}
              </th>
              <td className={classes(styles['word'], styles[is])}>{t(ANSWER_WORDS[is])}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
