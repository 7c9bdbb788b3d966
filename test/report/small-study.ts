import { createLedger, createStudy } from '../../src/report';
import type { Derivation, LedgerRow, Study } from '../../src/report';

/** A ledger row with defaults for what a test does not speak of. */
export function row(fields: Partial<LedgerRow> & Pick<LedgerRow, 'id' | 'value'>): LedgerRow {
  return {
    section: '1',
    table: '',
    quantity: fields.id,
    term: '',
    unit: 'SEK',
    comparison: 'exact',
    decimals: null,
    lower: null,
    upper: null,
    kind: 'derived',
    dependsOn: [],
    inconsistency: '',
    otherwise: '',
    note: '',
    ...fields,
  };
}

/** Three sheets of 10, 20 and 31 give a mean of 20.33, printed 20.3, and a total of "about 60"; 61 is another place's sum. */
export const SMALL_ROWS: readonly LedgerRow[] = [
  row({ id: 'sum', value: '61', kind: 'given' }),
  row({ id: 'count', value: '3', kind: 'given', unit: 'sheets' }),
  row({ id: 'share', value: '12.5', kind: 'given', unit: 'percent', comparison: 'rounded', decimals: 1 }),
  row({ id: 'mean', value: '20.3', comparison: 'rounded', decimals: 1, dependsOn: ['count', 'sum'] }),
  row({
    id: 'about',
    value: '60',
    comparison: 'about',
    lower: 55,
    upper: 65,
    dependsOn: ['sum'],
    note: 'to the nearest ten',
  }),
  row({ id: 'part', value: '8', comparison: 'rounded', decimals: 0, dependsOn: ['share', 'sum'] }),
  row({ id: 'colour', value: 'red', kind: 'judgement', comparison: 'category', unit: '' }),
  row({ id: 'colours', value: 'red|green', kind: 'judgement', comparison: 'set', unit: '' }),
  row({
    id: 'disputed',
    value: '5',
    kind: 'count',
    unit: 'items',
    inconsistency: 'items-counted-twice',
    otherwise: '4',
  }),
];

export const SMALL_DERIVATIONS: readonly Derivation[] = [
  {
    id: 'mean',
    formula: 'sum / count',
    from: ['sum', 'count'],
    compute: (inputs) => inputs.number('sum') / inputs.number('count'),
    variants: [
      { label: 'count − 1 for count', compute: (inputs) => inputs.number('sum') / (inputs.number('count') - 1) },
      { label: 'the sum for the mean', compute: (inputs) => inputs.number('sum') },
    ],
  },
  { id: 'about', formula: 'sum', from: ['sum'], compute: (inputs) => inputs.number('sum') },
  {
    id: 'part',
    formula: 'share × sum',
    from: ['share', 'sum'],
    compute: (inputs) => inputs.number('share') * inputs.number('sum'),
    implies: [
      {
        label: 'what is left',
        unit: 'SEK',
        formula: 'sum − share × sum',
        from: ['share', 'sum'],
        compute: (inputs) => inputs.number('sum') * (1 - inputs.number('share')),
      },
    ],
  },
];

/** A study of those rows; rows and derivations can be replaced by id. */
export function smallStudy(changes: readonly Partial<LedgerRow>[] = [], derivations = SMALL_DERIVATIONS): Study {
  const rows = SMALL_ROWS.map((original) => ({ ...original, ...changes.find(({ id }) => id === original.id) }));
  return createStudy({ name: 'small', title: 'A small study', ledger: createLedger(rows), derivations });
}
