import { useTranslation } from 'react-i18next';
import { articleName } from '@/i18n/article.ts';
import { useLanguage } from '@/i18n/language.ts';
import { DocumentLine } from '../region/DocumentLine.tsx';
import { useDocumentSaid } from '../region/use-document-said.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import styles from './elder.module.css';
import { ElderPage } from './ElderPage.tsx';
import type { Shown } from './use-shown.ts';
import { useWhySentences } from './use-why-sentences.ts';

/** How the figures come about, a sentence for each step, and the article that says so. */
export function ElderWhy({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const policy = useChosenPolicy().data;
  const sentences = useWhySentences()(shown);
  const open = shown.outcome.outcome === 'undetermined';
  const said = useDocumentSaid();
  const document = policy && said(policy.open.pack, policy);
  const basis = (articles: readonly string[]): string =>
    t('elder.why.article', {
      articles: articles.map((article) => articleName(article, language)).join(t('ui.and')),
    });
  return (
    <ElderPage
      title={t(open ? 'elder.why.openTitle' : 'elder.why.title')}
      read={[
        ...sentences.flatMap(({ text, articles }) =>
          articles.length > 0 ? [text, basis(articles)] : [text],
        ),
        ...(document ? [document.line, document.title] : []),
      ]}
    >
      <ol className={styles['steps']}>
        {sentences.map(({ text, articles }) => (
          <li key={text}>
            <p>{text}</p>
            {articles.length > 0 && <p className={styles['soft']}>{basis(articles)}</p>}
          </li>
        ))}
      </ol>
      {policy && <DocumentLine pack={policy.open.pack} policy={policy} />}
    </ElderPage>
  );
}
