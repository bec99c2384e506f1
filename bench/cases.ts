/** A year of visits in 开封 as the command line reads it: same days, levels and amounts change, the pattern repeats. */
export function yearOfVisits(visits: number, seed: number): object {
  const levels = ['tertiary', 'secondary', 'primary', 'community'];
  return {
    format: 'gongji-case/1',
    policy: 'kaifeng',
    year: 2023,
    person: { status: seed % 3 === 0 ? 'retired' : 'in-service', contributionBase: '6000.00' },
    claims: Array.from({ length: visits }, (_, index) => {
      const day = Math.floor((index * 365) / visits);
      const month = Math.min(11, Math.floor(day / 30.5));
      const date = Math.min(28, Math.floor(day - month * 30.4) + 1);
      return {
        id: String(index + 1),
        care: 'outpatient',
        date: `2023-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
        provider: {
          kind: 'hospital',
          level: levels[(index + seed) % levels.length],
          name: `H${(index + seed) % 5}`,
        },
        total: `${20 + ((index * 37 + seed * 11) % 300)}.${String((index * 7 + seed) % 100).padStart(2, '0')}`,
        outOfScope: index % 4 === 0 ? '5.00' : '0.00',
      };
    }),
  };
}
