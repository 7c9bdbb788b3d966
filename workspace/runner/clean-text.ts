import { stripVTControlCharacters } from 'util';

/** Text without the machine: the project's absolute path becomes `.`. */
export function withoutMachinePaths(text: string, root: string): string {
  const path = root.replace(/[\\/]+$/, '');
  if (path === '') return text;
  const escaped = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?:file://)?${escaped}(?![\\w.-])`, 'g'), '.');
}

/**
 * An error's text as it is kept: no colour codes, no machine paths, and of the stack only the notebook's
 * and the project's own frames, since the rest tells of the kernel and differs between ways to run it.
 */
export function cleanErrorText(text: string, root: string): string {
  const kept: string[] = [];
  for (const line of withoutMachinePaths(stripVTControlCharacters(text), root).split('\n')) {
    if (!isForeignFrame(line)) {
      kept.push(line);
    } else if (line.endsWith(' {') && kept.length > 0) {
      // The last frame's line also opens the error's own properties.
      kept.push(`${kept.pop()} {`);
    }
  }
  return kept.join('\n');
}

function isForeignFrame(line: string): boolean {
  if (/^\s*\.\.\. \d+ lines matching /.test(line)) return true;
  const frame = /^\s+at (.*)$/.exec(line)?.[1];
  if (frame === undefined) return false;
  const isOwn =
    frame.includes('evalmachine.<anonymous>') || frame.includes('(<anonymous>)') || /(^|[( ])\.[\\/]/.test(frame);
  return !isOwn || /node_modules[\\/]|[( ]\.[\\/]workspace[\\/]/.test(` ${frame}`);
}
