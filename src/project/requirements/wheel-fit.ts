import { isArchive, readWheelName, type WheelName } from './url.js';

/**
 * What the file names of one release say of CPython 3.x on Heroku (Linux, glibc, x86_64):
 * a wheel fits, there is a source archive to build, or wheels alone, and those for another
 * Python or platform. undefined when no name can be read.
 */
export type WheelFit =
  | 'fits'
  | 'source'
  | 'other-python'
  | 'windows'
  | 'macos'
  | 'other-platform'
  | undefined;

/** `python`: '3.13'. */
export function wheelFit(files: readonly string[], python: string): WheelFit {
  const minor = Number(python.split('.')[1]);
  const wheels = files.filter((file) => file.endsWith('.whl')).flatMap(readable);
  if (wheels.some((wheel) => forLinux(wheel) && forPython(wheel, minor))) return 'fits';
  if (files.some((file) => !file.endsWith('.whl') && isArchive(file))) return 'source';
  if (wheels.length === 0) return undefined;
  if (wheels.some(forLinux)) return 'other-python';
  const are = (start: string): boolean =>
    wheels.every(({ platform }) => platform.every((tag) => tag.startsWith(start)));
  return are('win') ? 'windows' : are('macosx') ? 'macos' : 'other-platform';
}

function readable(file: string): WheelName[] {
  try {
    return [readWheelName(file)];
  } catch {
    return [];
  }
}

/** https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/; musllinux is not for glibc. */
function forLinux({ platform }: WheelName): boolean {
  return platform.some((tag) => /^(any|linux_x86_64|manylinux(1|2010|2014|_\d+_\d+)_x86_64)$/.test(tag));
}

function forPython({ python, abi, platform }: WheelName, minor: number): boolean {
  return python.some((tag) =>
    abi.some((binary) => {
      const [, implementation, version = ''] = /^(py|cp)3(\d*)$/.exec(tag) ?? [];
      if (implementation === undefined) return false;
      const compiled = platform.some((system) => system !== 'any');
      if (binary === `cp3${minor}`) return compiled && tag === binary;
      if (binary === 'abi3') {
        return compiled && implementation === 'cp' && version !== '' && Number(version) <= minor;
      }
      if (binary !== 'none') return false;
      return implementation === 'py' ? Number(version) <= minor : Number(version) === minor;
    }),
  );
}
