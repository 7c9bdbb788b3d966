export { noChangeAcrossCells } from './no-change-across-cells';
export { noDataInCode } from './no-data-in-code';
export { oneNameOneCell } from './one-name-one-cell';
export { shortFunctions } from './short-functions';
