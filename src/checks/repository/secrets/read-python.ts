import { plainString } from '../../../python/strings.js';
import type { Node, Syntax } from '../../../python/syntax.js';
import type { Origin } from '../../../python/value.js';

/** A text that a Python file writes for a name. */
export interface NamedText {
  name: string;
  value: string;
  at: Origin;
}

/**
 * Plain strings with the name they are written for: assignments, items of dicts, keyword
 * arguments, and defaults of environment readers (`os.environ.get("NAME", "…")`).
 */
export function* namedTexts({ root }: Syntax): Generator<NamedText> {
  // The passwords in DATABASES are told of by a check of their own.
  const databases = new Set<Node>();
  for (const node of root.walk()) {
    if (node.type === 'dictionary' && node.parts.some((part) => plainString(part.field('key')) === 'ENGINE'))
      for (const part of node.parts) databases.add(part);
    const found =
      node.type === 'assignment'
        ? pair(nameOf(node.field('left')), node.field('right'))
        : node.type === 'pair' && !databases.has(node)
          ? pair(plainString(node.field('key')), node.field('value'))
          : node.type === 'keyword_argument'
            ? pair(node.field('name')?.text, node.field('value'))
            : node.type === 'call'
              ? readerDefault(node)
              : undefined;
    if (found) yield found;
  }
}

function pair(name: string | undefined, value: Node | undefined): NamedText | undefined {
  const text = plainString(value?.type === 'parenthesized_expression' ? value.parts[0] : value);
  return name === undefined || text === undefined || !value ? undefined : { name, value: text, at: value.at };
}

/** `NAME`, `self.name`, `os.environ["NAME"]`. */
function nameOf(target: Node | undefined): string | undefined {
  if (target?.type === 'identifier') return target.text;
  if (target?.type === 'attribute') return target.field('attribute')?.text;
  return target?.type === 'subscript' ? plainString(target.field('subscript')) : undefined;
}

function readerDefault(call: Node): NamedText | undefined {
  const reader = call.field('function')?.text ?? '';
  if (!/(^|\.)(get|getenv|setdefault|config|env|str|get_env\w*|env_\w+|get_secret)$/.test(reader))
    return undefined;
  const parts = call.field('arguments')?.parts ?? [];
  const keyword = parts.find(
    (part) => part.type === 'keyword_argument' && part.field('name')?.text === 'default',
  );
  const second = parts[1]?.type === 'keyword_argument' ? undefined : parts[1];
  return pair(plainString(parts[0]), keyword?.field('value') ?? second);
}
