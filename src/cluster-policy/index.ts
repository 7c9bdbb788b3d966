export {
  explain,
  listed,
  published,
  publishedInterval,
  publishedSet,
  publishedText,
  reproduce,
  showLedger,
  table,
} from './notebook-functions';
export { clusterPolicy, dataPackage } from './study';
