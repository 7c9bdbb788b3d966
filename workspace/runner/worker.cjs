'use strict';
// Entry of a worker process: runs the cells of one notebook after another with tslab's own parts.
require('../kernel/register-typescript.cjs');
const root = process.argv[2];
process.chdir(root);
require('./worker-main.ts').startWorker(root);
