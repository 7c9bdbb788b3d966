import { reconstructionBand } from '../../figures';
import type { DrawnPosition, Figure } from '../../figures';
import type { Ensemble } from '../../reconstruction';
import type { CostScope } from './cost-scope';

/**
 * Figure 3, whose chart is lost, as a band: for each position from the cheapest initiative to the dearest, where the
 * data sets have it.
 *
 * @param ensemble all public money of the 15, as `costEnsemble` gives it, or what remains of it without the EU's part
 * @param scope which of the two it is
 * @returns a figure that is labelled as a reconstruction
 */
export function costBand(ensemble: Ensemble, scope: CostScope): Figure {
  const known = ensemble.kind === 'observed';
  const lost =
    scope === 'all' ? 'Figure 3 is lost; this is where its bars can have been' : "The same without the EU's part";
  return reconstructionBand(positionsOf(ensemble), {
    title: known ? 'Figure 3: the 15 costs as obtained' : lost,
    caption: known
      ? 'Source: data/observed.csv, checked against Tables 4 to 6.'
      : `Reconstruction from Tables 4 to 6: ${ensemble.draws.length} data sets, prior ${String(ensemble.prior)}, seed ${String(ensemble.seed)}. No value shown here was published.`,
    divisor: 1e6,
    unit: 'million SEK a year',
  });
}

/** Middle, half and most of the draws for each position. */
function positionsOf({ draws, sampleSize }: Ensemble): readonly DrawnPosition[] {
  return Array.from({ length: sampleSize }, (_, index) => {
    const sorted = Float64Array.from(draws, (draw) => draw[index] as number).sort();
    const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] as number;
    return {
      position: index + 1,
      middle: at(0.5),
      half: { lower: at(0.25), upper: at(0.75) },
      most: { lower: at(0.025), upper: at(0.975) },
    };
  });
}
