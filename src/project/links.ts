/**
 * Where the link `path` leads, as the kernel would follow it: other links on the way
 * count, what is missing does not matter. Undefined when it leaves the tree on the
 * way, null after as many links as Linux gives up at.
 * @param links Every link of the tree with its target.
 */
export function linkEnd(path: string, links: ReadonlyMap<string, string>): string | undefined | null {
  let here = path.split('/').slice(0, -1);
  const todo = [path.split('/').at(-1)!];
  for (let followed = 0; todo.length > 0; ) {
    const step = todo.shift()!;
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (here.length === 0) return undefined;
      here = here.slice(0, -1);
      continue;
    }
    const next = [...here, step];
    const target = links.get(next.join('/'));
    if (target === undefined) here = next;
    else if (target.startsWith('/')) return undefined;
    else if (++followed > 40) return null;
    else todo.unshift(...target.split('/'));
  }
  return here.join('/');
}

/** Whether following the link leaves the tree; a loop does not. */
export function leavesTree(path: string, links: ReadonlyMap<string, string>): boolean {
  return linkEnd(path, links) === undefined;
}
