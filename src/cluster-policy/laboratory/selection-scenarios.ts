import type { SimpleRandomSample } from '../../estimation';
import type { Ensemble } from '../../reconstruction';
import type { SelectionScenario } from '../../simulation';
import { table } from '../notebook-functions';

/**
 * Ways in which the sample can have come about, for populations of 39 that are made from the data sets.
 *
 * At random; by size, with odds that grow as the square root of the cost; and with nobody from some areas, where cost
 * and place are taken to have nothing to do with each other. The list says nothing of the initiatives' age.
 *
 * @param ensemble all public money, or one scope of it
 * @param design n of N initiatives
 * @param areas areas of `initiatives.csv` from which nobody is sampled
 */
export function selectionScenarios(
  ensemble: Ensemble,
  design: SimpleRandomSample,
  areas: readonly string[],
): readonly SelectionScenario[] {
  const population = {
    kind: 'ensemble' as const,
    draws: ensemble.draws,
    populationSize: design.populationSize,
    completion: 'booth' as const,
  };
  const marks = table('initiatives').map(({ area }) => (areas.includes(String(area)) ? 1 : 0));
  const { sampleSize } = design;
  return [
    { name: 'at random', population, sampleSize, selection: { kind: 'simpleRandom' } },
    { name: 'by size', population, sampleSize, selection: { kind: 'sizePower', power: 0.5 } },
    {
      name: 'not from two areas',
      population: { ...population, auxiliary: { values: marks, correlation: 0 } },
      sampleSize,
      selection: { kind: 'mark', oddsRatio: 0 },
    },
  ];
}
