import { ancestry, type ClassSource } from './classes.js';
import { fieldsOf, type ModelField } from './models.js';
import type { Sources } from './names.js';

/** Field classes whose files the default storage keeps, by the last part of their names. */
const fileFields = new Set([
  'FileField',
  'ImageField',
  'ProcessedImageField',
  'ThumbnailerField',
  'ThumbnailerImageField',
  'ResizedImageField',
  'StdImageField',
  'JPEGField',
  'VersatileImageField',
]);

/** The name of the class of a model field that stores files; undefined for other fields, forms' and serializers' among them. */
export function fileFieldClass({ types }: ModelField): string | undefined {
  if (types.some((type) => /(^|\.)(forms|serializers|filters|wtforms|graphene\w*)\./.test(type)))
    return undefined;
  const found = types.map((type) => type.split('.').at(-1)!).find((name) => fileFields.has(name));
  return found && types[0]!.split('.').at(-1);
}

/** The fields of a model class that store files, with those it has from bases of the project. */
export function fileFieldsOf(sources: Sources, model: ClassSource): readonly ModelField[] {
  const seen = new Map<string, ModelField>();
  for (const one of ancestry(sources, model).local) {
    for (const field of fieldsOf(sources, one)) if (!seen.has(field.name)) seen.set(field.name, field);
  }
  return [...seen.values()].filter((field) => fileFieldClass(field) !== undefined);
}
