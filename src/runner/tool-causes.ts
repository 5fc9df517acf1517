import type { Found } from './install-failure.js';

const patterns: readonly (readonly [Found['cause'], RegExp])[] = [
  ['stale-lock', /The lockfile at `uv\.lock` needs to be updated/],
  ['stale-lock', /pyproject\.toml changed significantly since poetry\.lock was last generated/],
  ['stale-lock', /^Your Pipfile\.lock\b/m],
  ['project-itself', /The current project could not be installed/],
  ['network', /dns error|tcp connect error/],
  ['python', /The requested interpreter resolved to Python .* incompatible with the project's Python/],
  ['python', /Current Python version \([\d.]+\) is not allowed by the project/],
  ['build', /likely not a problem with poetry but one of the following issues with (?<name>[\w.-]+)/],
  ['build', /Failed to build `(?<name>[\w.-]+(==[\w.]+)?)`/],
  ['no-version', /Distribution `(?<name>[^ `]+).* can't be installed because it doesn't have a source/],
  ['no-version', /Unable to find installation candidates for (?<name>[\w.-]+)/],
];

/** What uv, Poetry and Pipenv say in words of their own. */
export const toolCauses: readonly ((output: string) => Found | undefined)[] = patterns.map(
  ([cause, pattern]) =>
    (output) => {
      const match = pattern.exec(output);
      if (!match) return undefined;
      const line = output.slice(output.lastIndexOf('\n', match.index) + 1).split('\n', 1)[0]!;
      return {
        cause,
        requirement: match.groups?.name,
        message: line.replace(/^[\s×│╰─▶├]*(?:error: )?/i, '').trim(),
      };
    },
);
