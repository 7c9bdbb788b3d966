import type { CodeValue } from '../contract';
import { requireUnique } from '../contract';
import type { Typology } from './assign-types';

/** One item under one type. */
export interface TypeLabel {
  readonly id: CodeValue;
  readonly type: string;
}

/** Labels that both have, only the coding has, and only the rules give. */
export interface TypeAgreement {
  readonly agreeing: readonly TypeLabel[];
  readonly onlyCoded: readonly TypeLabel[];
  readonly onlyDerived: readonly TypeLabel[];
}

/**
 * Sets a derived typology against a coded one, label by label.
 *
 * @param typology what assignTypes derived
 * @param coded each item and type that the coding has
 * @returns the labels in both and in either alone
 * @throws KlusterlabError `duplicate` if the coding has a label twice
 *
 * @example
 * const typology = { items: [{ id: 'a', row: 0, types: ['x'], fired: { x: ['r'] }, possible: [] }], types: [] };
 * compareTypes(typology, [{ id: 'a', type: 'y' }]).onlyCoded; // [{ id: 'a', type: 'y' }]
 */
export function compareTypes(typology: Typology, coded: readonly TypeLabel[]): TypeAgreement {
  const key = ({ id, type }: TypeLabel): string => JSON.stringify([id, type]);
  requireUnique('compareTypes', 'coded', coded.map(key));
  const derived = typology.items.flatMap(({ id, types }) => types.map((type) => ({ id, type })));
  const codedKeys = new Set(coded.map(key));
  const derivedKeys = new Set(derived.map(key));
  return {
    agreeing: derived.filter((label) => codedKeys.has(key(label))),
    onlyCoded: coded.filter((label) => !derivedKeys.has(key(label))),
    onlyDerived: derived.filter((label) => !codedKeys.has(key(label))),
  };
}
