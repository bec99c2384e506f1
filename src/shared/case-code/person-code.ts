import type { OpenPack } from '@/engine/index.ts';
import { type Draft, type OpeningDraft, type RegionDraft } from '../draft/draft.ts';
import { amount, type Code, dayOf, listOf, oneOf, sparse, yesOrNo } from './code.ts';
import { ENROLMENTS, STATUSES } from './version-1.ts';

/** What a code holds of the person and of what they used before. */
export interface CodedPerson {
  readonly status: Draft['status'];
  readonly enrolment: Draft['enrolment'];
  readonly statusFrom: string;
  readonly benefitFrom: string;
  readonly contributionBase: string;
  readonly openingBalance: string;
  readonly payFromAccount: boolean;
  readonly hypertension: boolean;
  readonly diabetes: boolean;
  readonly specialDiseases: readonly string[];
  readonly deductible: string;
  readonly limits: OpeningDraft['limits'];
  readonly cumulative: OpeningDraft['cumulative'];
  readonly parameters: RegionDraft['parameters'];
  readonly readings: RegionDraft['readings'];
}

const MOST_DISEASES = 3;

/** What most people are: nothing of it is written. */
const USUAL: CodedPerson = {
  status: 'in-service',
  enrolment: 'combined',
  statusFrom: '',
  benefitFrom: '',
  contributionBase: '',
  openingBalance: '',
  payFromAccount: false,
  hypertension: false,
  diabetes: false,
  specialDiseases: [],
  deductible: '',
  limits: {},
  cumulative: {},
  parameters: {},
  readings: {},
};

export function personCode(year: string, { pack, defaults }: OpenPack): Code<CodedPerson> {
  const day = dayOf(year);
  const limits = pack.limits.flatMap(({ id, period }) => (period === 'year' ? [id] : []));
  const months = pack.limits.some(({ period }) => period === 'month')
    ? Array.from({ length: 12 }, (_, at) => `month:${year}-${String(at + 1).padStart(2, '0')}`)
    : [];
  const readings = pack.readings.map(({ id, options }): [string, Code<string>] => {
    const others = options.map((option) => option.id).filter((option) => option !== defaults[id]);
    return [id, oneOf(['', ...others])];
  });
  return sparse<CodedPerson>(USUAL, {
    status: oneOf(STATUSES),
    enrolment: oneOf(ENROLMENTS),
    contributionBase: amount,
    deductible: amount,
    limits: texts([...limits, ...months].map((id) => [id, amount])),
    openingBalance: amount,
    payFromAccount: yesOrNo,
    hypertension: yesOrNo,
    diabetes: yesOrNo,
    specialDiseases: listOf(oneOf(pack.diseases.map(({ id }) => id)), MOST_DISEASES),
    parameters: texts(
      pack.parameters.flatMap(({ id, kind }): [string, Code<string>][] =>
        kind === 'amount' ? [[id, amount]] : [],
      ),
    ),
    readings: texts(readings),
    statusFrom: day,
    benefitFrom: day,
    cumulative: texts(pack.supplements.map(({ id }) => [id, amount])),
  });
}

/** Texts by keys that the pack names; what is empty is not there. */
function texts(codes: readonly (readonly [string, Code<string>])[]): Code<Readonly<Record<string, string>>> {
  const keys = codes.map(([key]) => key);
  const empty = Object.fromEntries(keys.map((key) => [key, '']));
  const all = sparse<Record<string, string>>(empty, Object.fromEntries(codes));
  return {
    write: (out, value) => {
      const said = Object.entries(value).filter(([, text]) => text.trim() !== '');
      if (said.some(([key]) => !keys.includes(key))) out.refuse();
      all.write(out, { ...empty, ...Object.fromEntries(said) });
    },
    read: (from) => Object.fromEntries(Object.entries(all.read(from)).filter(([, text]) => text !== '')),
  };
}
