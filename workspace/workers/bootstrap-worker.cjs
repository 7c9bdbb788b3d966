'use strict';
// What a worker thread of a bootstrap runs.
require('../kernel/register-typescript.cjs');
module.exports = require('./bootstrap-worker-main.ts').answerBlock;
