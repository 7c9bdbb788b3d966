'use strict';
// Entry of a worker process of "klusterlab bite": tries one alteration after another.
require('../kernel/register-typescript.cjs');
require('./worker-main.ts').startWorker();
