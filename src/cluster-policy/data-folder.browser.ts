/** Where the report's tables are among the files that a page hands over with `provideFiles`. */
export const DATA_FOLDER = 'data';
