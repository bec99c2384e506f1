import { useTranslation } from 'react-i18next';
import { articlesOf } from '@/engine/index.ts';
import { articleName } from '@/i18n/article.ts';
import { useLanguage } from '@/i18n/language.ts';
import { useText } from '@/i18n/use-text.ts';
import { classes } from '@/shared/ui/classes.ts';
import { usePack } from '../pack.ts';
import type { GuideRow, GuideTable } from '../guide-tables/guide-table.ts';
import styles from './guide.module.css';

/** The rules of one kind, one a row: its condition with its articles, and what stands, under either reading of a clause. */
export function FigureTable({ table }: { readonly table: GuideTable }) {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  const named = new Set(table.rows.map(({ basis }) => basis.assumption));
  const assumptions = pack?.assumptions.filter(({ id }) => named.has(id)) ?? [];
  return (
    <div>
      <table className={styles['table']}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('guide.which')}</th>
            <th scope="col">{t('guide.howMuch')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.head}
                <ArticlesOf row={row} />
              </th>
              <td>
                <span className={classes(styles['value'], row.isOpen === true && styles['open'])}>
                  {row.value}
                </span>
                {row.how !== undefined && <span className={styles['how']}>{row.how}</span>}
                {(row.others ?? []).map(({ key, option, value }) => (
                  <span key={key} className={classes(styles['how'], styles['open'])}>
                    {t('guide.otherMeaning', { option, value })}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {assumptions.map(({ id, text: assumed }) => (
        <p key={id} className={styles['articles']}>
          {t('guide.assumed', { text: text(assumed) })}
        </p>
      ))}
    </div>
  );
}

function ArticlesOf({ row: { basis } }: { readonly row: GuideRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const articles = articlesOf(basis).map((article) => articleName(article, language));
  const assumed = basis.assumption === undefined ? [] : [t('guide.byAssumption')];
  const named = [...(articles.length === 0 ? [] : [articles.join(t('ui.and'))]), ...assumed];
  return named.length === 0 ? undefined : <span className={styles['how']}>{named.join(' \u00b7 ')}</span>;
}
