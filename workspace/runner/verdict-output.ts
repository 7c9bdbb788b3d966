import type { Verdict } from '../../src/report';
import type { Output } from './notebook-model';
import { schemaFaults } from './schema-faults';

/** MIME type under which a verdict travels; `src/report` names it, this copy spares loading the library. */
export const VERDICT_MIME = 'application/vnd.klusterlab.verdict+json';

/** What the runner reads of a verdict. */
export type VerdictData = Pick<Verdict, 'id' | 'printed' | 'computed' | 'verdict' | 'holds'> &
  Partial<Pick<Verdict, 'section' | 'quantity' | 'unit' | 'explanation' | 'forensics'>>;

const SCHEMA = {
  type: 'object',
  required: ['id', 'printed', 'computed', 'verdict', 'holds'],
  properties: {
    id: { type: 'string', minLength: 1 },
    printed: { type: 'string' },
    computed: { type: ['number', 'string', 'array', 'null'], items: { type: 'string' } },
    verdict: { enum: ['exact', 'withinRounding', 'explained', 'notReproducible', 'mismatch'] },
    holds: { type: 'boolean' },
    section: { type: 'string' },
    quantity: { type: 'string' },
    unit: { type: 'string' },
    explanation: { type: 'string' },
    forensics: { type: 'string' },
  },
};

/** The verdicts that an output carries, none if it carries none, or a text that says why one of them is not a verdict. */
export function verdictsOf(output: Output): readonly VerdictData[] | string {
  if (output.output_type !== 'display_data' && output.output_type !== 'execute_result') return [];
  const data = output.data[VERDICT_MIME];
  if (data === undefined) return [];
  const verdicts: readonly unknown[] = Array.isArray(data) ? data : [data];
  for (const verdict of verdicts) {
    const [fault] = schemaFaults(verdict, SCHEMA);
    if (fault !== undefined) return `not a verdict: ${fault}`;
  }
  return verdicts as readonly VerdictData[];
}
