import { requireChoice, requireKeys, requireNumber } from '../contract';
import { KlusterlabError } from '../../errors';
import type { CentralBounds } from '../interval/central-bounds';
import type { AnnualLevel } from './annual-level';
import { readCentralBounds } from './read-central-bounds';

/** Each year's cost relative to the annual cost that is known, as bounds, with the assumption in words. */
export interface RelativeLevels {
  readonly levels: readonly CentralBounds[];
  readonly assumption: string;
}

/** Reads an annual level for the years of a window. */
export function relativeLevels(where: string, level: AnnualLevel, years: readonly number[]): RelativeLevels {
  const kind = (level as Partial<AnnualLevel> | null | undefined)?.kind;
  requireChoice(where, 'level.kind', kind, ['stable', 'growth', 'byYear']);
  switch (level.kind) {
    case 'stable':
      requireKeys(where, 'level', level, { required: ['kind'] });
      return {
        levels: years.map(() => ({ lower: 1, central: 1, upper: 1 })),
        assumption: 'Every year costs what the known year does.',
      };
    case 'growth': {
      requireKeys(where, 'level', level, { required: ['kind', 'annualGrowth', 'referenceYear'] });
      requireNumber(where, 'level.referenceYear', level.referenceYear, { whole: true, unit: 'calendar year' });
      const unit = 'relative growth a year, 0.02 for 2 %';
      const growth = readCentralBounds(where, 'level.annualGrowth', level.annualGrowth, { above: -1, unit });
      return {
        levels: years.map((year) => compounded(growth, year - level.referenceYear)),
        assumption: `From year to year the cost grows by ${percentRange(growth)}, counted from ${level.referenceYear}.`,
      };
    }
    case 'byYear':
      requireKeys(where, 'level', level, { required: ['kind', 'relativeLevels'] });
      requireKeys(where, 'level.relativeLevels', level.relativeLevels, { required: years.map(String) });
      return {
        levels: years.map((year) => levelOfYear(where, level.relativeLevels[year], year)),
        assumption: 'Each year costs its stated multiple of the known year.',
      };
  }
}

/** Years before the reference are divided by the growth, so that high growth makes them low. */
function compounded({ lower, central, upper }: CentralBounds, steps: number): CentralBounds {
  const ends = [(1 + lower) ** steps, (1 + upper) ** steps];
  return { lower: Math.min(...ends), central: (1 + central) ** steps, upper: Math.max(...ends) };
}

function levelOfYear(where: string, level: number | CentralBounds | undefined, year: number): CentralBounds {
  if (level === undefined) {
    const expected = 'a level for each year of the window';
    throw new KlusterlabError({ code: 'missing-option', where, parameter: String(year), expected, received: level });
  }
  return readCentralBounds(where, `level.relativeLevels.${year}`, level, { atLeast: 0 });
}

function percentRange({ lower, upper }: CentralBounds): string {
  const percent = (share: number): string => `${Number((share * 100).toPrecision(12))} %`;
  return lower === upper ? percent(lower) : `${percent(lower)} to ${percent(upper)}`;
}
