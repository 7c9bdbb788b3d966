export { requireKeys } from './require-keys';
export { requireNumbering } from './require-numbering';
export { textCell } from './text-cell';
