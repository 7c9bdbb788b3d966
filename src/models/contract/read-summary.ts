import { KlusterlabError } from '../../errors';
import { requireBounds, requireDesign, requireKeys, requireNumber } from '../../estimation/contract';
import type { ModelInput, ModelSummary } from '../model-input';

const FIELDS = ['sum', 'standardDeviation', 'minimum', 'maximum', 'median'] as const;

/** Throws unless the input has its four parts, and its summary holds numbers or null in an order that values can have. */
export function requireModelInput(where: string, input: ModelInput): void {
  requireKeys(where, 'input', input, { required: ['design', 'summary', 'values', 'support'] });
  const { design, summary, support } = input;
  requireDesign(where, design);
  requireKeys(where, 'summary', summary, { required: FIELDS });
  requireNumber(where, 'summary.sum', summary.sum, {});
  for (const field of FIELDS) {
    const least = field === 'standardDeviation' ? { atLeast: 0 } : {};
    if (summary[field] !== null) requireNumber(where, `summary.${field}`, summary[field], least);
  }
  if (support !== null) requireBounds(where, 'support', support, {});
  const mean = summary.sum / design.sampleSize;
  // Room for the rounding of the mean, nothing more.
  const room = 1e-12 * Math.abs(mean);
  requireOrder(where, 'minimum', summary.minimum, 'mean', mean + room);
  requireOrder(where, 'mean', mean - room, 'maximum', summary.maximum);
  requireOrder(where, 'minimum', summary.minimum, 'median', summary.median);
  requireOrder(where, 'median', summary.median, 'maximum', summary.maximum);
}

/** The field of the summary; throws `missing-input` where it is not known. */
export function knownOf(where: string, summary: ModelSummary, field: keyof ModelSummary): number {
  const value = summary[field];
  if (value !== null) return value;
  throw new KlusterlabError({
    code: 'missing-input',
    where,
    parameter: `summary.${field}`,
    expected: 'a known number, since the model rests on it',
    received: null,
  });
}

function requireOrder(where: string, low: string, lower: number | null, high: string, upper: number | null): void {
  if (lower === null || upper === null || lower <= upper) return;
  throw new KlusterlabError({
    code: 'inconsistent-summary',
    where,
    parameter: `summary.${low}`,
    expected: `at most the ${high}, ${upper}`,
    received: lower,
    hint: 'No data set has such a summary.',
  });
}
