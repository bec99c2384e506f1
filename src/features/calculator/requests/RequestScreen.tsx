import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isBegun, type RequestKind } from '@/shared/draft/request.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { pathOfLeftOpen } from '../left-open/path-of-left-open.ts';
import { usePack } from '../pack.ts';
import { DocumentLine } from '../region/DocumentLine.tsx';
import { SampleMark } from '../SampleMark.tsx';
import { useChosenPolicy } from '../Workspace.tsx';
import { Calculations } from './Calculations.tsx';
import { requestPath, requestsPath } from './kinds.ts';
import { NoTerms } from './NoTerms.tsx';
import { RegionPart } from './RegionPart.tsx';
import styles from './requests.module.css';

interface RequestScreenProps {
  readonly kind: RequestKind;
  /** Id of the region that the link to this screen names. */
  readonly linked: string | undefined;
}

/** One kind of calculation, under the document of the chosen region. */
export function RequestScreen({ kind, linked }: RequestScreenProps) {
  const { t } = useTranslation();
  const pack = usePack();
  const { data: policy, error } = useChosenPolicy();
  const chosen = useDraft(({ draft }) => draft.policy);
  const kept = useDraft(({ draft }) =>
    draft.requests.some((request) => request.kind === kind && isBegun(request)),
  );
  return (
    <main id="main" tabIndex={-1} className={styles['screen']}>
      <SampleMark />
      <p className={styles['back']}>
        <Link href={requestsPath(chosen)}>{t('requests.all')}</Link>
      </p>
      <h1>{t(`requests.kind.${kind}.title`)}</h1>
      <p className={styles['intro']}>{t(`requests.kind.${kind}.text`)}</p>
      <RegionPart linked={linked} pathOf={(id) => requestPath(kind, id)} />
      {chosen !== undefined && !pack && !error && <p>{t('result.waiting')}</p>}
      {pack && policy && pack.requests[kind] === null && (
        <>
          <NoTerms kind={kind} />
          {kept && <p className={styles['soft']}>{t('requests.noTerms.kept')}</p>}
        </>
      )}
      {pack && policy && pack.requests[kind] !== null && (
        <Calculations kind={kind} pack={pack} open={policy.open} />
      )}
      {policy && <DocumentLine pack={policy.open.pack} policy={policy} />}
      {pack && pack.requests[kind] !== null && (
        <p>
          <Link href={pathOfLeftOpen(pack.id)}>{t('requests.noTerms.leftOpen')}</Link>
        </p>
      )}
    </main>
  );
}
