import { Decimal } from 'decimal.js';

/** Numbers of a hundred digits, exact. */
const Whole = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_DOWN });

/**
 * Gathers small numbers, each below a bound of its own, to be written as one. The first that is put in is the first that
 * comes out; zeros at the end cost nothing.
 */
export class DigitWriter {
  private readonly entries: { readonly value: number; readonly below: number }[] = [];
  private isHeld = true;

  /** @param below how many values there are: 0 up to one less */
  put(value: number, below: number): void {
    if (Number.isInteger(value) && value >= 0 && value < below) this.entries.push({ value, below });
    else this.isHeld = false;
  }

  /** Says that something cannot be written so. */
  refuse(): void {
    this.isHeld = false;
  }

  /** @returns decimal digits; undefined where something could not be written */
  digits(): string | undefined {
    if (!this.isHeld) return undefined;
    return this.entries
      .reduceRight((whole, { value, below }) => whole.times(below).plus(value), new Whole(0))
      .toFixed();
  }
}

/** Takes out again what a {@link DigitWriter} was given, asked with the same bounds in the same order. */
export class DigitReader {
  private left: Decimal;
  private isSense = true;

  constructor(digits: string) {
    this.left = new Whole(digits);
  }

  take(below: number): number {
    const value = this.left.mod(below).toNumber();
    this.left = this.left.divToInt(below);
    return value;
  }

  /** What has not been taken yet. */
  rest(): string {
    return this.left.toFixed();
  }

  /** Says that what was taken means nothing. */
  refuse(): void {
    this.isSense = false;
  }

  /** Whether everything was taken and meant something; with other bounds than those of the writing it seldom is. */
  isDone(): boolean {
    return this.isSense && this.left.isZero();
  }
}
