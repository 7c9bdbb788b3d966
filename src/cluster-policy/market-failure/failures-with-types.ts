import type { Row } from '../../tables';
import { textCell } from '../rows';
import type { TypologyTables } from './market-failure-tables';
import { typePlacements } from './type-placements';

/** One failure with what Table 8 says about it. */
export interface FailureWithTypes {
  readonly failure: string;
  readonly label: string;
  readonly types: readonly string[];
  /** Whether it stands under classic types only, under classic types and unclear, under unclear only, or nowhere. */
  readonly standing: 'classic' | 'classic and unclear' | 'unclear' | 'not in the table';
}

/**
 * Each entry of Table 7 with its types in Table 8, so that contradictory and missing placements show.
 *
 * @param tables the failures (`market-failures`), the types and the placements
 * @throws KlusterlabError `numbering`, `empty-cell`
 *
 * @example
 * failuresWithTypes(tables).filter(({ standing }) => standing === 'not in the table').length; // 1
 */
export function failuresWithTypes(
  tables: TypologyTables & { readonly failures: readonly Row[] },
): readonly FailureWithTypes[] {
  const placements = typePlacements(tables.placements);
  const classic = tables.types.filter((row) => row['classic'] === true).map((row) => row['id']);
  return tables.failures.map((row) => {
    const failure = textCell(row, 'id', 'failuresWithTypes');
    const types = placements.filter(({ id }) => id === failure).map(({ type }) => type);
    const classicTypes = types.filter((type) => classic.includes(type)).length;
    return {
      failure,
      label: textCell(row, 'label', 'failuresWithTypes'),
      types,
      standing: standingOf(types.length, classicTypes),
    };
  });
}

function standingOf(all: number, classic: number): FailureWithTypes['standing'] {
  if (all === 0) return 'not in the table';
  if (classic === 0) return 'unclear';
  return classic === all ? 'classic' : 'classic and unclear';
}
