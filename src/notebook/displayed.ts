const DISPLAYED = Symbol.for('klusterlab.displayed');

/**
 * Marks a value that has already shown itself, so that the kernel does not print it a second time
 * when it is the last expression of a cell.
 */
export function markDisplayed<Value extends object>(value: Value): Value {
  Object.defineProperty(value, DISPLAYED, { value: true, enumerable: false });
  return value;
}
