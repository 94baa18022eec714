/**
 * JSON in one form for one value: names in the order of their UTF-16 units, no white space, no undefined members. The
 * rules of RFC 8785, whose number and string forms are those of JSON.stringify.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) {
    let list = '';
    for (const entry of value) list += (list === '' ? '' : ',') + canonicalJson(entry);
    return `[${list}]`;
  }
  const members = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}
