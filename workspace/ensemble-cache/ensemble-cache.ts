import crypto from 'crypto';
import fs from 'fs';
import path from 'path';
import type { EnsembleStore } from 'klusterlab';
import { writeAtomically } from '../runner/write-atomically';

/** A hit: which file, and how long the ensemble had taken to compute. */
export interface CacheHit {
  readonly file: string;
  readonly seconds: number;
}

export interface EnsembleCacheOptions {
  /** Where entries lie; made when the first is written. */
  readonly folder: string;
  /** The code's version, see `codeVersion`; entries of another one are removed. */
  readonly version: string;
  /** Goes past what is there, and writes it anew. */
  readonly fresh: boolean;
  /** Told of each ensemble that is taken from the cache, to show it. */
  readonly onHit: (hit: CacheHit) => void;
  /** What takes less is not kept; 1 unless stated. */
  readonly leastSeconds?: number;
  /** Seconds from some moment on. */
  readonly clock?: () => number;
}

interface Header {
  readonly digest: string;
  readonly seconds: number;
}

/**
 * A store of ensembles as files, keyed by code, data and arguments.
 *
 * The time between a miss and the writing is what the ensemble took. An entry is a line with a digest and that time,
 * then the text; one that is damaged counts as missing and is written anew. Files are written beside and renamed.
 *
 * @returns a store for `globalThis.klusterlabStore`
 */
export function createEnsembleCache(options: EnsembleCacheOptions): EnsembleStore {
  const { folder, version, fresh, onHit, leastSeconds = 1, clock = () => performance.now() / 1000 } = options;
  const asked = new Map<string, number>();
  const fileOf = (key: string): string => path.join(folder, `${version}-${digest(key).slice(0, 24)}.ensemble`);
  return {
    get(key) {
      const file = fileOf(key);
      const kept = fresh ? null : readEntry(file);
      if (kept === null) {
        asked.set(key, clock());
        return null;
      }
      onHit({ file, seconds: kept.seconds });
      return kept.text;
    },
    set(key, text) {
      const seconds = clock() - (asked.get(key) ?? -Infinity);
      if (seconds < leastSeconds) return;
      const header: Header = { digest: digest(text), seconds: Number.isFinite(seconds) ? seconds : 0 };
      try {
        removeOtherVersions(folder, version);
        writeAtomically(fileOf(key), `${JSON.stringify(header)}\n${text}`);
      } catch {
        // A folder that cannot be written to costs only time.
      }
    },
  };
}

function readEntry(file: string): { readonly text: string; readonly seconds: number } | null {
  try {
    const content = fs.readFileSync(file, 'utf8');
    const end = content.indexOf('\n');
    const header = JSON.parse(content.slice(0, end)) as Partial<Header>;
    const text = content.slice(end + 1);
    return header.digest === digest(text) && typeof header.seconds === 'number'
      ? { text, seconds: header.seconds }
      : null;
  } catch {
    return null;
  }
}

function removeOtherVersions(folder: string, version: string): void {
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder)) {
    const isOld = name.endsWith('.ensemble') && !name.startsWith('.') && !name.startsWith(`${version}-`);
    if (isOld) fs.rmSync(path.join(folder, name), { force: true });
  }
}

function digest(text: string): string {
  return crypto.createHash('sha256').update(text).digest('hex');
}
