/** A policy as the index lists it. The page tells what is wrong with an index; here it is only passed over. */
export interface Listed {
  readonly file: string;
  readonly sha256?: string | undefined;
}

const NAME = /^[A-Za-z0-9._-]+\.json$/u;

export function listedIn(index: string): readonly Listed[] {
  try {
    const { policies } = JSON.parse(index) as { policies: readonly Partial<Listed>[] };
    return policies.filter((each): each is Listed => NAME.test(each.file ?? ''));
  } catch {
    return [];
  }
}

/** Whether a file is the one that the index was made for. */
export async function isAsListed(bytes: ArrayBuffer, { sha256 }: Listed): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
