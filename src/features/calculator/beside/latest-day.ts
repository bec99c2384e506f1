import { type Day, type Pack, parseDay } from '@/engine/index.ts';

/** The day from which nothing in a pack begins any more: its present terms hold then. */
export function latestDay(pack: Pack): Day {
  const { document, deductibles, limits, coverages, account } = pack;
  const rules = JSON.stringify([deductibles, limits, coverages, account.credit]);
  const begins = (rules.match(/"from":"[0-9-]+"/gu) ?? []).map((found) => found.slice(8, -1));
  const [latest = ''] = [document.inForceFrom.date, ...begins].sort().reverse();
  return parseDay(latest) as Day;
}
