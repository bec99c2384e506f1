import { openPack, type PackProblem } from '@/engine/index.ts';
import { packJson } from '../packs.ts';

type Step = string | number;

/**
 * What is said about a shipped pack once something in it was changed.
 * @param path keys and indices separated by dots, such as `coverages.0.rate.2`
 * @param change given the value there, returns the new one; undefined takes it out
 */
export function problemsAfter(
  policy: string,
  path: string,
  change: (value: never) => unknown,
): readonly PackProblem[] {
  const pack = packJson(policy);
  const steps = path.split('.').map((step): Step => (/^[0-9]+$/.test(step) ? Number(step) : step));
  const last = steps.at(-1) as Step;
  const holder = steps.slice(0, -1).reduce<Record<Step, unknown>>((value, step) => {
    return value[step] as Record<Step, unknown>;
  }, pack);
  const value = change(holder[last] as never);
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  const opened = openPack(pack);
  return opened.ok ? [] : opened.problems;
}

export const codesOf = (problems: readonly PackProblem[]): readonly string[] =>
  problems.map(({ path, code }) => `${path}: ${code}`);
