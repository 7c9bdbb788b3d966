import crypto from 'crypto';
import fs from 'fs';
import path from 'path';

/** What decides the digits of an ensemble: the sampler, the generators, the feasible ranges. */
const FOLDERS = ['reconstruction', 'random', 'estimation/feasibility'];

/**
 * A name for the state of the code that makes ensembles: another one for any change of its sources, or of Node, whose
 * logarithms and sines may differ in the last bit.
 *
 * @param source the library's folder
 * @returns twelve hexadecimal digits
 */
export function codeVersion(source: string, node: string = process.version): string {
  const hash = crypto.createHash('sha256').update(node);
  for (const folder of FOLDERS) {
    const files = (fs.readdirSync(path.join(source, folder), { recursive: true }) as string[])
      .filter((name) => name.endsWith('.ts'))
      .sort();
    for (const name of files) {
      hash.update(`\0${folder}/${name.split(path.sep).join('/')}\0`);
      hash.update(fs.readFileSync(path.join(source, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
