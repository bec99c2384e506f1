import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { articleName } from '@/i18n/article.ts';
import { isNoteCode } from '@/i18n/codes.ts';
import { useLanguage } from '@/i18n/language.ts';
import { useCode } from '@/i18n/use-code.ts';
import { useText } from '@/i18n/use-text.ts';
import { isForItsDays, isStay } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import type { TableWords } from '@/shared/files/result-table.ts';
import { useLimitName } from '../limit-name.ts';
import { codeToSay } from '../problems.ts';
import { useDiseaseName, usePlaceKind } from '../visits/visit-name.ts';

const OUTCOMES = {
  settled: 'files.settled',
  excluded: 'files.excluded',
  undetermined: 'files.undetermined',
  'set-aside': 'files.setAside',
  stay: 'files.stay',
} as const;

/** The words of the table of results, in the page's language. */
export function useTableWords({ problems, pack }: Evaluation): TableWords {
  const { t } = useTranslation();
  const say = useCode();
  const text = useText();
  const language = useLanguage();
  const limitName = useLimitName();
  const placeKind = usePlaceKind();
  const diseaseName = useDiseaseName();
  const heads: TableWords['heads'] = {
    date: t('files.date'),
    care: t('files.care'),
    name: t('files.name'),
    institution: t('files.institution'),
    place: t('files.where'),
    total: t('receipt.total'),
    outOfScope: t('receipt.outOfScope'),
    preSelfPay: t('receipt.preSelfPay'),
    eligible: t('receipt.eligible'),
    deductible: t('files.deductible'),
    rate: t('files.rate'),
    fund: t('share.fund'),
    supplement: t('files.supplement'),
    basicPaid: t('files.basicPaid'),
    outOfPocket: t('files.outOfPocket'),
    accountPaid: t('files.accountPaid'),
    cashPaid: t('files.cashPaid'),
    outcome: t('files.outcome'),
    reason: t('files.reason'),
    articles: t('files.articles'),
    notes: t('files.notes'),
    document: t('files.document'),
  };
  return {
    heads,
    left: (id, period) => t('files.left', { limit: limitName(id, period) }),
    deductibleLeft: t('files.deductibleLeft'),
    care: careOf,
    institution: placeKind,
    place: ({ place }) => say(`value.place.${place}`),
    outcome: (outcome) => t(OUTCOMES[outcome]),
    reason: (reason) => say(`reason.${reason}.title`),
    problem: (visit) => {
      const found = problems.find(({ field }) => field.startsWith(`visits.${visit.id}.`));
      if (found === undefined) return '';
      const entry = visit[found.field.split('.')[2] as keyof Visit];
      return say(`caseProblem.${codeToSay(found.code, entry)}`);
    },
    note: (code) => {
      const says = new Map(Object.entries(pack.says)).get(code);
      if (isNoteCode(code)) return say(`note.${code}.title`);
      return says ? text(says.text) : code;
    },
    article: (article) => articleName(article, language),
    list: (texts) => texts.join(t('files.separator')),
    document: documentOf,
  };

  /** With the day of admission of a stay, and the disease that a visit is for. */
  function careOf({ care, admitted, date, disease }: Visit): string {
    if (isForItsDays(care, pack)) return t('files.fromTo', { from: admitted, until: date });
    const name = say(`value.care.${care}`);
    if (isStay(care)) return t('files.admitted', { care: name, from: admitted });
    const named = diseaseName(care, disease);
    return named === '' ? name : t('files.careFor', { care: name, disease: named });
  }

  function documentOf({ name, document, version }: Pack): string {
    const key = document.nature === 'draft' ? 'files.draftOf' : 'files.documentOf';
    return t(key, { region: text(name), document: document.number ?? text(document.title), version });
  }
}
