/** What the checks work on: the filing, its tables with the rows of each read, and its facts. */
import type { Lines } from '../../lexer/lines.ts';
import type { Table } from '../../tables/table.ts';
import type { Fact } from '../fact.ts';
import type { Schedule } from '../schedules/schedule.ts';

export interface CheckContext {
  readonly lines: Lines;
  readonly tables: readonly Table[];
  readonly facts: readonly Fact[];
  readonly schedules: readonly Schedule[];
  /** The company's own statements among the tables. */
  readonly primary: ReadonlySet<Table>;
}
