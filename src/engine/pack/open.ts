import * as v from 'valibot';
import { choicesIn, type Readings, resolve } from './choice.ts';
import { contentProblems } from './content.ts';
import type { PackProblem } from './problem.ts';
import { Pack, PACK_FORMAT } from './schema.ts';
import { schemaProblems } from './schema-problems.ts';

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
  readings: v.array(
    v.object({ id: v.string(), default: v.string(), options: v.array(v.object({ id: v.string() })) }),
  ),
});

/**
 * Opens a policy pack from the JSON of its file and proves it sound, or says everything that is wrong with it.
 * A pack is checked under its default readings, under every other option, and each coverage under every
 * combination of the readings that touch it.
 */
export function openPack(json: unknown): OpenedPack {
  const head = v.safeParse(Head, json);
  if (!head.success) return refused(schemaProblems(json));
  const format = (json as { format?: unknown }).format;
  if (format !== PACK_FORMAT) return refused(schemaProblems(json));
  const readings = head.output.readings.map((r) => ({ ...r, options: r.options.map((o) => o.id) }));

  const choiceProblems = choicesIn(json, '').flatMap((choice) => {
    const reading = readings.find((r) => r.id === choice.reading);
    if (!reading) return [problem(choice.path, 'unknown-reading', choice.reading)];
    return [
      ...choice.options
        .filter((id) => !reading.options.includes(id))
        .map((id) => ['unknown-option', id] as const),
      ...reading.options
        .filter((id) => !choice.options.includes(id))
        .map((id) => ['missing-option', id] as const),
    ].map(([code, id]) => problem(choice.path, code, id));
  });
  const badDefaults = readings.flatMap((reading, index) =>
    reading.options.includes(reading.default)
      ? []
      : [problem(`readings[${index}].default`, 'unknown-option', reading.default)],
  );
  if (choiceProblems.length + badDefaults.length > 0) return refused([...choiceProblems, ...badDefaults]);

  const defaults = Object.fromEntries(readings.map((r) => [r.id, r.default]));
  const malformed = unique([
    ...schemaProblems(resolve(json, defaults)),
    ...readings.flatMap(({ id, options }) =>
      options.flatMap((option) => schemaProblems(resolve(json, { ...defaults, [id]: option }))),
    ),
  ]);
  if (malformed.length > 0) return refused(malformed);

  const under = memo(Object.keys(defaults), (chosen) => v.parse(Pack, resolve(json, chosen)));
  const problems = unique(contentProblems(json, under, readings, defaults));
  if (problems.length > 0) return refused(problems);
  return { ok: true, value: { pack: under(defaults), defaults, under } };
}

const refused = (problems: readonly PackProblem[]): OpenedPack => ({ ok: false, problems });

const problem = (path: string, code: PackProblem['code'], id: string): PackProblem => ({
  path,
  code,
  detail: { id },
});

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
