/** Properties of RFC 5545 that Svod writes, by component: those that must stand once, those that may. */
const PROPERTIES = {
  VCALENDAR: { once: ['PRODID', 'VERSION'], may: ['CALSCALE', 'NAME', 'X-WR-CALNAME'] },
  VEVENT: {
    once: ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'],
    may: ['DTEND', 'RRULE', 'DESCRIPTION', 'URL', 'TRANSP'],
  },
} as const;

const TEXTS = ['PRODID', 'VERSION', 'NAME', 'X-WR-CALNAME', 'UID', 'SUMMARY', 'DESCRIPTION'];
/** §3.3.11: a backslash stands only before what it escapes; a semicolon and a comma never without one. */
const TEXT = /^(?:[^\\;,]|\\[\\;,Nn])*$/u;
/** §3.3.5, in UTC. */
const STAMP = /^\d{8}T\d{6}Z$/;
/** §3.3.10, of an all-day entry: its end is a date too. */
const RULE = /^FREQ=(?:MONTHLY|YEARLY)(?:;[A-Z]+=[-\d,]+)*?;UNTIL=\d{8}(?:;[A-Z]+=[-\d,]+)*$/;

/** A strict reading of RFC 5545: what a calendar's bytes break, one fault a line; nothing where it holds. */
export function calendarFaults(bytes: Uint8Array): string[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!text.endsWith('\r\n')) return ['its last line has no end'];
  const printed = text.slice(0, -2).split('\r\n');
  const lines = printed.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const open: Component[] = [];
  const faults = [...printed.flatMap(lineFaults)];
  for (const line of lines) faults.push(...readLine(line, open));
  if (open.length > 0) faults.push('a component is not closed');
  return faults;
}

interface Component {
  readonly name: string;
  readonly properties: [name: string, value: string][];
}

function lineFaults(line: string): string[] {
  const octets = Buffer.byteLength(line);
  return [
    ...(octets > 75 ? [`${octets} octets: ${line}`] : []),
    ...(/[\p{Cc}]/u.test(line.replaceAll('\t', '')) ? [`a control character: ${line}`] : []),
    ...(/^\s*$/.test(line) ? ['an empty line'] : []),
  ];
}

function readLine(line: string, open: Component[]): string[] {
  const [, name = '', parameters = '', value = ''] =
    /^([A-Z\d-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/u.exec(line) ?? [];
  const whole = name + parameters;
  if (name === '') return [`no content line: ${line}`];
  if (name === 'BEGIN') {
    open.at(-1)?.properties.push(['BEGIN', value]);
    open.push({ name: value, properties: [] });
    return [];
  }
  const component = name === 'END' ? open.pop() : open.at(-1);
  if (component === undefined) return [`outside of a component: ${line}`];
  if (name === 'END') return componentFaults(component, value);
  component.properties.push([name, value]);
  return valueFaults(name, whole, value).map((fault) => `${fault}: ${line}`);
}

function valueFaults(name: string, whole: string, value: string): string[] {
  if (TEXTS.includes(name)) return TEXT.test(value) ? [] : ['not escaped'];
  switch (name) {
    case 'DTSTAMP':
      return STAMP.test(value) ? [] : ['no time in UTC'];
    case 'DTSTART':
    case 'DTEND':
      return whole === `${name};VALUE=DATE` && isDay(value) ? [] : ['no date'];
    case 'RRULE':
      return RULE.test(value) ? [] : ['no rule that ends on a date'];
    case 'URL':
      return /^https?:\/\/[\x21-\x7E]+$/.test(value) ? [] : ['no whole address'];
    default:
      return [];
  }
}

function isDay(value: string): boolean {
  const iso = value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(iso);
}

function componentFaults({ name, properties }: Component, closed: string): string[] {
  if (closed !== name) return [`${name} is closed as ${closed}`];
  if (name !== 'VCALENDAR' && name !== 'VEVENT') return [`no component that is known: ${name}`];
  const { once, may } = PROPERTIES[name];
  const names = properties.map(([property]) => property);
  const valueOf = (property: string) => properties.find(([one]) => one === property)?.[1] ?? '';
  const counted = (property: string) => names.filter((one) => one === property).length;
  const known: readonly string[] = [...once, ...may, 'BEGIN'];
  const twice = may.filter((property) => counted(property) > 1);
  const [start, end] = [valueOf('DTSTART'), valueOf('DTEND')];
  return [
    ...once.filter((one) => counted(one) !== 1).map((one) => `${name} has no single ${one}`),
    ...twice.map((property) => `${name} has two of ${property}`),
    ...names.filter((one) => !known.includes(one)).map((one) => `${name} has ${one}`),
    ...(name === 'VCALENDAR' && counted('BEGIN') === 0 ? ['a calendar without entries'] : []),
    ...(end !== '' && end <= start ? [`ends on ${end}, before it begins`] : []),
  ];
}
