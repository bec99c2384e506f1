import { DIMENSIONS } from '@/engine/index.ts';
import { isRecord, type Path, patternOf, valuesIn } from './json-path.ts';
import { changed, dropped, type Mutant, type Mutation } from './mutant.ts';

const PERIODS: Readonly<Record<string, readonly string[]>> = {
  deductibles: ['claim', 'institution-day', 'year'],
  limits: ['claim', 'month', 'year', 'pregnancy'],
};
const ENROLMENTS = ['combined', 'pooled-only'];

/** What stands once in a pack, or once in a coverage, deductible or limit, set to every other value. */
export const settings: Mutation = (pack) =>
  valuesIn(pack).flatMap(({ path, value }): readonly Mutant[] => {
    const others = (values: readonly string[]) =>
      typeof value === 'string'
        ? values.filter((other) => other !== value).map((other) => changed(pack, path, value, other))
        : [];
    switch (patternOf(path)) {
      case 'document.nature':
        // A text in force and one on trial give the same results; only a draft says so in them.
        return value === 'draft' ? others(['in-force', 'trial']) : others(['draft']);
      case 'enrolments':
        return ENROLMENTS.map((enrolment) => toggled(pack, path, value as readonly string[], enrolment));
      case 'deductibles.*.period':
      case 'limits.*.period':
        return others(PERIODS[String(path[0])] ?? []);
      case 'limits.*':
        return isRecord(value) && value['bounds'] === undefined && boundsPayment(pack, value['id'])
          ? [changed(pack, path, value, { ...value, bounds: 'expense' })]
          : [];
      case 'limits.*.further.each':
        return others(['registered-disease', 'baby']);
      case 'supplements.*.expense':
        return isLimited(pack, path) ? others(['eligible', 'within-limits']) : [];
      case 'supplements.*.preSelfPay':
        return others(['counted', 'not-counted']);
      case 'supplements.*.threshold.per':
        return others(['claim', 'year']);
      case 'substitutions.*.becomes':
        return others(othersSubstituted(pack, path, value));
      case 'coverages.*.prescriber':
        return others(['required', 'optional']);
      case 'coverages.*.supplement':
        return value === null
          ? []
          : [changed(pack, path, value, null), ...others(idsOf(pack, 'supplements'))];
      case 'coverages.*':
      case 'coverages.*.limits.*':
      case 'coverages.*.basicOnBill':
      case 'coverages.*.classBShare':
      case 'limits.*.further':
      case 'diseases.*':
        return [dropped(pack, path, value)];
      case 'coverages.*.deductible':
      case 'coverages.*.rate':
      case 'supplements.*.limit':
      case 'interruption':
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

type Json = Readonly<Record<string, unknown>>;
const listOf = (pack: unknown, list: string): readonly Json[] =>
  (pack as Record<string, readonly Json[]>)[list] ?? [];
const idsOf = (pack: unknown, list: string): readonly string[] =>
  listOf(pack, list).map(({ id }) => String(id));

/** Without a rate what is paid is the expense, and a limit bounds the one as it does the other. */
const boundsPayment = (pack: unknown, limit: unknown): boolean =>
  listOf(pack, 'coverages').some(
    ({ rate, limits }) => rate !== null && (limits as readonly unknown[]).includes(limit),
  );

/** Without a limit all that is eligible is within the limits. */
function isLimited(pack: unknown, [, index]: Path): boolean {
  const supplement = listOf(pack, 'supplements')[Number(index)];
  return listOf(pack, 'coverages').some(
    (coverage) =>
      coverage['supplement'] === supplement?.['id'] && (coverage['limits'] as readonly unknown[]).length > 0,
  );
}

/**
 * All but those that another substitution takes further, or that stand beside the present value in a condition: these
 * may come to the same.
 */
function othersSubstituted(pack: unknown, [, index]: Path, value: unknown): readonly string[] {
  const substitutions = listOf(pack, 'substitutions');
  const dimension = substitutions[Number(index)]?.['dimension'] as 'provider' | 'status' | 'place';
  const further = substitutions.flatMap(({ when }) => (when as Json)[dimension] ?? []);
  const beside = valuesIn(pack).flatMap(({ path, value: list }) =>
    path.at(-2) === 'when' && path.at(-1) === dimension && Array.isArray(list) && list.includes(value)
      ? (list as readonly unknown[])
      : [],
  );
  const same = new Set<unknown>([...further, ...beside]);
  return DIMENSIONS[dimension].filter((other) => !same.has(other));
}
