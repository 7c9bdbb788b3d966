export { reproductionPage } from './reproduction-page';
