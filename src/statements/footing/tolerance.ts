/** How far a total may stand from the sum of its lines without anyone having slipped. */

/**
 * Each of n figures and their total is off by up to half a unit; three standard deviations of that, and never more than
 * all of them together, is what rounding explains. In units of the last printed place.
 */
export function roundingTolerance(terms: number): number {
  return Math.floor(Math.min((terms + 1) / 2, 3 * Math.sqrt((terms + 1) / 12)));
}
