import { useTranslation } from 'react-i18next';
import type { NotTaken } from '@/shared/draft/draft-of-case-not-taken.ts';
import { ProblemList } from '@/shared/ui/ProblemList.tsx';

/** What a file held and the page does not settle with, each by its name. */
export function NotTakenList({ of }: { readonly of: readonly NotTaken[] }) {
  const { t } = useTranslation();
  const sentence = (each: NotTaken): string => {
    switch (each.code) {
      case 'stay':
        return t('files.takenStay', { ...each });
      case 'name':
        return t('files.takenName', { ...each });
      case 'policy':
        return t('files.takenPolicy', { ...each });
      case 'migrated':
        return t(each.sentence);
    }
  };
  return <ProblemList problems={of.map((each) => ({ key: keyOf(each), path: '', text: sentence(each) }))} />;
}

const keyOf = (each: NotTaken): string => (each.code === 'migrated' ? each.sentence : each.path);
