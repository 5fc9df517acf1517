/** Base classes of the exceptions that settings run into. */
const bases: Record<string, string> = {
  ModuleNotFoundError: 'ImportError',
  KeyError: 'LookupError',
  IndexError: 'LookupError',
  FileNotFoundError: 'OSError',
  PermissionError: 'OSError',
  IsADirectoryError: 'OSError',
  NotADirectoryError: 'OSError',
  UnicodeDecodeError: 'ValueError',
  UnicodeEncodeError: 'ValueError',
  'json.JSONDecodeError': 'ValueError',
  'json.decoder.JSONDecodeError': 'ValueError',
  UnboundLocalError: 'NameError',
  ZeroDivisionError: 'ArithmeticError',
  NotImplementedError: 'RuntimeError',
  SystemExit: 'BaseException',
  KeyboardInterrupt: 'BaseException',
  Exception: 'BaseException',
};

const plain = new Set([
  'ImportError',
  'LookupError',
  'OSError',
  'ValueError',
  'NameError',
  'ArithmeticError',
  'RuntimeError',
  'AttributeError',
  'TypeError',
  'AssertionError',
  'SyntaxError',
  'django.core.exceptions.ImproperlyConfigured',
  'decouple.UndefinedValueError',
]);

const aliases: Record<string, string> = {
  IOError: 'OSError',
  EnvironmentError: 'OSError',
  'environ.ImproperlyConfigured': 'django.core.exceptions.ImproperlyConfigured',
};

/** Whether a name is that of an exception class this page knows. */
export function isException(name: string): boolean {
  const real = aliases[name] ?? name;
  return real === 'BaseException' || real in bases || plain.has(real);
}

/**
 * Whether an except clause for `caught` takes `raised`; undefined when it can't be told.
 * `raised` undefined means any exception, known to be one of Exception's.
 */
export function matchesException(raised: string | undefined, caught: string): boolean | undefined {
  const wanted = aliases[caught] ?? caught;
  if (wanted === 'BaseException' || (wanted === 'Exception' && raised === undefined)) return true;
  if (raised === undefined) return undefined;
  const first = aliases[raised] ?? raised;
  if (!isException(first)) return wanted === 'Exception' ? true : first === wanted ? true : undefined;
  if (isA(first, wanted)) return true;
  // What is said to be a LookupError may be a KeyError.
  return isException(wanted) && !isA(wanted, first) ? false : undefined;
}

function isA(name: string, base: string): boolean {
  for (let one: string | undefined = name; one; one = parent(one)) if (one === base) return true;
  return false;
}

function parent(name: string): string | undefined {
  return bases[name] ?? (plain.has(name) ? 'Exception' : undefined);
}
