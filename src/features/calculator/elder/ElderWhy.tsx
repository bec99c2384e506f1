import { useTranslation } from 'react-i18next';
import { DocumentLine } from '../region/DocumentLine.tsx';
import { useDocumentSaid } from '../region/use-document-said.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import styles from './elder.module.css';
import { ElderPage } from './ElderPage.tsx';
import type { Shown } from './use-shown.ts';
import { useWhyBasis } from './use-why-basis.ts';
import { useWhySentences } from './use-why-sentences.ts';

/** How the figures come about, a sentence for each step, and the article that says so. */
export function ElderWhy({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const basis = useWhyBasis();
  const policy = useChosenPolicy().data;
  const sentences = useWhySentences()(shown);
  const open = shown.outcome.outcome === 'undetermined';
  const said = useDocumentSaid();
  const document = policy && said(policy.open.pack, policy);
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
