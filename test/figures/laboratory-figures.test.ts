import { describe, expect, it } from 'vitest';
import { choiceCurve, estimateGroups, reconstructionBand, sensitivityCurve, shareBars } from '../../src/figures';

const scale = { title: 'A finding', caption: 'A source.', divisor: 1e6, unit: 'million SEK' };
type Trace = Readonly<Record<string, readonly unknown[]>>;
const trace = (figure: { readonly data: readonly unknown[] }, index: number): Trace => figure.data[index] as Trace;

describe('reconstructionBand', () => {
  const at = { position: 1, middle: 3e6, half: { lower: 2.5e6, upper: 3.5e6 }, most: { lower: 2e6, upper: 4e6 } };

  it('draws each band from its lower ends forwards to its upper ends backwards, in the scaled unit', () => {
    const figure = reconstructionBand([at, { ...at, position: 2, most: { lower: 3e6, upper: 9e6 } }], scale);
    expect(trace(figure, 0)['x']).toEqual([1, 2, 2, 1]);
    expect(trace(figure, 0)['y']).toEqual([2, 3, 9, 4]);
    expect(trace(figure, 1)['y']).toEqual([2.5, 2.5, 3.5, 3.5]);
  });

  it('says in words what the drawing shows, and that it is a reconstruction', () => {
    const figure = reconstructionBand([at], scale);
    expect(figure.alternative).toBe('Value 1: 3.0 (2.0 to 4.0) million SEK.');
    expect(JSON.stringify(figure.layout['yaxis'])).toContain('reconstructed');
  });
});

describe('estimateGroups', () => {
  const models = [
    { label: 'mean', estimate: 604e6, interval: { lower: 423e6, upper: 785e6 }, isBounds: false },
    { label: 'worst case', estimate: null, interval: { lower: 304e6, upper: 1178e6 }, isBounds: true },
  ];

  it('draws a bar for each interval and a point for each estimate; bounds get no point', () => {
    const figure = estimateGroups([{ name: 'with EU', models }], scale);
    expect(trace(figure, 0)['x']).toEqual([423, 785, null, 304, 1178, null]);
    expect(trace(figure, 1)['x']).toEqual([604]);
    expect(figure.alternative).toBe(
      'with EU: mean: 604.0 (423.0 to 785.0) million SEK. worst case: bounds 304.0 to 1\u202f178.0 million SEK.',
    );
  });

  it('puts two groups of one model side by side, around its line', () => {
    const figure = estimateGroups(
      [
        { name: 'with EU', models },
        { name: 'without EU', models },
      ],
      scale,
    );
    expect(trace(figure, 1)['y']).toEqual([-0.18]);
    expect(trace(figure, 3)['y']).toEqual([0.18]);
  });
});

describe('sensitivityCurve', () => {
  it('opens the band with the strength and marks the values that matter', () => {
    const figure = sensitivityCurve(
      [
        { strength: 1, lower: 6e8, upper: 6e8 },
        { strength: 2, lower: 5e8, upper: 7e8 },
      ],
      { ...scale, strengthLabel: 'odds ratio', marks: [{ label: 'printed', value: 517562893 }] },
    );
    expect(trace(figure, 0)['y']).toEqual([600, 500, 700, 600]);
    expect(figure.alternative).toBe(
      'At 1: 600.0 to 600.0 million SEK. At 2: 500.0 to 700.0 million SEK. printed: 517.6 million SEK.',
    );
  });
});

describe('choiceCurve', () => {
  const specifications = [
    { estimate: 3e6, choices: { scope: 'all' }, isOwn: false },
    { estimate: 1e6, choices: { scope: 'part' }, isOwn: true },
    { estimate: 2e6, choices: { scope: 'all' }, isOwn: false },
  ];

  it('sorts by estimate, keeps the own combinations apart, and lines up what each chose', () => {
    const figure = choiceCurve(specifications, scale);
    expect([trace(figure, 0)['x'], trace(figure, 0)['y']]).toEqual([
      [2, 3],
      [2, 3],
    ]);
    expect([trace(figure, 1)['x'], trace(figure, 1)['y']]).toEqual([[1], [1]]);
    expect(trace(figure, 2)['y']).toEqual(['scope: part', 'scope: all', 'scope: all']);
  });

  it('gives lowest, middle and highest in words, and no p-value', () => {
    const { alternative } = choiceCurve(specifications, scale);
    expect(alternative).toBe('3 combinations: from 1.0 over 2.0 in the middle to 3.0 million SEK.');
  });
});

describe('shareBars', () => {
  it('draws shares as percent, the largest first', () => {
    const shares = [
      { name: 'scope', share: 0.2 },
      { name: 'estimator', share: 0.8 },
    ];
    const figure = shareBars(shares, scale);
    expect(trace(figure, 0)['x']).toEqual([80, 20]);
    expect(figure.alternative).toBe('estimator: 80 %. scope: 20 %.');
  });
});
