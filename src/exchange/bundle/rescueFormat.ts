/** Format name of a rescue file, which saves the raw database tables: `{ format, version, tables, outside }`. */
export const rescueFormat = 'spiral-rescue';
