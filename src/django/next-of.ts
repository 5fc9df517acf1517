/**
 * Finds texts in a text from ever later places. What is not found once is not looked for again,
 * so that a hostile file costs no more than its length.
 */
export function nextOf(text: string): (wanted: string, from: number) => number {
  const known = new Map<string, number>();
  return (wanted, from) => {
    let at = known.get(wanted) ?? -1;
    if (at < from) {
      const found = text.indexOf(wanted, from);
      at = found < 0 ? Number.POSITIVE_INFINITY : found;
      known.set(wanted, at);
    }
    return at;
  };
}
