import { useTranslation } from 'react-i18next';
import { addTexts } from '@/i18n/add-texts.ts';
import { caseCodeEn } from '@/i18n/case-code.en.ts';
import { caseCodeZhCN } from '@/i18n/case-code.zh-CN.ts';
import type { BeyondCode } from '@/shared/case-code/beyond-code.ts';
import type { Draft } from '@/shared/draft/draft.ts';

addTexts({ 'zh-CN': caseCodeZhCN, en: caseCodeEn });

const NAMES: Readonly<Record<BeyondCode, string>> = {
  'status-changes': 'caseCode.beyond.statusChanges',
  'enrolment-changes': 'caseCode.beyond.enrolmentChanges',
  'base-changes': 'caseCode.beyond.baseChanges',
  arrears: 'caseCode.beyond.arrears',
  requests: 'caseCode.beyond.requests',
  visits: 'caseCode.beyond.visits',
  parameters: 'caseCode.beyond.parameters',
  unread: 'caseCode.beyond.unread',
};

/** What of a case has no room in its number, as a sentence. */
export function useBeyondSaid(): (beyond: readonly BeyondCode[], of: Draft) => string {
  const { t } = useTranslation();
  return (beyond, { visits }) => {
    const what = beyond.map((each) => t(NAMES[each], { count: visits.length })).join(t('ui.and'));
    return t('caseCode.holdsMore', { what });
  };
}
