import type { IntervalConvention } from '../../estimation';
import { median, sampleMean } from '../../estimation';
import { geometricMean, harmonicMean, hodgesLehmann, lognormalMean, trimmedMean, winsorisedMean } from '../../models';
import { defineChoices, exclude } from '../../multiverse';
import type { ChoiceOption, Choices } from '../../multiverse';
import { RECONSTRUCTION_PRIORS } from '../../reconstruction';
import { COST_CONVENTION } from './cost-sample';

/** What one initiative costs, in one number: a function of the sorted values, in SEK. */
export type CentreOfCosts = (values: readonly number[]) => number;

/** For its interval, which is not used here. */
const LOGNORMAL = { confidenceLevel: 0.95, distribution: 't' } as const;

const CENTRES: readonly ChoiceOption<CentreOfCosts>[] = [
  { name: 'mean', label: 'mean', value: sampleMean },
  { name: 'median', label: 'median', value: median },
  { name: 'trimmed', label: '20 % trimmed mean', value: (values) => trimmedMean(values, { proportion: 0.2 }).centre },
  {
    name: 'winsorised',
    label: '20 % winsorised mean',
    value: (values) => winsorisedMean(values, { proportion: 0.2 }).centre,
  },
  { name: 'geometric', label: 'geometric mean', value: (values) => geometricMean(values).centre },
  { name: 'harmonic', label: 'harmonic mean', value: (values) => harmonicMean(values).centre },
  { name: 'hodges-lehmann', label: 'Hodges–Lehmann', value: (values) => hodgesLehmann(values).centre },
  { name: 'lognormal', label: 'lognormal mean', value: (values) => lognormalMean(values, LOGNORMAL).estimate },
];

const CONVENTIONS: readonly ChoiceOption<IntervalConvention>[] = (['normal', 't'] as const).flatMap((distribution) =>
  (['populationMinusOne', 'oneMinusSamplingFraction'] as const).map((correction) => ({
    name: `${distribution}-${correction === 'populationMinusOne' ? 'n-minus-1' : '1-minus-f'}`,
    label: `${distribution === 't' ? 't' : 'z'} with ${correction === 'populationMinusOne' ? '(N − n)/(N − 1)' : '1 − n/N'}`,
    value: { ...COST_CONVENTION, distribution, correction },
  })),
);

const OWN = { convention: 'normal-n-minus-1', prior: 'uniform', selection: 'random', expansion: 'known-plus-unseen' };

/**
 * The choices between the 15 initiatives and a national cost, each with the options that somebody could defend.
 *
 * With and without the EU's money are two estimands and are never mixed. The report's own four analyses are marked.
 */
export const COST_CHOICES: Choices = defineChoices(
  [
    {
      name: 'scope',
      label: 'whose money',
      estimand: true,
      options: [
        { name: 'all', label: 'all public money', value: 'all' },
        { name: 'without-eu', label: "without the EU's", value: 'without-eu' },
      ],
    },
    { name: 'centre', label: 'cost of one initiative', options: CENTRES },
    {
      name: 'expansion',
      label: 'expansion to all',
      options: [
        { name: 'known-plus-unseen', label: 'known sum + 24 × it', value: 'known-plus-unseen' },
        { name: 'times-population', label: '39 × it', value: 'times-population' },
      ],
    },
    { name: 'convention', label: 'behind the half-width', options: CONVENTIONS },
    {
      name: 'prior',
      label: 'weighing of data sets',
      options: RECONSTRUCTION_PRIORS.map((prior) => ({ name: prior, label: prior, value: prior })),
    },
    {
      name: 'selection',
      label: 'how the sample arose',
      options: [
        { name: 'random', label: 'at random', value: 0 },
        { name: 'by-size', label: 'odds ∝ √cost', value: 0.5 },
      ],
    },
  ],
  {
    exclusions: [
      exclude(
        { centre: 'mean', expansion: 'times-population', selection: 'random' },
        'For the mean of a random sample both expansions are the same.',
      ),
      exclude(
        { centre: ['mean', 'median'], selection: 'random', prior: ['maximumEntropy', 'lognormal'] },
        'Mean and median are known from the print: how data sets are weighed plays no part.',
      ),
      exclude(
        { centre: 'median', convention: CONVENTIONS.map(({ name }) => name).filter((name) => name !== OWN.convention) },
        'The median expansion uses no standard deviation, so the convention behind the half-width plays no part.',
      ),
      exclude(
        {
          centre: CENTRES.map(({ name }) => name).filter((name) => name !== 'mean'),
          selection: 'by-size',
        },
        'Weights against selection by size are defined here for the mean.',
      ),
      exclude(
        { selection: 'by-size', expansion: 'times-population' },
        'Selection odds speak of the units that were not selected, so the known sum stays as it is.',
      ),
    ],
    reproductions: [
      { name: 'Table 4', picks: { ...OWN, scope: 'all', centre: 'mean' } },
      { name: 'Table 5', picks: { ...OWN, scope: 'all', centre: 'median' } },
      { name: 'Table 6, mean', picks: { ...OWN, scope: 'without-eu', centre: 'mean' } },
      { name: 'Table 6, median', picks: { ...OWN, scope: 'without-eu', centre: 'median' } },
    ],
  },
);
