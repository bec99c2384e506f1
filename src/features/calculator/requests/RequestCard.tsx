import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { Button } from '@/shared/ui/Button.tsx';
import type { Answered } from './answers.ts';
import { RequestForm } from './RequestForm.tsx';
import { NeededFigures } from './NeededFigures.tsx';
import { Reply } from './Reply.tsx';
import styles from './requests.module.css';
import { useRequestName } from './use-request-name.ts';

interface RequestCardProps {
  readonly of: Answered;
  readonly pack: Pack;
  /** Which one it is among several. */
  readonly n: number | undefined;
  readonly onRemove: () => void;
}

/** The questions of one request, and what is said to it. */
export function RequestCard({ of, pack, n, onRemove }: RequestCardProps) {
  const { t } = useTranslation();
  const nameOf = useRequestName();
  const { request } = of;
  const title = `request-${request.id}-title`;
  const reply = `request-${request.id}-reply`;
  const name = nameOf(request);
  const numbered = name === '' ? t('requests.form.nth', { n }) : t('requests.form.nthNamed', { n, name });
  return (
    <>
      <section className={styles['form']} aria-labelledby={title}>
        <h2 id={title}>{n === undefined ? t('requests.form.title') : numbered}</h2>
        <RequestForm request={request} pack={pack} />
        {n === undefined && <NeededFigures of={[of]} />}
      </section>
      <section className={styles['reply']} aria-labelledby={reply}>
        <h2 id={reply}>{t(n === undefined ? 'requests.reply.title' : 'requests.reply.nth', { n })}</h2>
        <Reply of={of} />
        {n !== undefined && (
          <p>
            <Button look="quiet" once aria-label={t('requests.form.removeNamed', { n })} onClick={onRemove}>
              {t('requests.form.remove')}
            </Button>
          </p>
        )}
      </section>
    </>
  );
}
