import { type ComponentType, useLayoutEffect } from 'react';
import { Redirect, useParams } from 'wouter';
import { addTexts } from '@/i18n/add-texts.ts';
import { elderEn } from '@/i18n/elder.en.ts';
import { elderZhCN } from '@/i18n/elder.zh-CN.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { enterElderMode } from '@/shared/settings/elder-mode.ts';
import { useSettings } from '@/shared/settings/settings.ts';
import { PATHS } from '../paths.ts';
import { useChosenPolicy, useEvaluation } from '../Workspace.tsx';
import { ElderAnswer } from './ElderAnswer.tsx';
import { ElderGive } from './ElderGive.tsx';
import { ElderLeft } from './ElderLeft.tsx';
import { ElderStart } from './ElderStart.tsx';
import { ElderVisits } from './ElderVisits.tsx';
import { ElderWaiting } from './ElderWaiting.tsx';
import { ElderWhy } from './ElderWhy.tsx';
import type { ElderStep } from './elder-path.ts';
import { useRemoved } from './removed.ts';
import { putBack, useLeftUndone } from './taken-up.ts';
import { type Shown, useShown } from './use-shown.ts';

addTexts({ 'zh-CN': elderZhCN, en: elderEn });

const SCREENS: Readonly<Record<Exclude<ElderStep, 'visits'>, ComponentType<{ readonly shown: Shown }>>> = {
  answer: ElderAnswer,
  why: ElderWhy,
  left: ElderLeft,
  give: ElderGive,
};

const isStep = (at: string | undefined): at is ElderStep =>
  at !== undefined && (at === 'visits' || Object.keys(SCREENS).includes(at));

/** The version for older people: its first screen, and what follows the answer. Coming here lays the page out for it. */
export function ElderScreen() {
  const { at } = useParams<{ readonly at?: string }>();
  const shown = useShown();
  const chosen = useDraft(({ draft }) => draft.policy !== undefined && draft.visits.length > 0);
  const evaluation = useEvaluation();
  const { error } = useChosenPolicy();
  const hotline = useSettings(({ mode }) => mode === 'hotline');
  const undone = useLeftUndone();
  const removed = useRemoved();
  useLayoutEffect(enterElderMode, []);
  useLayoutEffect(() => {
    if (undone) putBack();
  }, [undone]);
  if (hotline) return <Redirect to={PATHS.hotline} replace />;
  if (undone) return undefined;
  if (at === undefined) return <ElderStart />;
  // Where the last one was removed, it can be brought back there.
  if (at === 'visits' && (shown ?? removed)) return <ElderVisits />;
  if (isStep(at) && at !== 'visits' && shown) {
    const Screen = SCREENS[at];
    return <Screen key={at} shown={shown} />;
  }
  // What cannot be used says so; what is on its way is awaited.
  if (isStep(at) && chosen && (evaluation === undefined || error !== null)) return <ElderWaiting />;
  return <Redirect to={PATHS.elder} replace />;
}
