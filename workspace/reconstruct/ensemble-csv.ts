/** A row for each draw, a column for each value, in order of size within the row; numbers keep every bit. */
export function ensembleCsv(draws: readonly Float64Array[]): string {
  const header = Array.from(draws[0] ?? [], (_, k) => `value${k + 1}`).join(',');
  return `${[header, ...draws.map((values) => values.join(','))].join('\n')}\n`;
}
