import type { OpenPack } from '@/engine/index.ts';
import {
  type Draft,
  emptyDraft,
  EMPTY_OPENING,
  EMPTY_REGION,
  emptyVisit,
  type OpeningDraft,
  type RegionDraft,
  yearOf,
} from '../draft/draft.ts';
import { writeDigits } from './coded-case.ts';

/**
 * What no code can hold: changes within the year, unpaid periods, requests, more visits than it has room for, what a region
 * asks that is no amount; `unread` is an entry that is not right.
 */
export type BeyondCode =
  | 'status-changes'
  | 'enrolment-changes'
  | 'base-changes'
  | 'arrears'
  | 'requests'
  | 'visits'
  | 'parameters'
  | 'unread';

/** All that keeps a case from having a number, each once; nothing where it is only too long for one. */
export function beyondCode(draft: Draft, open: OpenPack): readonly BeyondCode[] {
  const { pack } = open;
  const { statusChanges, enrolmentChanges, baseChanges, arrears, requests } = draft;
  // Each part is tried by itself: all of them together may be too long to be written.
  const empty: Draft = { ...emptyDraft(0, draft.next), year: draft.year, policy: pack.id };
  const isHeld = (part: Partial<Draft>): boolean => writeDigits({ ...empty, ...part }, open) !== undefined;
  if (!isHeld({})) return ['unread'];
  const ofRegion = (part: Partial<RegionDraft>): Partial<Draft> => ({
    regions: { [pack.id]: { ...EMPTY_REGION, ...part } },
  });
  const ofOpening = (part: Partial<OpeningDraft>): Partial<Draft> =>
    ofRegion({ opening: { [yearOf(draft)]: { ...EMPTY_OPENING, ...part } } });

  const { parameters, readings, specialDiseases, opening } = draft.regions[pack.id] ?? EMPTY_REGION;
  const { deductible, limits, cumulative } = opening[yearOf(draft)] ?? EMPTY_OPENING;
  const amounts = new Set(pack.parameters.filter(({ kind }) => kind === 'amount').map(({ id }) => id));
  const parametersThat = (are: boolean): RegionDraft['parameters'] =>
    Object.fromEntries(Object.entries(parameters).filter(([id]) => amounts.has(id) === are));
  const beyond: readonly (readonly [BeyondCode, Partial<Draft>])[] = [
    ['status-changes', { statusChanges }],
    ['enrolment-changes', { enrolmentChanges }],
    ['base-changes', { baseChanges }],
    ['arrears', { arrears }],
    ['requests', { requests }],
    ['visits', { visits: draft.visits.map(({ id }) => emptyVisit(id)) }],
    ['parameters', ofRegion({ parameters: parametersThat(false) })],
  ];
  const others: readonly Partial<Draft>[] = [
    {
      ...draft,
      statusChanges: [],
      enrolmentChanges: [],
      baseChanges: [],
      arrears: [],
      requests: [],
      visits: [],
      regions: {},
    },
    ...draft.visits.map((visit) => ({ visits: [visit] })),
    ofRegion({ parameters: parametersThat(true) }),
    ofRegion({ readings, specialDiseases }),
    ofOpening({ deductible, cumulative }),
    ...Object.entries(limits).map(([id, used]) => ofOpening({ limits: { [id]: used } })),
  ];
  return [
    ...beyond.filter(([, part]) => !isHeld(part)).map(([what]) => what),
    ...(others.every(isHeld) ? [] : (['unread'] as const)),
  ];
}
