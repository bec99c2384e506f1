import { useTranslation } from 'react-i18next';
import type { Claim, ExcludedClaim, SettledClaim } from '@/engine/index.ts';
import { useLimitName } from '../limit-name.ts';
import { useCareName } from '../result/care-name.ts';
import { isVisit } from '../result/use-sentence.ts';
import { useSupplementName } from '../supplement-name.ts';
import { fundParts, spokenAmount, supplementParts, type ToldPart } from './told-parts.ts';

interface Told {
  readonly fund: (outcome: SettledClaim) => string;
  /** undefined where there is none for the care */
  readonly supplement: (outcome: SettledClaim) => string | undefined;
  /** That the fund pays nothing; why is said apart. */
  readonly refused: (outcome: ExcludedClaim) => string;
}

/** How an amount comes about, as one sentence that somebody who only hears it can follow. */
export function useTold(): Told {
  const { t } = useTranslation();
  const careName = useCareName();
  const limit = useLimitName();
  const supplement = useSupplementName();
  const names = { limit, supplement };
  const join = (parts: readonly string[]): string =>
    `${parts.join(t('live.comma'))}${t('hotline.told.stop')}`;
  const each = ({ key, words }: ToldPart): string => t(key, words);
  const bill = (claim: Claim): string => {
    const care = isVisit(claim.care) ? t('hotline.say.visit') : careName(claim);
    return t('hotline.told.bill', { care, total: spokenAmount(claim.total) });
  };
  return {
    fund: (outcome) => {
      const { claim, fund, terms } = outcome;
      const paid =
        terms.coverage.basicOnBill === true ? [] : [t('hotline.told.fund', { fund: spokenAmount(fund) })];
      return join([bill(claim), ...fundParts(outcome, names).map(each), ...paid]);
    },
    supplement: (outcome) => {
      const parts = supplementParts(outcome, names);
      const [first] = parts;
      if (first === undefined) return undefined;
      const { supplement: name = '' } = first.words;
      const paid = t('hotline.told.paid', { supplement: name, paid: spokenAmount(outcome.supplement) });
      return join([...parts.map(each), paid]);
    },
    refused: ({ claim, fund }) => join([bill(claim), t('hotline.told.fund', { fund: spokenAmount(fund) })]),
  };
}
