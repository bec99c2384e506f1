import { useTranslation } from 'react-i18next';
import { addTexts } from '@/i18n/add-texts.ts';
import { filesEn } from '@/i18n/files.en.ts';
import { filesZhCN } from '@/i18n/files.zh-CN.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { canSave } from '@/shared/files/save-file.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import { LinkList } from '@/shared/ui/LinkList.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { Screen } from '@/shared/ui/Screen.tsx';
import { useChosenPolicy } from '../Workspace.tsx';
import { KeepSection } from '../keep/KeepSection.tsx';
import { PATHS } from '../paths.ts';
import { AsText } from './AsText.tsx';
import { NothingYet } from './NothingYet.tsx';
import { OpenByCode } from './OpenByCode.tsx';
import { OpenCase } from './OpenCase.tsx';
import { SaveCase } from './SaveCase.tsx';
import { SaveResults } from './SaveResults.tsx';
import { useCaseFile } from './use-case-file.ts';
import { useOpening } from './use-opening.ts';
import styles from './files.module.css';

addTexts({ 'zh-CN': filesZhCN, en: filesEn });

/** Where a case and its results leave the page, and come back to it. */
export function FilesScreen() {
  const { t } = useTranslation();
  const open = useChosenPolicy().data?.open;
  const nothing = useDraft(({ draft, form }) => isUntouched(draft, form));
  const file = useCaseFile(open);
  const [opening, begin] = useOpening();
  const asText = <AsText text={nothing ? undefined : file.text} onOpen={begin} />;
  return (
    <Screen title={t('files.title')}>
      <Notice>
        <p>{t('files.private')}</p>
      </Notice>
      {!canSave() && asText}
      <section className={styles['part']} aria-labelledby="files-save">
        <h2 id="files-save">{t('files.save')}</h2>
        {nothing ? (
          <NothingYet />
        ) : (
          <>
            <SaveCase file={file} open={open} />
            <SaveResults />
          </>
        )}
      </section>
      {!nothing && (
        <LinkList
          links={[
            { to: PATHS.share, label: t('nav.share'), hint: t('files.shareHint') },
            { to: PATHS.sheet, label: t('nav.sheet'), hint: t('files.sheetHint') },
          ]}
        />
      )}
      <KeepSection />
      <OpenCase opening={opening} onText={begin} />
      <OpenByCode />
      {canSave() && asText}
    </Screen>
  );
}
