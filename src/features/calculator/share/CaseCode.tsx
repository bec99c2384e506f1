import { useTranslation } from 'react-i18next';
import { caseCodeOf } from '@/shared/case-code/case-code.ts';
import type { Draft } from '@/shared/draft/draft.ts';
import { CopyLine } from '@/shared/ui/CopyLine.tsx';
import { useBeyondSaid } from '../case-code/use-beyond-said.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import styles from './share.module.css';

/** What the link holds too, as digits to be read over the phone, where it fits into so few; else why it does not. */
export function CaseCode({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const beyondSaid = useBeyondSaid();
  const code = caseCodeOf(draft, useChosenPolicy().data?.open);
  return (
    <section className={styles['part']} aria-labelledby="share-code">
      <h2 id="share-code">{t('sharing.code')}</h2>
      {code.ok ? (
        <>
          <p className={styles['text']}>{t('sharing.codeText')}</p>
          <CopyLine text={code.code} />
        </>
      ) : (
        <p className={styles['text']}>
          {code.why === 'holds-more' && beyondSaid(code.beyond, draft)}
          {t(`sharing.codeNone.${code.why}`)}
        </p>
      )}
    </section>
  );
}
