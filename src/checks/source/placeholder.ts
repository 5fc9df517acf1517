/** Words that guides put where the reader's own are meant. */
const yours =
  /(^|[^a-z])your[-_ .]?(own[-_ .]?)?(actual[-_ .]?)?(app|domain|site|web|project|host|server|secret|key|bucket|pass|user|e?mail|name|db|database|company|api|aws|access|heroku|django|production|url|ip|account|token|gmail)/i;

/** Whether a host or an origin was left from a template. */
export function isPlaceholderHost(host: string): boolean {
  const bare = host.replace(/^[a-z]+:\/\//i, '');
  // Django compares with what the browser sends, which is ASCII.
  return (
    /[^\x20-\x7e]|[<>{}]|\[[a-z ]+\]/i.test(bare) ||
    /(^|\.)example\.(com|org|net)(:\d+)?\/?$/i.test(bare) ||
    yours.test(bare) ||
    /^(\.\.\.|xxx+)/i.test(bare)
  );
}

/** Whether the whole of a key, password or name was left from a template. */
export function isPlaceholderValue(value: string): boolean {
  return (
    /^<[^<>]{1,60}>$|^\[[^[\]]{1,60}\]$|^\{[^{}"':]{1,60}\}$|^\.{3}$|^x{3,}$|^\*{3,}$/i.test(value) ||
    (value.length < 60 &&
      /^['"]?(my|enter|insert|put|replace|add)?[-_ ]?your[-_ ]/i.test(value) &&
      yours.test(value)) ||
    (value.length < 60 && /^your(app|email|password|username|bucket|key|secret)/i.test(value)) ||
    /^change[-_ ]?(me|this)\b/i.test(value)
  );
}
