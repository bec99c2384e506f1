import type { samplesZhCN } from './samples.zh-CN.ts';

interface SampleTexts {
  readonly title: string;
  readonly shows: string;
}

/** The sample cases: each named by its situation, and what to look at in it. */
export const samplesEn: {
  readonly sampleOpening: { readonly text: string };
  readonly sampleOthers: { readonly summary: string; readonly summary_one: string };
  readonly samples: Readonly<Record<keyof (typeof samplesZhCN)['samples'], SampleTexts>>;
} = {
  sampleOpening: { text: 'Opening…' },
  sampleOthers: { summary: '{{count}} more samples', summary_one: '1 more sample' },
  samples: {
    monthLimit: {
      title: 'Several visits in a month use up the monthly limit',
      shows:
        'Look at the third visit: the 150 yuan of May run out and you bear the rest; in June there are 150 again.',
    },
    yearLimit: {
      title: 'You start within the year, and the yearly limit is used up',
      shows:
        'What was used before is entered first; then the 3000 yuan of the year run out in November, and you bear what comes after.',
    },
    sameDay: {
      title: 'Two visits to the same hospital on one day',
      shows:
        "Look at the second visit: the day's deductible is already paid; on another day you pay the first 50 yuan again.",
    },
    retiresMidYear: {
      title: 'You retire within the year',
      shows:
        'Look before and after June: rate and yearly limit go up, what was used stays used, and from July the account is credited as for the retired (the pension level is only an example).',
    },
    notStated: {
      title: 'You buy drugs at a pharmacy, and the document does not say how it is paid',
      shows:
        'Look at the pharmacy and the hospital without a grade: the document is silent, so no amount is guessed and the two stand apart.',
    },
    notPaid: {
      title: 'Three times the fund pays nothing',
      shows:
        'Look at the reasons: a visit during a hospital stay, an institution that is not designated, drugs without a prescription; none of the three uses up deductible or limit.',
    },
    twoMeanings: {
      title: '“10% more” for the retired has two meanings',
      shows:
        'Is it 10 points more, or times 1.1? Choose the other meaning and see how much less the fund pays.',
    },
    twoDiseases: {
      title: 'Retired, with regular drugs for hypertension and diabetes',
      shows:
        'No deductible, 70%, at most 500 yuan a year for both together; your share comes from the account first (the pension level is only an example).',
    },
    dingxiYear: {
      title: 'Retired, with two special diseases and a hospital stay',
      shows:
        'Look at August: once you have borne 1000 yuan in the year, special diseases have a supplement of 80%; of the stay in April, 95% of what you bear above 1000 yuan is paid.',
    },
    birth: {
      title: 'Prenatal checks, twins and the maternity allowance',
      shows:
        'Look at the third check: the 2000 yuan run out; for twins by caesarean the most is 5500 and 1000 yuan. The allowance of 128 days is under "Contributions, buy-out, allowance, start of benefits".',
    },
    arrearsRepaid: {
      title: 'Five months unpaid, and repaid later',
      shows:
        'Look at the stay in May: a break of 3 months to a year can be made good by repaying; the agency decides.',
    },
    flexibleBuyout: {
      title: 'In flexible employment, from 4 to 8%: what is still to pay for retirement',
      shows:
        'Compare what both cost a year, and what is to be paid at retirement; whether the further months for the five years are multiplied by 1.1 has two meanings.',
    },
  },
};
