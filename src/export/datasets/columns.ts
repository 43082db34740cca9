/**
 * The columns of a dataset, which follow from the declaration of its records: an object's fields become columns of
 * their own (`period.end` is `periodEnd`), a pair becomes two (`linesFrom`, `linesTo`), a list of plain values stays a
 * list, and what is nested deeper is kept as JSON.
 */
import type { Fields, Infer, List, Nullable, Schema, Shape } from '../../schema.ts';

export type ColumnType = 'string' | 'integer' | 'number' | 'decimal' | 'boolean' | 'date' | 'json';

export interface DatasetColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether a row holds a list of such values. */
  readonly list: boolean;
  readonly nullable: boolean;
  readonly doc: string | null;
  /** The value in a record of the dataset. */
  readonly read: (record: unknown) => unknown;
}

/** Names a field whose own fields are columns without a name before theirs: a record that a dataset holds as it is. */
export const spread = '';

/** One value of a row. */
export type RowValue = string | number | boolean | null | readonly unknown[] | object;

/** @param decimals columns whose numbers are exact decimals, such as amounts of money */
export function columnsOf(
  shape: Shape<Fields>,
  decimals: readonly string[] = [],
): readonly DatasetColumn[] {
  const columns = [...fieldColumns(shape, '', false, (record) => record)];
  const names = columns.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`two columns are called ${twice}`);
  return columns.map((column) =>
    decimals.includes(column.name) ? { ...column, type: 'decimal' } : column,
  );
}

function* fieldColumns(
  shape: Shape<Fields>,
  prefix: string,
  nullable: boolean,
  reach: (record: unknown) => unknown,
): Generator<DatasetColumn> {
  for (const [field, schema] of Object.entries(shape.fields)) {
    const name =
      prefix === '' ? field : `${prefix}${field.charAt(0).toUpperCase()}${field.slice(1)}`;
    const read = (record: unknown) => (reach(record) as Record<string, unknown> | null)?.[field];
    yield* schemaColumns(schema, name, nullable, schema.doc ?? null, read);
  }
}

function* schemaColumns(
  schema: Schema,
  name: string,
  nullable: boolean,
  doc: string | null,
  read: (record: unknown) => unknown,
): Generator<DatasetColumn> {
  switch (schema.kind) {
    case 'nullable': {
      const { of } = schema as Nullable<unknown>;
      yield* schemaColumns(of, name, true, doc ?? of.doc ?? null, read);
      return;
    }
    case 'object':
      yield* fieldColumns(schema as Shape<Fields>, name, nullable, read);
      return;
    case 'pair':
      for (const [at, suffix] of ['From', 'To'].entries()) {
        const end = (record: unknown) => (read(record) as readonly unknown[] | null)?.[at];
        const { of } = schema as List<unknown>;
        yield* schemaColumns(of, `${name}${suffix}`, nullable, doc, end);
      }
      return;
    case 'list': {
      const type = plainType((schema as List<unknown>).of);
      yield { name, type: type ?? 'json', list: type !== null, nullable, doc, read };
      return;
    }
    default:
      yield { name, type: plainType(schema) ?? 'json', list: false, nullable, doc, read };
  }
}

/** The type of a plain value, or null for what is nested. */
function plainType(schema: Schema): ColumnType | null {
  switch (schema.kind) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'date':
      return schema.kind;
    case 'oneOf':
      return 'string';
    default:
      return null;
  }
}

/** The values of a record, one a column. */
export const rowOf = (columns: readonly DatasetColumn[], record: unknown): RowValue[] =>
  columns.map(({ read }) => (read(record) ?? null) as RowValue);

export type RecordOf<S> = Infer<S>;
