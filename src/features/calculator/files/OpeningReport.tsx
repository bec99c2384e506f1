import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useCode } from '@/i18n/use-code.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { useWays } from '../steps/use-ways.ts';
import { CaseProblems } from './CaseProblems.tsx';
import { NotTakenList } from './NotTakenList.tsx';
import type { Opening } from './use-opening.ts';

/** What became of the file, at the place where it was chosen. It takes the focus, since a text may come from elsewhere. */
export function OpeningReport({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { result } = useWays();
  const box = useRef<HTMLDivElement>(null);
  const { file, state } = opening;
  useEffect(() => {
    if (opening.state !== 'reading') box.current?.focus();
  }, [opening]);
  if (state === 'reading') return <output>{t('files.opening')}</output>;
  if (state === 'opened')
    return (
      <div tabIndex={-1} ref={box}>
        <Notice title={t('files.opened', { file })}>
          {opening.notTaken.length > 0 && (
            <>
              <p>{t('files.notTaken')}</p>
              <NotTakenList of={opening.notTaken} />
              <Button onClick={() => go(result)}>{t('files.toResult')}</Button>
            </>
          )}
        </Notice>
      </div>
    );
  return (
    <div role="alert" tabIndex={-1} ref={box}>
      <Notice kind="problem" title={t('files.notOpened', { file })}>
        <Why opening={opening} />
        <p>{t('files.kept')}</p>
      </Notice>
    </div>
  );
}

function Why({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation();
  const say = useCode();
  switch (opening.state) {
    case 'reading':
    case 'opened':
      return undefined;
    case 'too-big':
      return <p>{t('files.tooBig')}</p>;
    case 'unreadable':
      return <p>{t('files.unreadable')}</p>;
    case 'newer':
      return <p>{t('files.newer')}</p>;
    case 'no-policy':
      return <p>{say(`loadError.${opening.error.kind}.title`)}</p>;
    case 'changed':
      return <p>{t('files.changed')}</p>;
    case 'refused':
      return <CaseProblems problems={opening.problems} />;
  }
}
