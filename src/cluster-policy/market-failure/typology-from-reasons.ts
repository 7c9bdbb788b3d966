import { assignTypes } from '../../classification';
import type { DecisionRule, Typology } from '../../classification';
import type { Row } from '../../tables';

/** A type of Table 8 from the reason that the appendix gives for a failure's support in theory. */
export const REASON_RULES: readonly DecisionRule[] = [
  'imperfect-competition',
  'public-good',
  'externality',
  'imperfect-information',
].map((type) => ({ id: `reason-${type}`, conditions: { theory_type: type }, outcome: type, section: 'appendix' }));

/**
 * The typology that the appendix's reasons alone would give: one type for each failure, unclear where it names none.
 *
 * Table 8 is a coding that the report does not derive; this is the only place that says why a failure stands where it
 * does, so it shows how much of the table the report gives a reason for.
 *
 * @param support rows of `support-assessment`
 * @returns each failure with its type, to be held against Table 8 with compareTypes
 * @throws KlusterlabError what assignTypes throws
 *
 * @example
 * typologyFromReasons(table('support-assessment')).items[0]?.types; // ['public-good']
 */
export function typologyFromReasons(support: readonly Row[]): Typology {
  return assignTypes(support, REASON_RULES, {
    idColumn: 'failure',
    types: REASON_RULES.map(({ outcome }) => String(outcome)),
    otherwise: 'unclear',
  });
}
