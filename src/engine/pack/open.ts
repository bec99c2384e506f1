import * as v from 'valibot';
import type { Readings } from './choice.ts';
import { choiceProblems } from './choice-problems.ts';
import { contentProblems } from './content.ts';
import { Parts } from './parts.ts';
import type { PackProblem } from './problem.ts';
import { type Pack, PACK_FORMAT } from './schema.ts';
import { schemaProblems, schemaProblemsOfPart } from './schema-problems.ts';

/** A pack that was proven sound: well formed, every table total and unambiguous under every reading. */
export interface OpenPack {
  /** The pack as its default readings resolve it. */
  readonly pack: Pack;
  readonly defaults: Readings;
  /** The pack under given readings; every reading of the pack must be among them. */
  readonly under: (readings: Readings) => Pack;
}

export type OpenedPack =
  | { readonly ok: true; readonly value: OpenPack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

const Head = v.object({
  format: v.literal(PACK_FORMAT),
  readings: v.array(
    v.object({ id: v.string(), default: v.string(), options: v.array(v.object({ id: v.string() })) }),
  ),
});

/** Deeper than any sound pack; what lies deeper could exhaust the stack. */
const DEEPEST = 40;

/**
 * Opens a policy pack from the JSON of its file and proves it sound, or says everything that is wrong with it. Every part
 * is proven under every combination of the readings that it depends on, so that whatever readings a case chooses can
 * be settled with. Never throws.
 */
export function openPack(json: unknown): OpenedPack {
  if (isDeeper(json, DEEPEST)) return refused([{ path: '', code: 'not-a-pack' }]);
  const head = v.safeParse(Head, json);
  if (!head.success) return refused(schemaProblems(json));
  const readings = head.output.readings.map((r) => ({ ...r, options: r.options.map((o) => o.id) }));
  const defaults = Object.fromEntries(readings.map((r) => [r.id, r.default]));
  const badDefaults = readings.flatMap(({ options, default: chosen }, index): readonly PackProblem[] =>
    options.includes(chosen)
      ? []
      : [{ path: `readings[${index}].default`, code: 'unknown-option', detail: { id: chosen } }],
  );
  const badChoices = [...badDefaults, ...choiceProblems(json, readings)];
  if (badChoices.length > 0) return refused(badChoices);

  const parts = new Parts(json as Readonly<Record<string, unknown>>, readings, defaults);
  const malformed = unique([
    ...schemaProblems(parts.under(defaults)),
    ...parts.keys.flatMap((key) =>
      parts
        .combinations(parts.raw(key))
        .flatMap((chosen) =>
          chosen === defaults ? [] : schemaProblemsOfPart(key, parts.resolved(key, chosen)),
        ),
    ),
  ]);
  if (malformed.length > 0) return refused(malformed);

  // Every part was parsed under every combination that it depends on, so that none needs to be parsed again.
  const under = memo(Object.keys(defaults), (chosen) => parts.under(chosen) as unknown as Pack);
  const problems = unique(contentProblems(parts, under, defaults));
  if (problems.length > 0) return refused(problems);
  return { ok: true, value: { pack: under(defaults), defaults, under } };
}

const refused = (problems: readonly PackProblem[]): OpenedPack => ({ ok: false, problems });

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((item) => isDeeper(item, depth - 1));
}

function unique(problems: readonly PackProblem[]): readonly PackProblem[] {
  return [...new Map(problems.map((p) => [JSON.stringify(p), p])).values()];
}

/** Packs have few readings and cases mostly stand at the defaults, so that a short search beats building a key. */
function memo(ids: readonly string[], make: (readings: Readings) => Pack): (readings: Readings) => Pack {
  const made: { readonly readings: Readings; readonly pack: Pack }[] = [];
  return (readings) => {
    for (const known of made) if (ids.every((id) => known.readings[id] === readings[id])) return known.pack;
    const pack = make(readings);
    made.push({ readings, pack });
    return pack;
  };
}
