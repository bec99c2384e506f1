import { type ComponentType, useEffect } from 'react';
import { Redirect, useParams } from 'wouter';
import { addTexts } from '@/i18n/add-texts.ts';
import { stepsEn } from '@/i18n/steps.en.ts';
import { stepsZhCN } from '@/i18n/steps.zh-CN.ts';
import { isForItsDays } from '@/shared/draft/care.ts';
import { shownAt } from './answered.ts';
import type { Asking } from './asking.ts';
import { BillQuestion } from './BillQuestion.tsx';
import { BirthQuestion } from './BirthQuestion.tsx';
import { CareQuestion } from './CareQuestion.tsx';
import { Check } from './Check.tsx';
import { ConditionQuestion } from './ConditionQuestion.tsx';
import { ConditionsQuestion } from './ConditionsQuestion.tsx';
import { DiseaseQuestion } from './DiseaseQuestion.tsx';
import { EmergencyQuestion } from './EmergencyQuestion.tsx';
import { EnrolmentQuestion } from './EnrolmentQuestion.tsx';
import { BasicPaidQuestion, OutOfScopeQuestion, PaidFirstQuestion } from './OneOfBill.tsx';
import { AdmittedQuestion, DateQuestion, TotalQuestion } from './OneOfSlip.tsx';
import { PlaceQuestion } from './PlaceQuestion.tsx';
import { PolicyMissing } from './PolicyMissing.tsx';
import { PregnancyQuestion } from './PregnancyQuestion.tsx';
import { PrescriberQuestion } from './PrescriberQuestion.tsx';
import { noteChanging } from './notes.ts';
import { CHECK, type Question } from './questions.ts';
import { RegionQuestion } from './RegionQuestion.tsx';
import { RegisteredQuestion } from './RegisteredQuestion.tsx';
import { SameInstitutionQuestion } from './SameInstitutionQuestion.tsx';
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
  care: CareQuestion,
  conditions: ConditionsQuestion,
  condition: ConditionQuestion,
  registered: RegisteredQuestion,
  disease: DiseaseQuestion,
  pregnancy: PregnancyQuestion,
  place: PlaceQuestion,
  emergency: EmergencyQuestion,
  where: WhereQuestion,
  prescriber: PrescriberQuestion,
  slip: SlipQuestion,
  admitted: AdmittedQuestion,
  date: DateQuestion,
  sameDay: SameInstitutionQuestion,
  total: TotalQuestion,
  bill: BillQuestion,
  basicPaid: BasicPaidQuestion,
  outOfScope: OutOfScopeQuestion,
  paidFirst: PaidFirstQuestion,
  birth: BirthQuestion,
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
  if (isForItsDays(visit.care, open?.pack)) return <StayTyped />;
  const shown = shownAt(question, asking);
  if (shown !== question) return <Redirect to={stepPath(shown)} replace />;
  const Screen = SCREENS[shown];
  return <Screen key={shown} asking={asking} />;
}
