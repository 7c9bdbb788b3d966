/** Where the report's tables are: found from this file's own place, so that any working directory will do. */
export const DATA_FOLDER = `${__dirname.replace(/\\/g, '/').replace(/\/src\/cluster-policy$/, '')}/data`;
