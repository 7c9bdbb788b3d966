export { KlusterlabError } from './klusterlab-error';
export type { ErrorDetails } from './klusterlab-error';
