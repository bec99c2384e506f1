import { useTranslation } from 'react-i18next';
import {
  type Basis,
  type ClaimOutcome,
  formatDay,
  type OpenPack,
  restsOnAssumption,
  sameShares,
  settledOtherwise,
  type Settlement,
  worthOfReading,
} from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { usePack } from '../pack.ts';
import { useRestsSaid } from '../readings/use-rests-said.ts';
import { useYearSums } from '../result/use-year-sums.ts';
import { assumptionsIn, type Block } from './block.ts';
import type { Choices } from './choices.ts';
import { restsOfBases } from './rests-of.ts';
import { useVisitSums } from './use-visit-sums.ts';

/** More visits than this are counted, not named. */
const NAMED = 30;

/**
 * Every clause with two meanings: which was taken, where the other one would change something, and by how much: for all
 * visits, or for the only one that the sheet is about.
 */
export function useReadingBlocks(): (
  settlement: Settlement,
  open: OpenPack,
  choices: Choices,
  only: ClaimOutcome | undefined,
) => readonly Block[] {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  const yearSums = useYearSums();
  const visitSums = useVisitSums();
  return (settlement, open, { person: account }, only) => {
    if (!pack || pack.readings.length === 0) return [];
    const others = only ? settledOtherwise(open, settlement) : [];
    return [{ as: 'heading', level: 2, text: t('worth.readings') }, ...pack.readings.flatMap(ofReading)];

    function ofReading(reading: NonNullable<typeof pack>['readings'][number]): readonly Block[] {
      const chosen = settlement.readings[reading.id];
      const label = (id: string | undefined): string => {
        const option = reading.options.find((each) => each.id === id);
        return option ? text(option.label) : '';
      };
      const meaning = reading.options.find(({ id }) => id === chosen)?.meaning;
      const matters = settlement.readingsThatMatter.includes(reading.id);
      const taken = chosen === reading.default ? 'sheet.takenUsual' : 'sheet.taken';
      return [
        { as: 'heading', level: 3, text: text(reading.question) },
        {
          as: 'text',
          text: `${t(taken, { label: label(chosen) })}${meaning ? text(meaning) : ''}`,
          rests: restsOfBases(reading),
        },
        ...(only
          ? worthForOne(reading.id, label, only)
          : matters
            ? worth(reading.id, label)
            : [{ as: 'text', text: t('readings.mattersNot'), tone: 'soft' } as const]),
      ];
    }

    function worthForOne(
      reading: string,
      label: (id: string) => string,
      outcome: ClaimOutcome,
    ): readonly Block[] {
      const otherwise = others.flatMap(
        ({ reading: of, option, settlement: { claims } }): readonly Block[] => {
          const other = claims.find(({ claim }) => claim.id === outcome.claim.id);
          return of !== reading || !other || sameShares(outcome, other)
            ? []
            : [{ as: 'text', text: visitSums(label(option), other) }];
        },
      );
      return otherwise.length > 0 ? otherwise : [{ as: 'text', text: t('sheet.visitSame'), tone: 'soft' }];
    }

    function worth(reading: string, label: (id: string) => string): readonly Block[] {
      return worthOfReading(open, settlement, reading).map((option) => {
        const dates = option.claims.flatMap((index) => {
          const claim = settlement.claims[index]?.claim;
          return claim ? [formatDay(claim.date)] : [];
        });
        const { credited, requests } = option;
        const parts = [
          option.years.length > 0
            ? t('readings.with', { label: label(option.option), sums: yearSums(option.years) })
            : t('worth.by', { label: label(option.option) }),
          dates.length === 0
            ? ''
            : dates.length > NAMED
              ? t('sheet.manyDiffer', { count: dates.length })
              : t('worth.claims', { count: dates.length, list: dates.join(t('ui.and')) }),
          !account || credited === undefined || credited === settlement.account.total
            ? ''
            : t('worth.credited', { credited: showAmount(credited) }),
          account && requests.length > 0 ? t('worth.requests', { count: requests.length }) : '',
        ];
        return { as: 'text', text: parts.filter((part) => part !== '').join(t('sheet.between')) } as const;
      });
    }
  };
}

/** What is assumed where the document is silent and something of the case rests on, numbered as the lines name it. */
export function useAssumptionBlocks(): (
  settlement: Settlement,
  choices: Choices,
  before: readonly Block[],
  only: ClaimOutcome | undefined,
) => readonly Block[] {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  const restsSaid = useRestsSaid();
  return (settlement, { person: account }, before, only) => {
    const cited = assumptionsIn(before);
    const all = (pack?.assumptions ?? []).map((assumption, at) => ({
      assumption,
      n: at + 1,
      rests: only ? undefined : restsSaid(settlement, assumption.id, account),
    }));
    const used = all.filter(
      ({ assumption: { id }, rests }) =>
        cited.has(id) || rests !== undefined || (only !== undefined && restsOnIt(settlement, id, only)),
    );
    if (used.length === 0) return [];
    return [
      { as: 'heading', level: 2, text: t('worth.assumptions') },
      ...used.map(({ assumption, n, rests }): Block => {
        const name = `${t('sheet.assumption', { n })}${t('sheet.colon')}`;
        return {
          as: 'text',
          text: `${name}${text(assumption.text)}${rests === undefined ? '' : ` ${rests}`}`,
          rests: restsOfBases(citeOf(assumption)),
        };
      }),
      ...(used.length < all.length
        ? [
            {
              as: 'text',
              tone: 'soft',
              text: t('sheet.unused', { count: all.length - used.length }),
            } as const,
          ]
        : []),
    ];
  };
}

const restsOnIt = (settlement: Settlement, assumption: string, { claim }: ClaimOutcome): boolean =>
  restsOnAssumption(settlement, assumption).claims.some((at) => settlement.claims[at]?.claim.id === claim.id);

const citeOf = ({ cite }: Basis): Basis => (cite === undefined ? {} : { cite });
