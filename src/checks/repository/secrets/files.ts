/** Not text, not written by hand, or copied from elsewhere. */
const passedOver =
  /\.(png|jpe?g|gif|ico|webp|avif|bmp|svg|woff2?|ttf|eot|otf|pdf|docx?|xlsx?|pptx?|zip|gz|bz2|xz|7z|tar|mp[34]|m4a|wav|ogg|webm|mov|pyc|so|dll|exe|whl|jar|class|mo|po|pot|lock|map|s?css|less|csv|tsv|geojson|shp|dbf|parquet|sqlite3?|db|bin|pkl|h5|npy|log)$|(^|\/)(node_modules|bower_components|site-packages|vendor|vendors|third_party|\.?venv|dist|locale)\/|\.min\.js$|(^|\/)package-lock\.json$/i;
/** Tests, examples and texts about the project: what stands there is made up. */
const madeUp =
  /(^|\/)(\.?template|tests?|testing|specs?|fixtures?|mocks?|__mocks__|examples?|samples?|demos?|docs?|cypress|e2e|cassettes)\/|(^|\/)(test_[^/]*|[^/]*[_.-]tests?|tests|conftest|[^/]*\.(spec|test)|factories)\.\w+$|[._-](example|sample|template|dist|tmpl|tpl|default)s?(\.\w+)?$|(^|\/)(example|sample|template)[._-]|\.(j2|jinja2?)$/i;
/** Used on people's own machines and in CI. */
const development =
  /(^|[/._-])(local|localhost|dev|develop|development|test|tests|testing|ci|debug|docker)([._-]|$|\/)|docker-compose|(^|\/)(compose|\.github|\.gitlab|\.circleci|\.devcontainer|\.vscode|\.travis|tox|noxfile|Makefile|Vagrantfile|pytest)/i;

/** How far a file's secrets are to be believed: not at all, forms that are known only, or names too. */
export type Trust = 'none' | 'shapes' | 'names';

/** Files in which a name tells what its value is. */
const named =
  /\.(py|sh|bash|ini|cfg|conf|toml|ya?ml|properties)$|(^|\/)(Procfile|(app|config|settings|env|keys?)[\w.-]*\.json)$/i;

export function trustIn(file: string): Trust {
  if (passedOver.test(file) || madeUp.test(file)) return 'none';
  return named.test(file) && !development.test(file) ? 'names' : 'shapes';
}

/** Files that hold secrets by their name: these are wrong as a whole. */
const secretFile =
  /(^|\/)(\.env(\.[\w.-]+)?|[\w-]+\.env|\.envs\/.+|\.?secrets?([._-][\w.-]+)?\.(json|ya?ml|toml|ini|env)|credentials?([._-][\w.-]+)?\.json|client_secrets?[\w.-]*\.json|[\w.-]*service[._-]?account[\w.-]*\.json|id_(rsa|dsa|ecdsa|ed25519)|[\w.-]+\.(pem|key|p12|pfx)|\.netrc|\.pgpass|\.pypirc)$/i;

/** Whether a path is that of a file of secrets for more than development. */
export function isSecretFile(file: string): boolean {
  return secretFile.test(file) && !passedOver.test(file) && !madeUp.test(file) && !development.test(file);
}
