import type { TableView } from '../../notebook';

type Columns = NonNullable<TableView['columns']>;

/** How the rows of conclusionRobustness are shown. */
export const ROBUSTNESS_COLUMNS: Columns = {
  conclusion: {},
  holds: {},
  survivesOne: { label: 'survives one', decimals: 3 },
  survivesTwo: { label: 'survives two', decimals: 3 },
  nextCode: { label: 'fewest, next code' },
  anyCode: { label: 'fewest, any code' },
  example: { label: 'a smallest overturning set' },
};

/** How the rows of influentialCells are shown. */
export const INFLUENCE_COLUMNS: Columns = {
  failure: {},
  column: {},
  code: {},
  influence: { decimals: 3 },
  overturns: { label: 'conclusions overturned' },
};

/** How the rows of flipRows are shown. */
export const FLIP_COLUMNS: Columns = {
  flips: {},
  recodings: {},
  method: {},
  evaluated: {},
  least: { decimals: 3 },
  mean: { decimals: 3 },
  largest: { decimals: 3 },
  monteCarloError: { label: 'Monte Carlo error', decimals: 3 },
};

/** How the rows of breakEven are shown. */
export const BREAK_EVEN_COLUMNS: Columns = {
  part: {},
  per: {},
  annualCost: { label: 'cost a year', unit: 'SEK', decimals: 0 },
  requiredAnnualEffect: { label: 'effect needed in each year', unit: 'SEK', decimals: 0 },
};

/** How the rows of breakEvenScenarios are shown. */
export const SCENARIO_COLUMNS: Columns = {
  scenario: {},
  annualCost: { label: 'cost a year', unit: 'SEK', decimals: 0 },
  inAll: { label: 'effect needed in each year', unit: 'SEK', decimals: 0 },
  perOne: { label: 'per initiative', unit: 'SEK', decimals: 0 },
};

/** How the rows of `inconsistencies` are shown. */
export const CONTRADICTION_COLUMNS: Columns = {
  id: {},
  title: {},
  place_a: { label: 'place A' },
  says_a: { label: 'A says' },
  place_b: { label: 'place B' },
  says_b: { label: 'B says' },
  consequence: { label: 'what each reading implies' },
  note: {},
};

/** How the rows of contradictionRows are shown. */
export const RUN_COLUMNS: Columns = {
  id: {},
  asks: { label: 'what is computed' },
  placeA: { label: 'by A' },
  placeB: { label: 'by B' },
  matters: { label: 'reading matters' },
};
