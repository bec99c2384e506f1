import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { CaseScreens } from '@/features/calculator/CaseScreens.tsx';
import { PARTS } from '@/features/calculator/parts.ts';
import { PATHS } from '@/features/calculator/paths.ts';
import { Start } from '@/features/calculator/Start.tsx';
import { isEmbedded } from '@/shared/device/embedded.ts';
import { LoadedScreen } from '@/shared/parts/LoadedScreen.tsx';
import { usePartsAhead } from '@/shared/parts/part.ts';
import { SkipLink } from '@/shared/ui/SkipLink.tsx';
import { DESIGN, DESIGN_PATH } from './design.ts';
import { EmbedFooter } from './EmbedFooter.tsx';
import { EmbedHeader } from './EmbedHeader.tsx';
import { KeepNotice } from './KeepNotice.tsx';
import { PageFooter } from './PageFooter.tsx';
import { PageHeader } from './PageHeader.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';
import { useFrame } from './use-frame.ts';
import { useHotline } from './use-hotline.ts';
import { useKeeping } from './use-keeping.ts';
import { useScreenChange } from './use-screen-change.ts';
import { useTitle } from './use-title.ts';
import { useWarnOnLeaving } from './use-warn-on-leaving.ts';

/** The frame around every screen; which one is shown stands behind the # of the address. */
export function Page() {
  const { t } = useTranslation();
  usePartsAhead(PARTS);
  useScreenChange();
  useTitle();
  useWarnOnLeaving();
  useKeeping();
  useHotline();
  useFrame();
  const embedded = isEmbedded();
  return (
    <>
      <SkipLink to="main">{t('page.skip')}</SkipLink>
      {embedded ? <EmbedHeader /> : <PageHeader />}
      <UpdateNotice />
      <KeepNotice />
      <Switch>
        <Route path={PATHS.start}>
          <Start />
        </Route>
        <Route path={DESIGN_PATH}>
          <LoadedScreen part={DESIGN} props={{}} />
        </Route>
        <Route>
          <CaseScreens />
        </Route>
      </Switch>
      {embedded ? <EmbedFooter /> : <PageFooter />}
    </>
  );
}
