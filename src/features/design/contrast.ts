/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [number, number, number];

/** A token's colour, `#rrggbb` or, as a build may have shortened it, `#rgb`; undefined where it is none. */
export function readColour(text: string): Colour | undefined {
  const digits = /^\s*#([0-9a-f]{6}|[0-9a-f]{3})\s*$/iu.exec(text)?.[1] ?? '';
  const parts = digits.match(digits.length === 3 ? /./gu : /../gu) ?? [];
  const [red, green, blue] = parts.map((part) => Number.parseInt(part.length === 1 ? part + part : part, 16));
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
}

/** Contrast of two colours by WCAG 2, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
