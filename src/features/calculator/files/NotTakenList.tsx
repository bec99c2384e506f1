import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import type { NotTaken } from '@/shared/draft/draft-of-case-not-taken.ts';
import { ProblemList } from '@/shared/ui/ProblemList.tsx';

const REQUESTS: Readonly<Record<string, string>> = {
  contribution: 'files.contribution',
  'retirement-buyout': 'files.buyout',
  'maternity-allowance': 'files.allowance',
  'benefit-start': 'files.start',
};

/** What a file held and the page has no field for, each by its name. */
export function NotTakenList({ of }: { readonly of: readonly NotTaken[] }) {
  const { t } = useTranslation();
  const say = useCode();
  const sentence = (each: NotTaken): string => {
    switch (each.code) {
      case 'request':
        return t('files.takenRequest', { what: t(REQUESTS[each.kind] ?? each.kind), id: each.id });
      case 'care':
        return t('files.takenCare', { ...each, care: say(`value.care.${each.care}`) });
      case 'stay':
        return t('files.takenStay', { ...each });
      case 'class-b':
        return t('files.takenClassB', { ...each });
      case 'name':
        return t('files.takenName', { ...each });
      case 'diseases':
        return t('files.takenDiseases', { diseases: each.diseases.join(t('ui.and')) });
      case 'cumulative':
        return t('files.takenCumulative', { ...each });
      case 'policy':
        return t('files.takenPolicy', { ...each });
    }
  };
  return <ProblemList problems={of.map((each) => ({ key: each.path, path: '', text: sentence(each) }))} />;
}
