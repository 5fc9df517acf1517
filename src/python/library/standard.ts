import { cast } from '../conversions.js';
import { importModule } from '../imports.js';
import type { Interpreter } from '../interpreter.js';
import { fromJson } from '../json.js';
import type { Scope } from '../run.js';
import type { V, View } from '../runtime.js';
import { int, known, none, unknown } from '../runtime.js';
import { parsePython } from '../syntax.js';
import type { Origin } from '../value.js';
import { readText } from './files.js';
import type { Library } from './index.js';
import { pathText } from './pathlib.js';

/** Packages whose functions leave what they are given as it is. */
const pure =
  /^(logging|warnings|sentry_sdk|importlib|pkgutil|secrets|random|string|uuid|socket|platform|datetime|re|math|hashlib|base64|urllib|time|shutil|tempfile|subprocess|getpass|inspect|locale|mimetypes|django|celery\.schedules|kombu|os|sys|pathlib|corsheaders|csp|structlog|pymysql|rollbar|google|boto3|ssl)\./;

/** The rest of the standard library that settings use. */
export const standard: Library = (x, name, args, at, scope) => {
  const [first] = args.positional;
  switch (name) {
    case 'json.loads':
      return (
        first &&
        cast(x, first, at, 'json', (view) =>
          view.type === 'str' ? fromJson(x, view.value, at, view.env) : undefined,
        )
      );
    case 'json.load':
      return (
        first &&
        x.lift(first, at, (view) => {
          const text = view.type === 'instance' && view.of === 'file' ? view.fields.get('text') : undefined;
          const value = text?.type === 'str' ? fromJson(x, text.value, at) : undefined;
          if (!value) x.mayRaise();
          return value ?? unknown('is read from a file', at);
        })
      );
    case 'open':
    case 'io.open': {
      const path = first && pathText(first);
      const mode = args.positional[1] ?? args.keywords.get('mode');
      if (path === undefined || (mode && (mode.type !== 'str' || !/^rt?$/.test(mode.value)))) {
        x.mayRaise();
        return unknown('is an open file', at);
      }
      const text = readText(x, path, at);
      return x.create({ kind: 'instance', of: 'file', fields: new Map([['text', text]]), at });
    }
    case 'ast.literal_eval':
      return (
        first &&
        cast(x, first, at, 'literal', (view) =>
          view.type === 'str' ? literal(x, view, at, scope) : undefined,
        )
      );
    case 'distutils.util.strtobool':
    case 'setuptools.distutils.util.strtobool':
    case 'setuptools._distutils.util.strtobool':
      return (
        first && cast(x, first, at, 'bool', (view) => (view.type === 'str' ? strtobool(view, at) : undefined))
      );
    case 'importlib.import_module':
      return first?.type === 'str' && args.positional.length === 1
        ? importModule(x, first.value, at)
        : undefined;
    case 'copy.copy':
    case 'copy.deepcopy':
      return first && deepCopy(x, first, name === 'copy.copy' ? 1 : 20, at);
    case 'functools.lru_cache':
    case 'functools.cache':
      return known('functools.cache', at);
    case 'django_stubs_ext.monkeypatch':
    case 'pymysql.install_as_MySQLdb':
      return none(at);
    default:
      break;
  }
  if (!pure.test(name)) return undefined;
  x.mayRaise();
  const all: V[] = [...args.positional, ...args.keywords.values()];
  if (all.some((value) => value.type === 'namespace')) return undefined;
  return unknown(
    `is what ${name}() gives`,
    at,
    all.flatMap((value) => value.env ?? []),
  );
};

/** distutils gives 1 and 0, not True and False. */
function strtobool(view: Extract<View, { type: 'str' }>, at: Origin): V | undefined {
  const word = view.value.toLowerCase();
  if (['y', 'yes', 't', 'true', 'on', '1'].includes(word)) return int(1, at, view.env);
  return ['n', 'no', 'f', 'false', 'off', '0'].includes(word) ? int(0, at, view.env) : undefined;
}

const literals = new Set(
  'module expression_statement string string_start string_content string_end integer float true false none list tuple dictionary pair set unary_operator parenthesized_expression'.split(
    ' ',
  ),
);

/** The value of a Python literal. */
function literal(
  x: Interpreter,
  view: Extract<View, { type: 'str' }>,
  at: Origin,
  scope: Scope,
): V | undefined {
  const text = view.value;
  if (text.length > 10_000 || text !== text.trim()) return undefined;
  const { root, errors } = parsePython(text, at.file);
  const statement = root.parts.length === 1 ? root.parts[0]! : undefined;
  const expression =
    statement?.type === 'expression_statement' && statement.parts.length === 1
      ? statement.parts[0]!
      : undefined;
  const plain = [...root.walk()].every((node) => !node.named || literals.has(node.type));
  if (!expression || errors.length > 0 || !plain || /[fF]['"]/.test(text)) return undefined;
  const value = x.eval(expression, scope);
  if (view.env && !('value' in value)) return undefined;
  return { ...value, at, ...(view.env ? { env: view.env } : {}) } as V;
}

function deepCopy(x: Parameters<Library>[0], value: V, depth: number, at: V['at']): V {
  if (value.type === 'choice' || (value.type === 'ref' && x.views(value).length !== 1))
    return unknown('a copy of it could not be followed', at);
  if (value.type === 'tuple')
    return depth > 1
      ? { ...value, items: value.items.map((item) => deepCopy(x, item, depth - 1, at)) }
      : value;
  if (value.type !== 'ref' || depth === 0) return value;
  const view = x.views(value)[0]!;
  const inner = (item: V) => (depth > 1 ? deepCopy(x, item, depth - 1, at) : item);
  if (view.type === 'list' || view.type === 'set')
    return x.create({ kind: view.type, items: view.items.map(inner), at: view.at });
  if (view.type === 'dict')
    return x.dict(
      view.entries.map(([k, v]) => [k, inner(v)] as const),
      view.at,
    );
  return unknown('a copy of it could not be followed', at);
}
