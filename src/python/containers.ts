import type { Interpreter } from './interpreter.js';
import type { V, View } from './runtime.js';
import { str } from './runtime.js';

/** The items in order of iteration; undefined when they, or their order, are not known. */
export function iterate(x: Interpreter, value: V): readonly V[] | undefined {
  const views = x.views(value);
  return views.length === 1 ? iterateView(views[0]!) : undefined;
}

export function iterateView(view: View): readonly V[] | undefined {
  switch (view.type) {
    case 'list':
    case 'tuple':
      return view.items;
    case 'set':
      return view.items.length < 2 ? view.items : undefined;
    case 'dict':
      return view.entries.map(([key]) => key);
    case 'str':
      return view.value.length > 1000 ? undefined : [...view.value].map((c) => str(c, view.at, view.env));
    default:
      return undefined;
  }
}
