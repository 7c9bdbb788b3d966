import type { CodedRow } from '../../classification';
import type { ConclusionModel } from './conclusion-model';
import { additionalityWords } from './conclusion-values';
import { decideRows } from './decide-rows';
import { ADDITIONALITY_RULES } from './table-10-rules';

/**
 * What 6.1 and 6.2 conclude from Table 10: of which failures additionality can be expected and of which not, which
 * contribution comes first, and how much additionality there is in all.
 *
 * @param table10 what table10Rows gives
 * @returns the eight rows with their two graded columns, and the conclusions
 *
 * @example
 * additionalityModel(table10).rows.length; // 8
 */
export function additionalityModel(table10: readonly CodedRow[]): ConclusionModel {
  const printed = new Map(table10.map((row) => [String(row['failure']), isExpected(row['additionality'])]));
  return {
    name: 'Table 10',
    rows: table10.map(({ failure, theory, addressed }) => ({
      failure: failure ?? null,
      theory: theory ?? null,
      addressed: addressed ?? null,
    })),
    codes: { theory: ['none', 'medium', 'strong'], addressed: ['none', 'some', 'high'] },
    conclusions: (rows) => {
      const derived = decideRows('additionalityModel', rows, ADDITIONALITY_RULES);
      const words = additionalityWords([...derived.values()].map((additionality) => ({ additionality })));
      const first = rows.filter((row) => row['theory'] === 'strong' && row['addressed'] === 'high');
      return {
        ...Object.fromEntries(
          [...printed].map(([failure, expected]) => [
            `${failure}: additionality ${expected ? 'can be expected' : 'cannot be expected'}`,
            isExpected(derived.get(failure)) === expected,
          ]),
        ),
        'commercialisation: first among the contributions':
          first.length === 1 && first[0]?.['failure'] === 'commercialisation',
        'limited potential in several cases': words['6.1.potential'] === 'limited',
        'considerable parts without additionality': words['6.2.without-additionality'] === 'considerable-parts',
        'an important function in some respects': words['6.2.function'] === 'important',
      };
    },
  };
}

function isExpected(additionality: unknown): boolean {
  return additionality === 'yes' || additionality === 'likely';
}
