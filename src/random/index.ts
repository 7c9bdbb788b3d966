export { describeRandomSource } from './describe-random-source';
export type { RandomSourceDescription } from './describe-random-source';
export { randomIndex } from './random-index';
export type { RandomSource } from './random-source';
export { seededRandom } from './seeded-random';
export type { SeededRandomOptions } from './seeded-random';
export { fastRandom } from './fast-random';
export type { FastRandom } from './fast-random';
