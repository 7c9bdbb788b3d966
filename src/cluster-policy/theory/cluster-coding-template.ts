import { clusterCriteria } from './cluster-criteria';

/**
 * A coding file to be filled in: every criterion once, each answer unknown.
 *
 * @param cluster name of the cluster in the file; no comma, quote or line break
 * @returns CSV as `readClusterCoding` reads it
 *
 * @example
 * clusterCodingTemplate('My cluster').split('\n')[0]; // 'cluster,criterion,answer'
 */
export function clusterCodingTemplate(cluster: string): string {
  const rows = clusterCriteria().map(({ id }) => `${cluster},${id},unknown`);
  return ['cluster,criterion,answer', ...rows, ''].join('\n');
}
