/** Output for a front end: MIME type to content, richest first; a front end shows the first that it can. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** Where displays go: the kernel launcher, the notebook runner or a web page puts a function here. */
export type DisplaySink = (bundle: MimeBundle) => void;

interface DisplayHost {
  klusterlabDisplay?: DisplaySink;
}

/**
 * Sends one output with all its forms to the front end.
 *
 * Outside a kernel (a script, a test) the text form goes to the console.
 *
 * @param bundle MIME type to content; must hold `text/plain`.
 */
export function display(bundle: MimeBundle): void {
  const sink = (globalThis as DisplayHost).klusterlabDisplay;
  if (sink) sink(bundle);
  else console.log(bundle['text/plain']);
}
