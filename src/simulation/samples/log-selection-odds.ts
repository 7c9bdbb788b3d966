import { KlusterlabError } from '../../errors';
import { requireChoice, requireKeys, requireNumber } from '../../estimation/contract';
import { SELECTION_MECHANISMS } from './selection-mechanism';
import type { SelectionMechanism } from './selection-mechanism';
import { ln } from '../../portable-math';

/** The units of a population as far as selection sees them. */
export interface SelectableUnits {
  readonly values: readonly number[];
  /** One for each unit; null where there is none. */
  readonly auxiliary: readonly number[] | null;
}

/**
 * The logarithm of each unit's odds of selection, up to a constant; −∞ for a unit that cannot be selected.
 *
 * @throws KlusterlabError `missing-auxiliary`, `invalid-value` naming the unit
 */
export function logSelectionOdds(
  where: string,
  units: SelectableUnits,
  selection: SelectionMechanism,
): readonly number[] {
  const { values } = units;
  switch (selection.kind) {
    case 'simpleRandom':
      return values.map(() => 0);
    case 'sizePower':
      return powerOf(where, 'values', values, selection.power);
    case 'sizeExponential':
      return values.map((value) => (selection.rate * value) / selection.scale);
    case 'mark':
      return auxiliaryOf(where, units).map((mark, index) => {
        if (mark === 0) return 0;
        if (mark === 1) return ln(selection.oddsRatio);
        throw invalidValue(where, `auxiliary[${index}]`, '1 for a marked unit, 0 for another', mark);
      });
    case 'auxiliaryPower':
      return powerOf(where, 'auxiliary', auxiliaryOf(where, units), selection.power);
  }
}

/** Throws unless the mechanism is one of the kinds with the numbers that it needs. */
export function requireSelection(where: string, selection: SelectionMechanism): void {
  requireChoice(where, 'selection.kind', (selection as SelectionMechanism | undefined)?.kind, SELECTION_MECHANISMS);
  const required = {
    simpleRandom: ['kind'],
    sizePower: ['kind', 'power'],
    sizeExponential: ['kind', 'rate', 'scale'],
    mark: ['kind', 'oddsRatio'],
    auxiliaryPower: ['kind', 'power'],
  }[selection.kind];
  requireKeys(where, 'selection', selection, { required });
  if ('power' in selection) requireNumber(where, 'selection.power', selection.power, {});
  if ('rate' in selection) requireNumber(where, 'selection.rate', selection.rate, {});
  if ('scale' in selection) requireNumber(where, 'selection.scale', selection.scale, { above: 0 });
  if ('oddsRatio' in selection) requireNumber(where, 'selection.oddsRatio', selection.oddsRatio, { atLeast: 0 });
}

function powerOf(where: string, name: string, sizes: readonly number[], power: number): readonly number[] {
  return sizes.map((size, index) => {
    if (size > 0) return power * ln(size);
    throw invalidValue(where, `${name}[${index}]`, 'a positive number, as selection is by a power of it', size);
  });
}

function auxiliaryOf(where: string, { auxiliary }: SelectableUnits): readonly number[] {
  if (auxiliary !== null) return auxiliary;
  throw new KlusterlabError({
    code: 'missing-auxiliary',
    where,
    parameter: 'population.auxiliary',
    expected: 'an auxiliary value for each unit, since selection is by it',
    received: null,
  });
}

function invalidValue(where: string, parameter: string, expected: string, received: unknown): KlusterlabError {
  return new KlusterlabError({ code: 'invalid-value', where, parameter, expected, received });
}
