import { nearestWord } from '../../text/nearestWord.ts';
import type { Tag, TagAttribute } from '../scan/Tag.ts';
import type { Reporter } from '../source/Reporter.ts';
import type { AttributeSpecs } from './AttributeSpec.ts';

/** Reports attributes that an element does not have, lacks or repeats. */
export function checkAttributes(tag: Tag, specs: AttributeSpecs, reporter: Reporter): void {
  const { name, start, attributes } = tag;
  for (const [index, attribute] of attributes.entries()) {
    if (!Object.hasOwn(specs, attribute.name)) reportUnknown(name, attribute, specs, reporter);
    if (attributes.findIndex((other) => other.name === attribute.name) < index) {
      const message = `Атрибут «${attribute.name}» записан в теге «${name}» дважды.`;
      reporter.report('ATTRIBUTE_REPEATED', attribute.start, message, 'Оставьте один.');
    }
  }
  for (const [wanted, { required, description }] of Object.entries(specs)) {
    if (!required || attributes.some((attribute) => attribute.name === wanted)) continue;
    const message = `У элемента «${name}» нет атрибута «${wanted}».`;
    reporter.report('ATTRIBUTE_MISSING', start, message, `Добавьте ${wanted}="…": ${description}.`);
  }
}

function reportUnknown(
  element: string,
  attribute: TagAttribute,
  specs: AttributeSpecs,
  reporter: Reporter,
): void {
  const names = Object.keys(specs);
  const nearest = nearestWord(attribute.name, names);
  const known = names.length === 0 ? 'У него нет атрибутов' : `Его атрибуты: ${names.join(', ')}`;
  const fix = nearest === null ? `${known}.` : `Возможно, имелся в виду «${nearest}». ${known}.`;
  const message = `У элемента «${element}» нет атрибута «${attribute.name}».`;
  reporter.report('ATTRIBUTE_UNKNOWN', attribute.start, message, fix);
}
