import { useTranslation } from 'react-i18next';
import { typedOf } from '@/shared/draft/open-form.ts';
import { draftStore, useDraft } from '@/shared/draft/store.ts';
import { canSpeak } from '@/shared/device/can-speak.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { ReadAloud } from '@/shared/ui/ReadAloud.tsx';
import { PATHS } from '../paths.ts';
import styles from './elder.module.css';
import { elderPath } from './elder-path.ts';
import { useVisitsAnswered } from './use-visits-answered.ts';
import { WrongVisits } from './WrongVisits.tsx';

/** What it does in a sentence, and the one way to begin; what was entered before is there to be gone on with. */
export function ElderStart() {
  const { t } = useTranslation();
  const visits = useDraft(({ draft }) => draft.visits.length);
  const begun = useDraft(({ draft, form }) => typedOf(draft, form).unsaved[draft.next] !== undefined);
  const cleared = useDraft((state) => state.canUndo && state.cleared > 0 && isEmpty(state));
  const { undo, startAnew } = draftStore.getState();
  const { answered, wrong } = useVisitsAnswered();
  const isNew = visits === 0 && !begun;
  return (
    <main id="main" tabIndex={-1} className={styles['page']}>
      <h1>{t('elder.start.title')}</h1>
      <p>{t('elder.start.how')}</p>
      {canSpeak() ? (
        <ReadAloud text={[t('elder.start.title'), t('elder.start.how'), t('elder.start.filesHow')]} />
      ) : (
        <p className={styles['soft']}>{t('elder.start.noSpeech')}</p>
      )}
      {cleared && (
        <div className={styles['cleared']}>
          <p>
            <output>{t('elder.start.cleared')}</output>
          </p>
          <Button onClick={undo}>{t('elder.start.giveBack')}</Button>
        </div>
      )}
      <div className={styles['buttons']}>
        <LinkButton to={PATHS.steps} look="primary">
          {t(begun ? 'elder.start.goOn' : isNew ? 'elder.start.begin' : 'elder.further')}
        </LinkButton>
        {answered.length > 0 && <LinkButton to={elderPath('answer')}>{t('elder.start.result')}</LinkButton>}
        {!isNew && (
          <Button once onClick={startAnew}>
            {t('elder.start.anew')}
          </Button>
        )}
      </div>
      <WrongVisits of={wrong} />
      <div className={styles['choice']}>
        <LinkButton to={PATHS.files}>{t('nav.files')}</LinkButton>
        <p>{t('elder.start.filesHow')}</p>
      </div>
    </main>
  );
}

type State = ReturnType<typeof draftStore.getState>;

const isEmpty = ({ draft, form }: State): boolean =>
  draft.policy === undefined &&
  draft.visits.length === 0 &&
  typedOf(draft, form).unsaved[draft.next] === undefined;
