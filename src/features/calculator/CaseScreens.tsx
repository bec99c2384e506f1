import { Route, Switch } from 'wouter';
import { Loaded } from '@/shared/parts/Loaded.tsx';
import { CALCULATOR, FILES, STEPS, TABLE, WORKSPACE } from './parts.ts';
import { PATHS } from './paths.ts';

/** The screens that work on the one case: all of it at once, question by question, as a table, and its files. */
export function CaseScreens() {
  const children = (
    <Switch>
      <Route path={`${PATHS.steps}/:question?`}>
        <Loaded part={STEPS} props={{}} />
      </Route>
      <Route path={PATHS.table}>
        <Loaded part={TABLE} props={{}} />
      </Route>
      <Route path={PATHS.files}>
        <Loaded part={FILES} props={{}} />
      </Route>
      <Route>
        <Loaded part={CALCULATOR} props={{}} />
      </Route>
    </Switch>
  );
  return <Loaded part={WORKSPACE} props={{ children }} />;
}
