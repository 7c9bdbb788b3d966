import { DATA_FOLDER } from '../data-folder';

/**
 * The path of a file of one's own in `data/own/`, from any working directory.
 *
 * @param name the file's name
 *
 * @example
 * ownFile('example-sample.csv').endsWith('data/own/example-sample.csv'); // true
 */
export function ownFile(name: string): string {
  return `${DATA_FOLDER}/own/${name}`;
}
