import { Redirect, Route, Switch } from 'wouter';
import { LoadedScreen } from '@/shared/parts/LoadedScreen.tsx';
import {
  ACCOUNT,
  BESIDE,
  CALCULATOR,
  CHECK_BILL,
  FILES,
  GUIDE,
  LEFT_OPEN,
  READINGS,
  REQUESTS,
  STEPS,
  TABLE,
  USE,
  WHAT_IF,
  WORKSPACE,
} from './parts.ts';
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
      <Route path={PATHS.whatIf}>
        <LoadedScreen part={WHAT_IF} props={{}} />
      </Route>
      <Route path={PATHS.checkBill}>
        <LoadedScreen part={CHECK_BILL} props={{}} />
      </Route>
      <Route path={`${PATHS.readings}/:policy?`}>
        <LoadedScreen part={READINGS} props={{}} />
      </Route>
      <Route path={`${PATHS.guide}/:policy?/:entry?`}>
        <LoadedScreen part={GUIDE} props={{}} />
      </Route>
      <Route path={`${PATHS.beside}/:one?/:other?`}>
        <LoadedScreen part={BESIDE} props={{}} />
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
