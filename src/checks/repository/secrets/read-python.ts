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
  for (const node of root.walk()) {
    const found =
      node.type === 'assignment'
        ? pair(nameOf(node.field('left')), node.field('right'))
        : node.type === 'pair'
          ? pair(plainText(node.field('key')), node.field('value'))
          : node.type === 'keyword_argument'
            ? pair(node.field('name')?.text, node.field('value'))
            : node.type === 'call'
              ? readerDefault(node)
              : undefined;
    if (found) yield found;
  }
}

function pair(name: string | undefined, value: Node | undefined): NamedText | undefined {
  const text = plainText(value);
  return name === undefined || text === undefined || !value ? undefined : { name, value: text, at: value.at };
}

/** `NAME`, `self.name`, `os.environ["NAME"]`. */
function nameOf(target: Node | undefined): string | undefined {
  if (target?.type === 'identifier') return target.text;
  if (target?.type === 'attribute') return target.field('attribute')?.text;
  return target?.type === 'subscript' ? plainText(target.field('subscript')) : undefined;
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
  return pair(plainText(parts[0]), keyword?.field('value') ?? second);
}

/** The content of a string without escapes, prefixes that change it, and interpolations. */
function plainText(node: Node | undefined): string | undefined {
  if (node?.type === 'parenthesized_expression') return plainText(node.parts[0]);
  if (node?.type !== 'string') return undefined;
  const parts = node.parts;
  if (parts.some((part) => part.type === 'interpolation')) return undefined;
  const content = parts.filter((part) => part.type === 'string_content');
  return content.length === 1 && content[0]!.children.length === 0 ? content[0]!.text : undefined;
}
