'use strict';
// What Jupyter and VS Code start: the project's tslab kernel, with TypeScript sources and the project's root as
// working directory, whatever folder the front end starts it in. Writes nothing on standard output of its own.
const path = require('path');

const root = path.resolve(__dirname, '..', '..');
const [connectionFile] = process.argv.slice(2);

if (!connectionFile)
  stop(2, 'usage: node launch.cjs CONNECTION_FILE (Jupyter and VS Code start this; see "npx klusterlab kernel")');

// Resolved before the working directory changes: front ends may give a relative path.
const configPath = path.resolve(connectionFile);
process.chdir(root);

let jupyter;
let startKernel;
try {
  jupyter = require('tslab/dist/jupyter');
  ({ startKernel } = require('tslab/dist/main.js'));
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
  stop(1, `the dependencies are not installed; run "npm ci" in ${root} and restart the kernel`);
}
require('./register-typescript.cjs');

globalThis.klusterlabDisplay = (data) => jupyter.lastWriteDisplayData({ data, metadata: {}, transient: {} }, false);

require('./host-services.ts').offerHostServices(root);

// People change a cell and run it again; the notebook runner, which does not, finds figures that contradict each other.
globalThis.klusterlabInteractive = true;

const { Publisher, Router } = require('zeromq');
[Publisher, Router].forEach(require('./queue-sends.cjs').queueSends);
require('./library-declarations.cjs').useLibraryDeclarations(root);
require('./prepare-tslab.cjs').prepareTslab();
require('./complete-protocol.cjs').completeProtocol(jupyter.ZmqServer);
require('./follow-parent.cjs').followParent(process.env);
startKernel({ configPath, enableFindLocal: false });

function stop(code, message) {
  process.stderr.write(`klusterlab kernel: ${message}\n`);
  process.exit(code);
}
