import { type ExcludedClaim, formatDay, staysAround, type UndeterminedClaim } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { useSettledHere } from '../explain/settled-here.ts';
import { useTexts } from '../explain/use-texts.ts';
import { PATHS } from '../paths.ts';
import { Cites } from './Cites.tsx';
import { RegisterDisease } from './RegisterDisease.tsx';
import { useOpenBasis } from './use-open-basis.ts';
import { useSays } from './use-says.ts';
import styles from './result.module.css';

/**
 * Why a claim is not paid, or not known; the article that says so or leaves it open; whom to ask, and what else the
 * document does not say.
 */
export function Refusal({ outcome }: { readonly outcome: ExcludedClaim | UndeterminedClaim }) {
  const { t } = useTexts();
  const say = useCode();
  const settlement = useSettledHere();
  const open = outcome.outcome === 'undetermined';
  const said = useSays()(outcome.reason);
  const basis = useOpenBasis()(outcome);
  return (
    <Notice kind={open ? 'open' : 'information'} title={say(`reason.${outcome.reason}.title`)}>
      <p>{said?.text ?? say(`reason.${outcome.reason}.text`)}</p>
      {outcome.reason === 'during-inpatient-stay' &&
        settlement &&
        staysAround(outcome, settlement).map(({ from, until }) => (
          <p key={from}>{t('explain.duringStay', { from: formatDay(from), until: formatDay(until) })}</p>
        ))}
      {basis && <Cites of={basis} />}
      {outcome.reason === 'disease-not-registered' && <RegisterDisease disease={outcome.claim.disease} />}
      {open && <p>{t('answer.ask')}</p>}
      {outcome.reason === 'not-specified' && (
        <p className={styles['further']}>
          <LinkButton to={PATHS.leftOpen} look="quiet">
            {t('answer.notSaid')}
          </LinkButton>
        </p>
      )}
    </Notice>
  );
}
