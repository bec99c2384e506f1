import { type ComponentType, useEffect } from 'react';
import { Redirect, useParams } from 'wouter';
import { addTexts } from '@/i18n/add-texts.ts';
import { stepsEn } from '@/i18n/steps.en.ts';
import { stepsZhCN } from '@/i18n/steps.zh-CN.ts';
import { Check } from './Check.tsx';
import { EnrolmentQuestion } from './EnrolmentQuestion.tsx';
import { PolicyMissing } from './PolicyMissing.tsx';
import { PrescriberQuestion } from './PrescriberQuestion.tsx';
import { noteChanging } from './notes.ts';
import { type Asking, CHECK, type Question, shownAt } from './questions.ts';
import { RegionQuestion } from './RegionQuestion.tsx';
import { SlipQuestion } from './SlipQuestion.tsx';
import { StatusQuestion } from './StatusQuestion.tsx';
import { StayTyped } from './StayTyped.tsx';
import { stepPath } from './steps-path.ts';
import { useAsking } from './use-asking.ts';
import { WhereQuestion } from './WhereQuestion.tsx';

addTexts({ 'zh-CN': stepsZhCN, en: stepsEn });

const SCREENS: Readonly<Record<Question | typeof CHECK, ComponentType<{ readonly asking: Asking }>>> = {
  region: RegionQuestion,
  status: StatusQuestion,
  enrolment: EnrolmentQuestion,
  where: WhereQuestion,
  prescriber: PrescriberQuestion,
  slip: SlipQuestion,
  check: Check,
};

/** The way through the case question by question, on the same draft as the one page. */
export function Steps() {
  const { question } = useParams<{ readonly question?: string }>();
  const asking = useAsking();
  const { draft, open, visit } = asking;
  useEffect(() => {
    if (question === CHECK) noteChanging(undefined);
  }, [question]);
  if (draft.policy !== undefined && open === undefined && question !== 'region') return <PolicyMissing />;
  if (visit.care === 'inpatient') return <StayTyped />;
  const shown = shownAt(question, asking);
  if (shown !== question) return <Redirect to={stepPath(shown)} replace />;
  const Screen = SCREENS[shown];
  return <Screen key={shown} asking={asking} />;
}
