import { cameAsFile } from '../device/came-as-file.ts';
import type { Readiness } from './offline-store.ts';

interface Surroundings {
  readonly protocol: string;
  readonly isSecureContext: boolean;
  readonly hasWorkers: boolean;
}

/** Why a page at such an address, in such a browser, cannot be made to do without a network; undefined where it can. */
export function impossibleBecause({
  protocol,
  isSecureContext,
  hasWorkers,
}: Surroundings): Readiness | undefined {
  if (cameAsFile(protocol)) return 'file';
  // Without https a browser has none whatever it supports.
  if (!isSecureContext) return 'http';
  return hasWorkers ? undefined : 'unsupported';
}
