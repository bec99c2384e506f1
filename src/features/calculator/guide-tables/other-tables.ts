import type { Pack } from '@/engine/index.ts';
import { conditionWords, valueWords } from './condition-words.ts';
import type { GuideRow, GuideTable } from './guide-table.ts';
import { figureRow, openRow, wordsRow } from './rows-of.ts';
import { amountShown } from './show-figure.ts';
import type { Words } from './words.ts';

/** The diseases that the document lists, each with its limit. */
export const diseaseTable = ({ diseases }: Pack, words: Words): readonly GuideTable[] => [
  {
    key: 'disease',
    kind: 'disease',
    caption: words.t('guideTable.diseases'),
    rows: diseases.map(({ id, name, limit, cite }) => {
      const head = words.t('visit.diseaseNamed', { id, name: words.text(name) });
      return limit === undefined
        ? wordsRow(id, head, words.t('guideTable.listed'), { cite })
        : figureRow(id, head, amountShown(limit, words), { cite });
    }),
  },
];

/** When nothing is paid, or the document does not say. */
export const refusedTable = ({ gates }: Pack, words: Words): readonly GuideTable[] => [
  {
    key: 'refused',
    kind: 'refused',
    caption: words.t('guideTable.whenNotPaid'),
    rows: gates.map((gate, index): GuideRow => {
      const key = `gate.${index}`;
      const head = conditionWords(gate.when, words);
      if (gate.reason === 'not-specified') return openRow(key, head, words, gate);
      return wordsRow(
        key,
        head,
        words.t('guideTable.notPaid', { why: words.say(`reason.${gate.reason}.title`) }),
        gate,
      );
    }),
  },
];

/** Who is settled on whose terms. */
export const termsOfTable = ({ substitutions }: Pack, words: Words): readonly GuideTable[] => [
  {
    key: 'terms-of',
    kind: 'terms-of',
    caption: words.t('guideTable.onWhoseTerms'),
    rows: substitutions.map((rule, index) => {
      const { dimension, becomes } = rule;
      const terms =
        typeof becomes === 'string'
          ? valueWords(dimension, [becomes], words)
          : words.t('guideTable.prescriber');
      return wordsRow(
        `terms.${index}`,
        conditionWords(rule.when, words),
        words.t('guideTable.asTermsOf', { terms }),
        rule,
      );
    }),
  },
];

/** The figures that the document does not give. */
export const parameterTable = ({ parameters }: Pack, words: Words): readonly GuideTable[] => [
  {
    key: 'parameter',
    kind: 'parameter',
    caption: words.t('guideTable.parameters'),
    rows: parameters.map(({ id, label, hint, cite }) => ({
      ...openRow(id, words.text(label), words, { cite }),
      how: words.text(hint),
    })),
  },
];
