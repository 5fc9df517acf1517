import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

// biome-ignore lint/suspicious/noExplicitAny: a JSON hyper-schema
type Schema = any;

/** One way to call the API, as the schema links it. */
export interface Link {
  method: string;
  /** Of the path. */
  pattern: RegExp;
  validate: ValidateFunction;
}

const formats: Record<string, RegExp> = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  email: /^\S+@\S+$/,
  uri: /^[a-z][a-z0-9+.-]*:\S*$/,
};

/**
 * The links of Heroku's schema, with validators of what they answer. Its
 * `strictProperties` means that no key may be missing and none may be added.
 */
export function readLinks(path: string): Link[] {
  const schema: Schema = JSON.parse(readFileSync(path, 'utf8'));
  delete schema.$schema;
  delete schema.id;
  prepare(schema);
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats, logger: false });
  ajv.addSchema(schema, 'heroku');
  return Object.entries<Schema>(schema.definitions).flatMap(([name, definition]) =>
    (definition.links ?? []).map((link: Schema, index: number): Link => {
      const target = link.targetSchema
        ? `heroku#/definitions/${name}/links/${index}/targetSchema`
        : `heroku#/definitions/${name}`;
      return {
        method: link.method,
        pattern: new RegExp(`^${link.href.replace(/\{[^}]*\}/g, '[^/]+')}$`),
        validate: ajv.compile({ $ref: target }),
      };
    }),
  );
}

function prepare(node: Schema): void {
  if (typeof node !== 'object' || node === null) return;
  if (node.strictProperties === true && node.properties && Object.keys(node.properties).length > 0) {
    node.required = Object.keys(node.properties);
    node.additionalProperties = false;
  }
  for (const child of Object.values(node)) prepare(child);
}
