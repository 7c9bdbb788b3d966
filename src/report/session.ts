import { KlusterlabError } from '../errors';
import type { FigureValue } from './derivation';

/** MIME type under which a session's report travels from the kernel to the runner. */
export const SESSION_MIME = 'application/vnd.klusterlab.session+json';

/** What one run of a notebook has read and reproduced so far. */
export interface SessionReport {
  readonly study: string;
  /** Ids of the rows read as inputs or shown, sorted. */
  readonly used: readonly string[];
  /** Ids that have a verdict, sorted. */
  readonly reproduced: readonly string[];
}

// The one mutable state of the library: a kernel session is one run of one notebook.
const used = new Map<string, Set<string>>();
const reproduced = new Map<string, Map<string, string>>();

/** A host in which people change cells and run them again, such as a kernel in Jupyter, sets this. */
interface InteractiveHost {
  klusterlabInteractive?: boolean;
}

/** Forgets what was read and reproduced, as a kernel's restart does. */
export function resetSession(): void {
  used.clear();
  reproduced.clear();
}

/** What was read and reproduced since the start, one entry for each study in the order of first use. */
export function sessionReport(): readonly SessionReport[] {
  return [...new Set([...used.keys(), ...reproduced.keys()])].map((study) => ({
    study,
    used: [...(used.get(study) ?? [])].sort(),
    reproduced: [...(reproduced.get(study)?.keys() ?? [])].sort(),
  }));
}

/** Notes that a study's row was read. */
export function recordUse(study: string, id: string): void {
  const ids = used.get(study) ?? new Set();
  used.set(study, ids.add(id));
}

/**
 * Notes that a study's figure was reproduced. Where cells are run again after a change, the later value counts.
 *
 * @throws KlusterlabError `reproduced-twice` if the same id was reproduced before with another value.
 */
export function recordReproduction(study: string, id: string, computed: FigureValue): void {
  const values = reproduced.get(study) ?? new Map<string, string>();
  reproduced.set(study, values);
  const text = JSON.stringify(computed);
  const before = values.get(id);
  const mayChange = (globalThis as InteractiveHost).klusterlabInteractive === true;
  if (before !== undefined && before !== text && !mayChange) {
    throw new KlusterlabError({
      code: 'reproduced-twice',
      where: 'reproduce',
      parameter: id,
      expected: `the value reproduced before, ${before}`,
      received: computed,
      hint: 'One figure has one recomputation in a notebook; restart the kernel after a change.',
    });
  }
  values.set(id, text);
}
