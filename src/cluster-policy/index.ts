export {
  explain,
  listed,
  published,
  publishedInterval,
  publishedSet,
  publishedText,
  reproduce,
  reproduceAll,
  showLedger,
  table,
} from './notebook-functions';
export { clusterPolicy, dataPackage } from './study';
export * from './cost';
export * from './laboratory';
export * from './questions';
export * from './theory';
export * from './market-failure';
export * from './practice';
export * from './survey';
export * from './conclusions';
