// JavaScript leaves the last bits of Math.exp, Math.log, Math.cos and the like to the engine, and engines differ: the
// same seed would give other digits in a browser than in Node. These functions are the same operations everywhere.
export { default as cos } from '@stdlib/math-base-special-cos';
export { default as exp } from '@stdlib/math-base-special-exp';
export { default as expm1 } from '@stdlib/math-base-special-expm1';
export { default as gammaln } from '@stdlib/math-base-special-gammaln';
export { default as ln } from '@stdlib/math-base-special-ln';
export { default as log1p } from '@stdlib/math-base-special-log1p';
export { default as pow } from '@stdlib/math-base-special-pow';
export { default as sin } from '@stdlib/math-base-special-sin';
