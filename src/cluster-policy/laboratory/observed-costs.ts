import { KlusterlabError } from '../../errors';
import { readTable } from '../../tables';
import type { Row } from '../../tables';
import { DATA_FOLDER } from '../data-folder';
import { table } from '../notebook-functions';

/** The costs of the 15 sampled initiatives, in SEK a year, where somebody has obtained them. */
export interface ObservedCosts {
  readonly values: readonly number[];
  /** The EU's part of each value. */
  readonly parts: readonly number[];
}

/** The file that a reader who has obtained the values may add; the project does not come with it. */
export const OBSERVED_FILE = 'observed.csv';

const amount = { type: 'number', constraints: { required: true, minimum: 0 } } as const;

/**
 * The 15 values from `data/observed.csv`, if that file is there.
 *
 * Columns: `initiative` (an id of `initiatives.csv`, each sampled one once), `value` and `eu_part` (SEK a year).
 *
 * @param folder where to look; the project's data folder unless stated
 * @returns the values in the file's order; null without the file
 * @throws KlusterlabError with file, row, column, value and what was expected; `wrong-initiatives` for any but the 15
 *
 * @example
 * observedCosts(); // null, as long as nobody has obtained the values
 */
export function observedCosts(folder: string = DATA_FOLDER): ObservedCosts | null {
  const path = `${folder}/${OBSERVED_FILE}`;
  const rows = rowsOf(path);
  if (rows === null) return null;
  const sampled = table('initiatives').flatMap(({ id, sampled: isSampled }) =>
    isSampled === true ? [String(id)] : [],
  );
  const named = rows.map(({ initiative }) => String(initiative));
  const wrong = [...named.filter((id) => !sampled.includes(id)), ...sampled.filter((id) => !named.includes(id))];
  if (wrong.length > 0) {
    throw new KlusterlabError({
      code: 'wrong-initiatives',
      where: path,
      parameter: 'initiative',
      expected: `each of the ${sampled.length} sampled initiatives of initiatives.csv once, and no other`,
      received: wrong,
    });
  }
  return {
    values: rows.map(({ value }) => value as number),
    parts: rows.map(({ eu_part: part }) => part as number),
  };
}

function rowsOf(path: string): readonly Row[] | null {
  try {
    return readTable(path, {
      name: 'observed',
      schema: {
        fields: [
          { name: 'initiative', type: 'string', constraints: { required: true } },
          { name: 'value', ...amount },
          { name: 'eu_part', ...amount },
        ],
        primaryKey: 'initiative',
      },
      delimiter: ',',
      encoding: 'utf-8-or-windows-1252',
    }).rows;
  } catch (error) {
    if (error instanceof KlusterlabError && error.code === 'missing-file') return null;
    throw error;
  }
}
