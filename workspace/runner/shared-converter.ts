/** The parts of tslab's converter that a session uses. */
export interface Converter {
  convert(previous: string, source: string): { sideOutputs?: SideOutput[] };
  addModule(...parameters: never[]): unknown;
  close(): void;
}

interface SideOutput {
  readonly path: string;
  readonly data: string;
}

/** A converter that serves one session after another. */
export interface SharedConverter {
  /** A view of the converter that behaves as a new one would. */
  forSession(): Converter;
}

/**
 * Shares tslab's converter between the notebooks of a process, since making one takes seconds.
 *
 * A converter emits a project file only for the first session that imports it, so later sessions are handed what
 * the earlier ones got; and it keeps the modules that a notebook defines, so after such a notebook it is replaced.
 */
export function createSharedConverter(create: () => Converter): SharedConverter {
  const emitted = new Map<string, SideOutput>();
  let converter = create();
  let isTouched = false;
  return {
    forSession() {
      if (isTouched) {
        converter.close();
        converter = create();
        emitted.clear();
        isTouched = false;
      }
      const current = converter;
      let isFirst = true;
      return Object.assign(Object.create(current) as Converter, {
        convert(previous: string, source: string) {
          const result = current.convert(previous, source);
          for (const output of result.sideOutputs ?? []) emitted.set(output.path, output);
          const handedOn = isFirst ? [...emitted.values()] : result.sideOutputs;
          isFirst = false;
          return handedOn === undefined || handedOn.length === 0 ? result : { ...result, sideOutputs: handedOn };
        },
        addModule(...parameters: never[]) {
          isTouched = true;
          return current.addModule(...parameters);
        },
        close() {
          // The next session needs it.
        },
      });
    },
  };
}
