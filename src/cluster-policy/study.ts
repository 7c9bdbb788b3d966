import { createLedger, createStudy, ledgerRows } from '../report';
import { openDataPackage } from '../tables';
import { DATA_FOLDER } from './data-folder';
import { COST_DERIVATIONS } from './derivations/cost';
import { LANDSCAPE_DERIVATIONS } from './derivations/landscape';
import { MARKET_FAILURE_DERIVATIONS } from './derivations/market-failure';
import { THEORY_DERIVATIONS } from './derivations/theory';

/** The report's tables, as `data/` holds them. */
export const dataPackage = openDataPackage(DATA_FOLDER);

/** The Swedish report on cluster policy of 2013 as a study: its ledger and how its figures follow from each other. */
export const clusterPolicy = createStudy({
  name: 'cluster-policy',
  title: 'Den svenska klusterpolitiken (Sweco Eurofutures, November 2013)',
  ledger: createLedger(ledgerRows(dataPackage.table('published').rows)),
  derivations: [...THEORY_DERIVATIONS, ...LANDSCAPE_DERIVATIONS, ...COST_DERIVATIONS, ...MARKET_FAILURE_DERIVATIONS],
});
