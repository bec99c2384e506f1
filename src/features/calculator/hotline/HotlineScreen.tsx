import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { addTexts } from '@/i18n/add-texts.ts';
import { hotlineEn } from '@/i18n/hotline.en.ts';
import { hotlineZhCN } from '@/i18n/hotline.zh-CN.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { usePoliciesAhead } from '@/shared/packs/policy.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import { enterHotlineMode } from '@/shared/settings/hotline-mode.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { classes } from '@/shared/ui/classes.ts';
import { UndoBar } from '@/shared/ui/UndoBar.tsx';
import { CaseCodeField } from '../case-code/CaseCodeField.tsx';
import { LoadProblem } from '../region/LoadProblem.tsx';
import { ANSWER_TITLE } from '../result/show-answer.ts';
import { SampleMark } from '../SampleMark.tsx';
import { useChosenPolicy } from '../Workspace.tsx';
import { Answers } from './Answers.tsx';
import { AnswersTitle } from './AnswersTitle.tsx';
import { callersStore, useCallers } from './callers.ts';
import { Entry } from './Entry.tsx';
import styles from './hotline.module.css';
import { focusOnceShown } from './focus-on.ts';
import { KeyLegend, LEGEND_ID } from './KeyLegend.tsx';
import { LeaveHotline } from './LeaveHotline.tsx';
import { REGION_FIELD, RegionField } from './RegionField.tsx';
import { useActions } from './use-actions.ts';
import { useCodeGiven } from './use-code-given.ts';
import { useKeys } from './use-keys.ts';
import { useShown } from './use-shown.ts';

addTexts({ 'zh-CN': hotlineZhCN, en: hotlineEn });

/** Room enough for the keys to stay in sight. */
const WIDE = '(min-width: 64em)';

/** One caller after another on one screen: what they say on the left, what to tell them on the right, every action by a key. */
export function HotlineScreen() {
  const { t } = useTranslation();
  const index = usePolicyIndex();
  const policy = useChosenPolicy();
  const chosen = useDraft(({ draft }) => draft.policy !== undefined);
  const present = useCallers((state) => state.present);
  const former = useCallers((state) => state.former);
  const shown = useShown();
  const answered = shown?.outcome !== undefined;
  const [leaving, setLeaving] = useState(false);
  const [legend, setLegend] = useState(() => matchMedia(WIDE).matches);
  const given = useCodeGiven();
  const { said, actions, ...on } = useActions(given, () => {
    flushSync(() => setLegend((open) => !open));
    document.getElementById(LEGEND_ID)?.scrollIntoView({ block: 'nearest' });
  });
  usePoliciesAhead();
  useKeys(actions);
  // Before anything is seen or heard of what the person entered for themselves.
  useLayoutEffect(() => {
    enterHotlineMode();
    // The field of the first caller is another than the one that was there before.
    if (callersStore.getState().enter()) requestAnimationFrame(() => focusOnceShown(REGION_FIELD));
  }, []);
  // What is asked then stands where the page begins.
  useLayoutEffect(() => {
    if (leaving) window.scrollTo(0, 0);
  }, [leaving]);
  return (
    <main id="main" tabIndex={-1} className={styles['hotline']}>
      <div className={classes(styles['bar'], !leaving && styles['stays'])}>
        <div className={styles['mode']}>
          <output className={styles['said']}>{said}</output>
          <h1>{t('nav.hotline')}</h1>
          <LeaveHotline asked={leaving} onAsked={setLeaving} />
        </div>
        <RegionField key={`region ${present}`} onTaken={on.regionTaken} />
        <CaseCodeField key={`code ${present}`} onAsked={on.codeAsked} onRead={on.codeRead} />
        <Button look="primary" onClick={() => actions.newCaller(0)}>
          {t('hotline.newCaller')}
        </Button>
      </div>
      {index.error && <LoadProblem error={index.error} onRetry={() => void index.refetch()} />}
      {policy.error && <LoadProblem error={policy.error} onRetry={() => void policy.refetch()} />}
      <SampleMark />
      <div className={styles['columns']}>
        <Entry
          key={present}
          open={policy.data?.open}
          given={given}
          onBringUp={on.bringUp}
          onRemove={on.remove}
        />
        <section className={styles['answers']} aria-labelledby={ANSWER_TITLE}>
          <UndoBar
            text={former === undefined || answered ? '' : t('hotline.cleared')}
            action={t('hotline.backToFormer')}
            onUndo={on.backToFormer}
          />
          {shown ? (
            <Answers of={shown} />
          ) : (
            <>
              <AnswersTitle />
              <p>{t(chosen ? 'result.waiting' : 'hotline.regionFirst')}</p>
            </>
          )}
        </section>
      </div>
      <KeyLegend open={legend} onToggle={setLegend} />
    </main>
  );
}
