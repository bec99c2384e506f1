/**
 * Tells the last of several beginnings from those before it.
 * @returns what is called at each beginning, and gives back whether that one is still the last
 */
export function createLatest(): () => () => boolean {
  let begun = 0;
  return () => {
    begun += 1;
    const mine = begun;
    return () => mine === begun;
  };
}
