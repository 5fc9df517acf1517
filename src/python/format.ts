import type { Interpreter } from './interpreter.js';
import { environPathText } from './readers/environ-path.js';
import type { V, View } from './runtime.js';

/** str(value); undefined when it is not known. */
export function strOf(x: Interpreter, view: View | V): string | undefined {
  if (view.type === 'str' || view.type === 'path') return view.value;
  return environPathText(view) ?? reprOf(x, view);
}

/** repr(value); undefined when it is not known. */
export function reprOf(x: Interpreter, view: View | V, depth = 0): string | undefined {
  if (depth > 20) return undefined;
  switch (view.type) {
    case 'none':
      return 'None';
    case 'bool':
      return view.value ? 'True' : 'False';
    case 'int':
      return String(view.value);
    case 'float':
      return floatText(view.value);
    case 'str':
      return reprText(view.value);
    case 'tuple':
    case 'list': {
      const items = view.items.map((item) => reprItem(x, item, depth));
      if (items.includes(undefined)) return undefined;
      if (view.type === 'list') return `[${items.join(', ')}]`;
      return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
    }
    case 'dict': {
      const items = view.entries.map(([k, v]) => {
        const [key, value] = [reprItem(x, k, depth), reprItem(x, v, depth)];
        return key === undefined || value === undefined ? undefined : `${key}: ${value}`;
      });
      return items.includes(undefined) ? undefined : `{${items.join(', ')}}`;
    }
    default:
      return undefined;
  }
}

function reprItem(x: Interpreter, value: V, depth: number): string | undefined {
  const views = x.views(value);
  return views.length === 1 ? reprOf(x, views[0]!, depth + 1) : undefined;
}

function reprText(text: string): string | undefined {
  if (!/^[\x20-\x7e]*$/.test(text)) return undefined;
  const escaped = text.replaceAll('\\', '\\\\');
  if (!text.includes("'")) return `'${escaped}'`;
  return text.includes('"') ? `'${escaped.replaceAll("'", "\\'")}'` : `"${escaped}"`;
}

function floatText(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) return undefined;
  return Number.isInteger(value) ? `${Object.is(value, -0) ? '-0' : value}.0` : String(value);
}

/** format(value, spec) after a conversion such as `!r`. */
export function formatValue(
  x: Interpreter,
  view: View | V,
  spec: string,
  conversion?: string,
): string | undefined {
  if (conversion === '!a') return undefined;
  const converted = conversion === '!r' ? reprOf(x, view) : conversion === '!s' ? strOf(x, view) : undefined;
  if (conversion && converted === undefined) return undefined;
  if (spec === '') return converted ?? strOf(x, view);
  const text = converted ?? (view.type === 'str' ? view.value : undefined);
  if (text !== undefined) {
    const match = /^([<>^])?([1-9]\d*)?s?$/.exec(spec);
    return match ? pad(text, match[1] ?? '<', ' ', Number(match[2] ?? 0)) : undefined;
  }
  if (view.type === 'int') {
    const match = /^([<>^])?(0)?(\d+)?d?$/.exec(spec);
    if (!match || (match[1] && match[2])) return undefined;
    const width = Number(match[3] ?? 0);
    const digits = String(view.value);
    if (!match[2]) return pad(digits, match[1] ?? '>', ' ', width);
    return view.value < 0n ? `-${pad(digits.slice(1), '>', '0', width - 1)}` : pad(digits, '>', '0', width);
  }
  return undefined;
}

function pad(text: string, align: string, fill: string, width: number): string | undefined {
  if (width > 10_000) return undefined;
  const missing = Math.max(0, width - [...text].length);
  if (align === '<') return text + fill.repeat(missing);
  if (align === '>') return fill.repeat(missing) + text;
  const left = Math.floor(missing / 2);
  return fill.repeat(left) + text + fill.repeat(missing - left);
}

/** `'%s and %(name)s' % values`; undefined when a part of it is not known. */
export function percent(x: Interpreter, format: string, value: View): string | undefined {
  const positional = value.type === 'tuple' ? [...value.items] : [value as V | View];
  let used = 0;
  let failed = false;
  let named = false;
  const text = format.replace(
    /%(?:\(([^)]*)\))?([#0\- +]*)(\d*)(\.\d+)?([a-zA-Z%])/g,
    (whole, name, flags, width, precision, kind) => {
      if (kind === '%' && whole === '%%') return '%';
      if (flags || width || precision || !'sdr'.includes(kind)) failed = true;
      let item: V | View | undefined;
      if (name !== undefined) {
        named = true;
        const entry =
          value.type === 'dict'
            ? value.entries.find(([k]) => k.type === 'str' && k.value === name)
            : undefined;
        item = entry?.[1];
      } else item = positional[used++];
      const views = item && ('id' in item && item.type !== 'ref' ? [item] : x.views(item as V));
      const view = views?.length === 1 ? views[0] : undefined;
      const shown =
        view &&
        (kind === 'r' ? reprOf(x, view) : kind === 'd' && view.type !== 'int' ? undefined : strOf(x, view));
      if (shown === undefined) failed = true;
      return shown ?? '';
    },
  );
  if (failed || (!named && used !== positional.length && !(used === 0 && value.type === 'dict')))
    return undefined;
  if (/%(?!%)/.test(format.replace(/%(?:\([^)]*\))?[sdr]|%%/g, ''))) return undefined;
  return text;
}

/** `'{} {name}'.format(…)`; undefined when a part of it is not known. */
export function braces(
  x: Interpreter,
  format: string,
  positional: readonly V[],
  keywords: ReadonlyMap<string, V>,
): string | undefined {
  let used = 0;
  let failed = /\{\d/.test(format) && /\{[}!:]/.test(format);
  const text = format.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (whole, inside: string | undefined) => {
    if (whole === '{{' || whole === '}}') return whole[0]!;
    const match = inside === undefined ? null : /^(\w*)(![rs])?(?::([^{}]*))?$/.exec(inside);
    if (!match) {
      failed = true;
      return '';
    }
    const [, field = '', conversion, spec = ''] = match;
    const item =
      field === ''
        ? positional[used++]
        : /^\d+$/.test(field)
          ? positional[Number(field)]
          : keywords.get(field);
    const views = item ? x.views(item) : [];
    const shown = views.length === 1 ? formatValue(x, views[0]!, spec, conversion) : undefined;
    if (shown === undefined) failed = true;
    return shown ?? '';
  });
  return failed ? undefined : text;
}
