import { useTranslation } from 'react-i18next';
import { FIELD_LABELS } from '../field-labels.ts';

/** What the form calls the keys of a claim. */
const CLAIM_LABELS: Readonly<Record<string, string>> = {
  care: 'visit.care',
  condition: 'visit.condition',
  admitted: 'visit.admitted',
  date: 'visit.date',
  kind: 'visit.kind',
  level: 'visit.level',
  prescribedBy: 'visit.prescribedBy',
  name: 'visit.name',
  designated: 'visit.designated',
  place: 'visit.place',
  emergency: 'visit.emergency',
  total: 'visit.total',
  outOfScope: 'visit.outOfScope',
  preSelfPay: 'visit.preSelfPay',
  classB: 'visit.classB',
  disease: 'visit.disease',
  basicPaid: 'visit.basicPaid',
  birth: 'visit.birthKind',
  birthKind: 'visit.birthKind',
  babies: 'visit.babies',
  months: 'visit.months',
  pregnancy: 'visit.pregnancy',
  beneficiary: 'visit.beneficiary',
};

/** And those beside the claims, where the fields of the draft are not called so too. */
const CASE_LABELS: Readonly<Record<string, string>> = {
  ...FIELD_LABELS,
  policy: 'region.legend',
  person: 'person.title',
  status: 'person.status',
  conditions: 'more.conditions',
  opening: 'more.used',
  payFromAccount: 'more.payFromAccount',
};

const VISIT =
  /^(?:claims\[([0-9]+)\]|draft\.visits\.([0-9]+))(?:\.(?:provider|birth(?=\.)))?(?:\.([A-Za-z]+))?$/u;
const FACT = /^(?:draft\.|person\.)?([A-Za-z]+)/u;

/** What people call a place of a case or of a saved draft; undefined where the page has no word for it. */
export function usePlaceName(): (path: string) => string | undefined {
  const { t } = useTranslation();
  const labelOf = (labels: Readonly<Record<string, string>>, key: string): string | undefined => {
    const label = new Map(Object.entries(labels)).get(key);
    return label === undefined ? undefined : t(label);
  };
  return (path) => {
    if (path === '') return t('files.whole');
    const [, ofCase, ofDraft, key] = VISIT.exec(path.replace(/\.birth\.kind$/u, '.birthKind')) ?? [];
    const index = ofCase ?? ofDraft;
    if (index === undefined) return labelOf(CASE_LABELS, FACT.exec(path)?.[1] ?? '');
    const where = t('files.visit', { number: Number(index) + 1 });
    const what = key === undefined ? undefined : labelOf(CLAIM_LABELS, key);
    return what === undefined ? where : t('files.place', { where, what });
  };
}
