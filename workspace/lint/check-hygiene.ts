import { basename } from 'node:path';
import type { LintProblem } from './lint-problem';

/** A text that no tracked file holds, and why. */
interface ForbiddenText {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly message: string;
  /** Files that the rule is about; all of them where it is missing. */
  readonly only?: RegExp;
}

/** Users' names that stand for anybody in examples of paths. */
const EXAMPLE_USERS = 'ada|eva|someone|user|you';

const FORBIDDEN: readonly ForbiddenText[] = [
  {
    rule: 'hygiene/registry',
    pattern: /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|[:]_authToken|"resolved": "https?:/i,
    message: 'names a package registry; the user’s own settings say where packages come from',
  },
  {
    rule: 'hygiene/content-network',
    pattern: /\b(cdn\.[a-z0-9-]+\.[a-z]{2,}|unpkg\.com|esm\.sh|cdnjs\.[a-z]+|(fonts|ajax)\.g[a-z]+\.com)\b/i,
    message: 'loads from a content network; everything works offline',
    // The lockfile repeats what packages ask for, also where the project overrides it.
    only: /^(?!package-lock\.json$)/,
  },
  {
    rule: 'hygiene/machine-path',
    pattern: new RegExp(
      String.raw`(?<![\w.:/<>}-])/(home|Users)/(?!(${EXAMPLE_USERS})\b)[\w.-]+|(?<![\w.:/<>}-])/root/\w|\b[A-Z]:\\+Users\\+(?!(${EXAMPLE_USERS})\b)\w`,
    ),
    message: 'holds a path of one machine',
  },
  {
    rule: 'hygiene/one-study',
    pattern: /Sweco|Tillväxtverket|cluster-policy/i,
    message: 'names the report; only src/cluster-policy knows it',
    only: /^src\/(?!cluster-policy\/)[^/]+\//,
  },
];

const KEBAB_CASE = /^\.?[a-z0-9]+([-.][a-z0-9]+)*$/;
const CODE_FILE = /^(src|workspace|test|bench)\/.*\.(ts|cjs|mjs)$/;
const CATCH_ALL = /(^|\/)(utils?|helpers?|misc|common)(\.[a-z]+)?(\/|$)/;

/**
 * Checks one tracked file for what no file of a shared repository holds: registry hosts, content networks, paths of one
 * machine, the report's name in a general folder, code files that are not in kebab-case or are a catch-all.
 *
 * @param file its path, relative to the project's root, with forward slashes.
 * @param ownPaths further texts that give the machine away: the project's folder, the user's home.
 */
export function checkHygiene(file: string, text: string, ownPaths: readonly string[] = []): readonly LintProblem[] {
  const lines = text.split('\n');
  const found = FORBIDDEN.filter(({ only }) => only?.test(file) ?? true).flatMap(({ rule, pattern, message }) =>
    linesWith(lines, (line) => pattern.test(line)).map((line) => ({ file, line, message, rule })),
  );
  const own = linesWith(lines, (line) => ownPaths.some((path) => line.includes(path))).map((line) => ({
    file,
    line,
    message: 'holds a path of this machine',
    rule: 'hygiene/machine-path',
  }));
  return [...checkName(file), ...found, ...own];
}

function checkName(file: string): readonly LintProblem[] {
  if (!CODE_FILE.test(file)) return [];
  const rule = 'hygiene/file-name';
  if (CATCH_ALL.test(file)) return [{ file, message: 'name the file or folder after the concept it holds', rule }];
  if (KEBAB_CASE.test(basename(file))) return [];
  return [{ file, message: 'code files are named in kebab-case', rule }];
}

function linesWith(lines: readonly string[], test: (line: string) => boolean): readonly number[] {
  return lines.flatMap((line, index) => (test(line) ? [index + 1] : []));
}
