/** What a visitor can set, with the choices; the first choice is the site's own view and is not kept. */
export const preferences = [
  {
    name: 'theme',
    label: 'Тема',
    choices: [
      ['auto', 'Как в системе'],
      ['light', 'Светлая'],
      ['dark', 'Тёмная'],
    ],
  },
  {
    name: 'size',
    label: 'Размер текста',
    choices: [
      ['100', 'Обычный'],
      ['125', 'Крупный'],
      ['150', 'Очень крупный'],
      ['200', 'Вдвое крупнее'],
    ],
  },
  {
    name: 'face',
    label: 'Шрифт текстов',
    choices: [
      ['serif', 'С засечками'],
      ['sans', 'Без засечек'],
    ],
  },
  {
    name: 'spacing',
    label: 'Промежутки между буквами и строками',
    choices: [
      ['normal', 'Обычные'],
      ['wide', 'Увеличенные'],
      ['widest', 'Большие'],
    ],
  },
  {
    name: 'colours',
    label: 'Цвета',
    choices: [
      ['own', 'Цвета сайта'],
      ['black-on-white', 'Чёрным по белому'],
      ['white-on-black', 'Белым по чёрному'],
      ['blue-on-sky', 'Синим по голубому'],
      ['brown-on-sand', 'Коричневым по бежевому'],
    ],
  },
  {
    name: 'images',
    label: 'Рисунки',
    choices: [
      ['on', 'Показывать'],
      ['off', 'Скрыть'],
    ],
  },
] as const;
