import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { useText } from '@/i18n/use-text.ts';
import { type Draft, EMPTY_OPENING, EMPTY_REGION, yearOf } from '@/shared/draft/draft.ts';
import { hasEnrolments } from '@/shared/draft/needs.ts';
import { useLimitName } from '../limit-name.ts';
import { usePack } from '../pack.ts';
import { tellsStatus } from '../steps/tells-status.ts';
import { useSupplementName } from '../supplement-name.ts';
import type { Block } from './block.ts';
import { showTyped } from './show-typed.ts';

type Fact = readonly [name: string, value: string];

/** What was entered about the person. */
export function usePersonBlocks(): (draft: Draft) => readonly Block[] {
  const { t } = useTranslation();
  const say = useCode();
  const text = useText();
  const pack = usePack();
  const limitName = useLimitName();
  const supplementName = useSupplementName();
  return (draft) => {
    const region = draft.regions[draft.policy ?? ''] ?? EMPTY_REGION;
    const year = yearOf(draft);
    const facts: readonly Fact[] = [
      [t('person.year'), year],
      [t('person.status'), tellsStatus(pack, draft) ? say(`value.status.${draft.status}`) : ''],
      [t('more.statusFrom'), draft.statusFrom],
      ...draft.statusChanges.map(({ from, status }) =>
        changed(from, t('person.status'), say(`value.status.${status}`)),
      ),
      ...(pack && hasEnrolments(pack)
        ? [
            [t('person.enrolment'), say(`value.enrolment.${draft.enrolment}`)] as const,
            ...draft.enrolmentChanges.map(({ from, enrolment }) =>
              changed(from, t('person.enrolment'), say(`value.enrolment.${enrolment}`)),
            ),
          ]
        : []),
      [t('person.contributionBase'), showTyped(draft.contributionBase)],
      ...draft.baseChanges.map(({ from, base }) =>
        changed(from, t('person.contributionBase'), showTyped(base)),
      ),
      [t('more.benefitFrom'), draft.benefitFrom],
      ...draft.arrears.map(({ from, until, repaidOn }): Fact => [
        t('more.arrears'),
        [from, until].join(' – ') + (repaidOn === '' ? '' : t('sheet.repaid', { on: repaidOn })),
      ]),
      [t('more.openingBalance'), showTyped(draft.openingBalance[year] ?? '')],
      [t('more.payFromAccount'), draft.payFromAccount ? t('sheet.yes') : ''],
      ...parameters(region.parameters),
      ...used(region.opening[year] ?? EMPTY_OPENING),
      ...registered(draft, region.specialDiseases),
    ];
    return [
      { as: 'heading', level: 2, text: t('person.title') },
      { as: 'facts', facts: facts.filter(([, value]) => value !== '') },
    ];
  };

  function changed(from: string, name: string, value: string): Fact {
    return [t('sheet.since', { from, name }), value];
  }

  function parameters(values: Readonly<Record<string, string>>): readonly Fact[] {
    return (pack?.parameters ?? []).map(
      ({ id, label }) => [text(label), showTyped(values[id] ?? '')] as const,
    );
  }

  function used({ deductible, limits, cumulative }: typeof EMPTY_OPENING): readonly Fact[] {
    return [
      [t('more.usedDeductible'), showTyped(deductible)],
      ...Object.entries(limits).map(([id, amount]): Fact => {
        const month = /^month:(.*)$/u.exec(id)?.[1];
        const limit = month === undefined ? limitName(id, 'year') : `${limitName('month', 'month')} ${month}`;
        return [t('more.usedLimit', { limit }), showTyped(amount)];
      }),
      ...Object.entries(cumulative).map(([id, amount]): Fact => [
        t('more.usedCumulative', { supplement: supplementName(id) }),
        showTyped(amount),
      ]),
    ];
  }

  function registered({ conditions }: Draft, diseases: readonly string[]): readonly Fact[] {
    const { hypertension, diabetes } = conditions;
    const both = hypertension && diabetes ? 'both' : hypertension ? 'hypertension' : 'diabetes';
    const names = diseases.map((id) => {
      const disease = pack?.diseases.find((each) => each.id === id);
      return disease ? text(disease.name) : id;
    });
    return [
      [t('more.conditions'), hypertension || diabetes ? say(`value.conditions.${both}`) : ''],
      [t('more.specialDiseases'), names.join(t('ui.and'))],
    ];
  }
}
