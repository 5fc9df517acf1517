import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

// biome-ignore lint/suspicious/noExplicitAny: a JSON schema
type Schema = any;

interface Operation {
  id: string;
  method: string;
  path: string;
  query: Record<string, Schema>;
  body?: Schema;
}

const { operations }: { operations: Operation[] } = JSON.parse(
  readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, coerceTypes: false });

const known = operations.map((operation) => ({
  ...operation,
  pattern: new RegExp(`^${operation.path.replace(/\{[^}]*\}/g, '[^/]+')}$`),
  validate: operation.body === undefined ? undefined : ajv.compile(strict(operation.body)),
}));

/** What GitHub's own description has against a request; [] when it is as it should be. */
export function faultsOf(method: string, url: URL, body: unknown): string[] {
  const name = `${method} ${url.pathname}`;
  const operation = known.find(
    (one) => one.method === method.toLowerCase() && one.pattern.test(url.pathname),
  );
  if (!operation) return [`${name}: no such operation is known`];
  const faults = [...url.searchParams.keys()]
    .filter((key) => !(key in operation.query))
    .map((key) => `${name}: no query parameter ${key}`);
  if (operation.validate && !operation.validate(body))
    faults.push(
      ...(operation.validate.errors ?? []).map(
        (error) => `${name}: body${error.instancePath} ${error.message}`,
      ),
    );
  return faults;
}

/** GitHub overlooks members that it does not know; here each is a mistake of ours. */
function strict(node: Schema): Schema {
  if (Array.isArray(node)) return node.map(strict);
  if (typeof node !== 'object' || node === null) return node;
  const { anyOf: _, oneOf, ...rest } = node; // what depends on another member is checked by the server
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, strict(value)]));
  if (oneOf && !rest.properties) inner.oneOf = oneOf.map(strict);
  if (rest.properties && rest.additionalProperties === undefined) inner.additionalProperties = false;
  return inner;
}
