import type { V } from '../runtime.js';
import { bool, envOf, str, tuple, unknown } from '../runtime.js';
import { existsOnDyno, isLinkFree } from './files.js';
import type { Library } from './index.js';
import { makePath, pathText } from './pathlib.js';
import { absolute, dirname, joinText, normalize } from './posix-path.js';

/** os.path and pathlib.Path. */
export const osPath: Library = (x, full, args, at) => {
  const name = full.replace(/^posixpath\./, 'os.path.');
  if (/^pathlib\.(Pure)?(Posix)?Path$/.test(name)) return makePath(x, args, at);
  if (name === 'pathlib.Path.cwd' || name === 'os.getcwd') {
    return name === 'os.getcwd' ? str(x.host.cwd, at) : { type: 'path', value: x.host.cwd, at };
  }
  if (name === 'os.fspath') return args.positional[0];
  if (!name.startsWith('os.path.') || args.open || args.keywords.size > 0) return undefined;
  const [first] = args.positional;
  if (!first) return undefined;
  const one = (operation: (text: string) => V | undefined): V =>
    x.lift(first, at, (view) => {
      const text = pathText(view);
      return (
        (text !== undefined ? operation(text) : undefined) ??
        x.from(at, 'the path could not be followed', view)
      );
    });
  const env = envOf(first);
  switch (name.slice(8)) {
    case 'join':
      return args.positional.slice(1).reduce(
        (before: V, part) =>
          x.lift2(before, part, at, (a, b) => {
            const [left, right] = [pathText(a), pathText(b)];
            if (left === undefined || right === undefined)
              return x.from(at, 'the path could not be followed', a, b);
            return str(joinText(left, right), at, envOf(a, b));
          }),
        x.lift(first, at, (view) => {
          const text = pathText(view);
          return text === undefined
            ? x.from(at, 'the path could not be followed', view)
            : str(text, at, envOf(view));
        }),
      );
    case 'dirname':
      return one((text) => str(dirname(text), at, env));
    case 'basename':
      return one((text) => str(text.slice(text.lastIndexOf('/') + 1), at, env));
    case 'abspath':
      return one((text) => str(absolute(text, x.host.cwd), at, env));
    case 'realpath':
      return one((text) =>
        isLinkFree(x, absolute(text, x.host.cwd)) ? str(absolute(text, x.host.cwd), at, env) : undefined,
      );
    case 'normpath':
      return one((text) => str(normalize(text), at, env));
    case 'normcase':
      return one((text) => str(text, at, env));
    case 'expanduser':
      return one((text) => (text.startsWith('~') ? undefined : str(text, at, env)));
    case 'exists':
    case 'isfile':
    case 'isdir': {
      const what = name.endsWith('exists') ? 'any' : name.endsWith('isfile') ? 'file' : 'folder';
      return one((text) => {
        const there = existsOnDyno(x, absolute(text, x.host.cwd), what);
        return there === undefined ? unknown('whether the path exists is not known', at) : bool(there, at);
      });
    }
    case 'isabs':
      return one((text) => bool(text.startsWith('/'), at));
    case 'split':
      return one((text) =>
        tuple([str(dirname(text), at), str(text.slice(text.lastIndexOf('/') + 1), at)], at),
      );
    default:
      return undefined;
  }
};
