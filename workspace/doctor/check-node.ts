import fs from 'fs';
import path from 'path';
import { describeNodeFault } from '../install/node-version.cjs';
import type { CheckResult } from './check-result';

/** Whether the running Node is one that the project supports (`engines` in package.json). */
export function checkNode(
  root: string,
  node = { version: process.versions.node, path: process.execPath },
): CheckResult {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  const fault = describeNodeFault(node.version, manifest.engines.node, node.path);
  const name = 'Node.js';
  if (fault === null) return { name, status: 'ok', detail: `${node.version} (${node.path})` };
  return { name, status: 'fault', detail: node.version, advice: fault };
}
