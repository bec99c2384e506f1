import { type Path, valuesIn } from './json-path.ts';
import { changed, dropped, type Mutant, type Mutation } from './mutant.ts';

const PERIODS: Readonly<Record<string, readonly string[]>> = {
  deductibles: ['claim', 'institution-day', 'year'],
  limits: ['month', 'year'],
};
const ENROLMENTS = ['combined', 'pooled-only'];

/** What stands once in a pack, or once in a coverage, deductible or limit, set to every other value. */
export const settings: Mutation = (pack) =>
  valuesIn(pack).flatMap(({ path, value }): readonly Mutant[] => {
    const others = (values: readonly string[]) =>
      values.filter((other) => other !== value).map((other) => changed(pack, path, value, other));
    switch (patternOf(path)) {
      case 'document.nature':
        // A text in force and one on trial give the same results; only a draft says so in them.
        return value === 'draft' ? others(['in-force', 'trial']) : others(['draft']);
      case 'enrolments':
        return ENROLMENTS.map((enrolment) => toggled(pack, path, value as readonly string[], enrolment));
      case 'deductibles.*.period':
      case 'limits.*.period':
        return others(PERIODS[String(path[0])] ?? []);
      case 'coverages.*':
      case 'coverages.*.limits.*':
        return [dropped(pack, path, value)];
      case 'coverages.*.prescriber':
        return others(['required', 'optional']);
      case 'coverages.*.deductible':
      case 'account.nextMonth':
      case 'account.spending':
      case 'document.statedTerm.until':
        return value === null ? [] : [changed(pack, path, value, null)];
      default:
        return [];
    }
  });

function toggled(pack: unknown, path: Path, enrolments: readonly string[], one: string): Mutant {
  const without = enrolments.filter((enrolment) => enrolment !== one);
  return changed(pack, path, enrolments, without.length < enrolments.length ? without : [...enrolments, one]);
}

const patternOf = (path: Path): string =>
  path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
