/** Closer than this, a number in the largest text would stand on another: part of the width. */
const APART = 0.08;

/** In which row, from 0 on, numbers are written that belong to ascending places, so that none stands on another. */
export function inRows(places: readonly number[]): readonly number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= APART);
    const row = free === -1 ? ends.length : free;
    ends[row] = place;
    return row;
  });
}
