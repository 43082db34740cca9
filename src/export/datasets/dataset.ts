/** What a dataset of `tenk export` is. */
import type { Fields, Infer, Shape } from '../../schema.ts';
import { columnsOf, type DatasetColumn } from './columns.ts';
import type { OpenFiling } from './filing.ts';

export interface Dataset {
  readonly name: string;
  readonly doc: string;
  readonly columns: readonly DatasetColumn[];
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** Columns by which rows are looked up, for databases. */
  readonly indexes: readonly (readonly string[])[];
  /** The records of a filing, in the order of the filing. */
  readonly records: (filing: OpenFiling) => Iterable<unknown>;
}

interface Declaration<F extends Fields> {
  readonly name: string;
  readonly doc: string;
  readonly schema: Shape<F>;
  readonly key: readonly string[];
  readonly indexes?: readonly (readonly string[])[];
  /** Columns of exact decimals. */
  readonly decimals?: readonly string[];
  readonly records: (filing: OpenFiling) => Iterable<Infer<Shape<F>>>;
}

/** A dataset whose columns follow from the declaration of its records. */
export function dataset<const F extends Fields>(declaration: Declaration<F>): Dataset {
  const { name, doc, schema, key, indexes = [], decimals, records } = declaration;
  return { name, doc, columns: columnsOf(schema, decimals), key, indexes, records };
}
