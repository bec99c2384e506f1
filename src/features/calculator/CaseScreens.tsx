import { Redirect, Route, Switch } from 'wouter';
import { LoadedScreen } from '@/shared/parts/LoadedScreen.tsx';
import { CALCULATOR, FILES, STEPS, TABLE, WORKSPACE } from './parts.ts';
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
