/** For how long at most the shell stands in for the first screen once that could be shown. */
const PATIENCE = 3000;

/** Waits for something, but not for ever: it may come later, or not at all. Never fails. */
export async function withPatience(awaited: Promise<unknown>): Promise<void> {
  const settled = awaited.then(
    () => undefined,
    () => undefined,
  );
  await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
