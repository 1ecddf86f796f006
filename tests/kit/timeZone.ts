/** Does something as on a device of another time zone (`America/Montreal`); the device's own comes back afterwards. */
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
