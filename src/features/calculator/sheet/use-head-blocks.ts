import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { useText } from '@/i18n/use-text.ts';
import type { Draft, Visit } from '@/shared/draft/draft.ts';
import { today } from '@/shared/input/today.ts';
import { isTelling } from '@/shared/privacy/telling.ts';
import type { LoadedPolicy } from '@/shared/packs/loaded-policy.ts';
import type { Block } from './block.ts';
import type { Choices } from './choices.ts';

/** What the sheet is, of which day and by which document in which version; what was left off it; and whom to ask. */
export function useHeadBlocks(): (
  policy: LoadedPolicy,
  draft: Draft,
  choices: Choices,
  visits: readonly Visit[],
) => readonly Block[] {
  const { t } = useTranslation();
  const say = useCode();
  const text = useText();
  return ({ open: { pack }, source, sha256, checked, hashDiffers }, draft, choices, visits) => {
    const { number, title, nature, inForceFrom, statedTerm } = pack.document;
    const name = t('document.quoted', { title: text(title) });
    const off = [
      ...(choices.diagnoses ? [] : [t('sheet.diagnoses')]),
      ...(choices.person ? [] : [t('sheet.facts')]),
      ...(choices.visit === '' ? [] : [t('sheet.otherVisits')]),
    ];
    const telling = choices.diagnoses
      ? []
      : [...new Set(visits.filter(isTelling).map(({ care }) => say(`value.care.${care}`)))];
    const hashInWords = (hash: string | undefined, isChecked: boolean): string => {
      if (hash === undefined) return t('sheet.noHash');
      return isChecked ? hash : t('sheet.uncheckedHash', { hash });
    };
    const note = (shown: boolean, key: string): readonly Block[] =>
      shown ? [{ as: 'text', tone: 'open', text: t(key) }] : [];
    return [
      {
        as: 'facts',
        facts: [
          [t('sheet.printed'), today()],
          [t('sheet.region'), text(pack.name)],
          [t('sheet.document'), number === null ? name : `${number} ${name}`],
          [t(nature === 'draft' ? 'sheet.toBeInForce' : 'sheet.inForce'), inForceFrom.date],
          ...(statedTerm ? [[t('sheet.term'), text(statedTerm.text)] as const] : []),
          [t('sheet.version'), pack.version],
          [t('sheet.hash'), hashInWords(sha256, checked)],
        ],
      },
      ...note(nature === 'draft', 'sheet.draft'),
      ...note(source === 'file', 'document.fromFile'),
      ...note(hashDiffers, 'document.hashDiffers'),
      ...note(draft.sample !== undefined, 'sheet.sample'),
      ...(off.length > 0
        ? [{ as: 'text', tone: 'soft', text: t('sheet.leftOff', { list: off.join(t('ui.and')) }) } as const]
        : []),
      ...(telling.length > 0
        ? [
            {
              as: 'text',
              tone: 'open',
              text: t('sheet.telling', { list: telling.join(t('ui.and')) }),
            } as const,
          ]
        : []),
      { as: 'text', text: t('answer.estimate') },
      { as: 'text', text: t('answer.ask'), tone: 'soft' },
    ];
  };
}
