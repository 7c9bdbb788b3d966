/**
 * A path inside a folder, with `/` (which Windows takes as well).
 *
 * @example joinPath('data/', 'costs.csv') // 'data/costs.csv'
 */
export function joinPath(folder: string, path: string): string {
  if (folder === '') return path;
  return /[/\\]$/.test(folder) ? folder + path : `${folder}/${path}`;
}
