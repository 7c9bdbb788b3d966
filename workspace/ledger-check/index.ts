export { faultText } from './fault-text';
export { checkLedgerFile } from './check-ledger-file';
export type { LedgerCheck, LedgerPlace } from './check-ledger-file';
