/** Runs something as on a device in another time zone (`America/Montreal`), then restores the device's own. */
export function inTimeZone<T>(zone: string, act: () => T): T {
  const own = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return act();
  } finally {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  }
}
