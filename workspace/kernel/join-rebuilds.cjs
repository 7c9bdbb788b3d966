'use strict';

/**
 * Lets tslab's compiler have more than one update pending. tslab keeps a single timer and throws "Unexpected pending
 * rebuildTimer" at a second one, which comes when a watched file changes between cells (a source is edited, npm
 * installs something): from then on every cell failed until the kernel was restarted.
 *
 * tslab makes its compiler host from `sys` and sets `setTimeout` and `clearTimeout` on it; what it sets is wrapped.
 *
 * @param {object} sys the `sys` of tslab's TypeScript; to be called before tslab's converter is created
 */
function joinRebuilds(sys) {
  const pending = new Map();
  let lastId = 0;
  let timer;
  let setTimer;
  let clearTimer;

  // An update may ask for another one; all are done when tslab rebuilds, before the next cell.
  const runAll = () => {
    for (const [id, callback] of pending) {
      pending.delete(id);
      callback();
    }
    timer = undefined;
  };
  const joinedSet = (callback) => {
    lastId++;
    pending.set(lastId, callback);
    if (timer === undefined) timer = setTimer(runAll);
    return lastId;
  };
  const joinedClear = (id) => {
    pending.delete(id);
    if (pending.size > 0 || timer === undefined) return;
    clearTimer(timer);
    timer = undefined;
  };
  intercept(sys, 'setTimeout', (set) => ((setTimer = set), joinedSet));
  intercept(sys, 'clearTimeout', (clear) => ((clearTimer = clear), joinedClear));
}

/** Hands what is assigned to a property of an object that inherits from `target` to `wrap` first. */
function intercept(target, name, wrap) {
  const original = target[name];
  Object.defineProperty(target, name, {
    configurable: true,
    get: () => original,
    set(value) {
      Object.defineProperty(this, name, { configurable: true, writable: true, value: wrap(value) });
    },
  });
}

module.exports = { joinRebuilds };
