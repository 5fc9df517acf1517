import type { Interpreter } from '../interpreter.js';
import type { Args } from '../run.js';
import type { V, View } from '../runtime.js';
import { bool, envOf, path, str, tuple } from '../runtime.js';
import type { Origin } from '../value.js';
import { existsOnDyno, isLinkFree, readText } from './files.js';
import { absolute, joinPath, nameOf, parentPath, purePath } from './posix-path.js';

type PathView = Extract<View, { type: 'path' }>;

/** `Path(...)`. */
export function makePath(x: Interpreter, args: Args, at: Origin): V | undefined {
  if (args.open || args.keywords.size > 0) return undefined;
  if (args.positional.length === 0) return path('.', at);
  let result: V = path('.', at);
  for (const [i, part] of args.positional.entries()) {
    result = x.lift2(result, part, at, (a, b) => {
      if (a.type !== 'path' || (b.type !== 'str' && b.type !== 'path'))
        return x.from(at, 'the path could not be followed', a, b);
      return path(i === 0 ? purePath(b.value) : joinPath(a.value, b.value), at, envOf(a, b));
    });
  }
  return result;
}

export function pathAttribute(self: Extract<V, { type: 'path' }>, name: string, at: Origin): V | undefined {
  const env = envOf(self);
  const file = nameOf(self.value);
  const dot = file.lastIndexOf('.');
  const hasSuffix = dot > 0 && dot < file.length - 1;
  switch (name) {
    case 'parent':
      return path(parentPath(self.value), at, env);
    case 'parents': {
      const all: V[] = [];
      for (let p = self.value; parentPath(p) !== p; p = parentPath(p)) all.push(path(parentPath(p), at, env));
      return tuple(all, at);
    }
    case 'name':
      return str(file, at, env);
    case 'stem':
      return str(hasSuffix ? file.slice(0, dot) : file, at, env);
    case 'suffix':
      return str(hasSuffix ? file.slice(dot) : '', at, env);
    default:
      return undefined;
  }
}

export function pathMethod(
  x: Interpreter,
  self: PathView,
  name: string,
  args: Args,
  at: Origin,
): V | undefined {
  const env = envOf(self);
  const give = (value: string) => path(value, at, env);
  const cwd = x.host.cwd;
  switch (name) {
    case 'resolve':
    case 'absolute': {
      const whole = self.value.startsWith('/') ? self.value : joinPath(cwd, self.value);
      if (name === 'absolute') return give(whole);
      return isLinkFree(x, whole) ? give(absolute(whole, cwd)) : undefined;
    }
    case 'expanduser':
      return self.value.startsWith('~') ? undefined : give(self.value);
    case 'as_posix':
      return str(self.value, at, env);
    case 'joinpath': {
      let result: V = self;
      for (const part of args.positional) {
        if (part.type !== 'str' && part.type !== 'path') return undefined;
        result = path(joinPath((result as PathView).value, part.value), at, envOf(result, part));
      }
      return result;
    }
    case 'exists':
    case 'is_file':
    case 'is_dir': {
      const there = existsOnDyno(
        x,
        absolute(self.value, cwd),
        name === 'exists' ? 'any' : name === 'is_file' ? 'file' : 'folder',
      );
      return there === undefined ? undefined : bool(there, at);
    }
    case 'with_suffix': {
      const suffix = args.positional[0];
      const file = nameOf(self.value);
      if (suffix?.type !== 'str' || !/^(\.[^./]+)?$/.test(suffix.value) || file === '') return undefined;
      const dot = file.lastIndexOf('.');
      return give(
        joinPath(
          parentPath(self.value),
          (dot > 0 && dot < file.length - 1 ? file.slice(0, dot) : file) + suffix.value,
        ),
      );
    }
    case 'with_name': {
      const file = args.positional[0];
      return file?.type === 'str' && /^[^/]+$/.test(file.value) && file.value !== '.'
        ? give(joinPath(parentPath(self.value), file.value))
        : undefined;
    }
    case 'read_text':
      return readText(x, self.value, at);
    default:
      return undefined;
  }
}

/** os.fspath-able text of a str or path. */
export function pathText(view: V | View): string | undefined {
  return view.type === 'str' || view.type === 'path' ? view.value : undefined;
}
