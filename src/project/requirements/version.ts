const pattern =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[._-]?(alpha|a|beta|b|preview|pre|c|rc)[._-]?(\d*))?(?:-(\d+)|[._-]?(post|rev|r)[._-]?(\d*))?(?:[._-]?(dev)[._-]?(\d*))?(?:\+([a-z0-9]+(?:[._-][a-z0-9]+)*))?$/i;

const preNames: Record<string, string> = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' };

/**
 * A PEP 440 version as `str(packaging.version.Version(text))` prints it; undefined when it is none.
 * `trimZeros` drops trailing zeros of the release, so that equal versions print alike.
 */
export function normalVersion(text: string, { trimZeros = false } = {}): string | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const [, epoch, release, pre, preNumber, postImplicit, post, postNumber, dev, devNumber, local] = match;
  const number = (digits: string | undefined): string => digits?.replace(/^0+(?=\d)/, '') || '0';
  let result = epoch && number(epoch) !== '0' ? `${number(epoch)}!` : '';
  let parts = release!.split('.').map(number);
  if (trimZeros) {
    const last = parts.findLastIndex((part) => part !== '0');
    parts = parts.slice(0, Math.max(last + 1, 1));
  }
  result += parts.join('.');
  if (pre) result += (preNames[pre.toLowerCase()] ?? pre.toLowerCase()) + number(preNumber);
  if (postImplicit !== undefined) result += `.post${number(postImplicit)}`;
  else if (post) result += `.post${number(postNumber)}`;
  if (dev) result += `.dev${number(devNumber)}`;
  if (local) {
    const labels = local.toLowerCase().split(/[._-]/);
    result += `+${labels.map((label) => (/^\d+$/.test(label) ? number(label) : label)).join('.')}`;
  }
  return result;
}

/** A project's name as indexes compare it (PEP 503). */
export function normalName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}
