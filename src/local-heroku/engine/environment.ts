/** Where a dyno and a build look for programs after the virtual environment: the system's folders, whatever PATH this machine's user has. */
export const systemPath = [
  '/usr/local/sbin',
  '/usr/local/bin',
  '/opt/homebrew/bin',
  '/usr/sbin',
  '/usr/bin',
  '/sbin',
  '/bin',
].join(':');

/** What a package installer needs of this machine to reach its index: proxies, certificates, pip's and uv's index. */
const networkVariables =
  /^(https?_proxy|all_proxy|no_proxy|ssl_cert_(file|dir)|requests_ca_bundle|curl_ca_bundle|pip_(cert|config_file|default_timeout|extra_index_url|find_links|index_url|no_index|proxy|trusted_host)|uv_(default_index|extra_index_url|find_links|index|index_url|native_tls|offline))$/i;

/** The part of `env` that lets package installers work behind this machine's network. */
export function networkEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const chosen = Object.entries(env).filter(([name, value]) => value && networkVariables.test(name));
  return Object.fromEntries(chosen) as Record<string, string>;
}
