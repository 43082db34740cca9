/**
 * The few building blocks in which every record is declared. A declaration is a plain object; from it follow the
 * TypeScript type (`Infer`), the JSON Schema (`jsonSchema`) and the columns of tabular exports.
 */
export type Schema<T = unknown> = {
  readonly kind: string;
  readonly doc?: string;
  /** Carries the type for `Infer`; never set. */
  readonly _type?: T;
};

export type Infer<S> = S extends Schema<infer T> ? T : never;

export interface Scalar<T> extends Schema<T> {
  readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'date';
}
export interface OneOf<T> extends Schema<T> {
  readonly kind: 'oneOf';
  readonly values: readonly T[];
}
export interface Nullable<T> extends Schema<T | null> {
  readonly kind: 'nullable';
  readonly of: Schema<T>;
}
export interface List<T> extends Schema<readonly T[]> {
  readonly kind: 'list';
  readonly of: Schema<T>;
}
export interface Pair<T> extends Schema<readonly [T, T]> {
  readonly kind: 'pair';
  readonly of: Schema<T>;
}
export interface AnyOf<T> extends Schema<T> {
  readonly kind: 'anyOf';
  readonly options: readonly Schema[];
}
export type Fields = Readonly<Record<string, Schema>>;
export interface Shape<F extends Fields> extends Schema<{ readonly [K in keyof F]: Infer<F[K]> }> {
  readonly kind: 'object';
  readonly fields: F;
}

const doc = (text: string | undefined): { doc?: string } =>
  text === undefined ? {} : { doc: text };

export const string = (text?: string): Scalar<string> => ({ kind: 'string', ...doc(text) });
export const integer = (text?: string): Scalar<number> => ({ kind: 'integer', ...doc(text) });
export const number = (text?: string): Scalar<number> => ({ kind: 'number', ...doc(text) });
export const boolean = (text?: string): Scalar<boolean> => ({ kind: 'boolean', ...doc(text) });
/** A calendar day as `YYYY-MM-DD`. */
export const date = (text?: string): Scalar<string> => ({ kind: 'date', ...doc(text) });
export const oneOf = <const V extends string | number>(
  values: readonly V[],
  text?: string,
): OneOf<V> => ({ kind: 'oneOf', values, ...doc(text) });
export const nullable = <T>(of: Schema<T>, text?: string): Nullable<T> => ({
  kind: 'nullable',
  of,
  ...doc(text),
});
export const list = <T>(of: Schema<T>, text?: string): List<T> => ({
  kind: 'list',
  of,
  ...doc(text),
});
/** Two values of one kind, such as `[first, last]`. */
export const pair = <T>(of: Schema<T>, text?: string): Pair<T> => ({
  kind: 'pair',
  of,
  ...doc(text),
});
export const anyOf = <const S extends readonly Schema[]>(
  options: S,
  text?: string,
): AnyOf<Infer<S[number]>> => ({ kind: 'anyOf', options, ...doc(text) });
export const object = <const F extends Fields>(fields: F, text?: string): Shape<F> => ({
  kind: 'object',
  fields,
  ...doc(text),
});

/** `[first, last]`: 1-based, inclusive line numbers of the file as given. */
export const lineSpan = (text = 'first and last line, 1-based, inclusive') => pair(integer(), text);

/** The JSON Schema (draft 2020-12) of a declaration. */
export function jsonSchema(schema: Schema): Record<string, unknown> {
  const description = schema.doc === undefined ? {} : { description: schema.doc };
  switch (schema.kind) {
    case 'date':
      return { type: 'string', format: 'date', ...description };
    case 'oneOf':
      return { enum: [...(schema as OneOf<string>).values], ...description };
    case 'nullable': {
      const of = jsonSchema((schema as Nullable<unknown>).of);
      return { anyOf: [of, { type: 'null' }], ...description };
    }
    case 'list':
      return { type: 'array', items: jsonSchema((schema as List<unknown>).of), ...description };
    case 'pair': {
      const items = jsonSchema((schema as Pair<unknown>).of);
      return { type: 'array', items, minItems: 2, maxItems: 2, ...description };
    }
    case 'anyOf':
      return { anyOf: (schema as AnyOf<unknown>).options.map(jsonSchema), ...description };
    case 'object': {
      const { fields } = schema as Shape<Fields>;
      const properties = Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, jsonSchema(field)]),
      );
      const required = Object.keys(fields);
      return { type: 'object', properties, required, additionalProperties: false, ...description };
    }
    default:
      return { type: schema.kind, ...description };
  }
}
