import { requireKeys, requireNumber } from '../contract';
import { KlusterlabError } from '../../errors';

/** Throws unless the shares are from 0 to 1 and add up to 1 (to 1e-12, the room that decimal shares need in float64). */
export function requireShares(where: string, shares: Readonly<Record<string, number>>): void {
  requireKeys(where, 'shares', shares, { required: [], optional: Object.keys(shares ?? {}) });
  for (const [name, share] of Object.entries(shares)) {
    requireNumber(where, `shares.${name}`, share, { atLeast: 0, atMost: 1, unit: 'a share, 0.3 for 30 %' });
  }
  const whole = Object.values(shares).reduce((total, share) => total + share, 0);
  if (Math.abs(whole - 1) <= 1e-12) return;
  const expected = 'shares that add up to 1';
  throw new KlusterlabError({ code: 'infeasible', where, parameter: 'shares', expected, received: whole });
}
