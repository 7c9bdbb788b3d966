export { codeText, rowKey } from './code-key';
export type { CodedRow, CodeValue } from './coded-row';
export { requireChoice } from './require-choice';
export { requireColumns } from './require-columns';
export { requireKnownKeys } from './require-known-keys';
export { requireNumber } from '../../errors/require-number';
export type { NumberRequirement } from '../../errors/require-number';
export { requireUnique } from './require-unique';
