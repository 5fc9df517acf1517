import { importedAttribute } from './imports.js';
import type { Interpreter } from './interpreter.js';
import { pathAttribute } from './library/pathlib.js';
import { isStandard } from './library/standard-modules.js';
import { methodNames } from './method-names.js';
import type { V } from './runtime.js';
import { known, str, unknown } from './runtime.js';
import { choice } from './state.js';
import type { Origin } from './value.js';

/** `value.name`. */
export function getAttribute(x: Interpreter, value: V, name: string, at: Origin): V {
  if (value.type === 'choice') {
    const objects = ['ref', 'str', 'tuple', 'bytes', 'none', 'bool', 'int', 'float', 'unknown'];
    if (value.options.every((option) => objects.includes(option.type))) return method(x, value, name, at);
    return choice(
      value.options.map((option) => getAttribute(x, option, name, at)),
      at,
      value.env,
    );
  }
  switch (value.type) {
    case 'known':
      if (!isStandard(value.name.split('.')[0]!)) x.mayRaise('AttributeError');
      return constant(`${value.name}.${name}`, at) ?? known(`${value.name}.${name}`, at);
    case 'module':
      return name === '__dict__' && value.scope !== undefined
        ? { type: 'namespace', scope: value.scope, at }
        : importedAttribute(x, value, name, at);
    case 'path':
      return pathAttribute(value, name, at) ?? method(x, value, name, at);
    case 'class':
      return classAttribute(x, value, name, at);
    default:
      return method(x, value, name, at);
  }
}

/** `object.name = value`; without a name, any of its attributes. */
export function setAttribute(
  x: Interpreter,
  object: V,
  name: string | undefined,
  value: V,
  at: Origin,
): void {
  const scope = object.type === 'module' || object.type === 'class' ? object.scope : undefined;
  if (scope === undefined) {
    x.taint(object, 'an attribute of it is set', at);
    x.leak([value]);
    x.mayRaise();
  } else if (name === undefined) x.forgetNames(scope, 'attributes are set that could not be followed', at);
  else {
    x.state.set(scope, name, value);
    x.record(x.scope(scope), name, at, 'assign');
  }
}

/** A bound method. Where a shape of the value may lack it, that raises before any argument is evaluated. */
function method(x: Interpreter, self: V, name: string, at: Origin): V {
  const there = x.views(self).every((view) => methodNames[view.type]?.has(name));
  if (!there) x.mayRaise('AttributeError');
  return { type: 'method', self, name, at };
}

function classAttribute(x: Interpreter, value: Extract<V, { type: 'class' }>, name: string, at: Origin): V {
  const found = value.plain ? x.state.get(value.scope, name) : undefined;
  if (found && found.type !== 'unbound' && found.type !== 'choice') return found;
  if (name === '__name__') return str(value.name, at);
  x.mayRaise();
  return unknown(`an attribute of the class ${value.name} is not followed`, at);
}

/** Attributes of known modules that are plain values on a dyno. */
export function constant(name: string, at: Origin): V | undefined {
  switch (name) {
    case 'sys.platform':
      return str('linux', at);
    case 'os.name':
      return str('posix', at);
    case 'os.sep':
    case 'os.path.sep':
      return str('/', at);
    case 'os.pathsep':
      return str(':', at);
    case 'os.linesep':
      return str('\n', at);
    case 'os.curdir':
      return str('.', at);
    case 'os.pardir':
      return str('..', at);
    case 'typing.TYPE_CHECKING':
      return { type: 'bool', value: false, at };
    case 'logging.DEBUG':
      return { type: 'int', value: 10n, at };
    case 'logging.INFO':
      return { type: 'int', value: 20n, at };
    case 'logging.WARNING':
      return { type: 'int', value: 30n, at };
    case 'logging.ERROR':
      return { type: 'int', value: 40n, at };
    case 'logging.CRITICAL':
      return { type: 'int', value: 50n, at };
    default:
      return undefined;
  }
}
