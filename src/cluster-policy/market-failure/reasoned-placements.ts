import { compareTypes } from '../../classification';
import type { TypeLabel, Typology } from '../../classification';

/** Placements of one standing, as `failure: type`. */
export interface ReasonedPlacements {
  readonly standing: 'in Table 8 and with a reason' | 'in Table 8 without a reason' | 'by the reasons only';
  readonly count: number;
  readonly placements: readonly string[];
}

/**
 * Table 8 beside the typology that the appendix's reasons give.
 *
 * @param reasons what typologyFromReasons gives
 * @param placements what typePlacements gives
 * @returns one row for the placements in both and one for those in either alone
 * @throws KlusterlabError what compareTypes throws
 *
 * @example
 * reasonedPlacements(typologyFromReasons(table('support-assessment')), typePlacements(table('failure-typology')))[0]?.count; // 13
 */
export function reasonedPlacements(reasons: Typology, placements: readonly TypeLabel[]): readonly ReasonedPlacements[] {
  const { agreeing, onlyCoded, onlyDerived } = compareTypes(reasons, placements);
  const row = (standing: ReasonedPlacements['standing'], labels: readonly TypeLabel[]): ReasonedPlacements => ({
    standing,
    count: labels.length,
    placements: labels.map(({ id, type }) => `${String(id)}: ${type}`),
  });
  return [
    row('in Table 8 and with a reason', agreeing),
    row('in Table 8 without a reason', onlyCoded),
    row('by the reasons only', onlyDerived),
  ];
}
