import { Redirect, useParams } from 'wouter';
import { addTexts } from '@/i18n/add-texts.ts';
import { requestsEn } from '@/i18n/requests.en.ts';
import { requestsZhCN } from '@/i18n/requests.zh-CN.ts';
import { PATHS } from '../paths.ts';
import { isKind } from './kinds.ts';
import { RequestList } from './RequestList.tsx';
import { RequestScreen } from './RequestScreen.tsx';

addTexts({ 'zh-CN': requestsZhCN, en: requestsEn });

/** The calculations that are no visits: a choice of them, and each on a screen of its own. */
export function Requests() {
  const { kind, policy } = useParams<{ readonly kind?: string; readonly policy?: string }>();
  if (kind === undefined) return <RequestList />;
  if (!isKind(kind)) return <Redirect to={PATHS.requests} replace />;
  return <RequestScreen key={`${kind} ${policy ?? ''}`} kind={kind} linked={policy} />;
}
