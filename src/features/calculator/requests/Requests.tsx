import { useParams } from 'wouter';
import { addTexts } from '@/i18n/add-texts.ts';
import { requestsEn } from '@/i18n/requests.en.ts';
import { requestsZhCN } from '@/i18n/requests.zh-CN.ts';
import { isKind } from './kinds.ts';
import { RequestList } from './RequestList.tsx';
import { RequestScreen } from './RequestScreen.tsx';

addTexts({ 'zh-CN': requestsZhCN, en: requestsEn });

/** The calculations that are no visits: a choice of them, and each on a screen of its own. */
export function Requests() {
  const { kind, policy } = useParams<{ readonly kind?: string; readonly policy?: string }>();
  // What is no kind can only be a region.
  if (!isKind(kind)) return <RequestList key={kind} linked={kind} />;
  return <RequestScreen key={`${kind} ${policy ?? ''}`} kind={kind} linked={policy} />;
}
