import { table } from '../notebook-functions';
import { evidenceMap } from './evidence-map';

/** Where one question of the report gets its evidence. */
export interface QuestionEvidence {
  readonly question: string;
  readonly asked: string;
  /** Places in the report, without repeats. */
  readonly places: readonly string[];
  /** Sorts of evidence, without repeats. */
  readonly evidence: readonly string[];
  /** Conclusions that draw on it, without repeats. */
  readonly conclusions: readonly string[];
}

/**
 * The evidence map by question: every question of section 1.1, also one that has no link of its own.
 *
 * @returns one entry for each question, in the report's order
 *
 * @example
 * evidenceByQuestion().find(({ question }) => question === 'q2')?.evidence; // ['computation']
 */
export function evidenceByQuestion(): readonly QuestionEvidence[] {
  const links = evidenceMap();
  return table('research-questions')
    .filter(({ section }) => section === '1.1')
    .map(({ id, label }) => {
      const own = links.filter(({ question }) => question === id);
      return {
        question: String(id),
        asked: String(label),
        places: [...new Set(own.map(({ place }) => place))],
        evidence: [...new Set(own.map(({ evidence }) => evidence))],
        conclusions: [...new Set(own.map(({ conclusion }) => conclusion))],
      };
    });
}
