import type { Visit } from '@/shared/draft/draft.ts';

/**
 * A stay in hospital is entered for its days alone: no document here fixes terms for it, whatever its bill or
 * hospital. What a case needs besides is filled in, and taken out again when the visit is opened.
 */
export function completed(visit: Visit): Visit {
  return visit.care === 'inpatient' ? { ...visit, ...BARE, level: 'ungraded', total: '0' } : visit;
}

export function opened(visit: Visit): Visit {
  return visit.care === 'inpatient' ? { ...visit, level: '', total: '' } : visit;
}

const BARE = {
  kind: 'hospital',
  prescribedBy: '',
  designated: 'pooling',
  place: 'local',
  emergency: false,
  outOfScope: '',
  preSelfPay: '',
} as const;
