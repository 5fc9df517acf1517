/**
 * Whether following the link `path` → `target` leaves the tree, as the kernel would
 * follow it: other links on the way count, what is missing does not matter.
 * @param links Every link of the tree with its target.
 */
export function leavesTree(path: string, links: ReadonlyMap<string, string>): boolean {
  let here = path.split('/').slice(0, -1);
  const todo = [path.split('/').at(-1)!];
  // Linux gives up after 40 links with ELOOP; a loop does not leave the tree.
  for (let followed = 0; todo.length > 0 && followed <= 40; ) {
    const step = todo.shift()!;
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (here.length === 0) return true;
      here = here.slice(0, -1);
      continue;
    }
    const next = [...here, step];
    const target = links.get(next.join('/'));
    if (target === undefined) here = next;
    else if (target.startsWith('/')) return true;
    else {
      todo.unshift(...target.split('/'));
      followed++;
    }
  }
  return false;
}
