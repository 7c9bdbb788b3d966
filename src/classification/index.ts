export * from './agreement';
export * from './answers';
export type { CodedRow, CodeValue } from './contract';
export * from './evidence';
export * from './policy-test';
export * from './robustness';
export * from './rough-sets';
export * from './rules';
export * from './truth-tables';
