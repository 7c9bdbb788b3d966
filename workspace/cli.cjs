#!/usr/bin/env node
require('./boot.cjs');
