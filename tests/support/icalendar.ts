/** A property of an iCalendar file, its value as written. */
export interface Property {
  name: string;
  parameters: Record<string, string>;
  value: string;
}
/** A component: `VCALENDAR`, `VEVENT`, `VALARM`… */
export interface Component {
  name: string;
  properties: Property[];
  components: Component[];
}

/** A content line (RFC 5545, 3.1): name, parameters perhaps quoted, value. */
function readLine(line: string): Property {
  const match = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(line);
  if (!match) throw new Error(`« ${line} » is not a content line.`);
  const [, name = "", parameters = "", value = ""] = match;
  return {
    name,
    value,
    parameters: Object.fromEntries(
      [...parameters.matchAll(/;([A-Z0-9-]+)=("[^"]*"|[^";:,]*)/gu)].map(([, key, text]) => [
        key!,
        text!.replaceAll('"', ""),
      ]),
    ),
  };
}

/** Reads one iCalendar object; throws on what RFC 5545 forbids of its lines and its nesting. */
export function readCalendar(text: string): Component {
  if (!text.endsWith("\r\n")) throw new Error("The last line has no CRLF.");
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error("A line ends otherwise than by CRLF.");
  const physical = text.slice(0, -2).split("\r\n");
  const long = physical.find((line) => Buffer.byteLength(line) > 75);
  if (long) throw new Error(`« ${long} » is longer than 75 octets.`);
  const lines = physical
    .join("\r\n")
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n");
  const root: Component = { name: "", properties: [], components: [] };
  const open = [root];
  for (const line of lines) {
    const property = readLine(line);
    const inside = open.at(-1)!;
    if (property.name === "BEGIN") {
      const component = { name: property.value, properties: [], components: [] };
      inside.components.push(component);
      open.push(component);
    } else if (property.name === "END") {
      if (open.pop()?.name !== property.value) throw new Error(`${line} closes nothing.`);
    } else inside.properties.push(property);
  }
  const [calendar, ...others] = root.components;
  if (open.length !== 1 || !calendar || others.length + root.properties.length > 0)
    throw new Error("The file is not one component.");
  return calendar;
}

/** The properties of this name in a component. */
export function propertiesOf(component: Component, name: string): Property[] {
  return component.properties.filter((property) => property.name === name);
}

/** The only property of this name; throws when there are none or several. */
export function only(component: Component, name: string): Property {
  const [property, ...others] = propertiesOf(component, name);
  if (!property || others.length > 0) throw new Error(`${component.name} has not one ${name}.`);
  return property;
}

/** A TEXT value (RFC 5545, 3.3.11) as it is meant; throws where a sign should have been escaped. */
export function textValue(property: Property): string {
  const { name, value } = property;
  if (!/^(?:[^\\;,]|\\[\\;,Nn])*$/u.test(value))
    throw new Error(`${name} is not escaped: ${value}`);
  return value.replace(/\\([\\;,Nn])/gu, (_, sign: string) =>
    sign.toLowerCase() === "n" ? "\n" : sign,
  );
}
