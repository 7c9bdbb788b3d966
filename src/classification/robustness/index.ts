export { cellInfluence, cellInfluenceSteps } from './cell-influence';
export type { CellInfluence, CellInfluenceOptions, ConclusionInfluence } from './cell-influence';
export type { Conclusions } from './conclusions';
export { runInSlices, runToEnd } from './long-run';
export type { LongRunOptions, Progress, Steps } from './long-run';
export { recodableCells } from './recodable-cells';
export type { RecodableCell, RecodableCellsOptions } from './recodable-cells';
export { recode } from './recoding';
export type { CodeChange, Recoding } from './recoding';
export { recodingRobustness, recodingRobustnessSteps } from './recoding-robustness';
export type {
  ConclusionSurvival,
  FlipSurvival,
  RecodingRobustness,
  RecodingRobustnessOptions,
} from './recoding-robustness';
export { eachRecoding, recodingCount, recodingSampler } from './recodings';
export { smallestOverturningSets, smallestOverturningSetsSteps } from './smallest-overturning-sets';
export type { OverturningSets, SmallestOverturningSetsOptions } from './smallest-overturning-sets';
