import { Redirect, Route, Switch } from 'wouter';
import { LoadedScreen } from '@/shared/parts/LoadedScreen.tsx';
import { ACCOUNT, CALCULATOR, FILES, LEFT_OPEN, REQUESTS, STEPS, TABLE, USE, WORKSPACE } from './parts.ts';
import { PATHS } from './paths.ts';

/** The screens that work on the one case: all of it at once, question by question, as a table, and its files. */
export function CaseScreens() {
  const children = (
    <Switch>
      <Route path={`${PATHS.steps}/:question?`}>
        <LoadedScreen part={STEPS} props={{}} />
      </Route>
      <Route path={PATHS.table}>
        <LoadedScreen part={TABLE} props={{}} />
      </Route>
      <Route path={PATHS.files}>
        <LoadedScreen part={FILES} props={{}} />
      </Route>
      <Route path={`${PATHS.requests}/:kind?/:policy?`}>
        <LoadedScreen part={REQUESTS} props={{}} />
      </Route>
      <Route path={PATHS.account}>
        <LoadedScreen part={ACCOUNT} props={{}} />
      </Route>
      <Route path={`${PATHS.use}/:policy?/:for?/:whose?/:at?`}>
        <LoadedScreen part={USE} props={{}} />
      </Route>
      <Route path={`${PATHS.leftOpen}/:policy?/:entry?`}>
        <LoadedScreen part={LEFT_OPEN} props={{}} />
      </Route>
      <Route path={PATHS.all}>
        <LoadedScreen part={CALCULATOR} props={{}} />
      </Route>
      <Route>
        <Redirect to={PATHS.start} replace />
      </Route>
    </Switch>
  );
  return <LoadedScreen part={WORKSPACE} props={{ children }} />;
}
