export type { Shard } from './batch/folder.ts';
export { namesIn } from './batch/inputs.ts';
export type { FailReason, ManifestEntry, Outcome, Reason } from './batch/manifest.ts';
export { manifestSchema } from './batch/manifest.ts';
export { type MergeOptions, mergeExports } from './batch/merge.ts';
export { type ExportOptions, exportCollection, type Progress } from './batch/run.ts';
export { exportRows, type RowStream } from './batch/stream.ts';
export type { Summary } from './batch/summary.ts';
export { conceptsByName } from './concepts/concepts.ts';
export {
  collectDiagnostics,
  type Diagnostic,
  type DiagnosticCode,
  diagnosticCodes,
  UnreadableInput,
  type UnreadableReason,
} from './diagnostics.ts';
export { alignColumns } from './export/align.ts';
export {
  type CollectionFormatName,
  collectionFormatNames,
  collectionFormats,
} from './export/collections.ts';
export { type ColumnType, type DatasetColumn, rowOf } from './export/datasets/columns.ts';
export type { Dataset } from './export/datasets/dataset.ts';
export { datasetNames, datasets, everyDatasetName } from './export/datasets/datasets.ts';
export { type OpenFiling, openFiling } from './export/datasets/filing.ts';
export { drawChecks } from './export/drawChecks.ts';
export { drawFacts } from './export/drawFacts.ts';
export { factsToCsv } from './export/factsCsv.ts';
export { ExportFailed } from './export/failed.ts';
export type { Drawing, FilingFormat, FilingWriter, Palette } from './export/format.ts';
export { type FilingFormatName, filingFormatNames, filingFormats } from './export/formats.ts';
export { dataLine, dataSets, headerLine } from './export/fsds/layout.ts';
export { type FilingRows, filingRows } from './export/fsds/rows.ts';
export { type Ink, openInk } from './export/ink.ts';
export { jsonLines } from './export/jsonLines.ts';
export { rowText } from './export/rows.ts';
export {
  type DocumentEntry,
  type Incorporation,
  type ItemEntry,
  type ItemKey,
  type ItemStatus,
  itemKeys,
  itemStatuses,
  type Source,
} from './filing.ts';
export { type FilingOutline, outlineOf, sourceOf } from './filingOutline.ts';
export { decode, type Encoding } from './lexer/bytes.ts';
export { readDocuments } from './lexer/documents.ts';
export type { Address, Filer, Submission } from './lexer/header.ts';
export { tokenize } from './lexer/lexer.ts';
export {
  givenColumn,
  givenLine,
  givenLineWithEnd,
  type LineSpan,
  type Lines,
  layOut,
  lineText,
  spanText,
} from './lexer/lines.ts';
export type { Block, DocumentSpan, Landmark, Section } from './lexer/tree.ts';
export { outputSchemas, recordSchemas } from './outputs.ts';
export { type Filing, filingOf, filingSchema, type ParseOptions, parse } from './parse.ts';
export { type Reading, readFiling } from './reading.ts';
export { type Infer, jsonSchema, type Schema } from './schema.ts';
export type { Cover } from './sections/records/cover/schema.ts';
export type { Exhibit } from './sections/records/exhibits/schema.ts';
export {
  type RecordEntry,
  type RecordKey,
  recordKeys,
  recordsOf,
} from './sections/records/list.ts';
export { type ItemRecord, readRecord } from './sections/records/registry.ts';
export type { Signatures, Signer } from './sections/records/signatures/schema.ts';
export { itemText as textOfItem, textOf } from './sections/text.ts';
export { checkFiling } from './statements/checkFiling.ts';
export {
  type Check,
  type CheckReport,
  checkReportSchema,
  checkSchema,
} from './statements/checks/check.ts';
export { type Fact, factSchema, factsSchema } from './statements/fact.ts';
export { readFacts } from './statements/readFacts.ts';
export {
  type Cell,
  type CellType,
  type Column,
  type Footnote,
  type Period,
  type Row,
  type RowRole,
  type Table,
  type TableKind,
  tableKinds,
  tableSchema,
  type Unit,
} from './tables/table.ts';
export { readTables } from './tables/tables.ts';
export { type TreeNode, treeOf } from './tree.ts';
