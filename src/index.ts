export * from './errors';
export * from './format';
export * from './tables';
export * from './report';
export * from './estimation';
export * from './figures';
export * from './notebook';
export * from './cluster-policy';
