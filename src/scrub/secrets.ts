/** What must never be printed: user info and tokens in the URLs of requirements files. */

const userInfo = /:\/\/([^\s/?#'"\\]+)@/g;
const parameters =
  /([?&](?:[a-z_-]*token|access_key|api_?key|password|passwd|secret|auth|sig|signature)=)([^&#\s'"]+)/gi;
const tokenShape = /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|pypi-[\w-]{16,})/g;

/** Every secret in `text`, as written and decoded, without doubles. */
export function secretsIn(text: string): string[] {
  const found = new Set<string>();
  const add = (secret: string | undefined): void => {
    if (!secret || isVariable(secret)) return;
    found.add(secret);
    try {
      found.add(decodeURIComponent(secret));
    } catch {
      // Not percent-encoded after all.
    }
  };
  for (const match of text.matchAll(userInfo)) {
    const info = match[1]!;
    const colon = info.indexOf(':');
    const user = colon < 0 ? info : info.slice(0, colon);
    const password = colon < 0 ? undefined : info.slice(colon + 1);
    // Hosts take a token as the user name too, with a filler for a password or none.
    const filler =
      !password || isVariable(password) || /^(x|x-oauth-basic|x-token-auth|oauth2)$/i.test(password);
    const known =
      /^(git|hg|svn|anonymous|oauth2|x-access-token|x-token-auth|__token__|gitlab-ci-token)$/i.test(user);
    if (password && !/^(x|x-oauth-basic|x-token-auth|oauth2)$/i.test(password)) add(password);
    if (!known && (filler || user.length >= 20)) add(user);
  }
  for (const match of text.matchAll(parameters)) add(match[2]);
  for (const match of text.matchAll(tokenShape)) add(match[0]);
  return [...found];
}

/** `text` without secrets: those of `secrets`, and whatever stands before `@` in a URL. */
export function redact(text: string, secrets: readonly string[]): string {
  let result = text
    .replace(userInfo, (whole, info: string) =>
      /^(git|hg|svn)$/.test(info) || isVariable(info) ? whole : '://***@',
    )
    .replace(parameters, (whole, name: string, value: string) => (isVariable(value) ? whole : `${name}***`))
    .replace(tokenShape, '***');
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    // A short one, such as a password of three letters, would tear holes into everything else.
    if (secret.length > 3) result = result.replaceAll(secret, '***');
  }
  return result;
}

function isVariable(text: string): boolean {
  return /^(?:\$\{\w+\}|%\w+%|<[^>]*>)(?::(?:\$\{\w+\}|%\w+%|<[^>]*>))?$/.test(text);
}
