import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountEn } from '@/i18n/account.en.ts';
import { accountZhCN } from '@/i18n/account.zh-CN.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { readingsEn } from '@/i18n/readings.en.ts';
import { readingsZhCN } from '@/i18n/readings.zh-CN.ts';
import { requestsEn } from '@/i18n/requests.en.ts';
import { requestsZhCN } from '@/i18n/requests.zh-CN.ts';
import { sheetEn } from '@/i18n/sheet.en.ts';
import { sheetZhCN } from '@/i18n/sheet.zh-CN.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { Screen } from '@/shared/ui/Screen.tsx';
import { CurrentPack } from '../pack.ts';
import { PATHS } from '../paths.ts';
import { FactsWrong } from '../result/FactsWrong.tsx';
import { inOrder } from '../visits/in-order.ts';
import { useChosenPolicy, useEvaluation } from '../Workspace.tsx';
import { type Choices, EVERYTHING } from './choices.ts';
import { SheetChoices } from './SheetChoices.tsx';
import { SheetPages } from './SheetPages.tsx';
import styles from './sheet.module.css';
import { packWithoutDiseases } from './without-diagnoses.ts';

addTexts({
  'zh-CN': { ...accountZhCN, ...readingsZhCN, ...requestsZhCN, ...sheetZhCN },
  en: { ...accountEn, ...readingsEn, ...requestsEn, ...sheetEn },
});

/** The case and its results on sheets of paper, everything unfolded; what is left off them is chosen first. */
export function SheetScreen() {
  const { t } = useTranslation();
  const [chosen, setChoices] = useState<Choices>(EVERYTHING);
  const draft = useDraft((state) => state.draft);
  const policy = useChosenPolicy();
  const evaluation = useEvaluation();
  const settled = useMemo(
    () => new Set(evaluation?.settlement?.claims.map(({ claim }) => claim.id)),
    [evaluation],
  );
  const choices = useMemo(
    () => (settled.has(chosen.visit) ? chosen : { ...chosen, visit: '' }),
    [settled, chosen],
  );
  const notWritten = t('sheet.notWritten');
  const pack = useMemo(
    () =>
      evaluation && !choices.diagnoses ? packWithoutDiseases(evaluation.pack, notWritten) : evaluation?.pack,
    [evaluation, choices.diagnoses, notWritten],
  );
  useEffect(() => {
    document.documentElement.dataset['sheet'] = '';
    return () => {
      delete document.documentElement.dataset['sheet'];
    };
  }, []);
  const nothing = draft.visits.length === 0 && draft.requests.length === 0;
  return (
    <Screen title={t('nav.sheet')}>
      <div className={styles['before']}>
        <p>{t(draft.policy === undefined ? 'sheet.regionFirst' : 'sheet.intro')}</p>
        {draft.policy !== undefined && !evaluation && (
          <p>{t(policy.error ? 'result.noPolicy' : 'result.waiting')}</p>
        )}
        {nothing && (
          <p>
            <LinkButton to={draft.policy === undefined ? PATHS.start : PATHS.all}>
              {t('sheet.enter')}
            </LinkButton>
          </p>
        )}
        {evaluation && !evaluation.settlement && <FactsWrong />}
        {evaluation && !nothing && (
          <SheetChoices
            visits={inOrder(draft.visits.filter(({ id }) => settled.has(id)))}
            value={choices}
            onChange={setChoices}
          />
        )}
      </div>
      {evaluation && policy.data && !nothing && (
        <CurrentPack value={pack}>
          <SheetPages evaluation={evaluation} draft={draft} policy={policy.data} choices={choices} />
        </CurrentPack>
      )}
    </Screen>
  );
}
