/** What the database's own tables are called when they are saved as they stand: `{ format, version, tables, outside }`. */
export const rescueFormat = 'spiral-rescue';
