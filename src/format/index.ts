export { formatInterval } from './format-interval';
export { formatNumber } from './format-number';
export { formatShare } from './format-share';
export { NUMBER_LANGUAGES } from './number-format';
export type { NumberFormat, NumberLanguage, QuantityFormat } from './number-format';
export { GROUP_SPACE, MINUS_SIGN, UNIT_SPACE } from './signs';
