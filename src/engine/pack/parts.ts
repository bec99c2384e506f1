import { type Readings, readingsIn, resolve } from './choice.ts';
import { combinationsFor, type KnownReading } from './combinations.ts';

/** A part of a pack's file by its key, with the readings that it chooses by. */
interface Part {
  readonly raw: unknown;
  readonly chosenBy: readonly string[];
  /** As resolved so far, by the options of those readings. */
  readonly resolved: Map<string, unknown>;
}

/** The file of a pack, part by part: most hold no choice, and are what they are whatever the readings. */
export class Parts {
  readonly keys: readonly string[];
  private readonly parts: ReadonlyMap<string, Part>;
  private readonly readings: readonly KnownReading[];
  private readonly defaults: Readings;

  constructor(raw: Readonly<Record<string, unknown>>, readings: readonly KnownReading[], defaults: Readings) {
    this.keys = Object.keys(raw);
    this.readings = readings;
    this.defaults = defaults;
    this.parts = new Map(
      Object.entries(raw).map(([key, part]) => [
        key,
        { raw: part, chosenBy: [...readingsIn(part)], resolved: new Map() },
      ]),
    );
  }

  raw(key: string): unknown {
    return this.parts.get(key)?.raw;
  }

  /** Every combination of the readings that something chooses by; the others stand at their defaults. */
  combinations(something: unknown): readonly Readings[] {
    return combinationsFor(something, this.readings, this.defaults);
  }

  /** One part under given readings; the same object for readings that make no difference to it. */
  resolved(key: string, readings: Readings): unknown {
    const part = this.parts.get(key);
    if (!part || part.chosenBy.length === 0) return part?.raw;
    const options = part.chosenBy.map((id) => readings[id]).join(' ');
    if (!part.resolved.has(options)) part.resolved.set(options, resolve(part.raw, readings));
    return part.resolved.get(options);
  }

  /** The whole file under given readings. */
  under(readings: Readings): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.keys.map((key) => [key, this.resolved(key, readings)]));
  }
}
