import type { Project } from '../project/project.js';
import { keyword } from '../python/call.js';
import { plainString } from '../python/strings.js';
import type { Node } from '../python/syntax.js';
import {
  argument,
  type MigrationOperation,
  migrationOperations,
  operationsIn,
} from './migration-operations.js';

/** What a migration says of a field. */
export interface FieldShape {
  /** 'CharField' */
  type: string;
  /** The call itself. */
  call: Node;
  /** undefined where it is not a plain literal. */
  null: boolean | undefined;
  unique: boolean | undefined;
  index: boolean | undefined;
  maxLength?: number;
  digits?: readonly [total: number, places: number];
  column?: string;
}

/** The models and fields that the operations of earlier migrations have made, by lower-case names. */
export interface Tables {
  /** 'post' → 'title' → its last definition; undefined when it can't be followed. */
  models: Map<string, Map<string, FieldShape | undefined>>;
  /** Models whose table has a name of its own, so that renaming the model renames nothing. */
  named: Set<string>;
}

/** What the migrations of one app have made, in their order; undefined when one of them can't be read. */
export function tablesAfter(project: Project, files: readonly string[]): Tables | undefined {
  const tables: Tables = { models: new Map(), named: new Set() };
  for (const file of files) {
    const operations = migrationOperations(project, file);
    if (!operations) return undefined;
    for (const operation of operationsIn(operations, 'state')) apply(tables, operation);
  }
  return tables;
}

/** Lets `tables` follow an operation. */
export function apply({ models, named }: Tables, { name, call }: MigrationOperation): void {
  const text = (argumentName: string, position: number): string =>
    (plainString(argument(call, argumentName, position)) ?? '').toLowerCase();
  switch (name) {
    case 'CreateModel': {
      const model = text('name', 0);
      models.set(model, fieldsOf(argument(call, 'fields', 1)));
      if (/["']db_table["']/.test(argument(call, 'options', 2)?.text ?? '')) named.add(model);
      return;
    }
    case 'DeleteModel':
      models.delete(text('name', 0));
      return;
    case 'RenameModel': {
      const [from, to] = [text('old_name', 0), text('new_name', 1)];
      models.set(to, models.get(from) ?? new Map());
      models.delete(from);
      if (named.delete(from)) named.add(to);
      return;
    }
    case 'AlterModelTable':
      named.add(text('name', 0));
      return;
    case 'AddField':
    case 'AlterField':
      models.get(text('model_name', 0))?.set(text('name', 1), fieldShape(argument(call, 'field', 2)));
      return;
    case 'RemoveField':
      models.get(text('model_name', 0))?.delete(text('name', 1));
      return;
    case 'RenameField': {
      const fields = models.get(text('model_name', 0));
      const field = fields?.get(text('old_name', 1));
      fields?.delete(text('old_name', 1));
      fields?.set(text('new_name', 2), field);
    }
  }
}

function fieldsOf(list: Node | undefined): Map<string, FieldShape | undefined> {
  const fields = new Map<string, FieldShape | undefined>();
  for (const pair of list?.type === 'list' ? list.parts : []) {
    const [name, field] = pair.type === 'tuple' ? pair.parts : [];
    fields.set((plainString(name) ?? '').toLowerCase(), fieldShape(field));
  }
  return fields;
}

/** A field as the call that makes it says. */
export function fieldShape(call: Node | undefined): FieldShape | undefined {
  const type = call?.type === 'call' ? call.field('function')?.text.split('.').at(-1) : undefined;
  if (!call || type === undefined) return undefined;
  const number = (name: string): number | undefined => {
    const value = keyword(call, name)?.text ?? '';
    return /^\d+$/.test(value) ? Number(value) : undefined;
  };
  const flag = (name: string): boolean | undefined => {
    const value = keyword(call, name)?.text;
    return value === undefined || value === 'False' ? false : value === 'True' ? true : undefined;
  };
  const [total, places] = [number('max_digits'), number('decimal_places')];
  const column = plainString(keyword(call, 'db_column'));
  const maxLength = number('max_length');
  return {
    type,
    call,
    null: flag('null'),
    unique: flag('unique') || flag('primary_key') || type === 'OneToOneField' ? true : flag('unique'),
    index: flag('db_index'),
    ...(maxLength !== undefined && { maxLength }),
    ...(total !== undefined && places !== undefined && { digits: [total, places] as const }),
    ...(column !== undefined && { column }),
  };
}

const texts: Readonly<Record<string, number>> = {
  CharField: 0,
  EmailField: 254,
  SlugField: 50,
  URLField: 200,
  FileField: 100,
  ImageField: 100,
  FilePathField: 100,
};
const types: Readonly<Record<string, string>> = {
  TextField: 'text',
  AutoField: 'integer',
  BigAutoField: 'bigint',
  SmallAutoField: 'smallint',
  IntegerField: 'integer',
  PositiveIntegerField: 'integer',
  BigIntegerField: 'bigint',
  PositiveBigIntegerField: 'bigint',
  SmallIntegerField: 'smallint',
  PositiveSmallIntegerField: 'smallint',
  BooleanField: 'boolean',
  DateField: 'date',
  DateTimeField: 'timestamp with time zone',
  TimeField: 'time',
  DurationField: 'interval',
  FloatField: 'double precision',
  UUIDField: 'uuid',
  JSONField: 'jsonb',
  BinaryField: 'bytea',
  GenericIPAddressField: 'inet',
};

/**
 * The column's type in PostgreSQL, as `data_types` of Django's backend has it; undefined for fields that have
 * no column, refer to another model, or are not Django's own.
 */
export function columnType({ type, maxLength, digits }: FieldShape): string | undefined {
  if (type in texts) return maxLength || texts[type] ? `varchar(${maxLength ?? texts[type]})` : 'varchar';
  if (type === 'DecimalField') return digits && `numeric(${digits[0]}, ${digits[1]})`;
  return types[type];
}

/**
 * Whether PostgreSQL writes the whole table anew to change a column's type; undefined when the types are not
 * known. https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES
 */
export function rewrites(before: FieldShape, after: FieldShape): boolean | undefined {
  const [from, to] = [columnType(before), columnType(after)];
  if (from === undefined || to === undefined) return undefined;
  if (from === to) return false;
  const length = (type: string): number | undefined =>
    type === 'text' || type === 'varchar'
      ? Infinity
      : Number(/^varchar\((\d+)\)$/.exec(type)?.[1]) || undefined;
  const [a, b] = [length(from), length(to)];
  if (a !== undefined && b !== undefined) return b < a;
  if (before.digits && after.digits)
    return after.digits[1] !== before.digits[1] || after.digits[0] < before.digits[0];
  return true;
}
