import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Elsewhere, elsewhere, type Fen, formatDay, type ProviderValue } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Alternative } from './Alternative.tsx';
import { Block } from './Block.tsx';
import { type Compared, instead, known } from './instead.ts';
import type { LookedInto } from './looked-into.ts';
import { useCompared } from './use-compared.ts';
import { useWhySame } from './use-why-same.ts';
import styles from './what-if.module.css';

/** The same visit at every kind of institution, in place of the one that it was at. */
export function ElsewhereBlock({ of }: { readonly of: LookedInto }) {
  const { t } = useTranslation();
  const say = useCode();
  const compared = useCompared();
  const whySame = useWhySame();
  const { whatIf, file, visit, outcome, settlement, evaluation } = of;
  const groups = useMemo(() => elsewhere(whatIf, file, visit.id), [whatIf, file, visit.id]);
  const nameOf = (kind: ProviderValue): string => say(`value.provider.${kind}`);
  const names = ({ providers }: Elsewhere): string => providers.map(nameOf).join(t('ui.and'));
  const own = known(outcome);
  const target = instead(groups);

  const answer = (): string => {
    if (target) return answerOf(target);
    const alike = groups.find(({ present }) => present)?.providers.length ?? 0;
    if (alike < 2 || own === undefined) return t('whatIf.elsewhere.open');
    return t('whatIf.elsewhere.same', { amount: showAmount(own), why: because(whySame(outcome, outcome)) });
  };
  const answerOf = ({ place, bears, reason }: Compared): string => {
    const name = nameOf(place);
    if (bears === undefined)
      return t('whatIf.elsewhere.unknown', { place: name, reason: say(`reason.${reason}.title`) });
    if (own === undefined) return t('whatIf.elsewhere.pay', { place: name, amount: showAmount(bears) });
    const key = place === 'community' || bears < own ? 'whatIf.elsewhere.answer' : 'whatIf.elsewhere.notLess';
    const there = groups.find(({ providers }) => providers.includes(place));
    return t(key, { place: name, compared: there ? comparedWith(there, bears, own) : '' });
  };
  const comparedWith = ({ of: there }: Elsewhere, bears: Fen, now: Fen): string => {
    const reason = there.ok && bears === now ? whySame(there.outcome, outcome) : undefined;
    return `${compared('bears', bears, now)}${because(reason)}`;
  };
  const because = (reason: string | undefined): string =>
    reason === undefined ? '' : t('whatIf.because', { reason });
  return (
    <Block id="what-if-elsewhere" title={t('whatIf.elsewhere.title')} answer={answer()}>
      <ul>
        {groups.map((group) => {
          if (!group.of.ok)
            return (
              <li className={styles['alternative']} key={names(group)}>
                <b>{names(group)}</b> {t('whatIf.elsewhere.notReadable')}
              </li>
            );
          const bears = known(group.of.outcome);
          const later =
            group.of.settlement.totals.undetermined === settlement.totals.undetermined &&
            bears !== undefined &&
            own !== undefined &&
            group.of.settlement.totals.outOfPocket - settlement.totals.outOfPocket !== bears - own;
          return (
            <Alternative
              key={names(group)}
              name={names(group)}
              present={group.present}
              compared={
                group.present ? (
                  t('whatIf.now')
                ) : bears === undefined || own === undefined ? undefined : (
                  <>
                    {comparedWith(group, bears, own)}
                    {later &&
                      t('whatIf.elsewhere.later', {
                        compared: compared(
                          'bears',
                          group.of.settlement.totals.outOfPocket,
                          settlement.totals.outOfPocket,
                        ),
                      })}
                  </>
                )
              }
              evaluation={evaluation}
              settlement={group.of.settlement}
              visit={group.present ? visit : visitAt(visit, group.providers[0] as ProviderValue)}
              outcome={group.of.outcome}
            />
          );
        })}
      </ul>
      <p className={styles['soft']}>
        {t('whatIf.elsewhere.how', { date: formatDay(outcome.claim.date) })}
        {groups.some(({ providers }) => providers.includes('pharmacy')) && t('whatIf.elsewhere.pharmacy')}
      </p>
    </Block>
  );
}

/** What its receipt is headed with: an institution that none of the case's visits was at. */
const visitAt = (visit: Visit, provider: ProviderValue): Visit =>
  provider === 'pharmacy'
    ? { ...visit, kind: 'pharmacy', name: '' }
    : { ...visit, kind: 'hospital', level: provider, name: '' };
