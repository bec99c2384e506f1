/** A QR code as one path in units of its modules, its quiet zone around it. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** More modules than a phone tells apart on the screen of another. */
const MOST_VERSION = 25;

/** What the standard asks for around the code, in modules. */
const QUIET = 4;

/** The code of a text, with as much correction as its size has room for; undefined where it is too long to be scanned. */
export async function qrPath(text: string): Promise<QrPath | undefined> {
  const { encode } = await import('uqr');
  try {
    const { data, size } = encode(text, {
      ecc: 'L',
      boostEcc: true,
      maxVersion: MOST_VERSION,
      border: QUIET,
    });
    return { size, path: data.map((row, y) => rowPath(row, y)).join('') };
  } catch {
    return undefined;
  }
}

/** One rectangle for each run of dark modules. */
function rowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts
    .map((x) => {
      const end = row.indexOf(false, x);
      const length = (end === -1 ? row.length : end) - x;
      return `M${x} ${y}h${length}v1h-${length}z`;
    })
    .join('');
}
