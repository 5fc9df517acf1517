import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Language, Parser } from 'web-tree-sitter';

/** What reads Python: the parser, and its functions that step through a tree it made. */
export interface PythonReader {
  parser: Parser;
  steps: Steps;
  /** What the numbers of types and fields stand for. */
  types: readonly NodeType[];
  fields: readonly (string | null)[];
}

export interface NodeType {
  name: string;
  named: boolean;
  /** Never has children. */
  leaf: boolean;
}

/**
 * Functions of the parser's own module, each of the address of a tree. They share one cursor, in
 * the module's memory: `root` and `open` make it, `close` frees it. The package's TreeCursor calls
 * the same, but carries the cursor's state out and in again at every step, which takes most of
 * the time that a whole tree needs.
 */
export interface Steps {
  root(tree: number): void;
  open(tree: number): void;
  close(tree: number): void;
  firstChild(tree: number): number;
  nextSibling(tree: number): number;
  parent(tree: number): number;
  type(tree: number): number;
  field(tree: number): number;
  start(tree: number): number;
  end(tree: number): number;
  isMissing(tree: number): number;
}

let reader: PythonReader | undefined;
let starting: Promise<void> | undefined;

/** Loads the grammar of Python, once; afterwards everything that reads Python is synchronous. */
export function initPython(): Promise<void> {
  starting ??= start();
  return starting;
}

/** The one reader. Throws when `initPython` was not awaited. */
export function pythonReader(): PythonReader {
  if (!reader) throw new Error('initPython() must be awaited before Python can be read.');
  return reader;
}

type Exports = Readonly<Record<string, unknown>>;

/** As much of it as is used here: Node has it, the types of Node do not. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    instantiate(
      code: Uint8Array,
      imports: object,
    ): Promise<{ instance: { exports: Exports }; module: object }>;
  };
};

async function start(): Promise<void> {
  let own: Exports = {};
  await Parser.init({
    instantiateWasm(imports: object, done: (instance: object, module: object) => void) {
      const code = readFileSync(wasm('web-tree-sitter', 'web-tree-sitter.wasm'));
      void WebAssembly.instantiate(code, imports).then(({ instance, module }) => {
        own = instance.exports;
        done(instance, module);
      });
      return {};
    },
  });
  const language = await Language.load(wasm('tree-sitter-python', 'tree-sitter-python.wasm'));
  const parser = new Parser();
  parser.setLanguage(language);
  const types = language.types.map((name, id) => nodeType(language, name, id));
  reader = { parser, steps: stepsOf(own), types, fields: language.fields };
}

function stepsOf(own: Exports): Steps {
  const named = (name: string) => own[`ts_tree_${name}_wasm`] as (tree: number) => number;
  return {
    root: named('root_node'),
    open: named('cursor_new'),
    close: named('cursor_delete'),
    firstChild: named('cursor_goto_first_child'),
    nextSibling: named('cursor_goto_next_sibling'),
    parent: named('cursor_goto_parent'),
    type: named('cursor_current_node_type_id'),
    field: named('cursor_current_field_id'),
    start: named('cursor_start_index'),
    end: named('cursor_end_index'),
    isMissing: named('cursor_current_node_is_missing'),
  };
}

const leaves = /^(identifier|integer|float|true|false|none|string_start|string_end)$/;

/** Of what is not named only `not in` and `is not` are made of more. */
function nodeType(language: Language, name: string, id: number): NodeType {
  const named = language.nodeTypeIsNamed(id);
  return { name, named, leaf: named ? leaves.test(name) : !name.includes(' ') };
}

/** Beside the bundle when there is one (the build copies it there), else in its package. */
function wasm(packageName: string, name: string): string {
  const beside = join(dirname(fileURLToPath(import.meta.url)), name);
  if (existsSync(beside)) return beside;
  const resolve = createRequire(import.meta.url).resolve;
  const entry = [packageName, name].join('/');
  return resolve(entry);
}
