interface WholeItem {
  readonly say: string;
  /** What it is by other readings. */
  readonly others: readonly string[];
  /** Its articles. */
  readonly line: string | undefined;
}

/** Every sentence, numbered, with its other readings and its articles below it, and at the end what holds for all of them. */
export function wholeText(title: string, items: readonly WholeItem[], caveats: readonly string[]): string {
  const blocks = items.flatMap(({ say, others, line }, at) => [
    `${at + 1}. ${say}`,
    ...others.map((other) => other.trim()),
    line ?? '',
  ]);
  return [title, ...blocks, ...caveats].filter((part) => part !== '').join('\n');
}
