export { readPopulationFile } from './read-population-file';
export { readSampleFile } from './read-sample-file';
export type { ReadSampleFileOptions } from './read-sample-file';
export type { SampleCell, SampleFile, SampleRow } from './sample-file';
