import type { FigureValue, Study, Verdict } from '../report';
import { display } from './display';
import { markDisplayed } from './displayed';
import { verdictBundle } from './verdict-card';

/** Stands for a value that cannot be recomputed, with the reason. */
export interface NotReproducible {
  readonly notReproducible: string;
}

/** To be given to `reproduce` for a figure that nothing published yields; the reason is shown on the verdict. */
export function notReproducible(reason: string): NotReproducible {
  return { notReproducible: reason };
}

/**
 * Holds a recomputed value against a study's print and displays the verdict.
 *
 * @param study the study whose ledger has the id.
 * @param id ledger id of a derived, counted or judged row.
 * @param computed value in base units (SEK, shares in [0, 1]), a category, a set, or `notReproducible(reason)`.
 * @returns the verdict; a mismatch is a verdict, not an error.
 * @throws KlusterlabError `unknown-id`, `not-a-result`, `not-finite`, `wrong-type`, `reproduced-twice`.
 */
export function reproduceIn(study: Study, id: string, computed: FigureValue | NotReproducible): Verdict {
  const verdict =
    typeof computed === 'object' && 'notReproducible' in computed
      ? study.verifyNotReproducible(id, computed.notReproducible)
      : study.verify(id, computed);
  display(verdictBundle(verdict));
  return markDisplayed(verdict);
}
