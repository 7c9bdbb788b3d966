import type { Recoding } from '../../classification';

/**
 * A recoding in words: each cell with the code that stands there and the one put there.
 *
 * @param recoding the changes
 * @returns one text, changes parted by semicolons
 *
 * @example
 * recodingText([{ row: 0, id: 'ideas', column: 'theory', from: 'none', to: 'medium' }]); // 'ideas, theory: none → medium'
 */
export function recodingText(recoding: Recoding): string {
  return recoding
    .map(({ id, column, from, to }) => `${String(id)}, ${column}: ${String(from)} → ${String(to)}`)
    .join('; ');
}
