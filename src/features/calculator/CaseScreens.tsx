import { Redirect, Route, Switch } from 'wouter';
import { LoadedScreen } from '@/shared/parts/LoadedScreen.tsx';
import { WORKSPACE } from './parts.ts';
import { PATHS } from './paths.ts';
import { CASE_SCREENS } from './screens.ts';

/** The screens that work on the one case, over what the engine says of it. */
export function CaseScreens() {
  const children = (
    <Switch>
      {CASE_SCREENS.map(({ path, rest = '', part }) => (
        <Route key={path} path={path + rest}>
          <LoadedScreen part={part} props={{}} />
        </Route>
      ))}
      <Route>
        <Redirect to={PATHS.start} replace />
      </Route>
    </Switch>
  );
  return <LoadedScreen part={WORKSPACE} props={{ children }} />;
}
