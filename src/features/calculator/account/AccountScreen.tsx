import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { accountEn } from '@/i18n/account.en.ts';
import { accountZhCN } from '@/i18n/account.zh-CN.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Screen } from '@/shared/ui/Screen.tsx';
import { FactsPart } from '../facts/FactsPart.tsx';
import { OtherYear } from '../person/OtherYear.tsx';
import { DocumentLine } from '../region/DocumentLine.tsx';
import { FactsWrong } from '../result/FactsWrong.tsx';
import { ResultNotes } from '../result/ResultNotes.tsx';
import { SampleMark } from '../SampleMark.tsx';
import { useChosenPolicy, useEvaluation } from '../Workspace.tsx';
import styles from './account.module.css';
import { AccountNeeds } from './AccountNeeds.tsx';
import { AccountYear } from './AccountYear.tsx';
import { FurtherScreens } from './FurtherScreens.tsx';
import { YearTurner } from './YearTurner.tsx';

addTexts({ 'zh-CN': accountZhCN, en: accountEn });

/** The account's year on a screen of its own: as a picture, and month by month with how each credit comes about. */
export function AccountScreen() {
  const { t } = useTranslation();
  const chosen = useDraft(({ draft }) => draft.policy !== undefined);
  const policy = useChosenPolicy();
  const evaluation = useEvaluation();
  const settlement = evaluation?.settlement;
  // As it was when the screen came up: nothing folds away under the hand of somebody who fills it in.
  const [folded] = useState(
    () => settlement?.account.months.some(({ credit }) => (credit ?? ZERO) > ZERO) === true,
  );
  return (
    <Screen title={t('nav.account')}>
      <p>{t(chosen ? 'account.intro' : 'account.regionFirst')}</p>
      <SampleMark />
      <FactsPart folded={folded} />
      {chosen && !evaluation && <p>{policy.error ? t('result.noPolicy') : t('result.waiting')}</p>}
      {evaluation && (
        <>
          <div className={styles['account']}>
            <AccountNeeds evaluation={evaluation} />
          </div>
          <OtherYear />
          {settlement ? (
            <>
              <AccountYear settlement={settlement} />
              <ResultNotes settlement={settlement} />
            </>
          ) : (
            <FactsWrong />
          )}
          <YearTurner />
          {policy.data && <DocumentLine pack={evaluation.pack} policy={policy.data} />}
        </>
      )}
      <FurtherScreens />
    </Screen>
  );
}
