'use strict';
// Starts the command line: TypeScript sources are run as they stand, without a build step.
require('./kernel/register-typescript.cjs');
require('./cli.ts').main(process.argv);
