import { expect, test } from 'vitest';
import { bindHtml } from '../../../src/render/html/bindHtml.ts';

const shown = (html: string) => bindHtml(html).replaceAll('\u00a0', '·');

test('keeps the date and number of an act together, also over a line of the source', () => {
  expect(shown('<p>Приказ\n    от 25.04.2022\n    № 201 и в <a href="/x/">регионе</a></p>')).toBe(
    '<p>Приказ от·25.04.2022 №·201 и в <a href="/x/">регионе</a></p>',
  );
});

test('leaves official texts, which are bound by themselves', () => {
  const words = '<p>распоряжение от 14.07.2021\n  № 1982-р</p>';
  const official = `<article data-official class="order">${words}</article>`;
  expect(bindHtml(official)).toBe(official);
});

test('keeps the number of an act in one piece', () => {
  expect(shown('<td>от 14.07.2021 № 1982-р, № 10-П-1000, № 3.12-39</td>')).toBe(
    '<td>от·14.07.2021 <span class="whole">№·1982-р</span>, <span class="whole">№·10-П-1000</span>, №·3.12-39</td>',
  );
});

test('keeps the head of a column of numbers in one piece', () => {
  expect(shown('<th>№ п/п</th>')).toBe('<th><span class="whole">№·п/п</span></th>');
});

test.each([
  '<script>const a = "от 1 № 2";</script>',
  '<style>p::before { content: "от 1 № 2" }</style>',
  '<title>Приказ № 1982-р</title>',
  '<option value="a">№ 1982-р</option>',
  '<a title="x > от 1 № 2">слово</a>',
  '<!-- от 1 № 1982-р -->',
])('leaves alone what is not words of the page: %s', (html) => {
  expect(bindHtml(html)).toBe(html);
});

test('keeps line breaks that are meant', () => {
  expect(bindHtml('<p>первая\nвторая</p>')).toBe('<p>первая\nвторая</p>');
});
