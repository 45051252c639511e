/** Own names in files and forms. For the options page alone: it brings `yaml` along (`test/architecture.test.ts`). */
export { checkOwnName, type FieldProblem } from './check.ts';
export { exportOwnNames, type OwnNamesFormat } from './export.ts';
export { IMPORT_MAX, type ImportedNames, importOwnNames } from './import.ts';
export { type MergedNames, mergeOwnNames } from './merge.ts';
